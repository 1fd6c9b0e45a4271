import { z } from 'zod';
import { AREA_KINDS, type AreaCode, type FigureImportId } from '../../../core/performance/figures/observation.js';
import { QUALITY_CHECKS } from '../../../core/performance/checks/flag.js';
import type { MeasureCode } from '../../../core/performance/measures/measure.js';
import { periodOfKey } from '../../../core/performance/periods/period.js';
import { asId } from '../../../core/shared/ids.js';

const measure = z.string().transform((code) => asId<MeasureCode>(code));
const area = z.string().transform((code) => asId<AreaCode>(code));
const day = z.iso.date();
const period = z.string().transform((key, context) => {
  const read = periodOfKey(key);
  if (read !== null) return read;
  context.addIssue({ code: 'custom', message: `${key} is no period` });
  return z.NEVER;
});

/** The sample board's figures as its data file holds them: what was printed, file by file, and what the analyst decided. */
export const sampleFiguresSchema = z.strictObject({
  areas: z.array(z.strictObject({ code: area, name: z.string().min(1), kind: z.enum(AREA_KINDS) })),
  imports: z.array(
    z.strictObject({
      id: z.string().transform((id) => asId<FigureImportId>(id)),
      fileName: z.string().min(1),
      day,
      figures: z.array(
        z.strictObject({
          measure,
          area,
          /** By the key of the period, as printed: "5728", "39%", "" for a blank. */
          values: z.record(z.string(), z.string()),
        }),
      ),
    }),
  ),
  decisions: z.array(
    z.strictObject({
      check: z.enum(QUALITY_CHECKS),
      measure,
      area,
      period,
      decision: z.enum(['accepted', 'corrected']),
      day,
      readAs: z.literal('not-reported').nullable().default(null),
      note: z.string().min(1),
    }),
  ),
});

export type SampleFigures = z.infer<typeof sampleFiguresSchema>;
