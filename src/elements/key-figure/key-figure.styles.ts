import { css } from 'lit';

export const keyFigureStyles = css`
  .key-figure {
    display: grid;
    gap: 0.7em;
    break-inside: avoid;
  }

  .number {
    font-size: 5em;
    font-weight: 700;
    line-height: 0.9;
    color: var(--_accent);
    font-variant-numeric: tabular-nums;
    overflow-wrap: normal;
  }

  .long .number {
    font-size: 2.5em;
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
