import { agendaCard } from '../../src/adapters/cards/agenda-card.js';
import { agendaFormCard } from '../../src/adapters/cards/agenda-form-card.js';
import { agendaItemFormCard } from '../../src/adapters/cards/agenda-item-form-card.js';
import { agendaPreviewCard } from '../../src/adapters/cards/agenda-preview-card.js';
import { attendanceCard } from '../../src/adapters/cards/attendance-card.js';
import { attendanceOtherFormCard } from '../../src/adapters/cards/attendance-other-form-card.js';
import { attendanceYearCard } from '../../src/adapters/cards/attendance-year-card.js';
import { cancelFormCard } from '../../src/adapters/cards/cancel-form-card.js';
import { comingCard } from '../../src/adapters/cards/coming-card.js';
import { boardPreviewCard, boardRefusedCard, emptyBoardCard } from '../../src/adapters/cards/board/board-cards.js';
import type { Cards } from '../../src/adapters/cards/create-cards.js';
import { deliveriesCard } from '../../src/adapters/cards/deliveries/deliveries-card.js';
import { helpCard } from '../../src/adapters/cards/help-card.js';
import { meetingFormCard } from '../../src/adapters/cards/meeting-form-card.js';
import { meetingsCard } from '../../src/adapters/cards/meetings-card.js';
import { noticeCard } from '../../src/adapters/cards/notice-card.js';
import { placeFormCard } from '../../src/adapters/cards/place-form-card.js';
import { quorumCard } from '../../src/adapters/cards/quorum-card.js';
import { registerCard } from '../../src/adapters/cards/register-card.js';
import { registerConfirmedCard } from '../../src/adapters/cards/register-confirmed-card.js';
import type { RenderedCard } from '../../src/adapters/cards/rendered-card.js';
import { sharedAgendaCard } from '../../src/adapters/cards/shared-agenda-card.js';
import { sharedAttendanceCard } from '../../src/adapters/cards/shared-attendance-card.js';
import { asId } from '../../src/core/shared/ids.js';
import { ACTION_GALLERY } from './gallery-actions.js';
import { GUIDANCE_GALLERY } from './gallery-guidance.js';
import { FIGURES_GALLERY } from './gallery-figures.js';
import { NOTICES_GALLERY } from './gallery-notices.js';
import * as sandwell from './sandwell.js';

const { head, agendaTwo, attendance, answer, id, person, totals, updatedAt } = sandwell;
const board = head.board;
const contact = 'the board’s business manager';
const quorum = { outlook: 'at-risk', reason: 'Not represented: police.' } as const;
const meetingButton = {
  title: 'Change my answer',
  verb: 'attendance.form',
  data: { meetingId: head.meetingId },
} as const;
const groups = [
  { groupId: asId<never>(id(10)), name: 'Main board' },
  { groupId: asId<never>(id(11)), name: 'Quality of Practice and Performance subgroup' },
];
const fields = {
  title: head.title,
  kind: 'main',
  date: '2017-12-04',
  startTime: '14:00',
  endTime: '16:30',
  place: head.place,
  joinUrl: head.joinUrl ?? '',
  invitedSeatIds: [asId<never>(id(21))],
} as const;
const invitees = [
  { seatId: asId<never>(id(20)), name: 'CAFCASS' },
  { seatId: asId<never>(id(21)), name: 'West Midlands Fire Service' },
];

/** One of everything, under the name of its sample: `template` or `template.case`. */
export const GALLERY: Readonly<Record<string, (cards: Cards) => RenderedCard>> = {
  'help.practitioner': (cards) => helpCard(cards, { role: 'practitioner', board, contact, adviser: true }),
  'help.analyst': (cards) => helpCard(cards, { role: 'analyst', board, contact, adviser: false }),
  'help.member': (cards) => helpCard(cards, { role: 'member', board, contact, adviser: true }),
  'help.manager': (cards) => helpCard(cards, { role: 'manager', board, contact, adviser: true }),
  'notice.board-preview': (cards) =>
    boardPreviewCard(cards, {
      lines: [
        'Sandwell Safeguarding Children Board (SSCB): 12 agencies, 21 people.',
        'Main board: 24 seats, 2 vacant; chair: Independent Chair; quorum: local authority, health and police.',
        '3 people have no object id yet: they have no rights, and cannot be written to.',
      ],
      remarks: [],
      draftId: asId(sandwell.id(30)),
    }),
  'notice.board-refused': (cards) =>
    boardRefusedCard(
      cards,
      Array.from({ length: 30 }, (_, index) => `Row ${index + 2}, Sector: I do not know “healthcare” here.`),
    ),
  'notice.board-empty': (cards) => emptyBoardCard(cards),
  'notice.good': (cards) =>
    noticeCard(cards, {
      tone: 'good',
      title: 'Members have been asked',
      what: '14 people are being asked whether they can come on Monday 4 December 2017.',
      next: 'I shall remind those who have not answered five and two working days before answers close.',
      buttons: [{ title: 'Who is coming', verb: 'meeting.coming', data: { meetingId: head.meetingId } }],
      links: [{ title: 'Open the papers', url: 'https://sandwell.sharepoint.example/sites/SSCB' }],
    }),
  'notice.attention': (cards) =>
    noticeCard(cards, {
      tone: 'attention',
      title: 'That did not work',
      what: 'Something went wrong on our side, not yours.',
      kept: 'Your earlier answer stands.',
      next: 'Please try again in a minute.',
      reference: 'K7-2M4Q',
    }),
  'notice.warning': (cards) =>
    noticeCard(cards, {
      tone: 'warning',
      title: 'Please look at two things',
      points: ['Please give your deputy’s name.', 'Please give your deputy’s role.'],
      kept: 'Nothing has been changed.',
    }),
  'notice.neutral': (cards) =>
    noticeCard(cards, { tone: 'neutral', title: 'Nothing to change', what: 'You had said so already.' }),
  'attendance.asked': (cards) => attendanceCard(cards, attendance()),
  'attendance.reminder': (cards) =>
    attendanceCard(cards, attendance({ state: { kind: 'asked', reminder: true }, agenda: agendaTwo })),
  'attendance.in-person-only': (cards) =>
    attendanceCard(cards, attendance({ head: { ...head, joinUrl: null }, agenda: null, calendarUrl: null })),
  'attendance.confirm-again': (cards) =>
    attendanceCard(
      cards,
      attendance({
        call: 2,
        state: {
          kind: 'confirm-again',
          because: 'Moved from Monday 27 November, 2.00 pm to Monday 4 December, 2.00 pm.',
          before: answer,
        },
      }),
    ),
  'attendance.answered': (cards) => attendanceCard(cards, attendance({ state: { kind: 'answered', answer } })),
  'attendance.deputy': (cards) =>
    attendanceCard(
      cards,
      attendance({
        state: {
          kind: 'answered',
          answer: {
            ...answer,
            choice: 'deputy',
            deputy: { name: 'The Named Nurse', role: 'Named Nurse for Safeguarding' },
            note: null,
            interests: [],
            recordedBy: 'the business manager',
          },
        },
      }),
    ),
  'attendance.closed': (cards) =>
    attendanceCard(cards, attendance({ state: { kind: 'closed', answer: null, contact: 'the business manager' } })),
  'attendance.cancelled': (cards) =>
    attendanceCard(
      cards,
      attendance({ state: { kind: 'cancelled', because: 'The Council House is closed because of snow.' } }),
    ),
  'attendance.held': (cards) => attendanceCard(cards, attendance({ state: { kind: 'held', answer } })),
  'agenda.member': (cards) =>
    agendaCard(cards, {
      head,
      agenda: agendaTwo,
      calendarUrl: sandwell.calendarUrl,
      mayAnswer: true,
      mayEdit: true,
      mayCall: true,
      overrunMinutes: 10,
    }),
  'agenda.none': (cards) =>
    agendaCard(cards, {
      head,
      agenda: null,
      calendarUrl: null,
      mayAnswer: false,
      mayEdit: true,
      mayCall: false,
      overrunMinutes: 0,
    }),
  'agenda.shared': (cards) =>
    sharedAgendaCard(cards, {
      head,
      agenda: { ...agendaTwo, items: sandwell.sharedItems, withheld: 'One item is for members only.' },
      calendarUrl: sandwell.calendarUrl,
    }),
  'agenda.shared-cancelled': (cards) =>
    sharedAgendaCard(cards, {
      head,
      agenda: { version: 1, items: sandwell.sharedItems, changes: [], withheld: null },
      calendarUrl: null,
      cancelled: { because: 'The Council House is closed because of snow.' },
    }),
  'shared-attendance': (cards) =>
    sharedAttendanceCard(cards, { head, totals, agencies: sandwell.agencies, quorum, names: null, updatedAt }),
  'shared-attendance.names': (cards) =>
    sharedAttendanceCard(cards, {
      head,
      totals,
      agencies: sandwell.agencies.slice(0, 3),
      quorum: { outlook: 'met', reason: '' },
      names: ['Director of Children’s Services: coming in person', 'Designated Nurse: coming online'],
      updatedAt,
    }),
  'coming.manager': (cards) =>
    comingCard(cards, {
      head,
      totals,
      quorum,
      people: {
        inPerson: [
          person('Director of Children’s Services', 'Sandwell Council'),
          person('Designated Nurse', 'CCG'),
          person('Primary school head teacher', 'Education'),
        ],
        online: [person('Chief Nurse', 'Hospitals')],
        deputies: [person('Designated Doctor', 'CCG', 'The Named Nurse comes instead')],
        apologies: [person('Safeguarding lead', 'Black Country Partnership')],
        confirmAgain: [person('Head of Probation', 'Probation')],
        notAnswered: [
          person('Secondary school head teacher', 'Education'),
          person('Police representative', 'Police', 'is a guest here, and Teams lets no bot write to them one to one'),
        ],
        unreachable: [
          person('Police representative', 'Police', 'is a guest here, and Teams lets no bot write to them one to one'),
        ],
      },
      agencies: sandwell.agencies,
      remarks: {
        interests: ['Item 4: Primary school head teacher – I am a governor of the school'],
        notes: ['Designated Nurse: I have to leave at four'],
      },
      mayRecord: true,
      mayAnswer: false,
      updatedAt,
    }),
  'coming.member': (cards) =>
    comingCard(cards, {
      head,
      totals,
      quorum,
      people: null,
      agencies: sandwell.agencies,
      remarks: { interests: [], notes: [] },
      mayRecord: false,
      mayAnswer: true,
      updatedAt,
    }),
  'coming.unanswered': (cards) =>
    comingCard(cards, {
      head,
      totals: sandwell.counts({ inPerson: 1, notAnswered: 1 }),
      quorum: { outlook: 'not-met', reason: 'Not represented: police.' },
      people: {
        inPerson: [person('Designated Nurse', 'CCG')],
        online: [],
        deputies: [],
        apologies: [],
        confirmAgain: [],
        notAnswered: [person('Police representative', 'Police')],
        unreachable: [],
      },
      agencies: [],
      remarks: { interests: [], notes: [] },
      mayRecord: true,
      mayAnswer: false,
      lead: {
        title: 'Answers have closed',
        line: 'One member has not answered. You can still record what they tell you.',
      },
      updatedAt,
    }),
  'quorum.met': (cards) =>
    quorumCard(cards, {
      head,
      outlook: 'met',
      sureReason: 'Represented: local authority, health and police.',
      rule: 'Local authority, health and police must be represented.',
      missing: [],
      ringFirst: [],
      ringAlso: [],
      mayRecord: false,
      updatedAt,
    }),
  'quorum.at-risk': (cards) =>
    quorumCard(cards, {
      head,
      outlook: 'at-risk',
      sureReason: 'Not represented: police.',
      rule: 'Local authority, health and police must be represented.',
      missing: ['police'],
      ringFirst: [{ name: 'Police representative', agency: 'Police', because: 'not-answered' }],
      ringAlso: [{ name: 'Head of Public Protection', agency: 'Police', because: 'apologies' }],
      mayRecord: true,
      updatedAt,
    }),
  'quorum.not-met': (cards) =>
    quorumCard(cards, {
      head,
      outlook: 'not-met',
      sureReason: 'Not represented: health and police.',
      rule: 'Local authority, health and police must be represented.',
      missing: ['health', 'police'],
      ringFirst: [],
      ringAlso: [],
      mayRecord: true,
      updatedAt,
    }),
  'meetings.member': (cards) =>
    meetingsCard(cards, {
      board,
      title: 'My meetings',
      meetings: [
        row('Main board meeting', head.day, 'You come online', 'good', meetingButton),
        row('Board meeting on serious case reviews', 'Monday 22 January 2018', 'You have not answered yet', 'warning', {
          ...meetingButton,
          title: 'Answer',
        }),
        row('Development session', 'Monday 12 February 2018', 'Planned; the agenda comes later', 'neutral', null),
      ],
    }),
  'meetings.manager': (cards) =>
    meetingsCard(cards, {
      board,
      title: 'The board’s year 2017/18',
      meetings: ['22 May', '17 July', '18 September', '4 December', '22 January', '12 February', '19 March'].map(
        (day) =>
          row('Main board meeting', day, 'Planned; members have not been asked yet', 'neutral', {
            title: 'Change',
            verb: 'meeting.form',
            data: { meetingId: head.meetingId },
          }),
      ),
      buttons: [{ title: 'New meeting', verb: 'meeting.form' }],
    }),
  'meetings.none': (cards) => meetingsCard(cards, { board, title: 'My meetings', meetings: [] }),
  'meeting-form.new': (cards) =>
    meetingFormCard(cards, {
      meetingId: null,
      version: 0,
      called: false,
      fields: {
        ...fields,
        title: '',
        date: '',
        startTime: '',
        endTime: '',
        place: '',
        joinUrl: '',
        invitedSeatIds: [],
      },
      groups,
      groupId: asId(id(10)),
      invitees,
      problems: [],
    }),
  'meeting-form.change': (cards) =>
    meetingFormCard(cards, {
      meetingId: head.meetingId,
      version: 3,
      called: true,
      fields,
      groups,
      groupId: asId(id(10)),
      invitees,
      problems: ['The meeting ends before it starts.'],
    }),
  'cancel-form': (cards) => cancelFormCard(cards, { head, version: 3, told: 14 }),
  'agenda-form': (cards) =>
    agendaFormCard(cards, {
      head,
      draftId: asId(sandwell.id(30)),
      version: 1,
      items: sandwell.items,
      overrunMinutes: 10,
      changed: true,
      problems: [],
    }),
  'agenda-form.empty': (cards) =>
    agendaFormCard(cards, {
      head,
      draftId: null,
      version: 0,
      items: [],
      overrunMinutes: 0,
      changed: false,
      problems: [],
    }),
  'agenda-item-form': (cards) =>
    agendaItemFormCard(cards, {
      head,
      draftId: asId(sandwell.id(30)),
      item: sandwell.items[3] ?? sandwell.line({ number: 4, title: '' }),
      lastPosition: 7,
      problems: ['Please give a link that begins with https.'],
    }),
  'agenda-preview': (cards) =>
    agendaPreviewCard(cards, {
      draftId: asId(sandwell.id(30)),
      title: head.title,
      day: head.day,
      time: head.time,
      place: null,
      items: sandwell.items,
      unread: [{ line: 14, text: 'Tea and coffee will be provided (see map overleaf)' }],
      doubts: ['Item 5 may be for members only: please check.'],
      meetings: [{ meetingId: head.meetingId, name: 'Main board meeting, 4 December', fits: true }],
    }),
  register: (cards) =>
    registerCard(cards, { head, rows: sandwell.registerRows(14), confirmed: false, problems: [], page: 1 }),
  'register.two-pages': (cards) =>
    registerCard(cards, {
      head,
      rows: sandwell.registerRows(40),
      confirmed: false,
      problems: ['Designated Doctor: Please give the deputy’s name.'],
      page: 1,
    }),
  'register-confirmed': (cards) =>
    registerConfirmedCard(cards, {
      head,
      rows: sandwell.registerRows(14),
      quorum: { outlook: 'not-met', reason: 'Not represented: police.' },
      confirmedAt: 'Monday 4 December 2017, 4.45 pm',
      confirmedBy: 'the business manager',
    }),
  'attendance-year': (cards) =>
    attendanceYearCard(cards, {
      board,
      period: 'April 2017 to March 2018',
      confirmedMeetings: 6,
      unconfirmedMeetings: 1,
      agencies: [
        year('Sandwell Council', 6, 17, 6, 18),
        year('Sandwell and West Birmingham CCG', 6, 10, 6, 12),
        year('West Midlands Police', 6, 5, 6, 6),
        year('Primary schools', 5, 5, 6, 6),
        year('Probation', 4, 3, 6, 6),
        year('CAFCASS', 0, 0, 0, 0),
        year('West Midlands Fire Service', 1, 1, 1, 1),
      ],
      csvUrl: 'https://quorum.sandwell.example/attendance/year.csv',
    }),
  deliveries: (cards) =>
    deliveriesCard(cards, {
      subjectId: head.meetingId,
      subject: `${head.title}, ${head.day}`,
      totals: {
        addressed: 14,
        sent: 9,
        waiting: 1,
        unknown: 1,
        failed: 1,
        unreachable: 2,
        expired: 0,
        withdrawn: 0,
      },
      problems: [
        problem('Police representative', 'Police', 'unreachable', 'guest'),
        problem('Strategic lead', 'Voluntary sector', 'unreachable', 'not-installed'),
        problem('Lay member', 'Lay members', 'failed', null),
        problem('Chief Nurse', 'Hospitals', 'unknown', null),
      ],
      mayResend: true,
      mayRecord: true,
      updatedAt,
    }),
  'deliveries.good': (cards) =>
    deliveriesCard(cards, {
      subjectId: head.meetingId,
      subject: board,
      days: 30,
      totals: { addressed: 14, sent: 14, waiting: 0, unknown: 0, failed: 0, unreachable: 0, expired: 0, withdrawn: 0 },
      problems: [],
      mayResend: true,
      mayRecord: false,
      updatedAt,
    }),
  'attendance-other-form': (cards) =>
    attendanceOtherFormCard(cards, {
      head,
      call: 1,
      people: sandwell.registerRows(14).map(({ name, agency }, index) => ({
        personId: asId(id(200 + index)),
        name,
        agency,
      })),
      personId: asId(id(205)),
      choice: null,
      deputy: null,
      note: null,
      problems: [],
    }),
  'place-form': (cards) => placeFormCard(cards, { groups, groupId: null }),
  ...ACTION_GALLERY,
  ...NOTICES_GALLERY,
  ...GUIDANCE_GALLERY,
  ...FIGURES_GALLERY,
};

function row(
  title: string,
  day: string,
  state: string,
  tone: 'good' | 'warning' | 'neutral',
  button: Parameters<typeof meetingsCard>[1]['meetings'][number]['button'],
): Parameters<typeof meetingsCard>[1]['meetings'][number] {
  return { title, day, time: head.time, place: 'Council House, Oldbury', state, tone, button };
}

function year(
  agencyName: string,
  attended: number,
  members: number,
  expected: number,
  expectedMembers: number,
): Parameters<typeof attendanceYearCard>[1]['agencies'][number] {
  const percent = (part: number, whole: number): number | null =>
    whole === 0 ? null : Math.round((part / whole) * 100);
  return {
    agencyName,
    agencyShortName: agencyName,
    agency: { attended, expected, percent: percent(attended, expected) },
    member: { attended: members, expected: expectedMembers, percent: percent(members, expectedMembers) },
  };
}

function problem(
  name: string,
  agency: string,
  state: 'unknown' | 'failed' | 'unreachable',
  reason: 'guest' | 'not-installed' | null,
): Parameters<typeof deliveriesCard>[1]['problems'][number] {
  return { name, agency, what: 'Can you come?', state, reason };
}
