/** Danish. A line that names its source is official; all others are ours, and await a native reader. */
import type { Locale } from '../locale.js';

const rules = new Intl.PluralRules('da');

const locale: Locale = {
  plural: (count) => rules.select(count),
  messages: {
    yes: 'Ja', // official: EUSurvey label.Yes
    no: 'Nej', // official: EUSurvey label.No
    noData: 'Ingen tilgængelige data', // official: EUSurvey info.NoData
    loading: 'Indlæser…', // official: EUSurvey label.Loading
    target: 'Mål[\u00a0{year}]:\u00a0{value}',
    targetMet: '{target} (nået)',
    targetAhead: '{target} (mangler\u00a0{distance})',
    targetMissed: '{target} (ikke nået)',
    points: { one: '{count}\u00a0point', other: '{count}\u00a0point' },
    atLeastOne: 'mindst én',
    average: 'EU-gennemsnit[ {year}]: {value}',
    referenceYear: 'Referenceår: {year}',
    source: 'Kilde: {title}', // official: EUSurvey label.Source
    indicators: 'Indikatorer for det digitale årti',
    highlights: 'Højdepunkter',
    initiativesByTopic: 'Initiativer efter emne',
    sources: 'Kilder',
    labelled: '{label}: ',
    figureCaption: 'Antal initiativer pr. emne',
    counted: 'Optalt ud fra de initiativer, der er opført i faktabladet.',
    countedApart: { one: 'Højdepunktet tælles særskilt.', other: 'De {count} højdepunkter tælles særskilt.' },
    countsDiffer: 'Nøgletallet er {stated}; antallet af opførte initiativer er {counted}.',
    showTable: 'Vis som tabel',
    topic: 'Emne', // official: oe_theme "Topic"
    initiatives: 'Initiativer',
    initiativeCount: { one: '{count} initiativ', other: '{count} initiativer' },
    noInitiatives: 'Ingen initiativer indberettet.',
    noMatch: 'Ingen initiativer matcher.',
    search: { one: 'Søg i {count} initiativ', other: 'Søg i {count} initiativer' },
    filterByTopic: 'Filtrér efter emne',
    all: 'Alle',
    found: { one: '{count} initiativ fundet', other: '{count} initiativer fundet' },
    couldNotLoad: 'Dataene kunne ikke indlæses.',
    couldNotRead: 'Dataene kunne ikke læses.',
    partFaulty: 'Nogle af dataene kunne ikke læses og er udeladt.',
    partMissing: 'Dataene indeholder ikke denne del.',
    previous: 'Forrige værdi ({year}): {value}',
    change: 'Ændring siden {year}: {change}',
    unchanged: 'Uændret siden {year}',
    takeAway: 'Download eller del',
    dataAs: 'Download data ({format})',
    pictureAs: 'Download billede ({format})',
    copyCitation: 'Kopiér kildehenvisning',
    copyLink: 'Kopiér link',
    copyEmbedCode: 'Kopiér indlejringskode',
    copied: 'Kopieret.',
    saved: 'Gemt som {name}.',
    notCopied: 'Siden tillader ikke kopiering. Markér teksten, og kopiér den:',
    savedOtherwise: 'Siden tillader ikke billeder i {format}-format. Gemt som {name}.',
    accessed: 'besøgt den {date}',
  },
  terms: {
    'indicator.eid': 'Elektronisk identifikationsordning (eID)',
    'indicator.ehealth': 'Adgang til elektroniske patientjournaler',
    'indicator.citizens': 'Digitale offentlige tjenester til borgere',
    'indicator.businesses': 'Digitale offentlige tjenester til virksomheder',
    'topic.public-administrations': 'Offentlige forvaltninger',
    'topic.public-services': 'Offentlige tjenester',
    'topic.trust': 'Tillid og cybersikkerhed',
    'topic.interoperability': 'Interoperabilitet og data',
    'topic.innovation': 'Innovative teknologier',
    'title.public-administrations': 'Digital omstilling af offentlige forvaltninger',
    'title.public-services': 'Digital omstilling af offentlige tjenester',
    publisher: 'Europa-Kommissionen', // official: name of the institution
  },
  phrases: {
    'digital public administration factsheet #': 'Faktablad om digital offentlig forvaltning #',
    'main developments in digital public administrations and interoperability':
      'De vigtigste udviklinger inden for digital offentlig forvaltning og interoperabilitet',
    'new initiatives adopted in #-#': 'nye initiativer vedtaget i #-#',
    'no new initiatives have been reported to date.': 'Der er endnu ikke indberettet nye initiativer.',
  },
};

export default locale;
