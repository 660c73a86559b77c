/** Style sheets as short as they can be, for the scripts and for static HTML. */
import { transform } from 'lightningcss';

/**
 * @param {string} css
 * @param {import('lightningcss').Visitor<never>} [visitor] changes parts of the sheet on the way
 * @returns {string}
 */
export const minifyCss = (css, visitor = {}) =>
  transform({ filename: 'styles.css', code: Buffer.from(css), minify: true, visitor }).code.toString();
