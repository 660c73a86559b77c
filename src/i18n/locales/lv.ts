/** Latvian. A line that names its source is official; all others are ours, and await a native reader. */
import type { Locale } from '../locale.js';

const rules = new Intl.PluralRules('lv');

const locale: Locale = {
  plural: (count) => rules.select(count),
  messages: {
    yes: 'Jā', // official: EUSurvey label.Yes
    no: 'Nē', // official: EUSurvey label.No
    noData: 'Dati nav pieejami',
    loading: 'Ielādē…', // official: EUSurvey label.Loading
    target: 'Mērķrādītājs[ {year}.\u00a0gadam]:\u00a0{value}',
    targetMet: '{target} (sasniegts)',
    targetAhead: '{target} (vēl\u00a0{distance})',
    targetMissed: '{target} (nav sasniegts)',
    points: { zero: '{count}\u00a0punktu', one: '{count}\u00a0punkts', other: '{count}\u00a0punkti' },
    atLeastOne: 'vismaz viena',
    average: 'ES vidējais rādītājs[ {year}.\u00a0gadā]: {value}',
    referenceYear: 'Atsauces gads: {year}',
    source: 'Avots: {title}', // official: EUSurvey label.Source
    indicators: 'Digitālās desmitgades rādītāji',
    highlights: 'Svarīgākais',
    initiativesByTopic: 'Iniciatīvas pa jomām',
    sources: 'Avoti',
    labelled: '{label}: ',
    figureCaption: 'Iniciatīvu skaits pa jomām',
    counted: 'Saskaitīts pēc faktu lapā uzskaitītajām iniciatīvām.',
    countedApart: {
      zero: 'Atsevišķi saskaitīti {count} izceltie projekti.',
      one: 'Atsevišķi saskaitīts {count} izceltais projekts.',
      other: 'Atsevišķi saskaitīti {count} izceltie projekti.',
    },
    countsDiffer: 'Galvenais skaitlis ir {stated}, bet uzskaitīto iniciatīvu skaits ir {counted}.',
    showTable: 'Rādīt kā tabulu',
    topic: 'Joma', // official: oe_theme "Topic"
    initiatives: 'Iniciatīvas',
    initiativeCount: { zero: '{count} iniciatīvu', one: '{count} iniciatīva', other: '{count} iniciatīvas' },
    noInitiatives: 'Nav ziņots par iniciatīvām.',
    noMatch: 'Nav atbilstošu iniciatīvu.',
    search: {
      zero: 'Meklēt {count} iniciatīvās',
      one: 'Meklēt {count} iniciatīvā',
      other: 'Meklēt {count} iniciatīvās',
    },
    filterByTopic: 'Filtrēt pēc jomas',
    all: 'Visas',
    found: {
      zero: 'Atrastas {count} iniciatīvas',
      one: 'Atrasta {count} iniciatīva',
      other: 'Atrastas {count} iniciatīvas',
    },
    couldNotLoad: 'Datus neizdevās ielādēt.',
    couldNotRead: 'Datus neizdevās nolasīt.',
    partFaulty: 'Daļu datu neizdevās nolasīt, tāpēc tie ir izlaisti.',
    partMissing: 'Datos šīs daļas nav.',
    previous: 'Iepriekšējā vērtība ({year}.\u00a0g.): {value}',
    change: 'Izmaiņas kopš {year}.\u00a0gada: {change}',
    unchanged: 'Bez izmaiņām kopš {year}.\u00a0gada',
    takeAway: 'Lejupielādēt vai kopīgot',
    dataAs: 'Lejupielādēt datus ({format})',
    pictureAs: 'Lejupielādēt attēlu ({format})',
    copyCitation: 'Kopēt atsauci',
    copyLink: 'Kopēt saiti',
    copyEmbedCode: 'Kopēt iegulšanas kodu',
    copied: 'Nokopēts.',
    saved: 'Saglabāts kā {name}.',
    notCopied: 'Lapa neatļauj kopēšanu. Atlasiet tekstu un nokopējiet to:',
    savedOtherwise: 'Lapa neatļauj {format} formāta attēlus. Saglabāts kā {name}.',
    accessed: 'skatīts {date}',
  },
  terms: {
    'indicator.eid': 'Elektroniskās identifikācijas shēma (eID)',
    'indicator.ehealth': 'Piekļuve elektroniskajiem veselības ierakstiem',
    'indicator.citizens': 'Digitālie publiskie pakalpojumi iedzīvotājiem',
    'indicator.businesses': 'Digitālie publiskie pakalpojumi uzņēmumiem',
    'topic.public-administrations': 'Valsts pārvalde',
    'topic.public-services': 'Publiskie pakalpojumi',
    'topic.trust': 'Uzticēšanās un kiberdrošība',
    'topic.interoperability': 'Sadarbspēja un dati',
    'topic.innovation': 'Inovatīvas tehnoloģijas',
    'title.public-administrations': 'Valsts pārvaldes digitālā pārveide',
    'title.public-services': 'Publisko pakalpojumu digitālā pārveide',
    publisher: 'Eiropas Komisija', // official: name of the institution
  },
  phrases: {
    'digital public administration factsheet #': '#. gada faktu lapa par digitālo valsts pārvaldi',
    'main developments in digital public administrations and interoperability':
      'Galvenie notikumi digitālās valsts pārvaldes un sadarbspējas jomā',
    'new initiatives adopted in #-#': 'jaunas iniciatīvas, kas pieņemtas #.–#.\u00a0gadā',
    'no new initiatives have been reported to date.': 'Līdz šim nav ziņots par jaunām iniciatīvām.',
  },
};

export default locale;
