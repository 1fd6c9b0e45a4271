import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTICE_STATES, type Notice } from '../../../src/core/notices/notice.js';
import type { NoticesPorts, SendOutcome } from '../../../src/core/notices/ports.js';
import { planNudges } from '../../../src/core/notices/planning/plan-nudges.js';
import { sendDue } from '../../../src/core/notices/sending/send-due.js';
import { repeatUrgent } from '../../../src/core/notices/settling/repeat-urgent.js';
import { settleByPerson } from '../../../src/core/notices/settling/settle-by-person.js';
import { settleByPress } from '../../../src/core/notices/settling/settle-by-press.js';
import { asId } from '../../../src/core/shared/ids.js';
import { aBoard } from '../../kit/builders/a-board.js';
import { aMeeting } from '../../kit/builders/a-meeting.js';
import { anAnswer } from '../../kit/builders/an-answer.js';
import { at } from '../../kit/builders/at.js';
import { aRenderer, noticesBoard, reachOf, type NoticesBoard } from '../../kit/fakes/notices-board.js';
import { recordingLog } from '../../kit/recording-log.js';

const MEMBERS = ['police-member', 'health-member', 'local-authority-member'] as const;
const { log } = recordingLog();

/** What a test knows of one notice, from the side of the platform. */
interface Seen {
  /** Requests that may have arrived. */
  mayHaveArrived: number;
  /** How often a person, or the rule for urgent ones, allowed one more. */
  allowed: number;
}

/** The board, with a platform that remembers for each notice what may have arrived, and a bot that can die at any request. */
class Story {
  readonly board: NoticesBoard = noticesBoard({ reaches: MEMBERS.map((id) => reachOf(id)) });
  readonly seen = new Map<string, Seen>();
  outcome: SendOutcome | 'dies-before' | 'dies-after' = { kind: 'ok', activityId: 'there' };
  /** What must not happen, and did; a sender would only log it. */
  readonly broken: string[] = [];

  readonly ports: NoticesPorts<string> = {
    ...this.board.notices,
    renderer: aRenderer(({ id }) => Promise.resolve(id)),
    messenger: {
      ...this.board.messenger,
      create: (_address, card) => {
        const notice = this.find(card);
        const seen = this.of(card);
        if (notice.state !== 'sending') this.broken.push(`posted while ${notice.state}: ${notice.key}`);
        if (seen.mayHaveArrived > seen.allowed) this.broken.push(`posted twice: ${notice.key}`);
        if (this.outcome === 'dies-before') return new Promise(() => undefined);
        if (this.outcome === 'dies-after') {
          seen.mayHaveArrived += 1;
          return new Promise(() => undefined);
        }
        if (this.outcome.kind === 'ok' || this.outcome.kind === 'ambiguous') seen.mayHaveArrived += 1;
        return Promise.resolve(this.outcome);
      },
    },
  };

  find(id: string): Notice {
    const notice = this.board.state.notices.find((kept) => kept.id === id);
    if (notice === undefined) throw new Error('There is no such notice.');
    return notice;
  }

  of(id: string): Seen {
    const seen = this.seen.get(id) ?? { mayHaveArrived: 0, allowed: 0 };
    this.seen.set(id, seen);
    return seen;
  }

  /** One round of a sender that may die in the middle: what it had in hand is left as it is. */
  async send(): Promise<void> {
    const round = sendDue({ ports: this.ports, owner: 'one', log, stopping: () => false, inFlight: 3 });
    const dying = this.outcome === 'dies-before' || this.outcome === 'dies-after';
    if (!dying) {
      await round;
      return;
    }
    for (let times = 0; times < 12; times += 1) await new Promise((resolve) => setImmediate(resolve));
  }

  /** Those that were decided to go out again may arrive once more than before. */
  async allowing(work: () => Promise<unknown>): Promise<void> {
    const unknown = this.board.state.notices.filter(({ state }) => state === 'unknown').map(({ id }) => id);
    await work();
    for (const id of unknown) {
      const notice = this.find(id);
      if (notice.state !== 'waiting') continue;
      expect(notice.mayBeRepeat).toBe(true);
      this.of(id).allowed = this.of(id).mayHaveArrived;
    }
  }

  check(before: ReadonlyMap<string, Notice['state']>): void {
    expect(this.broken).toEqual([]);
    const { notices } = this.board.state;
    const counted = NOTICE_STATES.map((state) => notices.filter((kept) => kept.state === state).length);
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(notices.length);
    expect(new Set(notices.map(({ key }) => key)).size).toBe(notices.length);
    for (const { id, state } of notices) {
      const was = before.get(id);
      if (was === 'sent' || was === 'withdrawn' || was === 'expired') expect(state).toBe(was);
      if (state === 'sent') expect(this.of(id).mayHaveArrived > 0 || was === 'unknown' || was === 'sent').toBe(true);
    }
  }
}

type Step = fc.AsyncCommand<object, Story>;

/** One thing that happens, with the promises checked after it. */
function step(name: string, run: (story: Story) => Promise<unknown> | undefined): Step {
  return {
    check: () => true,
    toString: () => name,
    run: async (_model, story) => {
      const before = new Map(story.board.state.notices.map(({ id, state }) => [id as string, state]));
      await run(story);
      story.check(before);
    },
  };
}

const person = fc.constantFrom(...MEMBERS);

/** Handing in and sending come oftener than the rest, so that there is something for the rest to happen to. */
const post: fc.Arbitrary<Step> = fc
  .record({
    who: person,
    what: fc.constantFrom(
      { kind: 'attendance-request', occurrence: 'call-1' } as const,
      { kind: 'nudge', occurrence: 'call-1-step-1' } as const,
    ),
    urgent: fc.boolean(),
    hours: fc.integer({ min: 1, max: 9 }),
  })
  .map(({ who, what, urgent, hours }) =>
    step(`post ${what.kind} to ${who}${urgent ? ', urgent' : ''}`, ({ board }) =>
      board.post({
        ...what,
        recipient: { personId: asId(who) },
        urgent,
        expiresAt: board.clock.now().add({ hours }),
      }),
    ),
  );

const send: fc.Arbitrary<Step> = fc
  .constantFrom<Story['outcome']>(
    { kind: 'ok', activityId: 'there' },
    { kind: 'ambiguous', why: 'time-out' },
    { kind: 'throttled', retryAfterSeconds: 3 },
    { kind: 'not-sent', why: 'no-connection' },
    { kind: 'rejected', code: 'BadArgument', unreachable: null },
    'dies-before',
    'dies-after',
  )
  .map((outcome) =>
    step(`send: ${typeof outcome === 'string' ? outcome : outcome.kind}`, async (story) => {
      story.outcome = outcome;
      await story.send();
    }),
  );

const steps: readonly fc.Arbitrary<Step>[] = [
  post,
  post,
  post,
  send,
  send,
  send,
  send,
  fc.constant(
    step('plan', ({ board }) => board.transact((tx) => planNudges(tx, { board: aBoard(), now: board.clock.now() }))),
  ),
  fc.constantFrom(1, 2, 5, 6, 20, 90).map((minutes) =>
    step(`${minutes} minutes pass`, (story) => {
      story.board.clock.move({ minutes });
      return undefined;
    }),
  ),
  fc.constant(step('recover', ({ board }) => board.notices.ledger.recover())),
  fc
    .integer({ min: 1, max: 3 })
    .map((limit) =>
      step(`a sender claims ${limit} and is lost`, ({ board }) =>
        board.notices.ledger.claim({ owner: 'lost', leaseSeconds: 60, limit }),
      ),
    ),
  person.map((who) =>
    step(`${who} answers`, ({ board }) => {
      const { state } = board;
      state.answers = [...state.answers.filter(({ personId }) => personId !== who), anAnswer({ personId: who })];
      return board.transact(({ ledger }) =>
        ledger.withdraw(
          { boardId: asId('ravensby-board'), subjectId: 'january-meeting', kinds: ['nudge'], personId: asId(who) },
          'answered',
        ),
      );
    }),
  ),
  fc.constantFrom('cancelled' as const, 'called' as const, 'called' as const).map((status) =>
    step(`the meeting is ${status}`, async ({ board }) => {
      board.state.meetings = [aMeeting({ status })];
      if (status === 'called') return;
      const kinds = ['attendance-request', 'nudge'] as const;
      await board.transact(({ ledger }) =>
        ledger.withdraw({ boardId: asId('ravensby-board'), subjectId: 'january-meeting', kinds }, 'cancelled'),
      );
    }),
  ),
  person.map((who) =>
    step(`${who} presses what arrived`, async (story) => {
      const { board } = story;
      const arrived = board.state.notices.filter(({ id }) => story.of(id).mayHaveArrived > 0);
      for (const { id } of arrived) {
        await settleByPress(board.notices, {
          principal: await board.as(who),
          noticeId: id,
          conversationId: `chat-of-${who}`,
          activityId: 'pressed',
        });
      }
    }),
  ),
  fc.constantFrom('arrived' as const, 'send-again' as const).map((decision) =>
    step(`the manager decides: ${decision}`, (story) =>
      story.allowing(async () => {
        const noticeIds = story.board.state.notices.map(({ id }) => id);
        await settleByPerson(story.board.notices, { principal: await story.board.as('manager'), noticeIds, decision });
      }),
    ),
  ),
  fc.constant(
    step('urgent ones are repeated', (story) => story.allowing(() => repeatUrgent(story.board.notices, { log }))),
  ),
];

describe('the ledger', () => {
  it('adds up and never posts twice by itself, whatever happens in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.commands([...steps], { maxCommands: 60, size: 'max' }), async (commands) => {
        const story = new Story();
        story.board.clock.set(at('2019-01-07T10:00').toString());
        await fc.asyncModelRun(() => ({ model: {}, real: story }), commands);
      }),
      { numRuns: 250 },
    );
  }, 60_000);
});
