/** Leaving a page and coming back, where the browser has kept it as it was. */
import { until } from '../../../scripts/lib/engines/until.js';

const ELSEWHERE = 'Elsewhere';

const page = (site, html) =>
  site.page(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>
<script type="module" src="/dist/factsheet-elements.js"></script></head><body>${html}
<script>
  window.told = [];
  for (const kind of ['ready', 'error']) addEventListener('factsheet-' + kind, () => told.push(kind));
  addEventListener('pageshow', (event) => (window.kept = event.persisted));
</script></body></html>`);

const elsewhere = (site) => site.page(`<!doctype html><title>${ELSEWHERE}</title><p>Elsewhere.</p>`);

const isThere = (title) => document.title === title && document.readyState === 'complete';

const arrived = (tab, title) => until(tab, isThere, [title], `the page "${title}" does not come`);

/** Follows a link, as a reader does: a page that is opened by a driver may begin a history of its own. */
async function leaveFor(tab, address) {
  await tab.evaluate((href) => void window.setTimeout(() => (window.location.href = href)), address);
  await arrived(tab, ELSEWHERE);
}

async function goBack(tab) {
  await tab.evaluate(() => void window.setTimeout(() => window.history.back()));
  await arrived(tab, 'Host');
}

/** Waits, in the page, until its elements are in one of these states. */
const untilState = async (...states) => {
  const waiting = () =>
    [...document.querySelectorAll('*')].some(
      ({ localName, dataset }) => localName.startsWith('factsheet-') && !states.includes(dataset.state),
    );
  while (waiting()) await new Promise((resolve) => setTimeout(resolve, 20));
};

/** What the page shows and has been told. Runs in the page. */
const look = () => {
  const list = document.querySelector('factsheet-initiative-list');
  return {
    kept: window.kept,
    told: window.told.join(' '),
    query: list.shadowRoot.querySelector('input').value,
    words: list.shadowRoot.querySelector('.root').textContent.replace(/\s+/g, ' '),
    state: list.dataset.state,
  };
};

/** Looks for something in the page. */
const search = async (words) => {
  const list = document.querySelector('factsheet-initiative-list');
  const input = list.shadowRoot.querySelector('input');
  input.value = words;
  input.dispatchEvent(new window.Event('input', { bubbles: true }));
  await list.updateComplete;
};

/** Whether the list still follows its filter, the language and new data. Runs in the page. */
const isAlive = async () => {
  const list = document.querySelector('factsheet-initiative-list');
  const words = () => list.shadowRoot.querySelector('.root').textContent;
  document.documentElement.lang = 'fr';
  while (!words().includes('thème')) await new Promise((resolve) => setTimeout(resolve, 20));
  list.src = null;
  list.factsheet = { country: { code: 'BE', name: 'Belgium' }, topics: [{ id: 'trust', title: 'T', initiatives: [] }] };
  if (!words().includes('Blockchain4Belgium')) return false;
  list.filter = false;
  while (words().includes('Blockchain4Belgium')) await new Promise((resolve) => setTimeout(resolve, 20));
  return true;
};

/** There and back: `undefined` if all is as it was, else what is not. */
export async function leaveAndReturn(tab, site) {
  await tab.goto(
    page(site, '<factsheet-initiative-list filter src="/examples/belgium-2024.json"></factsheet-initiative-list>'),
  );
  await tab.evaluate(untilState, 'ready');
  await tab.evaluate(search, 'blockchain');
  const before = await tab.evaluate(look);
  site.forget();
  await leaveFor(tab, elsewhere(site));
  await goBack(tab);
  const after = await tab.evaluate(look);
  if (!after.kept) return 'the browser did not keep the page';
  for (const what of ['query', 'words', 'state', 'told']) {
    if (after[what] !== before[what]) return `${what}: "${after[what]}" instead of "${before[what]}"`;
  }
  const again = site.requests.filter(({ path }) => path.includes('belgium'));
  if (again.length > 0) return 'its data were loaded again';
  return (await tab.evaluate(isAlive)) ? undefined : 'it does not follow its page any more';
}

/** Left while the data are on their way: they are there after the return, or come then. */
export async function leaveWhileLoading(tab, site) {
  const waiting = [];
  let served = false;
  site.handle('/late.json', (_request, response) => {
    if (served) response.writeHead(302, { location: '/examples/belgium-2024.json' }).end();
    else waiting.push(response);
  });
  await tab.goto(page(site, '<factsheet-initiative-list filter src="/late.json"></factsheet-initiative-list>'));
  await tab.evaluate(untilState, 'loading');
  await leaveFor(tab, elsewhere(site));
  served = true;
  for (const held of waiting) held.writeHead(302, { location: '/examples/belgium-2024.json' }).end();
  await goBack(tab);
  await tab.evaluate(untilState, 'ready', 'error');
  const { state, words } = await tab.evaluate(look);
  return state === 'ready' && words.includes('Blockchain4Belgium') ? undefined : `${state}: ${words}`;
}
