/**
 * How a widget's page fetches the words of a language, in place of `i18n/fetch-locale.ts`. Other pages show it in a
 * frame that belongs to no origin: there module scripts and requests fail unless the server allows them, and a classic
 * script does not. Each language is such a script, which hands its words over by an event on its own `<script>`.
 */
import type { Locale } from '../i18n/locale.js';

/** What the language library lacks. */
declare const trustedTypes:
  { createPolicy(name: string, rules: object): { createScriptURL(address: string): string } } | undefined;

/** A policy of this name is what the page allows, for addresses of languages alone. */
const POLICY = 'factsheet-locales';

/** The folder of the languages' scripts, with a slash at its end, and the languages there are. */
const { locales: folder = '', languages = '' } = document.currentScript?.dataset ?? {};

const addressOf = (base: string): string => `${folder}${base}.js`;

let policy: { createScriptURL(address: string): string } | undefined;

/** An address as a script takes it, where the browser demands that scripts' addresses be trusted. */
function trusted(address: string): string {
  if (typeof trustedTypes === 'undefined') return address;
  policy ??= trustedTypes.createPolicy(POLICY, { createScriptURL: (words: string) => words });
  return policy.createScriptURL(address);
}

/** The script of a language: the page's own, which has not run yet, or a new one. */
function scriptOf(base: string): HTMLScriptElement {
  const address = addressOf(base);
  const known = [...document.querySelectorAll<HTMLScriptElement>('script[src]')].find(({ src }) => src === address);
  if (known) return known;
  const script = document.createElement('script');
  script.src = trusted(address);
  return script;
}

/** Languages that are here or on their way: several elements ask for one. */
const asked = new Map<string, Promise<{ default: Locale }>>();

function ask(base: string): Promise<{ default: Locale }> {
  return new Promise((resolve, reject) => {
    const script = scriptOf(base);
    script.addEventListener('factsheet-locale', (event) => resolve({ default: (event as CustomEvent<Locale>).detail }));
    script.addEventListener('error', () => reject(new Error(`${script.src} could not be loaded.`)));
    if (!script.isConnected) document.head.append(script);
  });
}

/**
 * Fetches the words of a language by its base; `undefined` for one that has none.
 * @throws {Error} when its script cannot be fetched
 */
export async function fetchLocale(base: string): Promise<{ default: Locale } | undefined> {
  if (!languages.split(' ').includes(base)) return undefined;
  const request = asked.get(base) ?? ask(base);
  asked.set(base, request);
  return request;
}
