/** The headers that docs/policies.md tells webmasters to send: what is published is what is tested. */
import { readFileSync } from 'node:fs';
import { at } from '../../../scripts/lib/project.js';

/**
 * @param {string} name behind `tested:`
 * @returns {Record<string, string>} headers
 * @throws {Error} where the document has no such box
 */
export function published(name) {
  const document = readFileSync(at('docs', 'policies.md'), 'utf8');
  const [, lines] = new RegExp(`<!-- tested: ${name} -->\\s*\`\`\`http\\n([^\`]+)\`\`\``).exec(document) ?? [];
  if (!lines) throw new Error(`docs/policies.md has no header "${name}".`);
  return Object.fromEntries(
    lines
      .trim()
      .split('\n')
      .map((line) => line.split(/: (.*)/))
      .map(([header, value]) => [header.toLowerCase(), value]),
  );
}
