import type { Temporal } from 'temporal-polyfill';
import { seatAnswer } from '../../../core/meetings/attendance/seat-answer.js';
import { ownPart, type MeetingView } from '../../../core/meetings/meeting-view.js';
import type { Person } from '../../../core/people/person.js';
import { isBefore } from '../../../core/shared/instants.js';
import type { Button } from '../button.js';
import type { MeetingRow } from '../meetings-card.js';
import type { Tone } from '../tone.js';
import { presentHead } from './present-meeting.js';

interface Standing {
  readonly state: string;
  readonly tone: Tone;
  readonly button: 'answer' | 'change' | null;
}

/** One line of "my meetings": the meeting and where this person's answer stands. */
export function presentMeetingRow(
  view: MeetingView,
  {
    person,
    now,
    mayManage,
  }: { readonly person: Person | null; readonly now: Temporal.Instant; readonly mayManage: boolean },
): MeetingRow {
  const head = presentHead(view);
  const standing = standingOf(view, person, now, mayManage);
  return {
    title: head.title,
    day: head.day,
    time: head.time,
    place: head.place,
    state: standing.state,
    tone: standing.tone,
    button: buttonOf(view, standing, mayManage),
  };
}

const SAID = {
  'in-person': 'You are coming in person',
  online: 'You are coming online',
  apologies: 'You have sent apologies',
  deputy: 'Your deputy is coming',
} as const;

function standingOf(view: MeetingView, person: Person | null, now: Temporal.Instant, mayManage: boolean): Standing {
  const { meeting, answers } = view;
  if (meeting.status === 'cancelled') return { state: 'Cancelled', tone: 'attention', button: null };
  if (meeting.status === 'planned') {
    return {
      state: mayManage ? 'Planned; members have not been asked yet' : 'Planned; the agenda comes later',
      tone: 'neutral',
      button: null,
    };
  }
  const own = ownPart(view, person);
  if (own === null) return { state: 'Members have been asked', tone: 'neutral', button: null };
  const { state } = seatAnswer(own.seated.seat, answers, meeting);
  const open = isBefore(now, meeting.answersBy);
  if (state === 'not-answered' || state === 'vacant') {
    return {
      state: open ? 'You have not answered yet' : 'Answers have closed',
      tone: 'warning',
      button: open ? 'answer' : null,
    };
  }
  if (state === 'confirm-again')
    return { state: 'Moved: please confirm again', tone: 'warning', button: open ? 'answer' : null };
  return { state: SAID[state], tone: 'good', button: open ? 'change' : null };
}

function buttonOf({ meeting }: MeetingView, { button }: Standing, mayManage: boolean): Button | null {
  const data = { meetingId: meeting.id };
  if (button === 'answer') return { title: 'Answer', verb: 'attendance.form', data };
  if (button === 'change') return { title: 'Change my answer', verb: 'attendance.form', data };
  return mayManage && (meeting.status === 'planned' || meeting.status === 'called')
    ? { title: 'Open', verb: 'meeting.agenda', data }
    : null;
}
