import { z } from 'zod';
import { VERDICTS, type Verdict } from '../../../../core/thresholds/improving/feedback.js';
import { giveFeedback } from '../../../../core/thresholds/improving/give-feedback.js';
import { answerAgain, answerShownPayload } from '../../../cards/guidance/answer-shown.js';
import { guidanceCard } from '../../../cards/guidance/guidance-card.js';
import { presentThresholdAnswer } from '../../../cards/guidance/present-threshold-answer.js';
import type { RenderedCard } from '../../../cards/rendered-card.js';
import { actionRow, type ActionRow } from '../action-row.js';
import { malformedCard } from '../plain-cards.js';
import type { Turn } from '../turn.js';
import { adviserButtons, feedbackButtons, oneToOneLines } from './answer-extras.js';
import { openVersion } from './open-version.js';

const payload = answerShownPayload.extend({ verdict: z.enum(VERDICTS) });

const THANKS: Readonly<Record<Verdict, string>> = {
  helped: 'Thank you. Noted: this helped.',
  'did-not':
    'Thank you. Noted: this did not help. Whoever looks after the document sees which passages, not what you asked.',
  'wrong-level':
    'Thank you. Noted: the wrong level. Whoever looks after the document sees which passages, not what you asked.',
};

/** What somebody thinks of an answer: the same card again, from the same version, with a word of thanks. */
export const FEEDBACK_ROWS: readonly ActionRow[] = [
  actionRow({ verb: 'guidance.feedback', permission: 'guidance.read', where: 'anywhere', payload, answer: feedback }),
];

async function feedback(turn: Turn, { verdict, ...shown }: z.infer<typeof payload>): Promise<RenderedCard> {
  const { deps, principal } = turn;
  const opened = await openVersion(turn, shown);
  if (opened === null) return malformedCard(turn);
  const { version, replaced, nowButtons } = opened;
  const answer = answerAgain(shown, version);
  const given = await giveFeedback(deps.thresholds, {
    principal,
    answerId: shown.answerId,
    guidanceId: shown.guidanceId,
    passageIds: answer.passages.map(({ passage }) => passage.id),
    verdict,
  });
  if (given.status === 'not-found') return malformedCard(turn);
  const buttons = [...nowButtons, ...adviserButtons(turn)];
  const view = presentThresholdAnswer(answer, version, { choices: [], feedback: feedbackButtons(shown), buttons });
  const closing = [THANKS[verdict], 'You can change that with another press.', ...view.closing, ...oneToOneLines(turn)];
  return guidanceCard(deps.cards, { ...view, replaced, closing });
}
