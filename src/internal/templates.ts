/**
 * Whether the page's policy lets templates be drawn. In the modules for npm always: they use the page's own Lit, which
 * makes its policy when it is imported, or else no element is there. The scripts for plain pages have
 * `trusted-templates.ts` in the place of this file.
 */
export const templatesAllowed = (): boolean => true;
