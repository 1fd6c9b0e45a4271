import type { AuditEntry } from '../shared/audit.js';
import type { Principal } from './principal.js';

/** An audit entry about a thing by the person who speaks. What they typed is not in it. */
export function spokenAudit(
  { tenantId, board, person }: Principal,
  subjectId: string | null,
  entry: Pick<AuditEntry, 'action' | 'outcome' | 'facts'>,
): AuditEntry {
  return { tenantId, boardId: board.id, actorId: person?.id ?? null, subjectId, ...entry };
}
