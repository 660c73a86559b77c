/** What is kept of addresses, in pages that ask for one after another for days. */
import { expect } from '@esm-bundle/chai';
import { loadFactsheet } from '../../src/data/load-factsheet.js';

const address = (name: string): string => `/faults/fine?kept=${name}-${Date.now()}`;

const requests = async (url: string): Promise<number> =>
  Number(await (await fetch(`/faults/count?of=${encodeURIComponent(url)}`)).text());

/** Asks as an element does that stays in the page, or as one that leaves it again. */
async function ask(url: string, stays: boolean): Promise<void> {
  const element = new AbortController();
  await loadFactsheet(url, document.baseURI, element.signal);
  if (!stays) element.abort();
}

describe('addresses', () => {
  it('are asked once, also when nobody shows them any more; of very many, those of no use are forgotten', async () => {
    const [shown, left] = [address('shown'), address('left')];
    await ask(shown, true);
    await ask(left, false);
    await ask(left, false);
    expect(await requests(left)).to.equal(1);
    for (let count = 0; count < 45; count += 1) await ask(address(`other-${count}`), false);
    await ask(shown, false);
    await ask(left, false);
    expect(await requests(shown), 'an element still shows it').to.equal(1);
    expect(await requests(left), 'nobody did').to.equal(2);
  });
});
