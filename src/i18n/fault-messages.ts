/** What a reader is told when data are not as they should be; carried by the code that reads them. Form: see messages.ts. */
export const couldNotRead = { couldNotRead: 'The data could not be read.' };
export const partFaulty = { partFaulty: 'Some of the data could not be read and is left out.' };
export const partMissing = { partMissing: 'The data do not have this part.' };
