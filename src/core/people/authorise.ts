import type { Audit } from '../shared/ports.js';
import type { Permission } from './permission.js';
import { principalMay, type Principal } from './principal.js';

/**
 * Whether somebody may do something; a denial is audited where it is decided. Every row of the bot's routes passes here
 * before its verb runs.
 */
export async function authorise(
  audit: Audit,
  principal: Principal,
  permission: Permission,
): Promise<'allowed' | 'denied'> {
  if (principalMay(principal, permission)) return 'allowed';
  await audit.record({
    tenantId: principal.tenantId,
    boardId: principal.board.id,
    actorId: principal.person?.id ?? null,
    action: permission,
    subjectId: null,
    outcome: 'denied',
  });
  return 'denied';
}
