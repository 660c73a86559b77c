/** Lets the build take out what nobody needs to send. */
const css = String.raw;

/** The menu: in the flow of the page, so that nothing lies over anything, at any width. */
export const menuStyles = css`
  .root .take-away {
    margin-block-start: 0.75em;
    font-size: 0.875em;
    text-align: start;
  }

  .take-away :is(details, ul, li, p, button, textarea) {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }

  .take-away details {
    font-size: inherit;
  }

  .take-away summary {
    inline-size: fit-content;
    max-inline-size: 100%;
    min-block-size: max(44px, 3.15em);
    padding-block: 0.75em;
    box-sizing: border-box;
    line-height: 1.5;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.18em;
    cursor: pointer;
  }

  .take-away .whose {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .take-away ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    list-style: none;
    padding-block-end: 0.5em;
  }

  .take-away li {
    display: block;
  }

  /* Words of another direction stand where the others begin. */
  .take-away p {
    text-align: match-parent;
  }

  .take-away button {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    text-transform: none;
    text-align: start;
    overflow-wrap: anywhere;
    min-block-size: max(44px, 3.15em);
    padding: 0.5em 0.9em;
    border: 1px solid var(--_outline);
    border-radius: var(--factsheet-radius, 0.5em);
    background: var(--_background);
    cursor: pointer;
  }

  .take-away button:hover {
    border-color: var(--_accent);
    color: var(--_accent);
  }

  .take-away :focus-visible {
    outline: 0.15em solid var(--_accent);
    outline-offset: 0.15em;
  }

  .take-away textarea {
    display: block;
    inline-size: 100%;
    margin-block-start: 0.5em;
    padding: 0.5em;
    border: 1px solid var(--_outline);
    border-radius: var(--factsheet-radius, 0.5em);
    background: var(--_background);
    color: inherit;
    font:
      0.95em/1.4 ui-monospace,
      monospace;
  }

  @media print {
    .root .take-away {
      display: none;
    }
  }
`;
