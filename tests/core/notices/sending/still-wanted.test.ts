import { describe, expect, it } from 'vitest';
import { asId } from '../../../../src/core/shared/ids.js';
import type { NoticeRequest, Recipient } from '../../../../src/core/shared/notice-request.js';
import { anAction, anActionEvent } from '../../../kit/builders/an-action.js';
import { at, day } from '../../../kit/builders/at.js';
import type { FakeState } from '../../../kit/fakes/fake-state.js';

import { about, ends, sent, to, withdrawn } from './support/ends.js';

describe('what is said of an action', () => {
  const assigned = about('action-assigned', 'police-member', 'event-1');
  const reminder = about('action-reminder', 'police-member', 'due-2019-01-31-10');
  const overdue = about('action-overdue', 'health-member', 'due-2019-01-31');

  it('goes to whom it concerns while it is true', async () => {
    expect(await ends(assigned)).toEqual(sent);
    expect(await ends(reminder)).toEqual(sent);
    expect(await ends({ ...overdue, recipient: to('manager') })).toEqual(sent);
  });

  it('is withdrawn once the action is done, closed, withdrawn or not there', async () => {
    for (const [status, why] of [
      ['reported-done', 'reported-done'],
      ['closed', 'closed'],
      ['withdrawn', 'withdrawn'],
    ] as const) {
      for (const request of [assigned, reminder, { ...overdue, recipient: to('manager') }])
        expect(await ends(request, { actions: [anAction({ status })] })).toEqual(withdrawn(why));
    }
    expect(await ends(reminder, { actions: [] })).toEqual(withdrawn('gone'));
  });

  it('is withdrawn once it is somebody else’s, or has another date', async () => {
    const theirs = { actions: [anAction({ ownerId: 'health-member', helperIds: ['police-member'] })] };
    expect(await ends(assigned, theirs)).toEqual(withdrawn('handed-over'));
    expect(await ends(reminder, theirs)).toEqual(withdrawn('handed-over'));
    const later = { actions: [anAction({ dueOn: '2019-02-28' })] };
    expect(await ends(reminder, later)).toEqual(withdrawn('date-changed'));
    expect(await ends({ ...overdue, recipient: to('manager') }, later)).toEqual(withdrawn('date-changed'));
    const longer = { actions: [anAction({ dueOn: '2019-01-03' })] };
    expect(await ends(about('action-reminder', 'police-member', 'due-2019-01-31-3'), longer)).toEqual(
      withdrawn('date-changed'),
    );
  });

  it('reaches a manager for an owner who has left, and nobody for one who has come back', async () => {
    const stand = about('action-reminder', 'manager', 'due-2019-01-31-10');
    expect(await ends(stand, { actions: [anAction({ ownerId: 'former-member' })] })).toEqual(sent);
    expect(await ends(stand)).toEqual(withdrawn('handed-over'));
  });

  it('is shown to nobody who may not see the action', async () => {
    expect(await ends({ ...overdue, recipient: to('former-member') })).toEqual(withdrawn('no-longer-allowed'));
    expect(await ends(overdue, { actions: [anAction({ groupId: 'neglect', agencyId: 'police' })] })).toEqual(
      withdrawn('no-longer-allowed'),
    );
    expect(await ends({ ...overdue, recipient: { placeId: asId('main-channel') } })).toEqual(
      withdrawn('no-longer-allowed'),
    );
  });

  it('asks for a decision only while there is one to make, and only those who decide', async () => {
    const moreTime = {
      until: day('2019-02-28'),
      because: 'leave',
      askedBy: asId<never>('police-member'),
      askedAt: at('2019-01-07T08:00'),
    };
    const asked = { actions: [anAction({ moreTime })], events: [anActionEvent({ seq: 2, kind: 'more-time-asked' })] };
    const request = about('action-request', 'manager', 'event-2');
    expect(await ends(request, asked)).toEqual(sent);
    expect(await ends(request)).toEqual(withdrawn('decided'));
    expect(await ends({ ...request, recipient: to('health-member') }, asked)).toEqual(withdrawn('no-longer-allowed'));
    const anew = { ...asked, events: [...asked.events, anActionEvent({ seq: 4, kind: 'more-time-asked' })] };
    expect(await ends(request, anew)).toEqual(withdrawn('overtaken'));
  });

  it('tells the owner the latest decision, even of a closed action', async () => {
    const decision = about('action-decision', 'police-member', 'event-2');
    const closed = { actions: [anAction({ status: 'closed' })], events: [anActionEvent({ seq: 2, kind: 'closed' })] };
    expect(await ends(decision, closed)).toEqual(sent);
    const reopened = { ...closed, events: [...closed.events, anActionEvent({ seq: 3, kind: 'reopened' })] };
    expect(await ends(decision, reopened)).toEqual(withdrawn('overtaken'));
    expect(await ends(about('action-decision', 'manager', 'event-2'), closed)).toEqual(withdrawn('handed-over'));
  });
});

describe('a digest', () => {
  const label = '2019-01-07T08:00 Europe/London';
  const digest = (who: string): Partial<NoticeRequest> => ({
    kind: 'digest',
    subjectId: 'ravensby-board',
    recipient: to(who),
    occurrence: label,
  });

  it('goes to those who run the board, whatever the hour, and to nobody else', async () => {
    expect(await ends(digest('manager'), {}, '2019-01-07T06:00')).toEqual(sent);
    expect(await ends(digest('local-authority-member'))).toEqual(sent);
    for (const who of ['police-member', 'former-member'])
      expect(await ends(digest(who))).toEqual(withdrawn('no-longer-allowed'));
  });

  it('gives way to a later one', async () => {
    const schedule = 'ravensby-board:digest';
    const slot = (name: string) => ({ schedule, slot: name, outcome: 'run' as const });
    expect(await ends(digest('manager'), { slots: [slot(label)] })).toEqual(sent);
    const later = slot('2019-01-14T08:00 Europe/London');
    expect(await ends(digest('manager'), { slots: [slot(label), later] })).toEqual(withdrawn('overtaken'));
  });
});

describe('an announcement', () => {
  const announcement = (given: object = {}): Partial<FakeState> => ({
    announcements: [
      {
        id: asId('news'),
        boardId: asId('ravensby-board'),
        groupId: asId('main-board'),
        text: 'The office is closed.',
        urgent: false,
        version: 1,
        state: 'standing',
        withdrawnBecause: null,
        sentBy: asId('manager'),
        sentAt: at('2019-01-07T08:00'),
        ...given,
      },
    ],
  });
  const request = (recipient: Recipient): Partial<NoticeRequest> => ({
    kind: 'announcement',
    subjectId: 'news',
    recipient,
    occurrence: 'v1',
  });

  it('goes at any hour to those who sit at the group’s table, and to its channels', async () => {
    expect(await ends(request(to('police-member')), announcement(), '2019-01-06T21:00')).toEqual(sent);
    expect(await ends(request(to('former-member')), announcement())).toEqual(withdrawn('left-the-table'));
    expect(await ends(request({ placeId: asId('main-channel') }), announcement())).toEqual(sent);
    expect(await ends(request({ placeId: asId('subgroup-chat') }), announcement())).toEqual(
      withdrawn('left-the-table'),
    );
  });

  it('is withdrawn once it was taken back, replaced or is gone', async () => {
    const who = request(to('police-member'));
    expect(await ends(who, announcement({ state: 'withdrawn' }))).toEqual(withdrawn('withdrawn'));
    expect(await ends(who, announcement({ version: 2 }))).toEqual(withdrawn('replaced'));
    expect(await ends(who)).toEqual(withdrawn('gone'));
  });
});

describe('a shared card', () => {
  it('goes to the channels of the meeting’s own group only', async () => {
    const shared = (placeId: string): Partial<NoticeRequest> => ({
      kind: 'shared-agenda',
      recipient: { placeId: asId(placeId) },
      occurrence: 'meeting',
      expiresAt: at('2019-01-17T16:30'),
    });
    expect(await ends(shared('main-channel'))).toEqual(sent);
    expect(await ends(shared('subgroup-chat'))).toEqual(withdrawn('left-the-table'));
  });
});
