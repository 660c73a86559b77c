/**
 * The content systems, frameworks and plain pages into which widgets are put: what an editor is asked for, and what an
 * integrator must allow there. The lines are those that the round trips are tried with.
 */

/** A line to paste, and where. */
export interface SettingLine {
  /** Where it goes, in a few words of English. */
  readonly where: string;
  readonly code: string;
}

/** A system in one setting, such as WordPress for its Author role. */
export interface System {
  readonly id: string;
  /** The product's own name. */
  readonly name: string;
  /** The role or setting, in a few words of English; empty where there is but one. */
  readonly setting: string;
  /** What must be allowed before; empty where the system is taken as it comes. */
  readonly lines: readonly SettingLine[];
}

export const systems: readonly System[] = [
  { id: 'html', name: 'HTML', setting: '', lines: [] },
  { id: 'wordpress-author', name: 'WordPress', setting: 'Author', lines: [] },
];
