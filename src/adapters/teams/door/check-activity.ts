import { checkServiceUrl, type ServiceUrlPolicy } from './check-service-url.js';
import type { Refusal } from './refusal.js';
import type { WireActivity } from './wire-activity.js';

export interface ActivityRules {
  readonly tenantIds: readonly string[];
  readonly serviceUrls: ServiceUrlPolicy;
  /** The bot's own id; null in local mode, where the Playground chooses it. */
  readonly botId: string | null;
}

/** What an activity must be, beyond carrying a good token: from Teams, for this bot, of a served tenant. */
export function checkActivity(activity: WireActivity, rules: ActivityRules): Refusal | null {
  if (activity.channelId !== 'msteams') return { status: 403, code: 'door.channel' };
  const tenantId = tenantOf(activity);
  if (tenantId === null) return { status: 403, code: 'door.tenant-unclear' };
  if (!rules.tenantIds.includes(tenantId)) return { status: 403, code: 'door.tenant' };
  if (!checkServiceUrl(activity.serviceUrl, rules.serviceUrls)) return { status: 403, code: 'door.service-url' };
  if (rules.botId !== null && activity.recipient.id !== rules.botId) return { status: 403, code: 'door.recipient' };
  return null;
}

/** The tenant of an activity: told at least once, and the same wherever it is told; null otherwise. */
export function tenantOf(activity: WireActivity): string | null {
  const told = [activity.conversation.tenantId, activity.channelData?.tenant?.id].filter(
    (tenantId) => tenantId !== null && tenantId !== undefined && tenantId !== '',
  );
  const [first] = told;
  return first !== undefined && first !== null && told.every((tenantId) => tenantId === first) ? first : null;
}
