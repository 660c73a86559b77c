/**
 * Shows the snippet builder in a browser: builds first where dist/ is missing or older than its sources.
 *
 * Usage: npm run builder [-- --port N]
 */
import { showPage } from './lib/show-page.js';

const builder = {
  what: 'the snippet builder',
  are: 'The snippet builder is',
  command: 'npm run builder',
  home: '/dist/builder/',
};
process.exitCode = await showPage(builder, process.argv.slice(2));
