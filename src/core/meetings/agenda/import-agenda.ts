import type { Principal } from '../../people/principal.js';
import type { AgendaDraft, MeetingsPorts } from '../ports.js';
import { keepDraft } from './keep-draft.js';
import { readAgenda } from './read-agenda/read-agenda.js';
import type { AgendaRead, NotAnAgenda } from './read-agenda/agenda-reading.js';
import type { TextLine } from './read-agenda/text-line.js';

export type ImportedAgenda =
  { readonly status: 'understood'; readonly reading: AgendaRead; readonly draft: AgendaDraft } | NotAnAgenda;

/** Reads an agenda from a document's lines and keeps what was understood as a draft. Nothing is saved as an agenda by it. */
export async function importAgenda(
  ports: MeetingsPorts,
  { principal, lines }: { readonly principal: Principal; readonly lines: readonly TextLine[] | string },
): Promise<ImportedAgenda | { readonly status: 'no-author' }> {
  const { person, board } = principal;
  if (person === null) return { status: 'no-author' };
  const reading = readAgenda(lines);
  if (reading.status === 'not-an-agenda') return reading;
  const draft = await keepDraft(ports, {
    boardId: board.id,
    createdBy: person.id,
    title: reading.title,
    date: reading.date,
    startTime: reading.startTime,
    endTime: reading.endTime,
    place: reading.place,
    joinUrl: reading.joinLink,
    items: reading.items.map(({ item }) => item),
    meetingId: null,
    basedOn: null,
  });
  return { status: 'understood', reading, draft };
}
