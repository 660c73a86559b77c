/** Portuguese of Portugal. A line that names its source is official; all others are ours, and await a native reader. */
import type { Locale } from '../locale.js';

// The institutions write as in Portugal, where 0 and 1.5 are plural; "pt" alone means Brazil.
const rules = new Intl.PluralRules('pt-PT');

const locale: Locale = {
  tags: ['pt-PT'],
  plural: (count) => rules.select(count),
  messages: {
    yes: 'Sim', // official: EUSurvey label.Yes
    no: 'Não', // official: EUSurvey label.No
    noData: 'Sem dados disponíveis',
    loading: 'A carregar…', // official, corrected: EUSurvey label.Loading has "Carregar"
    target: 'Meta[\u00a0{year}]:\u00a0{value}',
    targetMet: '{target} (atingida)',
    targetAhead: '{target} (ainda\u00a0a\u00a0{distance})',
    targetMissed: '{target} (não atingida)',
    points: { one: '{count}\u00a0ponto', many: '{count}\u00a0de\u00a0pontos', other: '{count}\u00a0pontos' },
    atLeastOne: 'pelo menos um',
    average: 'Média da UE[ {year}]: {value}',
    referenceYear: 'Ano de referência: {year}',
    source: 'Fonte: {title}', // official: EUSurvey label.Source
    indicators: 'Indicadores da Década Digital',
    highlights: 'Destaques',
    initiativesByTopic: 'Iniciativas por tópico',
    sources: 'Fontes',
    labelled: '{label}: ',
    figureCaption: 'Número de iniciativas por tópico',
    counted: 'Contagem efetuada a partir das iniciativas enumeradas na ficha.',
    countedApart: {
      one: 'O destaque é contado à parte.',
      many: 'Os {count} de destaques são contados à parte.',
      other: 'Os {count} destaques são contados à parte.',
    },
    countsDiffer: 'O número principal é {stated}; o número de iniciativas enumeradas é {counted}.',
    showTable: 'Mostrar como quadro',
    topic: 'Tópico', // official: oe_theme "Topic"
    initiatives: 'Iniciativas',
    initiativeCount: {
      one: '{count} iniciativa',
      many: '{count} de iniciativas',
      other: '{count} iniciativas',
    },
    noInitiatives: 'Nenhuma iniciativa comunicada.',
    noMatch: 'Nenhuma iniciativa encontrada.',
    search: {
      one: 'Pesquisar em {count} iniciativa',
      many: 'Pesquisar em {count} de iniciativas',
      other: 'Pesquisar em {count} iniciativas',
    },
    filterByTopic: 'Filtrar por tópico',
    all: 'Todas',
    found: {
      one: '{count} iniciativa encontrada',
      many: '{count} de iniciativas encontradas',
      other: '{count} iniciativas encontradas',
    },
    couldNotLoad: 'Não foi possível carregar os dados.',
    couldNotRead: 'Não foi possível ler os dados.',
    partFaulty: 'Não foi possível ler uma parte dos dados, que foi omitida.',
    partMissing: 'Esta parte não consta dos dados.',
    previous: 'Valor anterior ({year}): {value}',
    change: 'Variação desde {year}: {change}',
    unchanged: 'Sem variação desde {year}',
    takeAway: 'Descarregar ou partilhar',
    dataAs: 'Descarregar os dados ({format})',
    pictureAs: 'Descarregar a imagem ({format})',
    copyCitation: 'Copiar a citação',
    copyLink: 'Copiar a ligação',
    copyEmbedCode: 'Copiar o código de incorporação',
    copied: 'Copiado.',
    saved: 'Guardado como {name}.',
    notCopied: 'A página não permite copiar. Selecione o texto e copie-o:',
    savedOtherwise: 'A página não permite imagens {format}. Guardado como {name}.',
    accessed: 'consultado em {date}',
  },
  terms: {
    'indicator.eid': 'Sistema de identificação eletrónica (eID)',
    'indicator.ehealth': 'Acesso aos registos de saúde eletrónicos',
    'indicator.citizens': 'Serviços públicos digitais para os cidadãos',
    'indicator.businesses': 'Serviços públicos digitais para as empresas',
    'topic.public-administrations': 'Administrações públicas',
    'topic.public-services': 'Serviços públicos',
    'topic.trust': 'Confiança e cibersegurança',
    'topic.interoperability': 'Interoperabilidade e dados',
    'topic.innovation': 'Tecnologias inovadoras',
    'title.public-administrations': 'Transformação digital das administrações públicas',
    'title.public-services': 'Transformação digital dos serviços públicos',
    publisher: 'Comissão Europeia', // official: name of the institution
  },
  phrases: {
    'digital public administration factsheet #': 'Ficha informativa sobre a administração pública digital #',
    'main developments in digital public administrations and interoperability':
      'Principais desenvolvimentos nas administrações públicas digitais e na interoperabilidade',
    'new initiatives adopted in #-#': 'novas iniciativas adotadas em #-#',
    'no new initiatives have been reported to date.': 'Até à data, não foram comunicadas novas iniciativas.',
  },
};

export default locale;
