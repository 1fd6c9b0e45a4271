import { principalMay, type Principal } from '../people/principal.js';
import type { AgencyId, GroupId } from '../shared/ids.js';
import type { Action } from './action.js';
import type { ActionSearch } from './ports.js';

const SEE_ALL = ['business-manager', 'chair', 'vice-chair', 'administrator'] as const;

/** Where somebody sits: what widens the actions they may see. */
export interface ActionScope {
  readonly groupIds: readonly GroupId[];
  readonly agencyIds: readonly AgencyId[];
}

/** Whether somebody runs the board, and sees every action of it. */
export function seesAllActions({ roles }: Pick<Principal, 'roles'>): boolean {
  return SEE_ALL.some((role) => roles.has(role));
}

/**
 * What somebody may see at most, for the store to search within: those who run the board see all, members those of their
 * own groups and agencies, everybody those in which they have a part. Null for all.
 */
export function actionsWithin(principal: Principal, scope: ActionScope): ActionSearch['within'] {
  if (seesAllActions(principal)) return null;
  const personId = principal.person?.id ?? null;
  if (!principalMay(principal, 'actions.read')) return { groupIds: [], agencyIds: [], personId };
  return { groupIds: scope.groupIds, agencyIds: scope.agencyIds, personId };
}

/** The same rule for one action. One that may not be seen is treated as one that does not exist. */
export function maySeeAction(
  principal: Principal,
  scope: ActionScope,
  { groupId, agencyId, ownerId, helperIds }: Pick<Action, 'groupId' | 'agencyId' | 'ownerId' | 'helperIds'>,
): boolean {
  const within = actionsWithin(principal, scope);
  if (within === null) return true;
  const takesPart = [ownerId, ...helperIds].some((id) => id === within.personId);
  return takesPart || within.groupIds.includes(groupId) || within.agencyIds.includes(agencyId);
}
