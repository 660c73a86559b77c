/** Finds the words that the policies of a page lack, as far as the page itself carries them. */
import { isOurs, resolve, type Page, type PageElement } from './page.js';
import { allows, readPolicy, wordsFor, type Policy } from './policy.js';
import type { Finding } from './rules.js';
import { readScripts } from './scripts.js';

/** The words with which the scripts for plain pages make their templates. */
const TEMPLATE_WORDS = "trusted-types factsheet-elements 'allow-duplicates'";

/** A kind of thing that a page loads for us, and its addresses. */
interface Load {
  readonly directive: string;
  readonly elements: readonly PageElement[];
  readonly attribute: string;
}

const isOurSheet = ({ name, attributes }: PageElement): boolean =>
  name === 'link' &&
  /\bstylesheet\b/i.test(attributes.get('rel') ?? '') &&
  /(?:^|\/)factsheet-elements\.css(?:[?#]|$)/.test(attributes.get('href') ?? '');

/** A policy's word for where something is. */
const sourceOf = (url: URL, page: URL): string => (url.origin === page.origin ? "'self'" : url.origin);

function* lacking(page: Page, policy: Policy, { directive, elements, attribute }: Load): Generator<string> {
  const words = wordsFor(policy, directive);
  if (!words) return;
  for (const { attributes } of elements) {
    const url = resolve(attributes.get(attribute)?.trim() ?? '', page);
    const wanted = { page: new URL(page.address), nonce: attributes.get('nonce'), hash: attributes.get('integrity') };
    if (url && /^https?:$/.test(url.protocol) && !allows(words, { ...wanted, url })) {
      yield `${directive} ${sourceOf(url, wanted.page)}`;
    }
  }
}

/** Whether a policy keeps templates out of browsers that have no `setHTML`. */
function lacksTemplates(policy: Policy): boolean {
  const names = policy.get('trusted-types');
  if (!names || !policy.has('require-trusted-types-for')) return false;
  return !names.some((name) => name === 'factsheet-elements' || name === '*');
}

/** What the policies in the page keep out. */
export function* checkPolicies(page: Page): Generator<Finding> {
  const scripts = readScripts(page).own.map(({ element }) => element);
  const loads: readonly Load[] = [
    { directive: 'script-src', elements: scripts, attribute: 'src' },
    { directive: 'style-src', elements: page.elements.filter(isOurSheet), attribute: 'href' },
    {
      directive: 'connect-src',
      elements: page.elements.filter((one) => isOurs(one) && one.attributes.get('src')),
      attribute: 'src',
    },
  ];
  for (const at of page.elements) {
    const isPolicy = /^content-security-policy$/i.test(at.attributes.get('http-equiv')?.trim() ?? '');
    if (at.name !== 'meta' || !isPolicy) continue;
    const policy = readPolicy(at.attributes.get('content') ?? '');
    const words = new Set(loads.flatMap((load) => [...lacking(page, policy, load)]));
    if (scripts.length > 0 && lacksTemplates(policy)) words.add(TEMPLATE_WORDS);
    if (words.size > 0) yield { code: 'policy-words', values: { words: [...words].join('; ') }, at };
  }
}
