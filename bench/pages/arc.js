/** The drawing of a gauge as one writes it by hand: two thirds of a circle around the origin, round ends. */
const TURN = (2 * Math.PI) / 3;
const RADIUS = 47.5;
const CAP = 4.5 / RADIUS;

export const VIEW_BOX = '-62 -62 124 96';

const at = (angle, radius) => `${(radius * Math.sin(angle)).toFixed(2)} ${(-radius * Math.cos(angle)).toFixed(2)}`;

const angleOf = (share) => (2 * share - 1) * TURN;

/** The arc from the start of the scale to a share of it, from 0 to 1. */
export function arc(share) {
  const start = CAP - TURN;
  const end = Math.max(angleOf(share) - CAP, start + 0.001);
  return `M${at(start, RADIUS)}A${RADIUS} ${RADIUS} 0 ${end - start > Math.PI ? 1 : 0} 1 ${at(end, RADIUS)}`;
}

/** The stroke across the scale that marks a target. */
export const tick = (share) => `M${at(angleOf(share), 54.5)}L${at(angleOf(share), 60)}`;

export const CHECK = 'M-15 -8L-5 2L16 -19';
