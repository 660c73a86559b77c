import { css } from '../../styles/css.js';

export const indicatorGridStyles = css`
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(8.25em, 100%), 1fr));
    gap: calc(1.5 * var(--_gap));
  }

  .grid > li {
    break-inside: avoid;
    container-type: inline-size;
    contain-intrinsic-inline-size: 11em;
  }

  /* As large in its arc as where the arc has all its room. */
  :where(.grid) .number {
    font-size: clamp(1em, 16cqi, 1.75em);
  }
`;
