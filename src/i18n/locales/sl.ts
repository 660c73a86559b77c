/** Slovenian. A line that names its source is official; all others are ours, and await a native reader. */
import type { Locale } from '../locale.js';

const rules = new Intl.PluralRules('sl');

const locale: Locale = {
  plural: (count) => rules.select(count),
  messages: {
    yes: 'Da', // official: EUSurvey label.Yes
    no: 'Ne', // official: EUSurvey label.No
    noData: 'Podatki niso na voljo',
    loading: 'Nalaganje…', // official: EUSurvey label.Loading
    target: 'Cilj[\u00a0{year}]:\u00a0{value}',
    targetMet: '{target} (dosežen)',
    targetAhead: '{target} (še\u00a0{distance})',
    targetMissed: '{target} (ni dosežen)',
    // A decimal number is "few": 17,7 točke.
    points: {
      one: '{count}\u00a0točka',
      two: '{count}\u00a0točki',
      few: '{count}\u00a0točke',
      other: '{count}\u00a0točk',
    },
    atLeastOne: 'vsaj ena',
    average: 'Povprečje EU[ {year}]: {value}',
    referenceYear: 'Referenčno leto: {year}',
    source: 'Vir: {title}', // official: EUSurvey label.Source
    indicators: 'Kazalniki digitalnega desetletja',
    highlights: 'Poudarki',
    initiativesByTopic: 'Pobude po temah',
    sources: 'Viri',
    labelled: '{label}: ',
    figureCaption: 'Število pobud po temah',
    counted: 'Prešteto na podlagi pobud, navedenih v pregledu.',
    // 101 is "one" too: every form says its number.
    countedApart: {
      one: '{count} poudarek je štet posebej.',
      two: '{count} poudarka sta šteta posebej.',
      few: '{count} poudarki so šteti posebej.',
      other: '{count} poudarkov je štetih posebej.',
    },
    countsDiffer: 'Ključna številka je {stated}; število navedenih pobud je {counted}.',
    showTable: 'Prikaži kot tabelo',
    topic: 'Tema', // official: oe_theme "Topic"
    initiatives: 'Pobude',
    initiativeCount: {
      one: '{count} pobuda',
      two: '{count} pobudi',
      few: '{count} pobude',
      other: '{count} pobud',
    },
    noInitiatives: 'Ni sporočenih pobud.',
    noMatch: 'Ni najdenih pobud.',
    search: {
      one: 'Iskanje po {count} pobudi',
      two: 'Iskanje po {count} pobudah',
      few: 'Iskanje po {count} pobudah',
      other: 'Iskanje po {count} pobudah',
    },
    filterByTopic: 'Filtriranje po temah',
    all: 'Vse',
    found: {
      one: '{count} najdena pobuda',
      two: '{count} najdeni pobudi',
      few: '{count} najdene pobude',
      other: '{count} najdenih pobud',
    },
    couldNotLoad: 'Podatkov ni bilo mogoče naložiti.',
    couldNotRead: 'Podatkov ni bilo mogoče prebrati.',
    partFaulty: 'Dela podatkov ni bilo mogoče prebrati, zato je izpuščen.',
    partMissing: 'Podatki ne vsebujejo tega dela.',
    previous: 'Prejšnja vrednost ({year}): {value}',
    change: 'Sprememba od leta {year}: {change}',
    unchanged: 'Brez spremembe od leta {year}',
    takeAway: 'Prenesi ali deli',
    dataAs: 'Prenesi podatke ({format})',
    pictureAs: 'Prenesi sliko ({format})',
    copyCitation: 'Kopiraj navedbo vira',
    copyLink: 'Kopiraj povezavo',
    copyEmbedCode: 'Kopiraj kodo za vdelavo',
    copied: 'Kopirano.',
    saved: 'Shranjeno kot {name}.',
    notCopied: 'Stran ne dovoli kopiranja. Izberite besedilo in ga kopirajte:',
    savedOtherwise: 'Stran ne dovoli slik {format}. Shranjeno kot {name}.',
    accessed: 'datum dostopa: {date}',
  },
  terms: {
    'indicator.eid': 'Shema elektronske identifikacije (eID)',
    'indicator.ehealth': 'Dostop do elektronskih zdravstvenih zapisov',
    'indicator.citizens': 'Digitalne javne storitve za državljane',
    'indicator.businesses': 'Digitalne javne storitve za podjetja',
    'topic.public-administrations': 'Javna uprava',
    'topic.public-services': 'Javne storitve',
    'topic.trust': 'Zaupanje in kibernetska varnost',
    'topic.interoperability': 'Interoperabilnost in podatki',
    'topic.innovation': 'Inovativne tehnologije',
    'title.public-administrations': 'Digitalna preobrazba javnih uprav',
    'title.public-services': 'Digitalna preobrazba javnih storitev',
    publisher: 'Evropska komisija', // official: name of the institution
  },
  phrases: {
    'digital public administration factsheet #': 'Informativni pregled o digitalni javni upravi #',
    'main developments in digital public administrations and interoperability':
      'Glavni razvoj na področju digitalnih javnih uprav in interoperabilnosti',
    'new initiatives adopted in #-#': 'novih pobud, sprejetih v obdobju #–#',
    'no new initiatives have been reported to date.': 'Doslej ni bilo sporočenih novih pobud.',
  },
};

export default locale;
