import type { Address, Messenger, SendOutcome as CoreOutcome } from '../../core/notices/ports.js';
import type { UnreachableReason } from '../../core/people/reach.js';
import type { RenderedCard } from '../cards/rendered-card.js';
import type { ConversationAddress } from './inbound-activity.js';
import type { RejectedWhy, SendFailure, TeamsSender } from './teams-sender.js';

/** What a refusal of Teams means for whoever was to be reached; null when it says nothing about them. */
const UNREACHABLE: Readonly<Record<RejectedWhy, UnreachableReason | null>> = {
  'not-installed': 'not-installed',
  'not-in-roster': 'removed',
  'blocked-by-person': 'blocked',
  'disabled-by-admin': 'disabled-by-admin',
  gone: 'conversation-gone',
  'wrong-host': null,
  forbidden: null,
  'not-registered': null,
  'too-large': null,
  redirected: null,
  'bad-request': null,
};

/** Core's messenger on top of the sender: the same outcomes, in core's words. */
export function teamsMessenger(sender: TeamsSender): Messenger<RenderedCard> {
  return {
    create: async (address, card) => outcomeOf(await sender.create(conversation(address), card)),
    update: async (address, activityId, card) =>
      outcomeOf(await sender.update(conversation(address), activityId, card)),
    openPersonalChat: async (reach) => {
      const opened = await sender.openPersonalChat(reach);
      if (opened.kind === 'ok') return { kind: 'opened', conversationId: opened.address.conversationId };
      return failureOf(opened);
    },
  };
}

function conversation(address: Address): ConversationAddress {
  return { ...address, kind: 'personal' };
}

function outcomeOf(outcome: Awaited<ReturnType<TeamsSender['create']>>): CoreOutcome {
  return outcome.kind === 'ok' ? outcome : failureOf(outcome);
}

function failureOf(failure: SendFailure): Exclude<CoreOutcome, { kind: 'ok' }> {
  if (failure.kind !== 'rejected') return failure;
  return { kind: 'rejected', code: failure.code, unreachable: UNREACHABLE[failure.why] };
}
