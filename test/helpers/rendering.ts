/** What an element draws and says, as markup, without what differs in spelling only; inner elements included. */
export function rendering(element: Element): string {
  const root = element.shadowRoot?.querySelector('.root');
  const inner = [...(root?.querySelectorAll('*') ?? [])].filter(({ shadowRoot }) => shadowRoot).map(rendering);
  return [root?.innerHTML.replace(/<!--.*?-->/g, '').replace(/\s+/g, ' '), ...inner].join('\n');
}

/** Counts what changes in an element and inside it: nodes, attributes, words. */
export function watchDom(element: Element): { count: () => number; stop: () => void } {
  let changes = 0;
  const observer = new MutationObserver((records) => (changes += records.length));
  const watch = (target: Element): void => {
    const everything = { subtree: true, childList: true, attributes: true, characterData: true };
    observer.observe(target, everything);
    if (!target.shadowRoot) return;
    observer.observe(target.shadowRoot, everything);
    target.shadowRoot.querySelectorAll('*').forEach((inner) => inner.shadowRoot && watch(inner));
  };
  watch(element);
  return {
    count: () => (changes += observer.takeRecords().length),
    stop: () => observer.disconnect(),
  };
}
