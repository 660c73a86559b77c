/** Native controls with their labels and hints: what the form is made of. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** What all fields have. */
interface Field {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

const hintOf = ({ id, hint }: Field): TemplateResult | typeof nothing =>
  hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing;

const described = ({ id, hint }: Field): string | typeof nothing => (hint ? `${id}-hint` : nothing);

/** What a control holds. */
const valueOf = (event: Event): string =>
  (event.currentTarget as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement).value;

/** A line of text; control characters and line breaks become spaces. */
export const textField = (
  field: Field & { value: string; type?: 'text' | 'url' | 'number'; change: (value: string) => void },
): TemplateResult =>
  html`<div class="field">
    <label for=${field.id}>${field.label}</label>
    <input
      id=${field.id}
      type=${field.type ?? 'text'}
      maxlength="2000"
      autocomplete="off"
      .value=${live(field.value)}
      aria-describedby=${described(field)}
      @input=${(event: Event) => field.change(valueOf(event).replace(/\p{Cc}+/gu, ' '))}
    />
    ${hintOf(field)}
  </div>`;

/** A longer text, which is one line all the same. */
export const areaField = (
  field: Field & { value: string; rows: number; lang?: string; change: (value: string) => void },
): TemplateResult =>
  html`<div class="field wide">
    <label for=${field.id}>${field.label}</label>
    <textarea
      id=${field.id}
      rows=${field.rows}
      lang=${field.lang ?? nothing}
      .value=${live(field.value)}
      aria-describedby=${described(field)}
      @input=${(event: Event) => field.change(valueOf(event))}
    ></textarea>
    ${hintOf(field)}
  </div>`;

/** One of a list. */
export const selectField = (
  field: Field & {
    value: string;
    options: readonly (readonly [value: string, label: string])[];
    change: (value: string) => void;
  },
): TemplateResult =>
  html`<div class="field">
    <label for=${field.id}>${field.label}</label>
    <select
      id=${field.id}
      aria-describedby=${described(field)}
      @change=${(event: Event) => field.change(valueOf(event))}
    >
      ${field.options.map(
        ([value, label]) => html`<option value=${value} .selected=${live(value === field.value)}>${label}</option>`,
      )}
    </select>
    ${hintOf(field)}
  </div>`;

/** On or off. */
export const checkField = (
  field: Field & { checked: boolean; disabled?: boolean; change: (checked: boolean) => void },
): TemplateResult =>
  html`<div class="check">
    <input
      id=${field.id}
      type="checkbox"
      .checked=${live(field.checked)}
      ?disabled=${field.disabled ?? false}
      aria-describedby=${described(field)}
      @change=${(event: Event) => field.change((event.currentTarget as HTMLInputElement).checked)}
    />
    <label for=${field.id}>${field.label}</label>
    ${hintOf(field)}
  </div>`;

/** One of a few, all in sight. */
export const radioField = (
  field: Field & {
    value: string;
    options: readonly (readonly [value: string, label: string])[];
    change: (value: string) => void;
  },
): TemplateResult =>
  html`<fieldset class="radios" id=${field.id}>
    <legend>${field.label}</legend>
    ${field.options.map(
      ([value, label]) =>
        html`<div class="check">
          <input
            id="${field.id}-${value}"
            type="radio"
            name=${field.id}
            value=${value}
            .checked=${live(value === field.value)}
            @change=${() => field.change(value)}
          />
          <label for="${field.id}-${value}">${label}</label>
        </div>`,
    )}
  </fieldset>`;

/** A button that does something on this page. */
export const button = (
  label: string | TemplateResult,
  act: () => unknown,
  kind: 'first' | 'second' = 'second',
): TemplateResult => html`<button type="button" class=${kind} @click=${act}>${label}</button>`;

/** Text to be copied, in a field that can be selected and scrolled by keys. */
export const codeField = (field: Field & { value: string; rows?: number }): TemplateResult =>
  html`<div class="field wide">
    <label for=${field.id}>${field.label}</label>
    <textarea
      id=${field.id}
      class="code"
      rows=${field.rows ?? 2}
      readonly
      translate="no"
      spellcheck="false"
      .value=${field.value}
      aria-describedby=${described(field)}
    ></textarea>
    ${hintOf(field)}
  </div>`;
