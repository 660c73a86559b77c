/** Applies all the rules that need no browser. */
import { checkAttributes } from './check-attributes.js';
import { checkMarkup } from './check-markup.js';
import { checkPolicies } from './check-policies.js';
import { checkScripts } from './check-scripts.js';
import type { Page } from './page.js';
import type { Finding } from './rules.js';

/** Everything that can be known of a page by its text. */
export const examine = (page: Page): Finding[] => [
  ...checkMarkup(page),
  ...checkScripts(page),
  ...checkPolicies(page),
  ...checkAttributes(page),
];
