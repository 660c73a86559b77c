import { css } from '../../styles/css.js';

/** A gauge as an arc with its words below, or as a bar with its words beside. */
export const gaugeStyles = css`
  .pair {
    display: grid;
    justify-items: center;
    text-align: center;
    text-wrap: balance;
    gap: 0.2em;
    break-inside: avoid;
  }

  .figure {
    order: -1;
    display: grid;
    place-items: center;
    inline-size: 100%;
    max-inline-size: 11em;
  }

  .figure > * {
    grid-area: 1 / 1;
  }

  /* Its box ends above the number, and what is drawn below that needs room: see GAUGE_VIEW_BOX. */
  .drawing {
    inline-size: 100%;
    margin-block-end: 48.4%;
  }

  .number {
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
    margin-block-start: 0.55em;
    overflow-wrap: normal;
  }

  :is(.long, .yes-no) .number {
    font-size: 1em;
    max-inline-size: 6em;
  }

  .longest .number {
    overflow-wrap: anywhere;
  }

  .arc.yes-no .number {
    align-self: end;
    margin-block-end: 0.15em;
  }

  .missing .number {
    font-weight: 400;
    color: var(--_muted);
  }

  dt {
    font-weight: 600;
    line-height: 1.3;
  }

  .details,
  .source {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .details {
    white-space: pre-line;
  }

  .keyed::before {
    content: '';
    display: inline-block;
    border: solid transparent;
    border-width: 0.3em 0;
    border-inline-end: 0.55em solid var(--_mark);
    margin-inline-end: 0.4em;
    forced-color-adjust: none;
  }

  /* Blocks, since checkers take all that is inline to lie above the number. */
  .drawing * {
    display: block;
    fill: none;
    stroke-width: 9;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .outline {
    stroke: var(--_outline);
    stroke-width: 10.5;
  }

  .track {
    stroke: var(--_track);
  }

  .missing .track {
    stroke: var(--_background);
  }

  .fill {
    stroke: var(--_accent);
  }

  .target {
    stroke: var(--_text);
    stroke-width: 2.2;
  }

  .average {
    fill: var(--_mark);
  }

  .sign {
    stroke: var(--_text);
    stroke-width: 7;
  }

  .met :is(.fill, .sign) {
    stroke: var(--_met);
  }

  :host(:dir(rtl)) .mirrored {
    transform: scaleX(-1);
  }

  /* Above what is mirrored. */
  :host(:dir(rtl)) .number {
    position: relative;
  }

  .bar .pair {
    grid-template-columns: 1fr auto;
    justify-items: start;
    text-align: start;
    column-gap: 1em;
  }

  .bar .figure {
    display: contents;
  }

  .bar .track {
    stroke: var(--_outline);
    stroke-width: 2;
    fill: var(--_track);
  }

  .bar .fill {
    stroke: none;
    fill: var(--_accent);
  }

  .bar.met .fill {
    fill: var(--_met);
  }

  .bar .number {
    margin: 0;
    font-size: 1.25em;
    grid-area: 1 / 2;
  }

  .bar .drawing {
    margin: 0;
    grid-area: 2 / 1 / auto / span 2;
    block-size: 1.5em;
  }

  .bar :is(.details, .source) {
    grid-column: 1 / -1;
  }
`;
