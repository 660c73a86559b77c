import { css } from '../../styles/css.js';

export const highlightsStyles = css`
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(18em, 100%), 1fr));
    gap: calc(1.25 * var(--_gap));
  }

  .cards > li {
    border: 1px solid var(--_line);
    border-block-start: 0.25em solid var(--_accent);
    border-radius: var(--_radius);
    padding: 1.1em 1.25em;
    break-inside: avoid;
  }
`;
