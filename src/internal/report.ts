import type { Problem } from '../model/problem.js';

/** Tells the page what could not be shown; and the console, unless a listener says `preventDefault()`. */
export function report(element: Element, detail: Problem): void {
  const event = new CustomEvent('factsheet-error', { bubbles: true, composed: true, cancelable: true, detail });
  if (!element.dispatchEvent(event)) return;
  const { code, message, pointer, url } = detail;
  console.error(`<${element.localName}> ${code}: ${message} ${url}${pointer && `#${pointer}`}`);
}
