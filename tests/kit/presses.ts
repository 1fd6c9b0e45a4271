import type { Verb } from '../../src/adapters/cards/verbs.js';
import { NEXT_MEETING } from './whole-bot.js';

const meeting = { meetingId: NEXT_MEETING };

/** A well-formed press of every verb, as a card on the sample's next meeting would send it. */
export const PRESSES: Readonly<Record<Verb, Readonly<Record<string, unknown>>>> = {
  'help.show': {},
  'meeting.next': {},
  'meeting.mine': {},
  'meeting.agenda': meeting,
  'meeting.coming': meeting,
  'meeting.quorum': meeting,
  'meeting.form': meeting,
  'meeting.save': {
    ...meeting,
    version: 2,
    title: 'Main Board',
    kind: 'main',
    date: '2026-12-18',
    startTime: '14:00',
    endTime: '16:30',
    place: 'Elsewhere',
    joinUrl: '',
    invitedSeatIds: '',
  },
  'meeting.call': meeting,
  'meeting.cancel-form': meeting,
  'meeting.cancel': { ...meeting, version: 2, because: 'no longer needed' },
  'attendance.answer': { ...meeting, call: 1, choice: 'in-person' },
  'attendance.form': meeting,
  'attendance.other-form': meeting,
  'attendance.other': { ...meeting, call: 1, personId: 'sample-person-police', choice: 'online' },
  'agenda.form': meeting,
  'agenda.save-item': { ...meeting, itemNumber: 8, title: 'Any other business' },
  'agenda.remove-item': { ...meeting, itemNumber: 4 },
  'agenda.publish': { ...meeting, draftId: 'some-draft' },
  'draft.confirm': { as: 'meeting', draftId: 'some-draft' },
  'draft.discard': { draftId: 'some-draft' },
  'register.show': meeting,
  'register.confirm': meeting,
  'attendance.year': {},
  'deliveries.show': {},
  'deliveries.resend': { which: 'unknown' },
  'place.choose': { groupId: 'sample-group-main' },
};
