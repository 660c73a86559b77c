/** @jsxImportSource react */
import type {} from 'factsheet-elements/react';
import { useEffect, useState } from 'react';
import { connect, initial, onProblem, onReady } from '../shared/state.js';

export function App() {
  const [state, setState] = useState(initial);
  useEffect(() => connect(setState), []);
  return (
    <main>
      <p id="tick">{state.tick}</p>
      <p id="problem">{state.problem}</p>
      <div id="gauges">
        {state.gauges.map(({ id, value }) => (
          <factsheet-indicator-gauge
            key={id}
            id={id}
            indicator={id}
            value={value}
            average={79}
            year={2023}
            onfactsheet-ready={onReady}
          />
        ))}
      </div>
      <factsheet-topic-chart id="chart" heading="Per topic" heading-level={3} counts={state.counts} />
      <factsheet-initiative-list
        id="list"
        heading="Initiatives"
        headingLevel={state.level}
        items={state.items}
        filter={state.filter}
        onfactsheet-error={onProblem}
      />
      <factsheet-initiative-list id="fixed" filter items={'[{"text": [{"text": "A plan."}]}]'} />
      <factsheet-document id="document" factsheet={state.factsheet} />
      <factsheet-indicator-gauge id="written" label="Services" value="82.3" unit="%" source="Here" source-url="/here">
        <p>Services: 82.3%</p>
      </factsheet-indicator-gauge>
    </main>
  );
}
