/** A site with the files of the package, and with embed pages as the command line writes them, in short. */
import { readFileSync } from 'node:fs';
import { startSite } from '../../../scripts/lib/hosts/site.js';
import { at } from '../../../scripts/lib/project.js';
import { importSource } from '../../../scripts/lib/source-module.js';

const { readEmbedAddress } = await importSource('src/snippet/embed-address.ts');
const { tagSnippet } = await importSource('src/snippet/build-snippet.ts');

const FACTSHEET = readFileSync(at('examples', 'belgium-2024.json'), 'utf8');
/** What an embed page says without scripts. */
export const EMBED_WORDS = 'The words of an embed page';

/** The page of a widget alone: a classic script and the data inside, since a frame without rights can load no others. */
function embedPage(origin, url) {
  const { tag, attributes } = readEmbedAddress(origin + url);
  const { src, ...others } = attributes;
  const script = { src: `${origin}/dist/factsheet-elements.iife.js`, module: false };
  const markup = tagSnippet({ tag, attributes: { ...others, factsheet: FACTSHEET }, words: EMBED_WORDS, script });
  return `<!doctype html><html lang="${attributes.lang ?? 'en'}"><meta charset="utf-8"><title>Widget</title>${markup}`;
}

/** @returns {Promise<object>} listening until `stop()`; see scripts/lib/hosts/site.js */
export async function startCmsSite(folders = {}) {
  const modules = at('test', 'cms', 'node_modules');
  const site = await startSite({ '/dist/': at('dist'), '/modules/': modules, ...folders });
  site.handle('/embed/', ({ url }, response) => {
    const isData = url.endsWith('/factsheet.json');
    response.writeHead(200, {
      'content-type': isData ? 'application/json' : 'text/html; charset=utf-8',
      'access-control-allow-origin': '*',
    });
    response.end(isData ? FACTSHEET : embedPage(site.origin, url));
  });
  return site;
}
