/** What stands around a widget on its page: links to its data and its source. */
import { source } from '../i18n/messages.js';
import { dataAs, pictureAs } from '../i18n/take-away-messages.js';
import { translate } from '../i18n/translate.js';

/** What is said; the page names it in `data-say`, and what is put into it in `data-with`. */
const SAID = {
  data: (language: string, format: string) => translate(language, dataAs, { format }),
  picture: (language: string, format: string) => translate(language, pictureAs, { format }),
  source: (language: string, title: string) => translate(language, source, { title }),
};

/** A name of something that is said around a widget. */
export type Saying = keyof typeof SAID;

/** Whether there is something of this name. */
export const isSaying = (name: string): name is Saying => Object.hasOwn(SAID, name);

/** Says one of them, in a language whose words are here. */
export const say = (language: string, saying: Saying, value: string): string => SAID[saying](language, value);
