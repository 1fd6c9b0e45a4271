import { cutText } from '../../shared/cut-text.js';
import type { BoardColumn } from './board-columns.js';
import type { BoardList, ListedAgency, ListedGroup, ListedPerson, ListedSeat, ListFault } from './board-list.js';
import type { BoardRow } from './board-row.js';

const MAIN = 'Main board';
const MAIN_NAMES = /^(?:the )?(?:main |full )?board$/i;
const WITH_SHORT = /^(?<name>.+?)\s*\((?<short>[^()]{1,12})\)$/;

/** Puts the rows of a list together: each agency, group and person once, and what does not fit together told. */
export function gatherBoard(
  rows: readonly BoardRow[],
  headings: ReadonlyMap<BoardColumn, string>,
): { readonly list: BoardList; readonly faults: readonly ListFault[] } {
  const faults: ListFault[] = [];
  const wrong: Wrong = ({ row }, column, sentence) => {
    faults.push({ row, column: headings.get(column) ?? null, sentence });
  };
  const seated = rows.filter(({ agency, seat }) => agency !== '' && seat !== '');
  if (rows.length === 0) faults.push({ row: null, column: null, sentence: 'There is no row under the headings.' });
  const list = {
    board: boardIn(rows),
    agencies: agenciesIn(seated, wrong),
    groups: groupsIn(seated, wrong),
    people: peopleIn(rows, wrong),
  };
  return { list, faults };
}

type Wrong = (row: BoardRow, column: BoardColumn, sentence: string) => void;

/** "Ravensby Safeguarding Children Board (RSCB)"; without brackets the short name is made of its capitals. */
function boardIn(rows: readonly BoardRow[]): BoardList['board'] {
  const said = rows.find(({ board }) => board !== '')?.board;
  if (said === undefined) return null;
  const { name = said, short } = WITH_SHORT.exec(said)?.groups ?? {};
  const capitals = (name.match(/\b\p{Lu}/gu) ?? []).join('').slice(0, 8);
  return { name, shortName: short ?? (capitals === '' ? cutText(name, 8) : capitals) };
}

function agenciesIn(rows: readonly BoardRow[], wrong: Wrong): readonly ListedAgency[] {
  const first = new Map<string, BoardRow>();
  const found = new Map<string, ListedAgency>();
  for (const row of rows) {
    const key = same(row.agency);
    const before = first.get(key);
    const sector = rows.find((one) => same(one.agency) === key && one.sector !== null)?.sector ?? null;
    if (before === undefined) {
      first.set(key, row);
      if (sector === null) wrong(row, 'sector', `Please say which sector ${row.agency} belongs to, once.`);
      const of = rows.filter((one) => same(one.agency) === key);
      const shortName = of.find(({ short }) => short !== '')?.short ?? row.agency;
      const statutoryPartner = of.some(({ statutory }) => statutory);
      found.set(key, { name: row.agency, shortName, sector: sector ?? 'other', statutoryPartner });
    } else if (row.sector !== null && row.sector !== sector) {
      wrong(row, 'sector', `${row.agency} has another sector in an earlier row. Please write the same in both.`);
    }
  }
  return [...found.values()];
}

function groupsIn(rows: readonly BoardRow[], wrong: Wrong): readonly ListedGroup[] {
  const groups = new Map<string, { readonly name: string; readonly rows: BoardRow[] }>();
  for (const row of rows) {
    const name = row.group === '' ? MAIN : row.group;
    const group = groups.get(same(name)) ?? { name, rows: [] };
    groups.set(same(name), group);
    group.rows.push(row);
  }
  const listed = [...groups.values()].map((group): ListedGroup & { readonly isMain: boolean } => ({
    name: group.name,
    isMain: MAIN_NAMES.test(group.name),
    quorumRule: quorumIn(group.rows, wrong),
    seats: seatsIn(group.rows, wrong),
  }));
  // Where no group is called the board, the first named is it.
  const main = listed.find(({ isMain }) => isMain) ?? listed[0];
  return [...listed]
    .sort((one, other) => Number(other === main) - Number(one === main))
    .map(({ isMain: _, ...group }) => group);
}

function quorumIn(rows: readonly BoardRow[], wrong: Wrong): ListedGroup['quorumRule'] {
  const [first, ...more] = rows.filter(({ quorum }) => quorum !== null);
  for (const row of more) {
    if (JSON.stringify(row.quorum) !== JSON.stringify(first?.quorum)) {
      wrong(row, 'quorum', 'The group has another quorum in an earlier row. Please write it once.');
    }
  }
  return first?.quorum ?? null;
}

function seatsIn(rows: readonly BoardRow[], wrong: Wrong): readonly ListedSeat[] {
  const titles = new Map<string, number>();
  const offices = new Map<string, number>();
  for (const row of rows) {
    const twice = titles.get(same(row.seat));
    if (twice !== undefined)
      wrong(row, 'seat', `The group has a seat of that name in row ${twice}. Please tell them apart.`);
    else titles.set(same(row.seat), row.row);
    const held = row.office === null ? undefined : offices.get(row.office);
    if (held !== undefined) wrong(row, 'office', `The group has a ${row.office ?? ''} in row ${held} already.`);
    else if (row.office !== null) offices.set(row.office, row.row);
  }
  return rows.map((row) => ({
    agency: row.agency,
    title: row.seat,
    holder: row.vacant ? null : keyOf(row),
    standing: row.standing,
    office: row.office,
    invitedWhenRequired: row.invitedWhenRequired,
  }));
}

/** One person may stand in several rows: their object id tells, or the name they are shown by. */
function peopleIn(rows: readonly BoardRow[], wrong: Wrong): readonly ListedPerson[] {
  const people = new Map<string, ListedPerson & { readonly row: number; readonly said: string }>();
  for (const row of rows.filter(({ vacant }) => !vacant)) {
    const key = keyOf(row);
    const before = people.get(key);
    const named = row.name === '' ? (before?.said ?? '') : row.name;
    if (before !== undefined && before.said !== '' && row.name !== '' && before.said !== row.name) {
      wrong(row, 'name', `Row ${before.row} has another name for the same object id. Please write the same in both.`);
    }
    people.set(key, {
      key,
      name: named === '' ? (before?.name ?? row.seat) : named,
      entraId: row.entraId,
      guest: row.guest || (before?.guest ?? false),
      roles: [...new Set([...(before?.roles ?? []), ...row.roles])],
      row: before?.row ?? row.row,
      said: named,
    });
  }
  for (const row of rows.filter(({ entraId, name }) => entraId === null && name !== '')) {
    const other = [...people.values()].find((one) => one.entraId !== null && same(one.said) === same(row.name));
    if (other !== undefined)
      wrong(row, 'entraId', `${row.name} has an object id in row ${other.row}. Please write it here too.`);
  }
  return [...people.values()].map(({ row: _row, said: _said, ...person }) => person);
}

function keyOf({ entraId, name }: Pick<BoardRow, 'entraId' | 'name'>): string {
  return entraId ?? same(name);
}

/** Names are one whatever their case. */
export function same(name: string): string {
  return name.toLowerCase();
}
