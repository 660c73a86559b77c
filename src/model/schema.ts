/**
 * The one definition of a factsheet. The TypeScript types (factsheet.ts), the run-time validation (validate.ts)
 * and the published JSON Schema (scripts/build-schema.js, with the words of schema-descriptions.js) all come from here.
 */
import * as v from 'valibot';
import { safeHref } from './links.js';

const text = v.string();
/** A figure: JSON has no NaN and no Infinity, but a property set from script may carry them. */
const figure = v.pipe(v.number(), v.finite());
const year = v.pipe(v.number(), v.safeInteger(), v.minValue(1900), v.maxValue(2200));
const decimals = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(10));
/** Beyond what is safe, numbers are no longer those that were written. */
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const run = v.object({
  text,
  href: v.optional(text),
  strong: v.optional(v.boolean()),
  emphasis: v.optional(v.boolean()),
});
type Run = v.InferOutput<typeof run>;

export const InlineRunSchema = v.pipe(
  run,
  // An address that is not safe to follow leaves its words behind as plain text.
  v.transform(({ href, ...words }: Run): Run => {
    const safe = safeHref(href);
    return safe === undefined ? words : { ...words, href: safe };
  }),
);

export const InlineTextSchema = v.array(InlineRunSchema);

/** A paragraph and the list below it. Written out, since a type cannot be inferred from a schema that contains itself. */
export interface Item {
  text: v.InferOutput<typeof InlineTextSchema>;
  items?: Item[] | undefined;
}

export const ItemSchema: v.GenericSchema<unknown, Item> = v.object({
  text: InlineTextSchema,
  items: v.optional(v.array(v.lazy(() => ItemSchema))),
});

export const SourceSchema = v.pipe(
  v.object({ title: text, url: v.optional(text) }),
  v.transform(({ title, url }): { title: string; url?: string } => {
    const safe = safeHref(url);
    return safe === undefined ? { title } : { title, url: safe };
  }),
);

export const CountrySchema = v.object({
  code: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  name: text,
});

export const HeadingsSchema = v.object({
  highlights: v.optional(text),
  keyFigures: v.optional(text),
  indicators: v.optional(text),
});

export const KeyFigureSchema = v.object({ value: figure, decimals: v.optional(decimals), label: text });

export const TopicFigureSchema = v.object({
  label: v.optional(text),
  caption: v.optional(text),
  counts: v.optional(v.record(text, count)),
});

export const PastFigureSchema = v.object({ year, value: figure });

const indicatorEntries = {
  id: text,
  label: text,
  year: v.optional(year),
  target: v.optional(v.object({ value: figure, year: v.optional(year) })),
  source: v.optional(SourceSchema),
};

export const YesNoSchema = v.object({ ...indicatorEntries, kind: v.literal('yes-no'), value: v.nullish(v.boolean()) });
export const ScoreSchema = v.object({
  ...indicatorEntries,
  kind: v.literal('score'),
  value: v.nullish(figure),
  decimals: v.optional(decimals),
  min: v.optional(figure),
  max: v.optional(figure),
  unit: v.optional(text),
  average: v.optional(v.object({ value: figure, year: v.optional(year), source: v.optional(SourceSchema) })),
  series: v.optional(v.array(PastFigureSchema)),
});
type Indicator = v.InferOutput<typeof YesNoSchema> | v.InferOutput<typeof ScoreSchema>;
/** Told apart by `kind`. Valibot's own way to say so (variant) is a tenth of what a page would fetch of it. */
export const IndicatorSchema: v.GenericSchema<unknown, Indicator> = v.lazy((input) =>
  (input as { kind?: unknown } | null)?.kind === 'yes-no' ? YesNoSchema : ScoreSchema,
);

export const TopicSchema = v.object({
  id: v.pipe(text, v.regex(/\S/)),
  title: text,
  initiatives: v.optional(v.array(ItemSchema), []),
  note: v.optional(InlineTextSchema),
});

export const NoteSchema = v.object({ text: InlineTextSchema });

export const FactsheetSchema = v.object({
  country: CountrySchema,
  edition: v.optional(year),
  title: v.optional(text),
  subtitle: v.optional(text),
  published: v.optional(v.pipe(text, v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/))),
  language: v.optional(v.pipe(text, v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))),
  headings: v.optional(HeadingsSchema),
  highlights: v.optional(v.array(ItemSchema)),
  keyFigures: v.optional(v.array(KeyFigureSchema)),
  topicFigure: v.optional(TopicFigureSchema),
  indicators: v.optional(v.array(IndicatorSchema)),
  topics: v.optional(v.array(TopicSchema)),
  notes: v.optional(v.array(NoteSchema)),
  sources: v.optional(v.array(SourceSchema)),
});

/** A factsheet of which any part may be absent: what an element needs. */
export const PartsSchema = v.object({ ...FactsheetSchema.entries, country: v.optional(CountrySchema) });
