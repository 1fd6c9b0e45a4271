import { z } from 'zod';
import { asId } from '../../shared/ids.js';
import {
  GOOD_DIRECTIONS,
  MEASURE_KINDS,
  MEASURE_UNITS,
  SMALL_NUMBER_RULES,
  type Measure,
  type MeasureCode,
} from './measure.js';

const code = z
  .string()
  .regex(/^[a-z0-9-]{1,60}$/)
  .transform((text) => asId<MeasureCode>(text));
const words = (most: number) => z.string().trim().min(1).max(most);

/** Reads one measure of a catalogue. What is left out has its usual value, so that a catalogue says only what matters. */
export const measureSchema: z.ZodType<Measure> = z.strictObject({
  code,
  name: words(120),
  aliases: z.array(words(80)).max(60).default([]),
  definition: words(400),
  caution: words(400).nullable().default(null),
  unit: z.enum(MEASURE_UNITS),
  kind: z.enum(MEASURE_KINDS),
  numerator: code.nullable().default(null),
  denominator: code.nullable().default(null),
  good: z.enum(GOOD_DIRECTIONS),
  target: z.number().nullable().default(null),
  targetNote: words(200).nullable().default(null),
  family: words(60),
  qualifiers: z.array(z.array(words(40)).min(1)).default([]),
  partOf: code.nullable().default(null),
  section: words(80),
  smallNumbers: z.enum(SMALL_NUMBER_RULES).default('show'),
  heldAs: z.enum(['quarter', 'year', 'month']).default('quarter'),
  comparison: words(400).nullable().default(null),
  comparedBy: code.nullable().default(null),
});
