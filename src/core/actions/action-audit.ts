import type { Principal } from '../people/principal.js';
import type { AuditEntry } from '../shared/audit.js';
import type { ActionId } from '../shared/ids.js';

/** An audit entry about an action by the person who speaks. */
export function actionAudit(
  principal: Principal,
  actionId: ActionId | null,
  entry: Pick<AuditEntry, 'action' | 'outcome' | 'facts'>,
): AuditEntry {
  return {
    tenantId: principal.tenantId,
    boardId: principal.board.id,
    actorId: principal.person?.id ?? null,
    subjectId: actionId,
    ...entry,
  };
}
