import { z } from 'zod';
import {
  FIGURE_STANDINGS,
  type AreaCode,
  type FigureValue,
  type Observation,
} from '../../../core/performance/figures/observation.js';
import type { MeasureCode } from '../../../core/performance/measures/measure.js';
import { periodKey, periodOfKey } from '../../../core/performance/periods/period.js';
import type { NewObservation } from '../../../core/performance/ports.js';
import { Fault } from '../../../core/shared/fault.js';
import { asId } from '../../../core/shared/ids.js';
import type * as Rows from '../generated/models.js';
import { storedJson } from './stored-json.js';
import { storedWord } from './stored-word.js';

/** Reads a figure's value from a JSON column. */
export const figureValueSchema: z.ZodType<FigureValue> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('value'), value: z.number(), decimals: z.int().nonnegative() }),
  z.strictObject({ kind: z.literal('not-reported'), printed: z.string().nullable() }),
  z.strictObject({ kind: z.literal('suppressed') }),
]);

/** A figure from its row. */
export function observationOf(row: Omit<Rows.FigureModel, 'boardId'>): Observation {
  const period = periodOfKey(row.period);
  const id = `${row.measure}|${row.area}|${row.period}`;
  if (period === null) throw new Fault('store.unreadable_period', { ids: { figure: id } });
  return {
    measure: asId<MeasureCode>(row.measure),
    area: asId<AreaCode>(row.area),
    period,
    value: valueOf(row),
    standing: storedWord(FIGURE_STANDINGS, row.standing, 'Figure.standing'),
    revision: row.revision,
    was: row.was === null ? null : storedJson(figureValueSchema, row.was, { column: 'Figure.was', id }),
    importId: asId(row.importId),
  };
}

function valueOf({ valueKind, value, decimals, printed }: Omit<Rows.FigureModel, 'boardId'>): FigureValue {
  const kind = storedWord(['value', 'not-reported', 'suppressed'], valueKind, 'Figure.valueKind');
  if (kind === 'suppressed') return { kind };
  if (kind === 'not-reported') return { kind, printed };
  if (value === null || decimals === null) throw new Fault('store.figure_without_value');
  return { kind, value, decimals };
}

/** The columns that a new figure brings; its revision and what stood before are the store's to know. */
export function figureColumns({ measure, area, period, value, standing, importId }: NewObservation) {
  return {
    measure,
    area,
    period: periodKey(period),
    grain: period.kind,
    valueKind: value.kind,
    value: value.kind === 'value' ? value.value : null,
    decimals: value.kind === 'value' ? value.decimals : null,
    printed: value.kind === 'not-reported' ? value.printed : null,
    standing,
    importId,
  };
}
