import { Temporal } from 'temporal-polyfill';
import type { Answer } from '../../../../../src/core/meetings/attendance/attendance.js';
import type { Meeting } from '../../../../../src/core/meetings/meeting.js';
import { meetingId, NORTH, personId, seatId } from './two-boards.js';

const instant = (text: string) => Temporal.Instant.from(text);

export function meetingWith(changes: Partial<Meeting> = {}): Meeting {
  return {
    id: meetingId('meeting-1'),
    boardId: NORTH.boardId,
    groupId: NORTH.groupId,
    title: 'Quarterly meeting',
    kind: 'main',
    startsAt: instant('2031-07-10T09:00:00Z'),
    endsAt: instant('2031-07-10T11:00:00Z'),
    place: 'Council House, committee room 2',
    joinUrl: null,
    answersBy: instant('2031-07-09T16:00:00Z'),
    status: 'called',
    call: 1,
    calledAt: instant('2031-06-10T08:00:00.123Z'),
    callChange: null,
    calendarSequence: 0,
    invitedSeatIds: [],
    cancelledBecause: null,
    version: 1,
    ...changes,
  };
}

export function answerWith(changes: Partial<Answer> = {}): Answer {
  return {
    meetingId: meetingId('meeting-1'),
    personId: personId('priya'),
    seatId: seatId('seat-police'),
    choice: 'in-person',
    deputy: null,
    note: null,
    interests: [],
    call: 1,
    revision: 1,
    recordedBy: personId('priya'),
    answeredAt: instant('2031-06-11T10:00:00Z'),
    ...changes,
  };
}
