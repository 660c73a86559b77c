/** Static HTML: all there without scripts, and taken over by them without a flash. */
import { readFile } from 'node:fs/promises';
import { compare, countColours, read } from '../../scripts/lib/pictures.js';
import { at } from '../../scripts/lib/project.js';
import {
  belgium,
  FIGURES,
  find,
  linksOf,
  namesake,
  page,
  painted,
  PLAIN_CSS,
  RECORDER,
  settle,
  start,
  staticHtml,
} from './static/pages.js';

const WINDOW = { width: 1000, height: 2700 };
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'";
const MODULE = '<script type="module" src="/dist/factsheet-elements.js"></script>';

/** Pages in which no script of ours runs. */
const WITHOUT = {
  'no script': {},
  'script not found': { head: '<script type="module" src="/dist/gone.js"></script>' },
  'script blocked by the policy': { head: MODULE, policy: "default-src 'none'; style-src 'self'" },
  'scripts switched off': { head: MODULE, off: true },
};

/** How the script comes, and where it finds the data. */
const TAKEN_OVER = {
  'module, data in the element': { src: '/dist/factsheet-elements.js', type: 'module' },
  'module, data at an address': { src: '/dist/factsheet-elements.js', type: 'module', data: '/belgium.json' },
  'classic script': { src: '/dist/factsheet-elements.iife.js' },
  autoloader: { src: '/dist/autoloader.js', type: 'module' },
};

const faultIf = (wrong, fault) => (wrong ? fault : undefined);

/** A cell whose result is a number that must be 0. */
const zero = (row, column, number, what) => ({ row, column, result: number, fault: faultIf(number > 0, what) });

/** What a screen reader is told, as one text, and the names of links. */
async function accessible(tab) {
  const protocol = await tab.protocol();
  const { nodes } = await protocol.send('Accessibility.getFullAXTree');
  const named = (role) =>
    nodes.filter((node) => !node.ignored && node.role?.value === role).map(({ name }) => name.value);
  await protocol.detach();
  return { words: ` ${named('StaticText').join(' ')} `, links: named('link') };
}

const missing = (wanted, words) => wanted.filter((figure) => !words.split(/\s+/).includes(figure));

async function* withoutScripts({ engine, site, html, expected, wanted }) {
  const isChromium = engine.name === 'Chromium';
  for (const [row, { head, policy, off }] of Object.entries(WITHOUT)) {
    // Only Chromium's protocol can switch scripts off and read a page still.
    if (off && !isChromium) continue;
    const tab = await engine.newPage();
    await tab.setViewport(WINDOW);
    if (off) await tab.puppeteer.setJavaScriptEnabled(false);
    await tab.goto(site.page(...page(html, { head, policy: policy ?? POLICY })));
    if (!off) await tab.evaluate(painted);
    const { links, words } = await tab.evaluate(find);
    const lost = [...missing(FIGURES, words), ...wanted.filter((address) => !links.includes(address))];
    yield zero(row, 'figures and links not seen', lost.length, lost.join(', '));
    if (isChromium) {
      const tree = await accessible(tab);
      const unsaid = missing(FIGURES, tree.words);
      const linked = wanted.length - tree.links.length;
      const fault = `${unsaid.join(', ')}; ${tree.links.length} links`;
      yield zero(row, 'not in the accessibility tree', unsaid.length + Math.abs(linked), fault);
    }
    const { count } = compare(expected, read(await tab.screenshot()));
    yield zero(row, 'pixels unlike those of the script', count, `${count} pixels differ`);
    await tab.close();
  }
}

/** Every picture that Chromium shows while something happens. */
async function filmed(tab, action) {
  const protocol = await tab.protocol();
  const frames = [];
  protocol.on('Page.screencastFrame', ({ data, sessionId }) => {
    frames.push(read(Buffer.from(data, 'base64')));
    void protocol.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  await protocol.send('Page.startScreencast', { format: 'png' });
  const result = await action();
  await protocol.send('Page.stopScreencast');
  await protocol.detach();
  return { result, frames };
}

async function* takenOver({ engine, site, factsheet }) {
  for (const [row, { src, type, data }] of Object.entries(TAKEN_OVER)) {
    const html = await staticHtml(factsheet, { src: data });
    const tab = await engine.newPage();
    await tab.setViewport(WINDOW);
    await tab.goto(site.page(...page(html, { head: '<script src="/recorder.js"></script>', policy: POLICY })));
    await tab.evaluate(painted);
    const before = read(await tab.screenshot());
    const act = async () => {
      await tab.evaluate(start, src, type);
      return tab.evaluate(settle);
    };
    const { result: seen, frames } =
      engine.name === 'Chromium' ? await filmed(tab, act) : { result: await act(), frames: [] };
    const after = read(await tab.screenshot());
    const differing = Math.max(...[after, ...frames].map((frame) => compare(before, frame).count));
    yield zero(row, 'pixels that change', differing, `${differing} pixels differ, ${frames.length} frames`);
    const moves = seen.tops.length - 1 + seen.shifts.length;
    yield zero(row, 'layout shifts', moves, `${seen.tops.join(' → ')}; ${seen.shifts.join('; ')}`);
    yield zero(
      row,
      'changes of the words',
      seen.words.length - 1,
      seen.words.map((words) => words.slice(0, 60)).join(' → '),
    );
    const once = seen.events.join() === 'factsheet-document' && seen.roots === 1;
    const told = `${seen.events.join(', ')}; ${seen.roots} drawings`;
    yield { row, column: 'drawn and told once', result: once ? 'yes' : 'no', fault: faultIf(!once, told) };
    yield zero(row, 'errors', seen.errors.length, seen.errors.join(', '));
    await tab.close();
  }
}

/** A script that runs before its tag is parsed has its own root: the parser then leaves the static one aside. */
async function* before({ engine, site, html, expected }) {
  const row = 'script before the tag';
  const tab = await engine.newPage();
  await tab.setViewport(WINDOW);
  const head = '<script src="/recorder.js"></script><script src="/dist/factsheet-elements.iife.js"></script>';
  await tab.goto(site.page(...page(html, { head, policy: POLICY })));
  const seen = await tab.evaluate(settle);
  const once = seen.events.join() === 'factsheet-document' && seen.roots === 1;
  const told = `${seen.events.join(', ')}; ${seen.roots} drawings`;
  yield { row, column: 'drawn and told once', result: once ? 'yes' : 'no', fault: faultIf(!once, told) };
  const { count } = compare(expected, read(await tab.screenshot()));
  yield zero(row, 'pixels that change', count, `${count} pixels differ`);
  await tab.close();
}

/** How long a reader waits for the style sheets at the first visit, in ms. */
const LATE = 300;

/** A first visit: what is painted before the sheets have come must not move when they come. */
async function* firstVisit({ engine, site, factsheet }) {
  const row = `first visit, style sheets ${LATE} ms late`;
  site.handle('/late/', async (request, response) => {
    const css = await readFile(at('dist', request.url.slice('/late/'.length)));
    setTimeout(() => response.writeHead(200, { 'content-type': 'text/css' }).end(css), LATE);
  });
  const html = await staticHtml(factsheet, { stylesheetBase: '/late/' });
  const tab = await engine.newPage();
  await tab.setViewport(WINDOW);
  site.forget();
  const head = '<script src="/recorder.js" data-whole></script>';
  await tab.goto(site.page(...page(html, { head, policy: POLICY, base: '/late/' })));
  const seen = await tab.evaluate(settle);
  const moves = seen.tops.length - 1 + seen.shifts.length;
  yield zero(row, 'layout shifts', moves, `${seen.tops.join(' → ')}; ${seen.shifts.join('; ')}`);
  const asked = site.requests.map(({ path }) => path).filter((path) => path.endsWith('.css') && path !== '/plain.css');
  const again = asked.length - new Set(asked).size;
  yield zero(row, 'style sheets fetched again', again, asked.join(', '));
  await tab.close();
}

/** The sheets in the head are for the shadow roots alone. */
async function* besides({ engine, site }) {
  const row = 'the page around, its head with and without our style sheets';
  const tab = await engine.newPage();
  await tab.setViewport(WINDOW);
  const pictures = [];
  for (const [html, options] of [page(namesake()), page(namesake(), { base: '/none/' })]) {
    await tab.goto(site.page(html, options));
    await tab.evaluate(painted);
    pictures.push(read(await tab.screenshot()));
  }
  const [linked, without] = pictures;
  const { count } = compare(without, linked);
  const blank = countColours(without) < 3 && 'the picture is blank';
  yield { row, column: 'pixels that change', result: count, fault: blank || faultIf(count > 0, `${count} differ`) };
  await tab.close();
}

export const suite = {
  name: 'static',
  order: 60,
  title: 'Static HTML: without scripts, and taken over by them',
  note: `The Belgium factsheet as \`render\` writes it, under \`style-src 'self'\`. "Changes" are counted over all frames.
Only the protocol of Chromium switches scripts off, shows the accessibility tree and hands out every frame; in the other
engines the pictures before and after are compared, and the words and places at each frame.`,
  engines: ['chromium', 'firefox', 'webkit'],

  async *cells({ engine, site }) {
    const factsheet = belgium();
    site.page(PLAIN_CSS, { path: '/plain.css' });
    site.page(RECORDER, { path: '/recorder.js' });
    site.page(JSON.stringify(factsheet), { path: '/belgium.json' });
    const html = await staticHtml(factsheet);
    const tab = await engine.newPage();
    await tab.setViewport(WINDOW);
    const plain = '<factsheet-document src="/belgium.json"></factsheet-document>';
    await tab.goto(site.page(...page(plain, { head: '<script src="/recorder.js"></script>' })));
    await tab.evaluate(start, '/dist/factsheet-elements.js', 'module');
    await tab.evaluate(settle);
    const expected = read(await tab.screenshot());
    await tab.close();
    const given = { engine, site, factsheet, html, expected, wanted: linksOf(factsheet) };
    yield* withoutScripts(given);
    yield* takenOver(given);
    yield* before(given);
    yield* firstVisit(given);
    yield* besides(given);
  },
};
