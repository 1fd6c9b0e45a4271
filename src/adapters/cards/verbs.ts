/**
 * Every verb a card can carry. A card's button names one; a row in the Teams routes answers it;
 * a test checks that no card names a verb that nobody answers.
 */
export const VERBS = [
  'help.show',
  'meeting.next',
  'meeting.mine',
  'meeting.agenda',
  'meeting.coming',
  'meeting.quorum',
  'meeting.form',
  'meeting.save',
  'meeting.call',
  'meeting.cancel-form',
  'meeting.cancel',
  'attendance.answer',
  'attendance.form',
  'attendance.other-form',
  'attendance.other',
  'agenda.form',
  'agenda.save-item',
  'agenda.remove-item',
  'agenda.publish',
  'draft.confirm',
  'draft.discard',
  'register.show',
  'register.confirm',
  'attendance.year',
  'deliveries.show',
  'deliveries.resend',
  'place.choose',
] as const;

export type Verb = (typeof VERBS)[number];
