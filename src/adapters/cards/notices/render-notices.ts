import type { NoticesPorts } from '../../../core/notices/ports.js';
import type { Cards } from '../create-cards.js';
import type { Links } from '../presenters/links.js';

/** What the cards of notices are made with. */
export interface RenderNotices {
  readonly ports: Pick<NoticesPorts<unknown>, 'transact' | 'ledger' | 'clock'>;
  readonly cards: Cards;
  readonly links: Links;
}
