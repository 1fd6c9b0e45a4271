import { describe, expect, it } from 'vitest';
import type { RegisterEntry } from '../../../../src/core/meetings/register/register.js';
import { showAttendanceYear } from '../../../../src/core/meetings/register/show-attendance-year.js';
import { showRegister, signRegister } from '../../../../src/core/meetings/register/sign-register.js';
import { asId, type BoardId, type MeetingId } from '../../../../src/core/shared/ids.js';
import { aMeeting } from '../../../kit/builders/a-meeting.js';
import { anAnswer } from '../../../kit/builders/an-answer.js';
import { aRegisterEntry } from '../../../kit/builders/a-register-entry.js';
import { at } from '../../../kit/builders/at.js';
import { ravensby, seated, type Ravensby } from '../../../kit/fakes/ravensby.js';

const meetingId = asId<MeetingId>('january-meeting');
const EVERYBODY = [
  aRegisterEntry({ seatId: 'local-authority-seat' }),
  aRegisterEntry({ seatId: 'health-seat', status: 'apologies' }),
  aRegisterEntry({ seatId: 'police-seat', status: 'deputy' }),
];

function afterTheMeeting(given: Parameters<typeof ravensby>[0] = {}): Ravensby {
  const board = ravensby(given);
  board.clock.set('2019-01-18T09:00:00Z');
  return board;
}
const sign = async (board: Ravensby, entries: readonly RegisterEntry[] = EVERYBODY) => {
  const signed = await signRegister(board.ports, { principal: await board.as('manager'), meetingId, entries });
  return signed.status === 'decided' ? signed.decision.status : signed.status;
};

describe('showRegister', () => {
  it('starts from the answers, and then shows what was confirmed', async () => {
    const board = afterTheMeeting({ answers: [anAnswer({ choice: 'online' })] });
    const show = async () => showRegister(board.ports, { principal: await board.as('manager'), meetingId });
    expect(await show()).toMatchObject({
      confirmed: false,
      entries: [
        { status: 'absent' },
        { status: 'absent' },
        { seatId: 'police-seat', status: 'present', mode: 'online' },
      ],
    });
    await sign(board);
    const shown = await show();
    expect(shown.status === 'shown' && [shown.confirmed, shown.entries.length]).toEqual([true, 3]);
  });
});

describe('signRegister', () => {
  it('counts the meeting as held, once for the same register signed twice', async () => {
    const board = afterTheMeeting();
    expect(await sign(board)).toBe('confirmed');
    expect(board.state.meetings[0]).toMatchObject({ status: 'held', version: 2 });
    const { registers } = board.state;
    expect(await sign(board)).toBe('unchanged');
    expect(board.state.registers).toBe(registers);
    expect(board.state.audit.map(({ outcome }) => outcome)).toEqual(['done', 'unchanged']);
  });

  it('can be put right later, and says in the audit that it was', async () => {
    const board = afterTheMeeting();
    await sign(board);
    const right = EVERYBODY.with(1, aRegisterEntry({ seatId: 'health-seat' }));
    expect(await sign(board, right)).toBe('confirmed');
    expect(board.state.audit.at(-1)?.facts).toMatchObject({ again: true });
    expect(board.state.meetings[0]?.version).toBe(2);
  });

  it('can be put right after a member who was there has left the seat', async () => {
    const board = afterTheMeeting();
    await sign(board);
    board.state.seats = [seated('local-authority', { personId: null }), seated('health'), seated('police')];
    const right = EVERYBODY.with(1, aRegisterEntry({ seatId: 'health-seat' }));
    expect(await sign(board, right)).toBe('confirmed');
    const twice = [...right, aRegisterEntry({ seatId: 'local-authority-seat' })];
    expect(await sign(board, twice)).toBe('invalid');
  });

  it('is decided again when the meeting is changed or cancelled at the same moment', async () => {
    const board = afterTheMeeting();
    board.meanwhile(() => {
      board.state.meetings = [aMeeting({ title: 'Board', version: 2 })];
    });
    expect(await sign(board)).toBe('confirmed');
    expect(board.state.meetings[0]).toMatchObject({ title: 'Board', status: 'held' });

    const cancelled = afterTheMeeting();
    cancelled.meanwhile(() => {
      cancelled.state.meetings = [aMeeting({ status: 'cancelled', version: 2 })];
    });
    expect(await sign(cancelled)).toBe('cancelled');
    expect(cancelled.state.registers.size).toBe(0);
  });

  it('keeps nothing that is too early, incomplete, or from somebody the board does not know', async () => {
    const early = ravensby();
    expect(await sign(early)).toBe('too-early');
    const board = afterTheMeeting();
    expect(await sign(board, EVERYBODY.slice(1))).toBe('invalid');
    const principal = await board.as('nobody');
    expect((await signRegister(board.ports, { principal, meetingId, entries: EVERYBODY })).status).toBe('no-signer');
    expect([early.state.registers.size, board.state.registers.size]).toEqual([0, 0]);
  });
});

describe('showAttendanceYear', () => {
  const boardId = asId<BoardId>('ravensby-board');
  const year = (board: Ravensby, startYear: number | null = null) =>
    showAttendanceYear(board.ports, { boardId, startYear });

  it('counts confirmed registers, and says how many are still to be confirmed', async () => {
    const unsigned = aMeeting({ id: 'november', startsAt: at('2018-11-15T14:00'), endsAt: at('2018-11-15T16:00') });
    const coming = aMeeting({ id: 'march', startsAt: at('2019-03-21T14:00'), endsAt: at('2019-03-21T16:00') });
    const lastYear = aMeeting({ id: 'old', startsAt: at('2018-03-31T14:00'), endsAt: at('2018-03-31T16:00') });
    const board = afterTheMeeting({ meetings: [aMeeting(), unsigned, coming, lastYear] });
    await sign(board);
    expect(await year(board)).toMatchObject({ year: { name: '2018/19' }, confirmed: 1, unconfirmed: 1 });
    expect(await year(board, 2017)).toMatchObject({ year: { name: '2017/18' }, confirmed: 0, unconfirmed: 1 });
  });

  it('has the agencies of the board though nothing was confirmed yet', async () => {
    const shown = await year(ravensby({ meetings: [] }));
    expect(shown?.agencies.map(({ agency }) => agency.percent)).toEqual([null, null, null, null, null]);
  });

  it('has nothing to count for a board without a main group', async () => {
    expect(await year(ravensby({ groups: [] }))).toBeNull();
  });
});
