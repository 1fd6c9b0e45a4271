import type { FlagDecision } from '../checks/flag.js';
import type { Measure, MeasureCode } from '../measures/measure.js';
import type { Area, AreaCode, FigureImport, FigureImportId, Observation } from './observation.js';
import { EMPTY_SERIES, seriesOf, type Series } from './series.js';
import type { CellKey } from './withholding/equation.js';
import { withhold } from './withholding/withhold.js';

/** The part of a board's figures that a question needs, ready to be asked. */
export interface BoardFigures {
  readonly measures: ReadonlyMap<MeasureCode, Measure>;
  readonly areas: readonly Area[];
  readonly imports: ReadonlyMap<FigureImportId, FigureImport>;
  readonly decisions: ReadonlyMap<string, FlagDecision>;
  /** Empty where nothing is held. */
  series(measure: MeasureCode, area: AreaCode): Series;
  /** Sums of whole years that may be said although some of their parts may not; none before `said()`. */
  readonly totals: ReadonlyMap<CellKey, number>;
  /** The same as they may be said to people: whatever is small, or would give a small number away, is withheld. */
  said(): BoardFigures;
}

interface GivenFigures {
  readonly measures: readonly Measure[];
  readonly areas: readonly Area[];
  readonly observations: readonly Observation[];
  readonly imports: readonly FigureImport[];
  readonly decisions: readonly FlagDecision[];
}

/** Makes figures ready to be asked. */
export function boardFigures(given: GivenFigures): BoardFigures {
  const measures = new Map(given.measures.map((measure) => [measure.code, measure]));
  let said: BoardFigures | null = null;
  const all: BoardFigures = figuresWith(given, { totals: new Map(), said: () => (said ??= sayable()) });
  const sayable = (): BoardFigures => {
    const { observations, totals } = withhold(measures, given.areas, given.observations);
    if (observations === given.observations) return all;
    const made: BoardFigures = figuresWith({ ...given, observations }, { totals, said: () => made });
    return made;
  };
  return all;
}

function figuresWith(given: GivenFigures, { totals, said }: Pick<BoardFigures, 'totals' | 'said'>): BoardFigures {
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
    totals,
    said,
  };
}
