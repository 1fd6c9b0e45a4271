import { expect } from 'vitest';
import type { PrismaClient } from '../../../../../src/adapters/prisma/generated/client.js';
import { deliveryLedger } from '../../../../../src/adapters/prisma/stores/delivery-ledger.js';
import { ledger } from '../../../../../src/adapters/prisma/stores/ledger.js';
import { settledNotices } from '../../../../../src/adapters/prisma/stores/settled-notices.js';
import { withTransaction } from '../../../../../src/adapters/prisma/with-transaction.js';
import type { Notice, NoticeState } from '../../../../../src/core/notices/notice.js';
import { LedgerModel, type ModelEnd } from './ledger-model.js';
import type { Step } from './ledger-steps.js';
import { movingClock } from './moving-clock.js';
import { addressOf, lapse, requestFor } from './notice-requests.js';
import { NORTH, personId } from './two-boards.js';

/** The real ledger and the model, side by side. */
export class LedgerRun {
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
        const claimable = model.claimable().slice(0, step.limit);
        const handedOut = await this.claim('sender', step.limit);
        expect(keysOf(handedOut).sort()).toEqual([...claimable].sort());
        this.handOut(handedOut);
        return;
      }
      case 'claim-together': {
        const claimable = model.claimable();
        const owners = Array.from({ length: step.owners }, (_, at) => `sender-${at}`);
        const handedOut = (await Promise.all(owners.map((owner) => this.claim(owner, step.limit)))).flat();
        // Who gets what is chance; that it is due, its lane's first, and that they do not all come away empty, is not.
        expect(claimable).toEqual(expect.arrayContaining(keysOf(handedOut)));
        expect(handedOut.length).toBeGreaterThanOrEqual(Math.min(step.limit, claimable.length));
        this.handOut(handedOut);
        return;
      }
      case 'begin':
        await this.begin(this.claims.at(-1 - step.claim));
        return;
      case 'send':
        await this.begin(this.claims.at(-1 - step.claim));
        await this.settle(this.claims.at(-1 - step.claim), step);
        return;
      case 'settle':
        await this.settle(this.claims.at(-1 - step.claim), step);
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
      case 'cancel':
        expect(await ledger(client, clock).withdraw(SELECTION, 'cancelled')).toBe(model.withdraw(null));
        return;
      case 'answer': {
        const theirs = { ...SELECTION, personId: personId(step.to) };
        expect(await ledger(client, clock).withdraw(theirs, 'answered')).toBe(model.withdraw(step.to));
        return;
      }
      case 'evidence': {
        const chosen = this.claims.at(-1 - step.claim);
        if (chosen === undefined) return;
        const { activityId } = step;
        expect(await settledNotices(client, clock).confirm(chosen, { activityId })).toBe(model.confirm(chosen.key));
        return;
      }
      case 'send-again': {
        const chosen = this.claims.at(-1 - step.claim);
        if (chosen === undefined) return;
        const again = await settledNotices(client, clock).sendAgain(NORTH.boardId, [chosen.id], step);
        expect(again).toBe(model.sendAgain(chosen.key, step.certainlyNotSent));
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

  claim(owner: string, limit: number): Promise<readonly Notice[]> {
    return this.delivery.claim({ owner, leaseSeconds: 60, limit });
  }

  handOut(notices: readonly Notice[]): void {
    this.noneIsHeld(notices);
    this.model.take(keysOf(notices));
    this.claims.push(...notices);
  }

  async settle(
    notice: Notice | undefined,
    { end: state, attempted }: { readonly end: ModelEnd; readonly attempted: boolean },
  ): Promise<void> {
    if (notice === undefined) return;
    const end =
      state === 'sent'
        ? { state, activityId: 'activity', shown: 0 }
        : state === 'waiting'
          ? { state, notBeforeSeconds: 5, reason: 'not-sent', ...(attempted ? {} : { attempted }) }
          : { state, reason: 'told' };
    expect(await this.delivery.settle(notice, end)).toBe(this.model.settle(notice.key, notice.fence, state, attempted));
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
    const rows = await this.client.notice.findMany();
    expect(
      sorted(
        rows.map(({ key, state, fence, attempts, mayBeRepeat }) => ({ key, state, fence, attempts, mayBeRepeat })),
      ),
    ).toEqual(
      sorted(
        this.model
          .all()
          .map(({ key, state, fence, attempts, mayBeRepeat }) => ({ key, state, fence, attempts, mayBeRepeat })),
      ),
    );
    for (const { state, inFlight } of rows) expect(inFlight !== null).toBe(state === 'leased' || state === 'sending');
    const totals = await this.delivery.totals(NORTH.boardId, this.start);
    expect(Object.values(totals).reduce((sum, count) => sum + count, 0)).toBe(this.model.notices.size);
    for (const { key, state } of rows) {
      if (this.before.get(key) === 'sending' && state === 'waiting') {
        expect(step).toMatchObject({ end: 'waiting' });
      }
      // Nothing comes back from an unclear end but by proof, or because somebody decided so.
      if (this.before.get(key) === 'unknown' && state !== 'unknown') {
        expect(['evidence', 'send-again', 'settle', 'send']).toContain(step.do);
      }
    }
    for (const { requests } of this.model.all()) expect(requests).toBeLessThanOrEqual(1);
    this.before = new Map(rows.map(({ key, state }) => [key, state as NoticeState]));
  }
}

const SELECTION = { boardId: NORTH.boardId, subjectId: 'meeting-1', kinds: ['attendance-request'] as const };
const keyOf = (name: string, occurrence: string) => `attendance-request|meeting-1|person:${name}|${occurrence}`;
const laneOf = (key: string) => key.split('|')[2];
const keysOf = (notices: readonly Notice[]) => notices.map(({ key }) => key);
const sorted = <Row extends { readonly key: string }>(rows: readonly Row[]) =>
  [...rows].sort((one, other) => (one.key < other.key ? -1 : 1));
