/** Debian's packages that a suite needs: installed where this may be done. */
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { run } from '../project.js';

/** What Debian asks before it starts the service of a package. */
const POLICY = '/usr/sbin/policy-rc.d';

/** Installs without starting services: suites start what they need themselves, on ports of their own. */
async function withoutServices(install) {
  if (existsSync(POLICY)) return install();
  writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    return await install();
  } finally {
    rmSync(POLICY);
  }
}

/** Which of these packages are not installed, in a list of names. */
async function missingOf(packages) {
  const missing = [];
  for (const name of packages) {
    const { code, output } = await run('dpkg-query', ['-W', '-f', '${Status}', name]).catch(() => ({ code: 1 }));
    if (code !== 0 || !output.startsWith('install ok installed')) missing.push(name);
  }
  return missing;
}

/**
 * Installs what is missing, and says so.
 * @param {readonly string[]} packages
 * @throws {Error} a sentence that says what is missing, where it may not be installed or cannot be had
 */
export async function installDebianPackages(packages) {
  const missing = await missingOf(packages);
  if (missing.length === 0) return;
  const command = `apt-get install ${missing.join(' ')}`;
  if (process.getuid?.() !== 0)
    throw new Error(`Debian's packages are missing, and only root may add them: ${command}`);
  console.log(command);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const words = ['install', '-y', '-qq', '--no-install-recommends', ...missing];
  const install = () => withoutServices(() => run('apt-get', words, { env }));
  // What a machine knows of packages may be missing or old: then it is asked for anew, once.
  let done = await install();
  if (done.code !== 0) {
    await run('apt-get', ['update', '-qq'], { env });
    done = await install();
  }
  if (done.code !== 0) throw new Error(`Debian's packages could not be had: ${command}\n${done.output.trim()}`);
}
