import { css } from '../../styles/css.js';

/** A number takes no more than the column that a document gives it. */
export const keyFigureStyles = css`
  .key-figure {
    display: grid;
    break-inside: avoid;
  }

  .number {
    font-size: clamp(1em, 45cqi, 5em);
    font-weight: 700;
    line-height: 1.18;
    color: var(--_accent);
    font-variant-numeric: tabular-nums;
    overflow-wrap: normal;
  }

  .middling .number {
    font-size: clamp(1em, 27cqi, 5em);
  }

  .long .number {
    font-size: clamp(1em, 13.5cqi, 2.5em);
  }

  .longest .number {
    font-size: 1.5em;
    overflow-wrap: anywhere;
  }

  .missing .number {
    font-size: 1em;
    font-weight: 400;
    line-height: 1.5;
    color: var(--_muted);
  }

  .name {
    max-inline-size: 16em;
    text-wrap: balance;
    color: var(--_muted);
  }
`;
