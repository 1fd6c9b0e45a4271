import type { Principal } from '../../people/principal.js';
import type { Place } from '../../people/ports.js';
import { spokenAudit } from '../../people/spoken-audit.js';
import { asId, type PlaceId } from '../../shared/ids.js';
import type { ThresholdsPorts } from '../ports.js';
import { tellAdvisers } from './advice-notices.js';

export interface UseAdvisersPlace extends Pick<Place, 'kind' | 'conversationId' | 'serviceUrl' | 'botId'> {
  readonly principal: Principal;
  /** False takes the channel out of use again. */
  readonly use: boolean;
}

export type UsedAdvisersPlace =
  /** `waiting`: questions that wait for an answer and now stand in this channel. */
  | { readonly status: 'used'; readonly waiting: number }
  | { readonly status: 'already-used' }
  | { readonly status: 'not-used-any-more' }
  /** This one was not the advisers' channel. */
  | { readonly status: 'was-not-used' };

const MOST_MOVED = 50;

/**
 * Makes a channel or group chat the one where the board's duty advisers are asked, or takes it out of use. There is one for
 * each board; a group's cards that are posted there stay. What still waits for an answer comes into the new one.
 */
export async function useAdvisersPlace(
  { transact, clock, ids }: ThresholdsPorts,
  request: UseAdvisersPlace,
): Promise<UsedAdvisersPlace> {
  const { principal, use, kind, conversationId, serviceUrl, botId } = request;
  const { tenantId } = principal;
  return transact(async (tx) => {
    const board = (await tx.people.board(principal.board.id)) ?? principal.board;
    const known = await tx.people.placeByConversation(tenantId, conversationId);
    const isUsed = known !== null && board.settings.adviserPlaceId === known.id;
    if (use === isUsed) return { status: use ? 'already-used' : 'was-not-used' };
    const placeId = known?.id ?? asId<PlaceId>(ids.next());
    if (use) {
      const address = { kind, conversationId, serviceUrl, botId, state: 'reachable', reason: null } as const;
      const groupId = known?.groupId ?? null;
      await tx.people.savePlace({ id: placeId, boardId: board.id, groupId, tenantId, ...address });
    }
    await tx.people.saveSettings(board.id, { ...board.settings, adviserPlaceId: use ? placeId : null });
    const waiting = use ? await tx.advice.inStates(board.id, ['open', 'claimed'], MOST_MOVED) : [];
    for (const one of waiting) await tellAdvisers(tx, one, { placeId, at: clock.now() });
    await tx.audit.record(
      spokenAudit(principal, placeId, {
        action: 'advice.use-place',
        outcome: 'done',
        facts: { use, waiting: waiting.length },
      }),
    );
    return use ? { status: 'used', waiting: waiting.length } : { status: 'not-used-any-more' };
  });
}
