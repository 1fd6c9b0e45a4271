import type { CardData } from './card-data.js';
import type { Cards } from './create-cards.js';
import { personWords } from './person-words.js';
import type { RenderedCard } from './rendered-card.js';
import { bannerData, type Banner } from './tone.js';

/** How many messages stand where. `waiting` includes those being sent at this moment. */
export interface DeliveryTotals {
  readonly addressed: number;
  readonly sent: number;
  readonly waiting: number;
  readonly unknown: number;
  readonly failed: number;
  readonly unreachable: number;
  readonly expired: number;
  readonly withdrawn: number;
}

/** One message that did not arrive, or may not have. */
export interface DeliveryProblem {
  readonly name: string;
  readonly agency: string;
  /** What it was: "Can you come? Main board meeting". */
  readonly what: string;
  readonly state: 'unknown' | 'failed' | 'unreachable' | 'expired';
  /** The reason as the rest of a sentence that starts with the name (core's `sayUnreachable`); null when none is known. */
  readonly why: string | null;
}

export interface DeliveriesView {
  /** What the list is about; the buttons carry it back. A meeting's id, or the board's for everything. */
  readonly subjectId: string;
  /** "Main board meeting, Monday 4 December 2017" or "The last 30 days". */
  readonly subject: string;
  readonly totals: DeliveryTotals;
  readonly problems: readonly DeliveryProblem[];
  readonly mayResend: boolean;
  /** Set when `subjectId` is a meeting and this person may record answers for others. */
  readonly mayRecord: boolean;
  readonly updatedAt: string;
}

/** How many names the fullest card lists, and the shorter ones tried when that is too large. */
const NAMES_SHOWN = [40, 20, 8] as const;

const STATES: readonly (readonly [keyof Omit<DeliveryTotals, 'addressed'>, string, string])[] = [
  ['sent', 'sent', 'Default'],
  ['waiting', 'waiting to go', 'Default'],
  ['unknown', 'unclear: it may or may not have arrived', 'Attention'],
  ['failed', 'failed', 'Attention'],
  ['unreachable', 'cannot be reached', 'Attention'],
  ['expired', 'too late to send', 'Default'],
  ['withdrawn', 'no longer needed', 'Default'],
];

/** What went out, who was not reached and why, with totals that add up on the card. */
export function deliveriesCard(cards: Cards, view: DeliveriesView): RenderedCard {
  return cards.fillFirstThatFits(
    NAMES_SHOWN.map((most) => ({
      template: 'deliveries',
      summary: `What went out: ${view.subject}`,
      data: deliveriesData(view, most),
    })),
  );
}

function deliveriesData(view: DeliveriesView, most: number): CardData {
  const { totals, problems, mayResend } = view;
  return {
    subject: view.subject,
    subjectId: view.subjectId,
    banner: bannerData(bannerOf(totals)),
    totals: STATES.filter(([state]) => state === 'sent' || totals[state] > 0).map(([state, name, color]) => ({
      count: totals[state],
      name,
      color,
    })),
    sum: totals.addressed === 1 ? '1 addressed in all' : `${totals.addressed} addressed in all`,
    hasProblems: problems.length > 0,
    problems: problems.slice(0, most).map(problemData),
    hasMore: problems.length > most,
    more: `…and ${problems.length - most} more`,
    mayResendFailed: mayResend && totals.failed > 0,
    resendFailed: totals.failed === 1 ? 'Send the failed one again' : `Send the ${totals.failed} failed again`,
    mayResendUnknown: mayResend && totals.unknown > 0,
    resendUnknown: totals.unknown === 1 ? 'Send the unclear one again' : `Send the ${totals.unknown} unclear again`,
    mayRecord: view.mayRecord,
    updatedAt: view.updatedAt,
  };
}

function bannerOf({ addressed, sent, waiting, withdrawn }: DeliveryTotals): Banner {
  if (addressed === 0) return { tone: 'neutral', title: 'Nothing has gone out yet', lines: [] };
  const missed = addressed - sent - waiting - withdrawn;
  if (missed > 0) {
    const title = missed === 1 ? '1 may not have been reached' : `${missed} may not have been reached`;
    return { tone: 'warning', title, lines: [] };
  }
  if (waiting > 0) return { tone: 'neutral', title: 'Some are still on their way', lines: [] };
  return { tone: 'good', title: 'Everybody has been reached', lines: [] };
}

const WHY: Readonly<Record<DeliveryProblem['state'], string>> = {
  unknown: 'may or may not have had it: Teams gave no clear answer',
  failed: 'did not get it: Teams refused the message',
  unreachable: 'cannot be reached in Teams',
  expired: 'did not get it: it could not be sent in time',
};

function problemData({ name, agency, what, state, why }: DeliveryProblem): CardData {
  return { who: personWords({ name, agency }), why: `${why ?? WHY[state]} (“${what}”)` };
}
