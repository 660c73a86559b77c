/** How the scripts for plain pages make nodes of templates. Pages under policies: test/hosts/policies.suite.js. */
import { expect } from '@esm-bundle/chai';
import { fillTemplate, templatesAllowed } from '../../src/internal/trusted-templates.js';

const parsed = (html: string): HTMLTemplateElement => {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template;
};

/** What Lit writes into templates, and what ours are made of. */
const TEMPLATES = {
  'markers of places': '<p><?lit$123$></p><!-- a comment --><lit$123$ b="1"></lit$123$>',
  'bound attributes': '<a href$lit$="lit$1$" class="x lit$1$" .value$lit$="lit$1$" ?hidden$lit$="lit$1$">x</a>',
  listeners: '<slot @slotchange$lit$="lit$1$"></slot><button @click$lit$="lit$1$" type="button">x</button>',
  'parts, roles and languages': '<div part="base" exportparts="a, b" role="list" aria-hidden="true" lang="fr"></div>',
  drawings:
    '<svg viewBox="0 0 1 1" preserveAspectRatio="none"><path d="M0 0" pathLength="1"></path><?lit$1$><text x="0">1</text></svg>',
  'custom elements': '<factsheet-topic-chart class="inner" .factsheet$lit$="lit$1$"></factsheet-topic-chart>',
  tables: '<table><caption>c</caption><tbody><?lit$1$><tr><th scope="row">x</th><td>1</td></tr></tbody></table>',
  'a row alone': '<tr><th scope="row">x</th></tr>',
  controls: '<details><summary>s</summary></details><input type="search"><select><?lit$1$><option>1</option></select>',
};

describe('filling a template', () => {
  it('is allowed on a page without a policy', () => {
    expect(templatesAllowed()).to.equal(true);
  });

  for (const [what, html] of Object.entries(TEMPLATES)) {
    it(`keeps ${what}`, () => {
      const template = document.createElement('template');
      fillTemplate(template, html);
      expect(template.innerHTML).to.equal(parsed(html).innerHTML);
      expect(template.content.isEqualNode(parsed(html).content)).to.equal(true);
    });
  }
});
