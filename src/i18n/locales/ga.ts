/** Irish. A line that names its source is official; all others are ours, and await a native reader. */
import type { Locale } from '../locale.js';

/** Plural categories of 0 to 10; those above, and fractions, are "other". */
const categories: readonly Intl.LDMLPluralRule[] = [
  'other',
  'one',
  'two',
  'few',
  'few',
  'few',
  'few',
  'many',
  'many',
  'many',
  'many',
];

const locale: Locale = {
  // By the rule of CLDR: some browsers have no data for Irish.
  plural: (count) => categories[Math.abs(count)] ?? 'other',
  messages: {
    yes: 'Tá', // official: EUSurvey label.Yes
    no: 'Níl', // official: EUSurvey label.No
    noData: 'Níl aon sonraí ar fáil',
    loading: 'Ag lódáil…', // official: EUSurvey label.Loading
    target: 'Sprioc[\u00a0{year}]:\u00a0{value}',
    targetMet: '{target} (bainte amach)',
    targetAhead: '{target} ({distance}\u00a0fós)',
    targetMissed: '{target} (níl sí bainte amach)',
    points: {
      one: '{count}\u00a0phointe',
      two: '{count}\u00a0phointe',
      few: '{count}\u00a0phointe',
      many: '{count}\u00a0bpointe',
      other: '{count}\u00a0pointe',
    },
    atLeastOne: 'ceann ar a laghad',
    average: 'Meán AE[ {year}]: {value}',
    referenceYear: 'Bliain tagartha: {year}',
    source: 'Foinse: {title}', // official: EUSurvey label.Source
    indicators: 'Táscairí na Deacáide Digití',
    highlights: 'Buaicphointí',
    initiativesByTopic: 'Tionscnaimh de réir ábhair',
    sources: 'Foinsí',
    labelled: '{label}: ',
    figureCaption: 'Líon na dtionscnamh de réir ábhair',
    counted: 'Bunaithe ar thionscnaimh na bileoige eolais.',
    countedApart: {
      one: 'Buaicphointí ar leithligh: {count}.',
      two: 'Buaicphointí ar leithligh: {count}.',
      few: 'Buaicphointí ar leithligh: {count}.',
      many: 'Buaicphointí ar leithligh: {count}.',
      other: 'Buaicphointí ar leithligh: {count}.',
    },
    countsDiffer: 'Is é {stated} an príomhfhigiúr; liostaítear {counted}.',
    showTable: 'Taispeáin mar thábla',
    topic: 'Ábhar', // official: oe_theme "Topic"
    initiatives: 'Tionscnaimh',
    initiativeCount: {
      one: '{count} tionscnamh',
      two: '{count} thionscnamh',
      few: '{count} thionscnamh',
      many: '{count} dtionscnamh',
      other: '{count} tionscnamh',
    },
    noInitiatives: 'Níor tuairiscíodh aon tionscnamh.',
    noMatch: 'Níor aimsíodh aon tionscnamh.',
    search: {
      one: 'Cuardaigh {count} tionscnamh',
      two: 'Cuardaigh {count} thionscnamh',
      few: 'Cuardaigh {count} thionscnamh',
      many: 'Cuardaigh {count} dtionscnamh',
      other: 'Cuardaigh {count} tionscnamh',
    },
    filterByTopic: 'Scag de réir ábhair',
    all: 'Gach ceann',
    found: {
      one: 'Aimsíodh {count} tionscnamh',
      two: 'Aimsíodh {count} thionscnamh',
      few: 'Aimsíodh {count} thionscnamh',
      many: 'Aimsíodh {count} dtionscnamh',
      other: 'Aimsíodh {count} tionscnamh',
    },
    couldNotLoad: 'Níorbh fhéidir na sonraí a lódáil.',
    couldNotRead: 'Níorbh fhéidir na sonraí a léamh.',
    partFaulty: 'Níorbh fhéidir cuid de na sonraí a léamh; fágadh ar lár í.',
    partMissing: 'Níl an chuid seo sna sonraí.',
    previous: 'Roimhe seo ({year}): {value}',
    change: 'Athrú ó {year}: {change}',
    unchanged: 'Gan athrú ó {year}',
    takeAway: 'Íoslódáil nó roinn',
    dataAs: 'Íoslódáil na sonraí ({format})',
    pictureAs: 'Íoslódáil an íomhá ({format})',
    copyCitation: 'Cóipeáil an tagairt',
    copyLink: 'Cóipeáil an nasc',
    copyEmbedCode: 'Cóipeáil an cód leabaithe',
    copied: 'Cóipeáilte.',
    saved: 'Sábháilte mar {name}.',
    notCopied: 'Ní cheadaíonn an leathanach cóipeáil. Roghnaigh agus cóipeáil an téacs:',
    savedOtherwise: 'Ní cheadaíonn an leathanach íomhánna {format}. Sábháilte mar {name}.',
    accessed: 'léite ar {date}',
  },
  terms: {
    'indicator.eid': 'Scéim eID',
    'indicator.ehealth': 'Taifid ríomhshláinte',
    'indicator.citizens': 'Seirbhísí poiblí digiteacha do shaoránaigh',
    'indicator.businesses': 'Seirbhísí poiblí digiteacha do ghnólachtaí',
    'topic.public-administrations': 'Riaracháin phoiblí',
    'topic.public-services': 'Seirbhísí poiblí',
    'topic.trust': 'Iontaoibh agus cibearshlándáil',
    'topic.interoperability': 'Idir-inoibritheacht agus sonraí',
    'topic.innovation': 'Teicneolaíochtaí nuálacha',
    'title.public-administrations': 'Claochlú digiteach na riarachán poiblí',
    'title.public-services': 'Claochlú digiteach na seirbhísí poiblí',
    publisher: 'An Coimisiún Eorpach', // official: name of the institution
  },
  phrases: {
    'digital public administration factsheet #': 'Bileog eolais faoin riarachán poiblí digiteach #',
    'main developments in digital public administrations and interoperability':
      'Príomhfhorbairtí sa riarachán poiblí digiteach agus san idir-inoibritheacht',
    'new initiatives adopted in #-#': 'tionscnamh nua a glacadh in #-#',
    'no new initiatives have been reported to date.': 'Níor tuairiscíodh aon tionscnamh nua go dtí seo.',
  },
  months: [
    'Eanáir',
    'Feabhra',
    'Márta',
    'Aibreán',
    'Bealtaine',
    'Meitheamh',
    'Iúil',
    'Lúnasa',
    'Meán Fómhair',
    'Deireadh Fómhair',
    'Samhain',
    'Nollaig',
  ],
  countries:
    'An Bheilg; An Bhulgáir; An tSeicia; An Danmhairg; An Ghearmáin; An Eastóin; Éire; An Ghréig; An Spáinn; An Fhrainc; An Chróit; An Iodáil; An Chipir; An Laitvia; An Liotuáin; Lucsamburg; An Ungáir; Málta; An Ísiltír; An Ostair; An Pholainn; An Phortaingéil; An Rómáin; An tSlóivéin; An tSlóvaic; An Fhionlainn; An tSualainn; An Íoslainn; Lichtinstéin; An Iorua; An Eilvéis; An Úcráin; Montainéagró; An Mhacadóin Thuaidh; An Tuirc; An Albáin; An tSeirbia; An Bhoisnia agus an Heirseagaivéin; An Mholdóiv; An Chosaiv; An Ríocht Aontaithe',
};

export default locale;
