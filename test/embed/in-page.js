/** What tests of embed pages run in the pages. */

/** Notes what a page's policy has kept out; runs in each document. */
export function noteViolations() {
  globalThis.violations = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    globalThis.violations.push([violatedDirective, blockedURI, sample].join(' ')),
  );
}

/** What can be read in a page, shadow roots included; runs there. */
export function words() {
  const within = (node) =>
    node.nodeType === Node.TEXT_NODE
      ? node.data
      : /^(script|style|template|title)$/i.test(node.nodeName)
        ? ''
        : [...(node.shadowRoot ?? node).childNodes].map(within).join(' ');
  return within(document.body).replace(/\s+/g, ' ');
}
