/** The lines that integrators are told to paste, as the configuration that a system is tried with. */
import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { at } from '../../../scripts/lib/project.js';
import { importSource } from '../../../scripts/lib/source-module.js';

const { systems } = await importSource('src/advice/systems.ts');

/** A system of the list. */
export const systemOf = (id) => systems.find((system) => system.id === id);

/** The code of a system's lines, in order. */
export const linesOf = (id) => systemOf(id).lines.map(({ code }) => code);

/** The same as the text of an object, for a browser. */
export const optionsText = (id) => `{ ${linesOf(id).join(', ')} }`;

/**
 * The same as an object.
 * @param {string} id of a system
 * @param {Record<string, unknown>} [scope] what the lines name
 */
export const optionsOf = (id, scope = {}) =>
  runInThisContext(`({ ${Object.keys(scope).join(', ')} }) => (${optionsText(id)})`)(scope);

/** The version of one of this folder's packages. */
export const versionOf = (name) =>
  JSON.parse(readFileSync(at('test', 'cms', 'node_modules', name, 'package.json'), 'utf8')).version;
