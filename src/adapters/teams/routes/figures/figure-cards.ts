import type { MetricAnswer, OneMetricAnswer } from '../../../../core/performance/answering/metric-answer.js';
import type { MetricReading } from '../../../../core/performance/answering/metric-reading.js';
import type { Measure } from '../../../../core/performance/measures/measure.js';
import { principalMay } from '../../../../core/people/principal.js';
import type { Button } from '../../../cards/button.js';
import { figureCard } from '../../../cards/figures/figure-card.js';
import { doubtData } from '../../../cards/figures/presenters/doubt-data.js';
import { figuresListCard } from '../../../cards/figures/figures-list-card.js';
import {
  EVERYTHING,
  presentHeld,
  presentNotHeld,
  presentSeveral,
  presentWhichMeasure,
  presentWhichPeriod,
  presentWhichQuestion,
} from '../../../cards/figures/presenters/present-figures-lists.js';
import { presentOneAnswer } from '../../../cards/figures/presenters/present-one-answer.js';
import { noticeCard } from '../../../cards/notice-card.js';
import type { RenderedCard } from '../../../cards/rendered-card.js';
import { deniedCard } from '../plain-cards.js';
import type { Turn } from '../turn.js';

/** An answer about figures as its card. */
export function metricAnswerCard(turn: Turn, answer: MetricAnswer): RenderedCard {
  const { cards } = turn.deps;
  const board = turn.principal.board.name;
  switch (answer.status) {
    case 'denied':
      return deniedCard(turn);
    case 'no-such-measure':
      return noticeCard(cards, {
        tone: 'neutral',
        title: 'That figure is no longer kept',
        what: 'The card you pressed is older than the board’s present list of figures.',
        buttons: [EVERYTHING],
      });
    case 'held':
      return figuresListCard(cards, presentHeld(board, answer));
    case 'several':
      return figuresListCard(cards, presentSeveral(board, answer.answers));
    default: {
      const view = presentOneAnswer(board, answer);
      return figureCard(cards, {
        ...view,
        buttons: [...settling(turn, answer), ...aiming(turn, answer), ...view.buttons],
      });
    }
  }
}

/** Whoever may bring figures in can settle a doubt where they read it. */
function settling({ principal }: Turn, { grounds: { flags } }: OneMetricAnswer): readonly Button[] {
  const doubt = flags.find(({ state }) => state === 'open');
  if (doubt === undefined || !principalMay(principal, 'figures.import')) return [];
  return [{ title: 'Settle this doubt', verb: 'figures.doubt-form', data: doubtData(doubt) }];
}

/** Where it is said what a measure is aimed at, whoever brings figures in can set it. */
function aiming({ principal }: Turn, { status, grounds: { measure } }: OneMetricAnswer): readonly Button[] {
  if (status !== 'definition' || measure.good === 'neither') return [];
  if (!principalMay(principal, 'figures.import')) return [];
  const title = measure.target === null ? 'Set a target' : 'Change the target';
  return [{ title, verb: 'figures.target-form', data: { measureId: measure.code } }];
}

/** What is asked back, or said, where a question could not be answered as it stands. */
export function unansweredCard(
  turn: Turn,
  reading: Exclude<MetricReading, { status: 'read' }>,
  catalogue: readonly Measure[],
): RenderedCard {
  const { cards } = turn.deps;
  const board = turn.principal.board.name;
  switch (reading.status) {
    case 'which-measure':
      return figuresListCard(cards, presentWhichMeasure(board, reading, catalogue));
    case 'which-period':
      return figuresListCard(cards, presentWhichPeriod(board, reading));
    case 'which-question':
      return figuresListCard(cards, presentWhichQuestion(board, reading, catalogue));
    case 'not-held':
      return figuresListCard(cards, presentNotHeld(board, reading, catalogue));
    case 'not-a-metric-question':
      return noticeCard(cards, {
        tone: 'neutral',
        title: 'I am not sure which figure you mean',
        what: 'Name the measure and the time, for example “referrals last quarter” or “ICPC timeliness over two years”.',
        kept: 'I have kept nothing of what you typed.',
        buttons: [EVERYTHING],
      });
  }
}
