import type { DraftId, MeetingId } from '../../core/shared/ids.js';
import { AGENDA_DETAILS, agendaData, type AgendaDetail, type AgendaLine } from './agenda-data.js';
import type { CardData } from './card-data.js';
import type { Cards } from './create-cards.js';
import type { RenderedCard } from './rendered-card.js';
import { bannerData } from './tone.js';

export interface AgendaPreviewView {
  readonly draftId: DraftId;
  /** Null for what the file did not say. */
  readonly title: string | null;
  readonly day: string | null;
  readonly time: string | null;
  readonly place: string | null;
  readonly items: readonly AgendaLine[];
  /** Lines that were not understood, word for word. */
  readonly unread: readonly { readonly line: number; readonly text: string }[];
  /** What the reader is not sure of, in sentences. */
  readonly doubts: readonly string[];
  /** Meetings it could be for, likeliest first: "Main board meeting, 4 December". At most three are offered. */
  readonly meetings: readonly {
    readonly meetingId: MeetingId;
    readonly name: string;
    /** Whether it is on the day that was read; true as well where none was. */
    readonly fits: boolean;
  }[];
}

const MOST_UNREAD = 15;

/** What an import understood, before anything is saved: the reader sees every line that was not read. */
export function agendaPreviewCard(cards: Cards, view: AgendaPreviewView): RenderedCard {
  return cards.fillFirstThatFits(
    AGENDA_DETAILS.map((detail) => ({
      template: 'agenda-preview',
      summary: 'Please check the agenda I read',
      data: previewData(cards, view, detail),
    })),
  );
}

function previewData(cards: Cards, view: AgendaPreviewView, detail: AgendaDetail): CardData {
  const { doubts, unread } = view;
  const most = detail === 'full' ? MOST_UNREAD : 5;
  const left = unread.length - most;
  const title = doubts.length === 1 ? 'I am not sure of one thing' : `I am not sure of ${doubts.length} things`;
  return {
    draftId: view.draftId,
    banner: bannerData(doubts.length === 0 ? null : { tone: 'warning', title, lines: doubts.slice(0, 8) }),
    facts: [
      fact('Meeting', view.title),
      fact('Day', view.day),
      fact('Time', view.time),
      fact('Place', view.place),
      { name: 'Items', value: String(view.items.length), color: view.items.length === 0 ? 'Attention' : 'Default' },
    ],
    agenda: agendaData(cards, { version: 1, items: view.items, changes: [] }, detail),
    hasUnread: unread.length > 0,
    unread: unread.slice(0, most).map(({ line, text }) => `Line ${line}: “${text}”`),
    hasMoreUnread: left > 0,
    moreUnread: `…and ${left} more lines`,
    targets: view.meetings.slice(0, 3).map(({ meetingId, name, fits }, index) => ({
      title: `Use for ${name}`,
      meetingId,
      style: index === 0 && fits ? 'positive' : 'default',
    })),
    // An agenda of another day is offered as a meeting of its own first: using it for one that is called goes out at once.
    newStyle: view.meetings[0]?.fits === true ? 'default' : 'positive',
    mayMakeMeeting: view.day !== null && view.time !== null,
  };
}

function fact(name: string, value: string | null): CardData {
  return { name, value: value ?? 'not found', color: value === null ? 'Attention' : 'Default' };
}
