/** What the plugin's editor has in common with the project: bundled into one script for it. */
import { readEmbedAddress } from '../../../src/snippet/embed-address.js';
import { sentenceOf } from '../../../src/take-away/words.js';

/** English, as the words that stand for themselves are; names and numbers come from the widget in its own language. */
const say = (message, values = {}) =>
  Object.values(message)[0].replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ''));

/** What a widget says, on one line. */
const wordsOf = (element) => sentenceOf(element, element.localName.replace('factsheet-', ''), say);

globalThis.factsheetElements.logic = { readEmbedAddress, wordsOf };
