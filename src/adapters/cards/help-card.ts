import { buttonsData, type Button } from './button.js';
import type { Cards } from './create-cards.js';
import type { RenderedCard } from './rendered-card.js';

/** Whom the help is for: somebody the board does not know, a member, or somebody who runs the meetings. */
export type HelpRole = 'practitioner' | 'member' | 'manager';

export interface HelpView {
  readonly role: HelpRole;
  readonly board: string;
  /** Who adds members: "the board’s business manager". */
  readonly contact: string;
}

const BUTTONS: Readonly<Record<HelpRole, readonly Button[]>> = {
  practitioner: [],
  member: [
    { title: 'Next meeting', verb: 'meeting.next' },
    { title: 'My meetings', verb: 'meeting.mine' },
    { title: 'Agenda', verb: 'meeting.agenda' },
    { title: 'Who is coming', verb: 'meeting.coming' },
    { title: 'Is it quorate?', verb: 'meeting.quorum' },
  ],
  manager: [
    { title: 'Meetings', verb: 'meeting.mine' },
    { title: 'New meeting', verb: 'meeting.form' },
    { title: 'Who is coming', verb: 'meeting.coming' },
    { title: 'Is it quorate?', verb: 'meeting.quorum' },
    { title: 'The register', verb: 'register.show' },
    { title: 'What went out', verb: 'deliveries.show' },
  ],
};

const EXAMPLES: Readonly<Record<HelpRole, readonly string[]>> = {
  practitioner: [],
  member: ['When is the next meeting?', 'Show me the agenda', 'Who is coming?', 'I cannot come to the next meeting'],
  manager: ['Are we quorate?', 'Who has not answered?', 'Change the agenda', 'Attendance this year'],
};

/** What this person can ask. A practitioner is told kindly that the board's business is closed to them. */
export function helpCard(cards: Cards, { role, board, contact }: HelpView): RenderedCard {
  const examples = EXAMPLES[role];
  return cards.fill({
    template: 'help',
    summary: 'What I can do for you',
    data: {
      board,
      contact,
      isPractitioner: role === 'practitioner',
      isMember: role === 'member',
      isManager: role === 'manager',
      hasExamples: examples.length > 0,
      examples,
      buttons: buttonsData(BUTTONS[role]),
    },
  });
}
