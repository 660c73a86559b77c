/** The second half of the form: where the data stand, the words, and the place where the snippet is put. */
import { html, nothing, type TemplateResult } from 'lit';
import { systems } from '../advice/systems.js';
import { PREFERENCE } from '../advice/advise.js';
import type { Message } from '../i18n/messages.js';
import { nameOf } from './counsel.js';
import { areaField, button, checkField, radioField, selectField, textField } from './fields.js';
import * as messages from './messages.js';
import type { Deeds, Page } from './page.js';
import { isEmbedded } from './snippet.js';
import { placeOfData, SCRIPTS, type State } from './state.js';
import { valuesOf } from './values.js';
import { spellingNames, widgetOf } from './widgets.js';

/** The names of values; that of a key figure's label is another. */
const FIELDS: Readonly<Record<string, Message<string>>> = {
  label: messages.label,
  value: messages.value,
  unit: messages.unit,
  min: messages.min,
  max: messages.max,
  target: messages.target,
  average: messages.averageValue,
  year: messages.year,
  counts: messages.counts,
};

function valueFields({ state, say, sheet, language }: Page, deeds: Deeds): TemplateResult {
  const values = valuesOf(state, sheet?.parts ?? {}, language);
  const isTyped = Object.keys(state.values).length > 0;
  const all = widgetOf(state.widget).fields;
  // Yes or no has neither unit nor scale.
  const known = all.filter((name) => values[name] !== undefined);
  const fields = known.length > 0 ? known : all;
  const nameOfField = (name: string): Message<string> =>
    state.widget === 'key-figure' && name === 'label' ? messages.sentence : (FIELDS[name] ?? messages.value);
  return html`<fieldset class="inner">
    <legend>${say(messages.sourceValues)}</legend>
    <p class="hint">${say(messages.valuesHint)}</p>
    <div class="pairs">
      ${fields.map((name) =>
        textField({
          id: `value-${name}`,
          label: say(nameOfField(name)),
          value: state.values[name] ?? values[name] ?? '',
          hint: name === 'counts' ? say(messages.countsHint) : undefined,
          change: (value) => deeds.change({ values: { ...state.values, [name]: value } }),
        }),
      )}
    </div>
    ${isTyped ? button(say(messages.resetValues), () => deeds.change({ values: {} })) : nothing}
  </fieldset>`;
}

function srcField({ state, say, sheet }: Page, deeds: Deeds): TemplateResult {
  return textField({
    id: 'src',
    type: 'url',
    label: say(messages.src),
    hint: say(messages.srcHint),
    value: state.src || (sheet?.address ?? ''),
    change: (src) => deeds.change({ src: src.trim() }),
  });
}

function ownSource(page: Page, deeds: Deeds): TemplateResult {
  const { state, say } = page;
  const place = placeOfData(state);
  const canHold = widgetOf(state.widget).fields.length > 0;
  return html`${
    canHold
      ? radioField({
          id: 'data',
          label: say(messages.source),
          value: place,
          options: [
            ['values', say(messages.sourceValues)],
            ['address', say(messages.sourceAddress)],
          ],
          change: (data) => deeds.change({ data: data as State['data'] }),
        })
      : nothing
  }
  ${place === 'values' ? valueFields(page, deeds) : srcField(page, deeds)}`;
}

/** Where the data stand. A link and a frame have them on a page of their own, which shows no values of the editor's. */
export function sourceFields(page: Page, deeds: Deeds): TemplateResult {
  const { say, counsel, isOwn } = page;
  const embedded = isEmbedded(counsel.spelling);
  return html`<fieldset>
    <legend>${say(messages.sourceLegend)}</legend>
    ${embedded && !isOwn ? nothing : ownSource(page, deeds)} ${embedded ? baseField(page, deeds) : nothing}
  </fieldset>`;
}

const baseField = ({ state, say, sheet }: Page, deeds: Deeds): TemplateResult =>
  textField({
    id: 'base',
    type: 'url',
    label: say(messages.base),
    hint: say(messages.baseHint),
    value: state.base || (sheet?.embed ?? ''),
    change: (base) => deeds.change({ base: base.trim() }),
  });

/** The words for readers without scripts. */
export function wordFields({ state, say, built, language }: Page, deeds: Deeds): TemplateResult {
  return html`<fieldset>
    <legend>${say(messages.wordsLegend)}</legend>
    ${areaField({
      id: 'words',
      label: say(messages.words),
      hint: say(messages.wordsHint),
      rows: 3,
      lang: language,
      value: state.words ?? built.words,
      change: (words) => deeds.change({ words: words.replace(/\p{Cc}+/gu, ' ') }),
    })}
    ${state.words === undefined ? nothing : button(say(messages.resetWords), () => deeds.change({ words: undefined }))}
  </fieldset>`;
}

function frameFields({ state, say }: Page, deeds: Deeds): TemplateResult {
  return html`<div class="pairs">
    ${textField({
      id: 'frame-width',
      type: 'number',
      label: say(messages.frameWidth),
      value: state.frameWidth,
      change: (frameWidth) => deeds.change({ frameWidth }),
    })}
    ${textField({
      id: 'frame-height',
      type: 'number',
      label: say(messages.frameHeight),
      value: state.frameHeight,
      change: (frameHeight) => deeds.change({ frameHeight }),
    })}
  </div>`;
}

function scriptFields({ state, say, counsel, release, home }: Page, deeds: Deeds): TemplateResult {
  const canChoose = counsel.spelling === 'html' || counsel.spelling === 'tag';
  return html`${textField({
    id: 'scripts',
    type: 'url',
    label: say(messages.scripts),
    hint: say(messages.scriptsHint),
    value: state.scripts || home,
    change: (scripts) => deeds.change({ scripts: scripts.trim() }),
  })}
  ${
    canChoose
      ? selectField({
          id: 'script',
          label: say(messages.script),
          value: state.script,
          options: SCRIPTS.map((name): [string, string] => [name, name]),
          change: (script) => deeds.change({ script: script as State['script'] }),
        })
      : nothing
  }
  ${
    release
      ? checkField({
          id: 'pinned',
          label: say(messages.pinned, { version: release.version }),
          hint: say(messages.pinnedNote),
          checked: state.pinned,
          change: (pinned) => deeds.change({ pinned }),
        })
      : nothing
  }`;
}

/** Where the snippet is put. */
export function placeFields(page: Page, deeds: Deeds): TemplateResult {
  const { state, say, counsel, isInsert } = page;
  return html`<fieldset>
    <legend>${say(messages.placeLegend)}</legend>
    ${selectField({
      id: 'system',
      label: say(messages.system),
      hint: say(messages.systemHint),
      value: counsel.system.id,
      options: systems.map((system): [string, string] => [system.id, nameOf(system)]),
      change: (system) => deeds.change({ system, spelling: '' }),
    })}
    ${selectField({
      id: 'spelling',
      label: say(messages.spelling),
      value: state.spelling,
      options: [
        ['', say(messages.spellingAdvised)],
        ...PREFERENCE.map((spelling): [string, string] => [spelling, say(spellingNames[spelling])]),
      ],
      change: (spelling) => deeds.change({ spelling: spelling as State['spelling'] }),
    })}
    ${counsel.spelling === 'frame' ? frameFields(page, deeds) : isInsert ? nothing : scriptFields(page, deeds)}
  </fieldset>`;
}
