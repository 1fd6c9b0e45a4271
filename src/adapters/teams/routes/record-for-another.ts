import type { AttendanceChange } from '../../../core/meetings/attendance/attendance-change.js';
import type { MeetingView } from '../../../core/meetings/meeting-view.js';
import type { RecordedAttendance } from '../../../core/meetings/attendance/record-attendance.js';
import { isAwaited, seatAnswer, type SeatState } from '../../../core/meetings/attendance/seat-answer.js';
import type { SeatedPerson } from '../../../core/people/ports.js';
import { sayUnreachable } from '../../../core/people/reach.js';
import type { PersonId } from '../../../core/shared/ids.js';
import { attendanceOtherFormCard } from '../../cards/attendance-other-form-card.js';
import { noticeCard } from '../../cards/notice-card.js';
import { presentHead } from '../../cards/presenters/present-meeting.js';
import type { RenderedCard } from '../../cards/rendered-card.js';
import { deniedCard, notFoundCard } from './plain-cards.js';
import type { Turn } from './turn.js';

interface Typed {
  readonly personId: PersonId;
  readonly change: AttendanceChange;
}

/** The form for an answer taken by telephone or e-mail; those the board waits for come first, then those it has heard from. */
export function anotherForm(
  { deps }: Turn,
  view: MeetingView,
  typed: Typed | null,
  problems: readonly string[],
): RenderedCard {
  const seats = view.table.flatMap((place) => (place.person === null ? [] : [{ place, state: stateOf(view, place) }]));
  const awaitedFirst = [
    ...seats.filter(({ state }) => isAwaited(state)),
    ...seats.filter(({ state }) => !isAwaited(state)),
  ];
  return attendanceOtherFormCard(deps.cards, {
    head: presentHead(view),
    call: view.meeting.call,
    people: awaitedFirst.flatMap(({ place, state }) =>
      place.person === null
        ? []
        : [
            {
              personId: place.person.id,
              name: place.person.name,
              agency: place.agency.shortName,
              detail: detailOf(place, state),
            },
          ],
    ),
    personId: typed?.personId ?? null,
    choice: typed?.change.choice ?? null,
    deputy: typed?.change.deputy ?? null,
    note: typed?.change.note ?? null,
    problems,
  });
}

/** After recording for somebody else: what stands now, or the form again with what was typed and what to put right. */
export function anothersOutcomeCard(
  turn: Turn,
  {
    recorded,
    forPersonId,
    change,
  }: { readonly recorded: RecordedAttendance; readonly forPersonId: PersonId; readonly change: AttendanceChange },
): RenderedCard {
  const typed = { personId: forPersonId, change };
  switch (recorded.status) {
    case 'not-found':
    case 'no-seat':
      return notFoundCard(turn);
    case 'denied':
      return deniedCard(turn);
    case 'no-choice':
      return anotherForm(turn, recorded.view, typed, ['Please choose their answer.']);
    case 'moved':
      return anotherForm(turn, recorded.view, typed, [
        'The meeting was changed meanwhile. Please check that they can still come.',
      ]);
    case 'decided':
      break;
  }
  const { decision, view, seated } = recorded;
  if (decision.status === 'invalid')
    return anotherForm(
      turn,
      view,
      typed,
      decision.faults.map(({ sentence }) => sentence),
    );
  const head = presentHead(view);
  const name = seated.person?.name ?? seated.seat.title;
  const buttons = [
    { title: 'Who is coming', verb: 'meeting.coming', data: { meetingId: view.meeting.id } },
    { title: 'Record another', verb: 'attendance.other-form', data: { meetingId: view.meeting.id } },
  ] as const;
  const saved = decision.status === 'recorded' || decision.status === 'changed' || decision.status === 'unchanged';
  return noticeCard(turn.deps.cards, {
    tone: saved ? 'good' : 'attention',
    title: saved ? `Recorded for ${name}` : 'That could not be recorded',
    what: saved ? `${SAID[decision.answer.choice]} · ${head.title}, ${head.day}` : REFUSED[decision.status],
    kept: saved ? 'It is marked as recorded by you.' : 'Nothing was changed.',
    buttons,
  });
}

const SAID = {
  'in-person': 'Coming in person',
  online: 'Joining online',
  apologies: 'Apologies',
  deputy: 'A deputy is coming',
} as const;

const REFUSED = {
  closed: 'Answers have closed.',
  cancelled: 'The meeting has been cancelled.',
  held: 'The meeting has been held; please put it right in the register.',
  'not-called': 'Members have not been asked yet.',
  'not-yours': 'Only the business manager can record for somebody else.',
  vacant: 'Nobody holds that seat.',
} as const;

function stateOf({ answers, meeting }: MeetingView, { seat }: SeatedPerson): SeatState {
  return seatAnswer(seat, answers, meeting).state;
}

function detailOf({ unreachable }: SeatedPerson, state: SeatState): string | null {
  if (unreachable !== null) return sayUnreachable(unreachable);
  return isAwaited(state) ? 'has not answered' : null;
}
