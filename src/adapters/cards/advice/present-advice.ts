import type { AdviceView } from '../../../core/thresholds/advice/view-advice.js';
import { wordsDeletedOn } from '../../../core/thresholds/advice/words-last.js';
import type { Board } from '../../../core/people/board.js';
import { formatDay, formatMoment, londonDay } from '../../../core/shared/london.js';
import type { AdviceAnswerView } from './advice-answer-card.js';
import type { AdviceRequestView, AdviceStanding } from './advice-request-card.js';

/** Whoever has it, where the board no longer knows them. */
const SOMEBODY = 'a duty adviser';

/** What a request shows in the advisers' channel. `notes` are for whoever has just pressed something. */
export function presentAdviceRequest(
  { request, adviser }: AdviceView,
  extra: {
    readonly board: Pick<Board, 'name' | 'settings'>;
    readonly reminds?: boolean;
    readonly notes?: readonly string[];
  },
): AdviceRequestView {
  return {
    board: extra.board.name,
    adviceId: request.id,
    askedAt: formatMoment(request.askedAt),
    text: request.text,
    deletedOn: request.wordsDeletedAt === null ? deletionDay(request, extra.board) : null,
    reminds: extra.reminds ?? false,
    notes: extra.notes ?? [],
    standing: standingOf({ request, adviser }),
  };
}

/** What comes to whoever asked; null while there is no answer. */
export function presentAdviceAnswer(
  { request, adviser }: AdviceView,
  board: Pick<Board, 'name' | 'settings'>,
): AdviceAnswerView | null {
  const { answer, answeredAt, text, askedAt, wordsDeletedAt } = request;
  if (answer === null || wordsDeletedAt !== null) return null;
  return {
    board: board.name,
    days: board.settings.adviceWordsDays,
    adviser: adviser?.name ?? SOMEBODY,
    answeredAt: formatMoment(answeredAt ?? askedAt),
    answer,
    asked: text,
    askedAt: formatMoment(askedAt),
  };
}

function deletionDay(request: AdviceView['request'], { settings }: Pick<Board, 'settings'>): string {
  return formatDay(wordsDeletedOn(request, settings.adviceWordsDays));
}

function standingOf({ request, adviser }: AdviceView): AdviceStanding {
  const { state, adviserId, answer, wordsDeletedAt } = request;
  if (wordsDeletedAt !== null) return { kind: 'deleted', on: formatDay(londonDay(wordsDeletedAt)) };
  if (state === 'open' || adviserId === null) return { kind: 'open' };
  const has = { adviser: adviser?.name ?? SOMEBODY };
  if (state === 'claimed') return { kind: 'claimed', ...has, adviserId };
  return { kind: state, ...has, answer: answer ?? '' };
}
