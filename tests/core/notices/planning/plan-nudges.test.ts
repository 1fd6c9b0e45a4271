import { describe, expect, it } from 'vitest';
import { planNudges } from '../../../../src/core/notices/planning/plan-nudges.js';
import { aBoard } from '../../../kit/builders/a-board.js';
import { aMeeting } from '../../../kit/builders/a-meeting.js';
import { day } from '../../../kit/builders/at.js';
import { anAnswer } from '../../../kit/builders/an-answer.js';
import { noticesBoard, type NoticesBoard } from '../../../kit/fakes/notices-board.js';

/** The January meeting closes on Monday 14 January: nudges on Monday 7 and Thursday 10, the list from Friday 11. */
const plan = (board: NoticesBoard, instant: string): Promise<number> => {
  board.clock.set(instant);
  return board.notices.transact((tx) => planNudges(tx, { board: aBoard(), now: board.clock.now() }));
};
const occurrences = ({ state }: NoticesBoard) => state.notices.map(({ key }) => key.split('|').slice(2).join(' '));

describe('planNudges', () => {
  it('nudges each of those silent once', async () => {
    const board = noticesBoard({ answers: [anAnswer()] });
    expect(await plan(board, '2019-01-07T09:00:00Z')).toBe(2);
    expect(await plan(board, '2019-01-07T17:59:00Z')).toBe(0);
    expect(await plan(board, '2019-01-08T09:00:00Z')).toBe(0);
    expect(occurrences(board)).toEqual([
      'person:local-authority-member call-1-step-1',
      'person:health-member call-1-step-1',
    ]);
  });

  it('leaves out whoever has snoozed reminders, and owes them the latest one afterwards', async () => {
    const board = noticesBoard({ snoozes: new Map([['police-member', day('2019-01-08')]]) });
    expect(await plan(board, '2019-01-08T09:00:00Z')).toBe(2);
    expect(await plan(board, '2019-01-09T09:00:00Z')).toBe(1);
    expect(occurrences(board).at(-1)).toBe('person:police-member call-1-step-1');
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

  it('lists those still silent for each business manager once', async () => {
    const board = noticesBoard();
    await plan(board, '2019-01-10T09:00:00Z');
    expect(await plan(board, '2019-01-11T09:00:00Z')).toBe(1);
    expect(await plan(board, '2019-01-14T09:00:00Z')).toBe(0);
    expect(await plan(board, '2019-01-14T10:00:00Z')).toBe(0);
    expect(occurrences(board).at(-1)).toBe('person:manager call-1');
  });

  it('asks nothing about meetings not called, or on an empty board', async () => {
    expect(await plan(noticesBoard({ meetings: [aMeeting({ status: 'planned' })] }), '2019-01-10T09:00:00Z')).toBe(0);
    expect(await plan(noticesBoard({ meetings: [], seats: [] }), '2019-01-10T09:00:00Z')).toBe(0);
  });
});
