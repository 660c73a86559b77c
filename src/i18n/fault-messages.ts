/** What a reader is told when data cannot be shown; carried by the code that loads them. Form: see messages.ts. */
export const couldNotLoad = { key: 'couldNotLoad', english: 'The data could not be loaded.' };
export const couldNotRead = { key: 'couldNotRead', english: 'The data could not be read.' };
export const partFaulty = { key: 'partFaulty', english: 'Some of the data could not be read and is left out.' };
export const partMissing = { key: 'partMissing', english: 'The data do not have this part.' };
