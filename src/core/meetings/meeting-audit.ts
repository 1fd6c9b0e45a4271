import type { Principal } from '../people/principal.js';
import type { AuditEntry } from '../shared/audit.js';
import type { MeetingId } from '../shared/ids.js';

/** An audit entry about a meeting by the person who speaks. */
export function meetingAudit(
  principal: Principal,
  meetingId: MeetingId,
  entry: Pick<AuditEntry, 'action' | 'outcome' | 'facts'>,
): AuditEntry {
  return {
    tenantId: principal.tenantId,
    boardId: principal.board.id,
    actorId: principal.person?.id ?? null,
    subjectId: meetingId,
    ...entry,
  };
}
