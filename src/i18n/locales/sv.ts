/** Swedish. A line that names its source is official; all others are ours, and await a native reader. */
import type { Locale } from '../locale.js';

const rules = new Intl.PluralRules('sv');

const locale: Locale = {
  plural: (count) => rules.select(count),
  messages: {
    yes: 'Ja', // official: EUSurvey label.Yes
    no: 'Nej', // official: EUSurvey label.No
    noData: 'Data saknas',
    loading: 'Laddar…', // official: EUSurvey label.Loading
    target: 'Mål[\u00a0{year}]:\u00a0{value}',
    targetMet: '{target} (uppnått)',
    targetAhead: '{target} ({distance}\u00a0kvar)',
    targetMissed: '{target} (inte uppnått)',
    points: { one: '{count}\u00a0poäng', other: '{count}\u00a0poäng' },
    atLeastOne: 'minst ett',
    average: 'EU-genomsnitt[ {year}]: {value}',
    referenceYear: 'Referensår: {year}',
    source: 'Källa: {title}', // official: EUSurvey label.Source
    indicators: 'Indikatorer för det digitala decenniet',
    highlights: 'Höjdpunkter',
    initiativesByTopic: 'Initiativ per ämne',
    sources: 'Källor',
    labelled: '{label}: ',
    figureCaption: 'Antal initiativ per ämne',
    counted: 'Räknat utifrån de initiativ som tas upp i faktabladet.',
    countedApart: {
      one: 'Höjdpunkten räknas separat.',
      other: 'De {count} höjdpunkterna räknas separat.',
    },
    countsDiffer: 'Nyckeltalet är {stated}; antalet initiativ i faktabladet är {counted}.',
    showTable: 'Visa som tabell',
    topic: 'Ämne', // official: oe_theme "Topic"
    initiatives: 'Initiativ',
    initiativeCount: { one: '{count} initiativ', other: '{count} initiativ' },
    noInitiatives: 'Inga initiativ har rapporterats.',
    noMatch: 'Inga initiativ hittades.',
    search: { one: 'Sök i {count} initiativ', other: 'Sök bland {count} initiativ' },
    filterByTopic: 'Filtrera efter ämne',
    all: 'Alla',
    found: { one: '{count} initiativ hittades', other: '{count} initiativ hittades' },
    couldNotLoad: 'Det gick inte att hämta data.',
    couldNotRead: 'Det gick inte att läsa data.',
    partFaulty: 'En del data gick inte att läsa och har utelämnats.',
    partMissing: 'Data saknas för den här delen.',
    previous: 'Föregående värde ({year}): {value}',
    change: 'Förändring sedan {year}: {change}',
    unchanged: 'Oförändrat sedan {year}',
    takeAway: 'Ladda ner eller dela',
    dataAs: 'Ladda ner data ({format})',
    pictureAs: 'Ladda ner bild ({format})',
    copyCitation: 'Kopiera källhänvisning',
    copyLink: 'Kopiera länk',
    copyEmbedCode: 'Kopiera inbäddningskod',
    copied: 'Kopierat.',
    saved: 'Sparat som {name}.',
    notCopied: 'Sidan tillåter inte kopiering. Markera texten och kopiera den:',
    savedOtherwise: 'Sidan tillåter inte {format}-bilder. Sparat som {name}.',
    accessed: 'hämtad {date}',
  },
  terms: {
    'indicator.eid': 'System för elektronisk identifiering (eID)',
    'indicator.ehealth': 'Tillgång till elektroniska patientjournaler',
    'indicator.citizens': 'Digitala offentliga tjänster för medborgare',
    'indicator.businesses': 'Digitala offentliga tjänster för företag',
    'topic.public-administrations': 'Offentlig förvaltning',
    'topic.public-services': 'Offentliga tjänster',
    'topic.trust': 'Förtroende och cybersäkerhet',
    'topic.interoperability': 'Interoperabilitet och data',
    'topic.innovation': 'Innovativ teknik',
    'title.public-administrations': 'Digital omställning av offentliga förvaltningar',
    'title.public-services': 'Digital omställning av offentliga tjänster',
    publisher: 'Europeiska kommissionen', // official: name of the institution
  },
  phrases: {
    'digital public administration factsheet #': 'Faktablad om digital offentlig förvaltning #',
    'main developments in digital public administrations and interoperability':
      'Viktigaste utvecklingen inom digital offentlig förvaltning och interoperabilitet',
    'new initiatives adopted in #-#': 'nya initiativ som antogs #–#',
    'no new initiatives have been reported to date.': 'Inga nya initiativ har hittills rapporterats.',
  },
};

export default locale;
