/** `embed`: writes the pages of widgets, for any server that sends files. */
import type { FactsheetParts } from '../../model/factsheet.js';
import { roughMeasure } from '../../take-away/text-lines.js';
import type { EmbedRequest } from '../embed-arguments.js';
import { nameOf } from '../files.js';
import { forEachFile, type Print } from '../for-each-file.js';
import { loadFactsheet } from '../load.js';
import { UsageError } from '../usage-error.js';
import { writeAssets, writeScripts } from './assets.js';
import { openCardImages, WITHOUT_CARDS } from './card-images.js';
import { cardsBefore, writeManifest, type ListedSheet } from './manifest.js';
import { writeSheet, type Work } from './write-sheet.js';
import { SiteFolder } from './site-folder.js';

/** A factsheet that is to be written. */
interface Sheet {
  readonly file: string;
  readonly name: string;
  readonly parts: FactsheetParts;
}

const tell = (message: string): unknown => process.stderr.write(`${message}\n`);

/** What a factsheet lacks to have an address. */
const NAMELESS =
  'no-address: The factsheet does not say both its country and its edition, of which its address is made.';

/** Reads all factsheets. @throws {UsageError} for two of the same country and edition: which one counts nobody knows */
async function readSheets(
  { files, quiet }: EmbedRequest,
  sheetOf: (parts: FactsheetParts) => string | undefined,
): Promise<{ sheets: Sheet[]; status: number }> {
  const sheets: Sheet[] = [];
  const status = await forEachFile(
    files,
    async (file, print) => {
      const loaded = await loadFactsheet(file, print);
      if (!loaded) return 1;
      const name = sheetOf(loaded.parts);
      if (name === undefined) {
        print(`${nameOf(file)}: ${NAMELESS}`);
        return 1;
      }
      const other = sheets.find((sheet) => sheet.name === name);
      if (other)
        throw new UsageError(`${nameOf(other.file)} and ${nameOf(file)} are both ${name}. Nothing was written.`);
      sheets.push({ file, name, parts: loaded.parts });
      return loaded.faults.length > 0 ? 1 : 0;
    },
    quiet,
  );
  return { sheets, status };
}

const counted = ({ written, unchanged }: SiteFolder['counts']): string => `${written} written, ${unchanged} unchanged`;

/**
 * Writes the pages of all factsheets. One that is bad does not keep the others from being written.
 * @param version of the package
 * @returns the exit status
 */
export async function embed(request: EmbedRequest, version: string): Promise<number> {
  const { base, provider, quiet } = request;
  const drawing = await import('../../embed/sheet-files.js');
  const { sheets, status } = await readSheets(request, drawing.sheetOf);
  if (sheets.length === 0) return Math.max(status, 1);
  const images = await openCardImages();
  if (!images && !quiet) tell(WITHOUT_CARDS);
  const site = new SiteFolder(request.out, request.compress);
  const { assets, published } = await writeAssets(site, base);
  const scripts = await writeScripts(site, version);
  const measure = images?.measure ?? roughMeasure;
  const work: Work = {
    drawing,
    site,
    images,
    cards: await cardsBefore(site),
    pages: { base, provider, assets, measure, hasCards: images !== undefined },
  };
  const listed: ListedSheet[] = [];
  const say = (print: Print, words: string): void => {
    if (!quiet) print(words);
  };
  const worst = await forEachFile(
    sheets.map(({ file }) => file),
    async (file, print, index) => {
      const sheet = sheets[index];
      if (!sheet) return 0;
      const before = { ...site.counts };
      const { sheet: done, faults } = await writeSheet(sheet.name, sheet.parts, work);
      listed.push(done);
      for (const fault of faults) print(`${nameOf(file)}: ${fault}`);
      const { written, unchanged } = site.counts;
      const counts = { written: written - before.written, unchanged: unchanged - before.unchanged };
      say(print, `${sheet.name}: ${done.widgets.length} widgets, ${counted(counts)}`);
      return faults.length > 0 ? 1 : 0;
    },
    quiet,
  );
  listed.sort((one, other) => (one.sheet < other.sheet ? -1 : 1));
  await writeManifest(site, { version, base, assets: published, scripts, sheets: listed });
  say(tell, `embed: ${listed.length} factsheets, ${counted(site.counts)}`);
  return Math.max(status, worst);
}
