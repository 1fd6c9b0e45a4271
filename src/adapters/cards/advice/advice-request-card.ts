import { LONGEST_ADVICE_TEXT } from '../../../core/thresholds/advice/read-advice-text.js';
import type { AdviceId, PersonId } from '../../../core/shared/ids.js';
import { textLines } from '../announcements/text-lines.js';
import { buttonsData, type Button } from '../button.js';
import type { Cards } from '../create-cards.js';
import type { RenderedCard } from '../rendered-card.js';
import { bannerData, type Banner } from '../tone.js';

/** How far a request has come. */
export type AdviceStanding =
  | { readonly kind: 'open' }
  | { readonly kind: 'claimed'; readonly adviser: string; readonly adviserId: PersonId }
  | { readonly kind: 'answered' | 'closed'; readonly adviser: string; readonly answer: string }
  /** Its words are gone by age; `on` is the day, as people read it. */
  | { readonly kind: 'deleted'; readonly on: string };

export interface AdviceRequestView {
  readonly board: string;
  readonly adviceId: AdviceId;
  /** "Monday 23 November 2026, 10.02 am" */
  readonly askedAt: string;
  /** What somebody chose to write; nothing else of them is known here. */
  readonly text: string;
  /** "Sunday 7 March 2027": when the words are deleted unless something more happens; null where they are gone. */
  readonly deletedOn: string | null;
  /** It has waited too long. */
  readonly reminds: boolean;
  /** For whoever has just pressed something: who has it, what is wrong with what they typed. */
  readonly notes: readonly string[];
  readonly standing: AdviceStanding;
  /** What an adviser typed as the answer and has to put right. */
  readonly typed?: string;
  /** It seems to name somebody: a second press sends it as it is. */
  readonly mayInsist?: boolean;
}

/** What somebody asks the duty advisers, in their channel: taken by one, answered by them, closed. */
export function adviceRequestCard(cards: Cards, view: AdviceRequestView): RenderedCard {
  const { adviceId, standing, notes, reminds, deletedOn, typed = '', mayInsist = false } = view;
  const answer = 'answer' in standing ? standing.answer : '';
  const card = cards.fill({
    template: 'advice-request',
    // What was written stays off a locked screen.
    summary: reminds ? 'A question to the duty adviser still waits' : 'A question to the duty adviser',
    data: {
      board: view.board,
      title: reminds && answer === '' ? 'This question still waits' : 'A question to the duty adviser',
      askedAt: view.askedAt,
      kept: deletedOn === null ? '' : `The words are deleted on ${deletedOn}, unless something more happens.`,
      banner: bannerData(bannerOf(standing)),
      notes,
      lines: textLines(view.text),
      hasAnswer: answer !== '',
      answer: textLines(answer),
      answers: standing.kind === 'claimed',
      typed,
      longest: LONGEST_ADVICE_TEXT,
      ids: { adviceId, confirmed: false },
      mayInsist,
      insistIds: { adviceId, confirmed: true },
      buttons: buttonsData(buttonsOf(adviceId, standing)),
    },
  });
  return typed === '' ? card : { ...card, echoes: true };
}

function bannerOf(standing: AdviceStanding): Banner {
  switch (standing.kind) {
    case 'open':
      return { tone: 'attention', title: 'Nobody has taken it yet', lines: [] };
    case 'claimed':
      return { tone: 'neutral', title: `With ${standing.adviser}`, lines: [] };
    case 'answered':
      return { tone: 'good', title: `Answered by ${standing.adviser}`, lines: ['The answer went to whoever asked.'] };
    case 'closed':
      return { tone: 'neutral', title: `Answered by ${standing.adviser}, and closed`, lines: [] };
    case 'deleted':
      return {
        tone: 'neutral',
        title: `The words were deleted on ${standing.on}`,
        lines: ['Questions and answers are not kept for longer. Who asked and answered, and when, stays.'],
      };
  }
}

function buttonsOf(adviceId: AdviceId, standing: AdviceStanding): readonly Button[] {
  switch (standing.kind) {
    case 'open':
      return [{ title: 'I’ll take it', verb: 'advice.claim', data: { adviceId } }];
    case 'claimed':
      return [{ title: 'Take it over', verb: 'advice.claim', data: { adviceId, from: standing.adviserId } }];
    case 'answered':
      return [{ title: 'Close it', verb: 'advice.close', data: { adviceId } }];
    case 'closed':
    case 'deleted':
      return [];
  }
}
