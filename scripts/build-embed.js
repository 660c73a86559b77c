/**
 * Writes what beside their script belongs to embed pages: dist/embed/page.css, and each language as a classic script that
 * hands its words over to whoever listens on its `<script>`; see src/embed-page/fetch-locale.ts.
 *
 * Usage: node scripts/build-embed.js    after the languages' modules have been built
 */
import { copyFileSync } from 'node:fs';
import { build } from 'esbuild';
import { localeNames } from './lib/elements.js';
import { at, isMain } from './lib/project.js';

/** Writes them; gives how many languages there are. */
export async function buildEmbed() {
  const names = localeNames();
  await Promise.all(
    names.map((name) =>
      build({
        stdin: {
          contents: `import locale from './${name}.js';
document.currentScript.dispatchEvent(new CustomEvent('factsheet-locale', { detail: locale }));`,
          resolveDir: at('dist', 'i18n', 'locales'),
        },
        outfile: at('dist', 'embed', 'locales', `${name}.js`),
        bundle: true,
        minify: true,
        charset: 'utf8',
        format: 'iife',
        target: 'es2022',
        logLevel: 'warning',
      }),
    ),
  );
  copyFileSync(at('src', 'embed-page', 'page.css'), at('dist', 'embed', 'page.css'));
  return names.length;
}

if (isMain(import.meta.url)) await buildEmbed();
