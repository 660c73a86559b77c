/** Another site, whose embed pages are pasted: what the command line writes of the Belgian factsheet. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startSite } from '../../../scripts/lib/hosts/site.js';
import { at } from '../../../scripts/lib/project.js';
import { writeSite } from '../../helpers/embed-site.js';

/** The page of a widget. */
export const PATH = '/embed/be-2024/indicator-gauge/citizens';

/** Where there is nothing. */
export const MISSING = '/embed/be-2024/missing.json';

export const WORDS = 'Digital public services for citizens: 82.3%';

/**
 * @param {string} folder for the pages
 * @returns {Promise<import('../../../scripts/lib/hosts/site.js').Site>} listening until `stop()`
 */
export async function startEmbedSite(folder) {
  const root = join(folder, 'embed-site');
  mkdirSync(root);
  const site = await startSite({ '/dist/': at('dist'), '/embed/': join(root, 'embed') });
  writeSite(root, `${site.origin}/`);
  site.page('Not found', { path: MISSING, status: 404, headers: { 'access-control-allow-origin': '*' } });
  return site;
}
