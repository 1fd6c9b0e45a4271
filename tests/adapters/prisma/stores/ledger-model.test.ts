import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PrismaClient } from '../../../../src/adapters/prisma/generated/client.js';
import { deliveryLedger } from '../../../../src/adapters/prisma/stores/delivery-ledger.js';
import { ledger } from '../../../../src/adapters/prisma/stores/ledger.js';
import { withTransaction } from '../../../../src/adapters/prisma/with-transaction.js';
import type { Notice, NoticeState } from '../../../../src/core/notices/notice.js';
import { forEachStore } from '../../../kit/database.js';
import { LedgerModel, type ModelEnd } from './support/ledger-model.js';
import { movingClock } from './support/moving-clock.js';
import { addressOf, lapse, requestFor } from './support/notice-requests.js';
import { NORTH, personId } from './support/two-boards.js';

/** What can happen to the ledger. `claim` counts back from the latest of all claims ever handed out. */
type Step =
  | {
      readonly do: 'post';
      readonly to: string;
      readonly occurrence: string;
      readonly inSeconds: number;
      readonly lastsSeconds: number;
    }
  | { readonly do: 'claim'; readonly limit: number }
  | { readonly do: 'begin' | 'crash'; readonly claim: number }
  | { readonly do: 'settle'; readonly claim: number; readonly end: ModelEnd }
  | { readonly do: 'send'; readonly claim: number; readonly end: ModelEnd }
  /** A sender dies and another takes over: what the first still says is a zombie's. */
  | { readonly do: 'take-over'; readonly claim: number }
  | { readonly do: 'recover' }
  | { readonly do: 'withdraw'; readonly to: string }
  | { readonly do: 'send-again'; readonly claim: number }
  | { readonly do: 'pass'; readonly seconds: number };

const ENDS = ['sent', 'waiting', 'unknown', 'failed', 'unreachable', 'expired', 'withdrawn'] as const;
const to = fc.constantFrom('ann', 'bob', 'cat');
const claim = fc.nat({ max: 4 });
const end = fc.constantFrom<ModelEnd>(...ENDS);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('post' as const),
      to,
      occurrence: fc.constantFrom('1', '2', '3'),
      inSeconds: fc.constantFrom(0, 0, 10),
      lastsSeconds: fc.constantFrom(20, 600),
    }),
  },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('claim' as const), limit: fc.integer({ min: 1, max: 3 }) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('begin' as const), claim }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('send' as const), claim, end }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('settle' as const), claim, end }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('crash' as const), claim }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('take-over' as const), claim }) },
  { weight: 3, arbitrary: fc.constant({ do: 'recover' } as const) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('withdraw' as const), to }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('send-again' as const), claim }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('pass' as const), seconds: fc.constantFrom(1, 6, 15) }) },
);

/** The real ledger and the model, side by side. */
class Run {
  readonly model = new LedgerModel();
  readonly clock = movingClock();
  readonly start = this.clock.now();
  readonly client: PrismaClient;
  readonly claims: Notice[] = [];
  before = new Map<string, NoticeState>();

  constructor(client: PrismaClient) {
    this.client = client;
  }

  get delivery() {
    return deliveryLedger(this.client, this.clock);
  }

  /** Does one step to both and holds what they answer against each other. */
  async take(step: Step): Promise<void> {
    const { model, delivery, clock, client } = this;
    switch (step.do) {
      case 'post': {
        const notBefore = clock.now().add({ seconds: step.inSeconds });
        const request = requestFor(step.to, clock.now(), {
          occurrence: step.occurrence,
          notBefore,
          expiresAt: notBefore.add({ seconds: step.lastsSeconds }),
        });
        const posted = await withTransaction(client, (tx) => ledger(tx, clock).post(request));
        const due = model.now + step.inSeconds;
        const terms = { notBefore: due, expiresAt: due + step.lastsSeconds };
        expect(posted === 'added').toBe(model.post(keyOf(step.to, step.occurrence), step.to, terms));
        return;
      }
      case 'claim': {
        const handedOut = await delivery.claim({ owner: 'sender', leaseSeconds: 60, limit: step.limit });
        this.noneIsHeld(handedOut);
        expect(handedOut.map(({ key }) => key).sort()).toEqual([...model.claim(step.limit)].sort());
        this.claims.push(...handedOut);
        return;
      }
      case 'begin':
        await this.begin(this.claims.at(-1 - step.claim));
        return;
      case 'send':
        await this.begin(this.claims.at(-1 - step.claim));
        await this.settle(this.claims.at(-1 - step.claim), step.end);
        return;
      case 'settle':
        await this.settle(this.claims.at(-1 - step.claim), step.end);
        return;
      case 'crash': {
        const crashed = this.claims.at(-1 - step.claim);
        if (crashed === undefined) return;
        await lapse(client, crashed);
        model.lapse(crashed.key);
        return;
      }
      case 'take-over':
        await this.take({ do: 'crash', claim: step.claim });
        await this.take({ do: 'recover' });
        await this.check({ do: 'recover' });
        await this.take({ do: 'claim', limit: 3 });
        return;
      case 'recover':
        expect(await delivery.recover()).toEqual(model.recover());
        return;
      case 'withdraw': {
        const selection = { boardId: NORTH.boardId, subjectId: 'meeting-1', kinds: ['attendance-request'] as const };
        const withdrawn = await ledger(client, clock).withdraw(
          { ...selection, personId: personId(step.to) },
          'answered',
        );
        expect(withdrawn).toBe(model.withdraw(step.to));
        return;
      }
      case 'send-again': {
        const chosen = this.claims.at(-1 - step.claim);
        if (chosen === undefined) return;
        expect(await delivery.sendAgain(NORTH.boardId, [chosen.id])).toBe(model.sendAgain(chosen.key));
        return;
      }
      case 'pass':
        clock.advance({ seconds: step.seconds });
        model.now += step.seconds;
    }
  }

  async begin(notice: Notice | undefined): Promise<void> {
    if (notice === undefined) return;
    expect(await this.delivery.beginSending(notice, addressOf(notice))).toBe(
      this.model.begin(notice.key, notice.fence),
    );
  }

  async settle(notice: Notice | undefined, state: ModelEnd): Promise<void> {
    if (notice === undefined) return;
    const end =
      state === 'sent'
        ? { state, activityId: 'activity', shown: 0 }
        : state === 'waiting'
          ? { state, notBeforeSeconds: 5, reason: 'not-sent' }
          : { state, reason: 'told' };
    expect(await this.delivery.settle(notice, end)).toBe(this.model.settle(notice.key, notice.fence, state));
  }

  /** No row is handed out that somebody else still holds, and no conversation twice. */
  noneIsHeld(handedOut: readonly Notice[]): void {
    for (const { key } of handedOut) expect(this.before.get(key)).toBe('waiting');
    const held = [...this.before]
      .filter(([, state]) => state === 'leased' || state === 'sending')
      .map(([key]) => laneOf(key));
    const lanes = [...held, ...handedOut.map(({ key }) => laneOf(key))];
    expect(new Set(lanes).size).toBe(lanes.length);
  }

  /** What must hold after every step, whatever the model thinks. */
  async check(step: Step): Promise<void> {
    const rows = await this.client.notice.findMany({ select: { key: true, state: true, fence: true, inFlight: true } });
    const expected = this.model.all().map(({ key, state, fence }) => [key, [state, fence]]);
    expect(Object.fromEntries(rows.map(({ key, state, fence }) => [key, [state, fence]]))).toEqual(
      Object.fromEntries(expected),
    );
    for (const { state, inFlight } of rows) expect(inFlight !== null).toBe(state === 'leased' || state === 'sending');
    const totals = await this.delivery.totals(NORTH.boardId, this.start);
    expect(Object.values(totals).reduce((sum, count) => sum + count, 0)).toBe(this.model.notices.size);
    for (const { key, state } of rows) {
      if (this.before.get(key) === 'sending' && state === 'waiting') {
        expect(step).toMatchObject({ end: 'waiting' });
      }
    }
    for (const { requests } of this.model.all()) expect(requests).toBeLessThanOrEqual(1);
    this.before = new Map(rows.map(({ key, state }) => [key, state as NoticeState]));
  }
}

const keyOf = (name: string, occurrence: string) => `attendance-request|meeting-1|person:${name}|${occurrence}`;
const laneOf = (key: string) => key.split('|')[2];

forEachStore('the ledger’s state machine', (open) => {
  it('keeps to its model, whatever happens in whatever order', { timeout: 120_000 }, async () => {
    const { client } = await open();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
        await client.notice.deleteMany();
        const run = new Run(client);
        for (const taken of steps) {
          await run.take(taken);
          await run.check(taken);
        }
      }),
      { numRuns: 30 },
    );
  });
});
