/**
 * How the time of a reader grows with its text. Measured is the time of the processor, not of the clock, and the best of
 * several tries: what disturbs a measurement only makes it longer.
 */
import { spawnSync } from 'node:child_process';
import { GCProfiler } from 'node:v8';

/** The time of twice the text, divided by that of the text: linear is 2, quadratic is 4. */
export const MOST = 2.5;
/** Milliseconds. Less is taken for as much: a ratio of next to nothing says nothing. */
const LEAST = 20;
const SMALLEST = 15_625;
const LARGEST = 1_000_000;

/**
 * Room for all that several readings leave behind, so that no garbage is collected in most of them: that comes in steps,
 * some of them as long as the reading itself, and is not counted. To collect it between them would throw away compiled
 * code as well.
 */
const FLAGS = ['--single-threaded-gc', '--min-semi-space-size=512', '--max-semi-space-size=512'];

/** Runs the program again with the memory that measuring needs, and ends this run. In that other run it does nothing. */
export function inRoomyMemory() {
  if (FLAGS.every((flag) => process.execArgv.includes(flag))) return;
  const { status } = spawnSync(process.execPath, [...FLAGS, ...process.execArgv, ...process.argv.slice(1)], {
    stdio: 'inherit',
  });
  process.exit(status ?? 1);
}

/** Milliseconds of the processor, without those in which garbage was collected. */
function measure(read, text) {
  const profiler = new GCProfiler();
  profiler.start();
  const before = process.cpuUsage();
  read(text);
  const { user, system } = process.cpuUsage(before);
  const collected = profiler.stop().statistics.reduce((sum, { cost }) => sum + cost, 0);
  return (user + system - collected) / 1000;
}

/**
 * Makes the text four times as long up to a million characters, or until one reading takes long enough; then measures a
 * quarter of that size, half of it and the whole. Where a ratio is too large all is measured again, and then
 * with twice the text: what grows faster than the text does so at every size, what comes in steps does not.
 * @param {(text: string) => unknown} read
 * @param {(size: number) => string} make a text of a size in characters
 * @param {{ enough?: number, tries?: number }} [options] milliseconds after which a text is not made longer; and how
 *   often a size is measured at most
 * @returns {{ size: number, times: number[], ratios: number[] }} the largest size; milliseconds for the three sizes; and
 *   the ratios of the two doublings
 */
export function measureGrowth(read, make, { enough = Infinity, tries = 8 } = {}) {
  let size = SMALLEST;
  while (measure(read, make(size)) < enough && size < LARGEST) size *= 4;
  let times;
  const ratios = () => [1, 2].map((index) => Math.max(times[index], LEAST) / Math.max(times[index - 1], LEAST));
  for (; ; size *= 2) {
    const texts = [size / 4, size / 2, size].map(make);
    times = texts.map((text) => measure(read, text));
    for (let done = 1; done < tries && Math.max(...ratios()) > MOST; done += 1) {
      times = texts.map((text, index) => Math.min(times[index], measure(read, text)));
    }
    if (size >= LARGEST || Math.max(...ratios()) <= MOST) break;
  }
  return { size, times, ratios: ratios() };
}

/** Milliseconds: readings that take less are too short to compare. */
const SHORTEST = 1;
const DOUBLINGS = 3;
/** A short reading is repeated, since the first ones are made by code that is not compiled yet. */
const SHORT_TRIES = 8;

/**
 * How often as long a reading takes at each doubling, as the mean of three of them. Unlike the ratio of one doubling it
 * hardly changes with what else the machine does: linear is 2, quadratic 4, and a cache that overflows on the way adds to
 * one of three steps only. The text is as long as makes one reading take long enough, at most a million characters.
 * @param {(text: string) => unknown} read
 * @param {(size: number) => string} make a text of a size in characters
 * @param {number} enough milliseconds
 * @returns {{ size: number, times: number[], ratio: number }} the larger size; milliseconds for the smaller and the
 *   larger; and the mean ratio
 */
export function measureMeanGrowth(read, make, enough) {
  const small = (size) => {
    const text = make(size / 2 ** DOUBLINGS);
    const times = Array.from({ length: SHORT_TRIES }, () => measure(read, text));
    // Not the least: what the collector of garbage took is itself measured, at times as more than there was.
    return times.sort((a, b) => a - b)[SHORT_TRIES / 2];
  };
  let size = SMALLEST * 2 ** DOUBLINGS;
  while (measure(read, make(size)) < enough && size < LARGEST) size *= 2;
  const times = [small(size), Infinity];
  const ratio = () => (Math.max(times[1], SHORTEST) / Math.max(times[0], SHORTEST)) ** (1 / DOUBLINGS);
  for (let tries = 8; tries > 0 && ratio() > MOST; tries -= 1) times[1] = Math.min(times[1], measure(read, make(size)));
  return { size, times, ratio: ratio() };
}
