/** Polish. A line that names its source is official; all others are ours, and await a native reader. */
import type { Locale } from '../locale.js';

const rules = new Intl.PluralRules('pl');

const locale: Locale = {
  plural: (count) => rules.select(count),
  messages: {
    yes: 'Tak', // official: EUSurvey label.Yes
    no: 'Nie', // official: EUSurvey label.No
    noData: 'Brak dostępnych danych', // official: EUSurvey info.NoData
    loading: 'Trwa ładowanie…', // official, corrected: EUSurvey label.Loading
    target: 'Cel[ na\u00a0{year}\u00a0r.]:\u00a0{value}',
    targetMet: '{target} (osiągnięty)',
    targetAhead: '{target} (jeszcze {distance})',
    targetMissed: '{target} (nieosiągnięty)',
    points: {
      one: '{count}\u00a0punkt',
      few: '{count}\u00a0punkty',
      many: '{count}\u00a0punktów',
      other: '{count}\u00a0punktu',
    },
    atLeastOne: 'co najmniej jeden',
    average: 'Średnia UE[ w\u00a0{year}\u00a0r.]: {value}',
    referenceYear: 'Rok odniesienia: {year}',
    source: 'Źródło: {title}', // official: EUSurvey label.Source
    indicators: 'Wskaźniki cyfrowej dekady',
    highlights: 'Najważniejsze informacje',
    initiativesByTopic: 'Inicjatywy według tematu',
    sources: 'Źródła',
    labelled: '{label}: ',
    figureCaption: 'Liczba inicjatyw według tematu',
    counted: 'Obliczono na podstawie inicjatyw wymienionych w\u00a0zestawieniu.',
    countedApart: {
      one: 'Wyróżniony projekt policzono osobno.',
      few: 'Osobno policzono {count} wyróżnione projekty.',
      many: 'Osobno policzono {count} wyróżnionych projektów.',
      other: 'Osobno policzono {count} wyróżnionego projektu.',
    },
    countsDiffer: 'Podana liczba to {stated}, a liczba wymienionych inicjatyw to {counted}.',
    showTable: 'Wyświetl jako tabelę',
    topic: 'Temat', // official: oe_theme "Topic"
    initiatives: 'Inicjatywy',
    initiativeCount: {
      one: '{count} inicjatywa',
      few: '{count} inicjatywy',
      many: '{count} inicjatyw',
      other: '{count} inicjatywy',
    },
    noInitiatives: 'Nie zgłoszono żadnych inicjatyw.',
    noMatch: 'Brak pasujących inicjatyw.',
    search: {
      one: 'Przeszukaj {count} inicjatywę',
      few: 'Przeszukaj {count} inicjatywy',
      many: 'Przeszukaj {count} inicjatyw',
      other: 'Przeszukaj {count} inicjatywy',
    },
    filterByTopic: 'Filtruj według tematu',
    all: 'Wszystkie',
    found: {
      one: 'Znaleziono {count} inicjatywę',
      few: 'Znaleziono {count} inicjatywy',
      many: 'Znaleziono {count} inicjatyw',
      other: 'Znaleziono {count} inicjatywy',
    },
    couldNotLoad: 'Nie udało się załadować danych.',
    couldNotRead: 'Nie udało się odczytać danych.',
    partFaulty: 'Części danych nie udało się odczytać, więc je pominięto.',
    partMissing: 'Dane nie zawierają tej części.',
    previous: 'Poprzednia wartość ({year}\u00a0r.): {value}',
    change: 'Zmiana od {year}\u00a0r.: {change}',
    unchanged: 'Bez zmian od {year}\u00a0r.',
    takeAway: 'Pobierz lub udostępnij',
    dataAs: 'Pobierz dane ({format})',
    pictureAs: 'Pobierz obraz ({format})',
    copyCitation: 'Kopiuj opis bibliograficzny',
    copyLink: 'Kopiuj link',
    copyEmbedCode: 'Kopiuj kod do osadzenia',
    copied: 'Skopiowano.',
    saved: 'Zapisano jako {name}.',
    notCopied: 'Strona nie pozwala na kopiowanie. Proszę zaznaczyć tekst i\u00a0go skopiować:',
    savedOtherwise: 'Strona nie pozwala na obrazy w\u00a0formacie {format}. Zapisano jako {name}.',
    accessed: 'dostęp: {date}',
  },
  terms: {
    'indicator.eid': 'System identyfikacji elektronicznej (eID)',
    'indicator.ehealth': 'Dostęp do elektronicznej dokumentacji medycznej',
    'indicator.citizens': 'Cyfrowe usługi publiczne dla obywateli',
    'indicator.businesses': 'Cyfrowe usługi publiczne dla przedsiębiorstw',
    'topic.public-administrations': 'Administracja publiczna',
    'topic.public-services': 'Usługi publiczne',
    'topic.trust': 'Zaufanie i cyberbezpieczeństwo',
    'topic.interoperability': 'Interoperacyjność i dane',
    'topic.innovation': 'Innowacyjne technologie',
    'title.public-administrations': 'Transformacja cyfrowa administracji publicznej',
    'title.public-services': 'Transformacja cyfrowa usług publicznych',
    publisher: 'Komisja Europejska', // official: name of the institution
  },
  phrases: {
    'digital public administration factsheet #': 'Zestawienie informacji o cyfrowej administracji publicznej #',
    'main developments in digital public administrations and interoperability':
      'Najważniejsze zmiany w cyfrowej administracji publicznej i interoperacyjności',
    'new initiatives adopted in #-#': 'nowych inicjatyw przyjętych w\u00a0latach #–#',
    'no new initiatives have been reported to date.': 'Do tej pory nie zgłoszono żadnych nowych inicjatyw.',
  },
  country: { NL: 'Niderlandy' }, // official: EUSurvey
};

export default locale;
