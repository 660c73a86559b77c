/** New values by hand: look the places up once, then write text, class and path data. */
import { arc } from './arc.js';
import { figureAt, readingOf } from './marks.js';

const places = [...document.querySelectorAll('.gauge')].map((gauge) => ({
  gauge,
  fill: gauge.querySelector('.fill'),
  number: gauge.querySelector('.number'),
  details: gauge.querySelector('.details'),
}));

globalThis.update = (round) => {
  places.forEach((place, index) => {
    const figure = figureAt(index, round);
    const { number, details, met } = readingOf(figure);
    place.number.textContent = number;
    place.details.textContent = details;
    place.fill.setAttribute('d', arc(figure / 100));
    place.gauge.classList.toggle('met', met);
  });
};
