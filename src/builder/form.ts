/** The first half of the form: which factsheet, which widget, its language and look. */
import { html, nothing, type TemplateResult } from 'lit';
import { locales } from '../i18n/locales.js';
import { term } from '../i18n/translate.js';
import { checkField, radioField, selectField, textField } from './fields.js';
import * as messages from './messages.js';
import type { Deeds, Page } from './page.js';
import type { State } from './state.js';
import { choicesOf, OTHER, partOf } from './values.js';
import { hasLevel, widgetOf, widgets, type Option } from './widgets.js';

const chosenFile = (event: Event): File | undefined => (event.currentTarget as HTMLInputElement).files?.[0];

/** Which factsheet. */
export function dataFields({ state, say, list, opened, notice }: Page, deeds: Deeds): TemplateResult {
  const own: [string, string][] = opened === undefined ? [] : [['', say(messages.ownDocument, { name: opened })]];
  const options = [...own, ...list.map(({ address, title }): [string, string] => [address, title])];
  const open = (event: Event): void => {
    const file = chosenFile(event);
    if (file) void deeds.open(file);
  };
  return html`<fieldset>
    <legend>${say(messages.dataLegend)}</legend>
    ${
      options.length > 0
        ? selectField({
            id: 'sheet',
            label: say(messages.sheet),
            value: state.sheet || (options[0]?.[0] ?? ''),
            options,
            change: (sheet) => deeds.change({ sheet }),
          })
        : nothing
    }
    <div class="field">
      <label for="document">${say(messages.openDocument)}</label>
      <input
        id="document"
        type="file"
        accept=".md,.txt,.json,text/plain,text/markdown,application/json"
        aria-describedby="document-hint document-notice"
        aria-invalid=${notice?.isTrouble ? 'true' : nothing}
        @change=${open}
      />
      <p class="hint" id="document-hint">${say(messages.openHint)}</p>
    </div>
    <p id="document-notice" class=${notice?.isTrouble ? 'trouble' : 'hint'}>
      ${notice?.words ?? nothing} ${opened !== undefined && state.sheet === '' ? say(messages.notShared) : nothing}
    </p>
  </fieldset>`;
}

/** The options with one of them set anew; one at its default is none. */
function withOption({ options }: State, name: string, value: string | undefined): State['options'] {
  const rest = Object.entries(options).filter(([other]) => other !== name);
  return Object.fromEntries(value === undefined ? rest : [...rest, [name, value]]);
}

function optionField(option: Option, { state, say }: Page, deeds: Deeds): TemplateResult {
  const { attribute, message, kind, values = {}, on = '' } = option;
  const value = state.options[attribute];
  const set = (next: string | undefined): void => deeds.change({ options: withOption(state, attribute, next) });
  const field = { id: `option-${attribute}`, label: say(message) };
  if (kind === 'flag') {
    return checkField({ ...field, checked: value !== undefined, change: (is) => set(is ? on : undefined) });
  }
  if (kind === 'text') return textField({ ...field, value: value ?? '', change: (next) => set(next || undefined) });
  const names = Object.entries(values).map(([word, name]): [string, string] => [word, say(name)]);
  const usual = names[0]?.[0];
  const change = (next: string): void => set(next === usual ? undefined : next);
  return selectField({ ...field, value: value ?? usual ?? '', options: names, change });
}

/** Which widget, of which part, and what is set on it. */
export function widgetFields(page: Page, deeds: Deeds): TemplateResult {
  const { state, say, sheet, language, preview } = page;
  const widget = widgetOf(state.widget);
  const parts = sheet?.parts ?? {};
  const choices = choicesOf(state.widget, parts, language).map(({ id, name }): [string, string] => [id, name]);
  const all: [string, string][] = widget.part === 'topic' ? [['', say(messages.allTopics)]] : [];
  const shown = partOf(state, parts);
  const isListed = shown === '' || choices.some(([id]) => id === shown);
  const missing: [string, string][] = isListed ? [] : [[shown, term(language, `indicator.${shown}`) ?? shown]];
  const other: [string, string][] = widget.part === 'indicator' ? [[OTHER, say(messages.otherIndicator)]] : [];
  return html`<fieldset>
    <legend>${say(messages.widgetLegend)}</legend>
    ${selectField({
      id: 'widget',
      label: say(messages.widget),
      value: state.widget,
      options: widgets.map(({ kind, message }): [string, string] => [kind, say(message)]),
      change: (kind) => deeds.change({ widget: kind as State['widget'] }),
    })}
    ${
      widget.part
        ? selectField({
            id: 'part',
            label: say(widget.part === 'topic' ? messages.topic : messages.indicator),
            value: shown || (other[0]?.[0] ?? ''),
            options: [...all, ...choices, ...missing, ...other],
            change: (part) => deeds.change({ part }),
          })
        : nothing
    }
    ${widget.options.map((option) => optionField(option, page, deeds))}
    ${preview.isReady === false ? html`<p class="trouble">${say(messages.nothingToShow)}</p>` : nothing}
  </fieldset>`;
}

/** All languages by their names in the language of the page. */
function languageOptions({ own, say }: Page): [string, string][] {
  const names = new Intl.DisplayNames([own], { type: 'language' });
  const languages = ['en', ...Object.keys(locales)].map((code): [string, string] => [code, names.of(code) ?? code]);
  const { compare } = new Intl.Collator(own);
  return [['', say(messages.pageLanguage)], ...languages.sort(([, one], [, other]) => compare(one, other))];
}

/** Language and look. */
export function lookFields(page: Page, deeds: Deeds): TemplateResult {
  const { state, say } = page;
  return html`<fieldset>
    <legend>${say(messages.lookLegend)}</legend>
    ${selectField({
      id: 'language',
      label: say(messages.language),
      value: state.language,
      options: languageOptions(page),
      change: (language) => deeds.change({ language }),
    })}
    ${radioField({
      id: 'theme',
      label: say(messages.theme),
      value: state.theme || 'auto',
      options: [
        ['auto', say(messages.themeAuto)],
        ['light', say(messages.light)],
        ['dark', say(messages.dark)],
      ],
      change: (theme) => deeds.change({ theme: theme === 'auto' ? '' : (theme as State['theme']) }),
    })}
    ${
      hasLevel(state.widget)
        ? selectField({
            id: 'level',
            label: say(messages.level),
            value: state.level,
            options: [
              ['', say(messages.levelAuto)],
              ...['1', '3', '4', '5', '6'].map((one): [string, string] => [one, one]),
            ],
            change: (level) => deeds.change({ level: level as State['level'] }),
          })
        : nothing
    }
  </fieldset>`;
}
