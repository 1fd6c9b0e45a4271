import type { TenantId } from '../shared/ids.js';
import type { Board } from './board.js';
import { may, type Permission } from './permission.js';
import type { Person } from './person.js';
import type { Role } from './role.js';

/**
 * Who is speaking, found from the authenticated activity alone (tenant and Entra object id), on every activity anew.
 * A person of the tenant whom the board does not know is a practitioner: `person` is null.
 */
export interface Principal {
  readonly tenantId: TenantId;
  readonly board: Board;
  readonly person: Person | null;
  readonly roles: ReadonlySet<Role>;
}

/** Whether somebody may do something: by their roles, or because the board has opened its figures to everybody. */
export function principalMay(principal: Principal, permission: Permission): boolean {
  if (permission === 'figures.read' && principal.board.settings.figuresOpenToAll) return true;
  return may(principal.roles, permission);
}
