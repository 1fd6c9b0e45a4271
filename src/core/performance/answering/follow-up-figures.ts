import { principalMay, type Principal } from '../../people/principal.js';
import type { PerformancePorts } from '../ports.js';
import { looksLikeFollowUp } from '../reading/follow-up/looks-like-follow-up.js';
import { readFollowUp } from '../reading/follow-up/read-follow-up.js';
import { answerMetricQuestion } from './answer-metric-question.js';
import type { AskedAboutFigures } from './ask-about-figures.js';
import { loadKnownFigures } from './keep-known-figures.js';
import { shownPlace } from './shown-place.js';
import { shownQuestion } from './shown-question.js';

export type FollowedUp =
  | AskedAboutFigures
  /** Why it is so was asked, which no figures say. */
  | { readonly status: 'no-reasons' }
  /** Nothing was shown lately, or the words do not go on from it: they are to be read as any others. */
  | { readonly status: 'not-a-follow-up' };

/**
 * Answers words that go on from the figures last shown to the same person in the same conversation within ten minutes: "and the
 * quarter before?". The words are let go when it returns; of what is shown only codes, period and operation are kept.
 */
export async function followUpFigures(
  ports: PerformancePorts,
  {
    principal,
    conversationId,
    said,
  }: { readonly principal: Principal; readonly conversationId: string; readonly said: string },
): Promise<FollowedUp> {
  const place = shownPlace(principal, conversationId);
  if (place === null || !looksLikeFollowUp(said)) return { status: 'not-a-follow-up' };
  if (!principalMay(principal, 'figures.read')) return { status: 'not-a-follow-up' };
  const found = await ports.transact(async (tx) => {
    const before = shownQuestion.safeParse(await tx.shownFigures.find(place, ports.clock.now()));
    if (!before.success) return null;
    return { before: before.data, known: await (ports.known ?? loadKnownFigures)(tx, place.boardId) };
  });
  if (found === null) return { status: 'not-a-follow-up' };
  const reading = readFollowUp(said, found.before, found.known.vocabulary);
  if (reading.status === 'not-a-follow-up' || reading.status === 'no-reasons') return reading;
  if (reading.status !== 'read') return { status: 'not-answered', reading, catalogue: found.known.catalogue };
  const { question } = reading;
  return { status: 'answered', question, answer: await answerMetricQuestion(ports, { principal, question }) };
}
