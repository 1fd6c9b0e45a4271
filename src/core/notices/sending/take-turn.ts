import type { Notice } from '../notice.js';
import type { SendPace } from '../ports.js';

/** Waits for the tenant's next turn. 0 when it has come; otherwise after how many seconds to ask again, one at least. */
export async function takeTurn(pace: SendPace, { tenantId }: Pick<Notice, 'tenantId'>): Promise<number> {
  const turn = await pace.turn(tenantId);
  return turn.kind === 'go' ? 0 : Math.max(1, Math.ceil(turn.seconds));
}
