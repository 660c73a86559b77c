import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../../src/', import.meta.url));

/** The elements' names: the folders of src/elements but the one they share. */
export const elementNames = () =>
  readdirSync(`${source}elements`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
    .map((entry) => entry.name);

/** The languages beside English: the files of src/i18n/locales. */
export const localeNames = () => readdirSync(`${source}i18n/locales`).map((file) => file.replace(/\.ts$/, ''));
