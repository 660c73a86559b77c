/** @jsxImportSource react */
import { hydrateRoot } from 'react-dom/client';
import '../shared/checks.js';
import { Page } from './Page.js';

hydrateRoot(document.querySelector('#app')!, <Page />);
