import 'factsheet-elements/standalone.js';
import { mount } from 'svelte';
import '../shared/checks.js';
import App from './App.svelte';

mount(App, { target: document.querySelector('#app')! });
