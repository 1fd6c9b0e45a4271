import { describe, expect, it } from 'vitest';
import { boardHoursOf, hoursFaults, type BoardHours } from '../../../../src/core/notices/settings/board-hours.js';
import { changeHours, showHours } from '../../../../src/core/notices/settings/change-hours.js';
import { defaultSchedules } from '../../../../src/core/notices/scheduling/default-schedules.js';
import { aBoard } from '../../../kit/builders/a-board.js';
import { noticesBoard } from '../../../kit/fakes/notices-board.js';

const USUAL: BoardHours = {
  remindWorkingDays: [10, 3, 0],
  tellLeadAfterWorkingDays: 5,
  tellChairAfterWorkingDays: 10,
  challengeAfterMeetings: 2,
  nudgeWorkingDays: [5, 2],
  namesInSharedCards: false,
  figuresOpenToAll: false,
  remindersAt: '09:00',
  digestWeekday: 1,
  digestAt: '08:00',
  digestUsefulHours: 48,
  adviceWordsDays: 90,
};

async function settings() {
  const board = noticesBoard();
  const principal = await board.as('manager');
  const change = (given: Partial<BoardHours>) =>
    changeHours(board.notices, { principal, hours: { ...USUAL, ...given } });
  const schedules = () => board.transact((tx) => tx.schedules.of(principal.board.id));
  return { board, principal, change, schedules };
}

describe('what a board sets', () => {
  it('is the usual at first, and makes the schedules that are not there yet', async () => {
    const { board, principal, schedules } = await settings();
    expect(await showHours(board.notices, { principal })).toEqual(USUAL);
    expect((await schedules()).map(({ kind }) => kind).sort()).toEqual(['digest', 'reminders']);
  });

  it('is kept with the board and in the schedules, and audited', async () => {
    const { board, principal, change, schedules } = await settings();
    const hours = { remindWorkingDays: [1, 5, 5], tellLeadAfterWorkingDays: null, digestWeekday: 5, digestAt: '16:30' };
    expect(await change({ ...hours, digestUsefulHours: 24 })).toMatchObject({
      status: 'changed',
      hours: { remindWorkingDays: [5, 1] },
    });
    expect(board.state.boards[0]?.settings).toMatchObject({
      actions: { remindWorkingDays: [5, 1], tellLeadAfterWorkingDays: null, tellChairAfterWorkingDays: 10 },
      digestUsefulHours: 24,
      cutOffWorkingDays: 3,
      priorities: [{ id: 'neglect' }],
    });
    const digest = (await schedules()).find(({ kind }) => kind === 'digest');
    expect(digest).toMatchObject({ weekdays: [5], localTime: '16:30', active: true });
    expect(board.state.audit.at(-1)).toMatchObject({ action: 'settings.change', outcome: 'done', facts: {} });
    expect(await showHours(board.notices, { principal })).toMatchObject({ digestWeekday: 5, digestUsefulHours: 24 });
  });

  it('names in the audit whether figures were opened or closed, and only then', async () => {
    const { board, change } = await settings();
    await change({ figuresOpenToAll: true });
    expect(board.state.boards[0]?.settings.figuresOpenToAll).toBe(true);
    expect(board.state.audit.at(-1)).toMatchObject({ outcome: 'done', facts: { figuresOpenToAll: true } });
    await change({ figuresOpenToAll: true, digestAt: '16:30' });
    expect(board.state.audit.at(-1)).toMatchObject({ outcome: 'done', facts: {} });
    await change({ digestAt: '16:30' });
    expect(board.state.boards[0]?.settings.figuresOpenToAll).toBe(false);
    expect(board.state.audit.at(-1)).toMatchObject({ outcome: 'done', facts: { figuresOpenToAll: false } });
  });

  it('counts a changed schedule from now on, and leaves the other as it was', async () => {
    const { board, change, schedules } = await settings();
    await change({});
    const before = await schedules();
    board.clock.move({ hours: 30 });
    await change({ digestAt: '07:00' });
    const [reminders, digest] = ['reminders', 'digest'].map((kind) => ({
      before: before.find((one) => one.kind === kind)?.since.epochMilliseconds,
    }));
    const after = await schedules();
    const since = (kind: string) => after.find((one) => one.kind === kind)?.since.epochMilliseconds;
    expect(since('digest')).toBe(board.clock.now().epochMilliseconds);
    expect(since('digest')).not.toBe(digest?.before);
    expect(since('reminders')).toBe(reminders?.before);
  });

  it('switches the digest off and on again, keeping its day', async () => {
    const { change, schedules } = await settings();
    await change({ digestWeekday: 3 });
    expect(await change({ digestWeekday: null })).toMatchObject({ status: 'changed' });
    const off = await schedules();
    expect(off.find(({ kind }) => kind === 'digest')).toMatchObject({ active: false, weekdays: [3] });
    expect(boardHoursOf(aBoard().settings, off).digestWeekday).toBeNull();
    await change({ digestWeekday: 3 });
    expect((await schedules()).find(({ kind }) => kind === 'digest')).toMatchObject({ active: true });
  });

  it('says when nothing had changed, whatever the order of the days', async () => {
    const { change } = await settings();
    expect(await change({ remindWorkingDays: [0, 3, 10, 3], nudgeWorkingDays: [2, 5] })).toMatchObject({
      status: 'unchanged',
    });
  });

  it.each<[string, Partial<BoardHours>]>([
    ['remindWorkingDays', { remindWorkingDays: [10, 8, 5, 3, 1] }],
    ['remindWorkingDays', { remindWorkingDays: [Number.NaN] }],
    ['nudgeWorkingDays', { nudgeWorkingDays: [0] }],
    ['tellLeadAfterWorkingDays', { tellLeadAfterWorkingDays: 61 }],
    ['tellChairAfterWorkingDays', { tellChairAfterWorkingDays: 0 }],
    ['challengeAfterMeetings', { challengeAfterMeetings: 11 }],
    ['remindersAt', { remindersAt: '08:59' }],
    ['remindersAt', { remindersAt: '18:00' }],
    ['digestAt', { digestAt: '01:30' }],
    ['digestAt', { digestAt: '22:01' }],
    ['digestWeekday', { digestWeekday: 8 }],
    ['digestWeekday', { digestWeekday: Number.NaN }],
    ['digestUsefulHours', { digestUsefulHours: 169 }],
    ['adviceWordsDays', { adviceWordsDays: 6 }],
    ['adviceWordsDays', { adviceWordsDays: 3_651 }],
  ])('refuses what cannot be: %s', async (field, given) => {
    const { board, change } = await settings();
    const refused = await change(given);
    expect(refused).toMatchObject({ status: 'invalid', faults: [{ field }] });
    expect([board.state.audit, board.state.boards[0]?.settings]).toEqual([[], aBoard().settings]);
  });

  it('allows the edges of what can be', () => {
    const edges = { remindersAt: '17:59', digestAt: '22:00', digestWeekday: 7, digestUsefulHours: 168 };
    expect(hoursFaults({ ...USUAL, ...edges, remindWorkingDays: [], nudgeWorkingDays: [] })).toEqual([]);
    expect(hoursFaults({ ...USUAL, digestAt: '06:00', remindersAt: '09:00', remindWorkingDays: [60, 0] })).toEqual([]);
    expect(boardHoursOf(aBoard().settings, defaultSchedules(aBoard().id, noticesBoard().clock.now()))).toEqual(USUAL);
  });
});
