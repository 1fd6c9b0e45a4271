import type { Principal } from '../../people/principal.js';
import type { AuditEntry } from '../../shared/audit.js';

/** An audit entry about the speaker's own reminders. */
export function snoozeAudit(
  { tenantId, board, person }: Principal,
  action: 'reminders.snooze' | 'reminders.resume',
  outcome: AuditEntry['outcome'],
  facts: NonNullable<AuditEntry['facts']> = {},
): AuditEntry {
  const id = person?.id ?? null;
  return { tenantId, boardId: board.id, actorId: id, action, subjectId: id, outcome, facts };
}
