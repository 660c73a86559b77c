import type { Factsheet, InlineText, Item, Notice } from '../../src/model/factsheet.js';
import { parseFactsheet } from '../../src/parser/factsheet-text.js';

/** The least that makes a text a factsheet; tests add to it. */
export const START = '# BELGIUM\n\n## TRUST AND CYBERSECURITY\n\n';

/** The factsheet in a text; fails the test where there is none. */
export function read(text: string): { factsheet: Factsheet; notices: Notice[] } {
  const { factsheet, notices } = parseFactsheet(text);
  if (!factsheet) throw new Error(`not a factsheet: ${JSON.stringify(notices)}`);
  return { factsheet, notices };
}

/** Notices as "line code", without those on missing topics. */
export const remarks = (notices: readonly Notice[]): string[] =>
  notices.filter(({ code }) => code !== 'missing-section').map(({ line, code }) => `${line} ${code}`);

/** Text with its marks made visible: *emphasis*, **strong**, [link](address). */
export const show = (text: InlineText | undefined): string =>
  (text ?? [])
    .map((run) => {
      const emphasised = run.emphasis ? `*${run.text}*` : run.text;
      const strong = run.strong ? `**${emphasised}**` : emphasised;
      return run.href === undefined ? strong : `[${strong}](${run.href})`;
    })
    .join('');

/** Items as text, nested ones in braces. */
export const showItems = (items: readonly Item[] | undefined): string[] =>
  (items ?? []).map(({ text, items: nested }) => show(text) + (nested ? `{${showItems(nested).join('; ')}}` : ''));
