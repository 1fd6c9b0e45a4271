import { asId } from '../../../src/core/shared/ids.js';
import type { Meeting } from '../../../src/core/meetings/meeting.js';
import { at } from './at.js';

type Given = Partial<Omit<Meeting, 'id' | 'boardId' | 'groupId' | 'invitedSeatIds'>> & {
  readonly id?: string;
  readonly boardId?: string;
  readonly groupId?: string;
  readonly invitedSeatIds?: readonly string[];
};

/** The main board of Thursday 17 January 2019, 2.00 pm to 4.30 pm, called on 3 January; answers close on Monday 14 January at 5.00 pm. */
export function aMeeting(given: Given = {}): Meeting {
  return {
    title: 'Safeguarding children board',
    kind: 'main',
    startsAt: at('2019-01-17T14:00'),
    endsAt: at('2019-01-17T16:30'),
    place: 'Committee Room 1, Ravensby Council House',
    joinUrl: 'https://teams.example/join/17-january',
    answersBy: at('2019-01-14T17:00'),
    status: 'called',
    call: 1,
    calledAt: at('2019-01-03T09:30'),
    callChange: null,
    calendarSequence: 0,
    cancelledBecause: null,
    version: 1,
    ...given,
    id: asId(given.id ?? 'january-meeting'),
    boardId: asId(given.boardId ?? 'ravensby-board'),
    groupId: asId(given.groupId ?? 'main-board'),
    invitedSeatIds: (given.invitedSeatIds ?? []).map((seatId) => asId(seatId)),
  };
}
