/** @jsxImportSource solid-js */
import 'factsheet-elements/standalone.js';
import { render } from 'solid-js/web';
import '../shared/checks.js';
import { App } from './App.js';

render(() => <App />, document.querySelector('#app')!);
