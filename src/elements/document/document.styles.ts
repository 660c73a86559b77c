import { css } from '../../styles/css.js';

export const documentStyles = css`
  .root {
    container-type: inline-size;
    contain-intrinsic-inline-size: 40em;
  }

  /* Blocks with space between them: of the rows of a grid, Firefox drops a gap inside columns of the page. */
  .document > * + * {
    margin-block-start: calc(2.75 * var(--_gap));
  }

  .panel > * {
    min-inline-size: 0;
  }

  .inner::part(base) {
    background: none;
  }

  .head {
    border-inline-start: 0.35em solid var(--_accent);
    padding-inline-start: 1.1em;
    break-after: avoid;
    break-inside: avoid;
  }

  .head :is(h1, h2, h3, h4, h5, h6) {
    margin: 0.05em 0 0.1em;
    font-size: 2.6em;
    font-weight: 700;
    line-height: 1.1;
  }

  :is(.eyebrow, .subtitle, .closing) {
    color: var(--_muted);
  }

  .eyebrow {
    font-size: 0.9em;
  }

  .panel {
    display: grid;
    grid-template-columns: minmax(11em, 1fr) 2.4fr;
    gap: calc(1.5 * var(--_gap)) calc(3 * var(--_gap));
    align-items: center;
    background: var(--_wash);
    border-radius: calc(1.5 * var(--_radius));
    padding: 1.75em 2em;
  }

  .panel > :only-child {
    grid-column: 1 / -1;
  }

  .figures {
    container-type: inline-size;
    display: grid;
    gap: calc(1.5 * var(--_gap));
  }

  .closing {
    display: grid;
    gap: 0.6em;
    border-block-start: 1px solid var(--_line);
    padding-block-start: 1em;
    font-size: 0.875em;
  }

  .closing :is(h1, h2, h3, h4, h5, h6) {
    margin: 0;
    font-size: 1em;
  }

  @container (max-width: 44em) {
    .panel {
      grid-template-columns: 1fr;
      padding: 1.35em;
    }

    .head :is(h1, h2, h3, h4, h5, h6) {
      font-size: 2.1em;
    }
  }

  @media (forced-colors: active) {
    .panel {
      border: 1px solid CanvasText;
    }
  }
`;
