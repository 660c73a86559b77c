/** All files of a factsheet's embed pages, as text. An entry for the command line. */
import { readSeries } from '../elements/shared/context.js';
import type { FactsheetParts } from '../model/factsheet.js';
import { translate } from '../i18n/translate.js';
import { look } from '../ssr/look.js';
import { contentOf, type Kind } from '../take-away/content.js';
import { csvOf } from '../take-away/csv.js';
import { contextOf, originLines } from '../take-away/origin.js';
import type { Measure, Scene } from '../take-away/scene.js';
import { svgOf } from '../take-away/svg.js';
import { tableOf } from '../take-away/tables.js';
import { cardOf } from './card.js';
import { directionOf, titleOf, type Described } from './described.js';
import { pictureOf } from './drawing.js';
import { factsOf } from './facts.js';
import { lightInk } from './light-ink.js';
import { oembedOf } from './oembed.js';
import { pageOf } from './page.js';
import type { Site } from './site.js';
import type { Widget } from './widgets.js';

export { sheetOf, widgetsOf, type Widget } from './widgets.js';
export type { Assets, Site } from './site.js';

/** A file below the site's folder. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** The files of one widget. */
export interface WidgetFiles {
  readonly title: string;
  /** The whole address of its page. */
  readonly page: string;
  readonly files: readonly TextFile[];
  /** The card for social media, as SVG; it is published as PNG. */
  readonly card: string;
}

/** A widget has nothing to show of a factsheet. */
export class NothingToShow extends Error {}

/** An SVG is shown in whatever font there is: the widest common ones take so much more room than the one measured. */
const WIDEST = 1.17;

/** JSON that people may read too. */
const jsonOf = (data: unknown): string => `${JSON.stringify(data, undefined, 2)}\n`;

/** The whole factsheet. */
export const factsheetFile = (parts: FactsheetParts, sheet: string): TextFile => ({
  path: `embed/${sheet}/factsheet.json`,
  text: jsonOf(parts),
});

const addressOf = (base: string, path: string): string => `${base}${path.split('/').map(encodeURIComponent).join('/')}`;

/**
 * The files of one widget, but for the card, which needs to be made pixels.
 * @throws {NothingToShow} where the factsheet has nothing for the widget
 */
export async function widgetFiles(
  widget: Widget,
  parts: FactsheetParts,
  sheet: string,
  site: Site,
): Promise<WidgetFiles> {
  const { tag, attributes, path, part } = widget;
  const kind = tag.replace('factsheet-', '') as Kind;
  const looked = await look(tag, { factsheet: parts, attributes }).catch((error: unknown) => {
    throw new NothingToShow(error instanceof Error ? error.message : String(error));
  });
  const { language, view, renderer } = looked;
  const facts = factsOf(kind, looked, part !== undefined);
  const context = contextOf(parts, language);
  const address = addressOf(site.base, path);
  const described: Described = { widget, parts, facts, language, context, address };
  const content = contentOf({
    kind,
    view,
    parts,
    language,
    readSeries: (series) => readSeries(renderer.server, series),
  });
  const say: Parameters<typeof originLines>[0]['say'] = (message, values) => translate(language, message, values);
  const origin = originLines({ parts, language, say, page: address, hasSources: false });
  const draw = (make: typeof pictureOf, measure: Measure): Scene =>
    make(facts, { context, origin, language }, { ink: lightInk, measure, direction: directionOf(language) });
  const roomy: Measure = (words, font) => site.measure(words, font) * WIDEST;
  const root = `${site.base}embed/${sheet}`;
  const page = await pageOf(described, site, `${root}/document`, `${root}/factsheet.json`);
  const texts = {
    'index.html': page,
    'oembed.json': oembedOf(described, site),
    'picture.svg': svgOf(draw(pictureOf, roomy)),
    'data.json': jsonOf(content.factsheet),
    'data.csv': csvOf(tableOf(content)),
  };
  return {
    title: titleOf(described),
    page: address,
    files: Object.entries(texts).map(([name, text]) => ({ path: `${path}/${name}`, text })),
    card: svgOf(draw(cardOf, site.measure)),
  };
}
