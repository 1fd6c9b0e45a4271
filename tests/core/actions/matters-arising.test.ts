import { describe, expect, it } from 'vitest';
import { ACTION_STATUSES } from '../../../src/core/actions/action.js';
import { markForChallenge } from '../../../src/core/actions/mark-for-challenge.js';
import { mattersArising } from '../../../src/core/actions/matters-arising.js';
import { asId, type ActionId, type MeetingId } from '../../../src/core/shared/ids.js';
import { aMeeting } from '../../kit/builders/a-meeting.js';
import { aBoard } from '../../kit/builders/a-board.js';
import { anAction } from '../../kit/builders/an-action.js';
import { at } from '../../kit/builders/at.js';
import { actionsBoard, type ActionsBoard } from '../../kit/fakes/fake-actions.js';

const arising = async (board: ActionsBoard, who = 'manager', meetingId = 'january-meeting') => {
  const asked = { principal: await board.as(who), meetingId: asId<MeetingId>(meetingId) };
  const matters = await mattersArising(board.ports, asked);
  return matters.status === 'shown' ? matters.lines.map(({ action }) => action.id) : matters.status;
};

describe('mattersArising', () => {
  it('takes up what is not done, in the order of the log', async () => {
    const actions = ACTION_STATUSES.map((status, index) =>
      anAction({ id: status, status, reference: `2018-12-13/${9 - index}`, closedAt: null }),
    );
    const earlier = anAction({ id: 'earlier', reference: '2018-09-20/12' });
    expect(await arising(actionsBoard({ actions: [...actions, earlier] }))).toEqual([
      'earlier',
      'carried-forward',
      'reported-done',
      'in-progress',
      'open',
    ]);
  });

  it('puts what was closed in its place among what is not', async () => {
    const actions = [12, 2, 9, 1].map((number) =>
      anAction({ id: `${number}`, reference: `2018-12-13/${number}`, status: number === 9 ? 'closed' : 'open' }),
    );
    const closedBefore = anAction({ id: 'september', reference: '2018-09-20/15', status: 'closed' });
    expect(await arising(actionsBoard({ actions: [...actions, closedBefore] }))).toEqual([
      'september',
      '1',
      '2',
      '9',
      '12',
    ]);
  });

  it('takes up what was closed since the group’s previous meeting, and not what was agreed at this one', async () => {
    const closed = (id: string, closedAt: string, reference: string) =>
      anAction({ id, status: 'closed', closedAt: at(closedAt), reference });
    const actions = [
      closed('long-ago', '2018-12-13T13:59', '2018-09-20/1'),
      closed('at-the-last', '2018-12-13T14:00', '2018-09-20/2'),
      closed('since', '2019-01-04T10:00', '2018-12-13/1'),
      anAction({ id: 'agreed-there', reference: '2019-01-17/1' }),
      anAction({ id: 'neglect-group', groupId: 'neglect' }),
      anAction({ id: 'elsewhere', boardId: 'other-board' }),
    ];
    expect(await arising(actionsBoard({ actions }))).toEqual(['at-the-last', 'since']);
    const meetings = [
      aMeeting({ id: 'held', startsAt: at('2018-11-15T14:00'), status: 'held' }),
      aMeeting({ id: 'called-off', startsAt: at('2018-12-13T14:00'), status: 'cancelled' }),
      aMeeting({ id: 'only-planned', startsAt: at('2018-12-20T14:00'), status: 'planned' }),
      aMeeting({ id: 'neglect', startsAt: at('2019-01-03T14:00'), groupId: 'neglect' }),
      aMeeting(),
    ];
    expect(await arising(actionsBoard({ actions, meetings }))).toEqual(['long-ago', 'at-the-last', 'since']);
    expect(await arising(actionsBoard({ actions, meetings: [aMeeting()] }))).toHaveLength(3);
  });

  it('is for those who run the board and those at the group’s table', async () => {
    const board = actionsBoard();
    for (const who of ['manager', 'administrator', 'education-member', 'health-member']) {
      expect(await arising(board, who)).toEqual(['neglect-tool']);
    }
    for (const who of ['detective', 'analyst', 'former-member', 'nobody']) {
      expect(await arising(board, who)).toBe('not-found');
    }
    expect(await arising(board, 'detective', 'neglect-meeting')).toEqual([]);
    expect(await arising(board, 'manager', 'no-meeting')).toBe('not-found');
  });
});

describe('markForChallenge', () => {
  const actionId = asId<ActionId>('neglect-tool');
  const mark = async ({ ports }: ActionsBoard, board = aBoard()) =>
    (await markForChallenge(ports, { board, actionId, missedMeetings: 2 })).status;

  it('marks once, with a line of history and audit by the bot itself', async () => {
    const board = actionsBoard();
    expect([await mark(board), await mark(board)]).toEqual(['marked', 'unchanged']);
    expect(board.stored().challengedAt?.toString()).toBe('2019-01-07T09:00:00Z');
    expect(board.log.events.slice(1)).toMatchObject([{ seq: 2, kind: 'marked-for-challenge', by: null }]);
    expect(board.state.audit).toMatchObject([
      { action: 'action.mark-for-challenge', actorId: null, outcome: 'done', facts: { missedMeetings: 2 } },
    ]);
  });

  it('leaves alone what was settled, and decides a lost race anew', async () => {
    for (const status of ['reported-done', 'closed', 'withdrawn'] as const) {
      const board = actionsBoard({ actions: [anAction({ status })] });
      expect([await mark(board), board.stored().version]).toEqual(['settled', 1]);
    }
    const board = actionsBoard();
    const busy = (status: 'in-progress' | 'reported-done') => () => {
      board.log.actions = [{ ...board.stored(), status, version: board.stored().version + 1 }];
    };
    board.meanwhile(busy('in-progress'), busy('reported-done'));
    expect(await mark(board)).toBe('settled');
    expect([board.log.events.length, board.state.audit.length]).toEqual([1, 0]);
  });

  it('finds no action of another board', async () => {
    expect(await mark(actionsBoard(), aBoard({ id: 'other-board' }))).toBe('not-found');
  });
});
