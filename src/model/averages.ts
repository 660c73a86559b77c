/**
 * Public averages of the EU per indicator and reference year, and where they are from; fetched only by pages that ask
 * for them. The 2030 targets stand in indicators.ts. Figures as published, unrounded.
 */
import type { Source } from './factsheet.js';

/** The average of one year, in the unit of the indicator. */
export interface Average {
  readonly year: number;
  readonly value: number;
  readonly source: Source;
}

const source = (title: string, path: string): Source => ({ title, url: `https://github.com/${path}` });

/** Digital Decade reports of the European Commission, as others have made them available. */
const desi2022 = source('DESI 2022 (European Commission)', 'Annaspella/DESI_statistical_assessment');
const desi2023 = source('DESI 2023 (European Commission)', 'Annaspella/DESI_statistical_assessment');
const desi2026 = source('DESI 2026 (European Commission)', 'digital-agenda-data/digital-agenda');
const ehealth = source(
  'DESI, access to e-health records (European Commission)',
  'vedranu/aismart2026-digital-health-analysis',
);
/** Rounded by its source. */
const report2024: Source = {
  title: 'Report on the state of the Digital Decade 2024, summary of the Spanish administration',
  url: 'https://administracionelectronica.gob.es/',
};

export const averages: Readonly<Record<string, readonly Average[]>> = {
  ehealth: [
    { year: 2022, value: 71.541406, source: ehealth },
    { year: 2023, value: 79.115005, source: ehealth },
    { year: 2024, value: 82.704358, source: ehealth },
    { year: 2025, value: 86.513342, source: ehealth },
  ],
  citizens: [
    { year: 2021, value: 74.62806223, source: desi2022 },
    { year: 2022, value: 77, source: desi2023 },
    { year: 2023, value: 79, source: report2024 },
    { year: 2025, value: 84.644388, source: desi2026 },
  ],
  businesses: [
    { year: 2021, value: 81.71018886, source: desi2022 },
    { year: 2022, value: 83.7, source: desi2023 },
    { year: 2023, value: 85, source: report2024 },
    { year: 2025, value: 88.587266, source: desi2026 },
  ],
};

/**
 * The average to stand beside a figure: that of its year, else the last before; the newest for a figure without year.
 * @returns `undefined` for an indicator without averages, and for years before the first
 */
export const averageFor = (indicator: string | undefined, year = Infinity): Average | undefined =>
  averages[indicator ?? '']?.findLast((average) => average.year <= year);
