import type { Place } from '../../people/ports.js';
import type { Principal } from '../../people/principal.js';
import { asId, type GroupId, type PlaceId } from '../../shared/ids.js';
import { loadMeetingView } from '../meeting-view.js';
import { shareMeeting } from './meeting-notices.js';
import type { MeetingsPorts } from '../ports.js';

export interface UsePlace {
  readonly principal: Principal;
  readonly groupId: GroupId;
  readonly kind: Place['kind'];
  readonly conversationId: string;
  readonly serviceUrl: string;
  readonly botId: string;
}

export type UsedPlace =
  | { readonly status: 'chosen'; readonly groupName: string; readonly shared: number }
  | { readonly status: 'no-such-group' };

/**
 * Makes a channel or group chat the place where a group's shared cards are posted. Meetings already called are posted
 * there at once; choosing it again changes nothing, because each notice exists once for each place.
 */
export async function usePlace(ports: MeetingsPorts, request: UsePlace): Promise<UsedPlace> {
  const { principal, groupId, kind, conversationId, serviceUrl, botId } = request;
  const { tenantId, board } = principal;
  return ports.transact(async (tx) => {
    const group = (await tx.people.groups(board.id)).find(({ id }) => id === groupId);
    if (group === undefined) return { status: 'no-such-group' };
    const known = await tx.people.placeByConversation(tenantId, conversationId);
    const id = known?.id ?? asId<PlaceId>(ports.ids.next());
    const state = 'reachable' as const;
    await tx.people.savePlace({
      id,
      boardId: board.id,
      groupId,
      tenantId,
      kind,
      conversationId,
      serviceUrl,
      botId,
      state,
      reason: null,
    });
    const now = ports.clock.now();
    const meetings = await tx.meetings.search({
      boardId: board.id,
      groupId,
      from: now,
      statuses: ['called'],
      limit: 10,
    });
    for (const meeting of meetings) {
      const view = await loadMeetingView(tx, board, meeting.id);
      if (view !== null) await shareMeeting(tx, view, now);
    }
    await tx.audit.record({
      tenantId,
      boardId: board.id,
      actorId: principal.person?.id ?? null,
      action: 'place.choose',
      subjectId: id,
      outcome: 'done',
      facts: { groupId, meetings: meetings.length },
    });
    return { status: 'chosen', groupName: group.name, shared: meetings.length };
  });
}
