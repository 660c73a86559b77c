/**
 * The first script of every page of these suites. It writes down what the browser and the elements say, and what they
 * ask the browser for; `outcome()` waits until every element has come to an end, and tells it.
 */
(() => {
  const heard = { violations: [], policies: [], observers: 0, console: [], failures: [] };
  const globals = new Set(Object.getOwnPropertyNames(window));
  /** How long a page may take on a busy machine, in milliseconds. */
  const PATIENCE = 20_000;
  const SENTINEL = 'is anybody listening';

  window.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    heard.violations.push([effectiveDirective, blockedURI, sample].filter(Boolean).join(' ')),
  );
  window.addEventListener('unhandledrejection', ({ reason }) => heard.failures.push(String(reason)));
  // In the capture phase also what concerns a single script.
  window.addEventListener('error', ({ message, target }) => heard.failures.push(message ?? target.src), true);

  for (const kind of ['warn', 'error']) {
    const say = console[kind];
    console[kind] = (...words) => {
      heard.console.push(words.map(String).join(' '));
      say.apply(console, words);
    };
  }

  const { MutationObserver } = window;
  window.MutationObserver = class extends MutationObserver {
    constructor(callback) {
      super(callback);
      heard.observers += 1;
    }
  };
  const factory = window.trustedTypes;
  if (factory) {
    const { createPolicy } = factory;
    factory.createPolicy = function (name, ...rules) {
      heard.policies.push(name);
      return createPolicy.call(factory, name, ...rules);
    };
  }

  const elements = () =>
    [...document.body.querySelectorAll('*')].filter(({ localName }) => /^factsheet-/.test(localName));

  /** The words a reader sees. */
  const words = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.localName === 'slot') return node.assignedNodes().map(words).join('');
    return [...(node.shadowRoot ?? node).childNodes].map(words).join(' ');
  };

  /** Words in another language than English come after the data, when its file does. */
  const isTranslated = (element) => element.lang !== 'fr' || words(element).includes('initiatives par thème');

  const hasEnded = (element) => {
    const { state } = element.dataset;
    return state === 'ready' ? isTranslated(element) : ['error', 'empty'].includes(state);
  };

  /** Whether nothing more will come: scripts that run at load have run, or one of them could not be had. */
  const isOver = () => {
    const isHostThere = !document.querySelector('host-clock:not(:defined)');
    if (elements().every(hasEnded) && isHostThere) return true;
    const isAutoloaded = document.querySelector('script[src*="autoloader"]');
    const failed = heard.failures.length > 0 || heard.console.some((words) => /could not be loaded/.test(words));
    const undefinedOnes = elements().filter(({ localName }) => !customElements.get(localName));
    return document.readyState === 'complete' && undefinedOnes.length > 0 && (failed || !isAutoloaded);
  };

  const untilOver = () =>
    new Promise((resolve) => {
      const look = () => {
        if (!isOver() && performance.now() < PATIENCE) return;
        clearInterval(timer);
        watch.disconnect();
        resolve();
      };
      const watch = new MutationObserver(look);
      watch.observe(document, { attributes: true, subtree: true, attributeFilter: ['data-state'] });
      // Some ends change nothing in the page.
      const timer = setInterval(look, 50);
      look();
    });

  /**
   * Violations are told one after the other, as tasks: when the page has heard of one that is made here, it has heard of
   * all before. That one also shows that the policy is in force.
   */
  const untilHeard = () =>
    new Promise((resolve, reject) => {
      const heardIt = ({ sample }) => sample.includes(SENTINEL) && resolve(true);
      window.addEventListener('securitypolicyviolation', heardIt);
      try {
        document.createElement('template').innerHTML = SENTINEL;
        resolve(false);
      } catch {
        setTimeout(() => reject(new Error('a violation was not reported')), PATIENCE);
      }
    });

  /** What became of the page's elements. */
  window.outcome = async () => {
    await untilOver();
    const isEnforced = await untilHeard();
    return {
      ...heard,
      violations: heard.violations.filter((text) => !text.includes(SENTINEL)),
      isEnforced,
      hasSetHTML: 'setHTML' in window.Element.prototype,
      globals: Object.getOwnPropertyNames(window).filter((name) => !globals.has(name) && name !== 'outcome'),
      host: document.querySelector('host-clock')?.shadowRoot?.textContent,
      elements: elements().map((element) => ({
        name: element.localName,
        state: element.dataset.state ?? 'never defined',
        version: customElements.get(element.localName)?.version,
        words: words(element).replace(/\s+/g, ' ').trim(),
        childrenShow: [...element.children].some((child) => child.getClientRects().length > 0),
      })),
    };
  };
  if (window.parent !== window) {
    window.addEventListener('load', async () => window.parent.postMessage(await window.outcome(), '*'));
  }
})();
