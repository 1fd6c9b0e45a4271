import type { AgendaLine, AgendaView } from '../../src/adapters/cards/agenda-data.js';
import type { AnswerView, AttendanceCardView } from '../../src/adapters/cards/attendance-view.js';
import type { AgencyCounts, AnswerCounts, PersonLine } from '../../src/adapters/cards/coming-view.js';
import type { MeetingHead } from '../../src/adapters/cards/meeting-head.js';
import type { RegisterRow } from '../../src/adapters/cards/register-card.js';
import { asId, type SeatId } from '../../src/core/shared/ids.js';

/** The Sandwell board's year 2017/18, as the cards see it. Roles, never names; days of months are our own. */

const PAPERS = 'https://sandwell.sharepoint.example/sites/SSCB/Papers/2017-12';

export function id(number: number): string {
  return `5a4d1c00-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

export const head: MeetingHead = {
  meetingId: asId(id(1)),
  board: 'Sandwell Safeguarding Children Board',
  title: 'Main board meeting',
  day: 'Monday 4 December 2017',
  time: '2.00 pm to 4.30 pm',
  place: 'Committee Room 1, Sandwell Council House, Oldbury',
  joinUrl: 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_example',
};

export const updatedAt = 'Monday 27 November 2017, 9.02 am';
export const answersBy = 'Wednesday 29 November 2017, 5.00 pm';
export const calendarUrl = 'https://quorum.sandwell.example/calendar/meeting.ics';

export function line(given: Partial<AgendaLine> & Pick<AgendaLine, 'number' | 'title'>): AgendaLine {
  return {
    clock: null,
    lead: null,
    purpose: null,
    minutes: null,
    papers: [],
    subItems: [],
    restricted: false,
    ...given,
  };
}

export const items: readonly AgendaLine[] = [
  line({ number: 1, title: 'Apologies for absence', clock: '2.00 pm', lead: 'Chair', minutes: 5 }),
  line({ number: 2, title: 'Declarations of interest', clock: '2.05 pm', lead: 'Chair', minutes: 5 }),
  line({
    number: 3,
    title: 'Minutes of the meeting of 18 September 2017 and actions',
    clock: '2.10 pm',
    lead: 'Chair',
    purpose: 'decision',
    minutes: 15,
    papers: [{ number: '3.1', title: 'Minutes', link: `${PAPERS}/3.1%20Minutes.pdf` }],
  }),
  line({
    number: 4,
    title: 'Multi-agency audit of neglect',
    clock: '2.25 pm',
    lead: 'Quality of Practice and Performance subgroup',
    purpose: 'challenge',
    minutes: 40,
    papers: [
      { number: '4.1', title: 'Audit report', link: `${PAPERS}/4.1%20Neglect%20audit.pdf` },
      { number: '4.2', title: 'Action plan', link: null },
    ],
    subItems: [
      { label: '(a)', title: 'What the audit found' },
      { label: '(b)', title: 'What each agency will do' },
    ],
  }),
  line({
    number: 5,
    title: 'Serious case review: progress',
    clock: '3.05 pm',
    lead: 'Serious Case Review subcommittee',
    purpose: 'discussion',
    minutes: 30,
    papers: [{ number: '5.1', title: 'Review update', link: `${PAPERS}/5.1%20Restricted.pdf` }],
    restricted: true,
  }),
  line({
    number: 6,
    title: 'Children’s Trust: arrangements from April 2018',
    clock: '3.35 pm',
    lead: 'Director of Children’s Services',
    purpose: 'information',
    minutes: 30,
  }),
  line({ number: 7, title: 'Date of next meeting: 22 January 2018', clock: '4.05 pm', lead: 'Chair', minutes: 5 }),
];

export const agenda: AgendaView = { version: 1, items, changes: [] };
export const agendaTwo: AgendaView = {
  version: 2,
  items,
  changes: ['Item 6 added: Children’s Trust: arrangements from April 2018', 'Paper 4.1 has arrived'],
};

export const sharedItems = items
  .filter(({ restricted }) => !restricted)
  .map((item) => ({ ...item, restricted: false as const }));

export const answer: AnswerView = {
  choice: 'online',
  deputy: null,
  note: 'I must leave at 4.00 pm.',
  interests: [{ itemNumber: 6, nature: 'I sit on the Trust’s shadow board' }],
  recordedBy: null,
  answeredAt: updatedAt,
};

export function attendance(given: Partial<AttendanceCardView> = {}): AttendanceCardView {
  return {
    head,
    call: 1,
    answersBy,
    state: { kind: 'asked', reminder: false },
    callChange: null,
    agenda,
    calendarUrl,
    ...given,
  };
}

const NONE: AnswerCounts = {
  inPerson: 0,
  online: 0,
  deputies: 0,
  apologies: 0,
  notAnswered: 0,
  confirmAgain: 0,
  vacant: 0,
};

export function counts(given: Partial<AnswerCounts> = {}): AnswerCounts {
  return { ...NONE, ...given };
}

function agencyCounts(agency: string, given: Partial<AnswerCounts>): AgencyCounts {
  return { agency, ...counts(given) };
}

/** The agencies round the table, as paper 001 tells of them. */
export const agencies: readonly AgencyCounts[] = [
  agencyCounts('Sandwell Council', { inPerson: 2, online: 1 }),
  agencyCounts('Sandwell and West Birmingham CCG', { inPerson: 1, deputies: 1 }),
  agencyCounts('West Midlands Police', { notAnswered: 1 }),
  agencyCounts('Sandwell and West Birmingham Hospitals', { online: 1 }),
  agencyCounts('Black Country Partnership', { apologies: 1 }),
  agencyCounts('National Probation Service', { confirmAgain: 1 }),
  agencyCounts('Community Rehabilitation Company', { inPerson: 1 }),
  agencyCounts('Primary schools', { inPerson: 1 }),
  agencyCounts('Secondary schools', { notAnswered: 1 }),
  agencyCounts('Voluntary sector (SCVO)', { inPerson: 1 }),
  agencyCounts('Lay members', { inPerson: 1, vacant: 1 }),
];

export const totals = counts({
  inPerson: 7,
  online: 2,
  deputies: 1,
  apologies: 1,
  notAnswered: 2,
  confirmAgain: 1,
  vacant: 1,
});

export function person(name: string, agency: string, detail: string | null = null): PersonLine {
  return { name, agency, detail };
}

const SEATS: readonly (readonly [string, string])[] = [
  ['Director of Children’s Services', 'Sandwell Council'],
  ['Director of Public Health', 'Sandwell Council'],
  ['Lead Member for Children', 'Sandwell Council'],
  ['Designated Nurse', 'CCG'],
  ['Designated Doctor', 'CCG'],
  ['Police representative', 'Police'],
  ['Chief Nurse', 'Hospitals'],
  ['Safeguarding lead', 'Black Country Partnership'],
  ['Head of Probation', 'Probation'],
  ['Cluster manager', 'CRC'],
  ['Primary school head teacher', 'Primary schools'],
  ['Secondary school head teacher', 'Secondary schools'],
  ['Strategic lead', 'Voluntary sector'],
  ['Lay member', 'Lay members'],
];

/** As many rows as asked for, in the order of the list of members, round and round. */
export function registerRows(count: number): readonly RegisterRow[] {
  return Array.from({ length: count }, (_, index) => {
    const [name, agency] = SEATS[index % SEATS.length] ?? ['', ''];
    const seatId: SeatId = asId(id(100 + index));
    const row = { seatId, name, agency, deputyName: null };
    if (index % 14 === 4) return { ...row, status: 'deputy', mode: null, deputyName: 'The Named Nurse' };
    if (index % 14 === 7) return { ...row, status: 'apologies', mode: null };
    if (index % 14 === 5) return { ...row, status: 'absent', mode: null };
    return { ...row, status: 'present', mode: index % 3 === 1 ? 'online' : 'in-person' };
  });
}
