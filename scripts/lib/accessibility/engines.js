/** What axe and IBM's engine find on a page, each finding with the state that it is in. */

/** All of WCAG 2.0 to 2.2, A and AA, and best practice. */
export const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const IBM_RULES = ['IBM_Accessibility', 'WCAG_2_2'];

/** The engines' scripts, seen from the site. */
export const SCRIPTS = ['/axe/axe.min.js', '/ibm/ace.js'];

/** In the page: what axe has found. */
async function runAxe(tags) {
  /** The state around an element, also one in a shadow tree. */
  const stateOf = (element) => {
    for (let node = element; node; node = node.getRootNode().host) {
      const state = node.closest('.state');
      if (state) return state.getAttribute('aria-label');
    }
    return undefined;
  };
  const options = { runOnly: tags, resultTypes: ['violations', 'incomplete'], elementRef: true };
  const { violations, incomplete } = await globalThis.axe.run(document, options);
  const list = (kind, rules) =>
    rules.flatMap(({ id, nodes }) =>
      nodes.map(({ element, target, any, all, none }) => ({
        kind,
        rule: id,
        state: stateOf(element),
        where: target.flat().join(' '),
        reason: [...any, ...all, ...none].map(({ message }) => message)[0] ?? '',
      })),
    );
  return [...list('violation', violations), ...list('incomplete', incomplete)];
}

/** In the page: what IBM's engine has found; all but what passes. */
async function runIbm(rules) {
  const checker = new globalThis.ace.Checker();
  const { results } = await checker.check(document, rules);
  const states = [...document.querySelectorAll('.state')];
  return results
    .filter(({ value: [, outcome] }) => outcome !== 'PASS')
    .map(({ ruleId, value: [level, outcome], message, path: { dom } }) => {
      const [, place] = /\/main\[1\]\/div\[(\d+)\]/.exec(dom) ?? [];
      return {
        kind: level === 'VIOLATION' && outcome === 'FAIL' ? 'failure' : 'potential',
        rule: ruleId,
        state: place && states[Number(place) - 1]?.getAttribute('aria-label'),
        where: dom,
        reason: message,
      };
    });
}

/** Brings the engines into a page that is open. */
export async function addEngines(page, origin) {
  for (const script of SCRIPTS) await page.addScriptTag({ url: origin + script });
}

/**
 * Runs both engines on a page as it is.
 * @returns {Promise<{axe: object[], ibm: object[]}>} findings `{kind, rule, state, where, reason}`; `state` is undefined
 *   for what is not in one
 */
export async function runEngines(page) {
  return { axe: await page.evaluate(runAxe, AXE_TAGS), ibm: await page.evaluate(runIbm, IBM_RULES) };
}
