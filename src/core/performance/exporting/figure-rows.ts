import { figureKey, type Area, type FigureImport, type Observation } from '../figures/observation.js';
import type { Measure } from '../measures/measure.js';
import { comparePeriods, periodMonths, periodName } from '../periods/period.js';

/** A table for a spreadsheet: numbers as numbers, and what is not reported as words, so that nothing looks like a nought. */
export interface FigureRows {
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

const HEADER = ['Measure', 'Code', 'Area', 'Period', 'Months', 'Value', 'Unit', 'Status', 'Revision', 'File'] as const;

/**
 * Figures as rows that the importer reads back as the same figures, where none is withheld. By measure in the catalogue's order, the board's own area
 * first, then by period. Whoever writes them to a file has to disarm text that a spreadsheet would run.
 */
export function figureRows(given: {
  readonly measures: readonly Measure[];
  readonly areas: readonly Area[];
  readonly observations: readonly Observation[];
  readonly imports: readonly FigureImport[];
}): FigureRows {
  const measureAt = new Map(given.measures.map((measure, at) => [measure.code, { measure, at }]));
  const areaAt = new Map(given.areas.map((area, at) => [area.code, { area, at }]));
  const files = new Map(given.imports.map(({ id, fileName }) => [id, fileName]));
  const sorted = given.observations
    .filter((one) => measureAt.has(one.measure) && areaAt.has(one.area))
    .toSorted(
      (one, other) =>
        (measureAt.get(one.measure)?.at ?? 0) - (measureAt.get(other.measure)?.at ?? 0) ||
        (areaAt.get(one.area)?.at ?? 0) - (areaAt.get(other.area)?.at ?? 0) ||
        comparePeriods(one.period, other.period) ||
        figureKey(one).localeCompare(figureKey(other), 'en-GB'),
    );
  return {
    header: HEADER,
    rows: sorted.map((one) => {
      const measure = measureAt.get(one.measure)?.measure;
      return [
        measure?.name ?? '',
        one.measure,
        one.area,
        periodName(one.period),
        periodMonths(one.period),
        writtenValue(one, measure),
        measure?.unit ?? '',
        one.standing,
        one.revision,
        files.get(one.importId) ?? '',
      ];
    }),
  };
}

function writtenValue({ value }: Observation, measure: Measure | undefined): string | number {
  switch (value.kind) {
    case 'value':
      return measure?.unit === 'percent' ? `${value.value.toFixed(value.decimals)}%` : value.value;
    case 'not-reported':
      return 'not reported';
    case 'suppressed':
      return 'c';
  }
}
