/** The button's picture: a gauge, 20 units square. It is our own, and no data stand in it. */
export const iconMarkup =
  '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20" viewBox="0 0 20 20"><path d="M3 15a7 7 0 0 1 14 0M10 15l3-4" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"/></svg>';
