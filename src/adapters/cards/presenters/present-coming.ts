import type { Temporal } from 'temporal-polyfill';
import { forecastQuorum } from '../../../core/meetings/quorum/quorum-forecast.js';
import type { MeetingView } from '../../../core/meetings/meeting-view.js';
import {
  whoIsComing,
  type ComingCounts,
  type ComingSeat,
  type ComingState,
  type WhoIsComing,
} from '../../../core/meetings/attendance/who-is-coming.js';
import { sayUnreachable } from '../../../core/people/reach.js';
import { formatMoment } from '../../../core/shared/london.js';
import type {
  AgencyCounts,
  AnswerCounts,
  ComingPeople,
  ComingView,
  PersonLine,
  QuorumLine,
  Remarks,
  SharedAttendanceView,
} from '../coming-view.js';
import { presentHead } from './present-meeting.js';

export interface PresentComing {
  readonly view: MeetingView;
  readonly now: Temporal.Instant;
  readonly mayReadNames: boolean;
  /** Notes and declared interests are for the chair and the business manager. */
  readonly mayReadNotes: boolean;
  readonly mayRecord: boolean;
  readonly mayAnswer: boolean;
}

/** Who is coming, for one person; names only for those who may read them. */
export function presentComing({
  view,
  now,
  mayReadNames,
  mayReadNotes,
  mayRecord,
  mayAnswer,
}: PresentComing): ComingView {
  const coming = whoIsComing({ ...view, withNames: mayReadNames });
  return {
    head: presentHead(view),
    totals: counts(coming.total),
    quorum: quorumLine(view),
    people: mayReadNames ? people(view, coming) : null,
    agencies: agencies(coming),
    remarks: mayReadNotes ? remarks(view) : { interests: [], notes: [] },
    mayRecord,
    mayAnswer,
    updatedAt: formatMoment(now),
  };
}

/** Who is coming, for everybody in a channel or group chat: counts, and names only where the board has decided so. */
export function presentSharedComing(view: MeetingView, now: Temporal.Instant): SharedAttendanceView {
  const withNames = view.board.settings.namesInSharedCards;
  const coming = whoIsComing({ ...view, withNames });
  return {
    head: presentHead(view),
    totals: counts(coming.total),
    agencies: agencies(coming),
    quorum: quorumLine(view),
    names: withNames ? coming.agencies.flatMap(({ named }) => named.flatMap(nameLine)) : null,
    updatedAt: formatMoment(now),
    cancelled: view.meeting.status === 'cancelled' ? { because: view.meeting.cancelledBecause } : null,
  };
}

export function quorumLine(view: MeetingView): QuorumLine | null {
  if (view.meeting.status !== 'called') return null;
  const { outlook, sure } = forecastQuorum({ rule: view.group.quorumRule, ...view });
  return { outlook, reason: sure.reason };
}

/** What those at the table said beside their answers; an answer of somebody who has left it counts for nothing any more. */
function remarks({ table, answers }: MeetingView): Remarks {
  const said = answers.flatMap((answer) => {
    const name = table.find(({ seat }) => seat.personId === answer.personId)?.person?.name;
    return name === undefined ? [] : [{ name, ...answer }];
  });
  return {
    interests: said.flatMap(({ name, interests }) =>
      interests.map(({ itemNumber, nature }) => `Item ${itemNumber}: ${name} – ${nature}`),
    ),
    notes: said.flatMap(({ name, note }) => (note === null ? [] : [`${name}: ${note}`])),
  };
}

/** Somebody who cannot be reached has not answered; the card names them apart. */
function counts(of: ComingCounts): AnswerCounts {
  return {
    inPerson: of['in-person'],
    online: of.online,
    deputies: of.deputy,
    apologies: of.apologies,
    notAnswered: of['not-answered'] + of.unreachable,
    confirmAgain: of['confirm-again'],
    vacant: of.vacant,
  };
}

function agencies(coming: WhoIsComing): readonly AgencyCounts[] {
  return coming.agencies.map((agency) => ({ agency: agency.agencyName, ...counts(agency.counts) }));
}

function people({ table }: MeetingView, coming: WhoIsComing): ComingPeople {
  const shortNames = new Map(table.map(({ agency }) => [agency.id, agency.shortName]));
  const named = coming.agencies.flatMap(({ agencyId, agencyName, named: seats }) =>
    seats.map((seat) => ({ seat, agency: shortNames.get(agencyId) ?? agencyName })),
  );
  const lines = (...states: readonly ComingState[]): readonly PersonLine[] =>
    named.filter(({ seat }) => states.includes(seat.state)).map(({ seat, agency }) => personLine(seat, agency));
  return {
    inPerson: lines('in-person'),
    online: lines('online'),
    deputies: lines('deputy'),
    apologies: lines('apologies'),
    confirmAgain: lines('confirm-again'),
    notAnswered: lines('not-answered', 'unreachable'),
    unreachable: lines('unreachable'),
  };
}

function personLine(seat: ComingSeat, agency: string): PersonLine {
  const deputy = seat.deputyName === null ? null : `${seat.deputyName} comes instead`;
  const unreachable = seat.unreachable === null ? null : sayUnreachable(seat.unreachable);
  return { name: seat.personName ?? seat.title, agency, detail: deputy ?? unreachable };
}

const COMES: Readonly<Partial<Record<ComingState, string>>> = {
  'in-person': 'coming in person',
  online: 'coming online',
  deputy: 'a deputy is coming',
  apologies: 'has sent apologies',
};

function nameLine(seat: ComingSeat): readonly string[] {
  const comes = COMES[seat.state];
  return comes === undefined ? [] : [`${seat.personName ?? seat.title}: ${comes}`];
}
