import type {
  DeliveriesView,
  DeliveryProblem,
  DeliveryTotals,
} from '../../src/adapters/cards/deliveries/deliveries-view.js';
import type { DigestAction, DigestNumbers, DigestView } from '../../src/adapters/cards/digest/digest-view.js';
import { UNREACHABLE_REASONS } from '../../src/core/people/reach.js';
import { NOTICE_KINDS } from '../../src/core/shared/notice-request.js';
import { asId } from '../../src/core/shared/ids.js';
import { head, id } from './sandwell.js';

/** What the board's notices are made of in December 2026. Roles, never names. */

export const name = 'Sandwell Safeguarding Children Board';
export const updatedAt = 'Monday 7 December 2026, 9.02 am';

/** As long as anything comes, and nothing in it that must not be escaped. */
export const long =
  'Word of a long text which says what was agreed at the meeting, and by whom it is to be done. '.repeat(6);
export const hostile = `**[click](https://evil.example)** <at>all</at> {{DATE(2026-12-07T09:00:00Z)}} "\\" ${'[*_`~]#'.repeat(30)}`;

const NUMBERS: DigestNumbers = {
  open: 8,
  inProgress: 5,
  carriedForward: 2,
  reportedDone: 3,
  overdue: 4,
  moreTimeAsked: 2,
  challenged: 1,
  closedSince: 7,
};

function action(index: number, given: Partial<DigestAction> = {}): DigestAction {
  return {
    actionId: asId(id(300 + index)),
    reference: `SSCB 17.9.26/${index + 1}`,
    what: 'Bring the findings of the neglect audit to every front-line team and report back what they will change',
    who: 'Police representative',
    standing: `${12 - index} working days overdue.`,
    overdue: true,
    ...given,
  };
}

export function digest(given: Partial<DigestView> = {}): DigestView {
  return {
    board: name,
    day: 'Monday 7 December',
    since: 'Monday 30 November',
    sinceMs: 1_796_025_600_000,
    nothingNeedsYou: false,
    numbers: NUMBERS,
    actions: [
      action(0, { standing: '22 working days overdue. Marked for challenge.' }),
      action(1, {
        who: 'Head of Probation (has left)',
        what: 'Agree the pathway for children who go missing from placements',
      }),
    ],
    meeting: {
      meetingId: head.meetingId,
      title: 'Main board meeting',
      when: 'Thursday 17 December 2026, 2.00 pm to 4.30 pm',
      answers: '14 of 21 have answered.',
      asked: true,
      quorum: { outlook: 'at-risk', reason: 'Not represented: police.' },
    },
    notDelivered: 3,
    mayReadDeliveries: true,
    slotsPassedOver: 2,
    agencies: [
      { name: 'Police', live: 5, overdue: 2 },
      { name: 'CCG', live: 4, overdue: 1 },
      { name: 'Probation', live: 1, overdue: 1 },
      { name: 'Council', live: 5, overdue: 0 },
      { name: 'Fire service', live: 0, overdue: 0 },
    ],
    figures: [],
    ...given,
  };
}

const NONE: DigestNumbers = { ...NUMBERS, overdue: 0, moreTimeAsked: 0, challenged: 0 };

export const calmDigest = digest({
  nothingNeedsYou: true,
  numbers: { ...NONE, reportedDone: 0 },
  actions: [],
  meeting: { ...digestMeeting(), answers: 'All 21 have answered.', quorum: { outlook: 'met', reason: '' } },
  notDelivered: 0,
  slotsPassedOver: 0,
  agencies: [{ name: 'Police', live: 15, overdue: 0 }],
});

export const emptyDigest = digest({
  nothingNeedsYou: true,
  numbers: { ...NONE, open: 0, inProgress: 0, carriedForward: 0, reportedDone: 0, closedSince: 0 },
  actions: [],
  meeting: null,
  notDelivered: 0,
  slotsPassedOver: 0,
  agencies: [],
});

export const digestOfOne = digest({
  numbers: {
    open: 1,
    inProgress: 0,
    carriedForward: 0,
    reportedDone: 1,
    overdue: 1,
    moreTimeAsked: 1,
    challenged: 0,
    closedSince: 1,
  },
  actions: [action(0)],
  meeting: { ...digestMeeting(), answers: 'Members have not been asked yet.', asked: false, quorum: null },
  notDelivered: 1,
  mayReadDeliveries: false,
  slotsPassedOver: 1,
  agencies: [{ name: 'Police', live: 1, overdue: 1 }],
  figures: [
    'Children on a plan for two years or more: 4.2 per cent last quarter, above the board’s mark of 3 per cent.',
  ],
});

/** 300 actions of 21 agencies, in words of a usual length. */
export const busyDigest: DigestView = {
  ...longestDigest('Bring the findings of the neglect audit to every front-line team and report what they change'),
  board: name,
  actions: Array.from({ length: 300 }, (_, index) =>
    action(index, { standing: `${60 - index} working days overdue.` }),
  ),
  agencies: Array.from({ length: 21 }, (_, index) => ({
    name: `Agency ${index + 1}`,
    live: 40 - index,
    overdue: 21 - index,
  })),
  meeting: digestMeeting(),
  figures: [],
};

/** 300 actions of 21 agencies, with every text as long as it comes. */
export function longestDigest(text: string): DigestView {
  return digest({
    board: text,
    numbers: {
      ...NUMBERS,
      open: 150,
      inProgress: 100,
      carriedForward: 50,
      overdue: 120,
      challenged: 40,
      moreTimeAsked: 30,
    },
    actions: Array.from({ length: 300 }, (_, index) =>
      action(index, { what: text, who: text, reference: `SSCB 17.12.26/${index + 1}`, overdue: index < 120 }),
    ),
    meeting: { ...digestMeeting(), title: text, quorum: { outlook: 'not-met', reason: text } },
    agencies: Array.from({ length: 21 }, (_, index) => ({
      name: `${index} ${text}`,
      live: 40 - index,
      overdue: 21 - index,
    })),
    figures: Array.from({ length: 12 }, () => text),
  });
}

function digestMeeting(): NonNullable<DigestView['meeting']> {
  return { ...digest().meeting, meetingId: head.meetingId } as NonNullable<DigestView['meeting']>;
}

export const deliveries: DeliveriesView = {
  subjectId: id(1),
  subject: name,
  totals: totals({}),
  problems: [],
  mayResend: true,
  mayRecord: false,
  updatedAt,
};

export function totals(given: Partial<Omit<DeliveryTotals, 'addressed'>>): DeliveryTotals {
  const counts = { sent: 0, waiting: 0, unknown: 0, failed: 0, unreachable: 0, expired: 0, withdrawn: 0, ...given };
  return { ...counts, addressed: Object.values(counts).reduce((sum, count) => sum + count, 0) };
}

const WHO = [
  'Police representative',
  'Chief Nurse, Hospitals',
  'Lay member',
  'Head of Probation',
  'Head teacher, Education',
];

export function problems(
  count: number,
  state: DeliveryProblem['state'],
  reason: DeliveryProblem['reason'],
  who = '',
): readonly DeliveryProblem[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `${WHO[index % WHO.length] ?? ''}${index < WHO.length ? '' : ` ${index}`}${who}`,
    agency: '',
    what: 'The agenda and “Can you come?”',
    state,
    reason,
  }));
}

/** A board of forty before anybody has the app, with some of every other ending. */
export function deliveriesOfForty(text = ''): DeliveriesView {
  const rare = UNREACHABLE_REASONS.filter((reason) => reason !== 'not-installed');
  return {
    ...deliveries,
    days: 30,
    totals: totals({
      sent: 70,
      waiting: 2,
      unknown: 2,
      failed: 3,
      unreachable: 35 + rare.length,
      expired: 1,
      withdrawn: 1,
    }),
    problems: [
      ...problems(35, 'unreachable', 'not-installed', text),
      ...rare.flatMap((reason) => problems(text === '' ? 1 : 20, 'unreachable', reason, text)),
      ...problems(2, 'unknown', null, text),
      ...problems(3, 'failed', null, text),
      ...problems(1, 'expired', null, text),
    ],
    kinds: NOTICE_KINDS.map((kind, index) => ({ kind, sent: 13 - index })),
    slotsPassedOver: 1,
    mayRecord: true,
  };
}
