/**
 * What the doctor finds: for each code one sentence that says what is wrong, and one remedy. Words in braces are filled
 * in by what finds it. docs/doctor.md has the same sentences; a test holds them to these.
 */
import type { PageElement } from './page.js';

/** One kind of finding. */
export interface Rule {
  /** What is wrong, for those who build the page. */
  readonly sentence: string;
  /** What to do about it. */
  readonly remedy: string;
  /** Who can know it: `page`, whoever reads the page's text; `browser`, only the widget in its page. */
  readonly known: 'page' | 'browser';
}

/** Every finding by its code. The codes are stable. */
export const RULES = {
  'missing-language': {
    sentence: 'The page does not say its language, so words and numbers come in English.',
    remedy: 'Name it at the top of the page, as in <html lang="fr">.',
    known: 'page',
  },
  'bad-language': {
    sentence: 'lang="{value}" is not a language tag.',
    remedy: 'Write it as in lang="fr" or lang="pt-PT", with a hyphen.',
    known: 'page',
  },
  'misspelt-element': {
    sentence: 'There is no element <{tag}>.',
    remedy: 'Did you mean <{suggestion}>? Correct the tag and its end tag.',
    known: 'page',
  },
  'script-missing': {
    sentence: 'No script of the page defines <{tag}>, so only the words inside it show.',
    remedy: 'Add <script type="module" src="/factsheet-elements/factsheet-elements.js"></script>, with your address.',
    known: 'page',
  },
  'script-not-module': {
    sentence: '{address} is a module, and is loaded as a classic script, which no browser runs.',
    remedy: 'Add type="module" to its tag, or load factsheet-elements.iife.js in its place.',
    known: 'page',
  },
  'duplicate-version': {
    sentence: 'The scripts come from {count} places; the first that runs wins, and the others do nothing.',
    remedy: 'Keep one of them: {addresses}.',
    known: 'page',
  },
  'policy-words': {
    sentence: "The page's Content-Security-Policy keeps something out; it lacks: {words}.",
    remedy: 'Add these words to the policy, wherever your server or page sets it.',
    known: 'page',
  },
  'file-address': {
    sentence: '{address} is a file on one computer, which readers do not have.',
    remedy: 'Put the file on your server, and write its address there, such as /data/belgium-2024.json.',
    known: 'page',
  },
  'misspelt-attribute': {
    sentence: '<{tag}> has no attribute {attribute}, so it does nothing.',
    remedy: 'Did you mean {suggestion}? Correct its name.',
    known: 'page',
  },
  'unknown-attribute': {
    sentence: '<{tag}> has no attribute {attribute}, so it does nothing.',
    remedy: 'Take it away, or call it data-{attribute} if a script of yours reads it.',
    known: 'page',
  },
  'bad-attribute-value': {
    sentence: '{attribute}="{value}" is not {wanted}, and is not used.',
    remedy: 'Write {wanted}, or leave the attribute out.',
    known: 'page',
  },
  'source-ignored': {
    sentence: '{attribute} is not read, since {first} goes before it: data come from one source.',
    remedy: 'Keep one of the two.',
    known: 'page',
  },
  'no-data': {
    sentence: 'It has no data: no address, nothing in its attributes, nothing to read inside it.',
    remedy: 'Give it {attributes}.',
    known: 'page',
  },
  'data-bad-json': {
    sentence: 'Its data are not JSON: {detail}',
    remedy: 'Correct them; npx factsheet-elements validate FILE names the line.',
    known: 'page',
  },
  'blocked-address': {
    sentence: '{address} is not loaded: only http and https addresses are, without a password in them.',
    remedy: 'Publish the data at such an address.',
    known: 'page',
  },
  'data-not-found': {
    sentence: 'There is no file at {address} (HTTP 404 or 410).',
    remedy: 'Correct src, which counts from the address of the page, or upload the file.',
    known: 'browser',
  },
  'data-cors': {
    sentence: 'The server of {address} does not let pages of {origin} read it (CORS).',
    remedy: 'Let it send Access-Control-Allow-Origin: {origin}, or keep the file on the server of the page.',
    known: 'browser',
  },
  'data-unreachable': {
    sentence: 'The data did not arrive from {address}: {detail}',
    remedy: "Open the address in a browser; the server's log says more.",
    known: 'browser',
  },
  'data-not-a-factsheet': {
    sentence: '{address} is no factsheet, neither its JSON nor its text; often it is a page that says "sign in".',
    remedy: 'Open the address in a private window, and see what comes.',
    known: 'browser',
  },
  'data-bad-schema': {
    sentence: 'A part of the data is not as the schema says, and is left out: {detail}',
    remedy: 'Correct it; npx factsheet-elements validate FILE names the line.',
    known: 'browser',
  },
  'data-unknown-part': {
    sentence: 'The factsheet does not have the part that is asked for: {detail}',
    remedy: 'Correct indicator or topic, or give it another factsheet.',
    known: 'browser',
  },
  'fallback-missing': {
    sentence: 'Nothing to read stands inside it: without scripts, readers get nothing.',
    remedy: 'Say the figures in words between the tags: <{tag} …><p>…</p></{tag}>.',
    known: 'page',
  },
  'paragraph-around': {
    sentence: 'It stands in a <p>, which ends where a block inside it begins: the words meant for inside fell out.',
    remedy: 'Put it outside of the paragraph, or its words into a <span>.',
    known: 'page',
  },
  'not-closed': {
    sentence: 'Its tag is not closed, so that what follows has become a part of it: {what}.',
    remedy: 'Write </{tag}> where it ends; a slash in the first tag does not close it.',
    known: 'page',
  },
  'heading-skips': {
    sentence: 'Its heading is of level {level}, and the one before it of level {before}: a level is left out.',
    remedy: 'Write heading-level="{wanted}".',
    known: 'page',
  },
  'box-squeezed': {
    sentence: 'It is {width} px wide; below {least} px, words and figures break into pieces.',
    remedy: 'Give the box around it more width: no narrow width, and flex: 1 in a row.',
    known: 'browser',
  },
  'box-clipped': {
    sentence: 'Its last {height} px are cut off by {box}.',
    remedy: 'Take the height, or overflow: hidden, from that box.',
    known: 'browser',
  },
  'hidden-by-page': {
    sentence: 'The page hides it: {box} has {style}.',
    remedy: 'Change that style; if it waits in a tab or a menu, all is well.',
    known: 'browser',
  },
} as const satisfies Record<string, Rule>;

/** The code of a finding. */
export type Code = keyof typeof RULES;

/** Something found. */
export interface Finding {
  readonly code: Code;
  /** What fills the braces. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** The element it is about; none for the page as a whole. */
  readonly at?: PageElement | undefined;
}

/** Words from a page that are longer than this are cut: a sentence must stay one. */
const LONGEST = 120;

function shorten(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

const fill = (sentence: string, values: Finding['values'] = {}): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => shorten(String(values[name] ?? '')));

/** A finding in words. */
export const explain = ({ code, values }: Finding): { sentence: string; remedy: string } => ({
  sentence: fill(RULES[code].sentence, values),
  remedy: fill(RULES[code].remedy, values),
});
