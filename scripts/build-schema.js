/**
 * Writes the JSON Schema of a factsheet, for editors and for other validators: its structure comes from
 * src/model/schema.ts, its words from schema-descriptions.js.
 *
 * Usage: node scripts/build-schema.js    writes dist/factsheet.schema.json
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { variant } from 'valibot';
import { at, isMain } from './lib/project.js';
import { importSource } from './lib/source-module.js';
import { descriptions } from './schema-descriptions.js';

/** Of the schemas that src/model/schema.ts exports, those that are no definition of their own. */
const WHOLE = ['FactsheetSchema', 'PartsSchema', 'YesNoSchema', 'ScoreSchema'];

/** Adds its description to a field and to all inside it, in the order a reader expects: words first. */
function describe(node, path, take) {
  const { properties, oneOf, ...rest } = node;
  const described = { ...take(path), ...rest };
  if (properties) {
    const fields = Object.entries(properties).map(([name, field]) => {
      return [name, describe(field, path.endsWith('/') ? `${path}${name}` : `${path}/${name}`, take)];
    });
    described.properties = Object.fromEntries(fields);
  }
  if (oneOf) described.oneOf = oneOf.map((kind) => describe(kind, `${path}(${kind.properties.kind.const})`, take));
  // What the converter writes where it has nothing to say.
  if (described.required?.length === 0) delete described.required;
  delete described.propertyNames;
  return described;
}

/**
 * @param {object} bare a JSON Schema without words
 * @param {Record<string, string>} words by path
 * @throws {Error} naming each field without a description, and each description without a field
 */
export function addDescriptions(bare, words) {
  const unused = new Set(Object.keys(words));
  const missing = [];
  const take = (path) => {
    const key = [path, path.replace(/\([^()]*\)\//, '/')].find((candidate) => candidate in words);
    if (key === undefined) missing.push(path);
    unused.delete(key);
    return { description: words[key] };
  };
  const { $defs, ...root } = bare;
  const definitions = Object.entries($defs).map(([name, node]) => [name, describe(node, name, take)]);
  const schema = { ...describe(root, '/', take), $defs: Object.fromEntries(definitions) };
  const faults = [
    ...missing.map((path) => `no description for "${path}"`),
    ...[...unused].map((path) => `no field for the description "${path}"`),
  ];
  if (faults.length > 0) throw new Error(`scripts/schema-descriptions.js: ${faults.join('; ')}.`);
  return schema;
}

/** The JSON Schema (2020-12) of a factsheet. */
export async function factsheetSchema() {
  const schemas = await importSource('src/model/schema.ts');
  const definitions = Object.fromEntries(
    Object.entries(schemas)
      .filter(([name]) => name.endsWith('Schema') && !WHOLE.includes(name))
      .map(([name, schema]) => [name.replace(/Schema$/, ''), schema]),
  );
  // The page tells the kinds of indicators apart by a line of code, of which JSON Schema knows nothing.
  definitions.Indicator = variant('kind', [schemas.YesNoSchema, schemas.ScoreSchema]);
  const bare = toJsonSchema(schemas.FactsheetSchema, {
    target: 'draft-2020-12',
    // What authors write, not what validation makes of it: it drops addresses that are not safe.
    typeMode: 'input',
    definitions,
    overrideSchema: ({ valibotSchema }) =>
      valibotSchema === schemas.IndicatorSchema ? { $ref: '#/$defs/Indicator' } : undefined,
    // JSON has no number that is not finite.
    ignoreActions: ['finite'],
  });
  // What that line leads to is there already.
  delete bare.$defs['0'];
  const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  const { $schema, ...content } = addDescriptions(bare, descriptions);
  const [series] = /^\d+\.\d+/.exec(version);
  return { $schema, $id: `urn:factsheet-elements:factsheet:${series}`, title: 'Factsheet', ...content };
}

export async function buildSchema() {
  mkdirSync(at('dist'), { recursive: true });
  writeFileSync(at('dist', 'factsheet.schema.json'), `${JSON.stringify(await factsheetSchema(), null, 2)}\n`);
}

if (isMain(import.meta.url)) await buildSchema();
