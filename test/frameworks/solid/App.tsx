/** @jsxImportSource solid-js */
import type {} from 'factsheet-elements/solid';
import { For } from 'solid-js';
import { createStore, reconcile } from 'solid-js/store';
import { connect, initial, onProblem, onReady } from '../shared/state.js';

export function App() {
  const [state, setState] = createStore(structuredClone(initial));
  connect((next) => setState(reconcile(structuredClone(next))));
  return (
    <main>
      <p id="tick">{state.tick}</p>
      <p id="problem">{state.problem}</p>
      <div id="gauges">
        <For each={state.gauges}>
          {(gauge) => (
            <factsheet-indicator-gauge
              id={gauge.id}
              indicator={gauge.id}
              value={gauge.value}
              average={79}
              year={2023}
              on:factsheet-ready={onReady}
            />
          )}
        </For>
      </div>
      <factsheet-topic-chart id="chart" heading="Per topic" attr:heading-level={3} counts={[...state.counts]} />
      <factsheet-initiative-list
        id="list"
        heading="Initiatives"
        heading-level={state.level}
        items={state.items && [...state.items]}
        filter={state.filter}
        on:factsheet-error={onProblem}
      />
      <factsheet-initiative-list id="fixed" filter items={'[{"text": [{"text": "A plan."}]}]'} />
      <factsheet-document id="document" factsheet={state.factsheet} />
      <factsheet-indicator-gauge id="written" label="Services" value="82.3" unit="%" source="Here" source-url="/here">
        <p>Services: 82.3%</p>
      </factsheet-indicator-gauge>
    </main>
  );
}
