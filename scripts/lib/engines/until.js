const POLL = 20;

/** Milliseconds in which a page must be there. */
const PATIENCE = 15_000;

/**
 * Waits until a condition holds in the page; while one page gives way to another, neither can be asked.
 * @param {{evaluate(run: Function, ...args: unknown[]): Promise<unknown>}} tab
 * @param {Function} condition runs in the page
 * @param {unknown[]} args for it
 * @param {string} otherwise what the error says when it does not come to hold in 15 s
 */
export async function until(tab, condition, args, otherwise) {
  for (const end = Date.now() + PATIENCE; !(await tab.evaluate(condition, ...args).catch(() => false));) {
    if (Date.now() > end) throw new Error(otherwise);
    await new Promise((resolve) => setTimeout(resolve, POLL));
  }
}
