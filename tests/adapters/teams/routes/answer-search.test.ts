import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCards } from '../../../../src/adapters/cards/create-cards.js';
import type { InboundSearch } from '../../../../src/adapters/teams/inbound-activity.js';
import { answerSearch } from '../../../../src/adapters/teams/routes/search/answer-search.js';
import type { RouteDeps } from '../../../../src/adapters/teams/routes/route-deps.js';
import type { CurrentGuidance } from '../../../../src/core/thresholds/ports.js';
import { ravensby } from '../../../kit/fakes/ravensby.js';

const board = ravensby();
const depsWith = (indexOf: CurrentGuidance['indexOf']): RouteDeps =>
  ({
    meetings: board.ports,
    currentGuidance: { indexOf },
    cards: createCards({ allowLoopback: false }),
  }) as unknown as RouteDeps;
const searched = (given: Partial<InboundSearch> = {}): InboundSearch => ({
  kind: 'search',
  id: 'activity-1',
  receivedAt: board.clock.now(),
  entraId: 'entra-police-member',
  userId: '29:police-member',
  address: {
    tenantId: 'ravensby',
    conversationId: '19:two-people',
    kind: 'personal',
    serviceUrl: 'https://smba.example/uk/',
    botId: '28:bot',
  },
  commandId: 'guidance',
  query: 'neglect',
  skip: 0,
  ...given,
});

describe('a search', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is answered in time though what it looks in never comes, and though that breaks afterwards', async () => {
    let breakIt: (error: Error) => void = () => undefined;
    const never = new Promise<never>((_resolve, reject) => {
      breakIt = reject;
    });
    const answer = answerSearch(
      depsWith(() => never),
      searched(),
    );
    await vi.advanceTimersByTimeAsync(2_900);
    expect(await answer).toMatchObject({
      kind: 'results',
      results: [],
      note: expect.stringContaining('still looking') as string,
    });
    breakIt(new Error('too late to matter'));
    await vi.advanceTimersByTimeAsync(10);
  });

  it('leaves no timer behind', async () => {
    await answerSearch(
      depsWith(() => Promise.resolve(null)),
      searched(),
    );
    expect(vi.getTimerCount()).toBe(0);
  });

  it('tells a tenant without a board nothing, and remembers nobody', async () => {
    const address = { ...searched().address, tenantId: 'elsewhere' };
    const reply = await answerSearch(
      depsWith(() => Promise.reject(new Error('not asked'))),
      searched({ address }),
    );
    expect(reply).toEqual({ kind: 'results', results: [], note: 'This app is not set up for your organisation.' });
    await answerSearch(
      depsWith(() => Promise.resolve(null)),
      searched(),
    );
    expect(board.state.reaches).toEqual([]);
    expect(board.state.audit).toEqual([]);
  });
});
