import type { FlagDecision } from '../checks/flag.js';
import type { Measure, MeasureCode } from '../measures/measure.js';
import type { Area, AreaCode, FigureImport, FigureImportId, Observation } from './observation.js';
import { EMPTY_SERIES, seriesOf, type Series } from './series.js';

/** The part of a board's figures that a question needs, ready to be asked. */
export interface BoardFigures {
  readonly measures: ReadonlyMap<MeasureCode, Measure>;
  readonly areas: readonly Area[];
  readonly imports: ReadonlyMap<FigureImportId, FigureImport>;
  readonly decisions: ReadonlyMap<string, FlagDecision>;
  /** Empty where nothing is held. */
  series(measure: MeasureCode, area: AreaCode): Series;
}

/** Makes figures ready to be asked. */
export function boardFigures(given: {
  readonly measures: readonly Measure[];
  readonly areas: readonly Area[];
  readonly observations: readonly Observation[];
  readonly imports: readonly FigureImport[];
  readonly decisions: readonly FlagDecision[];
}): BoardFigures {
  const grouped = new Map<string, Observation[]>();
  for (const observation of given.observations) {
    const key = `${observation.measure}|${observation.area}`;
    const group = grouped.get(key);
    if (group === undefined) grouped.set(key, [observation]);
    else group.push(observation);
  }
  const made = new Map<string, Series>();
  return {
    measures: new Map(given.measures.map((measure) => [measure.code, measure])),
    areas: given.areas,
    imports: new Map(given.imports.map((entry) => [entry.id, entry])),
    decisions: new Map(given.decisions.map((decision) => [decision.key, decision])),
    series: (measure, area) => {
      const key = `${measure}|${area}`;
      const known = made.get(key);
      if (known !== undefined) return known;
      const observations = grouped.get(key);
      const series = observations === undefined ? EMPTY_SERIES : seriesOf(observations);
      made.set(key, series);
      return series;
    },
  };
}
