/** The types of a factsheet, all inferred from schema.ts. Importing this file costs nothing at run time. */
import type { InferOutput } from 'valibot';
import type * as schema from './schema.js';

/** A run of text: plain, linked, strong or emphasised. */
export type InlineRun = InferOutput<typeof schema.InlineRunSchema>;
/** A paragraph as a list of runs, never an HTML string. */
export type InlineText = InlineRun[];
/** One initiative or highlight, with its nested list if it has one. */
export type Item = schema.Item;
/** A published source: its title and, where it is known and safe, its address. */
export type Source = InferOutput<typeof schema.SourceSchema>;
/** A country by its EU code (EL, UK) and its name in the document's language. */
export type Country = InferOutput<typeof schema.CountrySchema>;
/** The document's own words for its sections. */
export type Headings = InferOutput<typeof schema.HeadingsSchema>;
/** One big number with the sentence that explains it. */
export type KeyFigure = InferOutput<typeof schema.KeyFigureSchema>;
/** The figure "number of initiatives per topic". */
export type TopicFigure = InferOutput<typeof schema.TopicFigureSchema>;
/** A Digital Decade indicator: a score on a scale, or a yes/no statement. */
export type Indicator = InferOutput<typeof schema.IndicatorSchema>;
/** A topic with its initiatives, or the note that stands in their place. */
export type Topic = InferOutput<typeof schema.TopicSchema>;
/** A closing paragraph of the document. */
export type Note = InferOutput<typeof schema.NoteSchema>;
/** A whole factsheet. */
export type Factsheet = InferOutput<typeof schema.FactsheetSchema>;
/** A factsheet of which some part may have been bad or absent. */
export type FactsheetParts = { [Part in keyof Factsheet]?: Factsheet[Part] | undefined };

/** A remark of the parser on the text it read. */
export interface Notice {
  /** Line of the document, from 1; 0 when the remark is about the whole. */
  line: number;
  /** A stable name for the kind of remark. */
  code: NoticeCode;
  /** One English sentence for the person who prepares the data. */
  message: string;
}

/** Every kind of remark the parser makes. */
export type NoticeCode =
  | 'not-a-factsheet'
  | 'unknown-country'
  | 'unknown-section'
  | 'unrecognised-text'
  | 'unread-value'
  | 'duplicate-section'
  | 'missing-section'
  | 'missing-value'
  | 'unsafe-link'
  | 'too-complex'
  | 'count-mismatch';
