/** The page of the snippet builder: registers the elements and begins. */
import '../elements/document/document.js';
import '../elements/highlights/highlights.js';
import '../elements/indicator-gauge/indicator-gauge.js';
import '../elements/indicator-grid/indicator-grid.js';
import '../elements/initiative-list/initiative-list.js';
import '../elements/key-figure/key-figure.js';
import '../elements/topic-chart/topic-chart.js';
import { Builder } from './app.js';
import * as messages from './messages.js';
import { pageLanguageOf, sayIn } from './say.js';

const { searchParams } = new URL(location.href);
const language = pageLanguageOf(location.search, navigator.languages);
const root = document.querySelector<HTMLElement>('#builder');

document.documentElement.lang = language;
document.title = sayIn(language)(messages.title);

if (root) {
  void new Builder(root, {
    list: new URL('data.json', document.baseURI),
    release: new URL('scripts.json', document.baseURI),
    home: new URL('../', document.baseURI),
    language,
    isInsert: searchParams.has('insert'),
  }).start();
}
