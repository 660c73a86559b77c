/**
 * Shows the examples in a browser: builds first where dist/ is missing or older than its sources.
 *
 * Usage: npm start [-- --port N]
 */
import { showPage } from './lib/show-page.js';

const examples = { what: 'the examples', are: 'The examples are', command: 'npm start', home: '/examples/' };
process.exitCode = await showPage(examples, process.argv.slice(2));
