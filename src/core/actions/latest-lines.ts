import type { Person } from '../people/person.js';
import type { Principal } from '../people/principal.js';
import { asId, type ActionId, type PersonId } from '../shared/ids.js';
import type { ActionEvent } from './action.js';
import type { ActionsPorts } from './ports.js';

/** The latest line of an action's history, with who it was. */
export interface LatestLine {
  readonly event: ActionEvent;
  readonly by: Person | null;
  /** For a handing over: to whom. */
  readonly to: Person | null;
}

/** The latest line of each of these actions; that the person may see them was asked before. */
export async function latestLines(
  { transact }: ActionsPorts,
  { principal, actionIds }: { readonly principal: Principal; readonly actionIds: readonly ActionId[] },
): Promise<ReadonlyMap<ActionId, LatestLine>> {
  const { tenantId } = principal;
  return transact(async ({ actions, people }) => {
    const personOf = async (id: PersonId | null): Promise<Person | null> =>
      id === null ? null : people.person(tenantId, id);
    const lines = new Map<ActionId, LatestLine>();
    for (const actionId of actionIds) {
      const event = (await actions.history(actionId)).at(-1);
      if (event === undefined) continue;
      const handedTo = event.kind === 'handed-over' && event.to !== null ? asId<PersonId>(event.to) : null;
      lines.set(actionId, { event, by: await personOf(event.by), to: await personOf(handedTo) });
    }
    return lines;
  });
}
