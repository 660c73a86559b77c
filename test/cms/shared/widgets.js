/** The widgets that are put into content systems, in every spelling, with words and values that are hard to keep. */
import { importSource } from '../../../scripts/lib/source-module.js';

const { divSnippet, frameSnippet, linkSnippet, markdownLinkSnippet, tagSnippet } =
  await importSource('src/snippet/build-snippet.ts');
const { readEmbedAddress, embedAddress } = await importSource('src/snippet/embed-address.ts');

/** All that some system or other has been seen to change: quotes, entities, accents, backslashes, templates. */
const HARD = `Services "en ligne" & <été> d'État, 100 % \\ {{ page }} -- (a) *b* _c_`;

const COUNTS = 'Public administrations 2; Public services 0; Trust & "cybersecurity" <5> 1';

/** Name, tag, attributes, words, and the part that an address of the same kind of widget names. */
const WIDGETS = [
  {
    name: 'gauge',
    tag: 'factsheet-indicator-gauge',
    attributes: { label: HARD, value: '82.3', unit: '%', average: '79', lang: 'fr' },
    words: `${HARD} : 82,3 %`,
    part: 'citizens',
  },
  {
    name: 'chart',
    tag: 'factsheet-topic-chart',
    attributes: { heading: 'Initiatives', counts: COUNTS },
    words: 'Public administrations 2, public services 0, trust & "cybersecurity" <5> 1',
  },
  {
    name: 'list',
    tag: 'factsheet-initiative-list',
    attributes: { src: '/embed/be-2024/factsheet.json', topic: 'trust', filter: '' },
    words: 'Belgium 2024: initiatives for trust and cybersecurity',
    part: 'trust',
  },
];

export const SPELLINGS = ['html', 'tag', 'div', 'link', 'frame'];

/** Width and height of a frame in CSS pixels. */
const SIZE = { width: 600, height: 400 };

/** The script that the spelling `html` brings, and the one that the page has for all others. */
export const scriptsOf = (origin) => ({
  own: { src: `${origin}/dist/factsheet-elements.js`, module: true },
  page: { src: `${origin}/dist/autoloader.js`, module: true },
});

/**
 * All widgets in all spellings.
 * @param {string} origin of a site that serves the files of dist/ below `/dist/`, and embed pages below `/embed/`
 * @param {{markdown?: boolean}} [system] how links are written there
 * @returns {{name: string, spelling: string, markup: string, tag: string, attributes: Record<string, string>,
 *   words: string}[]} the attributes are those that the element must have in the end
 */
export function snippets(origin, { markdown = false } = {}) {
  return WIDGETS.flatMap(({ name, tag, attributes, words, part }) => {
    const address = { base: `${origin}/`, sheet: 'be-2024', tag, part, language: 'fr' };
    const own = { ...attributes, ...(attributes.src && { src: origin + attributes.src }) };
    const snippet = { tag, attributes: own, words };
    const linked = readEmbedAddress(embedAddress(address)).attributes;
    const markup = {
      html: tagSnippet({ ...snippet, script: scriptsOf(origin).own }),
      tag: tagSnippet(snippet),
      div: divSnippet(snippet),
      link: (markdown ? markdownLinkSnippet : linkSnippet)(address, words),
      frame: frameSnippet(address, words, SIZE),
    };
    return SPELLINGS.map((spelling) => {
      const isLinked = ['link', 'frame'].includes(spelling);
      return { name, spelling, markup: markup[spelling], tag, attributes: isLinked ? linked : own, words };
    });
  });
}
