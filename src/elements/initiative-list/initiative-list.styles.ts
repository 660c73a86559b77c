import { css } from '../../styles/css.js';

export const initiativeListStyles = css`
  .root {
    container-type: inline-size;
    contain-intrinsic-inline-size: 22em;
  }

  .topic {
    display: grid;
    grid-template-columns: 13em 1fr;
    gap: 0.6em calc(1.5 * var(--_gap));
  }

  /* At the start: Firefox drops the space that ends a block inside columns of the page. */
  .topic + .topic {
    margin-block-start: 1.1em;
  }

  /* The rule is a row of its own: from a border of the topic, paper could part its heading. */
  .topic::before {
    content: '';
    grid-column: 1 / -1;
    border-block-start: 1px solid var(--_line);
    margin-block-end: 0.5em;
    break-after: avoid;
  }

  .topic :is(h1, h2, h3, h4, h5, h6) {
    margin: 0;
    font-size: 1em;
    line-height: 1.35;
  }

  .count {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .list > li {
    break-inside: avoid;
  }

  .list > li + li {
    margin-block-start: 0.9em;
  }

  .note {
    color: var(--_muted);
    font-style: italic;
  }

  /* The span holds the words and nothing else: the lines are those of the document. */
  .note span {
    white-space: pre-line;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.6em;
    margin-block-end: 1.25em;
  }

  label {
    flex: 1 1 16em;
    display: grid;
    gap: 0.25em;
    font-size: 0.95em;
  }

  input {
    min-inline-size: 0;
    inline-size: 100%;
    min-block-size: 2.9em;
    padding: 0.4em 0.75em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: var(--_background);
  }

  .toggles {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .toggle {
    min-block-size: 3.06em;
    padding: 0.3em 0.9em;
    border: 1px solid var(--_outline);
    border-radius: 2em;
    background: var(--_background);
    font-size: 0.9em;
    cursor: pointer;
  }

  .toggle[aria-pressed='true'] {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_background);
  }

  .status {
    flex-basis: 100%;
    color: var(--_muted);
    font-size: 0.9em;
  }

  .status:empty {
    block-size: 0;
    margin-block-start: -0.6em;
  }

  @container (max-width: 44em) {
    /* Blocks, since between the rows of a grid paper may part what belongs together. */
    .topic,
    .topic::before {
      display: block;
    }

    .topic::before {
      margin-block-end: 1.1em;
    }

    .topic > :first-child {
      margin-block-end: 0.6em;
      break-after: avoid;
    }
  }

  @media (forced-colors: active) {
    .toggle[aria-pressed='true'] {
      forced-color-adjust: none;
      background: SelectedItem;
      border-color: SelectedItem;
      color: SelectedItemText;
    }
  }

  @media print {
    .tools {
      display: none;
    }
  }
`;
