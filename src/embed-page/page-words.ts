import { wordsLanguage } from '../i18n/translate.js';
import { isSaying, say } from './sayings.js';

/** Says again what stands around the widget, for a reader of another language than the page was written in. */
export function sayPageWords(language: string): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-say]')) {
    const { say: saying = '', with: value = '' } = place.dataset;
    if (isSaying(saying)) place.textContent = say(language, saying, value);
    place.lang = wordsLanguage(language);
  }
}
