import type { ActionsPorts } from '../../../core/actions/ports.js';
import type { AnnouncementsPorts } from '../../../core/announcements/ports.js';
import type { MeetingsPorts } from '../../../core/meetings/ports.js';
import type { TextLine } from '../../../core/meetings/agenda/read-agenda/text-line.js';
import type { CurrentGuidance, ThresholdsPorts } from '../../../core/thresholds/ports.js';
import type { NoticesPorts } from '../../../core/notices/ports.js';
import type { PerformancePorts } from '../../../core/performance/ports.js';
import type { SetupPorts } from '../../../core/people/setup/ports.js';
import type { Log } from '../../../core/shared/log.js';
import type { Inbox } from '../../../core/shared/ports.js';
import type { Table } from '../../../core/shared/table.js';
import type { Cards } from '../../cards/create-cards.js';
import type { Links } from '../../cards/presenters/links.js';
import type { RenderedCard } from '../../cards/rendered-card.js';
import type { InboundFile } from '../inbound-activity.js';

/** A document as text lines, or why it cannot be read, in sentences for the person who sent it. */
export type FetchedDocument =
  | { readonly kind: 'read'; readonly lines: readonly TextLine[]; readonly remarks: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: string; readonly whatToDo: string };

/** The tables of a spreadsheet or document, or why they cannot be read. */
export type FetchedTables =
  | { readonly kind: 'read'; readonly tables: readonly Table[]; readonly remarks: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: string; readonly whatToDo: string };

/** What the routes are given by `compose.ts`. */
export interface RouteDeps {
  readonly meetings: MeetingsPorts;
  readonly actions: ActionsPorts;
  readonly announcements: AnnouncementsPorts;
  readonly thresholds: ThresholdsPorts;
  readonly currentGuidance: CurrentGuidance;
  readonly figures: PerformancePorts;
  readonly notices: NoticesPorts<RenderedCard>;
  readonly setup: SetupPorts;
  readonly inbox: Inbox;
  readonly cards: Cards;
  readonly links: Links;
  readonly log: Log;
  /** Fetches a file somebody attached and reads it as a document. */
  readonly fetchDocument: (file: InboundFile) => Promise<FetchedDocument>;
  /** The same for a threshold document, whose headings matter. */
  readonly fetchGuidance: (file: InboundFile) => Promise<FetchedDocument>;
  /** Fetches a file somebody attached and reads the tables in it. */
  readonly fetchTables: (file: InboundFile) => Promise<FetchedTables>;
  /** The table in what somebody pasted; null where there is none. */
  readonly readPastedTable: (text: string) => Table | null;
  /** Says that there may be something to send; returns at once. */
  readonly wakeSender: () => void;
}
