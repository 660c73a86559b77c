/** What the checks of pages that the server writes have in common. */
import { drawn, elements, equal, settled, shown, until } from '../shared/page.js';

/** Runs checks one after the other, each in the page that the one before has left. */
export const runner = (checks) => async () => {
  await settled();
  const faults = {};
  for (const [row, check] of Object.entries(checks)) {
    faults[row] = await check().then(
      () => '',
      (reason) => String(reason?.message ?? reason),
    );
  }
  return faults;
};

/** Waits until an element shows a number, and sees that it has drawn it once. */
export async function shows(selector, number) {
  await until(
    () => document.querySelector(selector)?.shadowRoot && shown(selector) === number,
    `${selector}: ${number}`,
  );
  await drawn();
  for (const { shadowRoot, id } of elements()) {
    equal(shadowRoot.querySelectorAll('[part~="base"]').length, 1, `times that ${id} is drawn`);
  }
}
