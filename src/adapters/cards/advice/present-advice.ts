import type { AdviceView } from '../../../core/thresholds/advice/view-advice.js';
import { formatMoment } from '../../../core/shared/london.js';
import type { AdviceAnswerView } from './advice-answer-card.js';
import type { AdviceRequestView, AdviceStanding } from './advice-request-card.js';

/** Whoever has it, where the board no longer knows them. */
const SOMEBODY = 'a duty adviser';

/** What a request shows in the advisers' channel. `notes` are for whoever has just pressed something. */
export function presentAdviceRequest(
  { request, adviser }: AdviceView,
  extra: { readonly board: string; readonly reminds?: boolean; readonly notes?: readonly string[] },
): AdviceRequestView {
  return {
    board: extra.board,
    adviceId: request.id,
    askedAt: formatMoment(request.askedAt),
    text: request.text,
    reminds: extra.reminds ?? false,
    notes: extra.notes ?? [],
    standing: standingOf({ request, adviser }),
  };
}

/** What comes to whoever asked; null while there is no answer. */
export function presentAdviceAnswer({ request, adviser }: AdviceView, board: string): AdviceAnswerView | null {
  const { answer, answeredAt, text, askedAt } = request;
  if (answer === null) return null;
  return {
    board,
    adviser: adviser?.name ?? SOMEBODY,
    answeredAt: formatMoment(answeredAt ?? askedAt),
    answer,
    asked: text,
    askedAt: formatMoment(askedAt),
  };
}

function standingOf({ request, adviser }: AdviceView): AdviceStanding {
  const { state, adviserId, answer } = request;
  if (state === 'open' || adviserId === null) return { kind: 'open' };
  const has = { adviser: adviser?.name ?? SOMEBODY };
  if (state === 'claimed') return { kind: 'claimed', ...has, adviserId };
  return { kind: state, ...has, answer: answer ?? '' };
}
