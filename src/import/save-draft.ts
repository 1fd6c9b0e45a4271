import type { MeetingView } from '../core/meetings/meeting-view.js';
import type { AgendaDraft, MeetingsPorts } from '../core/meetings/ports.js';
import { publishAgenda, type PublishedAgenda } from '../core/meetings/agenda/publish-agenda.js';
import { saveDraftAsMeeting } from '../core/meetings/agenda/save-draft-as-meeting.js';
import type { Principal } from '../core/people/principal.js';
import type { MeetingId } from '../core/shared/ids.js';
import { formatMoment } from '../core/shared/london.js';

/** Whether the agenda is now where it was meant to be, and the lines that say so or why not. */
export interface Saving {
  readonly saved: boolean;
  readonly lines: readonly string[];
}

interface Work {
  readonly ports: MeetingsPorts;
  readonly principal: Principal;
  readonly draft: AgendaDraft;
}

/** Makes a new meeting with this agenda: both or neither. */
export async function saveAsMeeting({ ports, principal, draft }: Work): Promise<Saving> {
  const saved = await saveDraftAsMeeting(ports, { principal, draftId: draft.id });
  switch (saved.status) {
    case 'saved':
      return {
        saved: true,
        lines: [`Saved as a new meeting: ${nameMeeting(saved.view)}.`, ...sayFront(saved.view, draft)],
      };
    case 'already-there':
      return {
        saved: false,
        lines: [`There is a meeting at that time already: ${nameMeeting(saved.view)}. Use the agenda for it.`],
      };
    case 'invalid':
      return { saved: false, lines: [saved.fault] };
    case 'draft-gone':
      return { saved: false, lines: [GONE] };
  }
}

/** Makes it the next version of a meeting's agenda. */
export async function useForMeeting({ ports, principal, draft }: Work, meetingId: MeetingId): Promise<Saving> {
  const published = await publishAgenda(ports, { principal, draftId: draft.id, meetingId });
  switch (published.status) {
    case 'published':
      return { saved: true, lines: sayPublished(published, draft) };
    case 'unchanged':
      return { saved: true, lines: [`${nameMeeting(published.view)} has this agenda already; nothing had changed.`] };
    case 'somebody-was-first':
      return { saved: false, lines: ['Somebody else has just published a version; please look at theirs first.'] };
    case 'over':
      return {
        saved: false,
        lines: [`${nameMeeting(published.view)} has been held or cancelled; its agenda stands as it was.`],
      };
    case 'not-found':
      return { saved: false, lines: ['There is no meeting with that id.'] };
    case 'draft-gone':
      return { saved: false, lines: [GONE] };
  }
}

const GONE = 'What was understood is no longer kept; please import the file again.';

/** "Main Board, Thursday 17 January 2019, 2.00 pm" */
export function nameMeeting({ meeting }: MeetingView): string {
  return `${meeting.title}, ${formatMoment(meeting.startsAt)}`;
}

function sayPublished(
  { view }: Extract<PublishedAgenda, { status: 'published' }>,
  draft: AgendaDraft,
): readonly string[] {
  const version = view.agenda?.version ?? 1;
  return [
    `Saved: version ${version} of the agenda for ${nameMeeting(view)}.`,
    ...(view.agenda?.changes ?? []).map(({ text }) => `  - ${text}`),
    ...sayFront(view, draft),
    ...(view.meeting.status === 'called' ? ['The cards already sent are brought up to date when the bot runs.'] : []),
  ];
}

/** The items that stand first on every agenda are added where the file had none: said, so that nobody is surprised. */
function sayFront({ agenda }: MeetingView, draft: AgendaDraft): readonly string[] {
  const printed = new Set(draft.items.map(({ title }) => title));
  const added = (agenda?.items ?? []).filter(({ title }) => !printed.has(title)).map(({ title }) => title);
  return added.length === 0 ? [] : [`Added, because every agenda of the board has it: ${added.join('; ')}.`];
}
