import { describe, expect, it } from 'vitest';
import { endSnooze } from '../../../../src/core/notices/snooze/end-snooze.js';
import { showSnooze } from '../../../../src/core/notices/snooze/show-snooze.js';
import { startSnooze } from '../../../../src/core/notices/snooze/start-snooze.js';
import { day } from '../../../kit/builders/at.js';
import { noticesBoard, type NoticesBoard } from '../../../kit/fakes/notices-board.js';

/** It is Monday 7 January 2019. */
const start = async ({ notices, as }: NoticesBoard, until: string, who = 'police-member') =>
  startSnooze(notices, { principal: await as(who), until: day(until) });
const shown = async ({ notices, as }: NoticesBoard) =>
  (await showSnooze(notices, { principal: await as('police-member') }))?.toString() ?? null;
const end = async ({ notices, as }: NoticesBoard) => endSnooze(notices, { principal: await as('police-member') });

describe('a snooze', () => {
  it('lasts up to its day and with it, and the later word counts', async () => {
    const board = noticesBoard();
    expect(await shown(board)).toBeNull();
    expect(await start(board, '2019-01-18')).toEqual({ status: 'started', until: day('2019-01-18') });
    await start(board, '2019-01-10');
    await start(board, '2019-01-10');
    expect(await shown(board)).toBe('2019-01-10');
    board.clock.set('2019-01-10T23:59:59Z');
    expect(await shown(board)).toBe('2019-01-10');
    board.clock.set('2019-01-11T00:00:00Z');
    expect(await shown(board)).toBeNull();
    expect(board.state.audit.map(({ action, outcome, facts }) => [action, outcome, facts?.until])).toEqual([
      ['reminders.snooze', 'done', '2019-01-18'],
      ['reminders.snooze', 'done', '2019-01-10'],
      ['reminders.snooze', 'unchanged', '2019-01-10'],
    ]);
  });

  it('is for today at the earliest and sixty days at the latest, and for those the board knows', async () => {
    const board = noticesBoard();
    expect(await start(board, '2019-01-06')).toEqual({ status: 'past', today: day('2019-01-07') });
    expect(await start(board, '2019-03-09')).toEqual({ status: 'too-long', latest: day('2019-03-08') });
    expect(await start(board, '2019-01-08', 'stranger')).toEqual({ status: 'not-known' });
    expect([board.state.snoozes.size, board.state.audit]).toEqual([0, []]);
    expect([(await start(board, '2019-01-07')).status, (await start(board, '2019-03-08')).status]).toEqual([
      'started',
      'started',
    ]);
  });

  it('ends before its day when its person says so, once', async () => {
    const board = noticesBoard();
    await start(board, '2019-01-18');
    expect([await end(board), await end(board)]).toEqual([{ status: 'ended' }, { status: 'not-snoozed' }]);
    expect(await shown(board)).toBeNull();
    expect(board.state.audit.filter(({ action }) => action === 'reminders.resume')).toHaveLength(1);
    await start(board, '2019-01-08');
    board.clock.set('2019-01-09T09:00:00Z');
    expect(await end(board)).toEqual({ status: 'not-snoozed' });
  });
});
