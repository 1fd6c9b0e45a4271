import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerFromFigures } from '../../../../src/core/performance/answering/answer-from-figures.js';
import type { AskedPeriod, MetricQuestion } from '../../../../src/core/performance/answering/metric-question.js';
import { METRIC_WISHES } from '../../../../src/core/performance/answering/metric-question.js';
import { figureRows } from '../../../../src/core/performance/exporting/figure-rows.js';
import { figuresToGiveOut } from '../../../../src/core/performance/exporting/figures-to-give-out.js';
import { boardFigures, type BoardFigures } from '../../../../src/core/performance/figures/board-figures.js';
import {
  figureKey,
  OWN_AREA,
  type Area,
  type Observation,
} from '../../../../src/core/performance/figures/observation.js';
import type { Measure } from '../../../../src/core/performance/measures/measure.js';
import { quartersOf, yearPeriod, type Period } from '../../../../src/core/performance/periods/period.js';
import { quarterReport } from '../../../../src/core/performance/reporting/quarter-report.js';
import { asId } from '../../../../src/core/shared/ids.js';
import { aMeasure, figuresOf } from '../../../kit/builders/a-measure.js';

const AREAS: readonly Area[] = [
  { code: OWN_AREA, name: 'Ours', kind: 'own' },
  { code: asId('ours-published'), name: 'Ours (published)', kind: 'published' },
  { code: asId('england'), name: 'England', kind: 'nation' },
];
const QUARTERS = [...quartersOf(2016), ...quartersOf(2017)];
const PERIODS: readonly Period[] = [...QUARTERS, yearPeriod(2016), yearPeriod(2017)];
const hiding = (code: string, given: Parameters<typeof aMeasure>[0] = {}): Measure =>
  aMeasure({ code, name: code, smallNumbers: 'suppress-under-5', ...given });

/** A board: what it measures, and all its figures as a function of the counts that everything else follows from. */
interface World {
  readonly measures: readonly Measure[];
  readonly counts: Readonly<Record<string, number>>;
  readonly figures: (counts: Readonly<Record<string, number>>) => readonly Observation[];
}

const held = (measures: readonly Measure[], observations: readonly Observation[]): BoardFigures =>
  boardFigures({ measures, areas: AREAS, observations, imports: [], decisions: [] });

const TIMES: readonly AskedPeriod[] = [
  { kind: 'latest' },
  { kind: 'all' },
  { kind: 'year-to-date' },
  { kind: 'relative', what: 'this-year' },
  { kind: 'relative', what: 'last-year' },
  { kind: 'relative', what: 'previous-quarter' },
  ...[2, 3, 5, 7].map((count) => ({ kind: 'last' as const, count, grain: 'quarter' as const })),
  ...PERIODS.map((period) => ({ kind: 'period' as const, period })),
  ...QUARTERS.flatMap((from, at) => QUARTERS.slice(at + 1, at + 5).map((to) => ({ kind: 'range' as const, from, to }))),
];
const WISHES = METRIC_WISHES.filter((wish) => wish !== 'held');

function questionsAbout(measures: readonly Measure[]): readonly MetricQuestion[] {
  const plain = { grain: null, against: null, areas: [], better: false } as const;
  const alone = measures.flatMap(({ code }) =>
    WISHES.flatMap((wish) => TIMES.map((period): MetricQuestion => ({ ...plain, wish, period, measures: [code] }))),
  );
  const byYear = measures.flatMap(({ code }) =>
    WISHES.map((wish): MetricQuestion => ({
      ...plain,
      wish,
      period: { kind: 'all' },
      grain: 'year',
      measures: [code],
    })),
  );
  const elsewhere = measures.flatMap(({ code }) =>
    (['value', 'compare'] as const).flatMap((wish) =>
      [yearPeriod(2016), yearPeriod(2017)].map((period): MetricQuestion => ({
        ...plain,
        wish,
        period: { kind: 'period', period },
        areas: AREAS.map(({ code: area }) => area),
        measures: [code],
      })),
    ),
  );
  const changes = measures.flatMap(({ code }) =>
    PERIODS.flatMap((period) =>
      PERIODS.map((other): MetricQuestion => ({
        ...plain,
        wish: 'change',
        period: { kind: 'period', period },
        against: { kind: 'period', period: other },
        measures: [code],
      })),
    ),
  );
  const ratios = measures.flatMap((one) =>
    measures.flatMap((other) =>
      PERIODS.map((period): MetricQuestion => ({
        ...plain,
        wish: 'ratio',
        period: { kind: 'period', period },
        measures: [one.code, other.code],
      })),
    ),
  );
  return [...alone, ...byYear, ...elsewhere, ...changes, ...ratios];
}

/** Everything that the bot says to one person: every answer, the export, and the report of each quarter. */
function allThatIsSaid(measures: readonly Measure[], observations: readonly Observation[]): string {
  const figures = held(measures, observations);
  const answers = questionsAbout(measures).map((question) => answerFromFigures(figures, question));
  const table = figureRows({
    measures,
    areas: AREAS,
    observations: figuresToGiveOut(measures, AREAS, observations),
    imports: [],
  });
  return JSON.stringify([answers, table, QUARTERS.map((quarter) => quarterReport(figures, quarter))]);
}

/**
 * Worlds in which one count is another, and others make up for it: another measure at the same time, the same at another time,
 * and there another measure. Where one of them looks the same, nobody can tell what the count is.
 */
function otherWorlds(counts: World['counts'], key: string): readonly World['counts'][] {
  const [measure = '', time = ''] = key.split(' ');
  const keys = Object.keys(counts);
  const measuresIn = [...new Set(keys.map((one) => one.split(' ')[0] ?? ''))].filter((one) => one !== measure);
  const timesIn = [...new Set(keys.map((one) => one.split(' ')[1] ?? ''))].filter((one) => one !== time);
  const nobody = [null];
  return [-1, 1, -2, 2, -3, 3].flatMap((by) =>
    [...nobody, ...measuresIn].flatMap((beside) =>
      [...nobody, ...timesIn].flatMap((then) =>
        (then === null ? nobody : [...nobody, ...measuresIn]).flatMap((besideThen) => {
          const moves: Record<string, number> = { [key]: by };
          if (beside !== null) moves[`${beside} ${time}`] = -by;
          if (then !== null) moves[`${measure} ${then}`] = -by;
          if (then !== null && besideThen !== null) moves[`${besideThen} ${then}`] = by;
          const world = { ...counts };
          for (const [one, move] of Object.entries(moves)) world[one] = (world[one] ?? Number.NaN) + move;
          return Object.values(world).every((count) => count >= 0) ? [world] : [];
        }),
      ),
    ),
  );
}

/** The small numbers that are withheld of a board, and could be worked out all the same. */
function solved({ measures, counts, figures }: World): readonly string[] {
  const observations = figures(counts);
  const said = allThatIsSaid(measures, observations);
  const given = figuresToGiveOut(measures, AREAS, observations);
  const table = JSON.stringify(given);
  const counted = new Set(measures.flatMap(({ kind, code }) => (kind === 'rate' ? [] : [code])));
  const secret = new Set(
    measures.flatMap(({ smallNumbers, code }) => (smallNumbers === 'suppress-under-5' ? [code] : [])),
  );
  // A share of which every other part is nought is 100% whatever the numbers are: that gives no number away. Nor does what is
  // withheld beside a small number, and could be had, as long as the small one cannot.
  const hidden = new Set(
    given.flatMap((one) => {
      const count = counts[figureKey(one).replace('|own|', ' ')];
      const small = secret.has(one.measure) && (count === undefined || count < 5);
      return one.value.kind === 'suppressed' && counted.has(one.measure) && small ? [figureKey(one)] : [];
    }),
  );
  if (hidden.size === 0) return [];
  const open = new Map(observations.map((one) => [figureKey(one), JSON.stringify(one.value)]));
  const unsolved = new Set<string>();
  for (const key of Object.keys(counts)) {
    if ([...hidden].every((one) => unsolved.has(one))) break;
    if (!hidden.has(key.replace(' ', '|own|'))) continue;
    for (const world of otherWorlds(counts, key)) {
      const other = figures(world);
      const differs = other.filter(
        (one) => hidden.has(figureKey(one)) && open.get(figureKey(one)) !== JSON.stringify(one.value),
      );
      if (differs.every((one) => unsolved.has(figureKey(one)))) continue;
      if (JSON.stringify(figuresToGiveOut(measures, AREAS, other)) !== table) continue;
      if (allThatIsSaid(measures, other) === said) for (const one of differs) unsolved.add(figureKey(one));
    }
  }
  return [...hidden].filter((one) => !unsolved.has(one));
}

const small = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 4 }) },
  { weight: 2, arbitrary: fc.integer({ min: 5, max: 40 }) },
);
const rowOf = (code: string, length: number) =>
  fc
    .array(small, { minLength: length, maxLength: length })
    .map((values) =>
      Object.fromEntries(values.flatMap((value, at) => (QUARTERS[at] ? [[`${code} ${keyAt(at)}`, value]] : []))),
    );
const keyAt = (at: number): string => `${at < 4 ? 2016 : 2017}-Q${(at % 4) + 1}`;

const own = (counts: World['counts'], code: string, area: string = OWN_AREA): readonly Observation[] =>
  figuresOf(
    Object.fromEntries(
      Object.entries(counts).flatMap(([key, value]): readonly (readonly [string, number])[] =>
        key.startsWith(`${code} `) ? [[key.split(' ')[1] ?? '', value]] : [],
      ),
    ),
    { measure: code, area },
  );

const yearOf = (counts: World['counts'], code: string, year: number): number =>
  quartersOf(year).reduce((sum, { quarter }) => sum + (counts[`${code} ${year}-Q${quarter}`] ?? 0), 0);

describe('small numbers', () => {
  it('cannot be solved from all that is said of one measure and of its years, printed and published', () => {
    const world = fc
      .tuple(rowOf('deaths', 8), fc.boolean(), fc.integer({ min: 5, max: 8 }))
      .map(([row, printed, length]): World => ({
        measures: [hiding('deaths')],
        counts: Object.fromEntries(Object.entries(row).slice(0, length)),
        figures: (counts) => [
          ...own(counts, 'deaths'),
          ...(printed
            ? [
                ...figuresOf({ '2016-Y': yearOf(counts, 'deaths', 2016) }, { measure: 'deaths' }),
                ...figuresOf(
                  { '2016-Y': yearOf(counts, 'deaths', 2016) },
                  { measure: 'deaths', area: 'ours-published' },
                ),
              ]
            : []),
          ...figuresOf({ '2016-Y': 3_500 }, { measure: 'deaths', area: 'england' }),
        ],
      }));
    fc.assert(
      fc.property(world, (one) => {
        expect(solved(one)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  }, 120_000);

  it('cannot be solved from the whole they are parts of, from the other parts, or from shares', () => {
    const counts = fc
      .tuple(rowOf('a', 4), rowOf('b', 4), rowOf('c', 4))
      .map((rows): World['counts'] => Object.assign({}, ...rows));
    const measures = [
      aMeasure({ code: 'w', name: 'w' }),
      hiding('a', { partOf: 'w' }),
      hiding('b', { partOf: 'w' }),
      aMeasure({ code: 'c', name: 'c', partOf: 'w' }),
      aMeasure({ code: 'share', name: 'share', kind: 'rate', unit: 'percent', numerator: 'a', denominator: 'w' }),
    ];
    const figures: World['figures'] = (given) => {
      const whole = Object.fromEntries(
        quartersOf(2016).map(({ quarter }) => {
          const key = `2016-Q${quarter}`;
          return [key, ['a', 'b', 'c'].reduce((sum, code) => sum + (given[`${code} ${key}`] ?? 0), 0)];
        }),
      );
      const share = Object.fromEntries(
        Object.entries(whole).flatMap(([key, all]) =>
          all === 0 ? [] : [[key, Number((((given[`a ${key}`] ?? 0) / all) * 100).toFixed(2))]],
        ),
      );
      return [
        ...['a', 'b', 'c'].flatMap((code) => own(given, code)),
        ...figuresOf(whole, { measure: 'w' }),
        ...figuresOf(share, { measure: 'share' }),
      ];
    };
    fc.assert(
      fc.property(counts, (given) => {
        const hidden = solved({ measures, counts: given, figures });
        expect(hidden).toEqual([]);
      }),
      { numRuns: 12 },
    );
  }, 120_000);
});
