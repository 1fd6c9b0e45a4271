import { describe, expect, it } from 'vitest';
import { addAction } from '../../../src/core/actions/add-action.js';
import type { NewAction } from '../../../src/core/actions/new-action.js';
import { writeActions } from '../../../src/core/actions/write-actions.js';
import { aGroup } from '../../kit/builders/a-board.js';
import { anAction, aNewAction } from '../../kit/builders/an-action.js';
import { actionsBoard, type ActionsBoard } from '../../kit/fakes/fake-actions.js';
import { seated } from '../../kit/fakes/ravensby.js';

const add = async (board: ActionsBoard, given: Parameters<typeof aNewAction>[0] = {}, who = 'manager') =>
  addAction(board.ports, { principal: await board.as(who), action: aNewAction(given) });
const write = async (board: ActionsBoard, list: readonly NewAction[], who = 'manager') => {
  const principal = await board.as(who);
  return board.ports.transact((tx) => writeActions(board.ports, tx, principal, list));
};
const faults = async (given: Parameters<typeof aNewAction>[0], board = actionsBoard()) => {
  const added = await add(board, given);
  expect([board.log.actions.length, board.log.numbers.size, board.state.notices.length]).toEqual([1, 0, 0]);
  return added.status === 'invalid' ? added.faults.map(({ field, sentence }) => [field, sentence]) : added.status;
};
const untouched = ({ log, state }: ActionsBoard): void => {
  expect([log.actions.length, log.events.length, log.numbers.size, state.notices.length]).toEqual([1, 1, 0, 0]);
};

describe('addAction', () => {
  it('adds an action with reference, history and audit, and tells its owner', async () => {
    const board = actionsBoard();
    const helperIds = ['police-member', 'health-member', 'police-member'];
    expect(await add(board, { helperIds, priority: 'neglect', minute: ' 7.2 ' })).toMatchObject({
      status: 'added',
      told: true,
      view: {
        reference: 'Ravensby SCB 07.01.19/1',
        priorityName: 'Neglect',
        owner: { id: 'health-member' },
        agency: { id: 'health' },
        helpers: [{ id: 'police-member' }],
        meeting: null,
        history: [{ event: { seq: 1, kind: 'added' }, by: { id: 'manager' } }],
        action: { status: 'open', version: 1, minute: '7.2', createdBy: 'manager', moreTime: null, closedAt: null },
      },
    });
    const stored = board.stored('form-1');
    expect(stored.missedFrom).toEqual(stored.dueOn);
    expect(board.state.audit).toMatchObject([{ action: 'action.add', outcome: 'done', subjectId: 'form-1' }]);
    expect(JSON.stringify(board.state.audit)).not.toContain('neglect tool');
    expect(board.state.notices).toMatchObject([
      { key: 'action-assigned|form-1|person:health-member|event-1', subjectId: 'form-1' },
    ]);
  });

  it('counts references from one for the day of the meeting, or of today in London', async () => {
    const board = actionsBoard();
    const reference = async (id: string, meetingId: string | null = null) => {
      const added = await add(board, { id, meetingId });
      return added.status === 'added' ? added.view.reference.split(' ').at(-1) : added.status;
    };
    expect(await reference('a', 'january-meeting')).toBe('17.01.19/1');
    expect(await reference('b')).toBe('07.01.19/1');
    expect(await reference('c', 'january-meeting')).toBe('17.01.19/2');
    board.clock.set('2019-06-30T23:30:00Z');
    board.log.actions = board.log.actions.filter(({ id }) => id !== 'c');
    expect(await add(board, { id: 'd', dueOn: '2019-07-01' })).toMatchObject({
      view: { reference: 'Ravensby SCB 01.07.19/1' },
    });
    expect(await add(board, { id: 'e', dueOn: '2019-07-01', meetingId: 'january-meeting' })).toMatchObject({
      view: { reference: 'Ravensby SCB 17.01.19/3' },
    });
  });

  it('adds one action for a double press, at the same moment too', async () => {
    const board = actionsBoard();
    const [first, second] = await Promise.all([add(board), add(board, { what: 'Changed meanwhile' })]);
    expect([first.status, second.status]).toEqual(['added', 'already-there']);
    expect(second).toMatchObject({ view: { action: { what: 'Circulate the neglect tool' } } });
    expect([...board.log.numbers.values()]).toEqual([1]);
    board.clock.set('2019-04-01T09:00:00Z');
    expect((await add(board)).status).toBe('already-there');
    const racing = actionsBoard();
    racing.meanwhile(() => {
      racing.log.actions = [...racing.log.actions, anAction({ id: 'form-1', reference: '2019-01-07/9' })];
    });
    expect((await add(racing)).status).toBe('already-there');
    expect([racing.log.actions.length, racing.state.notices.length]).toEqual([2, 0]);
  });

  it('is for chair and manager alone', async () => {
    for (const who of ['local-authority-member', 'manager']) {
      expect((await add(actionsBoard(), {}, who)).status).toBe('added');
    }
    for (const who of ['education-member', 'health-member', 'analyst', 'administrator', 'former-member', 'nobody']) {
      const board = actionsBoard();
      expect(await add(board, {}, who)).toEqual({ status: 'denied' });
      untouched(board);
      expect(board.state.audit).toMatchObject([{ action: 'action.add', outcome: 'denied', subjectId: null }]);
    }
  });

  it('tells nobody who adds an action of their own', async () => {
    const board = actionsBoard();
    expect(await add(board, { ownerId: 'manager', agencyId: 'police' })).toMatchObject({
      status: 'added',
      told: false,
    });
    expect(board.state.notices).toEqual([]);
  });

  it('takes the agency of the owner’s seat on the main board first, or the one that was chosen', async () => {
    const seats = [
      seated('police', { groupId: 'neglect', personId: 'health-member' }),
      seated('health'),
      seated('voluntary', { personId: null }),
    ];
    const subgroup = aGroup({ id: 'neglect', kind: 'subgroup' });
    const board = actionsBoard({ groups: [subgroup, aGroup()], seats });
    expect(await add(board)).toMatchObject({ view: { agency: { id: 'health' } } });
    expect(await add(board, { id: 'b', agencyId: 'voluntary' })).toMatchObject({
      view: { agency: { id: 'voluntary' } },
    });
  });

  it('leaves nothing half done when the ledger fails', async () => {
    const board = actionsBoard();
    board.breakLedger();
    await expect(add(board)).rejects.toThrow('The ledger is broken.');
    untouched(board);
    expect(board.state.audit).toEqual([]);
  });
});

describe('an action badly filled in', () => {
  it('is told what is wrong with each part', async () => {
    expect(
      await faults({
        what: ' \u200b ',
        ownerId: 'former-member',
        helperIds: ['nobody'],
        agencyId: 'navy',
        dueOn: '2019-01-06',
        groupId: 'elsewhere',
        meetingId: 'never',
        minute: 'x'.repeat(41),
        priority: 'unheard-of',
        evidenceUrl: 'http://ravensby.example',
      }),
    ).toEqual([
      ['what', 'Please say what is to be done.'],
      ['owner', 'Please choose an owner who belongs to the board.'],
      ['helpers', 'Please choose helpers who belong to the board.'],
      ['agency', 'Please choose an agency of the board.'],
      ['due', 'Sunday 6 January 2019 has passed. Please choose a day to come.'],
      ['group', 'Please choose the main board or one of its subgroups.'],
      ['meeting', 'Please choose a meeting of the board.'],
      ['minute', 'Please keep the minute to 40 characters.'],
      ['priority', 'Please choose a priority of the board’s plan.'],
      ['evidence', 'Please give a whole link that starts with https://.'],
    ]);
  });

  it('is measured after it was tidied, and may be due today or in three years', async () => {
    expect(await faults({ what: 'x'.repeat(501) })).toEqual([
      ['what', 'Please keep what is to be done to 500 characters.'],
    ]);
    expect(await faults({ dueOn: '2022-01-08' })).toEqual([['due', 'Please choose a day within 3 years.']]);
    const board = actionsBoard();
    const edge = { what: ` ${'x'.repeat(500)}\n`, dueOn: '2022-01-07' };
    expect((await add(board, edge)).status).toBe('added');
    expect((await add(board, { id: 'b', dueOn: '2019-01-07' })).status).toBe('added');
  });

  it('needs an owner the board knows, an agency for one without a seat, and a meeting of the same group', async () => {
    expect(await faults({ ownerId: 'nobody' })).toEqual([
      ['owner', 'Please choose an owner who belongs to the board.'],
    ]);
    expect(await faults({ ownerId: 'manager' })).toEqual([
      ['agency', 'The owner sits for no agency. Please choose the agency the action belongs to.'],
    ]);
    expect(await faults({ meetingId: 'neglect-meeting' })).toEqual([
      ['meeting', 'That meeting is another group’s. Please choose one of this group’s.'],
    ]);
    const members = ['police-member', 'voluntary-member', 'detective', 'education-member', 'manager', 'analyst'];
    expect(await faults({ helperIds: [...members, 'administrator'] })).toEqual([
      ['helpers', 'Please name at most 6 helpers.'],
    ]);
    expect((await add(actionsBoard(), { helperIds: members })).status).toBe('added');
  });
});

describe('writeActions', () => {
  const list = [
    aNewAction({ id: 'a', meetingId: 'january-meeting' }),
    aNewAction({ id: 'b', meetingId: null, ownerId: 'police-member' }),
    aNewAction({ id: 'c', meetingId: 'january-meeting' }),
  ];

  it('numbers a list in its own order, day by day, with one message to each owner', async () => {
    const board = actionsBoard();
    const written = await write(board, list);
    const references = board.log.actions.slice(1).map(({ id, reference }) => `${id} ${reference.number}`);
    expect([written.status, references]).toEqual(['written', ['a 1', 'b 1', 'c 2']]);
    expect([board.log.events.length, board.state.notices.length, board.state.audit.length]).toEqual([4, 2, 3]);
    const told = board.state.notices.map(({ key }) => key.slice(key.lastIndexOf('|') + 1));
    expect(told.sort()).toEqual(['event-1', 'list-2']);
  });

  it('writes all or nothing, and says which rows are wrong', async () => {
    const board = actionsBoard();
    const bad = [...list, aNewAction({ id: 'd', what: '' }), aNewAction({ id: 'e', dueOn: '2018-01-01' })];
    expect(await write(board, bad)).toMatchObject({
      status: 'invalid',
      wrong: [
        { index: 3, faults: [{ field: 'what' }] },
        { index: 4, faults: [{ field: 'due' }] },
      ],
    });
    untouched(board);
  });

  it('adds no list twice, and none for somebody without the right', async () => {
    const board = actionsBoard();
    expect(await write(board, list, 'health-member')).toEqual({ status: 'denied' });
    untouched(board);
    await write(board, list);
    expect(await write(board, list)).toMatchObject({ status: 'already-there', actions: [{}, {}, {}] });
    expect(board.log.actions).toHaveLength(4);
    expect(await write(board, [])).toEqual({ status: 'written', actions: [], told: 0 });
  });
});
