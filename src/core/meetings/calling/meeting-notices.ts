import type { Temporal } from 'temporal-polyfill';
import type { MeetingView } from '../meeting-view.js';
import type { MeetingsTx } from '../ports.js';

/**
 * Asks everybody who holds a seat at the table, once per occurrence, and somebody with two seats once for both. Answers how
 * many people are asked by it who were not asked in this occurrence before; whoever cannot be reached is among them, and
 * the ledger says why it did not arrive.
 */
export async function requestAttendance(
  tx: MeetingsTx,
  view: MeetingView,
  occurrence: string,
  notBefore: Temporal.Instant,
): Promise<number> {
  let asked = 0;
  for (const { seat } of view.table) {
    if (seat.personId === null) continue;
    const posted = await tx.ledger.post({
      tenantId: view.board.tenantId,
      boardId: view.board.id,
      kind: 'attendance-request',
      subjectId: view.meeting.id,
      recipient: { personId: seat.personId },
      occurrence,
      notBefore,
      expiresAt: view.meeting.startsAt,
      urgent: occurrence === 'cancelled',
    });
    if (posted === 'added') asked += 1;
  }
  return asked;
}

/** Posts the shared agenda and the shared attendance card in every channel and group chat of the group, once each. */
export async function shareMeeting(tx: MeetingsTx, view: MeetingView, notBefore: Temporal.Instant): Promise<number> {
  const places = await tx.people.placesOf(view.board.id, view.group.id);
  for (const place of places) {
    for (const kind of ['shared-agenda', 'shared-attendance'] as const) {
      await tx.ledger.post({
        tenantId: view.board.tenantId,
        boardId: view.board.id,
        kind,
        subjectId: view.meeting.id,
        recipient: { placeId: place.id },
        occurrence: 'meeting',
        notBefore,
        expiresAt: view.meeting.endsAt,
      });
    }
  }
  return places.length;
}

/** Says that every card posted about the meeting is out of date. */
export async function refreshAllCards(tx: MeetingsTx, { board, meeting }: MeetingView): Promise<void> {
  await tx.ledger.refresh({
    boardId: board.id,
    subjectId: meeting.id,
    kinds: ['attendance-request', 'nudge', 'shared-agenda', 'shared-attendance', 'unanswered-list'],
  });
}
