import { css } from 'lit';

/** A number takes no more than the column that a document gives it. */
export const keyFigureStyles = css`
  .key-figure {
    display: grid;
    gap: 0.7em;
    break-inside: avoid;
  }

  .number {
    font-size: min(5em, 45cqi);
    font-weight: 700;
    line-height: 0.9;
    color: var(--_accent);
    font-variant-numeric: tabular-nums;
    overflow-wrap: normal;
  }

  .middling .number {
    font-size: min(5em, 27cqi);
  }

  .long .number {
    font-size: min(2.5em, 13.5cqi);
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
