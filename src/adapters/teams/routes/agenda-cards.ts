import { agendaClock } from '../../../core/meetings/agenda/agenda-clock.js';
import type { AgendaItem } from '../../../core/meetings/agenda/agenda.js';
import { agendaChanges } from '../../../core/meetings/agenda/agenda-changes.js';
import type { EditedDraft } from '../../../core/meetings/agenda/keep-draft.js';
import type { PublishedAgenda } from '../../../core/meetings/agenda/publish-agenda.js';
import { agendaFormCard } from '../../cards/agenda-form-card.js';
import { agendaItemFormCard } from '../../cards/agenda-item-form-card.js';
import { noticeCard } from '../../cards/notice-card.js';
import { presentAgenda, presentHead } from '../../cards/presenters/present-meeting.js';
import type { RenderedCard } from '../../cards/rendered-card.js';
import { notFoundCard } from './plain-cards.js';
import type { Turn } from './turn.js';

type Editing = Extract<EditedDraft, { status: 'editing' }>;

/** The agenda under the manager's hands: the draft's items, and what publishing would do. */
export function draftCard({ deps }: Turn, { draft, view }: Editing, problems: readonly string[]): RenderedCard {
  const { meeting, agenda } = view;
  const { startsAt, endsAt } = meeting;
  const { overrunMinutes } = agendaClock({ startsAt, endsAt, items: draft.items });
  const shown = presentAgenda(
    { ...view, agenda: { meetingId: meeting.id, version: 1, items: draft.items, changes: [] } },
    'member',
  );
  return agendaFormCard(deps.cards, {
    head: presentHead(view),
    draftId: draft.id,
    version: agenda?.version ?? 0,
    items: shown?.items ?? [],
    overrunMinutes,
    changed: agenda === null ? draft.items.length > 0 : agendaChanges(agenda.items, draft.items).length > 0,
    problems,
  });
}

export function itemCard(
  { deps }: Turn,
  { draft, view }: Editing,
  item: AgendaItem,
  problems: readonly string[],
): RenderedCard {
  return agendaItemFormCard(deps.cards, {
    head: presentHead(view),
    draftId: draft.id,
    item,
    lastPosition: Math.max(draft.items.length, item.number),
    problems,
  });
}

export function draftGoneCard({ deps }: Turn): RenderedCard {
  return noticeCard(deps.cards, {
    tone: 'neutral',
    title: 'That draft is no longer here',
    what: 'It was published, thrown away, or left for more than a day.',
    kept: 'The agenda as last published stands.',
    buttons: [{ title: 'Meetings', verb: 'meeting.mine' }],
  });
}

/** What publishing did. Cards already posted are edited in place; nobody is written to again. */
export function publishedCard(turn: Turn, published: PublishedAgenda): RenderedCard {
  if (published.status === 'not-found') return notFoundCard(turn);
  if (published.status === 'draft-gone') return draftGoneCard(turn);
  const { view } = published;
  const { title, day } = presentHead(view);
  const about = { meetingId: view.meeting.id };
  const open = { title: 'Agenda', verb: 'meeting.agenda', data: about } as const;
  switch (published.status) {
    case 'published': {
      const posted = view.meeting.status === 'called';
      const version = view.agenda?.version ?? 1;
      return noticeCard(turn.deps.cards, {
        tone: 'good',
        title: version === 1 ? 'The agenda is saved' : `Version ${version} of the agenda is published`,
        what: `${title}, ${day}.`,
        points: (view.agenda?.changes ?? []).map(({ text }) => text),
        next: posted
          ? 'The cards already sent are brought up to date.'
          : 'Nobody has been asked yet: send it out when it is ready.',
        buttons: posted ? [open] : [{ title: 'Send to members', verb: 'meeting.call', data: about }, open],
      });
    }
    case 'unchanged':
      return noticeCard(turn.deps.cards, {
        tone: 'neutral',
        title: 'Nothing had changed',
        what: `The agenda for ${title} stands as it was.`,
        buttons: [open],
      });
    case 'somebody-was-first':
      return noticeCard(turn.deps.cards, {
        tone: 'attention',
        title: 'Somebody else has just published a version',
        kept: 'Theirs stands; yours was not published.',
        next: 'Please open the agenda again and make your change on theirs.',
        buttons: [{ title: 'Change the agenda', verb: 'agenda.form', data: about }],
      });
    case 'over':
      return noticeCard(turn.deps.cards, {
        tone: 'neutral',
        title: 'That meeting is over',
        kept: 'Its agenda stands as it was.',
        buttons: [open],
      });
  }
}
