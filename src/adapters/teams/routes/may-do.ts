import { authorise } from '../../../core/people/authorise.js';
import type { Permission } from '../../../core/people/permission.js';
import type { Turn } from './turn.js';

/** Every row passes here before its verb runs; a denial is audited. */
export async function mayDo({ deps, principal }: Turn, permission: Permission): Promise<boolean> {
  return (await deps.meetings.transact(({ audit }) => authorise(audit, principal, permission))) === 'allowed';
}
