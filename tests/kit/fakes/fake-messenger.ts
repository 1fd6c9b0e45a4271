import type { Address, Messenger, SendOutcome } from '../../../src/core/notices/ports.js';

/** A platform that answers as a test says, and remembers what it was asked. */
export interface FakeMessenger extends Messenger<string> {
  readonly created: readonly (Address & { readonly card: string })[];
  readonly updated: readonly { readonly activityId: string; readonly card: string }[];
  readonly opened: readonly string[];
  /** What each request after this is answered with; `null` for yes. */
  answer(outcome: Exclude<SendOutcome, { kind: 'ok' }> | null): void;
  /** Something that happens while the next request is on its way. */
  during(work: () => void): void;
}

export function fakeMessenger(): FakeMessenger {
  const created: (Address & { readonly card: string })[] = [];
  const updated: { activityId: string; card: string }[] = [];
  const opened: string[] = [];
  let failure: Exclude<SendOutcome, { kind: 'ok' }> | null = null;
  let meanwhile: (() => void) | null = null;
  const request = (activityId: string): Promise<SendOutcome> => {
    meanwhile?.();
    meanwhile = null;
    return Promise.resolve(failure ?? { kind: 'ok', activityId });
  };
  return {
    created,
    updated,
    opened,
    answer: (outcome) => {
      failure = outcome;
    },
    during: (work) => {
      meanwhile = work;
    },
    create: (address, card) => {
      created.push({ ...address, card });
      return request(`activity-${created.length}`);
    },
    update: (_address, activityId, card) => {
      updated.push({ activityId, card });
      return request(activityId);
    },
    openPersonalChat: ({ entraId }) => {
      opened.push(entraId);
      return Promise.resolve(failure ?? { kind: 'opened', conversationId: `chat-of-${entraId}` });
    },
  };
}
