import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter, summaryReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromium, withoutNetwork } from './scripts/lib/browsers.js';
import { countReporter } from './scripts/lib/count-reporter.js';
import { faultServer } from './scripts/lib/fault-server.js';
import { testCommands } from './scripts/lib/test-commands.js';

const found = await chromium();

export default {
  // Suites of their own have their own packages.
  files: ['test/**/*.test.ts', '!test/frameworks/**', '!**/node_modules/**'],
  rootDir: '.',
  // The Markdown parser has a build for workers that needs no DOM: the one that ships.
  nodeResolve: { exportConditions: ['worker', 'production', 'default'] },
  // Pages side by side take the front from each other: pictures, focus and frames belong to the one in front.
  concurrency: 1,
  browsers: [
    chromeLauncher({
      launchOptions: {
        ...withoutNetwork,
        ...(found && { executablePath: found.executablePath, args: found.args, headless: found.headless }),
      },
    }),
  ],
  plugins: [esbuildPlugin({ ts: true, tsconfig: './tsconfig.json', target: 'es2022' }), testCommands()],
  middleware: [faultServer()],
  coverageConfig: { include: ['src/**/*.ts'], exclude: ['src/cli/**'], threshold: { statements: 95 } },
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    summaryReporter(),
    countReporter(),
  ],
  // A picture of a page may take its time on a busy machine.
  testFramework: { config: { timeout: 30_000 } },
  testRunnerHtml: (testFramework) =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tests</title></head><body><script type="module" src="${testFramework}"></script></body></html>`,
};
