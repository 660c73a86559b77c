/** A value of JSON-LD. */
export type JsonLdValue = string | number | boolean | JsonLdNode | readonly JsonLdValue[];

/** An object of JSON-LD. */
export interface JsonLdNode {
  readonly [key: string]: JsonLdValue;
}

/** Makes an object of what is known: entries without a value and empty lists are left out. */
export const node = (entries: Readonly<Record<string, JsonLdValue | undefined>>): JsonLdNode =>
  Object.fromEntries(
    Object.entries(entries).filter(
      (entry): entry is [string, JsonLdValue] =>
        entry[1] !== undefined && !(Array.isArray(entry[1]) && entry[1].length === 0),
    ),
  );

/** Points to an object that stands elsewhere in the document. */
export const reference = (id: string): JsonLdNode => ({ '@id': id });

/** A year as RDF knows it. */
export const gregorianYear = (year: number): JsonLdNode => ({ '@type': 'xsd:gYear', '@value': String(year) });
