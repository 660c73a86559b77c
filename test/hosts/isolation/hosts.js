/**
 * Host pages: real style sheets, and hostile ones. Each is compared with a plain page, pixel by pixel.
 * `head` goes into the head; `wrap` gets the widgets and makes the body of them; `attributes` stand at each widget;
 * `like` names what the plain page must set to be comparable; `then` runs in the page when all widgets are ready.
 */

const sheet = (path) => `<link rel="stylesheet" href="/packages/${path}">`;

const style = (css) => `<style>${css}</style>`;

const each = (before, after) => (widgets) => widgets.map((widget) => `${before}${widget}${after}`).join('');

const around = (before, after) => (widgets) => `${before}${widgets.join('')}${after}`;

/** Every tag the shadow trees use, and more. */
const TAGS =
  'a,article,b,button,caption,dd,details,div,dl,dt,em,figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hr,input,label,li,main,nav,ol,p,pre,section,small,span,strong,summary,table,tbody,td,tfoot,th,thead,tr,ul,svg,g,path,rect,line,circle,text';

const real = {
  'Bootstrap 5': {
    head: sheet('bootstrap/dist/css/bootstrap.min.css'),
    wrap: around('<div class="container">', '</div>'),
  },
  'Bootstrap 5, dark': {
    head: sheet('bootstrap/dist/css/bootstrap.min.css'),
    html: 'data-bs-theme="dark"',
    like: { theme: 'dark' },
  },
  'GOV.UK Frontend 6': {
    head: sheet('govuk-frontend/dist/govuk/govuk-frontend.min.css'),
    html: 'class="govuk-template"',
    wrap: around('<div class="govuk-width-container"><main class="govuk-main-wrapper govuk-body">', '</main></div>'),
  },
  'USWDS 3': {
    head: sheet('@uswds/uswds/dist/css/uswds.min.css'),
    wrap: around('<div class="grid-container usa-prose">', '</div>'),
  },
  'DSFR 1': {
    head: sheet('@gouvfr/dsfr/dist/dsfr.min.css'),
    html: 'data-fr-scheme="light" data-fr-theme="light"',
    wrap: around('<div class="fr-container">', '</div>'),
  },
  'DSFR 1, dark': {
    head: sheet('@gouvfr/dsfr/dist/dsfr.min.css'),
    html: 'data-fr-scheme="dark" data-fr-theme="dark"',
    // Its sheet declares no color-scheme, so nothing tells an element that the page is dark: the webmaster must.
    attributes: 'theme="dark"',
    like: { theme: 'dark' },
  },
  'ECL 4': {
    head:
      sheet('@ecl/preset-eu/dist/styles/ecl-eu.css') + sheet('@ecl/preset-eu/dist/styles/optional/ecl-eu-default.css'),
    wrap: around('<div class="ecl-container ecl">', '</div>'),
  },
  'Tailwind 4 preflight': { head: sheet('tailwindcss/preflight.css') },
  'normalize.css 8': { head: sheet('normalize.css/normalize.css') },
  'reset.css 5': { head: sheet('reset-css/reset.css') },
};

const hostile = {
  'fonts, for * and !important': {
    head: style(
      '* { font: italic 700 31px/3 serif !important; font-variant: small-caps !important; text-transform: uppercase !important; text-align: right !important; white-space: pre !important; text-shadow: 2px 2px red !important; hyphens: auto !important; quotes: "x" "y" !important; font-feature-settings: "smcp" !important; tab-size: 1 !important; word-break: break-all !important }',
    ),
  },
  'colours, for * and !important': {
    head: style(
      '* { color: red !important; background: lime !important; border-color: blue !important; outline: 3px solid orange !important; accent-color: red !important; caret-color: red !important; forced-color-adjust: none !important; print-color-adjust: exact !important; filter: none !important }',
    ),
  },
  'sizes, for * and !important': {
    head: style(
      '* { padding: 7px !important; border: 3px dashed red !important; min-width: 9px !important; box-sizing: content-box !important; line-height: 5 !important; text-indent: 40px !important; margin: 5px !important; gap: 50px !important }',
    ),
    // The widget's own box is the page's: border and padding around it are right, and in the way of comparing.
    pinned: '; border: 0 !important; padding: 0 !important; box-sizing: border-box !important; min-width: 0 !important',
  },
  'display, for * and !important': {
    head: style(
      'body, body * { display: flex !important; flex-direction: column !important; overflow: visible !important; list-style: square inside !important; border-collapse: collapse !important; vertical-align: top !important; columns: 1 !important; column-rule: 3px solid red !important; cursor: wait !important; user-select: none !important }',
    ),
  },
  'SVG properties, for * and !important': {
    head: style(
      '* { fill: red !important; stroke: lime !important; stroke-width: 20 !important; stroke-dasharray: 3 !important; stroke-linecap: butt !important; fill-opacity: .3 !important; paint-order: stroke !important; shape-rendering: crispEdges !important; text-anchor: end !important; dominant-baseline: hanging !important; marker: none !important; clip-rule: evenodd !important }',
    ),
  },
  'html { font-size: 62.5% }': { head: style('html { font-size: 62.5% } body { font-size: 1.6rem }') },
  'rules for every tag name': {
    head: style(
      `${TAGS} { color: fuchsia; background: yellow; font: 40px/1 monospace; padding: 9px; margin: 9px; border: 5px solid; display: inline; float: right; text-decoration: line-through; letter-spacing: 0 }`,
    ),
  },
  'rules for every tag name, !important': {
    head: style(
      `${TAGS} { color: fuchsia !important; font: 40px/1 monospace !important; text-transform: uppercase !important; fill: red !important; stroke: red !important; width: 13px !important; transform: rotate(3deg) !important; opacity: .5 !important }`,
    ),
    wrap: (widgets) => `<host-page>${widgets.join('')}</host-page>`,
  },
  ':empty { display: none }': { head: style(':empty { display: none }'), wrap: each('', '') },
  'quirks mode, coloured by attributes': {
    doctype: '',
    body: 'bgcolor="#ffffcc" text="#ff0000" link="#00ff00" vlink="#00ff00" alink="#00ff00"',
    head: style('table { color: red; font-size: 40px } td { text-align: right }'),
  },
  'custom properties of others': {
    head: style(
      ':root { --_text: red; --_accent: red; --_background: lime; --_track: red; --_gap: 9em; --_radius: 9em; --accent: red }',
    ),
  },
};

const places = {
  'inside a link': { wrap: each('<a href="#there">', '</a>') },
  'inside a link without underline': {
    head: style('a { text-decoration: none; color: red }'),
    wrap: each('<a href="#there">', '</a>'),
  },
  'inside a table cell': {
    wrap: each('<table border="1"><tbody><tr><td align="right">', '</td><td>next</td></tr></tbody></table>'),
  },
  'inside a flex row': {
    wrap: around('<div style="display: flex; flex-wrap: wrap; align-items: center; justify-content: end">', '</div>'),
  },
  'inside a grid': {
    wrap: around('<div style="display: grid; place-items: center; grid-template-columns: 1fr 1fr">', '</div>'),
  },
  'inside columns': {
    wrap: each(
      '<div data-moved style="columns: 2; column-gap: 20px; width: 1300px"><div style="break-inside: avoid">',
      '</div></div>',
    ),
  },
  'inside opened <details>': {
    wrap: each('<details><summary>More</summary>', '</details>'),
    then: () => document.querySelectorAll('details').forEach((details) => (details.open = true)),
  },
  'inside a container of no width, widened later': {
    wrap: around('<div id="box" style="width: 0; overflow: hidden">', '</div>'),
    then: () => (document.querySelector('#box').style.cssText = 'width: 660px'),
  },
  'inside a hidden container, shown later': {
    wrap: around('<div id="box" hidden>', '</div>'),
    then: () => (document.querySelector('#box').hidden = false),
  },
  'vertical writing mode': {
    wrap: each('<div data-moved style="writing-mode: vertical-rl; text-orientation: upright; width: 660px">', '</div>'),
  },
  'a dark host': {
    head: style(':root { color-scheme: dark; background: #111; color: #eee }'),
    like: { theme: 'dark' },
  },
  'a dark host, the widgets light': {
    head: style(':root { color-scheme: dark; background: #111; color: #eee }'),
    attributes: 'theme="light"',
  },
  'a light host, the widgets dark': { attributes: 'theme="dark"', like: { theme: 'dark' } },
  'right to left, with Bootstrap': {
    html: 'dir="rtl"',
    head: sheet('bootstrap/dist/css/bootstrap.rtl.min.css'),
    like: { dir: 'rtl' },
  },
};

export const hosts = { ...real, ...hostile, ...places };
