/** The colours that an element has on its page, to be used where there are no style sheets. */
import type { Ink } from './scene.js';

const TOKENS: Readonly<Record<keyof Ink, string>> = {
  text: 'var(--_text)',
  muted: 'var(--_muted)',
  background: 'var(--_background)',
  accent: 'var(--_accent)',
  track: 'var(--_track)',
  met: 'var(--_met)',
  mark: 'var(--_mark)',
  outline: 'var(--_outline)',
};

const hex = (channels: readonly number[]): string =>
  `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;

/** A colour of any form as #rrggbb, over a ground where it lets something through. */
function opaque(context: CanvasRenderingContext2D | null, colour: string, ground: string): string {
  const [red, green, blue] = (/^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour) ?? []).slice(1).map(Number);
  if (red !== undefined && green !== undefined && blue !== undefined) return hex([red, green, blue]);
  if (!context) return colour;
  context.fillStyle = ground;
  context.fillRect(0, 0, 1, 1);
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return hex([...context.getImageData(0, 0, 1, 1).data].slice(0, 3));
}

/** The colours of the element that this root draws. */
export function inkOf(root: HTMLElement): Ink {
  const page = root.ownerDocument;
  const context = page.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const probe = page.createElement('span');
  // A property set from script is no inline style to a content policy.
  probe.style.forcedColorAdjust = 'none';
  root.append(probe);
  const style = (page.defaultView ?? window).getComputedStyle(probe);
  const read = (value: string, ground: string): string => {
    probe.style.color = value;
    return opaque(context, style.color, ground);
  };
  const canvas = read('Canvas', '#ffffff');
  const background = read(TOKENS.background, canvas);
  const entries = Object.entries(TOKENS).map(([name, token]) => [name, read(token, background)]);
  probe.remove();
  return { ...(Object.fromEntries(entries) as unknown as Ink), background };
}
