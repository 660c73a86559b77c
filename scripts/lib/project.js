/** Where things stand, and how scripts start other programs: the same from any working directory. */
import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, without a slash at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** A path in the project. */
export const at = (...parts) => join(root, ...parts);

/** Whether a module is the program that was started, also by way of a symbolic link. */
export const isMain = (url) => process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(url);

/**
 * Runs a program to its end. Its output is kept, and shown at once too if asked for.
 * @param {string} command
 * @param {string[]} args
 * @param {{show?: boolean, cwd?: string, env?: Record<string, string>}} [options]
 * @returns {Promise<{code: number, output: string}>} code 1 also for a program that a signal ended
 */
export const run = (command, args, { show = false, cwd = root, env = {} } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // npm is a script on Windows, which only a shell can start.
      shell: process.platform === 'win32' && command === 'npm',
    });
    let output = '';
    const take = (target) => (chunk) => {
      output += chunk;
      if (show) target.write(chunk);
    };
    child.stdout.on('data', take(process.stdout));
    child.stderr.on('data', take(process.stderr));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });

/** Runs a tool of node_modules by its own script: quicker than npx, and the same on Windows. */
export const runTool = (script, args = [], options = {}) =>
  run(process.execPath, [at('node_modules', script), ...args], options);
