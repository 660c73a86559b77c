/** The list of all that `embed` has written: for builders of snippets, and for the next run. */
import { createHash } from 'node:crypto';
import type { Country } from '../../model/factsheet.js';
import type { Published } from './assets.js';
import type { SiteFolder } from './site-folder.js';

/** The file, from the folder of the site. */
const FILE = 'embed/manifest.json';

/** A widget of a factsheet. */
export interface ListedWidget {
  /** The element's name without its prefix, such as `indicator-gauge`. */
  readonly widget: string;
  /** The id of the indicator or topic. */
  readonly part?: string | undefined;
  readonly title: string;
  /** The whole address of its page; the files of the page stand below it. */
  readonly page: string;
  /** What the card for social media was made of: the next run need not make the same again. */
  readonly card?: string | undefined;
}

/** A factsheet with its widgets. */
export interface ListedSheet {
  /** Country and edition, such as `be-2024`. */
  readonly sheet: string;
  readonly country: Country;
  readonly edition: number;
  readonly language: string;
  /** The whole address of the factsheet as JSON. */
  readonly data: string;
  readonly widgets: readonly ListedWidget[];
}

/** All of it. */
export interface Manifest {
  /** The version of the package that wrote the pages. */
  readonly version: string;
  /** The address before `embed/`. */
  readonly base: string;
  /** Files that the pages link. */
  readonly assets: Readonly<Record<string, Published>>;
  /** The package's scripts for pages that show widgets themselves. */
  readonly scripts: Readonly<Record<string, Published>>;
  readonly sheets: readonly ListedSheet[];
}

/** A short name for the content of a card. */
export const cardName = (svg: string): string => createHash('sha256').update(svg).digest('hex').slice(0, 16);

/** Writes the list. */
export const writeManifest = (site: SiteFolder, manifest: Manifest): Promise<void> =>
  site.write(FILE, `${JSON.stringify(manifest, null, 2)}\n`);

/** What each card of the last run was made of, by the address of its page; a list that cannot be read knows nothing. */
export async function cardsBefore(site: SiteFolder): Promise<ReadonlyMap<string, string>> {
  const text = await site.read(FILE);
  try {
    const { sheets } = JSON.parse(String(text)) as Pick<Manifest, 'sheets'>;
    return new Map(
      sheets.flatMap(({ widgets }) => widgets.flatMap(({ page, card }) => (card ? [[page, card] as const] : []))),
    );
  } catch {
    return new Map();
  }
}
