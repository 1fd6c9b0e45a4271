import { z } from 'zod';
import { FIGURE_STANDINGS, type AreaCode } from '../../figures/observation.js';
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
export const metricsDraftContent = z.object({ fileName: z.string(), figures: z.array(figure) });

export type MetricsDraftContent = z.infer<typeof metricsDraftContent>;

/** The same as plain JSON, for the store. */
export function draftContent(
  fileName: string,
  figures: readonly ComparedFigure[],
): z.input<typeof metricsDraftContent> {
  return {
    fileName,
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
