import { expect } from '@esm-bundle/chai';
import { advise, PREFERENCE, type Outcome, type RoundTrip } from '../../src/advice/advise.js';
import { roundTrips } from '../../src/advice/round-trips.js';
import { systems } from '../../src/advice/systems.js';
import { registry } from '../../src/elements/registry.js';

const ORDER: readonly (Outcome | undefined)[] = ['same', 'words', 'lost', undefined];

describe('the advice for a system', () => {
  for (const { system, outcomes, version } of roundTrips) {
    it(`is a spelling that came through: ${system}`, () => {
      const { spelling, outcome, version: tried } = advise(system);
      expect(outcomes[spelling]).to.equal(outcome);
      expect(outcome).not.to.equal('lost');
      expect(tried).to.equal(version);
      const better = PREFERENCE.filter((one) => ORDER.indexOf(outcomes[one]) < ORDER.indexOf(outcome));
      expect(better).to.deep.equal([]);
    });
  }

  it('is a link where nothing could be tried, without a version', () => {
    expect(advise('a system that nobody has tried')).to.deep.equal({ spelling: 'link', outcome: 'words' });
  });

  it('takes the words where no spelling gives the same, and never what is lost', () => {
    const tried: RoundTrip[] = [{ system: 'a', version: '1', outcomes: { html: 'lost', tag: 'lost', div: 'words' } }];
    expect(advise('a', tried)).to.deep.equal({ spelling: 'div', outcome: 'words', version: '1' });
  });
});

describe('the list of systems', () => {
  it('names each once, and all that were tried', () => {
    const ids = systems.map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(ids).to.include.members(roundTrips.map(({ system }) => system));
  });

  it('allows every element in the lines that name them', () => {
    const lines = systems
      .flatMap((system) => system.lines)
      .filter(({ code }) => code.includes('factsheet-topic-chart'));
    expect(lines).not.to.have.length(0);
    for (const { code } of lines) for (const tag of Object.keys(registry)) expect(code).to.include(tag);
  });

  it('allows every attribute of every element where they are named', async () => {
    const code = systems.flatMap((system) => system.lines).find((line) => line.code.includes('@['))?.code ?? '';
    const names = code.slice(code.indexOf('[') + 1, code.indexOf(']')).split('|');
    for (const load of Object.values(registry)) await load();
    for (const tag of Object.keys(registry)) {
      const { observedAttributes } = customElements.get(tag) as unknown as { observedAttributes: readonly string[] };
      expect(names, tag).to.include.members([...observedAttributes]);
    }
  });
});
