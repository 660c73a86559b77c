/** What comes of the form: the preview, the snippet, what to do in the system, and the check of what it made of it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Message } from '../i18n/messages.js';
import { nameOf, policyLine } from './counsel.js';
import { formatsOf } from './downloads.js';
import { areaField, button, checkField, codeField, radioField } from './fields.js';
import * as messages from './messages.js';
import type { Deeds, Page } from './page.js';
import type { Finding, Verdict } from './paste-back.js';
import { headLines, isLoopback } from './snippet.js';
import type { State } from './state.js';
import { spellingNames } from './widgets.js';

/** Longer code is scrolled. */
const MOST_ROWS = 8;

function previewControls({ state, say }: Page, deeds: Deeds): TemplateResult {
  return html`<div class="controls">
    ${radioField({
      id: 'preview',
      label: say(messages.previewWidth),
      value: state.preview,
      options: [
        ['320', say(messages.pixels, { count: 320 })],
        ['600', say(messages.pixels, { count: 600 })],
        ['full', say(messages.full)],
      ],
      change: (preview) => deeds.change({ preview: preview as State['preview'] }),
    })}
    ${radioField({
      id: 'colours',
      label: say(messages.theme),
      value: state.colours,
      options: [
        ['light', say(messages.light)],
        ['dark', say(messages.dark)],
      ],
      change: (colours) => deeds.change({ colours: colours as State['colours'] }),
    })}
    <div class="checks">
      ${checkField({
        id: 'right-to-left',
        label: say(messages.rightToLeft),
        checked: state.rightToLeft,
        change: (rightToLeft) => deeds.change({ rightToLeft }),
      })}
      ${checkField({
        id: 'plain',
        label: say(messages.plain),
        checked: state.plain,
        change: (plain) => deeds.change({ plain }),
      })}
    </div>
  </div>`;
}

/** What is left where no script runs. */
function plainPreview({ counsel, built, say }: Page): TemplateResult {
  if (counsel.spelling === 'frame') return html`<p>${say(messages.frameAlone, { words: built.words })}</p>`;
  return counsel.spelling === 'link' && built.markup
    ? html`<p><span class="link">${built.words}</span></p>`
    : html`<p>${built.words}</p>`;
}

/** The widget as readers will see it. */
export function previewSection(page: Page, deeds: Deeds): TemplateResult {
  const { state, say, preview, language } = page;
  return html`<section aria-labelledby="preview-title">
    <h2 id="preview-title">${say(messages.previewTitle)}</h2>
    ${previewControls(page, deeds)}
    <div
      class="window"
      role="group"
      tabindex="0"
      aria-label=${say(state.plain ? messages.plainOf : messages.previewOf)}
    >
      <div
        class="stage width-${state.preview} ${state.colours}"
        dir=${state.rightToLeft ? 'rtl' : 'ltr'}
        lang=${language}
      >
        ${state.plain ? plainPreview(page) : nothing}
        <div ?hidden=${state.plain}>${preview.element ?? nothing}</div>
      </div>
    </div>
  </section>`;
}

function snippetField({ built, say, isInsert }: Page, deeds: Deeds): TemplateResult {
  const { markup = '', missing } = built;
  if (missing) return html`<p class="trouble" id="missing">${say(missing)}</p>`;
  return html`${codeField({ id: 'snippet', label: say(messages.snippet), value: markup, rows: 5 })}
  ${built.remarks.map((remark) => html`<p class="remark">${say(remark)}</p>`)}
  ${isInsert ? nothing : button(say(messages.copySnippet), () => deeds.copy(markup, 'snippet'), 'first')}`;
}

/** Which spelling, and how sure that is. */
function adviceWords({ counsel, say }: Page): TemplateResult {
  const { system, spelling, outcome, advice, version } = counsel;
  const shown = outcome ?? (spelling === advice.spelling ? advice.outcome : undefined);
  const taken = say(messages.take, { system: nameOf(system), spelling: say(spellingNames[advice.spelling]) });
  const warnings = [
    ...(outcome === undefined ? [messages.notTried] : []),
    ...(shown === 'words' ? [messages.onlyWords] : []),
    ...(shown === 'lost' ? [messages.isLost] : []),
  ];
  return html`<p>${taken} ${version ? say(messages.triedWith, { version }) : nothing}</p>
    ${warnings.map((warning) => html`<p class="remark">${say(warning)}</p>`)}`;
}

/** Text with a button that copies it. */
function copyField({ say }: Page, deeds: Deeds, field: Parameters<typeof codeField>[0]): TemplateResult {
  const copy = html`${say(messages.copyThis)}<span class="hidden"
      >${say(messages.copyWhat, { label: field.label })}</span
    >`;
  return html`${codeField(field)} ${button(copy, () => deeds.copy(field.value, field.id))}`;
}

function allowedParts(page: Page, deeds: Deeds): TemplateResult | typeof nothing {
  const { counsel, say } = page;
  const { lines } = counsel.system;
  if (lines.length === 0) return nothing;
  const fields = lines.map(({ where, code }, index) =>
    copyField(page, deeds, {
      id: `allow-${index}`,
      label: where,
      value: code,
      rows: Math.min(MOST_ROWS, code.split('\n').length + 1),
    }),
  );
  return html`<h3>${say(messages.allowTitle)}</h3>
    <p>${say(messages.allowIntro)}</p>
    ${fields}`;
}

/** What whoever runs the site must do. */
function siteParts(page: Page, deeds: Deeds): TemplateResult {
  const { counsel, built, say, state, sheet } = page;
  const { spelling } = counsel;
  const allowed = allowedParts(page, deeds);
  if (!built.markup) return html`${allowed}`;
  const head = spelling === 'html' ? '' : headLines(built, spelling);
  const policy = policyLine(built, spelling, state.base || (sheet?.embed ?? ''));
  return html`${allowed}
    ${
      head
        ? html`<h3>${say(messages.scriptTitle)}</h3>
            ${copyField(page, deeds, { id: 'head', label: say(messages.scriptIntro), value: head, rows: 3 })}
            ${isLoopback(built.script?.src) ? html`<p class="remark">${say(messages.onlyHere)}</p>` : nothing}`
        : nothing
    }
    <h3>${say(messages.policyTitle)}</h3>
    ${copyField(page, deeds, { id: 'policy', label: say(messages.policyIntro), value: policy, rows: 4 })}`;
}

function downloadButtons({ preview, built, say }: Page, deeds: Deeds): TemplateResult | typeof nothing {
  const formats = preview.isReady && preview.element ? formatsOf(preview.element) : [];
  if (!built.markup && formats.length === 0) return nothing;
  return html`<h3>${say(messages.downloads)}</h3>
    <ul class="buttons" role="list">
      ${built.markup ? html`<li>${button(say(messages.download), () => deeds.saveSnippet())}</li>` : nothing}
      ${formats.map(
        (format) => html`<li>${button(say(messages.downloadAs, { format }), () => deeds.saveAs(format))}</li>`,
      )}
    </ul>`;
}

/** The snippet and what belongs to it; in an editor's frame only that which the editor inserts. */
export function resultSection(page: Page, deeds: Deeds): TemplateResult {
  const { say, status, isInsert, built } = page;
  return html`<section aria-labelledby="result-title">
    <h2 id="result-title">${say(messages.resultTitle)}</h2>
    ${snippetField(page, deeds)}
    ${
      isInsert
        ? html`<div class="bar">
            ${built.markup ? button(say(messages.insert), () => deeds.insert(), 'first') : nothing}
            ${button(say(messages.cancel), () => deeds.cancel())}
          </div>`
        : nothing
    }
    <p class="status" role="status">${status}</p>
    ${adviceWords(page)} ${isInsert ? nothing : html`${siteParts(page, deeds)} ${downloadButtons(page, deeds)}`}
  </section>`;
}

const OUTCOMES: Readonly<Record<Verdict['outcome'], Message<string>>> = {
  same: messages.pasteSame,
  shows: messages.pasteShows,
  damaged: messages.pasteDamaged,
  lost: messages.pasteLost,
};

/** What came of a snippet, in one sentence. */
export const sentenceOfVerdict = ({ outcome }: Verdict): Message<string> => OUTCOMES[outcome];

function findingWords({ message, values, named = {} }: Finding, say: Page['say']): string {
  const spelled = Object.entries(named).map(([name, other]): [string, string] => [name, say(other)]);
  return say(message, { ...values, ...Object.fromEntries(spelled) });
}

function verdictWords({ verdict, say, isOwn }: Page, deeds: Deeds): TemplateResult | typeof nothing {
  if (!verdict) return nothing;
  const { findings, instead, outcome } = verdict;
  const isShown = outcome === 'same' || outcome === 'shows';
  const isText = findings.some(({ message }) => message === messages.shownAsText);
  const none = isShown || isText ? nothing : html`<p>${say(isOwn ? messages.takeAllowed : messages.takeNone)}</p>`;
  return html`<p class="verdict">${say(sentenceOfVerdict(verdict))}</p>
    <ul class="findings">
      ${findings.map((finding) => html`<li>${findingWords(finding, say)}</li>`)}
    </ul>
    ${
      instead
        ? html`<p>${say(messages.takeInstead, { spelling: say(spellingNames[instead]) })}</p>
            ${button(say(messages.useInstead), () => deeds.change({ spelling: instead }))}`
        : none
    }`;
}

/** The check of what the system made of the snippet. */
export function pasteSection(page: Page, deeds: Deeds): TemplateResult {
  const { say, pasted, pasteTrouble } = page;
  return html`<section aria-labelledby="paste-title">
    <h2 id="paste-title">${say(messages.pasteTitle)}</h2>
    ${areaField({
      id: 'pasted',
      label: say(messages.pasted),
      hint: say(messages.pasteIntro),
      rows: 4,
      value: pasted,
      change: (words) => deeds.paste(words),
    })}
    ${button(say(messages.check), () => deeds.check())}
    ${pasteTrouble ? html`<p class="trouble">${say(pasteTrouble)}</p>` : nothing} ${verdictWords(page, deeds)}
  </section>`;
}
