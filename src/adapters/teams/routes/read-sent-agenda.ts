import { importAgenda } from '../../../core/meetings/agenda/import-agenda.js';
import { meetingsForDraft } from '../../../core/meetings/agenda/meetings-for-draft.js';
import type { AgendaRead } from '../../../core/meetings/agenda/read-agenda/agenda-reading.js';
import type { TextLine } from '../../../core/meetings/agenda/read-agenda/text-line.js';
import type { MeetingView } from '../../../core/meetings/meeting-view.js';
import { formatDay, formatTime, londonDay, londonTime } from '../../../core/shared/london.js';
import { londonMoment } from '../../../core/shared/london-moment.js';
import { sayList } from '../../../core/shared/say-list.js';
import { agendaPreviewCard } from '../../cards/agenda-preview-card.js';
import { noticeCard } from '../../cards/notice-card.js';
import { presentHead } from '../../cards/presenters/present-meeting.js';
import type { RenderedCard } from '../../cards/rendered-card.js';
import type { Turn } from './turn.js';

/**
 * Shows what was understood of an agenda before anything is saved: every line that was not read, every doubt.
 * `remarks` are what the reading of the file itself had to say.
 */
export async function readSentAgenda(
  turn: Turn,
  lines: readonly TextLine[] | string,
  remarks: readonly string[] = [],
): Promise<RenderedCard> {
  const { deps, principal } = turn;
  const imported = await importAgenda(deps.meetings, { principal, lines });
  if (imported.status === 'no-author') return howToSendAnAgenda(turn);
  if (imported.status === 'not-an-agenda') {
    return noticeCard(deps.cards, {
      tone: 'attention',
      title: 'That does not look like an agenda',
      what: imported.reason,
      kept: 'Nothing was saved.',
      next: imported.whatToDo,
    });
  }
  const { draft, reading } = imported;
  const begins = draft.date === null ? null : londonMoment(draft.date, '12:00');
  const onItsDay = ({ meeting }: MeetingView): boolean =>
    begins === null || londonDay(meeting.startsAt).equals(londonDay(begins));
  const meetings = await meetingsForDraft(deps.meetings, { principal, draft });
  return agendaPreviewCard(deps.cards, {
    draftId: draft.id,
    title: draft.title,
    day: begins === null ? null : formatDay(londonDay(begins)),
    time: timeWords(draft.startTime, draft.endTime),
    place: draft.place,
    items: draft.items.map((item) => ({ ...item, clock: null })),
    unread: reading.unread.map(({ line, text }) => ({ line, text })),
    doubts: [
      ...reading.doubts.map(({ sentence, line }) => (line === null ? sentence : `Line ${line}: ${sentence}`)),
      ...remarks,
      ...notKept(reading),
    ],
    meetings: meetings.map((view) => ({
      meetingId: view.meeting.id,
      name: `${presentHead(view).title}, ${presentHead(view).day}`,
      fits: onItsDay(view),
    })),
  });
}

/** Sentences printed under an item say more than an agenda holds; that they are left out is said, not hidden. */
function notKept({ items }: AgendaRead): readonly string[] {
  const numbers = items.filter(({ notes }) => notes.length > 0).map(({ item }) => item.number);
  if (numbers.length === 0) return [];
  return [
    `What is written under ${numbers.length === 1 ? 'item' : 'items'} ${sayList(numbers.map(String))} is not kept.`,
  ];
}

function timeWords(startTime: string | null, endTime: string | null): string | null {
  const said = [startTime, endTime].flatMap((time) => {
    const at = time === null ? null : londonMoment('2000-01-01', time);
    return at === null ? [] : [formatTime(londonTime(at))];
  });
  return said.length === 0 ? null : said.join(' to ');
}

export function howToSendAnAgenda({ deps }: Turn): RenderedCard {
  return noticeCard(deps.cards, {
    tone: 'neutral',
    title: 'Send me the agenda, and I will read it',
    what: 'Attach it here as Word, PDF, Markdown or plain text, or paste its text into this chat.',
    next: 'I show you what I understood before anything is saved.',
  });
}
