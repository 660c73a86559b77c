/** What the menu says with which readers take data away; carried by it alone. Form: see messages.ts. */
export const takeAway = { takeAway: 'Download or share' };
export const dataAs = { dataAs: 'Download data ({format})' };
export const pictureAs = { pictureAs: 'Download picture ({format})' };
export const copyCitation = { copyCitation: 'Copy citation' };
export const copyLink = { copyLink: 'Copy link' };
export const copyEmbedCode = { copyEmbedCode: 'Copy embed code' };
export const copied = { copied: 'Copied.' };
export const saved = { saved: 'Saved as {name}.' };
export const notCopied = { notCopied: 'The page does not allow copying. Select the text and copy it:' };
export const savedOtherwise = { savedOtherwise: 'The page does not allow {format} pictures. Saved as {name}.' };
export const accessed = { accessed: 'accessed on {date}' };
