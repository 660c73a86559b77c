/** @jsxImportSource react */
import { renderToString } from 'react-dom/server';
import { Page } from './Page.js';

export const render = async (): Promise<string> => renderToString(<Page />);
