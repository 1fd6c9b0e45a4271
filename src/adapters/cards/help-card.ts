import { filterData, LIVE_ACTIONS } from './actions/actions-filter.js';
import { buttonsData, type Button } from './button.js';
import type { Cards } from './create-cards.js';
import type { RenderedCard } from './rendered-card.js';

/** Whom the help is for: somebody without a seat, the analyst, a member, or somebody who runs the meetings. */
export type HelpRole = 'practitioner' | 'analyst' | 'member' | 'manager';

export interface HelpView {
  readonly role: HelpRole;
  readonly board: string;
  /** Who adds members: "the board’s business manager". */
  readonly contact: string;
  /** Whether the board has a channel of duty advisers to ask. */
  readonly adviser: boolean;
}

const DOCUMENT: Button = { title: 'Threshold document', verb: 'guidance.versions' };
const ADVISER: Button = { title: 'Ask the duty adviser', verb: 'advice.form' };

const BUTTONS: Readonly<Record<HelpRole, readonly Button[]>> = {
  practitioner: [DOCUMENT],
  analyst: [DOCUMENT, { title: 'Guidance words', verb: 'guidance.words' }],
  member: [
    { title: 'Next meeting', verb: 'meeting.next' },
    { title: 'My meetings', verb: 'meeting.mine' },
    { title: 'Agenda', verb: 'meeting.agenda' },
    { title: 'Who is coming', verb: 'meeting.coming' },
    { title: 'My actions', verb: 'actions.list', data: filterData({ ...LIVE_ACTIONS, mine: true }, 1) },
    { title: 'No reminders for a while', verb: 'snooze.form' },
  ],
  manager: [
    { title: 'Meetings', verb: 'meeting.mine' },
    { title: 'New meeting', verb: 'meeting.form' },
    { title: 'Actions', verb: 'actions.list', data: filterData(LIVE_ACTIONS, 1) },
    { title: 'Digest', verb: 'digest.show' },
    { title: 'Announcements', verb: 'announcement.list' },
    { title: 'What went out', verb: 'deliveries.show' },
  ],
};

const GUIDANCE = ['Is a 14 year old missing overnight level 4?', 'What is a MARAC?', 'Threshold document'];

/** What can be typed, by subject; a test types each of them. */
const EXAMPLES: Readonly<Record<HelpRole, readonly (readonly [subject: string, examples: readonly string[]])[]>> = {
  practitioner: [['Thresholds', GUIDANCE]],
  analyst: [
    ['Figures', ['How many referrals last quarter?', 'Data report']],
    ['Thresholds', [...GUIDANCE, 'Guidance words']],
  ],
  member: [
    ['Thresholds', GUIDANCE],
    [
      'Meetings',
      ['When is the next meeting?', 'Show me the agenda', 'I cannot come to the next meeting', 'Are we quorate?'],
    ],
    ['Actions', ['My actions', 'Overdue actions']],
    ['Reminders', ['No reminders until 12 January', 'Remind me again']],
  ],
  manager: [
    ['Thresholds', [...GUIDANCE, 'Guidance words', 'Use this chat for the duty adviser']],
    [
      'Meetings',
      ['Are we quorate?', 'Who has not answered?', 'Change the agenda', 'The register', 'Attendance this year'],
    ],
    ['Actions', ['My actions', 'Overdue actions', 'Action: the police to report on missing children by 17 December']],
    ['The board', ['Digest', 'What went out today', 'Announce: the office is closed on Friday', 'Settings']],
    ['Reminders', ['No reminders until 12 January']],
  ],
};

/** What this person can ask. A practitioner is told kindly that the board's business is closed to them. */
export function helpCard(cards: Cards, { role, board, contact, adviser }: HelpView): RenderedCard {
  const groups = EXAMPLES[role].map(([subject, examples]) =>
    adviser && subject === 'Thresholds'
      ? ([subject, [...examples, ADVISER.title]] as const)
      : ([subject, examples] as const),
  );
  // Who has a seat finds six buttons for the board's business; the words to type stand above them.
  const buttons =
    adviser && (role === 'practitioner' || role === 'analyst') ? [...BUTTONS[role], ADVISER] : BUTTONS[role];
  return cards.fill({
    template: 'help',
    summary: 'What I can do for you',
    data: {
      board,
      contact,
      isPractitioner: role === 'practitioner',
      isAnalyst: role === 'analyst',
      isMember: role === 'member',
      isManager: role === 'manager',
      hasExamples: groups.length > 0,
      groups: groups.map(([subject, examples]) => ({ subject, examples })),
      buttons: buttonsData(buttons),
    },
  });
}
