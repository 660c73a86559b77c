/** Layout shift: none where the contract says none, one otherwise. Chromium alone counts it. */
import { attributes, loading, shiftsOf } from './lifecycle/shifts.js';

const WIDTHS = [320, 600, 900, 1200];

/** Rows: what is in the page, how it comes, and how many shifts there may be. */
const rows = [
  { row: 'data in attributes, script before the first paint', html: attributes, sheet: false, late: false, most: 0 },
  { row: 'data in attributes, script after the first paint', html: attributes, sheet: true, late: true, most: 0 },
  {
    row: 'hidden elements, all late',
    html: Object.values(loading).join('').replaceAll(' src=', ' hidden src='),
    sheet: true,
    late: true,
    most: 0,
  },
  ...Object.entries(loading).flatMap(([name, html]) => [
    {
      row: `${name}, data from an address, all late`,
      html,
      sheet: true,
      late: true,
      most: name === 'one topic' ? 1 : 0,
      reason: name === 'one topic' ? 'How many initiatives a topic has cannot be known before.' : undefined,
    },
    { row: `${name}, data from an address, without the style sheet`, html, sheet: false, late: false, most: 1 },
    { row: `${name}, data from an address, all late, without it`, html, sheet: false, late: true, most: 1 },
  ]),
];

export const suite = {
  name: 'layout-shift',
  order: 6,
  title: 'Layout shift',
  note:
    'Number of layout shifts, as the browser counts them, with the Belgium 2024 factsheet in windows of 320 to 1,200 ' +
    'by 800 px. "All late": the script comes after the first paint, then the data; there the page links ' +
    '`factsheet-elements.css`, unless the row says otherwise. "Without the style sheet": a classic script in the head. ' +
    'Firefox and WebKitGTK count no layout shifts.',
  engines: ['chromium'],

  async *cells({ engine, site }) {
    const tab = await engine.newPage();
    for (const { row, most, reason, ...page } of rows) {
      for (const width of WIDTHS) {
        await tab.setViewport({ width, height: 800 });
        const shifts = await shiftsOf(tab, site, page);
        const fault = shifts.length > most ? `${shifts.length} shifts: ${shifts.join(', ')}` : undefined;
        // The sum depends on fonts, and with it whether the last words move within the window.
        yield { row, column: `${width} px`, result: fault ?? (most === 0 ? '0' : `≤ ${most}`), fault, reason };
      }
    }
    await tab.close();
  },
};
