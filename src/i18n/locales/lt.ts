/** Lithuanian. A line that names its source is official; all others are ours, and await a native reader. */
import type { Locale } from '../locale.js';

const rules = new Intl.PluralRules('lt');

const locale: Locale = {
  plural: (count) => rules.select(count),
  messages: {
    yes: 'Taip', // official: EUSurvey label.Yes
    no: 'Ne', // official: EUSurvey label.No
    noData: 'Duomenų nėra',
    loading: 'Įkeliama…', // official: EUSurvey label.Loading
    target: 'Tikslas[ ({year}\u00a0m.)]:\u00a0{value}',
    targetMet: '{target} (pasiektas)',
    targetAhead: '{target} (liko\u00a0{distance})',
    targetMissed: '{target} (nepasiektas)',
    points: {
      one: '{count}\u00a0balas',
      few: '{count}\u00a0balai',
      many: '{count}\u00a0balo',
      other: '{count}\u00a0balų',
    },
    atLeastOne: 'bent viena',
    average: 'ES vidurkis[ ({year}\u00a0m.)]: {value}',
    referenceYear: 'Ataskaitiniai metai: {year}',
    source: 'Šaltinis: {title}', // official: EUSurvey label.Source
    indicators: 'Skaitmeninio dešimtmečio rodikliai',
    highlights: 'Svarbiausi aspektai',
    initiativesByTopic: 'Iniciatyvos pagal temą',
    sources: 'Šaltiniai',
    labelled: '{label}: ',
    figureCaption: 'Iniciatyvų skaičius pagal temą',
    counted: 'Suskaičiuota pagal suvestinėje išvardytas iniciatyvas.',
    countedApart: {
      one: 'Atskirai skaičiuojamas {count} svarbiausias aspektas.',
      few: 'Atskirai skaičiuojami {count} svarbiausi aspektai.',
      many: 'Atskirai skaičiuojama {count} svarbiausio aspekto.',
      other: 'Atskirai skaičiuojama {count} svarbiausių aspektų.',
    },
    countsDiffer: 'Pagrindinis skaičius yra {stated}, o išvardytų iniciatyvų skaičius – {counted}.',
    showTable: 'Rodyti kaip lentelę',
    topic: 'Tema', // official: oe_theme "Topic"
    initiatives: 'Iniciatyvos',
    initiativeCount: {
      one: '{count} iniciatyva',
      few: '{count} iniciatyvos',
      many: '{count} iniciatyvos',
      other: '{count} iniciatyvų',
    },
    noInitiatives: 'Apie iniciatyvas nepranešta.',
    noMatch: 'Atitinkančių iniciatyvų nėra.',
    search: {
      one: 'Ieškoti {count} iniciatyvoje',
      few: 'Ieškoti {count} iniciatyvose',
      many: 'Ieškoti {count} iniciatyvos',
      other: 'Ieškoti tarp {count} iniciatyvų',
    },
    filterByTopic: 'Filtruoti pagal temą',
    all: 'Visos',
    found: {
      one: 'Rasta {count} iniciatyva',
      few: 'Rastos {count} iniciatyvos',
      many: 'Rasta {count} iniciatyvos',
      other: 'Rasta {count} iniciatyvų',
    },
    couldNotLoad: 'Nepavyko įkelti duomenų.',
    couldNotRead: 'Nepavyko nuskaityti duomenų.',
    partFaulty: 'Dalies duomenų nuskaityti nepavyko, todėl jie praleisti.',
    partMissing: 'Šios dalies duomenyse nėra.',
    previous: 'Ankstesnė vertė ({year}\u00a0m.): {value}',
    change: 'Pokytis nuo {year}\u00a0m.: {change}',
    unchanged: 'Nuo {year}\u00a0m. nepakito',
    takeAway: 'Atsisiųsti arba bendrinti',
    dataAs: 'Atsisiųsti duomenis ({format})',
    pictureAs: 'Atsisiųsti paveikslą ({format})',
    copyCitation: 'Kopijuoti šaltinio aprašą',
    copyLink: 'Kopijuoti nuorodą',
    copyEmbedCode: 'Kopijuoti įterpimo kodą',
    copied: 'Nukopijuota.',
    saved: 'Įrašyta kaip {name}.',
    notCopied: 'Puslapyje kopijuoti neleidžiama. Pažymėkite tekstą ir nukopijuokite:',
    savedOtherwise: 'Puslapyje neleidžiami {format} formato paveikslai. Įrašyta kaip {name}.',
    accessed: 'žiūrėta {date}',
  },
  terms: {
    'indicator.eid': 'Elektroninės atpažinties schema (eID)',
    'indicator.ehealth': 'Prieiga prie elektroninių sveikatos įrašų',
    'indicator.citizens': 'Skaitmeninės viešosios paslaugos piliečiams',
    'indicator.businesses': 'Skaitmeninės viešosios paslaugos įmonėms',
    'topic.public-administrations': 'Viešasis administravimas',
    'topic.public-services': 'Viešosios paslaugos',
    'topic.trust': 'Pasitikėjimas ir kibernetinis saugumas',
    'topic.interoperability': 'Sąveikumas ir duomenys',
    'topic.innovation': 'Inovatyviosios technologijos',
    'title.public-administrations': 'Viešojo administravimo institucijų skaitmeninė pertvarka',
    'title.public-services': 'Viešųjų paslaugų skaitmeninė pertvarka',
    publisher: 'Europos Komisija', // official: name of the institution
  },
  phrases: {
    'digital public administration factsheet #': '#\u00a0m. skaitmeninio viešojo administravimo informacijos suvestinė',
    'main developments in digital public administrations and interoperability':
      'Pagrindiniai skaitmeninio viešojo administravimo ir sąveikumo pokyčiai',
    'new initiatives adopted in #-#': 'naujų iniciatyvų, priimtų #–#\u00a0m.',
    'no new initiatives have been reported to date.': 'Iki šiol apie naujas iniciatyvas nepranešta.',
  },
};

export default locale;
