/**
 * French. Official wording (European Commission, EUSurvey and oe_theme): yes, no, topic, source, loading. All other
 * strings are our own and need a native reader.
 */
import type { Locale } from '../locale.js';

const locale: Locale = {
  messages: {
    yes: 'Oui',
    no: 'Non',
    noData: 'Aucune donnée disponible',
    loading: 'Chargement…',
    target: 'Cible\u00a0:\u00a0{value}',
    targetInYear: 'Cible\u00a0{year}\u00a0:\u00a0{value}',
    targetMet: '{target} (atteinte)',
    targetAhead: '{target} (encore\u00a0{distance}\u00a0points)',
    targetMissed: '{target} (non atteinte)',
    atLeastOne: 'au moins un',
    average: 'Moyenne de l’UE : {value}',
    averageInYear: 'Moyenne de l’UE {year} : {value}',
    referenceYear: 'Année de référence : {year}',
    source: 'Source : {title}',
    labelled: '{label} : ',
    indicators: 'Indicateurs de la décennie numérique',
    highlights: 'Points forts',
    initiativesByTopic: 'Initiatives par thème',
    sources: 'Sources',
    figureCaption: 'Nombre d’initiatives par thème',
    counted: 'Compté à partir des initiatives énumérées dans la fiche.',
    countedApart: {
      one: 'Le point fort est compté à part.',
      other: 'Les {count} points forts sont comptés à part.',
    },
    countsDiffer: 'Le chiffre clé indique {stated} ; les initiatives énumérées sont au nombre de {counted}.',
    showTable: 'Afficher sous forme de tableau',
    topic: 'Thème',
    initiatives: 'Initiatives',
    initiativeCount: { one: '{count} initiative', other: '{count} initiatives' },
    noInitiatives: 'Aucune initiative signalée.',
    noMatch: 'Aucune initiative ne correspond.',
    search: { one: 'Rechercher dans {count} initiative', other: 'Rechercher dans {count} initiatives' },
    filterByTopic: 'Filtrer par thème',
    all: 'Toutes',
    found: { one: '{count} initiative trouvée', other: '{count} initiatives trouvées' },
    couldNotLoad: 'Les données n’ont pas pu être chargées.',
    couldNotRead: 'Les données n’ont pas pu être lues.',
    partFaulty: 'Une partie des données n’a pas pu être lue et est omise.',
    partMissing: 'Cette partie ne figure pas dans les données.',
  },
  terms: {
    'indicator.eid': 'Schéma d’identification électronique (eID)',
    'indicator.ehealth': 'Accès aux dossiers médicaux électroniques',
    'indicator.citizens': 'Services publics numériques pour les citoyens',
    'indicator.businesses': 'Services publics numériques pour les entreprises',
    'topic.public-administrations': 'Administrations publiques',
    'topic.public-services': 'Services publics',
    'topic.trust': 'Confiance et cybersécurité',
    'topic.interoperability': 'Interopérabilité et données',
    'topic.innovation': 'Technologies innovantes',
  },
};

export default locale;
