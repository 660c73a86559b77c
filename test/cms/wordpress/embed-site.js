/**
 * Another site, whose embed pages are pasted: a widget's page with its static oEmbed JSON, and the data. The pages work in
 * a frame that allows nothing but scripts, and tell their height as WordPress asks for it.
 */
import { readFileSync } from 'node:fs';
import { startSite } from '../../../scripts/lib/hosts/site.js';
import { at } from '../../../scripts/lib/project.js';

/** Where it is anywhere. */
export const PATH = '/embed/be-2024/indicator-gauge/citizens';

/** Where there is nothing. */
export const MISSING = '/embed/be-2024/missing.json';

export const WORDS = 'Digital public services for citizens: 82.3%';

const OPEN = { 'access-control-allow-origin': '*' };

const page = (origin, json) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${WORDS}</title>
    <link rel="alternate" type="application/json+oembed" href="${origin}${PATH}/oembed.json" title="${WORDS}">
    <script src="${origin}/dist/factsheet-elements.iife.js" defer></script>
  </head>
  <body>
    <factsheet-indicator-gauge indicator="citizens" factsheet="${json}"><p>${WORDS}</p></factsheet-indicator-gauge>
    <script>
      const secret = /[#&?]secret=([\\da-zA-Z]+)/.exec(location.hash)?.[1];
      function tell() {
        const value = Math.ceil(document.documentElement.getBoundingClientRect().height);
        if (secret) parent.postMessage({ message: 'height', value, secret }, '*');
        parent.postMessage({ type: 'factsheet-height', height: value }, '*');
      }
      new ResizeObserver(tell).observe(document.documentElement);
      // WordPress's own script may come later than the frame, and then asks.
      addEventListener('message', ({ data }) => data?.message === 'ready' && tell());
    </script>
  </body>
</html>
`;

/** As WordPress asks for it: the words in a quotation of this class, which its script hides once the frame is there. */
const oembed = (origin) => ({
  version: '1.0',
  type: 'rich',
  provider_name: 'Factsheets',
  title: WORDS,
  width: 600,
  height: 300,
  html: `<blockquote class="wp-embedded-content"><a href="${origin}${PATH}">${WORDS}</a></blockquote><iframe class="wp-embedded-content" src="${origin}${PATH}" title="${WORDS}" width="600" height="300" frameborder="0" sandbox="allow-scripts"></iframe>`,
});

/** @returns {Promise<import('../../../scripts/lib/hosts/site.js').Site>} listening until `stop()` */
export async function startEmbedSite() {
  const site = await startSite({ '/dist/': at('dist') });
  const { origin } = site;
  const factsheet = readFileSync(at('examples', 'belgium-2024.json'), 'utf8');
  const escaped = factsheet.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const html = { 'content-type': 'text/html; charset=utf-8' };
  site.page(page(origin, escaped), { path: PATH, headers: html });
  site.page(JSON.stringify(oembed(origin)), { path: `${PATH}/oembed.json` });
  site.page(factsheet, { path: '/embed/be-2024/factsheet.json', headers: OPEN });
  site.page('Not found', { path: MISSING, status: 404, headers: OPEN });
  return site;
}
