/** Italian. A line that names its source is official; all others are ours, and await a native reader. */
import type { Locale } from '../locale.js';

const rules = new Intl.PluralRules('it');

const locale: Locale = {
  plural: (count) => rules.select(count),
  messages: {
    yes: 'Sì', // official: EUSurvey label.Yes
    no: 'No', // official: EUSurvey label.No
    noData: 'Nessun dato disponibile', // official: EUSurvey info.NoData
    loading: 'Caricamento…', // official: EUSurvey label.Loading
    target: 'Obiettivo[ {year}]:\u00a0{value}',
    targetMet: '{target} (raggiunto)',
    targetAhead: '{target} (ancora\u00a0{distance})',
    targetMissed: '{target} (non raggiunto)',
    points: { one: '{count}\u00a0punto', many: '{count}\u00a0di\u00a0punti', other: '{count}\u00a0punti' },
    atLeastOne: 'almeno uno',
    average: 'Media UE[ {year}]: {value}',
    referenceYear: 'Anno di riferimento: {year}',
    source: 'Fonte: {title}', // official: EUSurvey label.Source
    indicators: 'Indicatori del decennio digitale',
    highlights: 'In primo piano',
    initiativesByTopic: 'Iniziative per argomento',
    sources: 'Fonti',
    labelled: '{label}: ',
    figureCaption: 'Numero di iniziative per argomento',
    counted: 'Conteggio basato sulle iniziative elencate nella scheda informativa.',
    countedApart: {
      one: 'Il progetto in primo piano è conteggiato a parte.',
      many: 'I progetti in primo piano ({count}) sono conteggiati a parte.',
      other: 'I progetti in primo piano ({count}) sono conteggiati a parte.',
    },
    countsDiffer: 'La cifra principale indica {stated}; le iniziative elencate sono {counted}.',
    showTable: 'Mostra come tabella',
    topic: 'Argomento', // official: oe_theme "Topic"
    initiatives: 'Iniziative',
    initiativeCount: { one: '{count} iniziativa', many: '{count} di iniziative', other: '{count} iniziative' },
    noInitiatives: 'Nessuna iniziativa segnalata.',
    noMatch: 'Nessuna iniziativa corrispondente.',
    search: {
      one: 'Cerca in {count} iniziativa',
      many: 'Cerca in {count} di iniziative',
      other: 'Cerca in {count} iniziative',
    },
    filterByTopic: 'Filtra per argomento',
    all: 'Tutte',
    found: {
      one: '{count} iniziativa trovata',
      many: '{count} di iniziative trovate',
      other: '{count} iniziative trovate',
    },
    couldNotLoad: 'Non è stato possibile caricare i dati.',
    couldNotRead: 'Non è stato possibile leggere i dati.',
    partFaulty: 'Non è stato possibile leggere una parte dei dati, che è stata omessa.',
    partMissing: 'Questa parte non figura nei dati.',
    previous: 'Valore precedente ({year}): {value}',
    change: 'Variazione dal {year}: {change}',
    unchanged: 'Invariato dal {year}',
    takeAway: 'Scarica o condividi',
    dataAs: 'Scarica i dati ({format})',
    pictureAs: 'Scarica l’immagine ({format})',
    copyCitation: 'Copia la citazione',
    copyLink: 'Copia il link',
    copyEmbedCode: 'Copia il codice di incorporamento',
    copied: 'Copiato.',
    saved: 'Salvato come {name}.',
    notCopied: 'La pagina non consente la copia. Selezionare il testo e copiarlo:',
    savedOtherwise: 'La pagina non consente immagini {format}. Salvato come {name}.',
    accessed: 'consultato il {date}',
  },
  terms: {
    'indicator.eid': 'Regime di identificazione elettronica (eID)',
    'indicator.ehealth': 'Accesso alle cartelle cliniche elettroniche',
    'indicator.citizens': 'Servizi pubblici digitali per i cittadini',
    'indicator.businesses': 'Servizi pubblici digitali per le imprese',
    'topic.public-administrations': 'Pubbliche amministrazioni',
    'topic.public-services': 'Servizi pubblici',
    'topic.trust': 'Fiducia e cibersicurezza',
    'topic.interoperability': 'Interoperabilità e dati',
    'topic.innovation': 'Tecnologie innovative',
    'title.public-administrations': 'Trasformazione digitale delle pubbliche amministrazioni',
    'title.public-services': 'Trasformazione digitale dei servizi pubblici',
    publisher: 'Commissione europea', // official: name of the institution
  },
  phrases: {
    'digital public administration factsheet #': 'Scheda informativa sulla pubblica amministrazione digitale #',
    'main developments in digital public administrations and interoperability':
      'Principali sviluppi nelle pubbliche amministrazioni digitali e nell’interoperabilità',
    'new initiatives adopted in #-#': 'nuove iniziative adottate nel #-#',
    'no new initiatives have been reported to date.': 'Ad oggi non sono state segnalate nuove iniziative.',
  },
};

export default locale;
