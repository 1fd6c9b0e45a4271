import type { Principal } from '../../people/principal.js';
import type { PerformancePorts } from '../ports.js';
import type { MetricAnswer } from './metric-answer.js';
import type { MetricQuestion } from './metric-question.js';
import { shownPlace } from './shown-place.js';
import { shownOf } from './shown-question.js';

/** As long as what was shown is still what is being talked about. */
const MINUTES = 10;

interface Shown {
  readonly principal: Principal;
  readonly conversationId: string;
  readonly question: MetricQuestion;
  readonly answer: MetricAnswer;
}

/** Keeps which figures were just shown to somebody, for ten minutes. Nothing of whom the board does not know is kept. */
export async function keepShownFigures(
  ports: PerformancePorts,
  { principal, conversationId, question, answer }: Shown,
): Promise<void> {
  const place = shownPlace(principal, conversationId);
  const content = answer.status === 'denied' ? null : shownOf(question, answer);
  if (place === null || content === null) return;
  const now = ports.clock.now();
  await ports.transact((tx) => tx.shownFigures.keep(place, content, now, now.add({ minutes: MINUTES })));
}
