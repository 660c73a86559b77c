/** @jsxImportSource solid-js */
/** What the types must allow, and what not. */
import type {} from 'factsheet-elements/solid';
import type { Problem } from 'factsheet-elements';

const take = (problem: Problem): string => problem.code;

export const right = [
  <factsheet-indicator-gauge id="a" class="wide" value={82.3} source-url="/" prop:sourceUrl="/" shape="bar" />,
  <factsheet-indicator-gauge value={null} on:factsheet-ready={(event) => event.type} />,
  <factsheet-initiative-list filter items={[{ text: [] }]} on:factsheet-error={({ detail }) => take(detail)} />,
  <factsheet-document factsheet={{}} attr:heading-level={3} lang="fr" />,
];

export const wrong = [
  // @ts-expect-error
  <factsheet-indicator-gauge value={{}} />,
  // @ts-expect-error
  <factsheet-indicator-gauge shape="round" />,
  // @ts-expect-error
  <factsheet-indicator-gauge valeu={82.3} />,
  // @ts-expect-error
  <factsheet-initiative-list filter="yes" />,
  // @ts-expect-error
  <factsheet-initiative-list on:factsheet-error={({ detail }) => detail.number} />,
  // @ts-expect-error
  <factsheet-pie />,
];
