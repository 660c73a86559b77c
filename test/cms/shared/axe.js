/** What axe finds in parts of a page of an editor, and in the frames there. */
import { readFileSync } from 'node:fs';
import { at } from '../../../scripts/lib/project.js';

const AXE = readFileSync(at('node_modules', 'axe-core', 'axe.min.js'), 'utf8');

/**
 * @param {import('puppeteer-core').Page} page
 * @param {string[]} places selectors of what is looked at; the rest of the page is not ours
 * @param {string[]} [unsure] rules in which axe may be unsure
 * @returns {Promise<{id: string, places: string[]}[]>} what is wrong, and what axe cannot tell
 */
export async function axeFindings(page, places, unsure = []) {
  for (const frame of page.frames()) await frame.evaluate(AXE);
  return page.evaluate(
    async (include, mayBeUnsure) => {
      const { violations, incomplete } = await window.axe.run({ include: include.map((place) => [place]) });
      return [...violations, ...incomplete.filter(({ id }) => !mayBeUnsure.includes(id))].map(({ id, nodes }) => ({
        id,
        places: nodes.map(({ html }) => html),
      }));
    },
    places,
    unsure,
  );
}
