/** What the menu does: each action gives a file to save, or words to copy. */
import type { Say, Situation } from '../internal/adapter.js';
import * as messages from '../i18n/messages.js';
import type { Message } from '../i18n/messages.js';
import * as takeAway from '../i18n/take-away-messages.js';
import type { GridView } from '../elements/indicator-grid/indicator-grid.adapter.js';
import type { GaugeView } from '../elements/shared/gauge-view.js';
import type { ChartView } from '../elements/topic-chart/chart-view.js';
import { citation, isFactsheet } from './citation.js';
import { contentOf, type Content, type Kind } from './content.js';
import { csvOf } from './csv.js';
import { embedCode } from './embed-code.js';
import { fileName } from './file-name.js';
import { inkOf } from './ink.js';
import { contextOf, originLines } from './origin.js';
import { pictureOf, type Subject } from './picture.js';
import { dataAddress, elementAddress, pageAddress } from './place.js';
import { measureOf, pngOf } from './raster.js';
import type { Scene } from './scene.js';
import { svgOf } from './svg.js';
import { tableOf } from './tables.js';
import { noteOf, sentenceOf, titleOf, toldNumbers } from './words.js';

/** What an element shows now, for whom. */
export interface Given {
  readonly element: HTMLElement;
  readonly situation: Situation;
  readonly say: Say;
}

/** What comes of an action: a file, or words for the clipboard. */
export type Taken =
  | {
      readonly file: Blob;
      readonly name: string;
      /** The format that could not be had. */
      readonly instead?: string;
    }
  | { readonly words: string };

/** An entry of the menu. */
export interface Action {
  readonly message: Message<string>;
  /** The format that the message names. */
  readonly format?: string;
  readonly take: (given: Given) => Promise<Taken>;
}

/** What an element is, by its tag. */
export const kindOf = (element: Element): Kind => element.localName.replace(/^factsheet-/, '') as Kind;

/** The day in the reader's time, as 2026-01-31. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Whether some gauge that is shown has a series, or a source of its own. */
const someHas = (view: Partial<GaugeView & GridView> = {}, member: 'series' | 'source'): boolean =>
  [view, ...(view.gauges ?? [])].some((gauge) => gauge[member]);

async function contentFor({ element, situation }: Given): Promise<Content> {
  const { view = {}, parts, language } = situation;
  // Here already wherever a gauge has a series: it is what says the change.
  const context = someHas(view, 'series') ? await import('../elements/shared/context.js') : undefined;
  const readSeries = (series: unknown) => context?.readSeries(element, series) ?? [];
  return contentOf({ kind: kindOf(element), view, parts, language, readSeries });
}

const blobOf = (text: string, type: string): Blob => new Blob([text], { type: `${type};charset=utf-8` });

async function asCsv(given: Given): Promise<Taken> {
  const content = await contentFor(given);
  return { file: blobOf(csvOf(tableOf(content)), 'text/csv'), name: fileName(content, 'csv') };
}

async function asJson(given: Given): Promise<Taken> {
  const content = await contentFor(given);
  const json = `${JSON.stringify(content.factsheet, undefined, 2)}\n`;
  return { file: blobOf(json, 'application/json'), name: fileName(content, 'json') };
}

/** What is drawn of an element; only some can be. */
function subjectOf({ element, situation: { view }, say }: Given): Subject {
  const kind = kindOf(element);
  if (kind === 'indicator-grid') return { kind, view: view as GridView };
  if (kind === 'topic-chart') {
    return { kind, view: view as ChartView, note: noteOf(element, titleOf(element, kind, say).words) };
  }
  const shape = element.shadowRoot?.querySelector('.gauge.bar') ? 'bar' : 'arc';
  return { kind: 'indicator-gauge', view: view as GaugeView, shape };
}

/** Where a picture is from, and when it was read. */
function originOf({ element, situation, say }: Given): string[] {
  const { view = {}, parts = {}, language } = situation;
  const read = say(takeAway.accessed, { date: today() });
  const hasSources = someHas(view, 'source');
  return originLines({ parts, language, say, page: pageAddress(element), read, hasSources });
}

function sceneOf(given: Given): Scene {
  const { element, situation, say } = given;
  const page = element.ownerDocument;
  const direction = element.matches(':dir(rtl)') ? 'rtl' : 'ltr';
  const root = element.shadowRoot?.querySelector<HTMLElement>('.root') ?? element;
  const title = titleOf(element, kindOf(element), say).words;
  const language = situation.language.replace(/-x-.*/, '');
  return pictureOf(
    subjectOf(given),
    toldNumbers(element),
    { context: contextOf(situation.parts ?? {}, situation.language), title, origin: originOf(given), language },
    { ink: inkOf(root), measure: measureOf(page), direction },
  );
}

async function asSvg(given: Given): Promise<Taken & { file: Blob; name: string }> {
  const content = await contentFor(given);
  const svg = svgOf(sceneOf(given));
  return { file: blobOf(svg, 'image/svg+xml'), name: fileName(content, 'svg') };
}

async function asPng(given: Given): Promise<Taken> {
  const content = await contentFor(given);
  const file = await pngOf(sceneOf(given), given.element.ownerDocument);
  return file ? { file, name: fileName(content, 'png') } : { ...(await asSvg(given)), instead: 'PNG' };
}

/** What is cited of an element: its name with its number where it has one. */
function citedWords({ element, say }: Given): string {
  const kind = kindOf(element);
  if (kind === 'document') return '';
  const [told] = toldNumbers(element);
  if (kind === 'key-figure') return `${told?.number ?? ''} ${told?.name ?? ''}`;
  const { words } = titleOf(element, kind, say);
  return kind === 'indicator-gauge' ? say(messages.labelled, { label: words }) + (told?.number ?? '') : words;
}

async function asCitation(given: Given): Promise<Taken> {
  const { element, say } = given;
  const { factsheet } = await contentFor(given);
  const { sources: [first] = [], indicators: [indicator] = [] } = factsheet;
  const own = kindOf(element) === 'indicator-gauge' ? indicator?.source : undefined;
  return {
    words: citation({
      factsheet,
      words: citedWords(given),
      source: own ?? (isFactsheet(factsheet) ? undefined : first),
      address: dataAddress(element) ?? pageAddress(element),
      accessed: say(takeAway.accessed, { date: today() }),
    }),
  };
}

const asLink = ({ element }: Given): Promise<Taken> => Promise.resolve({ words: elementAddress(element) });

async function asEmbedCode(given: Given): Promise<Taken> {
  const { element, situation, say } = given;
  const words = sentenceOf(element, kindOf(element), say);
  return { words: embedCode(element, await contentFor(given), words, situation.language) };
}

const DRAWN: readonly Kind[] = ['indicator-gauge', 'indicator-grid', 'topic-chart'];

/** The entries of an element's menu, in order. */
export const actionsFor = (kind: Kind): readonly Action[] => [
  { message: takeAway.dataAs, format: 'CSV', take: asCsv },
  { message: takeAway.dataAs, format: 'JSON', take: asJson },
  ...(DRAWN.includes(kind)
    ? [
        { message: takeAway.pictureAs, format: 'SVG', take: asSvg },
        { message: takeAway.pictureAs, format: 'PNG', take: asPng },
      ]
    : []),
  { message: takeAway.copyCitation, take: asCitation },
  { message: takeAway.copyLink, take: asLink },
  { message: takeAway.copyEmbedCode, take: asEmbedCode },
];
