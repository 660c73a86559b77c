/** Bulgarian. A line that names its source is official; all others are ours, and await a native reader. */
import type { Locale } from '../locale.js';

const rules = new Intl.PluralRules('bg');

const locale: Locale = {
  plural: (count) => rules.select(count),
  messages: {
    yes: 'Да', // official: EUSurvey label.Yes
    no: 'Не', // official, corrected: EUSurvey label.No
    noData: 'Няма налични данни',
    loading: 'Зареждане…', // official: EUSurvey label.Loading
    target: 'Цел[ за\u00a0{year}\u00a0г.]:\u00a0{value}',
    targetMet: '{target} (постигната)',
    targetAhead: '{target} (още\u00a0{distance})',
    targetMissed: '{target} (непостигната)',
    points: { one: '{count}\u00a0точка', other: '{count}\u00a0точки' },
    atLeastOne: 'поне една',
    average: 'Средно за ЕС[ през {year}\u00a0г.]: {value}',
    referenceYear: 'Референтна година: {year}',
    source: 'Източник: {title}', // official: EUSurvey label.Source
    indicators: 'Показатели за цифровото десетилетие',
    highlights: 'Акценти',
    initiativesByTopic: 'Инициативи по теми',
    sources: 'Източници',
    labelled: '{label}: ',
    figureCaption: 'Брой инициативи по теми',
    counted: 'Преброени са инициативите, изброени в информационния документ.',
    countedApart: { one: 'Акцентът се брои отделно.', other: 'Отделно се броят {count} акцента.' },
    countsDiffer: 'Посоченият в основните данни брой е {stated}, а изброените инициативи са {counted}.',
    showTable: 'Показване като таблица',
    topic: 'Тема', // official: oe_theme "Topic"
    initiatives: 'Инициативи',
    initiativeCount: { one: '{count} инициатива', other: '{count} инициативи' },
    noInitiatives: 'Няма докладвани инициативи.',
    noMatch: 'Няма съответстващи инициативи.',
    search: { one: 'Търсене в {count} инициатива', other: 'Търсене в {count} инициативи' },
    filterByTopic: 'Филтриране по тема',
    all: 'Всички',
    found: { one: 'Намерена е {count} инициатива', other: 'Намерени са {count} инициативи' },
    couldNotLoad: 'Данните не можаха да бъдат заредени.',
    couldNotRead: 'Данните не можаха да бъдат прочетени.',
    partFaulty: 'Част от данните не можа да бъде прочетена и е пропусната.',
    partMissing: 'Данните не съдържат тази част.',
    previous: 'Предишна стойност ({year}\u00a0г.): {value}',
    change: 'Промяна спрямо {year}\u00a0г.: {change}',
    unchanged: 'Без промяна спрямо {year}\u00a0г.',
    takeAway: 'Изтегляне или споделяне',
    dataAs: 'Изтегляне на данните ({format})',
    pictureAs: 'Изтегляне на изображението ({format})',
    copyCitation: 'Копиране на позоваването',
    copyLink: 'Копиране на връзката',
    copyEmbedCode: 'Копиране на кода за вграждане',
    copied: 'Копирано.',
    saved: 'Запазено като {name}.',
    notCopied: 'Страницата не позволява копиране. Маркирайте текста и го копирайте:',
    savedOtherwise: 'Страницата не позволява изображения във формат {format}. Запазено като {name}.',
    accessed: 'достъп на {date}',
  },
  terms: {
    'indicator.eid': 'Схема за електронна идентификация (eID)',
    'indicator.ehealth': 'Достъп до електронни здравни досиета',
    'indicator.citizens': 'Цифрови обществени услуги за гражданите',
    'indicator.businesses': 'Цифрови обществени услуги за предприятията',
    'topic.public-administrations': 'Публични администрации',
    'topic.public-services': 'Обществени услуги',
    'topic.trust': 'Доверие и киберсигурност',
    'topic.interoperability': 'Оперативна съвместимост и данни',
    'topic.innovation': 'Иновативни технологии',
    'title.public-administrations': 'Цифрова трансформация на публичните администрации',
    'title.public-services': 'Цифрова трансформация на обществените услуги',
    publisher: 'Европейска комисия', // official: name of the institution
  },
  phrases: {
    'digital public administration factsheet #':
      'Информационен документ за цифровата публична администрация – #\u00a0г.',
    'main developments in digital public administrations and interoperability':
      'Основни новости в областта на цифровите публични администрации и оперативната съвместимост',
    'new initiatives adopted in #-#': 'нови инициативи, приети през #–#\u00a0г.',
    'no new initiatives have been reported to date.': 'Към днешна дата не са докладвани нови инициативи.',
  },
};

export default locale;
