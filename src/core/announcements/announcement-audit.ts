import type { Principal } from '../people/principal.js';
import type { AuditEntry } from '../shared/audit.js';
import type { AnnouncementId } from '../shared/ids.js';

/** An audit entry about an announcement by the person who speaks. What it says is not in it. */
export function announcementAudit(
  principal: Principal,
  announcementId: AnnouncementId,
  entry: Pick<AuditEntry, 'action' | 'outcome' | 'facts'>,
): AuditEntry {
  return {
    tenantId: principal.tenantId,
    boardId: principal.board.id,
    actorId: principal.person?.id ?? null,
    subjectId: announcementId,
    ...entry,
  };
}
