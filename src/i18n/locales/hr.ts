/** Croatian. A line that names its source is official; all others are ours, and await a native reader. */
import type { Locale } from '../locale.js';

const rules = new Intl.PluralRules('hr');

const locale: Locale = {
  plural: (count) => rules.select(count),
  messages: {
    yes: 'Da', // official: EUSurvey label.Yes
    no: 'Ne', // official: EUSurvey label.No
    noData: 'Nema dostupnih podataka',
    loading: 'Učitavanje…', // official: EUSurvey label.Loading
    target: 'Cilj[\u00a0za\u00a0{year}.]:\u00a0{value}',
    targetMet: '{target} (ostvaren)',
    targetAhead: '{target} (još\u00a0{distance})',
    targetMissed: '{target} (nije ostvaren)',
    points: { one: '{count}\u00a0bod', few: '{count}\u00a0boda', other: '{count}\u00a0bodova' },
    atLeastOne: 'najmanje jedan',
    average: 'Prosjek EU-a[ ({year}.)]: {value}',
    referenceYear: 'Referentna godina: {year}.',
    source: 'Izvor: {title}', // official: EUSurvey label.Source
    indicators: 'Pokazatelji digitalnog desetljeća',
    highlights: 'Istaknuto',
    initiativesByTopic: 'Inicijative po temi',
    sources: 'Izvori',
    labelled: '{label}: ',
    figureCaption: 'Broj inicijativa po temi',
    counted: 'Prebrojeno na temelju inicijativa navedenih u informativnom članku.',
    countedApart: {
      one: 'Zasebno se broji {count} istaknuti projekt.',
      few: 'Zasebno se broje {count} istaknuta projekta.',
      other: 'Zasebno se broji {count} istaknutih projekata.',
    },
    countsDiffer: 'Ključna brojka iznosi {stated}, a broj navedenih inicijativa {counted}.',
    showTable: 'Prikaži kao tablicu',
    topic: 'Tema', // official: oe_theme "Topic"
    initiatives: 'Inicijative',
    initiativeCount: { one: '{count} inicijativa', few: '{count} inicijative', other: '{count} inicijativa' },
    noInitiatives: 'Nema prijavljenih inicijativa.',
    noMatch: 'Nema odgovarajućih inicijativa.',
    search: {
      one: 'Pretraži {count} inicijativu',
      few: 'Pretraži {count} inicijative',
      other: 'Pretraži {count} inicijativa',
    },
    filterByTopic: 'Filtriraj po temi',
    all: 'Sve',
    found: {
      one: 'Pronađena je {count} inicijativa',
      few: 'Pronađene su {count} inicijative',
      other: 'Pronađeno je {count} inicijativa',
    },
    couldNotLoad: 'Podatke nije bilo moguće učitati.',
    couldNotRead: 'Podatke nije bilo moguće pročitati.',
    partFaulty: 'Dio podataka nije bilo moguće pročitati pa je izostavljen.',
    partMissing: 'U podacima nema ovog dijela.',
    previous: 'Prethodna vrijednost ({year}.): {value}',
    change: 'Promjena od {year}. godine: {change}',
    unchanged: 'Bez promjene od {year}. godine',
    takeAway: 'Preuzmi ili podijeli',
    dataAs: 'Preuzmi podatke ({format})',
    pictureAs: 'Preuzmi sliku ({format})',
    copyCitation: 'Kopiraj referencu',
    copyLink: 'Kopiraj poveznicu',
    copyEmbedCode: 'Kopiraj kod za ugradnju',
    copied: 'Kopirano.',
    saved: 'Spremljeno kao {name}.',
    notCopied: 'Stranica ne dopušta kopiranje. Označite tekst i kopirajte ga:',
    savedOtherwise: 'Stranica ne dopušta slike u formatu {format}. Spremljeno kao {name}.',
    accessed: 'pristupljeno {date}',
  },
  terms: {
    'indicator.eid': 'Sustav elektroničke identifikacije (eID)',
    'indicator.ehealth': 'Pristup elektroničkim zdravstvenim zapisima',
    'indicator.citizens': 'Digitalne javne usluge za građane',
    'indicator.businesses': 'Digitalne javne usluge za poduzeća',
    'topic.public-administrations': 'Javna uprava',
    'topic.public-services': 'Javne usluge',
    'topic.trust': 'Povjerenje i kibersigurnost',
    'topic.interoperability': 'Interoperabilnost i podaci',
    'topic.innovation': 'Inovativne tehnologije',
    'title.public-administrations': 'Digitalna transformacija javnih uprava',
    'title.public-services': 'Digitalna transformacija javnih usluga',
    publisher: 'Europska komisija', // official: name of the institution
  },
  phrases: {
    'digital public administration factsheet #': 'Informativni članak o digitalnoj javnoj upravi za #.',
    'main developments in digital public administrations and interoperability':
      'Glavna postignuća u području digitalnih javnih uprava i interoperabilnosti',
    'new initiatives adopted in #-#': 'novih inicijativa donesenih u razdoblju #.\u00a0–\u00a0#.',
    'no new initiatives have been reported to date.': 'Dosad nisu prijavljene nove inicijative.',
  },
};

export default locale;
