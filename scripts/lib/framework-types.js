/**
 * How each framework learns of the elements: where its own list of tags stands, and how it names events and properties.
 * What the elements take is in tags.d.ts; these only fit it in.
 */

const HEAD = (name, example) => `/**
 * The elements as tags in ${name}: attributes, properties and events. Types only:
 *
 *     ${example}
 */`;

const IMPORT = "import type { Attributes, Events, Properties, Tag } from './tags.js';";

/** Events in the form \`onfactsheet-ready\`. */
const ON_EVENTS = `{ [Name in keyof Events as \`on\${Name}\`]?: ((event: Events[Name]) => void) | undefined }`;

export const FRAMEWORK_TYPES = {
  react: `${HEAD('React 19', "import type {} from 'factsheet-elements/react';")}
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${IMPORT}

/** React takes both names for the class of a custom element. */
type Own<Name extends Tag> = Attributes[Name] &
  Properties[Name] & { class?: string | undefined } & ${ON_EVENTS};
type Props<Name extends Tag> = Own<Name> &
  Omit<DetailedHTMLProps<HTMLAttributes<HTMLElementTagNameMap[Name]>, HTMLElementTagNameMap[Name]>, keyof Own<Name>>;
type Elements = { [Name in Tag]: Props<Name> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
`,
  preact: `${HEAD('Preact', "import type {} from 'factsheet-elements/preact';")}
import type { HTMLAttributes } from 'preact';
${IMPORT}

type Own<Name extends Tag> = Attributes[Name] & Properties[Name] & ${ON_EVENTS};
type Props<Name extends Tag> = Own<Name> & Omit<HTMLAttributes<HTMLElementTagNameMap[Name]>, keyof Own<Name>>;
type Elements = { [Name in Tag]: Props<Name> };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
`,
  solid: `${HEAD('Solid', "import type {} from 'factsheet-elements/solid';")}
import type { JSX } from 'solid-js';
${IMPORT}

/** Solid writes \`heading-level\` to the property headingLevel, and finds camel-case names only behind \`prop:\`. */
type Own<Name extends Tag> = Attributes[Name] & {
  [Key in keyof Attributes[Name] as \`attr:\${Key & string}\`]?: Attributes[Name][Key];
} & { [Key in keyof Properties[Name] as \`prop:\${Key & string}\`]?: Properties[Name][Key] } & {
  [Key in keyof Events as \`on:\${Key}\`]?: ((event: Events[Key]) => void) | undefined;
};
type Props<Name extends Tag> = Own<Name> & Omit<JSX.HTMLAttributes<HTMLElementTagNameMap[Name]>, keyof Own<Name>>;
type Elements = { [Name in Tag]: Props<Name> };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
`,
  svelte: `${HEAD('Svelte 5', "import type {} from 'factsheet-elements/svelte';")}
import type { HTMLAttributes } from 'svelte/elements';
${IMPORT}

type Own<Name extends Tag> = Attributes[Name] & Properties[Name] & ${ON_EVENTS};
type Props<Name extends Tag> = Own<Name> & Omit<HTMLAttributes<HTMLElementTagNameMap[Name]>, keyof Own<Name>>;
type Elements = { [Name in Tag]: Props<Name> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
`,
  vue: `${HEAD('Vue 3', "import type {} from 'factsheet-elements/vue';")}
import type { HTMLAttributes, PublicProps } from 'vue';
${IMPORT}

/** Handlers, as \`@factsheet-ready\` is compiled. */
type Own<Name extends Tag> = Attributes[Name] &
  Properties[Name] & {
    onFactsheetReady?: ((event: Events['factsheet-ready']) => void) | undefined;
    onFactsheetError?: ((event: Events['factsheet-error']) => void) | undefined;
  };
type Component<Name extends Tag> = new () => {
  $props: Own<Name> & Omit<HTMLAttributes, keyof Own<Name>> & PublicProps;
};
type Elements = { [Name in Tag]: Component<Name> };

declare module 'vue' {
  interface GlobalComponents extends Elements {}
}
`,
};
