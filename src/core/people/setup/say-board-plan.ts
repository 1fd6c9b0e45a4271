import { sayList } from '../../shared/say-list.js';
import type { Group } from '../board.js';
import type { QuorumRule } from '../quorum-rule.js';
import { sectorName } from '../sector-name.js';
import type { ListFault } from './board-list.js';
import type { BoardAsItIs, BoardPlan } from './plan-board.js';

const MOST_VACATED = 6;

/** What a list of members would make of a board, in sentences for the one who decides: how much, and what to look at. */
export function sayBoardPlan({
  plan,
  before,
}: {
  readonly plan: BoardPlan;
  readonly before: BoardAsItIs;
}): readonly string[] {
  const { name, shortName } = plan.name;
  const waiting = plan.people.filter(({ entraId }) => entraId === null).length;
  return [
    `${name} (${shortName}): ${counted(plan.agencies.length, 'agency', 'agencies')}, ${counted(plan.people.length, 'person', 'people')}.`,
    ...plan.groups.map((group) => groupLine(group, plan)),
    ...changed(plan, before),
    ...(waiting === 0
      ? []
      : [
          `${counted(waiting, 'person has', 'people have')} no object id yet: they have no rights, and cannot be written to.`,
        ]),
    ...vacated(plan),
  ];
}

/** "Row 4, Sector: …" */
export function sayListFault({ row, column, sentence }: ListFault): string {
  const where = [...(row === null ? [] : [`Row ${row}`]), ...(column === null ? [] : [column])].join(', ');
  return where === '' ? sentence : `${where}: ${sentence}`;
}

function groupLine({ id, name, quorumRule }: Group, { seats }: BoardPlan): string {
  const own = seats.filter(({ groupId }) => groupId === id);
  const vacant = own.filter(({ personId }) => personId === null).length;
  const chair = own.find(({ office }) => office === 'chair')?.title ?? 'nobody';
  return `${name}: ${counted(own.length, 'seat', 'seats')}, ${vacant === 0 ? 'none' : vacant} vacant; chair: ${chair}; quorum: ${quorumWords(quorumRule)}.`;
}

function changed({ seats }: BoardPlan, before: BoardAsItIs): readonly string[] {
  if (before.seats.length === 0) return [];
  const known = new Map(before.seats.map((seat) => [seat.id, seat]));
  const added = seats.filter(({ id }) => !known.has(id)).length;
  const moved = seats.filter(({ id, personId }) => known.has(id) && known.get(id)?.personId !== personId).length;
  return [`${counted(added, 'seat is', 'seats are')} new, ${counted(moved, 'seat changes', 'seats change')} hands.`];
}

/** How many first: names beyond a few would push out what happens to them. */
function vacated({ vacated: seats }: BoardPlan): readonly string[] {
  const names = seats.map(({ title }) => `“${title}”`);
  if (names.length === 0) return [];
  if (names.length <= MOST_VACATED) return [`The list does not name ${sayList(names)}: vacant from now on.`];
  const shown = sayList([...names.slice(0, MOST_VACATED), `${names.length - MOST_VACATED} more`]);
  return [`The list does not name ${names.length} seats; they are vacant from now on: ${shown}.`];
}

function quorumWords(rule: QuorumRule): string {
  switch (rule.kind) {
    case 'share-of-members':
      return `${rule.percent}% of the members`;
    case 'count-of-members':
      return counted(rule.atLeast, 'member', 'members');
    case 'sectors-present':
      return sayList(rule.sectors.map(sectorName));
    default:
      return 'as before';
  }
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
