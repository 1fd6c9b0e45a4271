import { describe, expect, it } from 'vitest';
import { ownPart } from '../../../src/core/meetings/meeting-view.js';
import { lastMeeting, myMeetings, nextMeeting } from '../../../src/core/meetings/my-meetings.js';
import { showMeeting } from '../../../src/core/meetings/show-meeting.js';
import { asId, type MeetingId } from '../../../src/core/shared/ids.js';
import { aGroup } from '../../kit/builders/a-board.js';
import { aMeeting } from '../../kit/builders/a-meeting.js';
import { at } from '../../kit/builders/at.js';
import { ravensby, seated, type Ravensby } from '../../kit/fakes/ravensby.js';

const on = (day: string, given: Parameters<typeof aMeeting>[0] = {}) =>
  aMeeting({ id: day, startsAt: at(`${day}T14:00`), endsAt: at(`${day}T16:30`), ...given });
const ids = async (board: Ravensby, who: string) =>
  (await myMeetings(board.ports, { principal: await board.as(who) })).map(({ meeting }) => meeting.id);

const twoGroups = () =>
  ravensby({
    groups: [aGroup(), aGroup({ id: 'neglect', name: 'Neglect subgroup', kind: 'subgroup' })],
    seats: [seated('local-authority', { office: 'chair' }), seated('health'), seated('police', { groupId: 'neglect' })],
    meetings: [on('2019-01-17'), on('2019-01-24', { groupId: 'neglect' })],
  });

describe('who may see a meeting', () => {
  it('shows members those of their own groups, and everything to those who run the board', async () => {
    const board = twoGroups();
    expect(await ids(board, 'health-member')).toEqual(['2019-01-17']);
    expect(await ids(board, 'police-member')).toEqual(['2019-01-24']);
    for (const who of ['manager', 'local-authority-member', 'administrator']) {
      expect(await ids(board, who)).toEqual(['2019-01-17', '2019-01-24']);
    }
  });

  it('shows nothing to a practitioner or to a member who has left', async () => {
    const board = twoGroups();
    for (const who of ['nobody', 'former-member']) {
      expect(await ids(board, who)).toEqual([]);
      const principal = await board.as(who);
      const meetingId = asId<MeetingId>('2019-01-17');
      expect((await showMeeting(board.ports, { principal, meetingId })).status).toBe('not-found');
    }
  });

  it('shows an agency that comes only when required the meetings it is invited to', async () => {
    const board = ravensby({ meetings: [on('2019-01-17'), on('2019-03-21', { invitedSeatIds: ['other-seat'] })] });
    expect(await ids(board, 'other-member')).toEqual(['2019-03-21']);
  });

  it('finds no meeting whose group is gone', async () => {
    expect(await ids(ravensby({ groups: [] }), 'manager')).toEqual([]);
  });
});

describe('which meeting is next', () => {
  const next = async (board: Ravensby) =>
    (await nextMeeting(board.ports, { principal: await board.as('health-member') }))?.meeting.id;

  it('is the one going on now until it ends', async () => {
    const board = ravensby({ meetings: [on('2019-01-17'), on('2019-03-21')] });
    board.clock.set('2019-01-17T16:29:59Z');
    expect(await next(board)).toBe('2019-01-17');
    board.clock.set('2019-01-17T16:30:00Z');
    expect(await next(board)).toBe('2019-03-21');
  });

  it('is none of those cancelled, which stay in the list', async () => {
    const board = ravensby({ meetings: [on('2019-01-17', { status: 'cancelled' }), on('2019-03-21')] });
    expect(await next(board)).toBe('2019-03-21');
    expect(await ids(board, 'health-member')).toEqual(['2019-01-17', '2019-03-21']);
  });

  it('leaves eight at most in a list', async () => {
    const months = ['02', '03', '04', '05', '06', '07', '09', '10', '11', '12'];
    expect(await ids(ravensby({ meetings: months.map((month) => on(`2019-${month}-14`)) }), 'manager')).toHaveLength(8);
  });

  it('is null on an empty board, and so is the last', async () => {
    const board = ravensby({ meetings: [] });
    const principal = await board.as('manager');
    expect([await next(board), await lastMeeting(board.ports, { principal })]).toEqual([undefined, null]);
  });

  it('counts as last one that has begun and was not cancelled or only planned', async () => {
    const meetings = [
      on('2018-11-15'),
      on('2018-12-06', { status: 'cancelled' }),
      on('2018-12-13', { status: 'planned' }),
    ];
    const board = ravensby({ meetings: [...meetings, on('2019-01-17')] });
    const principal = await board.as('health-member');
    expect((await lastMeeting(board.ports, { principal }))?.meeting.id).toBe('2018-11-15');
  });
});

describe('ownPart', () => {
  it('is nobody’s without a person or a seat', async () => {
    const board = ravensby();
    const principal = await board.as('manager');
    const shown = await showMeeting(board.ports, { principal, meetingId: asId<MeetingId>('january-meeting') });
    if (shown.status !== 'shown') throw new Error(shown.status);
    expect([ownPart(shown.view, null), ownPart(shown.view, principal.person)]).toEqual([null, null]);
    const member = await board.as('police-member');
    expect(ownPart(shown.view, member.person)).toMatchObject({ seated: { seat: { id: 'police-seat' } }, answer: null });
  });
});
