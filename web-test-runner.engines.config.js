/** The browser tests in the engine that ENGINE names, `firefox` or `webkit`: see scripts/test-engines.js. */
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { firefox, withoutNetwork } from './scripts/lib/browsers.js';
import { limitsReporter } from './scripts/lib/engines/limits-reporter.js';
import { freePort } from './scripts/lib/engines/webdriver.js';
import { webkitLauncher } from './scripts/lib/engines/wtr-webkit.js';
import { limits } from './test/engine-limits.js';
import shared from './web-test-runner.config.js';

/** Puppeteer drives both; the launcher takes either for Chrome. */
function firefoxLauncher() {
  const launchOptions = { ...withoutNetwork, browser: 'firefox', executablePath: firefox() };
  const launcher = chromeLauncher({ launchOptions });
  const initialize = launcher.initialize.bind(launcher);
  launcher.initialize = async (...given) => {
    await initialize(...given);
    launcher.name = 'Firefox';
  };
  return launcher;
}

const engine = process.env.ENGINE;
const launchers = { firefox: firefoxLauncher, webkit: webkitLauncher };
if (!launchers[engine]) throw new Error('ENGINE must be firefox or webkit.');

const meta = `<meta name="engine-limits" content="${Object.keys(limits[engine]).join(' ')}">`;

export default {
  ...shared,
  // Two runs that begin at once would find the same port.
  port: await freePort(),
  browsers: [launchers[engine]()],
  browserStartTimeout: 120_000,
  // axe reads a whole factsheet twice; two engines share the processors with each other.
  testFramework: { config: { timeout: 30_000 } },
  // The other engine has the other processor, and a page in the background gets no keys.
  concurrency: 1,
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    limitsReporter({ engine, limits: limits[engine], whole: process.env.WHOLE === 'true' }),
  ],
  testRunnerHtml: (testFramework) => shared.testRunnerHtml(testFramework).replace('<title>', `${meta}<title>`),
};
