/** Finnish. A line that names its source is official; all others are ours, and await a native reader. */
import type { Locale } from '../locale.js';

const rules = new Intl.PluralRules('fi');

const locale: Locale = {
  plural: (count) => rules.select(count),
  messages: {
    yes: 'Kyllä', // official: EUSurvey label.Yes
    no: 'Ei', // official: EUSurvey label.No
    noData: 'Tietoja ei ole saatavilla',
    loading: 'Ladataan…', // official: EUSurvey label.Loading
    target: 'Tavoite[\u00a0{year}]:\u00a0{value}',
    targetMet: '{target} (saavutettu)',
    targetAhead: '{target} (vielä\u00a0{distance})',
    targetMissed: '{target} (saavuttamatta)',
    points: { one: '{count}\u00a0piste', other: '{count}\u00a0pistettä' },
    atLeastOne: 'vähintään yksi',
    average: 'EU:n keskiarvo[ {year}]: {value}',
    referenceYear: 'Viitevuosi: {year}',
    source: 'Lähde: {title}', // official: EUSurvey label.Source
    indicators: 'Digitaalisen vuosikymmenen indikaattorit',
    highlights: 'Kohokohtia',
    initiativesByTopic: 'Aloitteet aiheittain',
    sources: 'Lähteet',
    labelled: '{label}: ',
    figureCaption: 'Aloitteiden määrä aiheittain',
    counted: 'Laskettu tietosivulla luetelluista aloitteista.',
    countedApart: { one: 'Kohokohta lasketaan erikseen.', other: '{count} kohokohtaa lasketaan erikseen.' },
    countsDiffer: 'Avainluku on {stated}, mutta lueteltuja aloitteita on {counted}.',
    showTable: 'Näytä taulukkona',
    topic: 'Aihe', // official, corrected: oe_theme "Topic"
    initiatives: 'Aloitteet',
    initiativeCount: { one: '{count} aloite', other: '{count} aloitetta' },
    noInitiatives: 'Aloitteita ei ole ilmoitettu.',
    noMatch: 'Ehtoja vastaavia aloitteita ei löytynyt.',
    search: { one: 'Hae {count} aloitteesta', other: 'Hae {count} aloitteesta' },
    filterByTopic: 'Suodata aiheen mukaan',
    all: 'Kaikki',
    found: { one: 'Löytyi {count} aloite', other: 'Löytyi {count} aloitetta' },
    couldNotLoad: 'Tietoja ei voitu ladata.',
    couldNotRead: 'Tietoja ei voitu lukea.',
    partFaulty: 'Osaa tiedoista ei voitu lukea, ja ne on jätetty pois.',
    partMissing: 'Tiedoissa ei ole tätä osaa.',
    previous: 'Edellinen arvo ({year}): {value}',
    change: 'Muutos vuodesta {year}: {change}',
    unchanged: 'Ei muutosta vuodesta {year}',
    takeAway: 'Lataa tai jaa',
    dataAs: 'Lataa tiedot ({format})',
    pictureAs: 'Lataa kuva ({format})',
    copyCitation: 'Kopioi lähdeviite',
    copyLink: 'Kopioi linkki',
    copyEmbedCode: 'Kopioi upotuskoodi',
    copied: 'Kopioitu.',
    saved: 'Tallennettu nimellä {name}.',
    notCopied: 'Sivu ei salli kopiointia. Valitse teksti ja kopioi se:',
    savedOtherwise: 'Sivu ei salli {format}-kuvia. Tallennettu nimellä {name}.',
    accessed: 'viitattu {date}',
  },
  terms: {
    'indicator.eid': 'Sähköisen tunnistamisen järjestelmä (eID)',
    'indicator.ehealth': 'Sähköisten terveystietojen saatavuus',
    'indicator.citizens': 'Digitaaliset julkiset palvelut kansalaisille',
    'indicator.businesses': 'Digitaaliset julkiset palvelut yrityksille',
    'topic.public-administrations': 'Julkishallinto',
    'topic.public-services': 'Julkiset palvelut',
    'topic.trust': 'Luottamus ja kyberturvallisuus',
    'topic.interoperability': 'Yhteentoimivuus ja data',
    'topic.innovation': 'Innovatiiviset teknologiat',
    'title.public-administrations': 'Julkishallinnon digitaalinen muutos',
    'title.public-services': 'Julkisten palvelujen digitaalinen muutos',
    publisher: 'Euroopan komissio', // official: name of the institution
  },
  phrases: {
    'digital public administration factsheet #': 'Digitaalisen julkishallinnon tietosivu #',
    'main developments in digital public administrations and interoperability':
      'Digitaalisen julkishallinnon ja yhteentoimivuuden tärkeimmät kehityssuunnat',
    'new initiatives adopted in #-#': 'uutta vuosina #–# hyväksyttyä aloitetta',
    'no new initiatives have been reported to date.': 'Uusia aloitteita ei ole toistaiseksi ilmoitettu.',
  },
};

export default locale;
