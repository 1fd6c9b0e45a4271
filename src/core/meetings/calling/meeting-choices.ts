import type { Group } from '../../people/board.js';
import type { SeatedPerson } from '../../people/ports.js';
import type { Principal } from '../../people/principal.js';
import type { GroupId } from '../../shared/ids.js';
import type { MeetingsPorts } from '../ports.js';

/** What a form about a meeting offers: the groups of the board, and who in one of them comes only when required. */
export interface MeetingChoices {
  readonly groups: readonly Group[];
  readonly group: Group;
  readonly whenRequired: readonly SeatedPerson[];
}

/** Choices for a group's meeting; the main board where none is named. Null for a board without groups. */
export async function meetingChoices(
  ports: MeetingsPorts,
  { principal, groupId }: { readonly principal: Principal; readonly groupId: GroupId | null },
): Promise<MeetingChoices | null> {
  return ports.transact(async ({ people }) => {
    const groups = await people.groups(principal.board.id);
    const group = groups.find(({ id, kind }) => (groupId === null ? kind === 'board' : id === groupId)) ?? groups[0];
    if (group === undefined) return null;
    const table = await people.tableOf(principal.board.id, group.id);
    return { groups, group, whenRequired: table.filter(({ seat }) => seat.invitedWhenRequired) };
  });
}
