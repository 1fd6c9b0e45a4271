import { z } from 'zod';
import { AREA_KINDS, FIGURE_STANDINGS, type Area, type AreaCode } from '../../figures/observation.js';
import type { MeasureCode } from '../../measures/measure.js';
import { periodKey, periodOfKey, type Period } from '../../periods/period.js';
import { asId } from '../../../shared/ids.js';
import type { ComparedFigure } from './compare-with-held.js';

const value = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('value'), value: z.number(), decimals: z.int() }),
  z.object({ kind: z.literal('not-reported'), printed: z.string().nullable() }),
  z.object({ kind: z.literal('suppressed') }),
]);
const standing = z.enum(FIGURE_STANDINGS);
const period = z.string().transform((key, context): Period => {
  const read = periodOfKey(key);
  if (read !== null) return read;
  context.addIssue('no period');
  return z.NEVER;
});
const figure = z.object({
  measure: z.string().transform((code) => asId<MeasureCode>(code)),
  area: z.string().transform((code) => asId<AreaCode>(code)),
  period,
  value,
  standing,
  was: z.object({ value, standing }).nullable(),
});

/** What waits to be saved: the figures of one file, each with what was held when the file was read. */
export const metricsDraftContent = z.object({
  fileName: z.string(),
  figures: z.array(figure),
  /** Areas that are new to the board with this file. */
  areas: z
    .array(
      z.object({
        code: z.string().transform((code) => asId<AreaCode>(code)),
        name: z.string(),
        kind: z.enum(AREA_KINDS),
      }),
    )
    .default([]),
});

export type MetricsDraftContent = z.infer<typeof metricsDraftContent>;

/** The same as plain JSON, for the store. */
export function draftContent(
  fileName: string,
  figures: readonly ComparedFigure[],
  areas: readonly Area[],
): z.input<typeof metricsDraftContent> {
  return {
    fileName,
    areas: areas.map(({ code, name, kind }) => ({ code, name, kind })),
    figures: figures.map((one) => ({
      measure: one.measure,
      area: one.area,
      period: periodKey(one.period),
      value: one.value,
      standing: one.standing,
      was: one.was,
    })),
  };
}
