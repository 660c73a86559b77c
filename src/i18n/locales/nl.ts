/** Dutch. A line that names its source is official; all others are ours, and await a native reader. */
import type { Locale } from '../locale.js';

const rules = new Intl.PluralRules('nl');

const locale: Locale = {
  plural: (count) => rules.select(count),
  messages: {
    yes: 'Ja', // official: EUSurvey label.Yes
    no: 'Nee', // official: EUSurvey label.No
    noData: 'Geen gegevens beschikbaar',
    loading: 'Laden…', // official: EUSurvey label.Loading
    target: 'Streefcijfer[ {year}]:\u00a0{value}',
    targetMet: '{target} (gehaald)',
    targetAhead: '{target} (nog\u00a0{distance})',
    targetMissed: '{target} (niet gehaald)',
    points: { one: '{count}\u00a0punt', other: '{count}\u00a0punten' },
    atLeastOne: 'ten minste één',
    average: 'EU-gemiddelde[ {year}]: {value}',
    referenceYear: 'Referentiejaar: {year}',
    source: 'Bron: {title}', // official: EUSurvey label.Source
    indicators: 'Indicatoren van het digitale decennium',
    highlights: 'Hoogtepunten',
    initiativesByTopic: 'Initiatieven per onderwerp',
    sources: 'Bronnen',
    labelled: '{label}: ',
    figureCaption: 'Aantal initiatieven per onderwerp',
    counted: 'Geteld op basis van de initiatieven die in de factsheet staan.',
    countedApart: { one: 'Het hoogtepunt is apart geteld.', other: 'De {count} hoogtepunten zijn apart geteld.' },
    countsDiffer: 'Het kerncijfer is {stated}; het aantal vermelde initiatieven is {counted}.',
    showTable: 'Als tabel weergeven',
    topic: 'Onderwerp', // official: oe_theme "Topic"
    initiatives: 'Initiatieven',
    initiativeCount: { one: '{count} initiatief', other: '{count} initiatieven' },
    noInitiatives: 'Geen initiatieven gemeld.',
    noMatch: 'Geen overeenkomende initiatieven.',
    search: { one: 'Zoeken in {count} initiatief', other: 'Zoeken in {count} initiatieven' },
    filterByTopic: 'Filteren op onderwerp',
    all: 'Alle',
    found: { one: '{count} initiatief gevonden', other: '{count} initiatieven gevonden' },
    couldNotLoad: 'De gegevens konden niet worden geladen.',
    couldNotRead: 'De gegevens konden niet worden gelezen.',
    partFaulty: 'Een deel van de gegevens kon niet worden gelezen en is weggelaten.',
    partMissing: 'Dit onderdeel ontbreekt in de gegevens.',
    previous: 'Vorige waarde ({year}): {value}',
    change: 'Verandering sinds {year}: {change}',
    unchanged: 'Ongewijzigd sinds {year}',
    takeAway: 'Downloaden of delen',
    dataAs: 'Gegevens downloaden ({format})',
    pictureAs: 'Afbeelding downloaden ({format})',
    copyCitation: 'Bronvermelding kopiëren',
    copyLink: 'Link kopiëren',
    copyEmbedCode: 'Insluitcode kopiëren',
    copied: 'Gekopieerd.',
    saved: 'Opgeslagen als {name}.',
    notCopied: 'De pagina staat kopiëren niet toe. Selecteer de tekst en kopieer die:',
    savedOtherwise: 'De pagina staat geen {format}-afbeeldingen toe. Opgeslagen als {name}.',
    accessed: 'geraadpleegd op {date}',
  },
  terms: {
    'indicator.eid': 'Stelsel voor elektronische identificatie (eID)',
    'indicator.ehealth': 'Toegang tot elektronische patiëntendossiers',
    'indicator.citizens': 'Digitale overheidsdiensten voor burgers',
    'indicator.businesses': 'Digitale overheidsdiensten voor bedrijven',
    'topic.public-administrations': 'Overheid',
    'topic.public-services': 'Overheidsdiensten',
    'topic.trust': 'Vertrouwen en cyberbeveiliging',
    'topic.interoperability': 'Interoperabiliteit en data',
    'topic.innovation': 'Innovatieve technologieën',
    'title.public-administrations': 'Digitale transformatie van de overheid',
    'title.public-services': 'Digitale transformatie van overheidsdiensten',
    publisher: 'Europese Commissie', // official: name of the institution
  },
  phrases: {
    'digital public administration factsheet #': 'Factsheet digitale overheid #',
    'main developments in digital public administrations and interoperability':
      'Belangrijkste ontwikkelingen op het gebied van digitale overheid en interoperabiliteit',
    'new initiatives adopted in #-#': 'nieuwe initiatieven in #-#',
    'no new initiatives have been reported to date.': 'Tot op heden zijn er geen nieuwe initiatieven gemeld.',
  },
};

export default locale;
