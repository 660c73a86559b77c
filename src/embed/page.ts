/** The page of one widget, as HTML. */
import { escapeHtml } from '@lit-labs/ssr/lib/util/escape-html.js';
import { say, type Saying } from '../embed-page/sayings.js';
import { baseLanguage, sameLanguage } from '../i18n/format.js';
import { wordsLanguage } from '../i18n/translate.js';
import { datasetOf } from '../json-ld/dataset.js';
import { jsonLdScript } from '../json-ld/script.js';
import { renderElement, renderLight, stylesheetLink } from '../ssr/render.js';
import { LICENCE, PUBLISHER } from '../take-away/citation.js';
import { CARD } from './card.js';
import { descriptionOf, directionOf, titleOf, type Described } from './described.js';
import type { Site } from './site.js';

type Attributes = Readonly<Record<string, string | undefined>>;

function tag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeHtml(value)}"`],
  );
  return `<${name}${written.join('')}>`;
}

/**
 * The strictest policy under which the page works, at its own address and in a frame that belongs to no origin. It names
 * the folder of its scripts and styles, since a page of no origin has no `'self'`.
 */
const policyOf = ({ assets: { folder } }: Site): string =>
  [
    "default-src 'none'",
    `script-src ${folder}`,
    `style-src ${folder}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types factsheet-elements factsheet-locales',
  ].join('; ');

/** What other sites show of a link to the page. */
function cardTags(described: Described, site: Site): string[] {
  const title = titleOf(described);
  const description = descriptionOf(described);
  const image = site.hasCards ? `${described.address}/card.png` : undefined;
  const open = (property: string, content: string): string => tag('meta', { property: `og:${property}`, content });
  const twitter = (name: string, content: string): string => tag('meta', { name: `twitter:${name}`, content });
  const picture = image
    ? [
        open('image', image),
        open('image:type', 'image/png'),
        open('image:width', String(CARD.width)),
        open('image:height', String(CARD.height)),
        open('image:alt', description),
      ]
    : [];
  return [
    open('type', 'website'),
    open('title', title),
    open('description', description),
    open('url', described.address),
    open('site_name', site.provider),
    ...picture,
    twitter('card', image ? 'summary_large_image' : 'summary'),
    twitter('title', title),
    twitter('description', description),
    ...(image ? [twitter('image', image), twitter('image:alt', description)] : []),
  ];
}

/** Other forms of the page, for machines and feed readers. */
function links(described: Described): string[] {
  const { address } = described;
  const other = (type: string, file: string): string =>
    tag('link', { rel: 'alternate', type, href: `${address}/${file}`, title: titleOf(described) });
  return [
    tag('link', { rel: 'canonical', href: address }),
    other('application/json+oembed', 'oembed.json'),
    other('application/json', 'data.json'),
    other('text/csv', 'data.csv'),
    other('image/svg+xml', 'picture.svg'),
  ];
}

/** The script and, behind it, the factsheet's own language, which it waits for. */
function scripts({ language }: Described, { assets }: Site): string[] {
  const { script, locales, languages } = assets;
  const base = baseLanguage(language);
  const own = languages.includes(base) && !sameLanguage(base, 'en');
  const known = { 'data-locales': locales, 'data-languages': languages.join(' ') };
  return [
    `${tag('script', { defer: '', src: script, ...known })}</script>`,
    ...(own ? [`${tag('script', { defer: '', src: `${locales}${base}.js` })}</script>`] : []),
  ];
}

/** Links to the data and to where they are from. */
function footer({ address, language, parts }: Described): string {
  const lang = sameLanguage(wordsLanguage(language), language) ? undefined : wordsLanguage(language);
  const link = (href: string, saying: Saying, value: string): string => {
    const attributes = { href, lang, 'data-say': saying, 'data-with': value };
    return `<li>${tag('a', attributes)}${escapeHtml(say(language, saying, value))}</a></li>`;
  };
  const file = (name: string, saying: Saying, format: string): string => link(`${address}/${name}`, saying, format);
  const { sources: [source] = [] } = parts;
  const title = source?.title ?? PUBLISHER;
  const origin = source?.url
    ? link(source.url, 'source', title)
    : `<li>${tag('span', { lang, 'data-say': 'source', 'data-with': title })}${escapeHtml(say(language, 'source', title))}</span></li>`;
  return `<footer>
<ul>
${file('data.csv', 'data', 'CSV')}
${file('data.json', 'data', 'JSON')}
${file('picture.svg', 'picture', 'SVG')}
${origin}
<li>${LICENCE}</li>
</ul>
</footer>`;
}

/**
 * The page of a widget. What it says stands in it twice: drawn in a shadow root, and as plain words for browsers that
 * know no shadow roots in markup.
 * @param documentAddress of the page with the whole factsheet, which machines shall know it by
 */
export async function pageOf(described: Described, site: Site, documentAddress: string, data: string): Promise<string> {
  const { widget, parts, language } = described;
  const { assets } = site;
  const options = { factsheet: parts, attributes: widget.attributes, language };
  const drawn = await renderElement(widget.tag, { ...options, stylesheetOf: assets.styleOf });
  const { html: words } = await renderLight(widget.tag, options);
  const end = `</${widget.tag}>`;
  const element = `${drawn.html.slice(0, -end.length)}\n${words}\n${end}`;
  const hasHeading = widget.attributes['heading-level'] === '1';
  const title = escapeHtml(titleOf(described));
  // It stays in its language when the address asks for another.
  const heading = hasHeading ? [] : [`${tag('h1', { class: 'title', lang: language })}${title}</h1>`];
  const lines = [
    '<!doctype html>',
    tag('html', { lang: language, dir: directionOf(language) }),
    '<head>',
    tag('meta', { charset: 'utf-8' }),
    tag('meta', { 'http-equiv': 'Content-Security-Policy', content: policyOf(site) }),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    `<title>${title}</title>`,
    tag('meta', { name: 'description', content: descriptionOf(described) }),
    ...links(described),
    ...cardTags(described, site),
    stylesheetLink(assets.pageStyle),
    ...drawn.stylesheets.map(stylesheetLink),
    ...scripts(described, site),
    '</head>',
    '<body>',
    '<main>',
    ...heading,
    element,
    '</main>',
    footer(described),
    jsonLdScript(datasetOf(parts, { page: documentAddress, data })),
    '</body>',
    '</html>',
  ];
  return `${lines.join('\n')}\n`;
}
