/** @jsxImportSource react */
import 'factsheet-elements/standalone.js';
import { createRoot } from 'react-dom/client';
import '../shared/checks.js';
import { App } from './App.js';

createRoot(document.querySelector('#app')!).render(<App />);
