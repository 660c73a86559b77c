/** Writes the files of one factsheet. */
import type * as sheetFiles from '../../embed/sheet-files.js';
import type { FactsheetParts } from '../../model/factsheet.js';
import type { CardImages } from './card-images.js';
import { cardName, type ListedSheet, type ListedWidget } from './manifest.js';
import type { SiteFolder } from './site-folder.js';

/** What writing needs beside a factsheet. */
export interface Work {
  /** What draws; an entry of its own, which other commands need not read. */
  readonly drawing: typeof sheetFiles;
  readonly site: SiteFolder;
  /** Makes cards for social media, where that can be had. */
  readonly images: CardImages | undefined;
  /** What the cards of the last run were made of, by the addresses of their pages. */
  readonly cards: ReadonlyMap<string, string>;
  readonly pages: sheetFiles.Site;
}

/** Writes a card, unless it stands there and was made of the same. @returns what it was made of */
async function writeCard(path: string, page: string, svg: string, work: Work): Promise<string | undefined> {
  const { images, site, cards } = work;
  if (!images) return undefined;
  const name = cardName(svg);
  const before = cards.get(page) === name ? await site.read(path) : undefined;
  await site.write(path, before ?? images.png(svg));
  return name;
}

async function writeWidget(
  widget: sheetFiles.Widget,
  parts: FactsheetParts,
  sheet: string,
  work: Work,
): Promise<ListedWidget> {
  const { drawing, site, pages } = work;
  const { title, page, files, card } = await drawing.widgetFiles(widget, parts, sheet, pages);
  for (const { path, text } of files) await site.write(path, text);
  const made = await writeCard(`${widget.path}/card.png`, page, card, work);
  const { tag, part } = widget;
  return { widget: tag.replace('factsheet-', ''), part, title, page, ...(made !== undefined && { card: made }) };
}

/**
 * Writes the files of one factsheet. A widget that has nothing to show does not take the others with it.
 * @param name of the sheet, such as `be-2024`
 * @returns the factsheet as the manifest lists it, and what could not be written, a line each
 */
export async function writeSheet(
  name: string,
  parts: FactsheetParts,
  work: Work,
): Promise<{ sheet: ListedSheet; faults: string[] }> {
  const { drawing, site, pages } = work;
  const { country = { code: '', name: '' }, edition = 0, language = 'en' } = parts;
  const whole = drawing.factsheetFile(parts, name);
  await site.write(whole.path, whole.text);
  const { widgets, unsafe } = drawing.widgetsOf(parts, name);
  const faults = unsafe.map((id) => `no-address: The id ${JSON.stringify(id)} cannot stand in an address.`);
  const listed: ListedWidget[] = [];
  for (const widget of widgets) {
    try {
      listed.push(await writeWidget(widget, parts, name, work));
    } catch (error) {
      // A full disk is everybody's fault; what a widget lacks is its own.
      if (error instanceof drawing.NothingToShow) faults.push(`${widget.path}: ${error.message}`);
      else throw error;
    }
  }
  const data = pages.base + whole.path;
  return { sheet: { sheet: name, country, edition, language, data, widgets: listed }, faults };
}
