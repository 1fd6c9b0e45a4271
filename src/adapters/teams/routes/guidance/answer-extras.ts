import { mayAskAdviser } from '../../../../core/thresholds/advice/ask-adviser.js';
import type { Answered } from '../../../../core/thresholds/answering/threshold-answer.js';
import type { GuidanceVersion } from '../../../../core/thresholds/guidance/guidance-version.js';
import { VERDICTS, type Verdict } from '../../../../core/thresholds/improving/feedback.js';
import type { Button } from '../../../cards/button.js';
import { answerShown, answerShownData, type AnswerShown } from '../../../cards/guidance/answer-shown.js';
import type { Turn } from '../turn.js';

const VERDICT_TITLES: Readonly<Record<Verdict, string>> = {
  helped: 'This helped',
  'did-not': 'It did not',
  'wrong-level': 'Wrong level',
};

/** The buttons under an answer with which people say what they think of it. */
export function feedbackButtons(shown: AnswerShown): readonly Button[] {
  const data = answerShownData(shown);
  return VERDICTS.filter((verdict) => verdict !== 'wrong-level' || shown.levels.length > 0).map((verdict) => ({
    title: VERDICT_TITLES[verdict],
    verb: 'guidance.feedback',
    data: { ...data, verdict },
  }));
}

/** The way to a person: only where the board has named a channel of its duty advisers, and never where others read along. */
export function adviserButtons({ principal, audience }: Turn): readonly Button[] {
  if (audience === 'shared' || !mayAskAdviser(principal)) return [];
  return [{ title: 'Ask the duty adviser', verb: 'advice.form' }];
}

/** What every guidance card says where others read along. */
export function oneToOneLines({ audience }: Turn): readonly string[] {
  if (audience === 'member') return [];
  return ['To go on one to one, open a chat with me: search for my name at the top of Teams. Nobody else reads it.'];
}

/** What goes under an answer to a question, as the guidance card takes it. */
export function answerExtras(
  turn: Turn,
  answer: Answered,
  version: GuidanceVersion,
): { readonly buttons: readonly Button[]; readonly feedback: readonly Button[]; readonly closing: readonly string[] } {
  const answerId = turn.deps.thresholds.ids.next();
  return {
    buttons: adviserButtons(turn),
    feedback: feedbackButtons(answerShown(answerId, answer, version)),
    closing: oneToOneLines(turn),
  };
}
