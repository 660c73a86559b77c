/** What stands beside a number that has a history; carried by the code that reads one. Form: see messages.ts. */
export const previous = { previous: 'Previous value ({year}): {value}' };
export const change = { change: 'Change since {year}: {change}' };
export const unchanged = { unchanged: 'No change since {year}' };
