import type { AuditEntry } from '../../shared/audit.js';
import type { PersonId } from '../../shared/ids.js';
import type { Notice } from '../notice.js';

/** What showed that an unknown delivery had arrived, or had not, or what made it go out again. */
export type Evidence = 'press' | 'receipt' | 'read-back' | 'not-there' | 'urgent-repeat';

/** An audit entry about one notice whose outcome became known. The bot itself acted where `actorId` is null. */
export function settlingAudit(
  { tenantId, boardId, id, kind }: Pick<Notice, 'tenantId' | 'boardId' | 'id' | 'kind'>,
  by: Evidence,
  actorId: PersonId | null = null,
): AuditEntry {
  return {
    tenantId,
    boardId,
    actorId,
    action: by === 'not-there' || by === 'urgent-repeat' ? 'notices.send-again' : 'notices.confirm',
    subjectId: id,
    outcome: 'done',
    facts: { by, kind },
  };
}
