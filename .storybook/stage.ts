import type { Decorator, Preview } from '@storybook/web-components-vite';
import { render } from 'lit';
import { registry } from '../src/elements/registry.js';
import { locales } from '../src/i18n/locales.js';
import { speakPseudo } from './pseudo-locale.js';

speakPseudo();

/** The toolbar's choices: what a page around the elements may be like. */
export const globalTypes: NonNullable<Preview['globalTypes']> = {
  theme: {
    description: "The elements' attribute theme",
    toolbar: {
      title: 'Theme',
      icon: 'paintbrush',
      dynamicTitle: true,
      items: [
        { value: 'auto', title: 'Theme: as the page' },
        { value: 'light', title: 'Theme: light' },
        { value: 'dark', title: 'Theme: dark' },
      ],
    },
  },
  page: {
    description: "The page's background and colour scheme",
    toolbar: {
      title: 'Page',
      icon: 'contrast',
      dynamicTitle: true,
      items: [
        { value: 'light', title: 'Light page' },
        { value: 'dark', title: 'Dark page' },
      ],
    },
  },
  language: {
    description: "The reader's language: the page's attribute lang",
    toolbar: {
      title: 'Language',
      icon: 'globe',
      dynamicTitle: true,
      items: [
        ...['en', ...Object.keys(locales), 'ar', 'he'].sort().map((value) => ({
          value,
          right: value,
          title: new Intl.DisplayNames([value, 'en'], { type: 'language' }).of(value) ?? value,
        })),
        { value: 'en-XA', right: 'en-XA', title: 'Pseudo-language: longer, with accents' },
        { value: 'ar-XB', right: 'ar-XB', title: 'Pseudo-language: from right to left' },
      ],
    },
  },
  direction: {
    description: "The page's attribute dir",
    toolbar: {
      title: 'Direction',
      icon: 'transfer',
      dynamicTitle: true,
      items: [
        { value: 'ltr', title: 'Left to right' },
        { value: 'rtl', title: 'Right to left' },
      ],
    },
  },
  width: {
    description: 'The room that the page leaves for the elements',
    toolbar: {
      title: 'Width',
      icon: 'ruler',
      dynamicTitle: true,
      items: [
        { value: 'full', title: 'Full width' },
        { value: '280', title: '280 px' },
        { value: '320', title: '320 px' },
        { value: '600', title: '600 px' },
        { value: '1100', title: '1100 px' },
      ],
    },
  },
};

export const initialGlobals = { theme: 'auto', page: 'light', language: 'en', direction: 'ltr', width: 'full' };

const ours = Object.keys(registry).join();

/** Puts a story on a page as the toolbar says. On a page of docs each story has its own; alone it has the whole page. */
export const stage: Decorator = (story, { globals, viewMode }) => {
  const { theme, page, language, direction, width } = { ...initialGlobals, ...globals };
  const isAlone = viewMode === 'story';
  const holder = document.createElement(isAlone ? 'main' : 'div');
  holder.className = 'stage';
  Object.assign(holder.dataset, { page, width });
  for (const element of isAlone ? [holder, document.documentElement] : [holder]) {
    element.lang = language;
    element.dir = direction;
  }
  if (isAlone) document.documentElement.dataset['page'] = page;
  render(story(), holder);
  if (theme === 'auto') return holder;
  for (const element of holder.querySelectorAll(ours)) {
    if (!element.hasAttribute('theme')) element.setAttribute('theme', theme);
  }
  return holder;
};
