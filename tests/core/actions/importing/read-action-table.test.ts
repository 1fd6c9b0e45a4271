import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActionList, ListContext } from '../../../../src/core/actions/importing/action-list.js';
import { readActionTable } from '../../../../src/core/actions/importing/read-action-table.js';
import type { Table } from '../../../../src/core/shared/table.js';
import { asId } from '../../../../src/core/shared/ids.js';
import { day } from '../../../kit/builders/at.js';
import { aCell, aTable, HEAD, listContext } from './a-list.js';

function read(table: Table, context: ListContext = listContext()): ActionList {
  const list = readActionTable(table, context);
  if (list.status !== 'read') throw new Error(list.why);
  return list;
}

/** Why the one row under the usual headings is bad. */
function why(...cells: readonly (string | ReturnType<typeof aCell>)[]): string {
  return read(aTable([HEAD, cells]))
    .bad.flatMap((row) => row.why)
    .join(' ');
}

describe('readActionTable', () => {
  it('reads the columns of a full action log, and says what it does not keep', () => {
    const list = read(
      aTable([
        ['Sandwell SCB action log', '', '', '', '', '', '', '', '', '', ''],
        [
          'No.',
          'Minute',
          'Agreed action',
          'Lead',
          'Support',
          'Agency',
          'Timescale',
          'Priority',
          'Source',
          'RAG',
          'Update',
        ],
        [
          '27/18',
          '7.2',
          'Circulate the neglect tool',
          'DN',
          'Head of Housing',
          'health',
          aCell('12-Mar-27', '2027-03-12'),
          'Neglect',
          'SCR',
          'Amber',
          'In hand',
        ],
        ['27/18', '7.3', 'Thank the lay members', 'BM', '', '', '8 January', '', '', 'Complete', ''],
        ['', '', '', '', '', '', '', '', '', 'Red', ''],
      ]),
    );
    expect(list.good).toEqual([
      {
        row: 3,
        what: 'Circulate the neglect tool',
        ownerId: 'designated-nurse',
        helperIds: ['housing'],
        agencyId: 'ccg',
        dueOn: day('2027-03-12'),
        minute: '7.2',
        priority: 'neglect',
        source: 'case-review',
      },
    ]);
    expect(list.bad).toEqual([]);
    expect(list.leftOut).toEqual([1, 2, 4, 5]);
    expect(list.remarks).toEqual([
      'What stands above the headings was left out (row 1).',
      '1 closed or completed action was left out (row 4).',
      '1 row says nothing that is to be done and was left out (row 5).',
      'The numbers in the list are not kept: the log gives each action its own.',
      'The updates in the list are not kept.',
    ]);
  });

  it.each([
    ['Number', 'Item', 'Action', 'By when', 'By whom'],
    ['Ref', 'Page', 'What', 'Deadline', 'Owner'],
    ['#', 'Minute', 'Task:', 'Target Date', 'Responsible'],
    ['No', 'Item', 'ACTION', 'Due', 'LEAD'],
    ['ID', 'Item', 'Action point', 'Date', 'Agency'],
  ])('knows the headings %s, %s, %s, %s, %s', (...head) => {
    const list = read(aTable([head, ['1', '4', 'Send the data', '12 March', 'Probation']]));
    expect(list.good).toMatchObject([
      { what: 'Send the data', ownerId: 'probation', agencyId: 'probation', dueOn: day('2027-03-12') },
    ]);
  });

  it('reads plain columns without headings, and says what it took for what', () => {
    const list = read(
      aTable([
        ['12/3/27', 'DN', 'Send out the new tool'],
        ['5/3/27', 'Fire', 'Share the leaflet again'],
      ]),
    );
    expect(list.good.map(({ ownerId }) => ownerId)).toEqual(['designated-nurse', 'fire']);
    expect(list.remarks[0]).toBe(
      'There are no headings. I took column 3 for what is to be done, column 2 for the owner and column 1 for the due date.',
    );
  });

  it.each([
    [[['Send the data', 'somebody', 'some day']], /Name the columns in the first row/],
    [[['DN', 'BM', '12 March 2027', 'Send it out soon']], /Name the columns/],
    [
      [
        ['Action', 'By whom'],
        ['Send the data', 'DN'],
      ],
      /No column says by when/,
    ],
    [
      [
        ['Action', 'By when'],
        ['Send the data', '12 March'],
      ],
      /No column says who owns/,
    ],
    [[HEAD], /no rows under them/],
    [[], /nothing in the table/],
    [[HEAD, ...Array.from({ length: 301 }, () => ['Send it', 'DN', '12 March'])], /301 rows. I read at most 300/],
  ])('refuses what is no list of actions (%#)', (rows, expected) => {
    const list = readActionTable(aTable(rows), listContext());
    expect(list.status === 'not-a-list' ? list.why : 'read').toMatch(expected);
  });

  it.each([
    [['', 'DN', '12 March'], /does not say what is to be done/],
    [['Send it', '', '12 March'], /names no owner/],
    [['Send it', 'Sue', '12 March'], /do not know who “Sue” is.*personal names are not kept/],
    [
      ['Send it', 'Police', '12 March'],
      /^Police: two people could be meant: Police representative or Public Protection Unit lead\. Write which/,
    ],
    [['Send it', 'health', '12 March'], /health: \w+ people could be meant:.* or \d+ more/],
    [['Send it', 'DN', ''], /no due date/],
    [['Send it', 'DN', 'ongoing'], /“ongoing” is no date. Write a day; Thursday 21 January 2027 would do/],
    [['Send it', 'DN', '1 December 2026'], /Tuesday 1 December 2026 has passed/],
    [['Send it', 'DN', aCell('01/12/2026', '2026-12-01')], /has passed/],
    [['Send it', 'DN', 'Tues 11 January 2027'], /Monday 11 January 2027 is no Tuesday/],
    [['Send it', 'DN', 'Easter'], /do not understand “easter” as a date/i],
    [['Send it', 'DN', '46093'], /do not understand/],
    [['x'.repeat(501), 'DN', '12 March'], /has 501 characters. Keep it to 500/],
    [['Send it', 'DN and police', '12 March'], /not plain who helps: “police”/],
    [['', 'Sue', 'ongoing'], /what is to be done.*Sue.*ongoing/],
  ])('says what is in the way of a row (%#)', (cells, expected) => {
    expect(why(...cells)).toMatch(expected);
  });

  it('takes one thing once: in the list and in the log', () => {
    const existing = [{ what: 'Share the leaflet.', ownerId: asId<never>('fire'), reference: 'SSCB 17.12.26/3' }];
    const rows = [
      HEAD,
      ['Send  it', 'DN', '12 March'],
      ['send it.', 'designated nurse', '5 March'],
      ['Send it', 'Fire', '5 March'],
      ['SHARE THE LEAFLET', 'fire', '5 March'],
    ];
    const list = read(aTable(rows), listContext({ existing }));
    expect(list.good.map(({ row }) => row)).toEqual([2, 4]);
    expect(list.bad).toEqual([
      { row: 3, says: 'send it.', why: ['It says the same as row 2, for the same owner.'] },
      { row: 5, says: 'SHARE THE LEAFLET', why: ['It is in the log already, as SSCB 17.12.26/3.'] },
    ]);
  });

  it('leaves out what is closed, however that is said, and nothing that is not', () => {
    const closed = ['Closed', 'COMPLETE', 'Completed 3/5/26', 'Blue', 'Discharged'];
    const open = ['Green', 'Not complete', 'Complete by March', 'Complete in part', 'Open', ''];
    const rows = [...closed, ...open].map((status, index) => [`Send part ${index}`, 'DN', '12 March', status]);
    const list = read(aTable([[...HEAD, 'Status'], ...rows]));
    expect(list.leftOut).toEqual([1, 2, 3, 4, 5, 6]);
    expect(list.good).toHaveLength(open.length);
  });

  it('asks for an agency only where the one named is unknown, or the owner has none', () => {
    const rows = [
      [...HEAD, 'Agency'],
      ['Send it', 'DN', '12 March', 'Mars'],
      ['Say it', 'rep', '12 March', 'Police'],
      ['Ask it', 'chair', '12 March', ''],
    ];
    const list = read(aTable(rows));
    expect(list.bad).toMatchObject([
      { row: 2, why: ['I do not know which agency “Mars” is. Write it as on the list of members.'] },
    ]);
    expect(list.good).toMatchObject([
      { row: 3, ownerId: 'police' },
      { row: 4, agencyId: 'independent' },
    ]);
  });

  it('accounts for every row once, whatever stands in it', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '',
        'DN',
        'police',
        'Sue',
        '12 March',
        'ongoing',
        'Closed',
        'Action',
        'By whom',
        'By when',
        'Send it',
        '\u202e',
        '=1+1',
        '|',
      ),
      fc.string({ unit: 'binary', maxLength: 30 }),
    );
    const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 5 }), { maxLength: 25 });
    fc.assert(
      fc.property(rows, (body) => {
        const table = aTable([[...HEAD, 'Status', 'Minute'], ...body]);
        const list = readActionTable(table, listContext());
        if (list.status !== 'read') return;
        const accounted = [...list.good, ...list.bad].map(({ row }) => row).concat(list.leftOut);
        const filled = table.rows.filter(({ cells }) =>
          cells.some(({ text }) =>
            /[^\s\p{Cc}\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u.test(text),
          ),
        );
        expect([...accounted].sort((a, b) => a - b)).toEqual(filled.map(({ row }) => row));
        expect(list.bad.every((row) => row.why.length > 0)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('reads 300 rows, however hostile, in a few seconds', () => {
    const rows = Array.from({ length: 300 }, (_, index) => [
      'by '.repeat(3_000),
      index % 2 ? 'police, '.repeat(1_000) : 'designated nurse',
      '12/3 '.repeat(2_000),
    ]);
    const started = performance.now();
    expect(read(aTable([HEAD, ...rows])).bad).toHaveLength(300);
    expect(performance.now() - started).toBeLessThan(8_000);
  });
});
