/** The custom elements manifest says what authors can use, and no more. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { manifest } from '../../scripts/build-manifest.js';
import { elementNames } from '../../scripts/lib/elements.js';

const { modules } = manifest();
const moduleOf = (path) => modules.find((module) => module.path === path);
const classOf = (name) => moduleOf(`dist/elements/${name}/${name}.element.js`)?.declarations[0];
const byName = (list, name) => list.find((entry) => entry.name === name);
const names = (list) => list.map(({ name }) => name);

for (const name of elementNames()) {
  const tag = `factsheet-${name}`;
  test(`${tag} is complete`, () => {
    const element = classOf(name);
    assert.equal(element.tagName, tag);
    assert.equal(element.customElement, true);
    assert.ok(element.summary && element.description);
    for (const list of ['attributes', 'slots', 'events', 'cssParts']) {
      assert.ok(element[list]?.length > 0, list);
      for (const entry of element[list]) assert.ok(entry.description, `${list} "${entry.name}" has no description`);
    }
    for (const { name: attribute, type } of element.attributes) {
      assert.match(attribute, /^[a-z]+(-[a-z]+)*$/);
      assert.ok(type.text, attribute);
      assert.doesNotMatch(type.text, /null|undefined/, attribute);
    }
    assert.deepEqual(names(element.events), ['factsheet-ready', 'factsheet-error']);
    const privacy = element.members.map((member) => member.privacy ?? 'public');
    assert.ok(privacy.every((value) => value === 'public'));
  });

  test(`${tag} has what all elements have, from the class that has it`, () => {
    for (const inherited of ['src', 'factsheet', 'theme']) {
      const attribute = byName(classOf(name).attributes, inherited);
      assert.equal(attribute?.inheritedFrom?.name, 'FactsheetElement', inherited);
      assert.ok(moduleOf(attribute.inheritedFrom.module), inherited);
    }
  });

  test(`${tag} is said to be registered by its module`, () => {
    const [definition] = moduleOf(`dist/elements/${name}/${name}.js`).exports;
    assert.deepEqual(definition, {
      kind: 'custom-element-definition',
      name: tag,
      declaration: { name: classOf(name).name, module: `dist/elements/${name}/${name}.element.js` },
    });
  });
}

test('parts and slots never bear the name of an attribute, or Storybook would mix them up', () => {
  for (const name of elementNames()) {
    const { attributes, cssParts, slots } = classOf(name);
    const taken = names([...cssParts, ...slots]).filter((part) => part !== '' && byName(attributes, part));
    assert.deepEqual(taken, [], name);
  }
});

test('the gauge has the attributes of its documentation, with types and defaults', () => {
  const { attributes } = classOf('indicator-gauge');
  const told = attributes.map(({ name, type, default: value }) => [name, type.text, value]);
  assert.deepEqual(told, [
    ['label', 'string', undefined],
    ['value', 'string | number | boolean', undefined],
    ['kind', "'score' | 'yes-no'", undefined],
    ['min', 'string | number', '0'],
    ['max', 'string | number', '100'],
    ['unit', 'string', undefined],
    ['decimals', 'string | number', undefined],
    ['target', 'string | number', undefined],
    ['average', 'string | number', undefined],
    ['year', 'string | number', undefined],
    ['source', 'string', undefined],
    ['source-url', 'string', undefined],
    ['indicator', 'string', undefined],
    ['series', 'string | readonly object[]', undefined],
    ['shape', "'arc' | 'bar'", "'arc'"],
    ['src', 'string', undefined],
    ['factsheet', 'unknown', undefined],
    ['theme', "'auto' | 'light' | 'dark'", "'auto'"],
    ['number-style', "'locale' | 'isg'", "'locale'"],
    ['menu', "boolean | ''", undefined],
    ['doctor', "boolean | ''", undefined],
  ]);
  assert.equal(byName(attributes, 'source-url').fieldName, 'sourceUrl');
});

test('a boolean is false and a heading’s level 2 where nothing is said', () => {
  const { attributes } = classOf('initiative-list');
  assert.equal(byName(attributes, 'filter').default, 'false');
  assert.equal(byName(attributes, 'heading-level').default, '2');
});

test('every path leads to a module of the manifest', () => {
  const paths = [];
  JSON.stringify(modules, (key, value) => {
    if (key === 'module') paths.push(value);
    return value;
  });
  assert.ok(paths.length > 0);
  for (const path of paths) assert.ok(moduleOf(path), path);
});
