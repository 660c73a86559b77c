import type { JsonLdNode } from './node.js';

/** Characters with which HTML could end a script or begin a comment in it, and those that end a line of script. */
const RISKY = /[<>\u2028\u2029]/g;

/**
 * A JSON-LD object as text that may stand in a page's `<script>` as it is: what HTML would read is written as JSON
 * escapes, which mean the same.
 * @param indent spaces for each level; 0 for one line
 */
export const jsonLdText = (object: JsonLdNode, indent = 0): string =>
  JSON.stringify(object, null, indent).replace(
    RISKY,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The element that carries a JSON-LD object in a page. Browsers do not run it, so that no policy need allow it. */
export const jsonLdScript = (object: JsonLdNode): string =>
  `<script type="application/ld+json">${jsonLdText(object)}</script>`;
