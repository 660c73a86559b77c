import { expect } from '@esm-bundle/chai';
import type { Factsheet } from '../../src/model/factsheet.js';
import { read, remarks, show, START } from './parser.js';

/** A text below the heading of a section, and what it should become. */
export interface Case<Wanted> {
  name: string;
  text: string;
  wanted?: Wanted;
  notes?: string[];
  /** As "line code", lines counted from the text's first. */
  notices?: string[];
}

/** The heading of the section stands on the line before the text. */
const FIRST_LINE = 6;

/** Tests each case below a heading; remarks on counts are another test's affair. */
export function testSection<Wanted>(
  heading: string,
  cases: readonly Case<Wanted>[],
  pick: (factsheet: Factsheet) => Wanted | undefined,
): void {
  for (const { name, text, wanted, notes, notices = [] } of cases) {
    it(name, () => {
      const result = read(`${START}## ${heading}\n${text}`);
      expect(pick(result.factsheet)).to.deep.equal(wanted);
      expect(result.factsheet.notes?.map((note) => show(note.text))).to.deep.equal(notes);
      const found = remarks(result.notices.filter(({ code }) => code !== 'count-mismatch'));
      expect(found).to.deep.equal(
        notices.map((notice) => notice.replace(/^\d+/, (line) => String(Number(line) + FIRST_LINE - 1))),
      );
    });
  }
}
