/** Our elements, all of them, as the script for plain pages has them; and new values for the gauges of the page. */
import 'factsheet-elements/standalone.js';
import { figureAt } from './marks.js';

const all = [...document.querySelectorAll('factsheet-indicator-gauge')];

globalThis.update = (round) => {
  all.forEach((element, index) => {
    element.value = figureAt(index, round);
  });
};
