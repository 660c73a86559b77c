/** How the states are written: values as each language has them, and elements as a page's author writes them. */

/** A number with a percent sign. */
export const percent = (number, decimals) => ({ number, unit: '%', decimals });

/** A number. */
export const count = (number, decimals) => ({ number, decimals });

/** An attribute with data as JSON. */
export const json = (name, value) =>
  `${name}="${JSON.stringify(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`;

/** Where no data are. */
export const GONE = 'src="/there-is-no-such-file.json"';
/** Where data never come from. */
export const SILENT = 'src="/silent"';

/** Makes elements of a name. */
export const writer =
  (name) =>
  (attributes, children = '') =>
    `<factsheet-${name} ${attributes}>${children}</factsheet-${name}>`;
