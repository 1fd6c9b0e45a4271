import { describe, expect, it } from 'vitest';
import { callMeeting } from '../../../../src/core/meetings/calling/call-meeting.js';
import { callOffMeeting } from '../../../../src/core/meetings/calling/call-off-meeting.js';
import { meetingChoices } from '../../../../src/core/meetings/calling/meeting-choices.js';
import { moveMeeting, type MoveMeeting } from '../../../../src/core/meetings/calling/move-meeting.js';
import { planMeeting, type MeetingPlan } from '../../../../src/core/meetings/calling/plan-meeting.js';
import { usePlace } from '../../../../src/core/meetings/calling/use-place.js';
import { asId, type GroupId, type MeetingId, type SeatId } from '../../../../src/core/shared/ids.js';
import { aMeeting } from '../../../kit/builders/a-meeting.js';
import { at } from '../../../kit/builders/at.js';
import { aPlaceToPost, ravensby, seated, type Ravensby } from '../../../kit/fakes/ravensby.js';

const meetingId = asId<MeetingId>('january-meeting');
const planned = aMeeting({ status: 'planned', calledAt: null });

const stored = ({ state }: Ravensby) => state.meetings[0];
const asked = ({ state }: Ravensby, occurrence = '') =>
  state.notices
    .filter(({ kind, key }) => kind === 'attendance-request' && key.endsWith(occurrence))
    .map(({ recipient }) => ('personId' in recipient ? recipient.personId : ''));

describe('callMeeting', () => {
  const call = async (board: Ravensby, who = 'manager') =>
    callMeeting(board.ports, { principal: await board.as(who), meetingId });

  it('asks each holder of a seat, counts the vacant one and posts in each place', async () => {
    const board = ravensby({ meetings: [planned], places: [aPlaceToPost()] });
    const called = await call(board);
    expect(called).toMatchObject({ status: 'called', asked: 3, vacant: 1, places: 1 });
    expect(stored(board)).toMatchObject({ status: 'called', calledAt: board.clock.now(), version: 2 });
    expect(asked(board)).toEqual(['local-authority-member', 'health-member', 'police-member']);
    expect(board.state.notices.filter(({ recipient }) => 'placeId' in recipient)).toHaveLength(2);
  });

  it('asks somebody with two seats once', async () => {
    const seats = [seated('police'), seated('health', { personId: 'police-member' })];
    const board = ravensby({ meetings: [planned], seats });
    expect(await call(board)).toMatchObject({ asked: 1 });
  });

  it('finds it called already when pressed again', async () => {
    const board = ravensby({ meetings: [planned] });
    await call(board);
    const before = board.state.notices;
    expect((await call(board)).status).toBe('already-called');
    expect(board.state.notices).toEqual(before);
  });

  it('asks for the meeting as somebody else has just changed it', async () => {
    const board = ravensby({ meetings: [planned] });
    board.meanwhile(() => {
      board.state.meetings = [{ ...planned, place: 'Library', version: 2 }];
    });
    expect((await call(board)).status).toBe('called');
    expect(stored(board)).toMatchObject({ place: 'Library', status: 'called' });
  });

  it('asks nobody twice when somebody else has called it at the same moment', async () => {
    const board = ravensby({ meetings: [planned] });
    board.meanwhile(() => {
      board.state.meetings = [{ ...planned, status: 'called', version: 2 }];
    });
    expect((await call(board)).status).toBe('already-called');
    expect(board.state.notices).toEqual([]);
  });

  it('takes answers until the start when the cut-off has passed by the time it is called', async () => {
    const board = ravensby({ meetings: [planned] });
    board.clock.set('2019-01-16T09:00:00Z');
    expect((await call(board)).status).toBe('called');
    expect(stored(board)?.answersBy).toEqual(planned.startsAt);
    board.clock.set('2019-01-17T14:00:00Z');
  });

  it('calls no meeting that has begun, is cancelled, has no agenda, or is not theirs to see', async () => {
    const begun = ravensby({ meetings: [planned] });
    begun.clock.set('2019-01-17T14:00:00Z');
    expect((await call(begun)).status).toBe('too-late');
    expect((await call(ravensby({ meetings: [aMeeting({ status: 'cancelled' })] }))).status).toBe('cancelled');
    expect((await call(ravensby({ meetings: [planned], agendas: [] }))).status).toBe('no-agenda');
    expect((await call(ravensby({ meetings: [planned] }), 'former-member')).status).toBe('not-found');
    expect((await call(ravensby({ meetings: [] }))).status).toBe('not-found');
  });

  it('keeps nothing of a call whose messages could not be handed in', async () => {
    const board = ravensby({ meetings: [planned] });
    const ports = {
      ...board.ports,
      transact: ((work) =>
        board.transact((tx) =>
          work({ ...tx, audit: { record: () => Promise.reject(new Error('disk full')) } }),
        )) satisfies typeof board.transact,
    };
    await expect(callMeeting(ports, { principal: await board.as('manager'), meetingId })).rejects.toThrow('disk full');
    expect([stored(board)?.status, board.state.notices]).toEqual(['planned', []]);
  });
});

describe('moveMeeting', () => {
  const request = async (board: Ravensby, given: Partial<MoveMeeting> = {}): Promise<MoveMeeting> => ({
    principal: await board.as('manager'),
    meetingId,
    version: stored(board)?.version ?? 0,
    change: {},
    invitedSeatIds: [],
    ...given,
  });
  const later = { startsAt: at('2019-01-24T14:00'), endsAt: at('2019-01-24T16:30') };

  it('asks each holder of a seat once in each call, saying why', async () => {
    const board = ravensby();
    const moved = await moveMeeting(board.ports, await request(board, { change: later }));
    expect(moved).toMatchObject({ status: 'changed', asked: 3, calledAgain: true });
    expect(stored(board)).toMatchObject({ call: 2, answersBy: at('2019-01-21T17:00') });
    expect(stored(board)?.callChange).toContain('Thursday 17 January');
    await moveMeeting(board.ports, await request(board, { change: { title: 'Board' } }));
    expect(asked(board, 'call-2')).toHaveLength(3);
  });

  it('finds nothing to change when the same press comes again', async () => {
    const board = ravensby();
    const first = await request(board, { change: later });
    await moveMeeting(board.ports, first);
    expect((await moveMeeting(board.ports, first)).status).toBe('unchanged');
    expect(stored(board)?.call).toBe(2);
  });

  it('does not write over a change somebody else has made', async () => {
    const board = ravensby();
    const stale = await request(board, { change: { place: 'Library' } });
    await moveMeeting(board.ports, await request(board, { change: later }));
    expect((await moveMeeting(board.ports, stale)).status).toBe('somebody-was-first');
    expect(stored(board)?.place).toBe(aMeeting().place);
  });

  it('asks only the newly invited when somebody is invited', async () => {
    const board = ravensby();
    await moveMeeting(board.ports, await request(board, { change: later }));
    const fire = asId<SeatId>('other-seat');
    const moved = await moveMeeting(board.ports, await request(board, { invitedSeatIds: [fire] }));
    expect(moved).toMatchObject({ status: 'changed', asked: 1, calledAgain: false });
    expect(asked(board, 'call-2')).toContain('other-member');
  });

  it('takes back what waited to be said about the earlier call', async () => {
    const board = ravensby();
    await board.transact(({ ledger }) =>
      ledger.post({
        tenantId: asId('ravensby'),
        boardId: asId('ravensby-board'),
        kind: 'nudge',
        subjectId: meetingId,
        recipient: { personId: asId('police-member') },
        occurrence: 'call-1-step-1',
        notBefore: board.clock.now(),
        expiresAt: at('2019-01-14T17:00'),
      }),
    );
    await moveMeeting(board.ports, await request(board, { change: later }));
    expect(board.state.notices.find(({ kind }) => kind === 'nudge')).toMatchObject({
      state: 'withdrawn',
      reason: 'overtaken',
    });
  });

  it('puts no answer back when the place is put right after the meeting has begun', async () => {
    const board = ravensby();
    board.clock.set('2019-01-17T15:00:00Z');
    const moved = await moveMeeting(board.ports, await request(board, { change: { place: 'Library' } }));
    expect([moved.status, stored(board)?.call, stored(board)?.place]).toEqual(['changed', 1, 'Library']);
    expect(asked(board)).toEqual([]);
  });

  it('asks again when a meeting that should have begun is put off', async () => {
    const board = ravensby();
    board.clock.set('2019-01-17T14:05:00Z');
    const moved = await moveMeeting(board.ports, await request(board, { change: later }));
    expect(moved).toMatchObject({ status: 'changed', calledAgain: true, asked: 3 });
  });

  it('asks nobody about a meeting that has not been called', async () => {
    const board = ravensby({ meetings: [planned] });
    const moved = await moveMeeting(board.ports, await request(board, { change: later }));
    expect(moved).toMatchObject({ status: 'changed', asked: 0 });
    expect(stored(board)).toMatchObject({ call: 1, answersBy: at('2019-01-21T17:00') });
  });

  it('changes nothing of a meeting that is over, unreadable or not theirs', async () => {
    const held = ravensby({ meetings: [aMeeting({ status: 'held' })] });
    expect((await moveMeeting(held.ports, await request(held, { change: later }))).status).toBe('over');
    const board = ravensby();
    const backwards = { startsAt: later.endsAt, endsAt: later.startsAt };
    expect((await moveMeeting(board.ports, await request(board, { change: backwards }))).status).toBe('invalid');
    const principal = await board.as('former-member');
    expect((await moveMeeting(board.ports, await request(board, { principal }))).status).toBe('not-found');
  });
});

describe('callOffMeeting', () => {
  const callOff = async (board: Ravensby, because: string | null = 'Snow') =>
    callOffMeeting(board.ports, { principal: await board.as('manager'), meetingId, because });

  it('tells everybody who had been asked, once, and withdraws what waited', async () => {
    const board = ravensby({ meetings: [planned] });
    await callMeeting(board.ports, { principal: await board.as('manager'), meetingId });
    expect(await callOff(board)).toMatchObject({ status: 'cancelled', told: 3 });
    expect(asked(board, 'cancelled')).toHaveLength(3);
    expect(board.state.notices.filter(({ state }) => state === 'withdrawn')).toHaveLength(3);
    expect((await callOff(board, 'Flood')).status).toBe('already-cancelled');
    expect(stored(board)).toMatchObject({ status: 'cancelled', cancelledBecause: 'Snow', calendarSequence: 1 });
    expect(asked(board, 'cancelled')).toHaveLength(3);
  });

  it('tells nobody of a meeting nobody had been asked to', async () => {
    expect(await callOff(ravensby({ meetings: [planned] }))).toMatchObject({ status: 'cancelled', told: 0 });
  });

  it('cancels the meeting as somebody else has just changed it', async () => {
    const board = ravensby();
    board.meanwhile(() => {
      board.state.meetings = [aMeeting({ place: 'Library', version: 2 })];
    });
    expect((await callOff(board)).status).toBe('cancelled');
    expect(stored(board)).toMatchObject({ status: 'cancelled', place: 'Library' });
  });

  it('leaves a meeting that has been held', async () => {
    expect((await callOff(ravensby({ meetings: [aMeeting({ status: 'held' })] }))).status).toBe('over');
  });
});

describe('planMeeting', () => {
  const plan: MeetingPlan = {
    groupId: asId<GroupId>('main-board'),
    title: 'Themed meeting',
    kind: 'themed',
    startsAt: at('2019-03-21T14:00'),
    endsAt: at('2019-03-21T16:00'),
    place: 'Library',
    joinUrl: null,
    invitedSeatIds: [],
  };
  const add = async (board: Ravensby, given: Partial<MeetingPlan> = {}) =>
    planMeeting(board.ports, { principal: await board.as('manager'), plan: { ...plan, ...given } });

  it('adds a meeting with its cut-off, and tells nobody', async () => {
    const board = ravensby({ meetings: [] });
    expect(await add(board)).toMatchObject({
      status: 'planned',
      meeting: { status: 'planned', call: 1, answersBy: at('2019-03-18T17:00'), calledAt: null },
    });
    expect(board.state.notices).toEqual([]);
  });

  it('adds one meeting when the form is sent twice', async () => {
    const board = ravensby({ meetings: [] });
    await add(board);
    expect((await add(board)).status).toBe('already-there');
    expect(board.state.meetings).toHaveLength(1);
  });

  it('takes the time of a cancelled meeting', async () => {
    const cancelled = aMeeting({ status: 'cancelled', startsAt: plan.startsAt, endsAt: plan.endsAt });
    expect((await add(ravensby({ meetings: [cancelled] }))).status).toBe('planned');
  });

  it('refuses a time that runs backwards or has passed, and a group of another board', async () => {
    const board = ravensby({ meetings: [] });
    expect((await add(board, { endsAt: plan.startsAt })).status).toBe('invalid');
    expect((await add(board, { startsAt: board.clock.now() })).status).toBe('invalid');
    expect((await add(board, { groupId: asId<GroupId>('elsewhere') })).status).toBe('no-such-group');
    expect(board.state.meetings).toEqual([]);
  });
});

describe('usePlace', () => {
  const use = async (board: Ravensby, groupId = 'main-board') =>
    usePlace(board.ports, {
      principal: await board.as('manager'),
      groupId: asId<GroupId>(groupId),
      kind: 'channel',
      conversationId: '19:new',
      serviceUrl: 'https://smba.example/uk/',
      botId: '28:bot',
    });

  it('posts the meetings already called there, once however often it is chosen', async () => {
    const board = ravensby();
    expect(await use(board)).toEqual({ status: 'chosen', groupName: 'Main board', shared: 1 });
    await use(board);
    expect([board.state.places.length, board.state.notices.length]).toEqual([1, 2]);
  });

  it('knows no group of another board', async () => {
    const board = ravensby();
    expect((await use(board, 'elsewhere')).status).toBe('no-such-group');
    expect(board.state.places).toEqual([]);
  });
});

describe('meetingChoices', () => {
  it('offers who comes only when required, and nothing for a board without groups', async () => {
    const board = ravensby();
    const choices = await meetingChoices(board.ports, { principal: await board.as('manager'), groupId: null });
    expect(choices?.whenRequired.map(({ seat }) => seat.id)).toEqual(['other-seat']);
    const empty = ravensby({ groups: [] });
    expect(await meetingChoices(empty.ports, { principal: await empty.as('manager'), groupId: null })).toBeNull();
  });
});
