import { principalMay, type Principal } from '../../people/principal.js';
import { spokenAudit } from '../../people/spoken-audit.js';
import type { AdviceId } from '../../shared/ids.js';
import { findPersonalData, type KnownThings } from '../personal-data/find-personal-data.js';
import type { ThresholdsPorts, ThresholdsTx } from '../ports.js';
import { tellAdvisers } from './advice-notices.js';
import type { AdviceRequest, ReplyTo } from './advice-request.js';
import { readAdviceText } from './read-advice-text.js';

export interface AskAdviser {
  readonly principal: Principal;
  /** Made when the form was opened, so that a second press asks nothing twice. */
  readonly adviceId: AdviceId;
  readonly text: string;
  /** They were told that it seems to name somebody, and send it all the same. */
  readonly confirmed: boolean;
  /** The one-to-one chat they ask from; kept only for somebody whom the board does not know. */
  readonly replyTo: ReplyTo;
  /** What the guard takes for ordinary words and numbers. */
  readonly known: KnownThings;
}

export type AskedAdviser =
  | { readonly status: 'asked' | 'already-asked'; readonly request: AdviceRequest }
  | { readonly status: 'invalid'; readonly fault: string }
  /** It seems to hold details of a person: nothing was sent or kept; which details is not told. */
  | { readonly status: 'personal-data' }
  /** So many of theirs wait already, or so many of everybody's. */
  | { readonly status: 'too-many' }
  | { readonly status: 'no-adviser' };

/** Nobody waits for so many answers at once. */
const MOST_OF_ONE = 5;
/** More than a duty adviser can see to: the telephone is the better way. */
const MOST_WAITING = 100;

/**
 * Passes what somebody chose to write to the duty adviser's channel, and nothing else: neither what they asked the bot before
 * nor who they are. Kept with its state; a request with details of a person is only sent when they say so.
 */
export async function askAdviser({ transact, clock }: ThresholdsPorts, asked: AskAdviser): Promise<AskedAdviser> {
  const { principal, adviceId, replyTo } = asked;
  const { board, person, tenantId } = principal;
  const read = readAdviceText(asked.text);
  if (read.status === 'invalid') return read;
  if (!asked.confirmed && findPersonalData(read.text, asked.known).length > 0) return { status: 'personal-data' };
  return transact(async (tx) => {
    const placeId = (await tx.people.board(board.id))?.settings.adviserPlaceId ?? null;
    if (placeId === null) return { status: 'no-adviser' };
    const before = await tx.advice.find(board.id, adviceId);
    if (before !== null) return { status: 'already-asked', request: before };
    if (await isTooMuch(tx, asked)) return { status: 'too-many' };
    const at = clock.now();
    const request: AdviceRequest = {
      id: adviceId,
      boardId: board.id,
      tenantId,
      askerId: person?.id ?? null,
      replyTo: person === null ? replyTo : null,
      text: read.text,
      state: 'open',
      adviserId: null,
      answer: null,
      askedAt: at,
      claimedAt: null,
      answeredAt: null,
      closedAt: null,
      wordsDeletedAt: null,
      version: 1,
    };
    await tx.advice.add(request);
    await tx.advice.record({ requestId: adviceId, seq: 1, kind: 'asked', at, byId: request.askerId });
    await tellAdvisers(tx, request, { placeId, at });
    await tx.audit.record(
      spokenAudit(principal, adviceId, {
        action: 'advice.ask',
        outcome: 'done',
        facts: { confirmed: asked.confirmed },
      }),
    );
    return { status: 'asked', request };
  });
}

/** Whether somebody may be offered to ask: the board has named a channel of its duty advisers. */
export function mayAskAdviser(principal: Principal): boolean {
  return principal.board.settings.adviserPlaceId !== null && principalMay(principal, 'advice.ask');
}

async function isTooMuch({ advice }: ThresholdsTx, { principal, replyTo }: AskAdviser): Promise<boolean> {
  const waiting = await advice.inStates(principal.board.id, ['open', 'claimed'], MOST_WAITING);
  const theirs = waiting.filter(({ askerId, replyTo: to }) =>
    principal.person === null ? to?.conversationId === replyTo.conversationId : askerId === principal.person.id,
  );
  return theirs.length >= MOST_OF_ONE || waiting.length >= MOST_WAITING;
}
