import type { Measure, MeasureUnit } from '../../../core/performance/measures/measure.js';
import { sayTarget } from '../../../core/performance/targets/target.js';
import type { Cards } from '../create-cards.js';
import { problemsBanner } from '../problems-banner.js';
import type { RenderedCard } from '../rendered-card.js';

export interface TargetFormView {
  readonly board: string;
  readonly measure: Pick<Measure, 'code' | 'name' | 'unit' | 'good' | 'target'>;
  /** What stands in the fields: as it is, as it was just said, or as typed. */
  readonly figure: string;
  readonly note: string;
  readonly problems: readonly string[];
}

/** What a measure is aimed at, to be set or taken away. */
export function targetFormCard(cards: Cards, { board, measure, figure, note, problems }: TargetFormView): RenderedCard {
  const target = sayTarget(measure);
  const way = measure.good === 'up' ? 'Higher is better.' : 'Lower is better.';
  const card = cards.fill({
    template: 'target-form',
    summary: 'What is the target?',
    data: {
      board,
      banner: problemsBanner(problems),
      measure: measure.name,
      now: `${way} ${target === null ? 'It has no target now.' : `The target is ${target} now.`}`,
      example: EXAMPLES[measure.unit],
      figure,
      note,
      measureId: measure.code,
    },
  });
  return problems.length === 0 ? card : { ...card, echoes: true };
}

const EXAMPLES: Readonly<Record<MeasureUnit, string>> = {
  count: 'For example 40',
  percent: 'For example 90%',
  'per-10,000': 'For example 60.5',
  days: 'For example 15 days',
};
