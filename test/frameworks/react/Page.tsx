/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import { App } from './App.js';

/**
 * A page that the server has written. React takes over its elements without their objects, booleans and events; under
 * another key it makes them anew, with all that they have.
 */
export function Page() {
  const [live, setLive] = useState(false);
  useEffect(() => {
    // Not before: an element that is at work marks itself, and React would find other attributes than it wrote.
    void import('factsheet-elements/standalone.js');
    setLive(true);
  }, []);
  return <App key={live ? 'live' : 'written'} />;
}
