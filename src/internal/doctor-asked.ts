import { isOn } from './attributes.js';

/** In the address of a page: every element shall say what the page does to it. */
const EVERY = /[?&]factsheet-doctor\b/;

/** Whether an element shall say what the page does to it: its attribute or the page's address asks for it. */
export const isDoctorAsked = (element: HTMLElement): boolean =>
  isOn((element as { doctor?: unknown }).doctor) || EVERY.test(element.ownerDocument.location.search);
