/** Hungarian. A line that names its source is official; all others are ours, and await a native reader. */
import type { Locale } from '../locale.js';

const rules = new Intl.PluralRules('hu');

const locale: Locale = {
  plural: (count) => rules.select(count),
  messages: {
    yes: 'Igen', // official: EUSurvey label.Yes
    no: 'Nem', // official: EUSurvey label.No
    noData: 'Nincs adat',
    loading: 'Betöltés…', // official, corrected: EUSurvey label.Loading
    target: 'Cél[\u00a0({year})]:\u00a0{value}',
    targetMet: '{target} (teljesült)',
    targetAhead: '{target} (még\u00a0{distance})',
    targetMissed: '{target} (nem teljesült)',
    points: { one: '{count}\u00a0pont', other: '{count}\u00a0pont' },
    atLeastOne: 'legalább egy',
    average: 'Uniós átlag[ ({year})]: {value}',
    referenceYear: 'Referenciaév: {year}',
    source: 'Forrás: {title}', // official: EUSurvey label.Source
    indicators: 'A digitális évtized mutatói',
    highlights: 'Kiemelt témák',
    initiativesByTopic: 'Kezdeményezések témánként',
    sources: 'Források',
    labelled: '{label}: ',
    figureCaption: 'A kezdeményezések száma témánként',
    counted: 'A tájékoztatóban felsorolt kezdeményezések száma alapján.',
    countedApart: { one: 'A kiemelt téma külön számít.', other: 'A kiemelt témák ({count}) külön számítanak.' },
    countsDiffer: 'A fő számadat {stated}, a felsorolt kezdeményezések száma viszont {counted}.',
    showTable: 'Megjelenítés táblázatként',
    topic: 'Téma', // official: oe_theme "Topic"
    initiatives: 'Kezdeményezések',
    initiativeCount: { one: '{count} kezdeményezés', other: '{count} kezdeményezés' },
    noInitiatives: 'Nem jelentettek kezdeményezést.',
    noMatch: 'Nincs megfelelő kezdeményezés.',
    search: { one: 'Keresés {count} kezdeményezésben', other: 'Keresés {count} kezdeményezés között' },
    filterByTopic: 'Szűrés téma szerint',
    all: 'Összes',
    found: { one: 'Találat: {count} kezdeményezés', other: 'Találat: {count} kezdeményezés' },
    couldNotLoad: 'Az adatokat nem sikerült betölteni.',
    couldNotRead: 'Az adatokat nem sikerült beolvasni.',
    partFaulty: 'Az adatok egy részét nem sikerült beolvasni, ezért kimaradt.',
    partMissing: 'Ez a rész nem szerepel az adatokban.',
    previous: 'Előző érték ({year}): {value}',
    change: 'Változás {year} óta: {change}',
    unchanged: 'Változatlan {year} óta',
    takeAway: 'Letöltés vagy megosztás',
    dataAs: 'Adatok letöltése ({format})',
    pictureAs: 'Kép letöltése ({format})',
    copyCitation: 'Forrásmegjelölés másolása',
    copyLink: 'Link másolása',
    copyEmbedCode: 'Beágyazási kód másolása',
    copied: 'Másolva.',
    saved: 'Mentve {name} néven.',
    notCopied: 'Az oldal nem engedi a másolást. Jelölje ki és másolja a szöveget:',
    savedOtherwise: 'Az oldalon nem használható {format} formátumú kép. Mentve {name} néven.',
    accessed: 'megtekintve: {date}',
  },
  terms: {
    'indicator.eid': 'Elektronikus azonosítási rendszer (eID)',
    'indicator.ehealth': 'Hozzáférés az elektronikus egészségügyi dokumentációhoz',
    'indicator.citizens': 'Digitális közszolgáltatások a polgárok számára',
    'indicator.businesses': 'Digitális közszolgáltatások a vállalkozások számára',
    'topic.public-administrations': 'Közigazgatás',
    'topic.public-services': 'Közszolgáltatások',
    'topic.trust': 'Bizalom és kiberbiztonság',
    'topic.interoperability': 'Interoperabilitás és adatok',
    'topic.innovation': 'Innovatív technológiák',
    'title.public-administrations': 'A közigazgatás digitális transzformációja',
    'title.public-services': 'A közszolgáltatások digitális transzformációja',
    publisher: 'Európai Bizottság', // official: name of the institution
  },
  phrases: {
    'digital public administration factsheet #': '#. évi tájékoztató a digitális közigazgatásról',
    'main developments in digital public administrations and interoperability':
      'A digitális közigazgatás és az interoperabilitás főbb fejleményei',
    'new initiatives adopted in #-#': 'új elfogadott kezdeményezés #–# között',
    'no new initiatives have been reported to date.': 'Eddig nem jelentettek új kezdeményezést.',
  },
};

export default locale;
