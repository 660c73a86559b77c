/** JSON-LD as RDF, and what validators say of it. Nothing is fetched. */
import { readFile } from 'node:fs/promises';
import jsonld from 'jsonld';
import { DataFactory, Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';

const shapes = new Store(new Parser().parse(await readFile(new URL('dcat-ap.shapes.ttl', import.meta.url), 'utf8')));

/** The triples of a JSON-LD object. What a processor would drop without a word is an error here. */
export async function triplesOf(object) {
  const text = await jsonld.toRDF(object, {
    format: 'application/n-quads',
    safe: true,
    documentLoader: (url) => {
      throw new Error(`A processor would have to fetch ${url}.`);
    },
  });
  return new Store(new Parser({ format: 'N-Quads' }).parse(text));
}

const brief = (term) => term?.value.replace(/^.*[#/]/, '');

/**
 * What DCAT-AP has to say against a graph.
 * @returns {Promise<{violations: string[], warnings: string[]}>} properties with the kind of fault
 */
export async function dcatFaults(triples) {
  const { results } = await new SHACLValidator(shapes).validate(triples);
  const of = (severity) =>
    results
      .filter((result) => brief(result.severity) === severity)
      .map(({ path, sourceConstraintComponent }) => `${brief(path)}: ${brief(sourceConstraintComponent)}`)
      .sort();
  return { violations: of('Violation'), warnings: [...new Set(of('Warning'))] };
}

/** The values of a property of a node; of any node when none is given. */
export const objectsOf = (triples, subject, property) =>
  [...triples.match(subject, DataFactory.namedNode(property))].map(({ object }) => object);
