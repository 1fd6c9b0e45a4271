import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attendanceChangeSchema, replyAfter } from '../../../../src/core/meetings/attendance/attendance-change.js';
import { CHOICES } from '../../../../src/core/meetings/attendance/attendance.js';
import { recordAttendance } from '../../../../src/core/meetings/attendance/record-attendance.js';
import { asId, type MeetingId, type PersonId } from '../../../../src/core/shared/ids.js';
import { aMeeting } from '../../../kit/builders/a-meeting.js';
import { anAnswer } from '../../../kit/builders/an-answer.js';
import { ravensby, seated, type Ravensby } from '../../../kit/fakes/ravensby.js';

type Press = Readonly<Record<string, unknown>>;

const meetingId = asId<MeetingId>('january-meeting');
const COMING: Press = { choice: 'in-person' };

const press = async (board: Ravensby, data: Press, { who = 'police-member', call = 1, forWhom = '' } = {}) =>
  recordAttendance(board.ports, {
    principal: await board.as(who),
    meetingId,
    call,
    change: attendanceChangeSchema.parse(data),
    ...(forWhom === '' ? {} : { forPersonId: asId<PersonId>(forWhom) }),
  });
const decisionOf = async (...given: Parameters<typeof press>) => {
  const recorded = await press(...given);
  return recorded.status === 'decided' ? recorded.decision.status : recorded.status;
};

describe('attendanceChangeSchema', () => {
  it('reads a plain tap as the choice and nothing else', () => {
    expect(attendanceChangeSchema.parse({ choice: 'online', call: 1, meetingId })).toEqual({
      choice: 'online',
      deputy: null,
      note: undefined,
      declared: [],
      withdrawn: [],
    });
  });

  it('takes an emptied note as taken back, and a missing one as standing', () => {
    expect([attendanceChangeSchema.parse({ note: ' ' }).note, attendanceChangeSchema.parse({}).note]).toEqual([
      null,
      undefined,
    ]);
  });

  it('keeps an interest whose item was not chosen, so that it is asked for', () => {
    expect(attendanceChangeSchema.parse({ interestItem: '', interestNature: 'My employer bids' }).declared).toEqual([
      { itemNumber: 0, nature: 'My employer bids' },
    ]);
  });

  it('reads the items of interests taken back', () => {
    expect(attendanceChangeSchema.parse({ interestsWithdrawn: '3,4' }).withdrawn).toEqual([3, 4]);
    expect(attendanceChangeSchema.parse({ interestsWithdrawn: '' }).withdrawn).toEqual([]);
  });

  it('refuses what no card sends', () => {
    for (const data of [{ choice: 'maybe' }, { note: 7 }, { note: 'x'.repeat(5_000) }, { interestItem: -1 }, null]) {
      expect(attendanceChangeSchema.safeParse(data).success).toBe(false);
    }
  });
});

describe('replyAfter', () => {
  const change = (data: Press) => attendanceChangeSchema.parse(data);

  it('lets everything stand that a press does not speak of', () => {
    const interests = [{ itemNumber: 4, nature: 'My employer bids' }];
    const before = anAnswer({ choice: 'deputy', note: 'Café, 2 pm', interests });
    expect(replyAfter(before, change({}), [1, 2, 3, 4])).toMatchObject({ choice: 'deputy', deputy: before.deputy });
    expect(replyAfter(before, change(COMING), [1, 2, 3, 4])).toEqual({
      choice: 'in-person',
      deputy: null,
      note: 'Café, 2 pm',
      interests,
    });
  });

  it('says nothing while neither says whether they come', () => {
    expect(replyAfter(null, change({ note: 'Perhaps' }), [1])).toBeNull();
  });

  it('loses no interest but those taken back or whose item has gone, and doubles none', () => {
    const items = [1, 2, 3, 4];
    const interest = fc.record({ itemNumber: fc.constantFrom(...items), nature: fc.constantFrom('a', 'b') });
    const some = fc.uniqueArray(interest, {
      selector: ({ itemNumber, nature }) => `${itemNumber}${nature}`,
      maxLength: 6,
    });
    fc.assert(
      fc.property(some, some, fc.subarray(items), fc.subarray(items), (interests, declared, withdrawn, left) => {
        const after = replyAfter(
          anAnswer({ interests }),
          { choice: null, deputy: null, note: undefined, declared, withdrawn },
          left,
        );
        const kept = interests.filter(({ itemNumber: n }) => left.includes(n) && !withdrawn.includes(n));
        expect(after?.interests).toEqual(expect.arrayContaining([...kept, ...declared]));
        expect(new Set(after?.interests.map((one) => JSON.stringify(one))).size).toBe(after?.interests.length);
      }),
    );
  });
});

describe('recordAttendance', () => {
  it('records a tap with its history and audit, and says that the posted cards are out of date', async () => {
    const board = ravensby();
    expect(await decisionOf(board, COMING)).toBe('recorded');
    expect(board.state.answers).toMatchObject([{ personId: 'police-member', choice: 'in-person', revision: 1 }]);
    expect(board.state.history).toHaveLength(1);
    expect(board.state.audit).toMatchObject([
      { action: 'attendance.record', outcome: 'done', actorId: 'police-member' },
    ]);
  });

  it('audits no word of what was typed', async () => {
    const board = ravensby();
    await press(board, { choice: 'deputy', deputyName: 'Sam Okafor', deputyRole: 'DI', note: 'My note' });
    expect(JSON.stringify(board.state.audit)).not.toMatch(/Sam|DI|note/);
  });

  it('takes the same tap again as the same answer, in any order of any presses', async () => {
    const someone = fc.constantFrom('police-member', 'health-member');
    const data = fc.record(
      {
        choice: fc.constantFrom(...CHOICES),
        deputyName: fc.constantFrom('Sam Okafor', 'Søren Ł'),
        deputyRole: fc.constant('DI'),
        note: fc.constantFrom('', 'Late', '会議'),
        interestItem: fc.constantFrom(3, 4),
        interestNature: fc.constantFrom('Bids', 'Sits on its board'),
      },
      { requiredKeys: ['choice', 'deputyName', 'deputyRole'] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(someone, data), { maxLength: 12 }), async (presses) => {
        const board = ravensby();
        for (const [who, one] of presses) {
          const taken = await press(board, one, { who });
          const { answers, history } = board.state;
          const again = await press(board, one, { who });
          expect([board.state.answers, board.state.history]).toEqual([answers, history]);
          if (taken.status !== 'decided' || taken.decision.status === 'invalid') continue;
          expect(again.status === 'decided' && again.decision.status).toBe('unchanged');
        }
        for (const answer of board.state.answers) {
          const own = board.state.history.filter(({ personId }) => personId === answer.personId);
          expect(own.map(({ revision }) => revision)).toEqual(own.map((_, index) => index + 1));
          expect(own.at(-1)).toEqual(answer);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('decides a lost race on what is stored by then', async () => {
    const board = ravensby();
    board.meanwhile(() => {
      board.state.answers = [anAnswer({ choice: 'online' })];
    });
    expect(await decisionOf(board, COMING)).toBe('changed');
    expect(board.state.answers).toMatchObject([{ choice: 'in-person', revision: 2 }]);
  });

  it('takes no tap on a card from before a move for an answer to the new date', async () => {
    const board = ravensby({ meetings: [aMeeting({ call: 2 })] });
    expect(await decisionOf(board, COMING)).toBe('moved');
    expect(await decisionOf(board, COMING, { call: 3 })).toBe('moved');
    expect(await decisionOf(board, COMING, { call: 2 })).toBe('recorded');
  });

  it('asks for the choice when only a note is sent first', async () => {
    expect(await decisionOf(ravensby(), { note: 'Late' })).toBe('no-choice');
  });

  it('takes nothing from somebody without a seat, without the meeting, or for somebody else', async () => {
    const board = ravensby();
    expect(await decisionOf(board, COMING, { who: 'manager' })).toBe('no-seat');
    expect(await decisionOf(board, COMING, { who: 'former-member' })).toBe('not-found');
    expect(await decisionOf(board, COMING, { forWhom: 'health-member' })).toBe('denied');
    expect(await decisionOf(board, COMING, { who: 'manager', forWhom: 'former-member' })).toBe('no-seat');
    expect(board.state.answers).toEqual([]);
    expect(board.state.audit.map(({ outcome }) => outcome)).toEqual(['denied']);
  });

  it('marks what the business manager records for a member, after the cut-off too', async () => {
    const board = ravensby();
    board.clock.set('2019-01-16T09:00:00Z');
    expect(await decisionOf(board, COMING)).toBe('closed');
    expect(await decisionOf(board, COMING, { who: 'manager', forWhom: 'police-member' })).toBe('recorded');
    expect(board.state.answers).toMatchObject([{ personId: 'police-member', recordedBy: 'manager' }]);
  });

  it('answers once for somebody with two seats', async () => {
    const board = ravensby({ seats: [seated('police'), seated('health', { personId: 'police-member' })] });
    await press(board, COMING);
    await press(board, { choice: 'apologies' });
    expect(board.state.answers).toMatchObject([{ seatId: 'police-seat', choice: 'apologies', revision: 2 }]);
  });
});
