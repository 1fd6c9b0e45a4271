import type { UnreachableReason } from '../people/reach.js';

/**
 * The platform's refusals which mean that somebody cannot be reached, by the code in the answer's body.
 * Source: Microsoft's table of status codes from bot conversational APIs; anything not named here is a plain failure.
 */
const UNREACHABLE: Readonly<Record<string, UnreachableReason>> = {
  ForbiddenOperationException: 'not-installed',
  BotNotInConversationRoster: 'removed',
  ConversationBlockedByUser: 'blocked',
  MessageWritesBlocked: 'blocked',
  BotDisabledByAdmin: 'disabled-by-admin',
  NotEnoughPermissions: 'disabled-by-admin',
  ConversationNotFound: 'conversation-gone',
};

/** Why a refusal means unreachable; null when it is a failure of another kind. */
export function unreachableBecause(code: string): UnreachableReason | null {
  return UNREACHABLE[code] ?? null;
}
