/** French. A line that names its source is official; all others are ours, and await a native reader. */
import type { Locale } from '../locale.js';

const rules = new Intl.PluralRules('fr');

const locale: Locale = {
  plural: (count) => rules.select(count),
  messages: {
    yes: 'Oui', // official: EUSurvey label.Yes
    no: 'Non', // official: EUSurvey label.No
    noData: 'Aucune donnée disponible',
    loading: 'Chargement…', // official: EUSurvey label.Loading
    target: 'Cible[\u00a0{year}]\u00a0:\u00a0{value}',
    targetMet: '{target} (atteinte)',
    targetAhead: '{target} (encore\u00a0{distance})',
    targetMissed: '{target} (non atteinte)',
    points: { one: '{count}\u00a0point', many: '{count}\u00a0de\u00a0points', other: '{count}\u00a0points' },
    atLeastOne: 'au moins un',
    average: 'Moyenne de l’UE[ {year}]\u00a0: {value}',
    referenceYear: 'Année de référence\u00a0: {year}',
    source: 'Source\u00a0: {title}', // official: EUSurvey label.Source
    indicators: 'Indicateurs de la décennie numérique',
    highlights: 'Points forts',
    initiativesByTopic: 'Initiatives par thème',
    sources: 'Sources',
    labelled: '{label}\u00a0: ',
    figureCaption: 'Nombre d’initiatives par thème',
    counted: 'Décompte établi à partir des initiatives énumérées dans la fiche.',
    countedApart: {
      one: 'Le point fort est compté à part.',
      many: 'Les {count} de points forts sont comptés à part.',
      other: 'Les {count} points forts sont comptés à part.',
    },
    countsDiffer: 'Le chiffre clé indique {stated}\u00a0; les initiatives énumérées sont au nombre de {counted}.',
    showTable: 'Afficher sous forme de tableau',
    topic: 'Thème', // official: oe_theme "Topic"
    initiatives: 'Initiatives',
    initiativeCount: {
      one: '{count} initiative',
      many: '{count} d’initiatives',
      other: '{count} initiatives',
    },
    noInitiatives: 'Aucune initiative signalée.',
    noMatch: 'Aucune initiative trouvée.',
    search: {
      one: 'Rechercher dans {count} initiative',
      many: 'Rechercher parmi {count} d’initiatives',
      other: 'Rechercher parmi {count} initiatives',
    },
    filterByTopic: 'Filtrer par thème',
    all: 'Toutes',
    found: {
      one: '{count} initiative trouvée',
      many: '{count} d’initiatives trouvées',
      other: '{count} initiatives trouvées',
    },
    couldNotLoad: 'Les données n’ont pas pu être chargées.',
    couldNotRead: 'Les données n’ont pas pu être lues.',
    partFaulty: 'Une partie des données n’a pas pu être lue et est omise.',
    partMissing: 'Cette partie ne figure pas dans les données.',
    previous: 'Valeur précédente ({year})\u00a0: {value}',
    change: 'Évolution depuis {year}\u00a0: {change}',
    unchanged: 'Aucune évolution depuis {year}',
    takeAway: 'Télécharger ou partager',
    dataAs: 'Télécharger les données ({format})',
    pictureAs: 'Télécharger l’image ({format})',
    copyCitation: 'Copier la référence',
    copyLink: 'Copier le lien',
    copyEmbedCode: 'Copier le code d’intégration',
    copied: 'Copié.',
    saved: 'Enregistré sous le nom {name}.',
    notCopied: 'La page n’autorise pas la copie. Sélectionnez le texte et copiez-le\u00a0:',
    savedOtherwise: 'La page n’autorise pas les images {format}. Enregistré sous le nom {name}.',
    accessed: 'consulté le {date}',
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
    'title.public-administrations': 'Transformation numérique des administrations publiques',
    'title.public-services': 'Transformation numérique des services publics',
    publisher: 'Commission européenne', // official: name of the institution
  },
  phrases: {
    'digital public administration factsheet #': 'Fiche d’information sur l’administration publique numérique #',
    'main developments in digital public administrations and interoperability':
      'Principales évolutions en matière d’administrations publiques numériques et d’interopérabilité',
    'new initiatives adopted in #-#': 'nouvelles initiatives adoptées en #-#',
    'no new initiatives have been reported to date.': 'Aucune nouvelle initiative n’a été signalée à ce jour.',
  },
};

export default locale;
