import { Fault } from '../shared/fault.js';
import { heldSeries } from './answering/held-series.js';
import type { FlagDecision } from './checks/flag.js';
import { figureKey, type Area, type FigureImport, type Observation } from './figures/observation.js';
import { seriesOf } from './figures/series.js';
import type { Measure } from './measures/measure.js';
import type { FiguresTx } from './ports.js';

/** Figures as plain lists. */
export interface PlainFigures {
  readonly measures: readonly Measure[];
  readonly areas: readonly Area[];
  readonly observations: readonly Observation[];
  readonly imports: readonly FigureImport[];
  readonly decisions: readonly FlagDecision[];
}

/** One board's figures kept in memory, to answer from without a database. Only to be read: writing is a Fault (`figures.read-only`). */
export function figuresInMemory(plain: PlainFigures): FiguresTx {
  const rows = new Map<string, Observation[]>();
  for (const observation of plain.observations) {
    const row = rows.get(observation.measure);
    if (row === undefined) rows.set(observation.measure, [observation]);
    else row.push(observation);
  }
  const readOnly = (): Promise<never> => Promise.reject(new Fault('figures.read-only'));
  return {
    measures: {
      version: () => Promise.resolve(1),
      catalogue: () => Promise.resolve(plain.measures),
      areas: () => Promise.resolve(plain.areas),
      save: readOnly,
      saveAreas: readOnly,
    },
    figures: {
      series: ({ measures, areas }) => {
        const wanted = measures === undefined ? plain.observations : measures.flatMap((code) => rows.get(code) ?? []);
        return Promise.resolve(areas === undefined ? wanted : wanted.filter(({ area }) => areas.includes(area)));
      },
      held: () => Promise.resolve(heldIn(plain)),
      history: (_board, key) =>
        Promise.resolve((rows.get(key.measure) ?? []).filter((one) => figureKey(one) === figureKey(key))),
      write: readOnly,
    },
    figureImports: {
      byIds: (_board, ids) => Promise.resolve(plain.imports.filter(({ id }) => ids.includes(id))),
      latest: (_board, limit) => Promise.resolve(plain.imports.toReversed().slice(0, limit)),
      add: readOnly,
    },
    flagDecisions: { of: () => Promise.resolve(plain.decisions), add: readOnly },
  };
}

function heldIn({ measures, areas, observations }: PlainFigures) {
  const grouped = new Map<string, Observation[]>();
  for (const one of observations) {
    const key = `${one.measure}|${one.area}`;
    const group = grouped.get(key);
    if (group === undefined) grouped.set(key, [one]);
    else group.push(one);
  }
  return measures.flatMap(({ code }) =>
    areas.flatMap((area) =>
      heldSeries({ measure: code, area: area.code }, seriesOf(grouped.get(`${code}|${area.code}`) ?? [])),
    ),
  );
}
