import { tokens } from '../styles/tokens.styles.js';
import type { Ink } from '../take-away/scene.js';

/** A token with its two defaults. */
const TOKEN = /--_(\w+):[^;]*?light-dark\(\s*([^,\s]+)/g;

/** The elements' own colours on a light page, for pictures that are drawn where there is none. */
export const lightInk = Object.fromEntries(
  [...tokens.cssText.matchAll(TOKEN)].map(([, name, light]) => [name, light]),
) as unknown as Ink;
