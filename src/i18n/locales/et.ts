/** Estonian. A line that names its source is official; all others are ours, and await a native reader. */
import type { Locale } from '../locale.js';

const rules = new Intl.PluralRules('et');

const locale: Locale = {
  plural: (count) => rules.select(count),
  messages: {
    yes: 'Jah', // official: EUSurvey label.Yes
    no: 'Ei', // official: EUSurvey label.No
    noData: 'Andmed puuduvad', // official: EUSurvey info.NoData
    loading: 'Laaditakse…', // official: EUSurvey label.Loading
    target: 'Siht[\u00a0{year}]:\u00a0{value}',
    targetMet: '{target} (saavutatud)',
    targetAhead: '{target} (puudu\u00a0{distance})',
    targetMissed: '{target} (saavutamata)',
    points: { one: '{count}\u00a0punkt', other: '{count}\u00a0punkti' },
    atLeastOne: 'vähemalt üks',
    average: 'ELi keskmine[ {year}.\u00a0aastal]: {value}',
    referenceYear: 'Vaatlusaasta: {year}',
    source: 'Allikas: {title}', // official: EUSurvey label.Source
    indicators: 'Digikümnendi näitajad',
    highlights: 'Põhipunktid',
    initiativesByTopic: 'Algatused valdkondade kaupa',
    sources: 'Allikad',
    labelled: '{label}: ',
    figureCaption: 'Algatuste arv valdkondade kaupa',
    counted: 'Loendatud teabelehel loetletud algatuste põhjal.',
    countedApart: { one: 'Põhipunkti loetakse eraldi.', other: '{count} põhipunkti loetakse eraldi.' },
    countsDiffer: 'Põhinäitaja on {stated}, loetletud algatusi on {counted}.',
    showTable: 'Näita tabelina',
    topic: 'Valdkond', // official: oe_theme "Topic"
    initiatives: 'Algatused',
    initiativeCount: { one: '{count} algatus', other: '{count} algatust' },
    noInitiatives: 'Algatustest ei ole teatatud.',
    noMatch: 'Sobivaid algatusi ei leitud.',
    search: { one: 'Otsi {count} algatusest', other: 'Otsi {count} algatusest' },
    filterByTopic: 'Filtreeri valdkonna järgi',
    all: 'Kõik',
    found: { one: 'Leiti {count} algatus', other: 'Leiti {count} algatust' },
    couldNotLoad: 'Andmeid ei õnnestunud laadida.',
    couldNotRead: 'Andmeid ei õnnestunud lugeda.',
    partFaulty: 'Osa andmeid ei õnnestunud lugeda ja need on välja jäetud.',
    partMissing: 'Andmetes see osa puudub.',
    previous: 'Eelmine väärtus ({year}): {value}',
    change: 'Muutus võrreldes {year}.\u00a0aastaga: {change}',
    unchanged: 'Muutusteta võrreldes {year}.\u00a0aastaga',
    takeAway: 'Laadi alla või jaga',
    dataAs: 'Laadi andmed alla ({format})',
    pictureAs: 'Laadi pilt alla ({format})',
    copyCitation: 'Kopeeri viide',
    copyLink: 'Kopeeri link',
    copyEmbedCode: 'Kopeeri manustamiskood',
    copied: 'Kopeeritud.',
    saved: 'Salvestatud nimega {name}.',
    notCopied: 'Leht ei luba kopeerida. Valige tekst ja kopeerige see:',
    savedOtherwise: 'Leht ei luba {format}-vormingus pilte. Salvestatud nimega {name}.',
    accessed: 'vaadatud {date}',
  },
  terms: {
    'indicator.eid': 'E-identimise süsteem (eID)',
    'indicator.ehealth': 'Juurdepääs elektroonilistele terviseandmetele',
    'indicator.citizens': 'Digitaalsed avalikud teenused kodanikele',
    'indicator.businesses': 'Digitaalsed avalikud teenused ettevõtjatele',
    'topic.public-administrations': 'Avalik haldus',
    'topic.public-services': 'Avalikud teenused',
    'topic.trust': 'Usaldus ja küberturvalisus',
    'topic.interoperability': 'Koostalitlusvõime ja andmed',
    'topic.innovation': 'Innovatiivne tehnoloogia',
    'title.public-administrations': 'Avaliku halduse digipööre',
    'title.public-services': 'Avalike teenuste digipööre',
    publisher: 'Euroopa Komisjon', // official: name of the institution
  },
  phrases: {
    'digital public administration factsheet #': 'Digitaalse avaliku halduse teabeleht #',
    'main developments in digital public administrations and interoperability':
      'Peamised arengusuunad digitaalses avalikus halduses ja koostalitluses',
    'new initiatives adopted in #-#': 'uut algatust, mis võeti vastu aastatel #–#',
    'no new initiatives have been reported to date.': 'Seni ei ole uutest algatustest teatatud.',
  },
};

export default locale;
