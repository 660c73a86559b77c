import { css } from '../../styles/css.js';

export const topicChartStyles = css`
  .root {
    container-type: inline-size;
    contain-intrinsic-inline-size: 22em;
  }

  .bars {
    display: grid;
    grid-template-columns: fit-content(50%) 1fr;
    gap: 0.55em 1em;
  }

  .bars > li {
    display: grid;
    grid-template-columns: subgrid;
    grid-column: 1 / -1;
    align-items: center;
    line-height: 1.3;
    break-inside: avoid;
  }

  /* The bar may take all but the room that its number needs. */
  .measure {
    display: flex;
    align-items: center;
    gap: 0.55em;
    padding-inline-end: 2.5em;
  }

  .wide .measure {
    padding-inline-end: 6em;
  }

  /* As wide as a narrow page: such a number stands below its bar. */
  .wider .measure {
    flex-wrap: wrap;
    padding: 0;
  }

  .wider .number {
    white-space: normal;
  }

  .bar {
    flex: none;
    block-size: 1.05em;
    min-inline-size: 2px;
    fill: var(--_accent);
  }

  /* A line where a bar would begin, in the colour of no bar. */
  .bar[width='0%'] {
    fill: var(--_outline);
  }

  .number {
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  figcaption {
    margin-block-start: 1em;
    color: var(--_muted);
    font-size: 0.875em;
  }

  details {
    margin-block-start: 0.5em;
    font-size: 0.875em;
  }

  summary {
    inline-size: fit-content;
    min-block-size: 1.75em;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.18em;
    text-decoration-thickness: 0.06em;
    cursor: pointer;
  }

  table {
    margin-block-start: 0.5em;
  }

  :is(th, td) {
    padding-block: 0.35em;
    padding-inline: 0 1.5em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
  }

  tr {
    break-inside: avoid;
  }

  thead th {
    font-weight: 650;
    overflow-wrap: normal;
  }

  :is(th, td):last-child {
    text-align: end;
    padding-inline-end: 0;
    font-variant-numeric: tabular-nums;
  }

  @container (max-width: 26em) {
    .bars > li {
      grid-template-columns: 1fr;
      gap: 0.15em;
    }
  }

  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }

    summary {
      display: none;
    }
  }
`;
