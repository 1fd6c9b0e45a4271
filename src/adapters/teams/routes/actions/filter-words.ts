import { sectorName } from '../../../../core/people/sector-name.js';
import { instantOfMs } from '../../../../core/shared/instants.js';
import { formatDay, londonDay } from '../../../../core/shared/london.js';
import type { ActionsFilter } from '../../../cards/actions/actions-filter.js';
import type { Turn } from '../turn.js';

/** What a filter names, in words for a list's title: "Police", "Neglect, Main Board"; null for nothing. */
export async function filterWords({ deps, principal }: Turn, filter: ActionsFilter): Promise<string | null> {
  const { ownerId, agencyId, sector, groupId, meetingId, priority, words } = filter;
  const { board } = principal;
  const names = await deps.actions.transact(async ({ people, meetings }) => {
    const owner = ownerId === null ? null : await people.person(principal.tenantId, ownerId);
    const agency =
      agencyId === null ? null : ((await people.agencies(board.id)).find(({ id }) => id === agencyId) ?? null);
    const group = groupId === null ? null : ((await people.groups(board.id)).find(({ id }) => id === groupId) ?? null);
    const meeting = meetingId === null ? null : await meetings.find(board.id, meetingId);
    return [
      owner?.name,
      agency?.shortName,
      sector === null ? undefined : sectorName(sector),
      group?.name,
      meeting === null ? undefined : `${meeting.title}, ${formatDay(londonDay(meeting.startsAt))}`,
    ];
  });
  const planned = board.settings.priorities.find(({ id }) => id === priority)?.name;
  const since =
    filter.closedFrom === null ? undefined : `since ${formatDay(londonDay(instantOfMs(filter.closedFrom)))}`;
  const said = [...names, planned, words === '' ? undefined : words, since].flatMap((name) => name ?? []);
  return said.length === 0 ? null : said.join(', ');
}
