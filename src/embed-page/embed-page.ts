/**
 * The script of a widget's page: all elements, and what the page does beside them. A classic script that needs nothing
 * but the page itself; see `fetch-locale.ts` for why.
 */
import { loadLocale } from '../i18n/translate.js';
import {
  FactsheetDocument,
  FactsheetHighlights,
  FactsheetIndicatorGauge,
  FactsheetIndicatorGrid,
  FactsheetInitiativeList,
  FactsheetKeyFigure,
  FactsheetTopicChart,
} from '../index.js';
import { define } from '../internal/define.js';
import { readEmbedQuery } from '../snippet/embed-address.js';
import { guideLinks } from './frame-links.js';
import { sayPageWords } from './page-words.js';
import { reportHeight, secretIn } from './report-height.js';

/** The composite comes last: those inside it are there when it is drawn. */
const ELEMENTS = {
  'factsheet-highlights': FactsheetHighlights,
  'factsheet-indicator-gauge': FactsheetIndicatorGauge,
  'factsheet-indicator-grid': FactsheetIndicatorGrid,
  'factsheet-initiative-list': FactsheetInitiativeList,
  'factsheet-key-figure': FactsheetKeyFigure,
  'factsheet-topic-chart': FactsheetTopicChart,
  'factsheet-document': FactsheetDocument,
};

/** The page's only element of ours, which is in the page before this script runs. */
const widget = document.querySelector<HTMLElement>('main > :last-child');

/** Does what the address asks for. Nothing else of it comes into the page. */
function obey(element: HTMLElement): void {
  const asked = readEmbedQuery(location.search.slice(1));
  for (const [name, value] of Object.entries(asked)) element.setAttribute(name, value);
  const { lang, theme } = asked;
  const root = document.documentElement;
  if (lang) root.lang = lang;
  if (theme) root.style.colorScheme = theme;
  // The page around the frame has put the widget below a heading of its own.
  if (asked['heading-level']) document.querySelector('h1')?.remove();
}

/** Defines the elements when the words of their language are here, or what is drawn would change twice. */
async function start(element: HTMLElement): Promise<void> {
  obey(element);
  const isFramed = parent !== window;
  const secret = secretIn(location.hash);
  if (isFramed) {
    reportHeight(document.body, secret);
    guideLinks(secret);
  } else document.documentElement.classList.add('alone');
  await loadLocale(element.lang);
  sayPageWords(element.lang);
  for (const [tag, type] of Object.entries(ELEMENTS)) define(tag, type);
}

if (widget) void start(widget);
