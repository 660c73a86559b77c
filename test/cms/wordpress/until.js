/** Waits for what gives no sign of its own. */
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Asks again and again.
 * @param {string} what is waited for, for the error
 * @param {() => unknown} ask its answer is good as soon as it is true
 * @param {number} [patience] in milliseconds
 * @returns {Promise<any>} the answer
 */
export async function until(what, ask, patience = 20_000) {
  for (const end = Date.now() + patience; ;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited in vain until ${what}.`);
    await wait(100);
  }
}
