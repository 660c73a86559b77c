import { css } from 'lit';

export const indicatorGridStyles = css`
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(8.25em, 100%), 1fr));
    gap: calc(1.5 * var(--_gap));
  }

  .grid > li {
    break-inside: avoid;
  }
`;
