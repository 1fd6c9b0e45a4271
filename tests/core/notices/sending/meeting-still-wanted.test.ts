import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../../../src/core/meetings/meeting.js';
import { loadMeetingView } from '../../../../src/core/meetings/meeting-view.js';
import {
  MEETING_KINDS,
  meetingStillWanted,
  type MeetingNotice,
} from '../../../../src/core/notices/sending/meeting-still-wanted.js';
import type { Notice } from '../../../../src/core/notices/notice.js';
import type { NoticeRequest } from '../../../../src/core/shared/notice-request.js';
import { asId, type PersonId, type PlaceId } from '../../../../src/core/shared/ids.js';
import { aBoard } from '../../../kit/builders/a-board.js';
import { aMeeting } from '../../../kit/builders/a-meeting.js';
import { anAnswer } from '../../../kit/builders/an-answer.js';
import { at } from '../../../kit/builders/at.js';
import type { FakeState } from '../../../kit/fakes/fake-state.js';
import { noticesBoard } from '../../../kit/fakes/notices-board.js';
import { seated } from '../../../kit/fakes/ravensby.js';

interface Question {
  readonly notice?: Partial<NoticeRequest>;
  readonly meeting?: Partial<Pick<Meeting, 'status' | 'call' | 'answersBy'>>;
  readonly state?: Partial<FakeState>;
  readonly now?: string;
}

async function ask({ notice = {}, meeting = {}, state = {}, now = '2019-01-07T09:00' }: Question = {}) {
  const board = noticesBoard({ meetings: [aMeeting(meeting)], ...state });
  await board.post(notice);
  const view = await board.transact((tx) => loadMeetingView(tx, aBoard(), asId('january-meeting')));
  const posted = board.latest();
  if (!isAboutMeeting(posted)) throw new Error('The notice is not about a meeting.');
  return meetingStillWanted(posted, view, at(now));
}

function isAboutMeeting(notice: Notice): notice is MeetingNotice {
  return MEETING_KINDS.some((kind) => kind === notice.kind);
}

const nudge = { kind: 'nudge', occurrence: 'call-1-step-1' } as const;
const list = {
  kind: 'unanswered-list',
  occurrence: 'call-1',
  recipient: { personId: asId<PersonId>('manager') },
} as const;
const shared = {
  kind: 'shared-agenda',
  occurrence: 'meeting',
  recipient: { placeId: asId<PlaceId>('channel') },
} as const;
const everybody = ['local-authority', 'health', 'police'].map((who) => anAnswer({ personId: `${who}-member` }));

describe('meetingStillWanted', () => {
  it('wants what nothing has overtaken', async () => {
    for (const notice of [{}, nudge, list, shared]) expect(await ask({ notice })).toBe('wanted');
  });

  it('says nothing of a meeting that is gone, held or begun', async () => {
    expect(await ask({ state: { meetings: [] } })).toBe('gone');
    expect(await ask({ meeting: { status: 'held' } })).toBe('over');
    expect(await ask({ now: '2019-01-17T14:00' })).toBe('over');
    expect(await ask({ notice: shared, now: '2019-01-17T14:00' })).toBe('over');
  });

  it('asks nobody about an earlier call or a cancelled meeting, but tells of the cancellation', async () => {
    expect(await ask({ meeting: { call: 2 } })).toBe('overtaken');
    expect(await ask({ meeting: { status: 'cancelled' } })).toBe('overtaken');
    expect(await ask({ meeting: { status: 'cancelled' }, notice: { occurrence: 'cancelled' } })).toBe('wanted');
  });

  it('writes to nobody who has left the table', async () => {
    const state = { seats: [seated('police', { personId: null }), seated('health')] };
    expect(await ask({ state })).toBe('left-the-table');
    expect(await ask({ state, notice: nudge })).toBe('left-the-table');
  });

  it('nudges nobody who has answered this call, after the cut-off, for a cancelled meeting or an earlier call', async () => {
    expect(await ask({ notice: nudge, state: { answers: [anAnswer()] } })).toBe('answered');
    expect(await ask({ notice: nudge, now: '2019-01-14T17:00' })).toBe('closed');
    expect(await ask({ notice: nudge, meeting: { status: 'cancelled' } })).toBe('cancelled');
    const moved = { meeting: { call: 2 }, state: {} };
    expect(await ask({ ...moved, notice: nudge })).toBe('overtaken');
    const again = { kind: 'nudge', occurrence: 'call-2-step-1' } as const;
    const state = { meetings: [aMeeting({ call: 2 })], answers: [anAnswer()] };
    expect(await ask({ notice: again, state })).toBe('wanted');
    expect(await ask({ notice: again, meeting: { call: 22 } })).toBe('overtaken');
  });

  it('leaves out a nudge that waited until the day of the next one', async () => {
    expect(await ask({ notice: nudge, now: '2019-01-09T09:00' })).toBe('wanted');
    expect(await ask({ notice: nudge, now: '2019-01-10T09:00' })).toBe('overtaken');
    expect(await ask({ notice: { ...nudge, occurrence: 'call-1-step-2' }, now: '2019-01-10T09:00' })).toBe('wanted');
  });

  it('lists nobody once all have answered, the meeting is cancelled or has been moved', async () => {
    expect(await ask({ notice: list, state: { answers: everybody } })).toBe('answered');
    expect(await ask({ notice: list, meeting: { status: 'cancelled' } })).toBe('cancelled');
    expect(await ask({ notice: list, meeting: { call: 2 } })).toBe('overtaken');
  });
});
