import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBoardTables } from '../../../../src/core/people/setup/read-board-table.js';
import { sayListFault } from '../../../../src/core/people/setup/say-board-plan.js';
import { aTable } from '../../actions/importing/a-list.js';
import { LIST_HEAD, MEMBERS, membersList, membersTable, OBJECT } from './a-members-list.js';

/** What is wrong once one cell of the list says something else; rows counted as people see them, the head being the first. */
function faultsWith(row: number, column: (typeof LIST_HEAD)[number], text: string): readonly string[] {
  const rows = MEMBERS.map((cells, index) =>
    LIST_HEAD.map((name, at) => (index === row - 2 && name === column ? text : (cells[at] ?? ''))),
  );
  const read = readBoardTables(membersTable(rows));
  return read.status === 'refused' ? read.faults.map(sayListFault) : [];
}

describe('a board’s list of members', () => {
  it('is read with its groups, agencies, people, offices and quorum', () => {
    const list = membersList();
    expect(list.board).toEqual({ name: 'Ravensby Safeguarding Children Board', shortName: 'RSCB' });
    expect(list.agencies.map(({ name, sector }) => [name, sector])).toEqual([
      ['Ravensby Council', 'local-authority'],
      ['Ravensby Police', 'police'],
      ['Ravensby NHS Trust', 'health'],
      ['Fire Service', 'other'],
    ]);
    expect(list.groups.map(({ name, quorumRule, seats }) => [name, quorumRule, seats.length])).toEqual([
      ['Main board', { kind: 'share-of-members', percent: 50 }, 4],
      ['Quality', { kind: 'count-of-members', atLeast: 3 }, 2],
    ]);
    expect(
      list.groups[0]?.seats.map(({ title, holder, office, standing }) => [title, holder, office, standing]),
    ).toEqual([
      ['Independent Chair', OBJECT.chair, 'chair', 'member'],
      ['Police representative', OBJECT.police, null, 'member'],
      ['Chief Nurse', 'chief nurse', 'vice-chair', 'member'],
      ['Fire officer', null, null, 'observer'],
    ]);
    expect(list.people.map(({ name, entraId, roles }) => [name, entraId, roles])).toEqual([
      ['Independent Chair', OBJECT.chair, []],
      ['Police representative', OBJECT.police, []],
      ['Chief Nurse', null, []],
      ['Named Nurse', OBJECT.nurse, []],
      ['Business Manager', OBJECT.manager, ['business-manager', 'analyst']],
    ]);
  });

  it('needs no more than agency, sector and seat, and then makes a board of vacant seats', () => {
    const read = readBoardTables([
      aTable([['Members of the board'], ['Agency', 'Sector', 'Seat'], ['Police', 'police', 'Officer']]),
    ]);
    expect(read).toMatchObject({
      status: 'read',
      list: { board: null, groups: [{ name: 'Main board', quorumRule: null, seats: [{ holder: null }] }], people: [] },
    });
  });

  it('is told from other tables', () => {
    expect(readBoardTables([aTable([['Action', 'By whom', 'By when']])])).toEqual({ status: 'not-a-board' });
    expect(readBoardTables([])).toEqual({ status: 'not-a-board' });
  });

  it.each([
    [3, 'Sector', 'healthcare', 'Row 3, Sector: I do not know “healthcare” here. Please write one of local authority,'],
    [3, 'Sector', '', 'Row 3, Sector: Please say which sector Ravensby Police belongs to, once.'],
    [7, 'Sector', 'health', 'Row 7, Sector: Ravensby Police has another sector in an earlier row.'],
    [3, 'Object ID', 'police@ravensby.example', 'Row 3, Object ID: An object id looks like 01234567-'],
    [3, 'Agency', '', 'Row 3, Agency: Please say which agency the seat is.'],
    [3, 'Seat', '', 'Row 3, Seat: Please say what the seat is called.'],
    [3, 'Seat', 'independent chair', 'Row 3, Seat: The group has a seat of that name in row 2.'],
    [3, 'Office', 'chair', 'Row 3, Office: The group has a chair in row 2 already.'],
    [
      3,
      'Office',
      'treasurer',
      'Row 3, Office: I do not know “treasurer” here. Please write chair, vice-chair or nothing.',
    ],
    [3, 'Standing', 'guest', 'Row 3, Standing: I do not know “guest” here. Please write member, adviser or observer.'],
    [3, 'When required', 'often', 'Row 3, When required: I do not know “often” here. Please write yes or no.'],
    [3, 'Quorum', '60%', 'Row 3, Quorum: The group has another quorum in an earlier row.'],
    [2, 'Quorum', 'most of us', 'Row 2, Quorum: I do not know “most of us” here.'],
    [8, 'Board role', 'emperor', 'Row 8, Board role: I do not know “emperor” here. Please write business manager,'],
    [8, 'Board role', '', 'Row 8, Seat: A row needs an agency and a seat, or a person with a board role.'],
    [5, 'Object ID', OBJECT.nurse, 'Row 5, Object ID: The seat is vacant and has an object id.'],
    [
      4,
      'Name',
      'Business Manager',
      'Row 4, Object ID: Business Manager has an object id in row 8. Please write it here too.',
    ],
    [3, 'Seat', 'x'.repeat(121), 'Row 3, Seat: Please keep this to 120 characters.'],
  ] as const)('is refused with row and column for row %i, %s “%s”', (row, column, text, sentence) => {
    const faults = faultsWith(row, column, text);
    expect(faults.some((fault) => fault.startsWith(sentence))).toBe(true);
  });

  it('tells every fault at once, from the top, and one of each cell', () => {
    const rows = MEMBERS.map((cells) =>
      cells.map((cell) => (cell === 'police' ? 'polis' : cell === 'chair' ? 'king' : cell)),
    );
    const read = readBoardTables(membersTable(rows));
    expect(read.status === 'refused' ? read.faults.map(({ row, column }) => [row, column]) : []).toEqual([
      [2, 'Office'],
      [3, 'Sector'],
      [6, 'Office'],
    ]);
  });

  it('never breaks, and never reads a list whose people and agencies do not belong together', () => {
    const cell = fc.oneof(
      fc.constantFrom('', 'yes', 'chair', 'police', '50%', 'vacant', OBJECT.chair, 'constructor'),
      fc.string(),
    );
    const rows = fc.array(fc.array(cell, { minLength: 12, maxLength: 12 }), { maxLength: 12 });
    fc.assert(
      fc.property(rows, (made) => {
        const read = readBoardTables(membersTable(made));
        if (read.status !== 'read') return read.status !== 'refused' || read.faults.length > 0;
        const people = new Set(read.list.people.map(({ key }) => key));
        const agencies = new Set(read.list.agencies.map(({ name }) => name.toLowerCase()));
        return read.list.groups.every(({ seats }) =>
          seats.every(
            ({ holder, agency }) => (holder === null || people.has(holder)) && agencies.has(agency.toLowerCase()),
          ),
        );
      }),
    );
  });
});
