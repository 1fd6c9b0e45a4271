import type { Cards } from '../../src/adapters/cards/create-cards.js';
import { figureCard } from '../../src/adapters/cards/figures/figure-card.js';
import { figuresListCard } from '../../src/adapters/cards/figures/figures-list-card.js';
import {
  presentHeld,
  presentNotHeld,
  presentSeveral,
  presentWhichMeasure,
  presentWhichPeriod,
  presentWhichQuestion,
} from '../../src/adapters/cards/figures/presenters/present-figures-lists.js';
import { presentOneAnswer } from '../../src/adapters/cards/figures/presenters/present-one-answer.js';
import { presentFiguresPreview } from '../../src/adapters/cards/figures/presenters/present-figures-preview.js';
import { presentQuarterReport } from '../../src/adapters/cards/figures/presenters/present-quarter-report.js';
import { presentSavedFigures } from '../../src/adapters/cards/figures/presenters/present-saved-figures.js';
import { targetFormCard } from '../../src/adapters/cards/figures/target-form-card.js';
import { noticeCard } from '../../src/adapters/cards/notice-card.js';
import { settleDoubtCard } from '../../src/adapters/cards/figures/settle-doubt-card.js';
import type { MetricsPreview } from '../../src/core/performance/importing/judging/metrics-preview.js';
import type { RenderedCard } from '../../src/adapters/cards/rendered-card.js';
import type { OneMetricAnswer } from '../../src/core/performance/answering/metric-answer.js';
import { OWN_AREA, type AreaCode, type FigureImportId } from '../../src/core/performance/figures/observation.js';
import type { MeasureCode } from '../../src/core/performance/measures/measure.js';
import { quarterPeriod, yearPeriod } from '../../src/core/performance/periods/period.js';
import { asId, type DraftId } from '../../src/core/shared/ids.js';
import {
  aChange,
  aFlag,
  aMeasure,
  aPoint,
  BOARD,
  eightQuarters,
  grounds,
  NEWEST,
  notReported,
} from './board-figures.js';

const timeliness = aMeasure();
const series = eightQuarters([84.9, 91.8, 92.5, 74.4, 86.3, 61.9, 56.7, 70.8], 1);
const limits = { mean: 77.4, lower: 41.2, upper: 113.6, points: 8 };
const referrals = aMeasure({
  code: asId<MeasureCode>('referrals'),
  name: 'Referrals to children’s social care',
  definition:
    'Requests for a service for children who were not already open to social care. One child may be counted twice.',
  unit: 'count',
  kind: 'flow',
  good: 'neither',
  target: null,
  section: 'Contacts and referrals',
});
const neglect = aMeasure({
  code: asId<MeasureCode>('cp-neglect'),
  name: 'Children on a child protection plan - neglect category',
  definition: 'Children with a plan on the quarter’s last day whose latest category is neglect.',
  unit: 'count',
  kind: 'stock',
  good: 'neither',
  target: null,
  comparison: null,
});
const england = { code: asId<AreaCode>('england'), name: 'England', kind: 'nation' } as const;
const own = { code: OWN_AREA, name: 'Sandwell', kind: 'own' } as const;
const neglectSeries = [...eightQuarters([158, 196, 181, 206, 225, 309, 344]).slice(0, 7), notReported(NEWEST)];

const one = (answer: OneMetricAnswer) => (cards: Cards) => figureCard(cards, presentOneAnswer(BOARD, answer));
const value: OneMetricAnswer = {
  status: 'value',
  grounds: grounds(timeliness),
  point: aPoint(NEWEST, 70.8, 1),
  change: aChange(),
  usualness: { kind: 'usual', limits },
  series,
  note: null,
};
const plainQuestion = {
  wish: 'value',
  measures: [referrals.code],
  period: { kind: 'latest' },
  grain: null,
  against: null,
  areas: [],
  better: false,
} as const;
const held = { measure: referrals.code, area: OWN_AREA, grain: 'quarter', count: 8 } as const;
const span = { first: quarterPeriod(2016, 1), last: NEWEST, lastReported: NEWEST };

const capped = <Item>(shown: readonly Item[], more = 0) => ({ shown, more });
const preview: MetricsPreview = {
  fileName: 'quarterly indicators 2017-18.xlsx',
  figures: 184,
  measures: capped(['Referrals to children’s social care', 'Section 47 enquiries'], 21),
  periods: capped(['Q1 2016/17', 'Q4 2017/18']),
  areas: ['Sandwell'],
  news: { new: 23, changed: 1, unchanged: 160 },
  changes: capped([
    {
      measure: 'Section 47 enquiries',
      period: 'Q3 2017/18',
      area: null,
      from: '870',
      to: '874',
      where: 'row 8, column H',
    },
  ]),
  refusals: capped([]),
  doubts: capped([
    { where: 'row 20', sentence: '“Re-referals” is read as “% re-referrals”, which is spelt nearly so.' },
  ]),
  findings: capped([
    {
      key: 'zero-after-large|cp-neglect|own|2017-Q4',
      check: 'zero-after-large',
      measure: neglect.name,
      where: 'row 14, column I',
      sentence: 'Q4 2017/18 is 0 after 332: it may mean that nothing was reported.',
    },
  ]),
  leftOut: capped(
    [{ where: 'row 30', sentence: '“Total” adds up stocks, which counts the same children again and again.' }],
    2,
  ),
  remarks: [],
};

const saved = {
  status: 'saved',
  importId: asId<FigureImportId>('import-1'),
  added: 23,
  revised: 1,
  unchanged: 160,
  newestQuarter: NEWEST,
  told: 27,
  open: capped([
    {
      key: 'zero-after-large|cp-neglect|own|2017-Q4',
      measure: neglect.name,
      sentence: 'Q4 2017/18 is 0 after 332: it may mean that nothing was reported.',
    },
    {
      key: 'unusual-jump|referrals|own|2017-Q4',
      measure: referrals.name,
      sentence: 'Q4 2017/18 is 4,100, far above what is usual: 1,021 to 1,752.',
    },
  ]),
} as const;

/** One of each card about figures, under the name of its sample. */
export const FIGURES_GALLERY: Readonly<Record<string, (cards: Cards) => RenderedCard>> = {
  figure: one(value),
  'figure.change': one({
    status: 'change',
    grounds: grounds(referrals),
    change: aChange({
      from: { period: quarterPeriod(2017, 3), value: 1752, decimals: 0 },
      to: { period: NEWEST, value: 1556, decimals: 0 },
      difference: -196,
      percent: -11.2,
      direction: 'down',
      verdict: 'neither',
      good: 'neither',
    }),
    better: false,
    usualness: null,
    series: eightQuarters([1021, 1082, 1370, 1282, 1602, 1426, 1752, 1556]),
  }),
  'figure.total': one({
    status: 'total',
    grounds: grounds(referrals),
    period: yearPeriod(2017),
    from: quarterPeriod(2017, 1),
    to: NEWEST,
    total: 6336,
    parts: eightQuarters([1021, 1082, 1370, 1282, 1602, 1426, 1752, 1556]).slice(4),
    asked: 4,
    reported: 4,
    printedYear: null,
  }),
  'figure.trend': one({
    status: 'series',
    wish: 'trend',
    grounds: grounds(neglect),
    series: neglectSeries,
    change: null,
    limits: null,
    usualness: null,
  }),
  'figure.lowest': one({
    status: 'extremes',
    wish: 'lowest',
    grounds: grounds(timeliness),
    points: [aPoint(quarterPeriod(2017, 3), 56.7, 1)],
    series,
    notReported: [],
  }),
  'figure.not-reported': one({
    status: 'not-reported',
    grounds: grounds(neglect, [aFlag({ state: 'corrected', note: 'The team says that it was not counted.' })]),
    point: notReported(NEWEST),
    last: aPoint(quarterPeriod(2017, 3), 332),
    series: neglectSeries,
  }),
  'figure.doubtful': (cards) => {
    const view = presentOneAnswer(BOARD, { ...value, grounds: grounds(timeliness, [aFlag()]) });
    const data = { flagId: aFlag().key, doubt: aFlag().sentence };
    const settling = { title: 'Settle this doubt', verb: 'figures.doubt-form', data } as const;
    return figureCard(cards, { ...view, buttons: [settling, ...view.buttons] });
  },
  'figures-list.saved': (cards) => figuresListCard(cards, presentSavedFigures(BOARD, saved)),
  'target-form': (cards) =>
    targetFormCard(cards, {
      board: BOARD,
      measure: timeliness,
      figure: '90%',
      note: 'Set by the board for this year.',
      problems: [],
    }),
  'target-form.problems': (cards) =>
    targetFormCard(cards, {
      board: BOARD,
      measure: aMeasure({ target: null }),
      figure: 'most of them',
      note: '',
      problems: ['“most of them” is no figure.'],
    }),
  'notice.figures-export': (cards) =>
    noticeCard(cards, {
      tone: 'neutral',
      title: 'The figures as a spreadsheet',
      what: 'Referrals to children’s social care: each with its period, its status and the file it came in. What was not reported says so, and small numbers stay withheld.',
      next: 'The link is yours and works for a quarter of an hour.',
      links: [{ title: 'Download it', url: 'https://quorum.example/figures/a-token.csv' }],
    }),
  'figure.compared': one({
    status: 'compared',
    grounds: grounds(timeliness),
    period: yearPeriod(2017),
    rows: [
      { area: own, value: { kind: 'value', value: 68.7, decimals: 1 } },
      { area: england, value: { kind: 'value', value: 76.9, decimals: 1 } },
    ],
    missing: [{ code: asId<AreaCode>('dudley'), name: 'Dudley', kind: 'neighbour' }],
    newest: aPoint(NEWEST, 70.8, 1),
  }),
  'figure.stock': one({
    status: 'stock-not-summed',
    grounds: grounds(neglect),
    period: yearPeriod(2017),
    series: neglectSeries.slice(4),
    latest: aPoint(quarterPeriod(2017, 3), 344),
  }),
  'figure.ratio': one({
    status: 'ratio',
    grounds: grounds(referrals),
    of: referrals,
    to: aMeasure({ name: 'Contacts to children’s social care', unit: 'count', kind: 'flow' }),
    period: NEWEST,
    upper: 1556,
    lower: 5523,
    percent: 28.2,
    quarters: null,
  }),
  'figure.definition': (cards) => {
    const view = presentOneAnswer(BOARD, {
      status: 'definition',
      grounds: grounds(aMeasure({ caution: 'The clock starts at the first strategy discussion, not the latest.' })),
      numerator: null,
      denominator: null,
      held: [{ ...held, ...span }],
    });
    const data = { measureId: timeliness.code };
    const aiming = { title: 'Change the target', verb: 'figures.target-form', data } as const;
    return figureCard(cards, { ...view, buttons: [aiming, ...view.buttons] });
  },
  'figure.not-held': one({
    status: 'not-held',
    grounds: grounds(neglect),
    why: 'not-by-quarter',
    period: quarterPeriod(2017, 2),
    held: [],
    mention: aPoint(yearPeriod(2017), 832),
  }),
  'figures-list.which': (cards) =>
    figuresListCard(
      cards,
      presentWhichMeasure(
        BOARD,
        {
          status: 'which-measure',
          why: 'several',
          candidates: [referrals.code, neglect.code],
          question: { wish: 'value', period: { kind: 'latest' }, grain: null, against: null, areas: [], better: false },
          words: [],
        },
        [referrals, neglect],
      ),
    ),
  'figures-list.not-held': (cards) =>
    figuresListCard(cards, presentNotHeld(BOARD, { nearest: [referrals.code], words: ['boys'] }, [referrals, neglect])),
  'figures-list.which-question': (cards) =>
    figuresListCard(
      cards,
      presentWhichQuestion(
        BOARD,
        {
          status: 'which-question',
          candidates: [
            { ...plainQuestion, wish: 'value', period: { kind: 'period', period: quarterPeriod(2017, 3) } },
            {
              ...plainQuestion,
              wish: 'change',
              period: { kind: 'period', period: quarterPeriod(2017, 3) },
              against: { kind: 'period', period: quarterPeriod(2017, 2) },
            },
          ],
          words: [],
        },
        [referrals],
      ),
    ),
  'figures-list.word-not-understood': (cards) =>
    figuresListCard(
      cards,
      presentWhichQuestion(
        BOARD,
        {
          status: 'which-question',
          candidates: [{ ...plainQuestion, wish: 'trend', period: { kind: 'all' } }],
          words: ['[wednesbury](x)', '<at>all</at>'],
        },
        [referrals],
      ),
    ),
  'figures-list.held': (cards) =>
    figuresListCard(
      cards,
      presentHeld(BOARD, {
        status: 'held',
        measures: [
          { measure: referrals, held: [{ ...held, ...span }] },
          { measure: timeliness, held: [{ ...held, ...span }] },
        ],
      }),
    ),
  'figures-list.which-time': (cards) =>
    figuresListCard(
      cards,
      presentWhichPeriod(BOARD, {
        status: 'which-period',
        words: [],
        candidates: [
          { kind: 'period', period: yearPeriod(2016) },
          { kind: 'period', period: yearPeriod(2017) },
        ],
        question: { wish: 'value', measures: [referrals.code], grain: null, against: null, areas: [], better: false },
      }),
    ),
  'figures-list.preview': (cards) =>
    figuresListCard(
      cards,
      presentFiguresPreview(BOARD, preview, {
        draftId: asId<DraftId>('draft-1'),
        banner: { tone: 'neutral', title: 'Please check these figures', lines: [] },
      }),
    ),
  'figures-list.refused': (cards) =>
    figuresListCard(
      cards,
      presentFiguresPreview(
        BOARD,
        {
          ...preview,
          refusals: capped([
            { where: 'sheet “Data”, row 12, column D', sentence: 'Q3 2017/18 has two figures: 56.7% and 57%.' },
          ]),
        },
        { draftId: null, banner: { tone: 'attention', title: 'These figures cannot be saved as they are', lines: [] } },
      ),
    ),
  'figures-list.report': (cards) =>
    figuresListCard(
      cards,
      presentQuarterReport(BOARD, {
        quarter: NEWEST,
        reported: 21,
        unusual: [
          {
            measure: referrals.code,
            sentence: 'Section 47 enquiries: 800, after 870, above its usual range of 212 to 790.',
          },
        ],
        worse: [
          {
            measure: timeliness.code,
            sentence: '% reviews in timescale: down from 88.5% to 85.4%, where the target is 95%.',
          },
        ],
        notReported: [
          { measure: neglect.code, sentence: `${neglect.name}: not reported for Q4 2017/18; Q3 2017/18 was 332.` },
        ],
      }),
    ),
  'figures-list.quiet': (cards) =>
    figuresListCard(
      cards,
      presentQuarterReport(BOARD, { quarter: NEWEST, reported: 21, unusual: [], worse: [], notReported: [] }),
    ),
  'settle-doubt': (cards) =>
    settleDoubtCard(cards, { flagId: 'zero-after-large|cp-neglect|own|2017-Q4', doubt: aFlag().sentence }),
  'figures-list.several': (cards) =>
    figuresListCard(cards, presentSeveral(BOARD, [value, { ...value, grounds: grounds(referrals) }])),
};
