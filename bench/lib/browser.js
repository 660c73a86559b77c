/**
 * One headless Chromium, and what its main thread spends on a page.
 *
 * Measured is `TaskDuration` of the protocol's Performance domain in thread ticks: the CPU time of all tasks of the
 * renderer's main thread, from navigation (or the first write) to settled. Thread time does not count while other
 * processes have the processor: on a busy machine it spread by 1 ms where wall time spread by 14. A trace adds up the
 * same tasks, but recording it costs each page a tenth to a fifth more, not the same share of each, and bends the ratios.
 * Tabs are driven through the bare protocol: a puppeteer page would run scripts of its own in each document.
 */
import puppeteer from 'puppeteer-core';
import { chromium } from '../../scripts/lib/browsers.js';

const FLAGS = [
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-extensions',
  '--disable-default-apps',
  '--disable-features=Translate,OptimizationHints,MediaRouter,SpareRendererForSitePerProcess',
  '--force-color-profile=srgb',
  '--window-size=1200,900',
  '--js-flags=--expose-gc',
];

/** @returns {Promise<{version: string, open: () => Promise<Tab>, close: () => Promise<void>}>} */
export async function launch() {
  const found = await chromium();
  if (!found) throw new Error('No Chromium: install one or set CHROME_PATH.');
  const browser = await puppeteer.launch({
    executablePath: found.executablePath,
    headless: found.headless,
    args: [...found.args, ...FLAGS],
    protocolTimeout: 30_000,
  });
  const session = await browser.target().createCDPSession();
  return {
    version: await browser.version(),
    open: () => openTab(session),
    close: () => browser.close(),
  };
}

/**
 * A fresh tab. The cache is the browser's own, so scripts and stylesheets seen before come from it.
 * @typedef {Awaited<ReturnType<typeof openTab>>} Tab
 */
async function openTab(session) {
  const { targetId } = await session.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: true });
  const tab = session.connection().session(sessionId);
  await tab.send('Page.enable');
  await tab.send('Performance.enable', { timeDomain: 'threadTicks' });

  const evaluate = async (expression) => {
    const answer = await tab.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? expression);
    return answer.result.value;
  };

  /** Thread time of the main thread so far, in milliseconds; `rest` is script, parsing, painting. */
  const spent = async () => {
    const { metrics } = await tab.send('Performance.getMetrics');
    const of = (wanted) => metrics.find(({ name }) => name === wanted).value * 1000;
    const [all, style, layout] = [of('TaskDuration'), of('RecalcStyleDuration'), of('LayoutDuration')];
    // The protocol's `ScriptDuration` leaves microtasks out, in which Lit draws.
    return { all, style, layout, rest: all - style - layout };
  };

  return {
    tab,
    evaluate,
    spent,
    /** Goes to a page and waits until it has settled. */
    async visit(url) {
      const loaded = new Promise((done) => tab.once('Page.loadEventFired', done));
      const { errorText } = await tab.send('Page.navigate', { url });
      if (errorText) throw new Error(`${url}: ${errorText}`);
      await loaded;
      await evaluate('settled.then(() => 0)');
    },
    close: () => session.send('Target.closeTarget', { targetId }),
  };
}
