/** Czech. A line that names its source is official; all others are ours, and await a native reader. */
import type { Locale } from '../locale.js';

const rules = new Intl.PluralRules('cs');

const locale: Locale = {
  plural: (count) => rules.select(count),
  messages: {
    yes: 'Ano', // official: EUSurvey label.Yes
    no: 'Ne', // official: EUSurvey label.No
    noData: 'Nejsou k dispozici žádné údaje',
    loading: 'Načítá se…', // official, corrected: EUSurvey label.Loading
    target: 'Cíl[ pro\u00a0rok\u00a0{year}]:\u00a0{value}',
    targetMet: '{target} (splněn)',
    targetAhead: '{target} (ještě\u00a0{distance})',
    targetMissed: '{target} (nesplněn)',
    points: {
      one: '{count}\u00a0bod',
      few: '{count}\u00a0body',
      many: '{count}\u00a0bodu',
      other: '{count}\u00a0bodů',
    },
    atLeastOne: 'alespoň jeden',
    average: 'Průměr EU[ v\u00a0roce {year}]: {value}',
    referenceYear: 'Referenční rok: {year}',
    source: 'Zdroj: {title}', // official: EUSurvey label.Source
    indicators: 'Ukazatele digitální dekády',
    highlights: 'Nejdůležitější body',
    initiativesByTopic: 'Iniciativy podle témat',
    sources: 'Zdroje',
    labelled: '{label}: ',
    figureCaption: 'Počet iniciativ podle témat',
    counted: 'Spočítáno podle iniciativ uvedených v\u00a0přehledu.',
    countedApart: {
      one: 'Nejdůležitější bod se počítá zvlášť.',
      few: '{count} nejdůležitější body se počítají zvlášť.',
      many: '{count} nejdůležitějšího bodu se počítá zvlášť.',
      other: '{count} nejdůležitějších bodů se počítá zvlášť.',
    },
    countsDiffer: 'Klíčový údaj je {stated}, uvedených iniciativ je {counted}.',
    showTable: 'Zobrazit jako tabulku',
    topic: 'Téma', // official: oe_theme "Topic"
    initiatives: 'Iniciativy',
    initiativeCount: {
      one: '{count} iniciativa',
      few: '{count} iniciativy',
      many: '{count} iniciativy',
      other: '{count} iniciativ',
    },
    noInitiatives: 'Nebyly nahlášeny žádné iniciativy.',
    noMatch: 'Neodpovídá žádná iniciativa.',
    search: {
      one: 'Prohledat {count} iniciativu',
      few: 'Prohledat {count} iniciativy',
      many: 'Prohledat {count} iniciativy',
      other: 'Prohledat {count} iniciativ',
    },
    filterByTopic: 'Filtrovat podle tématu',
    all: 'Všechny',
    found: {
      one: 'Nalezena {count} iniciativa',
      few: 'Nalezeny {count} iniciativy',
      many: 'Nalezeno {count} iniciativy',
      other: 'Nalezeno {count} iniciativ',
    },
    couldNotLoad: 'Údaje se nepodařilo načíst.',
    couldNotRead: 'Údaje se nepodařilo přečíst.',
    partFaulty: 'Část údajů se nepodařilo přečíst, a\u00a0proto chybí.',
    partMissing: 'Údaje tuto část neobsahují.',
    previous: 'Předchozí hodnota ({year}): {value}',
    change: 'Změna oproti roku {year}: {change}',
    unchanged: 'Beze změny oproti roku {year}',
    takeAway: 'Stáhnout nebo sdílet',
    dataAs: 'Stáhnout údaje ({format})',
    pictureAs: 'Stáhnout obrázek ({format})',
    copyCitation: 'Kopírovat citaci',
    copyLink: 'Kopírovat odkaz',
    copyEmbedCode: 'Kopírovat kód pro vložení',
    copied: 'Zkopírováno.',
    saved: 'Uloženo jako {name}.',
    notCopied: 'Stránka nedovoluje kopírování. Označte text a\u00a0zkopírujte jej:',
    savedOtherwise: 'Stránka nedovoluje obrázky ve formátu {format}. Uloženo jako {name}.',
    accessed: 'navštíveno dne {date}',
  },
  terms: {
    'indicator.eid': 'Systém elektronické identifikace (eID)',
    'indicator.ehealth': 'Přístup k elektronickým zdravotním záznamům',
    'indicator.citizens': 'Digitální veřejné služby pro občany',
    'indicator.businesses': 'Digitální veřejné služby pro podniky',
    'topic.public-administrations': 'Veřejná správa',
    'topic.public-services': 'Veřejné služby',
    'topic.trust': 'Důvěra a kybernetická bezpečnost',
    'topic.interoperability': 'Interoperabilita a data',
    'topic.innovation': 'Inovativní technologie',
    'title.public-administrations': 'Digitální transformace veřejné správy',
    'title.public-services': 'Digitální transformace veřejných služeb',
    publisher: 'Evropská komise', // official: name of the institution
  },
  phrases: {
    'digital public administration factsheet #': 'Přehled digitální veřejné správy #',
    'main developments in digital public administrations and interoperability':
      'Hlavní vývoj v oblasti digitální veřejné správy a interoperability',
    'new initiatives adopted in #-#': 'nových iniciativ přijatých v\u00a0letech #–#',
    'no new initiatives have been reported to date.': 'Dosud nebyly nahlášeny žádné nové iniciativy.',
  },
};

export default locale;
