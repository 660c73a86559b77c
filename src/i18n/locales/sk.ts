/** Slovak. A line that names its source is official; all others are ours, and await a native reader. */
import type { Locale } from '../locale.js';

const rules = new Intl.PluralRules('sk');

const locale: Locale = {
  plural: (count) => rules.select(count),
  messages: {
    yes: 'Áno', // official: EUSurvey label.Yes
    no: 'Nie', // official: EUSurvey label.No
    noData: 'Údaje nie sú k\u00a0dispozícii',
    loading: 'Načítava sa…', // official, corrected: EUSurvey label.Loading has "Prebieha nahrávanie"
    target: 'Cieľ[\u00a0{year}]:\u00a0{value}',
    targetMet: '{target} (splnený)',
    targetAhead: '{target} (ešte\u00a0{distance})',
    targetMissed: '{target} (nesplnený)',
    points: {
      one: '{count}\u00a0bod',
      few: '{count}\u00a0body',
      many: '{count}\u00a0bodu',
      other: '{count}\u00a0bodov',
    },
    atLeastOne: 'aspoň jedna',
    average: 'Priemer EÚ[ {year}]: {value}',
    referenceYear: 'Referenčný rok: {year}',
    source: 'Zdroj: {title}', // official: EUSurvey label.Source
    indicators: 'Ukazovatele digitálneho desaťročia',
    highlights: 'Najdôležitejšie body',
    initiativesByTopic: 'Iniciatívy podľa oblasti',
    sources: 'Zdroje',
    labelled: '{label}: ',
    figureCaption: 'Počet iniciatív podľa oblasti',
    counted: 'Spočítané podľa iniciatív uvedených v\u00a0prehľade.',
    countedApart: {
      one: 'Najdôležitejší bod sa počíta osobitne.',
      few: '{count} najdôležitejšie body sa počítajú osobitne.',
      many: '{count} najdôležitejšieho bodu sa počíta osobitne.',
      other: '{count} najdôležitejších bodov sa počíta osobitne.',
    },
    countsDiffer: 'Kľúčový údaj je {stated}; počet uvedených iniciatív je {counted}.',
    showTable: 'Zobraziť ako tabuľku',
    topic: 'Oblasť', // official: oe_theme "Topic"
    initiatives: 'Iniciatívy',
    initiativeCount: {
      one: '{count} iniciatíva',
      few: '{count} iniciatívy',
      many: '{count} iniciatívy',
      other: '{count} iniciatív',
    },
    noInitiatives: 'Neboli nahlásené žiadne iniciatívy.',
    noMatch: 'Nenašla sa žiadna iniciatíva.',
    search: {
      one: 'Hľadať v\u00a0{count} iniciatíve',
      few: 'Hľadať v\u00a0{count} iniciatívach',
      many: 'Hľadať v\u00a0{count} iniciatívy',
      other: 'Hľadať v\u00a0{count} iniciatívach',
    },
    filterByTopic: 'Filtrovať podľa oblasti',
    all: 'Všetky',
    found: {
      one: 'Našla sa {count} iniciatíva',
      few: 'Našli sa {count} iniciatívy',
      many: 'Našlo sa {count} iniciatívy',
      other: 'Našlo sa {count} iniciatív',
    },
    couldNotLoad: 'Údaje sa nepodarilo načítať.',
    couldNotRead: 'Údaje sa nepodarilo prečítať.',
    partFaulty: 'Časť údajov sa nepodarilo prečítať, preto bola vynechaná.',
    partMissing: 'Údaje túto časť neobsahujú.',
    previous: 'Predchádzajúca hodnota ({year}): {value}',
    change: 'Zmena od roku {year}: {change}',
    unchanged: 'Bez zmeny od roku {year}',
    takeAway: 'Stiahnuť alebo zdieľať',
    dataAs: 'Stiahnuť údaje ({format})',
    pictureAs: 'Stiahnuť obrázok ({format})',
    copyCitation: 'Kopírovať citáciu',
    copyLink: 'Kopírovať odkaz',
    copyEmbedCode: 'Kopírovať kód na vloženie',
    copied: 'Skopírované.',
    saved: 'Uložené ako {name}.',
    notCopied: 'Stránka nepovoľuje kopírovanie. Označte text a\u00a0skopírujte ho:',
    savedOtherwise: 'Stránka nepovoľuje obrázky {format}. Uložené ako {name}.',
    accessed: 'dátum prístupu: {date}',
  },
  terms: {
    'indicator.eid': 'Schéma elektronickej identifikácie (eID)',
    'indicator.ehealth': 'Prístup k\u00a0elektronickým zdravotným záznamom',
    'indicator.citizens': 'Digitálne verejné služby pre občanov',
    'indicator.businesses': 'Digitálne verejné služby pre podniky',
    'topic.public-administrations': 'Verejná správa',
    'topic.public-services': 'Verejné služby',
    'topic.trust': 'Dôvera a\u00a0kybernetická bezpečnosť',
    'topic.interoperability': 'Interoperabilita a\u00a0údaje',
    'topic.innovation': 'Inovačné technológie',
    'title.public-administrations': 'Digitálna transformácia verejnej správy',
    'title.public-services': 'Digitálna transformácia verejných služieb',
    publisher: 'Európska komisia', // official: name of the institution
  },
  phrases: {
    'digital public administration factsheet #': 'Informačný prehľad o\u00a0digitálnej verejnej správe #',
    'main developments in digital public administrations and interoperability':
      'Hlavný vývoj v\u00a0oblasti digitálnej verejnej správy a\u00a0interoperability',
    'new initiatives adopted in #-#': 'nových iniciatív prijatých v\u00a0rokoch #\u00a0–\u00a0#',
    'no new initiatives have been reported to date.': 'Doteraz neboli nahlásené žiadne nové iniciatívy.',
  },
};

export default locale;
