/**
 * How the scripts for plain pages make nodes of Lit's templates, which are constants of ours, on pages that demand
 * Trusted Types. The build puts `fillTemplate` in the place of Lit's own way, which makes a policy named "lit-html" at
 * import, where a page may forbid it or have it already; see docs/decisions/0007-trusted-types.md.
 *
 * Nothing happens before the first template: a script that draws nothing asks for nothing.
 */
type Fill = (template: HTMLTemplateElement, html: string) => void;

/** What the language library lacks: the Sanitizer API and Trusted Types. */
interface Sanitizing {
  setHTML(html: string, options: { sanitizer: object }): void;
}
declare const trustedTypes: {
  createPolicy(name: string, rules: object): { createHTML(html: string): string };
};

/** A policy of this name is what a page allows. */
const NAME = 'factsheet-elements';

/** Allows all that is not a script; the default would take Lit's comments, attributes and custom elements away. */
const KEEP_ALL = { sanitizer: { removeElements: [], removeAttributes: [], comments: true } };

/** One of each kind that a sanitizer, also one of the page's own, would take out of a template; in Lit's own spelling. */
const PROBE = '<slot a$lit$="b"></slot><?lit$c$>';
const PROBE_KEPT = '<slot a$lit$="b"></slot><!--?lit$c$-->';

/** The ways, best first. One that a browser lacks or a page forbids throws. */
const WAYS: readonly (() => Fill)[] = [
  // Needs no permission.
  () => (template, html) => (template as unknown as Sanitizing).setHTML(html, KEEP_ALL),
  () => {
    const policy = trustedTypes.createPolicy(NAME, { createHTML: (html: string) => html });
    return (template, html) => (template.innerHTML = policy.createHTML(html));
  },
  () => (template, html) => (template.innerHTML = html),
];

/** Where nothing is allowed every template is a slot: the children stay. */
const onlyChildren: Fill = (template) => template.content.append(document.createElement('slot'));

let chosen: Fill | undefined;

function choose(): Fill {
  for (const way of WAYS) {
    try {
      const fill = way();
      const probe = document.createElement('template');
      fill(probe, PROBE);
      if (probe.innerHTML === PROBE_KEPT) return fill;
    } catch {
      // The next one.
    }
  }
  console.error(
    `${NAME}: the page's Content-Security-Policy keeps templates out, so the children stay. It lacks: trusted-types ${NAME} 'allow-duplicates'`,
  );
  return onlyChildren;
}

/** Whether the page's policy lets templates be drawn; says so in the console, once, if it does not. */
export const templatesAllowed = (): boolean => (chosen ??= choose()) !== onlyChildren;

/** Puts the nodes of a template's HTML into it. */
export const fillTemplate: Fill = (template, html) => (chosen ??= choose())(template, html);
