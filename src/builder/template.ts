/** The whole page. */
import { html, nothing, type TemplateResult } from 'lit';
import { placeFields, sourceFields, wordFields } from './form-place.js';
import { dataFields, lookFields, widgetFields } from './form.js';
import * as messages from './messages.js';
import type { Deeds, Page } from './page.js';
import { pasteSection, previewSection, resultSection } from './result.js';

/** The form, and beside it what comes of it; a document may be dropped anywhere. */
export function pageTemplate(page: Page, deeds: Deeds): TemplateResult {
  const { say, isInsert } = page;
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) void deeds.open(file);
  };
  return html`<main @dragover=${(event: DragEvent) => event.preventDefault()} @drop=${drop}>
    <header>
      <h1>${say(messages.title)}</h1>
      ${isInsert ? nothing : html`<p>${say(messages.intro)}</p>`}
    </header>
    <div class="columns">
      <div class="form">
        ${dataFields(page, deeds)} ${widgetFields(page, deeds)} ${lookFields(page, deeds)} ${sourceFields(page, deeds)}
        ${wordFields(page, deeds)} ${placeFields(page, deeds)}
      </div>
      <div class="outcome">
        ${previewSection(page, deeds)} ${resultSection(page, deeds)} ${isInsert ? nothing : pasteSection(page, deeds)}
      </div>
    </div>
  </main>`;
}
