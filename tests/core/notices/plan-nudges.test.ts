import { describe, expect, it } from 'vitest';
import { planNudges } from '../../../src/core/notices/plan-nudges.js';
import { sendAgain, showDeliveries } from '../../../src/core/notices/show-deliveries.js';
import { sendDue } from '../../../src/core/notices/send-due.js';
import { asId } from '../../../src/core/shared/ids.js';
import { aBoard } from '../../kit/builders/a-board.js';
import { aMeeting } from '../../kit/builders/a-meeting.js';
import { anAnswer } from '../../kit/builders/an-answer.js';
import { noticesBoard, reachOf, type NoticesBoard } from '../../kit/fakes/notices-board.js';

/** The January meeting closes on Monday 14 January: nudges on Monday 7 and Thursday 10, the list from Friday 11. */
const plan = (board: NoticesBoard, instant: string): Promise<number> => {
  board.clock.set(instant);
  return planNudges(board.notices, [aBoard()]);
};
const occurrences = ({ state }: NoticesBoard) => state.notices.map(({ key }) => key.split('|').slice(2).join(' '));

describe('planNudges', () => {
  it('nudges each of those silent once, from nine in the morning', async () => {
    const board = noticesBoard({ answers: [anAnswer()] });
    expect(await plan(board, '2019-01-07T08:59:59Z')).toBe(0);
    expect(await plan(board, '2019-01-07T09:00:00Z')).toBe(2);
    expect(await plan(board, '2019-01-07T17:59:00Z')).toBe(0);
    expect(occurrences(board)).toEqual([
      'person:local-authority-member call-1-step-1',
      'person:health-member call-1-step-1',
    ]);
  });

  it('sends nothing in the evening, and makes up for the day in the morning', async () => {
    const board = noticesBoard();
    expect(await plan(board, '2019-01-07T18:00:00Z')).toBe(0);
    expect(await plan(board, '2019-01-08T09:00:00Z')).toBe(3);
  });

  it('sends one nudge, not two, after days of downtime', async () => {
    const board = noticesBoard();
    expect(await plan(board, '2019-01-10T09:00:00Z')).toBe(3);
    expect(occurrences(board).every((occurrence) => occurrence.endsWith('step-2'))).toBe(true);
  });

  it('adds nothing twice when the clock is set back', async () => {
    const board = noticesBoard();
    await plan(board, '2019-01-10T09:00:00Z');
    await plan(board, '2019-01-07T09:00:00Z');
    expect(await plan(board, '2019-01-10T09:00:00Z')).toBe(0);
  });

  it('lists those still silent for each business manager once, on a working day', async () => {
    const board = noticesBoard();
    await plan(board, '2019-01-10T09:00:00Z');
    expect(await plan(board, '2019-01-12T09:00:00Z')).toBe(0);
    expect(await plan(board, '2019-01-14T09:00:00Z')).toBe(1);
    expect(await plan(board, '2019-01-14T10:00:00Z')).toBe(0);
    expect(occurrences(board).at(-1)).toBe('person:manager call-1');
  });

  it('keeps to the hours of London in summer', async () => {
    const startsAt = aMeeting().startsAt.add({ hours: 24 * 182 });
    const board = noticesBoard({
      meetings: [aMeeting({ startsAt, endsAt: startsAt.add({ hours: 2 }), answersBy: startsAt })],
    });
    expect(await plan(board, '2019-07-15T07:59:00Z')).toBe(0);
    expect(await plan(board, '2019-07-15T08:00:00Z')).toBe(3);
  });

  it('asks nothing about meetings not called, or on an empty board', async () => {
    expect(await plan(noticesBoard({ meetings: [aMeeting({ status: 'planned' })] }), '2019-01-10T09:00:00Z')).toBe(0);
    expect(await plan(noticesBoard({ meetings: [], seats: [] }), '2019-01-10T09:00:00Z')).toBe(0);
  });
});

describe('showDeliveries', () => {
  it('counts all that were addressed, and names those not reached, even those who have left', async () => {
    const board = noticesBoard({ reaches: [reachOf('police-member', { state: 'unreachable', reason: 'blocked' })] });
    await board.post();
    await board.post({ recipient: { personId: asId('gone') } });
    await board.post({ recipient: { personId: asId('health-member') } });
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    await sendDue({ ports: board.notices, owner: 'one', log, stopping: () => false });
    const shown = await showDeliveries(board.notices, { principal: await board.as('manager'), days: 30 });
    expect(shown.addressed).toBe(3);
    expect(Object.values(shown.totals).reduce((sum, count) => sum + count, 0)).toBe(3);
    expect(shown.notReached.map(({ name, notice }) => [name, notice.reason])).toEqual([
      ['police representative', 'blocked'],
    ]);
    board.state.people = [];
    const later = await showDeliveries(board.notices, { principal: await board.as('nobody'), days: 30 });
    expect(later.notReached.map(({ name }) => name)).toEqual(['Somebody who has left']);
  });

  it('sends again what a person has chosen, once, with who decided it', async () => {
    const board = noticesBoard({ reaches: [] });
    await board.post();
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    await sendDue({ ports: board.notices, owner: 'one', log, stopping: () => false });
    const request = { principal: await board.as('manager'), noticeIds: [board.latest().id] };
    expect(await sendAgain(board.notices, request)).toBe(1);
    expect(await sendAgain(board.notices, request)).toBe(0);
    expect(board.state.audit.map(({ actorId, outcome }) => [actorId, outcome])).toEqual([
      ['manager', 'done'],
      ['manager', 'unchanged'],
    ]);
  });
});
