import { css } from './css.js';

/**
 * The page's custom properties and their defaults, light and dark. Text reaches 7:1 on the background, muted text and
 * drawings 4.5:1 and more; the track has an outline of 3:1 (drawn in `--_outline`).
 */
export const tokens = css`
  .root {
    --_text: var(--factsheet-color-text, light-dark(#1c2530, #e9edf2));
    --_muted: var(--factsheet-color-muted, light-dark(#505b69, #a9b4c1));
    --_background: var(--factsheet-color-background, light-dark(#fff, #14171c));
    --_accent: var(--factsheet-color-accent, light-dark(#0a4fc2, #8db4ff));
    --_track: var(--factsheet-color-track, light-dark(#dfe7f3, #2a3442));
    --_met: var(--factsheet-color-met, light-dark(#0b6e4f, #6fd0a8));
    --_mark: var(--factsheet-color-mark, light-dark(#b45309, #f3b565));
    --_outline: light-dark(#788495, #748398);
  }

  @media (prefers-contrast: more) {
    .root {
      --_muted: var(--_text);
      --_outline: var(--_text);
    }
  }

  /* Boxes and text take the reader's colours by themselves; drawings must be told. */
  @media (forced-colors: active) {
    .root {
      --_text: CanvasText;
      --_background: Canvas;
      --_accent: Highlight;
      --_track: Canvas;
      --_met: Highlight;
      --_mark: CanvasText;
      --_outline: CanvasText;
    }
  }
`;
