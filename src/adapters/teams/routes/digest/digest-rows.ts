import { z } from 'zod';
import { digestSince } from '../../../../core/notices/digest/digest-since.js';
import { gatherDigest } from '../../../../core/notices/digest/gather-digest.js';
import { principalMay } from '../../../../core/people/principal.js';
import { londonDay } from '../../../../core/shared/london.js';
import { digestCard } from '../../../cards/digest/digest-card.js';
import { presentDigest } from '../../../cards/digest/present-digest.js';
import type { RenderedCard } from '../../../cards/rendered-card.js';
import { actionRow, type ActionRow } from '../action-row.js';
import type { Turn } from '../turn.js';

/** The chair's digest, whenever it is asked for. */
export const DIGEST_ROWS: readonly ActionRow[] = [
  actionRow({
    verb: 'digest.show',
    permission: 'digest.read',
    does: 'looks',
    payload: z.object({}),
    answer: (turn) => digestNow(turn),
  }),
];

/** The digest as the board's business stands now. Whoever may read it sees all of the board's log. */
export async function digestNow({ deps, principal }: Turn): Promise<RenderedCard> {
  const { board } = principal;
  const today = londonDay(deps.notices.clock.now());
  const since = await digestSince(deps.notices, { board, slot: null });
  const digest = await gatherDigest(deps.notices, { board, today, since, scope: null });
  const mayReadDeliveries = principalMay(principal, 'deliveries.read');
  return digestCard(deps.cards, presentDigest(digest, { mayReadDeliveries }));
}
