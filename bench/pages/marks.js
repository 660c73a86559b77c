/**
 * What every page of the benchmark shows: the same marks in the same words. The numbers are those of the Belgian
 * factsheet; the links lead nowhere. Also the figures of the pages with many gauges.
 */

/** Four gauges: what our elements are given, and what a reader must see in all pages. */
export const gauges = [
  {
    attributes: { indicator: 'eid', value: 'yes' },
    label: 'eID scheme',
    number: 'Yes',
    details: 'Target\u00a02030:\u00a0at least one (met)',
    share: 1,
    sign: true,
    met: true,
  },
  {
    attributes: { indicator: 'ehealth', value: '100%' },
    label: 'eHealth records',
    number: '100%',
    details: 'Target\u00a02030:\u00a0100% (met)',
    share: 1,
    target: 1,
    met: true,
  },
  {
    attributes: { indicator: 'citizens', value: '82.3' },
    label: 'Digital public services for citizens',
    number: '82.3%',
    details: 'Target\u00a02030:\u00a0100% (17.7\u00a0points\u00a0to\u00a0go)',
    share: 0.823,
    target: 1,
    met: false,
  },
  {
    attributes: { indicator: 'businesses', value: '92.6' },
    label: 'Digital public services for businesses',
    number: '92.6%',
    details: 'Target\u00a02030:\u00a0100% (7.4\u00a0points\u00a0to\u00a0go)',
    share: 0.926,
    target: 1,
    met: false,
  },
];

/** The chart. The ids are those of the catalogue, for a factsheet. */
export const topics = [
  { id: 'public-administrations', label: 'Public administrations', count: 2 },
  { id: 'public-services', label: 'Public services', count: 0 },
  { id: 'trust', label: 'Trust and cybersecurity', count: 1 },
  { id: 'interoperability', label: 'Interoperability and data', count: 1 },
  { id: 'innovation', label: 'Innovative technologies', count: 4 },
];

export const caption = 'Number of initiatives per topic.';

/** Ten initiatives: a link and the words after it. */
export const initiatives = [
  [
    'A portal for all permits',
    'lets a business ask once for every permit it needs and follow each of them to the end.',
  ],
  ['The register of algorithms', 'lists what public bodies decide with the help of machines, and how to object.'],
  ['Digital wallet pilot', 'tries out proofs of age, residence and studies with three cities and two universities.'],
  ['One inbox for citizens', 'gathers the letters of federal, regional and local bodies in one place, with reminders.'],
  ['National data space for mobility', 'joins timetables, roadworks and parking under one licence and one interface.'],
  [
    'Centre for cybersecurity',
    'checks the web sites of municipalities every week and helps them to mend what it finds.',
  ],
  ['Once-only for company data', 'keeps offices from asking for what the business register already knows.'],
  [
    'Assistant for legal texts',
    'answers questions about social security law and always shows the articles it drew on.',
  ],
  [
    'Skills for civil servants',
    'offers forty short courses on data, design and procurement, open to every administration.',
  ],
  ['Open source office', 'publishes what the administration has built, so that others need not build it again.'],
].map(([name, words], index) => ({ name, words, href: `https://initiatives.example/belgium/2024/${index + 1}` }));

/** Target of every gauge on the pages with many gauges. */
export const TARGET = 80;

export const labelAt = (index) => `Indicator ${index + 1}`;

/** The figure of one of many gauges: one decimal, other in every round, never whole. */
export const figureAt = (index, round = 0) => ((index * 37 + round * 61) % 99) + (((index + round * 3) % 9) + 1) / 10;

/** How one of many gauges reads, in the words that our elements use. */
export function readingOf(figure) {
  const met = figure >= TARGET;
  return {
    number: `${figure.toFixed(1)}%`,
    details: `Target:\u00a0${TARGET}% (${met ? 'met' : `${(TARGET - figure).toFixed(1)}\u00a0points\u00a0to\u00a0go`})`,
    met,
  };
}
