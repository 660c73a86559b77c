/** @jsxImportSource preact */
import 'factsheet-elements/standalone.js';
import { render } from 'preact';
import '../shared/checks.js';
import { App } from './App.js';

render(<App />, document.querySelector('#app')!);
