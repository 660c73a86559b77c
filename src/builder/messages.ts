/**
 * The builder's own words in English, one export each, as in src/i18n/messages.ts; no widget carries them. The file of a
 * language has them all (`french.ts`). `{name}` is a placeholder.
 */
export const title = { title: 'Snippet builder' };
export const intro = {
  intro: 'Choose what to show, say where it shall stand, and copy one line into your page. Nothing you enter is sent.',
};

export const dataLegend = { dataLegend: '1. The factsheet' };
export const sheet = { sheet: 'Country and edition' };
export const ownDocument = { ownDocument: 'Your document: {name}' };
export const openDocument = { openDocument: 'Or open a factsheet document (text or JSON)' };
export const openHint = { openHint: 'You can also drop the file here. It is read in your browser and not sent.' };
export const opened = { opened: '{name} is open.' };
export const openedPartly = { openedPartly: '{name} is open. Parts that could not be read are left out.' };
export const notShared = { notShared: 'The document stays here: the address of this form does not carry it.' };

export const tooLarge = { tooLarge: '{name} is larger than 5 MB, which no factsheet is. Your form is as it was.' };
export const isTable = {
  isTable: '{name} is a table (CSV) and no factsheet: open the document or its JSON. Your form is as it was.',
};
export const isOffice = {
  isOffice: '{name} is a PDF or an office document: save its text as a .txt or .md file first. Your form is as it was.',
};
export const isEmpty = { isEmpty: '{name} is empty. Your form is as it was.' };
export const notJson = { notJson: '{name} is not complete JSON. Your form is as it was.' };
export const notFactsheet = {
  notFactsheet: '{name} is no factsheet: no country heading with a known section was found. Your form is as it was.',
};
export const notReadable = { notReadable: '{name} could not be read. Your form is as it was.' };
export const notFetched = { notFetched: '{name} could not be loaded. Try again, or open a document.' };
export const noList = { noList: 'The list of factsheets could not be loaded. Open a document instead.' };

export const widgetLegend = { widgetLegend: '2. The widget' };
export const widget = { widget: 'Widget' };
export const document = { document: 'Whole factsheet' };
export const indicatorGauge = { indicatorGauge: 'One indicator (gauge)' };
export const indicatorGrid = { indicatorGrid: 'All indicators' };
export const keyFigure = { keyFigure: 'Key figure' };
export const topicChart = { topicChart: 'Initiatives per topic (chart)' };
export const initiativeList = { initiativeList: 'List of initiatives' };
export const highlights = { highlights: 'Highlights' };
export const indicator = { indicator: 'Indicator' };
export const topic = { topic: 'Topic' };
export const allTopics = { allTopics: 'All topics' };
export const otherIndicator = { otherIndicator: 'Another one, typed by hand' };
export const nothingToShow = { nothingToShow: 'This factsheet has nothing for this widget: choose another.' };

export const shape = { shape: 'Shape' };
export const arc = { arc: 'Arc' };
export const bar = { bar: 'Bar' };
export const heading = { heading: 'Heading' };
export const caption = { caption: 'Words below the bars' };
export const table = { table: 'Data table' };
export const tableClosed = { tableClosed: 'Closed, readers can open it' };
export const tableOpen = { tableOpen: 'Open' };
export const tableHidden = { tableHidden: 'None' };
export const average = { average: 'Show the EU average' };
export const menu = { menu: 'Let readers download and share' };
export const filter = { filter: 'Let readers search and filter' };

export const lookLegend = { lookLegend: '3. Language and look' };
export const language = { language: 'Language' };
export const pageLanguage = { pageLanguage: 'As the page it stands on' };
export const theme = { theme: 'Colours' };
export const themeAuto = { themeAuto: 'As the page it stands on' };
export const light = { light: 'Light' };
export const dark = { dark: 'Dark' };
export const level = { level: 'Level of its first heading' };
export const levelAuto = { levelAuto: '2, the usual one' };

export const sourceLegend = { sourceLegend: '4. The data' };
export const source = { source: 'Where the widget has its data' };
export const sourceValues = { sourceValues: 'In the snippet itself' };
export const sourceAddress = { sourceAddress: 'From a factsheet at an address' };
export const src = { src: 'Address of the factsheet' };
export const srcHint = { srcHint: 'The factsheet’s file on your site; ask whoever runs it.' };
export const onlyHere = { onlyHere: 'This address works on this computer only: enter the one on your site.' };
export const valuesHint = { valuesHint: 'They come from the factsheet. What you type here stands in its place.' };
export const resetValues = { resetValues: 'Take the factsheet’s values again' };
export const label = { label: 'Name' };
export const value = { value: 'Value' };
export const unit = { unit: 'Unit' };
export const min = { min: 'Start of the scale' };
export const max = { max: 'End of the scale' };
export const target = { target: 'Target' };
export const averageValue = { averageValue: 'EU average' };
export const year = { year: 'Year' };
export const counts = { counts: 'Topics with their numbers' };
export const countsHint = { countsHint: 'Such as: Trust 3; Data 5' };
export const sentence = { sentence: 'Sentence beside the number' };

export const wordsLegend = { wordsLegend: '5. The words' };
export const words = { words: 'Words for readers without scripts' };
export const wordsHint = { wordsHint: 'They are read where the widget cannot be drawn, and until it is.' };
export const resetWords = { resetWords: 'Take the proposed words again' };

export const placeLegend = { placeLegend: '6. The place' };
export const system = { system: 'Which system and role?' };
export const systemHint = { systemHint: 'What you edit the page with. It decides what survives there.' };
export const spelling = { spelling: 'How the snippet is written' };
export const spellingAdvised = { spellingAdvised: 'As advised for this system' };
export const spellingHtml = { spellingHtml: 'Tag with its script' };
export const spellingTag = { spellingTag: 'Tag' };
export const spellingDiv = { spellingDiv: 'Block (div)' };
export const spellingLink = { spellingLink: 'Link' };
export const spellingFrame = { spellingFrame: 'Frame (iframe)' };
export const base = { base: 'Address of the widgets’ own pages' };
export const baseHint = {
  baseHint: 'The folder in which “embed” stands, such as https://example.eu/factsheets/. Ask whoever runs the site.',
};
export const scripts = { scripts: 'Address of the scripts' };
export const scriptsHint = { scriptsHint: 'The folder with autoloader.js.' };
export const script = { script: 'Script' };
export const pinned = { pinned: 'Pin version {version}: browsers refuse any other file' };
export const frameWidth = { frameWidth: 'Width of the frame in pixels' };
export const frameHeight = { frameHeight: 'Height of the frame in pixels' };

export const previewTitle = { previewTitle: 'Preview' };
export const previewWidth = { previewWidth: 'Width' };
export const pixels = { pixels: '{count} pixels' };
export const full = { full: 'Full' };
export const rightToLeft = { rightToLeft: 'Right to left' };
export const plain = { plain: 'As the editor sees it, without scripts' };
export const previewOf = { previewOf: 'Preview of the widget' };
export const plainOf = { plainOf: 'Preview without scripts' };
export const frameAlone = { frameAlone: 'An editor shows an empty frame. Its name is: {words}' };

export const resultTitle = { resultTitle: 'Your snippet' };
export const snippet = { snippet: 'Paste this' };
export const copySnippet = { copySnippet: 'Copy the snippet' };
export const copyThis = { copyThis: 'Copy' };
export const copyWhat = { copyWhat: ': {label}' };
export const copied = { copied: 'Copied.' };
export const notCopied = { notCopied: 'The browser does not allow copying. The text is selected: copy it by hand.' };
export const download = { download: 'Download the snippet (.html)' };
export const downloadAs = { downloadAs: 'Download {format}' };
export const saved = { saved: 'Saved as {name}.' };
export const downloads = { downloads: 'Downloads' };
export const take = { take: 'For {system}, take: {spelling}.' };
export const triedWith = { triedWith: 'Tried with version {version}: saved, opened and saved again.' };
export const notTried = { notTried: 'Nobody has tried this: look at the published page, and use the check below.' };
export const onlyWords = { onlyWords: 'Only the words stay there, unless the site loads our script.' };
export const isLost = { isLost: 'This spelling is lost in this system: take the advised one.' };
export const allowTitle = { allowTitle: 'What must be allowed first' };
export const allowIntro = { allowIntro: 'Give these lines to whoever runs the site.' };
export const scriptTitle = { scriptTitle: 'Script, once for the whole site' };
export const scriptIntro = { scriptIntro: 'It goes into the head of every page, if the site does not have it yet.' };
export const pinnedNote = { pinnedNote: 'The hash covers this one file, not those that it fetches later.' };
export const policyTitle = { policyTitle: 'Content security policy' };
export const policyIntro = { policyIntro: 'If the site has one, it must allow at least this:' };

export const needsBase = {
  needsBase: 'A link or a frame leads to a widget’s own page: enter the address of these pages.',
};
export const needsSheet = {
  needsSheet: 'Choose a factsheet with a country and an edition: a link or a frame needs both.',
};
export const needsSource = {
  needsSource: 'This widget has its data at an address: put the document on your site, and enter its address.',
};
export const needsPart = { needsPart: 'Choose an indicator.' };
export const needsWords = { needsWords: 'Write the words for readers without scripts.' };
export const needsScripts = { needsScripts: 'Enter the address of the scripts.' };
export const ownValues = {
  ownValues:
    'A link or a frame shows the factsheet’s values, never your own: take the factsheet’s values again, or a tag.',
};
export const optionsLost = { optionsLost: 'A link or a frame carries language, colours and heading level only.' };

export const pasteTitle = { pasteTitle: 'Did it survive?' };
export const pasteIntro = {
  pasteIntro: 'Paste what your system made of the snippet (its source view), and see what was taken out.',
};
export const pasted = { pasted: 'What your system made of it' };
export const check = { check: 'Check' };
export const pasteEmpty = { pasteEmpty: 'Paste something first.' };
export const pasteTooLong = { pasteTooLong: 'This is too long: paste only the part with the widget.' };
export const pasteNoSnippet = { pasteNoSnippet: 'Finish the snippet above first: there is nothing to compare with.' };
export const pasteSame = { pasteSame: 'Nothing was lost: the widget will show.' };
export const pasteShows = { pasteShows: 'The widget will show.' };
export const pasteDamaged = { pasteDamaged: 'The snippet was damaged.' };
export const pasteLost = { pasteLost: 'The widget was lost.' };
export const tagGone = { tagGone: 'The tag <{tag}> was taken out.' };
export const divGone = { divGone: 'The block with its data was taken out.' };
export const linkGone = { linkGone: 'The link was taken out.' };
export const frameGone = { frameGone: 'The frame was taken out.' };
export const attributesGone = { attributesGone: 'These attributes were taken out: {names}.' };
export const attributesChanged = { attributesChanged: 'These attributes were changed: {names}.' };
export const linkChanged = { linkChanged: 'The link leads somewhere else now: {address}' };
export const anotherWidget = { anotherWidget: 'It is another widget now: {tag}.' };
export const becameOther = { becameOther: 'It is written otherwise now, as {spelling}: that shows the same.' };
export const scriptGone = {
  scriptGone: 'The script was taken out: whoever runs the site must add it once for all pages.',
};
export const integrityGone = {
  integrityGone: 'The hash of the script was taken out: the version is no longer pinned.',
};
export const frameClosed = { frameClosed: 'The frame may no longer run scripts: it shows the words only.' };
export const wordsLeft = { wordsLeft: 'Only the words are left.' };
export const wordsGone = { wordsGone: 'The words inside were taken out: readers without scripts get nothing.' };
export const wordsMoved = { wordsMoved: 'The words stand beside the widget now and will be read twice.' };
export const wordsChanged = { wordsChanged: 'The words inside are others now.' };
export const shownAsText = {
  shownAsText: 'The code is shown as text: paste it in the source view (HTML) of your editor.',
};
export const inParagraph = { inParagraph: 'It was put into a paragraph: that does no harm.' };
export const paragraphInside = { paragraphInside: 'Paragraphs were put inside it: that does no harm.' };
export const severalTimes = { severalTimes: 'It stands there {count} times.' };
export const nothingLeft = { nothingLeft: 'Nothing of it is left.' };
export const takeInstead = { takeInstead: 'Take instead: {spelling}.' };
export const useInstead = { useInstead: 'Write it so' };
export const takeNone = { takeNone: 'No other spelling is left: ask whoever runs the site to allow the lines above.' };
export const takeAllowed = { takeAllowed: 'Only a link would survive, which carries no values of your own.' };

export const insert = { insert: 'Insert' };
export const cancel = { cancel: 'Cancel' };
export const inserted = { inserted: 'Inserted.' };
export const editing = { editing: 'You are changing a widget of the page.' };
export const notRead = { notRead: 'The widget of the page could not be read. Choose it anew.' };
