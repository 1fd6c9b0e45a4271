import type { RenderedCard } from '../../cards/rendered-card.js';
import type { Connector } from '../bot-adapter.js';
import { checkServiceUrl, type ServiceUrlPolicy } from '../door/check-service-url.js';
import type { ConversationAddress } from '../inbound-activity.js';
import type { ChatPartner, OpenChatOutcome, SendFailure, SendOutcome, TeamsSender } from '../teams-sender.js';
import { attemptOnce } from './attempt-once.js';
import { cardActivity } from './card-activity.js';
import type { AnswerMeaning } from './read-answer.js';

export interface SenderParts {
  /** A fresh connector client per request: what guards one request must not be shared with another. */
  readonly connectorFor: (serviceUrl: string) => Promise<Connector>;
  readonly serviceUrls: ServiceUrlPolicy;
  readonly timeoutMs: number;
  readonly nowMs: () => number;
}

type Request = (connector: Connector) => Promise<unknown>;

const hostNotAllowed: SendFailure = { kind: 'not-sent', why: 'host-not-allowed' };

/** Builds the sender. No token leaves for a host that is not allow-listed, whatever the store says. */
export function createTeamsSender(parts: SenderParts): TeamsSender {
  const reach = async (serviceUrl: string, request: Request): Promise<AnswerMeaning> => {
    if (!checkServiceUrl(serviceUrl, parts.serviceUrls)) return hostNotAllowed;
    const connect = () => parts.connectorFor(serviceUrl);
    const useProxy = parts.serviceUrls.kind === 'hosts';
    return attemptOnce({ connect, useProxy, timeoutMs: parts.timeoutMs, nowMs: parts.nowMs }, request);
  };
  const send = async (address: ConversationAddress, request: Request, knownId: string | null): Promise<SendOutcome> => {
    const meaning = await reach(address.serviceUrl, request);
    return meaning.kind === 'accepted' ? { kind: 'ok', activityId: meaning.id ?? knownId } : meaning;
  };
  return {
    create: (address: ConversationAddress, card: RenderedCard) =>
      send(
        address,
        ({ conversations }) => conversations.sendToConversation(address.conversationId, cardActivity(address, card)),
        null,
      ),
    update: (address: ConversationAddress, activityId: string, card: RenderedCard) =>
      send(
        address,
        ({ conversations }) =>
          conversations.updateActivity(address.conversationId, activityId, {
            ...cardActivity(address, card),
            id: activityId,
          }),
        activityId,
      ),
    remove: (address: ConversationAddress, activityId: string) =>
      send(
        address,
        ({ conversations }) => conversations.deleteActivity(address.conversationId, activityId),
        activityId,
      ),
    openPersonalChat: (partner: ChatPartner) => openPersonalChat(reach, partner),
  };
}

async function openPersonalChat(
  reach: (serviceUrl: string, request: Request) => Promise<AnswerMeaning>,
  partner: ChatPartner,
): Promise<OpenChatOutcome> {
  const { tenantId, serviceUrl, botId } = partner;
  const memberId = partner.userId ?? partner.entraId;
  if (memberId === null) return { kind: 'rejected', status: 0, code: 'no-member-id', why: 'bad-request' };
  const meaning = await reach(serviceUrl, ({ conversations }) =>
    conversations.createConversation({
      isGroup: false,
      bot: { id: botId, name: '' },
      members: [{ id: memberId, name: '' }],
      tenantId,
      channelData: { tenant: { id: tenantId } },
    }),
  );
  if (meaning.kind !== 'accepted') return meaning;
  if (meaning.id === null) return { kind: 'ambiguous', why: 'unreadable-answer' };
  return { kind: 'ok', address: { tenantId, conversationId: meaning.id, kind: 'personal', serviceUrl, botId } };
}
