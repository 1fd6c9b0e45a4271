import { initialsOf } from '../../../../core/actions/reading/role-words.js';
import { matchPeople } from '../../../../core/actions/reading/match-people.js';
import { loadReadingContext } from '../../../../core/actions/reading/load-reading-context.js';
import { SECTORS } from '../../../../core/people/agency.js';
import { sectorName } from '../../../../core/people/sector-name.js';
import { findMentionedMeeting } from '../../../../core/questions/find-mentioned-meeting.js';
import type { ActionsAsked } from '../../../../core/questions/question.js';
import { LIVE_ACTIONS, type ActionsFilter } from '../../../cards/actions/actions-filter.js';
import type { Turn } from '../turn.js';

/**
 * Which list somebody asks for in words: what they name is looked for among the board's agencies, people, groups and
 * priorities; words that name none of them are looked for in what is to be done.
 */
export async function filterFromQuestion(turn: Turn, asked: ActionsAsked): Promise<ActionsFilter> {
  const { deps, principal } = turn;
  const { mine, state, about, mentionsMeeting } = asked;
  const base: ActionsFilter = { ...LIVE_ACTIONS, mine, state };
  if (mentionsMeeting !== null) {
    const mention = mentionsMeeting;
    const view = await findMentionedMeeting(deps.meetings, { principal, mention, otherwise: 'last' });
    if (view !== null) return { ...base, meetingId: view.meeting.id, state: state === 'live' ? 'all' : state };
  }
  if (about.length === 0) return base;
  const said = about.join(' ');
  const context = await deps.actions.transact((tx) => loadReadingContext(deps.actions, tx, principal, null));
  const lower = (name: string): string => name.toLowerCase();
  const group = context.groups.find(
    ({ name }) => lower(name) === said || initialsOf(name).some((short) => short.startsWith(said) && said.length > 2),
  );
  if (group !== undefined) return { ...base, groupId: group.id };
  const priority = context.priorities.find(
    ({ id, name }) => lower(name) === said || id === said || lower(name).split(' ').includes(said),
  );
  if (priority !== undefined) return { ...base, priority: priority.id };
  const { people, agency } = matchPeople(said, context);
  if (agency.chosen !== null && people.chosen === null) return { ...base, agencyId: agency.chosen };
  if (people.chosen !== null) return { ...base, ownerId: people.chosen };
  const sector = SECTORS.find((one) => one === said.replace(/s$/, '') || one === said || sectorName(one) === said);
  if (sector !== undefined) return { ...base, sector };
  return { ...base, words: said };
}
