/** Maltese. A line that names its source is official; all others are ours, and await a native reader. */
import type { Locale } from '../locale.js';

/** The rule of CLDR, written out: some browsers have no data for Maltese. */
const plural: Locale['plural'] = (count) => {
  const number = Math.abs(count);
  const rest = number % 100;
  if (number === 1) return 'one';
  if (number === 2) return 'two';
  if (number % 1) return 'other';
  if (number === 0 || (rest > 2 && rest < 11)) return 'few';
  return rest > 10 && rest < 20 ? 'many' : 'other';
};

const locale: Locale = {
  plural,
  messages: {
    yes: 'Iva', // official: EUSurvey label.Yes
    no: 'Le', // official: EUSurvey label.No
    noData: 'L-ebda data disponibbli',
    loading: 'Qed jillowdja…', // official: EUSurvey label.Loading
    target: 'Mira[ għall-{year}]:\u00a0{value}',
    targetMet: '{target} (intlaħqet)',
    targetAhead: '{target} (fadal\u00a0{distance})',
    targetMissed: '{target} (ma ntlaħqitx)',
    // Whole numbers from 20 on would take the singular, but nearly all that are shown have decimals: plural.
    points: {
      one: '{count}\u00a0punt',
      two: '{count}\u00a0punti',
      few: '{count}\u00a0punti',
      many: '{count}-il\u00a0punt',
      other: '{count}\u00a0punti',
    },
    atLeastOne: 'mill-inqas waħda',
    average: 'Medja tal-UE[ fl-{year}]: {value}',
    referenceYear: 'Sena ta’ referenza: {year}',
    source: 'Sors: {title}', // official: EUSurvey label.Source
    indicators: 'Indikaturi tad-Deċennju Diġitali',
    highlights: 'Punti ewlenin',
    initiativesByTopic: 'Inizjattivi skont is-suġġett',
    sources: 'Sorsi', // official: oe_theme "Sources"
    labelled: '{label}: ',
    figureCaption: 'Għadd ta’ inizjattivi skont is-suġġett',
    counted: 'Għadd tal-inizjattivi elenkati fl-iskeda.',
    countedApart: {
      one: 'Il-punt ewlieni jingħadd għalih.',
      two: 'Il-punti ewlenin ({count}) jingħaddu għalihom.',
      few: 'Il-punti ewlenin ({count}) jingħaddu għalihom.',
      many: 'Il-punti ewlenin ({count}) jingħaddu għalihom.',
      other: 'Il-punti ewlenin ({count}) jingħaddu għalihom.',
    },
    countsDiffer: 'Iċ-ċifra ewlenija hija {stated}; l-inizjattivi elenkati huma {counted}.',
    showTable: 'Uri bħala tabella',
    topic: 'Suġġett', // official: oe_theme "Topic"
    initiatives: 'Inizjattivi',
    initiativeCount: {
      one: '{count} inizjattiva',
      two: '{count} inizjattivi',
      few: '{count} inizjattivi',
      many: '{count}-il inizjattiva',
      other: '{count} inizjattiva',
    },
    noInitiatives: 'Ma ġiet irrapportata l-ebda inizjattiva.',
    noMatch: 'L-ebda inizjattiva ma taqbel.',
    search: {
      one: 'Fittex f’{count} inizjattiva',
      two: 'Fittex fost {count} inizjattivi',
      few: 'Fittex fost {count} inizjattivi',
      many: 'Fittex fost {count}-il inizjattiva',
      other: 'Fittex fost {count} inizjattiva',
    },
    filterByTopic: 'Iffiltra skont is-suġġett',
    all: 'Kollha',
    found: {
      one: 'Instabet {count} inizjattiva',
      two: 'Instabu {count} inizjattivi',
      few: 'Instabu {count} inizjattivi',
      many: 'Instabu {count}-il inizjattiva',
      other: 'Instabu {count} inizjattiva',
    },
    couldNotLoad: 'Id-data ma setgħetx tiġi llowdjata.',
    couldNotRead: 'Id-data ma setgħetx tinqara.',
    partFaulty: 'Parti mid-data ma setgħetx tinqara u tħalliet barra.',
    partMissing: 'Din il-parti mhix fid-data.',
    previous: 'Valur preċedenti ({year}): {value}',
    change: 'Bidla mill-{year} ’l hawn: {change}',
    unchanged: 'L-ebda bidla mill-{year} ’l hawn',
    takeAway: 'Iddawnlowdja jew ixxerja',
    dataAs: 'Iddawnlowdja d-data ({format})',
    pictureAs: 'Iddawnlowdja l-immaġni ({format})',
    copyCitation: 'Ikkopja ċ-ċitazzjoni',
    copyLink: 'Ikkopja l-link',
    copyEmbedCode: 'Ikkopja l-kodiċi tal-inkorporazzjoni',
    copied: 'Ikkupjat.',
    saved: 'Issejvjat bħala {name}.',
    notCopied: 'Il-paġna ma tħallikx tikkopja. Agħżel it-test u kkopjah:',
    savedOtherwise: 'Il-paġna ma tippermettix immaġnijiet {format}. Issejvjat bħala {name}.',
    accessed: 'data tal-aċċess: {date}',
  },
  terms: {
    'indicator.eid': 'Skema ta’ identifikazzjoni elettronika (eID)',
    'indicator.ehealth': 'Aċċess għar-rekords elettroniċi tas-saħħa',
    'indicator.citizens': 'Servizzi pubbliċi diġitali għaċ-ċittadini',
    'indicator.businesses': 'Servizzi pubbliċi diġitali għan-negozji',
    'topic.public-administrations': 'Amministrazzjonijiet pubbliċi',
    'topic.public-services': 'Servizzi pubbliċi',
    'topic.trust': 'Fiduċja u ċibersigurtà',
    'topic.interoperability': 'Interoperabbiltà u data',
    'topic.innovation': 'Teknoloġiji innovattivi',
    'title.public-administrations': 'It-trasformazzjoni diġitali tal-amministrazzjonijiet pubbliċi',
    'title.public-services': 'It-trasformazzjoni diġitali tas-servizzi pubbliċi',
    publisher: 'Il-Kummissjoni Ewropea', // official: name of the institution
  },
  phrases: {
    'digital public administration factsheet #': 'Skeda informattiva dwar l-amministrazzjoni pubblika diġitali #',
    'main developments in digital public administrations and interoperability':
      'Żviluppi ewlenin fl-amministrazzjonijiet pubbliċi diġitali u l-interoperabbiltà',
    'new initiatives adopted in #-#': 'inizjattivi ġodda adottati fl-#-#',
    'no new initiatives have been reported to date.': 'S’issa ma ġiet irrapportata l-ebda inizjattiva ġdida.',
  },
  // In the order of the names, which is the smallest to fetch.
  countries:
    'Il-Belġju; Il-Bulgarija; Ir-Repubblika Ċeka; Id-Danimarka; Il-Ġermanja; L-Estonja; L-Irlanda; Il-Greċja; Spanja; Franza; Il-Kroazja; L-Italja; Ċipru; Il-Latvja; Il-Litwanja; Il-Lussemburgu; L-Ungerija; Malta; In-Netherlands; L-Awstrija; Il-Polonja; Il-Portugall; Ir-Rumanija; Is-Slovenja; Is-Slovakkja; Il-Finlandja; L-Iżvezja; L-Iżlanda; Il-Liechtenstein; In-Norveġja; L-Iżvizzera; L-Ukrajna; Il-Montenegro; Il-Maċedonja ta’ Fuq; It-Turkija; L-Albanija; Is-Serbja; Il-Bożnija-Ħerzegovina; Il-Moldova; Il-Kosovo; Ir-Renju Unit',
  months: [
    'Jannar',
    'Frar',
    'Marzu',
    'April',
    'Mejju',
    'Ġunju',
    'Lulju',
    'Awwissu',
    'Settembru',
    'Ottubru',
    'Novembru',
    'Diċembru',
  ],
};

export default locale;
