/** Romanian. A line that names its source is official; all others are ours, and await a native reader. */
import type { Locale } from '../locale.js';

const rules = new Intl.PluralRules('ro');

const locale: Locale = {
  plural: (count) => rules.select(count),
  messages: {
    yes: 'Da', // official: EUSurvey label.Yes
    no: 'Nu', // official: EUSurvey label.No
    noData: 'Nu există date disponibile',
    loading: 'Se încarcă…', // official: EUSurvey label.Loading
    target: 'Țintă[\u00a0{year}]:\u00a0{value}',
    targetMet: '{target} (atinsă)',
    targetAhead: '{target} (încă\u00a0{distance})',
    targetMissed: '{target} (neatinsă)',
    points: { one: '{count}\u00a0punct', few: '{count}\u00a0puncte', other: '{count}\u00a0de\u00a0puncte' },
    atLeastOne: 'cel puțin unul',
    average: 'Media UE[ {year}]: {value}',
    referenceYear: 'Anul de referință: {year}',
    source: 'Sursă: {title}', // official: EUSurvey label.Source
    indicators: 'Indicatorii deceniului digital',
    highlights: 'Aspecte principale',
    initiativesByTopic: 'Inițiative pe teme',
    sources: 'Surse',
    labelled: '{label}: ',
    figureCaption: 'Numărul de inițiative pe temă',
    counted: 'Valori calculate pe baza inițiativelor enumerate în fișă.',
    countedApart: {
      one: 'Aspectul principal este numărat separat.',
      few: 'Cele {count} aspecte principale sunt numărate separat.',
      other: 'Cele {count} de aspecte principale sunt numărate separat.',
    },
    countsDiffer: 'Cifra-cheie este {stated}; numărul inițiativelor enumerate este {counted}.',
    showTable: 'Afișează ca tabel',
    topic: 'Temă', // official: oe_theme "Topic"
    initiatives: 'Inițiative',
    initiativeCount: {
      one: '{count} inițiativă',
      few: '{count} inițiative',
      other: '{count} de inițiative',
    },
    noInitiatives: 'Nu au fost raportate inițiative.',
    noMatch: 'Nicio inițiativă găsită.',
    search: {
      one: 'Caută în {count} inițiativă',
      few: 'Caută în {count} inițiative',
      other: 'Caută în {count} de inițiative',
    },
    filterByTopic: 'Filtrează după temă',
    all: 'Toate',
    found: {
      one: '{count} inițiativă găsită',
      few: '{count} inițiative găsite',
      other: '{count} de inițiative găsite',
    },
    couldNotLoad: 'Datele nu au putut fi încărcate.',
    couldNotRead: 'Datele nu au putut fi citite.',
    partFaulty: 'O parte din date nu a putut fi citită și este omisă.',
    partMissing: 'Această parte nu figurează în date.',
    previous: 'Valoarea anterioară ({year}): {value}',
    change: 'Modificare față de {year}: {change}',
    unchanged: 'Nicio modificare față de {year}',
    takeAway: 'Descarcă sau distribuie',
    dataAs: 'Descarcă datele ({format})',
    pictureAs: 'Descarcă imaginea ({format})',
    copyCitation: 'Copiază referința',
    copyLink: 'Copiază linkul',
    copyEmbedCode: 'Copiază codul de încorporare',
    copied: 'Copiat.',
    saved: 'Salvat ca {name}.',
    notCopied: 'Pagina nu permite copierea. Selectați textul și copiați-l:',
    savedOtherwise: 'Pagina nu permite imagini {format}. Salvat ca {name}.',
    accessed: 'accesat la {date}',
  },
  terms: {
    'indicator.eid': 'Sistem de identificare electronică (eID)',
    'indicator.ehealth': 'Acces la fișele medicale electronice',
    'indicator.citizens': 'Servicii publice digitale pentru cetățeni',
    'indicator.businesses': 'Servicii publice digitale pentru întreprinderi',
    'topic.public-administrations': 'Administrații publice',
    'topic.public-services': 'Servicii publice',
    'topic.trust': 'Încredere și securitate cibernetică',
    'topic.interoperability': 'Interoperabilitate și date',
    'topic.innovation': 'Tehnologii inovatoare',
    'title.public-administrations': 'Transformarea digitală a administrațiilor publice',
    'title.public-services': 'Transformarea digitală a serviciilor publice',
    publisher: 'Comisia Europeană', // official: name of the institution
  },
  phrases: {
    'digital public administration factsheet #': 'Fișă informativă privind administrația publică digitală #',
    'main developments in digital public administrations and interoperability':
      'Principalele evoluții în domeniul administrațiilor publice digitale și al interoperabilității',
    'new initiatives adopted in #-#': 'inițiative noi adoptate în perioada #-#',
    'no new initiatives have been reported to date.': 'Până în prezent nu au fost raportate inițiative noi.',
  },
};

export default locale;
