import type { Person } from '../../people/person.js';
import type { Reach } from '../../people/ports.js';
import type { AnnouncementId, BoardId, GroupId, MeetingId, PersonId, PlaceId, TenantId } from '../../shared/ids.js';
import type { Notice } from '../notice.js';
import type { NoticesTx } from '../ports.js';

/**
 * The stores as several notices see them that are read in one transaction: what was asked for one of them is not asked
 * again for the next, and what has to be known of each recipient is asked for all of them at once. Nothing outlives the
 * transaction, so nothing is answered from before the claim. Only for reading: it does not see what is written meanwhile.
 */
export function readOnce(tx: NoticesTx, notices: readonly Pick<Notice, 'recipient'>[]): NoticesTx {
  const { people, announcements, meetings, agendas, answers, occurrences } = tx;
  const personIds = [
    ...new Set(notices.flatMap(({ recipient }) => ('personId' in recipient ? [recipient.personId] : []))),
  ];
  const reaches = once(async (tenantId: TenantId) => {
    const found = await people.reachesOf(tenantId, personIds);
    return new Map(found.map((one) => [one.person.id, one]));
  });
  const holders = once((groupId: GroupId) => tx.seats.holders(groupId, personIds));
  const known = async (tenantId: TenantId, personId: PersonId): Promise<Known> =>
    personIds.includes(personId) ? ((await reaches(tenantId)).get(personId) ?? NOBODY) : 'not-asked';
  return {
    ...tx,
    people: {
      ...people,
      board: once((boardId: BoardId) => people.board(boardId)),
      groups: once((boardId: BoardId) => people.groups(boardId)),
      tableOf: once((boardId: BoardId, groupId: GroupId) => people.tableOf(boardId, groupId)),
      place: once((boardId: BoardId, placeId: PlaceId) => people.place(boardId, placeId)),
      homeOf: once((tenantId: TenantId) => people.homeOf(tenantId)),
      person: async (tenantId, personId) => {
        const one = await known(tenantId, personId);
        return one === 'not-asked' ? people.person(tenantId, personId) : one.person;
      },
      reachOf: async (tenantId, personId) => {
        const one = await known(tenantId, personId);
        return one === 'not-asked' ? people.reachOf(tenantId, personId) : one.reach;
      },
    },
    announcements: {
      ...announcements,
      find: once((boardId: BoardId, id: AnnouncementId) => announcements.find(boardId, id)),
    },
    meetings: { ...meetings, find: once((boardId: BoardId, id: MeetingId) => meetings.find(boardId, id)) },
    agendas: { ...agendas, latest: once((meetingId: MeetingId) => agendas.latest(meetingId)) },
    answers: { ...answers, of: once((meetingId: MeetingId) => answers.of(meetingId)) },
    occurrences: { ...occurrences, latest: once((schedule: string) => occurrences.latest(schedule)) },
    seats: {
      ...tx.seats,
      holds: async (groupId, personId) =>
        personIds.includes(personId) ? (await holders(groupId)).has(personId) : tx.seats.holds(groupId, personId),
    },
  };
}

type Known = 'not-asked' | { readonly person: Person | null; readonly reach: Reach | null };

const NOBODY = { person: null, reach: null } as const;

/** Asks each question once and keeps its answer. */
function once<Asked extends readonly string[], Answer>(
  ask: (...question: Asked) => Promise<Answer>,
): (...question: Asked) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>();
  return (...question) => {
    const key = question.join('\n');
    const answer = answers.get(key) ?? ask(...question);
    answers.set(key, answer);
    return answer;
  };
}
