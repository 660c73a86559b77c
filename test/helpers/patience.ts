import { waitUntil as wait } from '@open-wc/testing-helpers';

/** Milliseconds. What is waited for comes by itself; on a machine that does other things at a time, later. */
const PATIENCE = 15_000;

/** Waits until something is so, and fails with the message where it never is. */
export const waitUntil = (isSo: () => unknown, message?: string): Promise<void> =>
  wait(isSo, message, { timeout: PATIENCE });
