import { z } from 'zod';
import {
  METRIC_WISHES,
  type AskedPeriod,
  type MetricQuestion,
} from '../../../core/performance/answering/metric-question.js';
import type { AreaCode } from '../../../core/performance/figures/observation.js';
import type { MeasureCode } from '../../../core/performance/measures/measure.js';
import { periodKey, periodOfKey, QUARTERS } from '../../../core/performance/periods/period.js';
import { asId } from '../../../core/shared/ids.js';

/** More than this no question of ours names. */
const MOST_MEASURES = 6;
const MOST_AREAS = 12;
const LONGEST_CODES = 500;
/** Twenty years of quarters. */
const MOST_PERIODS = 80;

const RELATIVE = ['this-year', 'last-year', 'previous-quarter', 'same-quarter-last-year'] as const;
/** Times that are told by a word alone. */
const OPEN = ['latest', 'newest-reported', 'year-to-date', 'all'] as const;
const GRAINS = ['month', 'quarter', 'year'] as const;

/**
 * A question about figures as a button's data: codes and closed words, no names, nothing typed. What a button packs here is
 * unpacked by `askedFigures`.
 */
export function figuresData(question: MetricQuestion): Readonly<Record<string, string | boolean>> {
  const { wish, measures, period, grain, against, areas, better } = question;
  return {
    wish,
    measures: measures.join(','),
    period: packPeriod(period),
    ...(grain === null ? {} : { grain }),
    ...(against === null ? {} : { against: packPeriod(against) }),
    ...(areas.length === 0 ? {} : { areas: areas.join(',') }),
    ...(better ? { better } : {}),
  };
}

const codes = (most: number) =>
  z
    .string()
    .max(LONGEST_CODES)
    .transform((text) => text.split(',').filter((code) => code !== ''))
    .pipe(z.array(z.string().regex(/^[a-z0-9-]+$/)).max(most));

const askedPeriod = z
  .string()
  .max(40)
  .transform((text, context): AskedPeriod => {
    const period = unpackPeriod(text);
    if (period !== null) return period;
    context.addIssue({ code: 'custom', message: 'no period' });
    return z.NEVER;
  });

/** What a press carries back, checked: a button of an old card may ask for what is no longer there, never for what cannot be. */
export const askedFigures: z.ZodType<MetricQuestion> = z
  .object({
    wish: z.enum(METRIC_WISHES),
    measures: codes(MOST_MEASURES),
    period: askedPeriod,
    grain: z.enum(GRAINS).nullable().default(null),
    against: askedPeriod.nullable().default(null),
    areas: codes(MOST_AREAS).default([]),
    better: z.boolean().default(false),
  })
  .transform(({ measures, areas, ...rest }) => ({
    ...rest,
    measures: measures.map((code) => asId<MeasureCode>(code)),
    areas: areas.map((code) => asId<AreaCode>(code)),
  }));

function packPeriod(asked: AskedPeriod): string {
  switch (asked.kind) {
    case 'latest':
    case 'newest-reported':
    case 'year-to-date':
    case 'all':
      return asked.kind;
    case 'period':
      return periodKey(asked.period);
    case 'range':
      return `${periodKey(asked.from)}:${periodKey(asked.to)}`;
    case 'last':
      return `last:${asked.count}:${asked.grain}`;
    case 'relative':
      return asked.what;
    case 'quarter-of-newest-year':
      return `q${asked.quarter}`;
  }
}

function unpackPeriod(text: string): AskedPeriod | null {
  const open = OPEN.find((one) => one === text);
  if (open !== undefined) return { kind: open };
  const what = RELATIVE.find((one) => one === text);
  if (what !== undefined) return { kind: 'relative', what };
  const quarter = QUARTERS.find((one) => `q${one}` === text);
  if (quarter !== undefined) return { kind: 'quarter-of-newest-year', quarter };
  const [first = '', second, third] = text.split(':');
  if (first === 'last') {
    const grain = GRAINS.find((one) => one === third);
    const count = Number(second);
    const fits = Number.isInteger(count) && count >= 1 && count <= MOST_PERIODS;
    return grain === undefined || !fits ? null : { kind: 'last', count, grain };
  }
  const from = periodOfKey(first);
  if (from === null || third !== undefined) return null;
  if (second === undefined) return { kind: 'period', period: from };
  const to = periodOfKey(second);
  return to === null ? null : { kind: 'range', from, to };
}
