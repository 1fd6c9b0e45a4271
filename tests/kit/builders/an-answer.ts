import { asId } from '../../../src/core/shared/ids.js';
import type { Answer } from '../../../src/core/meetings/attendance/attendance.js';
import { aReply } from './a-reply.js';
import { at } from './at.js';

type Given = Partial<Omit<Answer, 'meetingId' | 'personId' | 'seatId' | 'recordedBy'>> & {
  readonly meetingId?: string;
  readonly personId?: string;
  readonly seatId?: string;
  readonly recordedBy?: string;
};

/** The police member's first answer to the January meeting, "attending in person", given by themselves. */
export function anAnswer(given: Given = {}): Answer {
  const personId = given.personId ?? 'police-member';
  return {
    ...aReply(given),
    call: 1,
    revision: 1,
    answeredAt: at('2019-01-04T10:00'),
    ...given,
    meetingId: asId(given.meetingId ?? 'january-meeting'),
    personId: asId(personId),
    seatId: asId(given.seatId ?? personId.replace(/-member$/, '-seat')),
    recordedBy: asId(given.recordedBy ?? personId),
  };
}
