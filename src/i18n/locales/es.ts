/** Spanish. A line that names its source is official; all others are ours, and await a native reader. */
import type { Locale } from '../locale.js';

const rules = new Intl.PluralRules('es');

const locale: Locale = {
  plural: (count) => rules.select(count),
  messages: {
    yes: 'Sí', // official: EUSurvey label.Yes
    no: 'No', // official: EUSurvey label.No
    noData: 'No hay datos disponibles',
    loading: 'Cargando…', // official: EUSurvey label.Loading
    target: 'Meta[\u00a0{year}]:\u00a0{value}',
    targetMet: '{target} (alcanzada)',
    targetAhead: '{target} (aún\u00a0a\u00a0{distance})',
    targetMissed: '{target} (no alcanzada)',
    points: { one: '{count}\u00a0punto', many: '{count}\u00a0de\u00a0puntos', other: '{count}\u00a0puntos' },
    atLeastOne: 'al menos uno',
    average: 'Media de la UE[ en {year}]: {value}',
    referenceYear: 'Año de referencia: {year}',
    source: 'Fuente: {title}', // official: EUSurvey label.Source
    indicators: 'Indicadores de la Década Digital',
    highlights: 'Aspectos destacados',
    initiativesByTopic: 'Iniciativas por ámbito',
    sources: 'Fuentes',
    labelled: '{label}: ',
    figureCaption: 'Número de iniciativas por ámbito',
    counted: 'Recuento a partir de las iniciativas enumeradas en la ficha.',
    countedApart: {
      one: 'El aspecto destacado se cuenta aparte.',
      many: 'Los {count} de aspectos destacados se cuentan aparte.',
      other: 'Los {count} aspectos destacados se cuentan aparte.',
    },
    countsDiffer: 'La cifra clave indica {stated}; las iniciativas enumeradas son {counted}.',
    showTable: 'Mostrar como cuadro',
    topic: 'Ámbito', // official: oe_theme "Topic"
    initiatives: 'Iniciativas',
    initiativeCount: { one: '{count} iniciativa', many: '{count} de iniciativas', other: '{count} iniciativas' },
    noInitiatives: 'No se han comunicado iniciativas.',
    noMatch: 'Ninguna iniciativa coincide.',
    search: {
      one: 'Buscar en {count} iniciativa',
      many: 'Buscar en {count} de iniciativas',
      other: 'Buscar en {count} iniciativas',
    },
    filterByTopic: 'Filtrar por ámbito',
    all: 'Todas',
    found: {
      one: '{count} iniciativa encontrada',
      many: '{count} de iniciativas encontradas',
      other: '{count} iniciativas encontradas',
    },
    couldNotLoad: 'No se han podido cargar los datos.',
    couldNotRead: 'No se han podido leer los datos.',
    partFaulty: 'Una parte de los datos no se ha podido leer y se omite.',
    partMissing: 'Los datos no incluyen esta parte.',
    previous: 'Valor anterior ({year}): {value}',
    change: 'Variación desde {year}: {change}',
    unchanged: 'Sin variación desde {year}',
    takeAway: 'Descargar o compartir',
    dataAs: 'Descargar los datos ({format})',
    pictureAs: 'Descargar la imagen ({format})',
    copyCitation: 'Copiar la cita',
    copyLink: 'Copiar el enlace',
    copyEmbedCode: 'Copiar el código de inserción',
    copied: 'Copiado.',
    saved: 'Guardado como {name}.',
    notCopied: 'La página no permite copiar. Seleccione el texto y cópielo:',
    savedOtherwise: 'La página no permite imágenes {format}. Guardado como {name}.',
    accessed: 'consultado el {date}',
  },
  terms: {
    'indicator.eid': 'Sistema de identificación electrónica (eID)',
    'indicator.ehealth': 'Acceso a los historiales médicos electrónicos',
    'indicator.citizens': 'Servicios públicos digitales para los ciudadanos',
    'indicator.businesses': 'Servicios públicos digitales para las empresas',
    'topic.public-administrations': 'Administraciones públicas',
    'topic.public-services': 'Servicios públicos',
    'topic.trust': 'Confianza y ciberseguridad',
    'topic.interoperability': 'Interoperabilidad y datos',
    'topic.innovation': 'Tecnologías innovadoras',
    'title.public-administrations': 'Transformación digital de las administraciones públicas',
    'title.public-services': 'Transformación digital de los servicios públicos',
    publisher: 'Comisión Europea', // official: name of the institution
  },
  phrases: {
    'digital public administration factsheet #': 'Ficha informativa sobre la administración pública digital #',
    'main developments in digital public administrations and interoperability':
      'Principales novedades en las administraciones públicas digitales y la interoperabilidad',
    'new initiatives adopted in #-#': 'nuevas iniciativas adoptadas en #-#',
    'no new initiatives have been reported to date.': 'Hasta la fecha no se han comunicado nuevas iniciativas.',
  },
};

export default locale;
