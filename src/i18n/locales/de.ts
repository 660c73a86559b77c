/** German. A line that names its source is official; all others are ours, and await a native reader. */
import type { Locale } from '../locale.js';

const rules = new Intl.PluralRules('de');

const locale: Locale = {
  plural: (count) => rules.select(count),
  messages: {
    yes: 'Ja', // official: EUSurvey label.Yes
    no: 'Nein', // official: EUSurvey label.No
    noData: 'Keine Daten verfügbar',
    loading: 'Laden…', // official: EUSurvey label.Loading
    target: 'Zielvorgabe[\u00a0{year}]:\u00a0{value}',
    targetMet: '{target} (erreicht)',
    targetAhead: '{target} (noch\u00a0{distance})',
    targetMissed: '{target} (nicht erreicht)',
    points: { one: '{count}\u00a0Punkt', other: '{count}\u00a0Punkte' },
    atLeastOne: 'mindestens eines',
    average: 'EU-Durchschnitt[ {year}]: {value}',
    referenceYear: 'Bezugsjahr: {year}',
    source: 'Quelle: {title}', // official: EUSurvey label.Source
    indicators: 'Indikatoren der digitalen Dekade',
    highlights: 'Höhepunkte',
    initiativesByTopic: 'Initiativen nach Thema',
    sources: 'Quellen',
    labelled: '{label}: ',
    figureCaption: 'Anzahl der Initiativen je Thema',
    counted: 'Gezählt anhand der im Factsheet aufgeführten Initiativen.',
    countedApart: {
      one: 'Der Höhepunkt wird gesondert gezählt.',
      other: 'Die {count} Höhepunkte werden gesondert gezählt.',
    },
    countsDiffer: 'Die Kennzahl lautet {stated}; die Zahl der aufgeführten Initiativen beträgt {counted}.',
    showTable: 'Als Tabelle anzeigen',
    topic: 'Thema', // official: oe_theme "Topic"
    initiatives: 'Initiativen',
    initiativeCount: { one: '{count} Initiative', other: '{count} Initiativen' },
    noInitiatives: 'Keine Initiativen gemeldet.',
    noMatch: 'Keine passenden Initiativen gefunden.',
    search: { one: 'In {count} Initiative suchen', other: 'In {count} Initiativen suchen' },
    filterByTopic: 'Nach Thema filtern',
    all: 'Alle',
    found: { one: '{count} Initiative gefunden', other: '{count} Initiativen gefunden' },
    couldNotLoad: 'Die Daten konnten nicht geladen werden.',
    couldNotRead: 'Die Daten konnten nicht gelesen werden.',
    partFaulty: 'Ein Teil der Daten konnte nicht gelesen werden und wurde ausgelassen.',
    partMissing: 'Die Daten enthalten diesen Teil nicht.',
    previous: 'Vorheriger Wert ({year}): {value}',
    change: 'Veränderung gegenüber {year}: {change}',
    unchanged: 'Unverändert gegenüber {year}',
    takeAway: 'Herunterladen oder teilen',
    dataAs: 'Daten herunterladen ({format})',
    pictureAs: 'Bild herunterladen ({format})',
    copyCitation: 'Quellenangabe kopieren',
    copyLink: 'Link kopieren',
    copyEmbedCode: 'Einbettungscode kopieren',
    copied: 'Kopiert.',
    saved: 'Als {name} gespeichert.',
    notCopied: 'Die Seite lässt das Kopieren nicht zu. Markieren Sie den Text und kopieren Sie ihn:',
    savedOtherwise: 'Die Seite lässt keine {format}-Bilder zu. Als {name} gespeichert.',
    accessed: 'abgerufen am {date}',
  },
  terms: {
    'indicator.eid': 'Elektronisches Identifizierungssystem (eID)',
    'indicator.ehealth': 'Zugang zu elektronischen Patientenakten',
    'indicator.citizens': 'Digitale öffentliche Dienste für Bürgerinnen und Bürger',
    'indicator.businesses': 'Digitale öffentliche Dienste für Unternehmen',
    'topic.public-administrations': 'Öffentliche Verwaltungen',
    'topic.public-services': 'Öffentliche Dienste',
    'topic.trust': 'Vertrauen und Cybersicherheit',
    'topic.interoperability': 'Interoperabilität und Daten',
    'topic.innovation': 'Innovative Technologien',
    'title.public-administrations': 'Digitaler Wandel der öffentlichen Verwaltungen',
    'title.public-services': 'Digitaler Wandel der öffentlichen Dienste',
    publisher: 'Europäische Kommission', // official: name of the institution
  },
  phrases: {
    'digital public administration factsheet #': 'Factsheet zur digitalen öffentlichen Verwaltung #',
    'main developments in digital public administrations and interoperability':
      'Wichtigste Entwicklungen bei digitalen öffentlichen Verwaltungen und Interoperabilität',
    'new initiatives adopted in #-#': 'neue Initiativen, die in den Jahren #–# angenommen wurden',
    'no new initiatives have been reported to date.': 'Bislang wurden keine neuen Initiativen gemeldet.',
  },
};

export default locale;
