import type { Permission } from '../../../../core/people/permission.js';
import type { RenderedCard } from '../../../cards/rendered-card.js';
import type { InboundDialog, QuotedMessage } from '../../inbound-activity.js';
import type { Turn } from '../turn.js';

/** One row of the table of dialogs about a message: the manifest's command, who may, and what it shows. */
export interface DialogRow {
  readonly commandId: InboundDialog['commandId'];
  /** Stands above every card of the dialog. */
  readonly title: string;
  readonly permission: Permission;
  /** Changes nothing: the message is shown to whoever chose it, and let go. */
  readonly open: (turn: Turn, message: QuotedMessage) => Promise<RenderedCard>;
  /** `data` is untrusted: a form that does not fit is malformed and changes nothing. */
  readonly submit: (turn: Turn, data: unknown) => Promise<RenderedCard | 'malformed'>;
  /** What somebody without the right is told: why, and who can. */
  readonly refuse: (turn: Turn) => Promise<RenderedCard>;
}
