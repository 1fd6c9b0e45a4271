import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCards } from '../../../../src/adapters/cards/create-cards.js';
import type { InboundDialog } from '../../../../src/adapters/teams/inbound-activity.js';
import { answerDialog } from '../../../../src/adapters/teams/routes/dialogs/answer-dialog.js';
import type { RouteDeps } from '../../../../src/adapters/teams/routes/route-deps.js';
import { ravensby } from '../../../kit/fakes/ravensby.js';
import { readCard } from '../../../kit/read-card.js';

const board = ravensby();
const depsWith = (transact: unknown, wakeSender = vi.fn()): RouteDeps =>
  ({
    meetings: { ...board.ports, transact },
    actions: { ...board.ports, transact },
    cards: createCards({ allowLoopback: false }),
    wakeSender,
  }) as unknown as RouteDeps;
const dialog = (given: Partial<InboundDialog> = {}): InboundDialog => ({
  kind: 'dialog',
  id: 'activity-1',
  receivedAt: board.clock.now(),
  entraId: 'entra-manager',
  userId: '29:manager',
  address: {
    tenantId: 'ravensby',
    conversationId: '19:two-people',
    kind: 'personal',
    serviceUrl: 'https://smba.example/uk/',
    botId: '28:bot',
  },
  commandId: 'make-action',
  message: { text: 'Circulate the neglect tool', url: null },
  step: { kind: 'open' },
  ...given,
});

describe('a dialog about a message', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([
    [{ kind: 'open' }, 'Nothing was changed.'],
    [{ kind: 'submit', data: {} }, 'What you filled in has arrived and I am still at it.'],
  ] as const)(
    'is answered in time though the store never answers, and though that breaks afterwards: %j',
    async (step, words) => {
      let breakIt: (error: Error) => void = () => undefined;
      const never = new Promise<never>((_resolve, reject) => {
        breakIt = reject;
      });
      const wake = vi.fn();
      const answer = answerDialog(
        depsWith(() => never, wake),
        dialog({ step }),
      );
      await vi.advanceTimersByTimeAsync(2_900);
      const reply = await answer;
      expect(readCard(reply.card.content)).toContain('This is taking longer than usual');
      expect(readCard(reply.card.content)).toContain(words);
      breakIt(new Error('too late to matter'));
      await vi.advanceTimersByTimeAsync(10);
      // What was saved late is still told to its owner.
      expect(wake).toHaveBeenCalledOnce();
    },
  );

  it('tells a tenant without a board nothing, remembers nobody, and leaves no timer behind', async () => {
    const address = { ...dialog().address, tenantId: 'elsewhere' };
    const reply = await answerDialog(depsWith(board.ports.transact), dialog({ address }));
    expect(readCard(reply.card.content)).toBe('This app is not set up for your organisation\nNothing was changed.');
    expect(board.state.reaches).toEqual([]);
    expect(board.state.audit).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
