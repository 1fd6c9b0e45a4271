import { describe, expect, it } from 'vitest';
import type { NoticeRequest } from '../../../../src/core/shared/notice-request.js';
import { anAction } from '../../../kit/builders/an-action.js';
import { aPerson } from '../../../kit/builders/a-person.js';
import { at, day } from '../../../kit/builders/at.js';
import type { FakeState } from '../../../kit/fakes/fake-state.js';
import { noticesBoard, reachOf } from '../../../kit/fakes/notices-board.js';
import { seated } from '../../../kit/fakes/ravensby.js';

import { about, ends, send, sent, to } from './support/ends.js';

describe('the hours', () => {
  it('are kept by reminders alone, and waiting for them is no attempt', async () => {
    const evening = '2019-01-07T18:30';
    const reminders: readonly Partial<NoticeRequest>[] = [
      { kind: 'nudge', occurrence: 'call-1-step-1' },
      { kind: 'unanswered-list', recipient: to('manager'), occurrence: 'call-1' },
      about('action-reminder', 'police-member', 'due-2019-01-31-10'),
      about('action-overdue', 'manager', 'due-2019-01-31'),
    ];
    for (const request of reminders) expect(await ends(request, {}, evening)).toEqual(['waiting', 'night']);
    expect(await ends({}, {}, evening)).toEqual(sent);
    expect(await ends(about('action-assigned', 'police-member', 'event-1'), {}, evening)).toEqual(sent);
  });
});

describe('a snooze', () => {
  const snoozed = (until: string): Partial<FakeState> => ({ snoozes: new Map([['police-member', day(until)]]) });
  const reminder = about('action-reminder', 'police-member', 'due-2019-01-31-10');

  it('holds back one’s own nudges and action reminders, and nothing else', async () => {
    for (const request of [reminder, { kind: 'nudge', occurrence: 'call-1-step-1' } as const])
      expect(await ends(request, snoozed('2019-01-08'))).toEqual(['waiting', 'snoozed']);
    expect(await ends({}, snoozed('2019-01-08'))).toEqual(sent);
    expect(await ends(about('action-assigned', 'police-member', 'event-1'), snoozed('2019-01-08'))).toEqual(sent);
    expect(await ends(reminder, snoozed('2019-01-06'))).toEqual(sent);
  });

  it('lets them out at the first hour for reminders after its last day, or when it is ended', async () => {
    const board = noticesBoard({
      people: [aPerson()],
      seats: [seated('police')],
      reaches: [reachOf('police-member')],
      actions: [anAction()],
      ...snoozed('2019-01-11'),
    });
    await board.post({ ...reminder, expiresAt: at('2019-03-01T00:00') });
    for (const moment of ['2019-01-07T09:00', '2019-01-08T09:00', '2019-01-11T17:59', '2019-01-14T08:59']) {
      board.clock.set(at(moment).toString());
      await send(board);
      expect(board.latest()).toMatchObject({ state: 'waiting', attempts: 0 });
    }
    board.clock.set(at('2019-01-14T09:00').toString());
    await send(board);
    expect(board.latest().state).toBe('sent');
  });

  it('does not outlive what it holds back', async () => {
    expect((await ends({ ...reminder, expiresAt: at('2019-01-07T09:01') }, snoozed('2019-01-11')))[0]).toBe('waiting');
  });
});
