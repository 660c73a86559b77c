/** Finds what is wrong with the data of an element, of which it tells by its event. */
import type { Problem } from '../model/problem.js';
import { isOnDisk } from './page.js';
import type { Code, Finding } from './rules.js';

/** What a fault of the element is called here. */
const CODES: Readonly<Record<Problem['code'], Code>> = {
  'bad-attribute': 'bad-attribute-value',
  'bad-json': 'data-bad-json',
  'bad-schema': 'data-bad-schema',
  'unknown-part': 'data-unknown-part',
  'not-found': 'data-not-found',
  http: 'data-unreachable',
  timeout: 'data-unreachable',
  network: 'data-unreachable',
  'too-large': 'data-unreachable',
  'not-a-factsheet': 'data-not-a-factsheet',
  'blocked-url': 'blocked-address',
};

/** Origins to which the page's policy has let nothing go since the doctor came. */
const refused = new Set<string>();

/** Listens to what a page's policy refuses. */
export const watchPolicy = (document: Document): void =>
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    if (effectiveDirective === 'connect-src' && URL.canParse(blockedURI)) refused.add(new URL(blockedURI).origin);
  });

/** Whether a server answers at all, though it may not let the page read what it says. */
const answers = (url: string): Promise<boolean> =>
  fetch(url, { method: 'HEAD', mode: 'no-cors', credentials: 'omit' }).then(
    () => true,
    () => false,
  );

/** Lets what has been queued already happen first, such as the event of a refused request. */
const aTaskLater = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Tells the reasons apart for which there was no connection: the page's policy, the server's word, or none. */
async function unreachable({ url, message }: Problem, { location }: Document): Promise<Finding> {
  const { origin } = location;
  const target = URL.canParse(url) ? new URL(url).origin : origin;
  const isThere = await answers(url);
  await aTaskLater();
  if (refused.has(target)) {
    return { code: 'policy-words', values: { words: `connect-src ${target === origin ? "'self'" : target}` } };
  }
  if (isThere && target !== origin) return { code: 'data-cors', values: { address: url, origin } };
  return { code: 'data-unreachable', values: { address: url, detail: message } };
}

/** What a fault of an element comes from, in the words of its author. */
export async function findingOf(problem: Problem, document: Document): Promise<Finding> {
  const { code, message, pointer, url } = problem;
  if (code === 'network' && url) return unreachable(problem, document);
  const detail = `${pointer && `${pointer}: `}${message}`;
  const values = { address: url || 'its data', detail, attribute: 'one', value: '…', wanted: message };
  return { code: code === 'blocked-url' && isOnDisk(url) ? 'file-address' : CODES[code], values };
}
