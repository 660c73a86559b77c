import { css } from './css.js';

/** Headings and lists, for the elements that have them. */
export const content = css`
  .root {
    --_line: light-dark(#dde3ea, #2e3640);
    --_wash: color-mix(in srgb, var(--_accent) 5%, var(--_background));
    --_radius: var(--factsheet-radius, 0.5em);
    --_gap: var(--factsheet-spacing, 1em);
  }

  @media (prefers-contrast: more) {
    .root {
      --_line: var(--_outline);
    }
  }

  .root :is(*, ::before, ::after) {
    box-sizing: border-box;
  }

  /* While it says only that it is loading, a container would keep the margins before and after it apart. */
  :host([data-state='loading']) .root:has(> .message) {
    container-type: normal;
  }

  :is(h1, h2, h3, h4, h5, h6) {
    margin: 0 0 0.8em;
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
    break-after: avoid;
    break-inside: avoid;
  }

  :is(ul, figure, figcaption) {
    margin: 0;
    padding: 0;
  }

  ul {
    list-style: none;
  }

  .nested {
    list-style: disc;
    margin-block-start: 0.4em;
    padding-inline-start: 1.25em;
  }
`;

/** Tables, which quirks mode would cut off from the font of their surroundings. */
export const tables = css`
  table {
    font: inherit;
    color: inherit;
    line-height: inherit;
    text-align: start;
    white-space: normal;
    border-collapse: collapse;
  }
`;

/** Native controls. */
export const controls = css`
  :is(input, button) {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    text-transform: none;
    margin: 0;
  }

  :focus-visible {
    outline: 0.15em solid var(--_accent);
    outline-offset: 0.15em;
  }
`;
