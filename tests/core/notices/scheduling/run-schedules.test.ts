import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { runSchedules } from '../../../../src/core/notices/scheduling/run-schedules.js';
import { aBoard } from '../../../kit/builders/a-board.js';
import { anAction } from '../../../kit/builders/an-action.js';
import { aSchedule } from '../../../kit/builders/a-schedule.js';
import { at } from '../../../kit/builders/at.js';
import { noticesBoard, type NoticesBoard } from '../../../kit/fakes/notices-board.js';
import { recordingLog } from '../../../kit/recording-log.js';

const run = (board: NoticesBoard, when?: string): Promise<number> => {
  if (when !== undefined) board.clock.set(at(when).toString());
  return runSchedules(board.notices, { boards: [aBoard()], log: recordingLog().log });
};
const slots = ({ state }: NoticesBoard): readonly string[] =>
  state.slots.map(({ schedule, slot, outcome }) => `${schedule.split(':')[1] ?? ''} ${slot.slice(0, 16)} ${outcome}`);
const kinds = ({ state }: NoticesBoard): readonly string[] => state.notices.map(({ kind }) => kind);
const bothSchedules = [
  aSchedule({ workingDaysOnly: true }),
  aSchedule({ kind: 'digest', weekdays: [1], localTime: '08:00' }),
];

describe('runSchedules', () => {
  it('gives a board its usual schedules when it first sees it, and runs nothing that came before', async () => {
    const board = noticesBoard();
    expect(await run(board, '2019-01-07T12:00')).toBe(0);
    expect(board.state.schedules).toMatchObject([
      { id: 'ravensby-board:reminders', weekdays: [], workingDaysOnly: true, localTime: '09:00', active: true },
      { id: 'ravensby-board:digest', weekdays: [1], localTime: '08:00', since: at('2019-01-07T12:00') },
    ]);
    await run(board, '2019-01-08T09:00');
    expect(board.state.schedules).toHaveLength(2);
    expect(slots(board)).toEqual(['reminders 2019-01-08T09:00 run']);
    expect(kinds(board)).toEqual(['nudge', 'nudge', 'nudge']);
  });

  it('runs a slot once, however often it is asked', async () => {
    const board = noticesBoard({ schedules: bothSchedules });
    expect(await run(board, '2019-01-08T09:00')).toBe(3);
    for (const when of ['2019-01-08T09:01', '2019-01-08T18:00', '2019-01-08T23:59'])
      expect(await run(board, when)).toBe(0);
  });

  it('runs the latest slot after downtime, and records those before it as passed over', async () => {
    const board = noticesBoard({ schedules: bothSchedules });
    await run(board, '2019-01-16T20:00');
    expect(slots(board)).toEqual([
      'reminders 2019-01-16T09:00 run',
      ...['08', '09', '10', '11', '14', '15'].map((date) => `reminders 2019-01-${date}T09:00 collapsed`),
      'digest 2019-01-14T08:00 run',
    ]);
  });

  it('hands in a digest that comes too late as already expired, so that it is counted', async () => {
    const board = noticesBoard({ schedules: bothSchedules, meetings: [] });
    await run(board, '2019-01-16T08:01');
    await board.notices.ledger.recover();
    expect(board.state.notices).toMatchObject([
      { kind: 'digest', state: 'expired', recipient: { personId: 'local-authority-member' } },
      { kind: 'digest', state: 'expired', recipient: { personId: 'manager' } },
    ]);
  });

  it('comes to the same with five instances at once', async () => {
    const board = noticesBoard({ schedules: bothSchedules, actions: [anAction({ dueOn: '2019-01-14' })] });
    board.clock.set(at('2019-01-14T09:00').toString());
    const added = await Promise.all(Array.from({ length: 5 }, () => run(board)));
    expect(added.reduce((sum, count) => sum + count, 0)).toBe(board.state.notices.length);
    expect(new Set(board.state.notices.map(({ key }) => key)).size).toBe(board.state.notices.length);
    expect(new Set(slots(board)).size).toBe(slots(board).length);
    expect(kinds(board).filter((kind) => kind === 'action-reminder')).toHaveLength(1);
  });

  it('starts again where it died: nothing is lost and nothing is said twice', async () => {
    const board = noticesBoard({ schedules: bothSchedules, actions: [anAction({ dueOn: '2019-01-11' })] });
    const { transact } = board.notices;
    const whole = noticesBoard({ schedules: bothSchedules, actions: [anAction({ dueOn: '2019-01-11' })] });
    await run(whole, '2019-01-08T09:00');
    for (let survived = 0; survived < 8; survived += 1) {
      let left = survived;
      const dying: typeof transact = (work) => {
        left -= 1;
        return left < 0 ? Promise.reject(new Error('killed')) : transact(work);
      };
      board.clock.set(at('2019-01-08T09:00').toString());
      await runSchedules({ ...board.notices, transact: dying }, { boards: [aBoard()], log: recordingLog().log });
    }
    await run(board);
    expect(board.state.notices.map(({ key }) => key).sort()).toEqual(whole.state.notices.map(({ key }) => key).sort());
    expect(slots(board)).toEqual(slots(whole));
  });

  it('takes nothing while a clock that was set back catches up', async () => {
    const board = noticesBoard({ schedules: bothSchedules });
    await run(board, '2019-01-10T09:00');
    const before = [...slots(board)];
    expect(await run(board, '2019-01-08T09:00')).toBe(0);
    expect(await run(board, '2019-01-10T09:30')).toBe(0);
    expect(slots(board)).toEqual(before);
  });

  it('leaves a schedule alone that is switched off', async () => {
    const board = noticesBoard({ schedules: bothSchedules.map((schedule) => ({ ...schedule, active: false })) });
    await run(board, '2019-01-16T20:00');
    expect([slots(board), kinds(board)]).toEqual([[], []]);
  });

  it('plans nothing, and says so, while its clock and the store’s are more than five minutes apart', async () => {
    const board = noticesBoard({ schedules: bothSchedules });
    board.clock.set(at('2019-01-08T09:00').toString());
    const { lines, log } = recordingLog();
    const with_ = (seconds: number) =>
      runSchedules(
        { ...board.notices, storeTime: () => Promise.resolve(board.clock.now().subtract({ seconds })) },
        { boards: [aBoard()], log },
      );
    expect([await with_(301), await with_(-301)]).toEqual([0, 0]);
    expect(lines).toEqual([
      { event: 'schedule.clock-differs', facts: { secondsAhead: 301 } },
      { event: 'schedule.clock-differs', facts: { secondsAhead: -301 } },
    ]);
    expect(slots(board)).toEqual([]);
    expect(await with_(300)).toBe(3);
  });

  it('goes on with the other boards when one fails, and says so without the error’s words', async () => {
    const broken = aSchedule({ boardId: 'broken-board', localTime: '01:30' });
    const board = noticesBoard({ schedules: [...bothSchedules, broken, { ...broken, kind: 'digest', id: 'broken' }] });
    board.clock.set(at('2019-01-08T09:00').toString());
    const { lines, log } = recordingLog();
    const boards = [aBoard({ id: 'broken-board' }), aBoard()];
    expect(await runSchedules(board.notices, { boards, log })).toBe(3);
    const fact = { event: 'schedule.failed', facts: { boardId: 'broken-board', error: 'Fault' } };
    expect(lines).toEqual([fact, fact]);
  });

  it.each(['Europe/London', 'America/New_York', 'UTC'])('is the same with the process in %s', async (zone) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    try {
      const since = at('2019-03-30T00:00');
      const board = noticesBoard({ schedules: [aSchedule({ since }), aSchedule({ since, kind: 'digest' })] });
      board.clock.set('2019-03-31T07:59:59Z');
      await run(board);
      expect(slots(board)).toEqual(['reminders 2019-03-30T09:00 run', 'digest 2019-03-30T09:00 run']);
      board.clock.set('2019-03-31T08:00:00Z');
      await run(board);
      expect(slots(board).slice(2)).toEqual(['reminders 2019-03-31T09:00 run', 'digest 2019-03-31T09:00 run']);
      expect(board.clock.now()).toBeInstanceOf(Temporal.Instant);
    } finally {
      process.env.TZ = before;
    }
  });
});
