import type { QuestionKind } from '../../../core/questions/question.js';
import type { Button } from '../../cards/button.js';
import { noticeCard } from '../../cards/notice-card.js';
import type { RenderedCard } from '../../cards/rendered-card.js';
import { CONTACT, helpFor } from './plain-cards.js';
import type { QuestionOf } from './question-row.js';
import type { Turn } from './turn.js';

export function thanksCard({ deps }: Turn): RenderedCard {
  return noticeCard(deps.cards, { tone: 'neutral', title: 'You are welcome', buttons: [HELP] });
}

/** What this person is to the board, as the bot sees it: from the verified account, not from what anybody types. */
export function whoAmICard({ deps, principal }: Turn): RenderedCard {
  const { person, roles, board } = principal;
  if (person === null) return helpFor(deps.cards, principal);
  const said = [...roles].filter((role) => role !== 'practitioner').map((role) => role.replaceAll('-', ' '));
  return noticeCard(deps.cards, {
    tone: 'neutral',
    title: person.name,
    what:
      said.length === 0
        ? `You are known to ${board.name}, without a role.`
        : `On ${board.name} you are: ${said.join(', ')}.`,
    next: `If that is not right, please tell ${CONTACT}.`,
    buttons: [HELP],
  });
}

const HELP: Button = { title: 'What I can do', verb: 'help.show' };

const NEAREST: Readonly<Partial<Record<QuestionKind, Button>>> = {
  'next-meeting': { title: 'Next meeting', verb: 'meeting.next' },
  agenda: { title: 'Agenda', verb: 'meeting.agenda' },
  coming: { title: 'Who is coming', verb: 'meeting.coming' },
  quorum: { title: 'Is it quorate?', verb: 'meeting.quorum' },
  'my-meetings': { title: 'My meetings', verb: 'meeting.mine' },
  'my-answer': { title: 'My answer', verb: 'attendance.form' },
  'attendance-year': { title: 'Attendance this year', verb: 'attendance.year' },
  deliveries: { title: 'What went out', verb: 'deliveries.show' },
  register: { title: 'The register', verb: 'register.show' },
  'new-meeting': { title: 'New meeting', verb: 'meeting.form' },
};

export function notUnderstoodCard({ deps, principal }: Turn, { nearest }: QuestionOf<'not-understood'>): RenderedCard {
  if (principal.person === null) return helpFor(deps.cards, principal);
  const near = nearest.flatMap((kind) => NEAREST[kind] ?? []);
  return noticeCard(deps.cards, {
    tone: 'neutral',
    title: 'I did not understand that',
    what:
      near.length > 0
        ? 'Did you mean one of these?'
        : 'Try “next meeting”, “agenda”, “who is coming” or “are we quorate?”.',
    kept: 'I have kept nothing of what you typed.',
    // What was not understood may have been a worry: the emergency line costs a line, its absence may cost more.
    next: 'If you are worried that a child is in danger now, ring 999.',
    buttons: [...near, HELP],
  });
}
