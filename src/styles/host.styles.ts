import { css } from './css.js';

/**
 * Keeps the host page's style outside. `all: initial` stands on the wrapper, since any rule of the page beats `:host`;
 * the page keeps the right to show, hide, float and size the element itself.
 */
export const host = css`
  :host {
    display: block;
    text-decoration: none !important;
    text-indent: 0 !important;
    writing-mode: horizontal-tb !important;
  }

  :host([hidden]) {
    display: none;
  }

  .root {
    all: initial;
    display: block;
    box-sizing: border-box;
    color: var(--_text);
    background: var(--_background);
    color-scheme: inherit;
    direction: inherit;
    unicode-bidi: isolate;
    visibility: inherit;
    pointer-events: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    font: 400 medium/1.5
      var(--factsheet-font-family, system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif);
    font-size: var(--factsheet-font-size, medium);
    text-size-adjust: 100%;
    overflow-wrap: anywhere;
  }

  .light {
    color-scheme: light;
  }

  .dark {
    color-scheme: dark;
  }

  :is(p, dl, dt, dd) {
    margin: 0;
  }

  /* Words of another language keep the order of their own; asked for only where they may differ, since it costs. */
  :is([lang], [lang] *, :host(:dir(rtl)) *):is(p, dt, dd, li, th, h1, h2, h3, h4, h5, h6, figcaption, .name) {
    unicode-bidi: plaintext;
  }

  a {
    color: var(--_accent);
    text-underline-offset: 0.18em;
    text-decoration-thickness: 0.06em;
  }

  svg {
    display: block;
    overflow: visible;
  }

  .message {
    color: var(--_muted);
    font-size: 0.9em;
  }

  /* "Loading" takes no room, or the page would move twice: it is seen where factsheet-elements.css has kept room. */
  :host([data-state='loading']) .message {
    position: absolute;
    clip-path: inset(50%);
  }

  .error {
    border-inline-start: 0.25em solid var(--_mark);
    padding-inline-start: 0.75em;
  }

  @media print {
    .root {
      color-scheme: light;
    }
  }
`;
