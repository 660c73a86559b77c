/** @jsxImportSource preact */
/** What the types must allow, and what not. */
import type {} from 'factsheet-elements/preact';
import type { Problem } from 'factsheet-elements';

const take = (problem: Problem): string => problem.code;

export const right = [
  <factsheet-indicator-gauge key="a" id="a" class="wide" value={82.3} source-url="/" sourceUrl="/" shape="bar" />,
  <factsheet-indicator-gauge key="b" value={null} onfactsheet-ready={(event) => event.type} />,
  <factsheet-initiative-list key="c" filter items={[{ text: [] }]} onfactsheet-error={({ detail }) => take(detail)} />,
  <factsheet-document key="d" factsheet={{}} heading-level={3} lang="fr" />,
];

export const wrong = [
  // @ts-expect-error
  <factsheet-indicator-gauge key="a" value={{}} />,
  // @ts-expect-error
  <factsheet-indicator-gauge key="b" shape="round" />,
  // @ts-expect-error
  <factsheet-indicator-gauge key="c" valeu={82.3} />,
  // @ts-expect-error
  <factsheet-initiative-list key="d" filter="yes" />,
  // @ts-expect-error
  <factsheet-initiative-list key="e" onfactsheet-error={({ detail }) => detail.number} />,
  // @ts-expect-error
  <factsheet-pie key="f" />,
];
