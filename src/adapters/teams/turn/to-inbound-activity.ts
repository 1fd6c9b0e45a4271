import type { Temporal } from 'temporal-polyfill';
import { tenantOf } from '../door/check-activity.js';
import type { WireActivity } from '../door/wire-activity.js';
import type { ConversationAddress, ConversationKind, InboundActivity } from '../inbound-activity.js';
import { freezeDeeply } from './freeze-deeply.js';
import { readDialog } from './read-dialog.js';
import { readFiles } from './read-files.js';
import { readPress } from './read-press.js';
import { readReceipt } from './read-receipt.js';
import { readSearch } from './read-search.js';
import { stripBotMention } from './strip-bot-mention.js';

/** Turns an activity that has passed the door into our own words; null for what the bot has no use for. */
export function toInboundActivity(activity: WireActivity, receivedAt: Temporal.Instant): InboundActivity | null {
  const tenantId = tenantOf(activity);
  // Without an id a repeat could not be told from a new thing; Teams always sends one.
  if (tenantId === null || !activity.id) return null;
  const base = {
    id: activity.id,
    receivedAt,
    address: addressOf(activity, tenantId),
    entraId: activity.from.aadObjectId ?? null,
    userId: activity.from.id,
  };
  const inbound = (): InboundActivity | null => {
    switch (activity.type) {
      case 'message': {
        const press = activity.text ? null : readPress(activity);
        if (press !== null) return { ...base, kind: 'action', ...press, cardActivityId: activity.replyToId ?? null };
        return { ...base, kind: 'message', text: stripBotMention(activity), files: readFiles(activity) };
      }
      case 'invoke': {
        const search = readSearch(activity);
        if (search !== null) return { ...base, kind: 'search', ...search };
        const dialog = readDialog(activity);
        if (dialog !== null) return { ...base, kind: 'dialog', ...dialog };
        const press = readPress(activity);
        return press && { ...base, kind: 'action', ...press, cardActivityId: activity.replyToId ?? null };
      }
      case 'installationUpdate':
      case 'conversationUpdate': {
        const change = membershipOf(activity);
        return change && { ...base, kind: change };
      }
      case 'event': {
        const lastReadId = readReceipt(activity);
        return lastReadId === null ? null : { ...base, kind: 'read', lastReadId };
      }
      default:
        return null;
    }
  };
  return freezeDeeply(inbound());
}

function addressOf(activity: WireActivity, tenantId: string): ConversationAddress {
  return {
    tenantId,
    conversationId: activity.conversation.id,
    kind: kindOf(activity.conversation),
    serviceUrl: activity.serviceUrl,
    botId: activity.recipient.id,
  };
}

function kindOf(conversation: WireActivity['conversation']): ConversationKind {
  if (conversation.conversationType === 'channel') return 'channel';
  return conversation.conversationType === 'groupChat' || conversation.isGroup === true ? 'groupChat' : 'personal';
}

/** Whether the bot itself came or went. Other people's comings and goings are none of its business. */
function membershipOf(activity: WireActivity): 'installed' | 'removed' | null {
  const isBot = (member: { readonly id: string }) => member.id === activity.recipient.id;
  if (activity.type === 'installationUpdate') {
    if (activity.action?.startsWith('add') === true) return 'installed';
    return activity.action?.startsWith('remove') === true ? 'removed' : null;
  }
  if (activity.membersAdded?.some(isBot) === true) return 'installed';
  return activity.membersRemoved?.some(isBot) === true ? 'removed' : null;
}
