import type { Principal } from '../../people/principal.js';
import type { AdviceId, PersonId } from '../../shared/ids.js';
import type { ThresholdsTx } from '../ports.js';
import type { AdviceRequest } from './advice-request.js';

/** Somebody presses a button on a request. */
export interface AdviserPress {
  readonly principal: Principal;
  readonly adviceId: AdviceId;
  /** Where the press came from, without the thread: who may read the advisers' channel is for Teams to say. */
  readonly conversationId: string;
}

export type AdvisersOwn =
  | { readonly status: 'found'; readonly request: AdviceRequest; readonly adviserId: PersonId }
  /** Pressed anywhere but in the advisers' channel, or there is no such request. */
  | { readonly status: 'not-found' }
  /** Whom the board does not know cannot be named as the one who has it. */
  | { readonly status: 'not-known' };

/** The request a press is about, where it comes from the board's own advisers' channel and from somebody the board knows. */
export async function advisersOwn(
  { people, advice }: Pick<ThresholdsTx, 'people' | 'advice'>,
  { principal, adviceId, conversationId }: AdviserPress,
): Promise<AdvisersOwn> {
  const { board, person, tenantId } = principal;
  const place = await people.placeByConversation(tenantId, conversationId);
  const settings = (await people.board(board.id))?.settings;
  if (place === null || place.boardId !== board.id || settings?.adviserPlaceId !== place.id)
    return { status: 'not-found' };
  if (person === null) return { status: 'not-known' };
  const request = await advice.find(board.id, adviceId);
  return request === null ? { status: 'not-found' } : { status: 'found', request, adviserId: person.id };
}
