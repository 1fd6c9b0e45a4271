import { authorise } from '../../../../core/people/authorise.js';
import { identify } from '../../../../core/people/identify.js';
import { asId, type TenantId } from '../../../../core/shared/ids.js';
import type { BotReply } from '../../bot-reply.js';
import type { InboundSearch } from '../../inbound-activity.js';
import { inTime } from '../in-time.js';
import type { RouteDeps } from '../route-deps.js';
import { SEARCH_ROWS } from './search-rows.js';

/**
 * Answers a search, always within three seconds. The conversation it comes from is not one with the bot, so nothing is
 * remembered of it; what was typed is read, answered and let go.
 */
export async function answerSearch(deps: RouteDeps, activity: InboundSearch): Promise<BotReply> {
  return inTime(search(deps, activity), () =>
    note('I am still looking. Please type one more letter, or ask me in a chat.'),
  );
}

async function search(deps: RouteDeps, { address, entraId, commandId, query, skip }: InboundSearch): Promise<BotReply> {
  const tenantId = asId<TenantId>(address.tenantId);
  const principal = await deps.meetings.transact(({ people }) => identify(people, { tenantId, entraId }));
  if (principal === null) return note('This app is not set up for your organisation.');
  const row = SEARCH_ROWS.get(commandId);
  if (row === undefined) return note('I do not know that search.');
  const allowed = await deps.meetings.transact(({ audit }) => authorise(audit, principal, row.permission));
  if (allowed === 'denied') return note('Your role on the board does not include this.');
  const found = await row.search(deps, principal, { query, skip });
  return { kind: 'results', ...found };
}

function note(words: string): BotReply {
  return { kind: 'results', results: [], note: words };
}
