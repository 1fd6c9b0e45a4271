import { describe, expect, it } from 'vitest';
import type { SendOutcome } from '../../../src/core/notices/ports.js';
import { runSender } from '../../../src/core/notices/run-sender.js';
import { sendDue } from '../../../src/core/notices/send-due.js';
import { asId } from '../../../src/core/shared/ids.js';
import type { LogFacts } from '../../../src/core/shared/log.js';
import { aMeeting } from '../../kit/builders/a-meeting.js';
import { aPerson } from '../../kit/builders/a-person.js';
import { anAnswer } from '../../kit/builders/an-answer.js';
import { noticesBoard, reachOf, type NoticesBoard } from '../../kit/fakes/notices-board.js';
import { aPlaceToPost, seated } from '../../kit/fakes/ravensby.js';

function recordingLog() {
  const lines: { readonly event: string; readonly facts: LogFacts }[] = [];
  const note = (event: string, facts: LogFacts = {}): void => {
    lines.push({ event, facts });
  };
  return { lines, log: { info: note, warn: note, error: note } };
}
const { log } = recordingLog();
const send = ({ notices }: NoticesBoard) => sendDue({ ports: notices, owner: 'one', log, stopping: () => false });
const failing = (outcome: Exclude<SendOutcome, { kind: 'ok' }>, board = noticesBoard()) => {
  board.messenger.answer(outcome);
  return board;
};

describe('sending a notice', () => {
  it('opens the chat once, keeps it, and sends once', async () => {
    const board = noticesBoard();
    await board.post();
    expect(await send(board)).toBe(1);
    expect(board.latest()).toMatchObject({ state: 'sent', activityId: 'activity-1', shown: 1 });
    expect(board.messenger.created).toMatchObject([{ conversationId: 'chat-of-entra-police-member', card: 'a card' }]);
    await board.post({ kind: 'nudge', occurrence: 'call-1-step-1' });
    await send(board);
    expect([board.messenger.opened.length, board.messenger.created.length]).toEqual([1, 2]);
    expect(await send(board)).toBe(0);
  });

  it('posts to a place with nothing but its address', async () => {
    const board = noticesBoard({ places: [aPlaceToPost()] });
    await board.post({ kind: 'shared-agenda', recipient: { placeId: asId('main-channel') }, occurrence: 'meeting' });
    await send(board);
    expect(board.messenger.created).toEqual([
      {
        tenantId: 'ravensby',
        conversationId: '19:main-board',
        serviceUrl: 'https://smba.example/uk/',
        botId: '28:bot',
        card: 'a card',
      },
    ]);
  });

  it.each([
    ['no account', { people: [aPerson({ entraId: null })] }, 'no-account'],
    ['no person any more', { people: [] }, 'no-account'],
    ['a guest never met', { people: [aPerson({ guest: true })] }, 'guest'],
    [
      'the bot blocked',
      { reaches: [reachOf('police-member', { state: 'unreachable', reason: 'blocked' })] },
      'blocked',
    ],
    ['a tenant where the bot has met nobody', { reaches: [] }, 'not-installed'],
  ] as const)('makes no request for %s, and keeps the reason', async (_, state, reason) => {
    const board = noticesBoard(state);
    await board.post();
    await send(board);
    expect(board.latest()).toMatchObject({ state: 'unreachable', reason });
    expect([board.messenger.created, board.messenger.opened]).toEqual([[], []]);
  });

  it('reaches a guest who has spoken one to one', async () => {
    const board = noticesBoard({ people: [aPerson({ guest: true })], reaches: [reachOf('police-member')] });
    await board.post();
    await send(board);
    expect(board.latest().state).toBe('sent');
  });

  it('withdraws what is no longer wanted, allowed or sayable, without a request', async () => {
    const board = noticesBoard({ answers: [anAnswer()] });
    await board.post({ kind: 'nudge', occurrence: 'call-1-step-1' });
    await board.post({ kind: 'unanswered-list', recipient: { personId: asId('health-member') } });
    board.render(null);
    await board.post();
    await send(board);
    expect(board.state.notices.map(({ state, reason }) => [state, reason])).toEqual([
      ['withdrawn', 'answered'],
      ['withdrawn', 'no-longer-allowed'],
      ['withdrawn', 'nothing-to-say'],
    ]);
    expect(board.messenger.created).toEqual([]);
  });

  it('remembers why somebody cannot be reached, and does not try them again', async () => {
    const board = failing({ kind: 'rejected', code: 'ConversationBlockedByUser', unreachable: 'blocked' });
    board.state.reaches = [reachOf('police-member')];
    await board.post();
    await board.post({ kind: 'nudge', occurrence: 'call-1-step-1' });
    await send(board);
    expect(board.state.notices.map(({ state, reason }) => [state, reason])).toEqual([
      ['unreachable', 'blocked'],
      ['unreachable', 'blocked'],
    ]);
    expect(board.messenger.created).toHaveLength(1);
  });

  it('opens a chat anew where the one it knew is gone', async () => {
    const board = failing({ kind: 'rejected', code: 'ConversationNotFound', unreachable: 'conversation-gone' });
    board.state.reaches = [reachOf('police-member')];
    await board.post();
    await send(board);
    expect(board.state.reaches[0]).toMatchObject({ state: 'unknown', conversationId: null });
  });

  it('tries again to open a chat when it is not clear whether it was opened', async () => {
    const board = failing({ kind: 'ambiguous', why: 'time-out' });
    await board.post();
    await send(board);
    expect(board.latest()).toMatchObject({ state: 'waiting', reason: 'time-out' });
  });

  it('lets what is behind a notice that breaks go first, and ends it after five times', async () => {
    const board = noticesBoard();
    await board.post();
    board.render(new Error('template is broken'));
    await send(board);
    expect(board.latest()).toMatchObject({ state: 'waiting', reason: 'fault' });
    board.render('a card');
    await board.post({ kind: 'nudge', occurrence: 'call-1-step-1' });
    await send(board);
    expect(board.latest().state).toBe('sent');
    board.render(new Error('template is broken'));
    for (let round = 0; round < 6; round += 1) {
      board.clock.move({ minutes: 15 });
      await send(board);
    }
    expect(board.state.notices[0]).toMatchObject({ state: 'failed', reason: 'fault', attempts: 5 });
  });

  it('leaves a send whose sender has lost its claim alone', async () => {
    const board = noticesBoard();
    await board.post();
    const [claimed] = await board.notices.ledger.claim({ owner: 'one', leaseSeconds: 60, limit: 1 });
    board.clock.move({ minutes: 2 });
    await send(board);
    expect(board.latest().state).toBe('sent');
    expect(claimed && (await board.notices.ledger.beginSending(claimed, aPlaceToPost()))).toBe(false);
    expect(board.messenger.created).toHaveLength(1);
  });

  it('adds up, whatever comes of each', async () => {
    const board = noticesBoard({ reaches: [reachOf('health-member'), reachOf('police-member')] });
    const outcomes: readonly (Exclude<SendOutcome, { kind: 'ok' }> | null)[] = [
      null,
      { kind: 'ambiguous', why: 'time-out' },
      { kind: 'throttled', retryAfterSeconds: null },
      { kind: 'rejected', code: 'BadArgument', unreachable: null },
    ];
    for (const [step, outcome] of outcomes.entries()) {
      board.messenger.answer(outcome);
      await board.post({ kind: 'nudge', occurrence: `call-1-step-${step}` });
      await send(board);
    }
    const totals = await board.notices.ledger.totals(asId('ravensby-board'), board.clock.now());
    expect(totals).toMatchObject({ sent: 1, unknown: 1, waiting: 1, failed: 1 });
  });
});

describe('editing a card', () => {
  const posted = async (): Promise<NoticesBoard> => {
    const board = noticesBoard({ reaches: [reachOf('police-member')] });
    await board.post();
    await send(board);
    return board;
  };
  const change = (board: NoticesBoard): Promise<unknown> =>
    board.transact(({ ledger }) =>
      ledger.refresh({ boardId: asId('ravensby-board'), subjectId: 'january-meeting', kinds: ['attendance-request'] }),
    );

  it('writes the present state once, and nothing when nothing has changed', async () => {
    const board = await posted();
    await change(board);
    await change(board);
    await send(board);
    await send(board);
    expect(board.messenger.updated).toEqual([{ activityId: 'activity-1', card: 'a card' }]);
    expect(board.latest()).toMatchObject({ wanted: 3, shown: 3 });
  });

  it('writes once more what changes while an edit is on its way', async () => {
    const board = await posted();
    await change(board);
    board.messenger.during(() => {
      board.state.notices = board.state.notices.map((notice) => ({ ...notice, wanted: notice.wanted + 1 }));
    });
    await send(board);
    expect([board.messenger.updated.length, board.latest().shown]).toEqual([2, 3]);
  });

  it('tries again whatever is not a plain no, since an edit may be made twice', async () => {
    const outcomes: readonly Exclude<SendOutcome, { kind: 'ok' }>[] = [
      { kind: 'ambiguous', why: 'time-out' },
      { kind: 'not-sent', why: 'no-connection' },
      { kind: 'throttled', retryAfterSeconds: 0 },
      { kind: 'rejected', code: 'BotNotRegistered', unreachable: null },
    ];
    for (const outcome of outcomes) {
      const board = await posted();
      await change(board);
      board.messenger.answer(outcome);
      await send(board);
      board.messenger.answer(null);
      board.clock.move({ minutes: 15 });
      await send(board);
      expect([board.messenger.updated.length, board.latest().shown], outcome.kind).toEqual([2, 2]);
    }
  });

  it('gives up a card that is gone, whose reader is, or that has nothing left to show', async () => {
    const gone = await posted();
    gone.messenger.answer({ kind: 'rejected', code: 'ActivityNotFound', unreachable: 'conversation-gone' });
    const blocked = await posted();
    blocked.state.reaches = [reachOf('police-member', { state: 'unreachable', reason: 'blocked' })];
    const left = await posted();
    left.render(null);
    for (const board of [gone, blocked, left]) {
      await change(board);
      await send(board);
      expect(board.latest()).toMatchObject({ state: 'sent', activityId: null, shown: 2 });
    }
  });

  it('is put off by a fault of our own, not lost', async () => {
    const board = await posted();
    await change(board);
    board.render(new Error('template is broken'));
    await send(board);
    board.render('a card');
    board.clock.move({ minutes: 1 });
    await send(board);
    expect(board.messenger.updated).toHaveLength(1);
  });
});

describe('runSender', () => {
  /** A ledger whose claims wait until a test lets them go. */
  function slowly() {
    const board = noticesBoard();
    const gates: (() => void)[] = [];
    const seen = { atOnce: 0, most: 0, rounds: 0 };
    const claim = async () => {
      seen.atOnce += 1;
      seen.rounds += 1;
      seen.most = Math.max(seen.most, seen.atOnce);
      await new Promise<void>((resolve) => gates.push(resolve));
      seen.atOnce -= 1;
      return [];
    };
    const ports = { ...board.notices, ledger: { ...board.notices.ledger, claim } };
    const turn = () => new Promise((resolve) => setImmediate(resolve));
    const letGo = async (): Promise<void> => {
      await turn();
      gates.shift()?.();
      await turn();
    };
    return { sender: runSender({ ports, owner: 'one', log }), seen, turn, letGo };
  }

  it('works once at a time, and once more for all that woke it meanwhile', async () => {
    const { sender, seen, letGo } = slowly();
    for (let times = 0; times < 5; times += 1) sender.wake();
    await letGo();
    await letGo();
    expect(seen).toEqual({ rounds: 2, atOnce: 0, most: 1 });
    sender.wake();
    await letGo();
    expect(seen).toEqual({ rounds: 3, atOnce: 0, most: 1 });
    await sender.stop();
  });

  it('stops after what is in flight, and is not woken any more', async () => {
    const { sender, seen, turn, letGo } = slowly();
    sender.wake();
    await turn();
    let stopped = false;
    const stopping = sender.stop().then(() => {
      stopped = true;
    });
    sender.wake();
    await turn();
    expect(stopped).toBe(false);
    await letGo();
    await stopping;
    sender.wake();
    await sender.settled();
    expect(seen.rounds).toBe(1);
  });

  it('survives a round that fails, and says so without the error’s words', async () => {
    const board = noticesBoard();
    const { lines, log: heard } = recordingLog();
    let broken = true;
    const recover = () => (broken ? Promise.reject(new Error('the note of Jane Doe')) : board.notices.ledger.recover());
    const ports = { ...board.notices, ledger: { ...board.notices.ledger, recover } };
    const sender = runSender({ ports, owner: 'one', log: heard });
    await sender.settled();
    expect(lines).toEqual([{ event: 'notices.round-failed', facts: { error: 'Error' } }]);
    broken = false;
    await board.post();
    await sender.settled();
    expect(board.latest().state).toBe('sent');
  });

  it('says when sends of a lost sender were found', async () => {
    const board = noticesBoard({ meetings: [aMeeting()], seats: [seated('police')] });
    await board.post();
    const [claimed] = await board.notices.ledger.claim({ owner: 'dead', leaseSeconds: 60, limit: 1 });
    if (claimed !== undefined) await board.notices.ledger.beginSending(claimed, aPlaceToPost());
    board.clock.move({ minutes: 5 });
    const { lines, log: heard } = recordingLog();
    await runSender({ ports: board.notices, owner: 'one', log: heard }).settled();
    expect(lines).toMatchObject([{ event: 'notices.recovered', facts: { unknown: 1 } }]);
    expect([board.latest().state, board.messenger.created]).toEqual(['unknown', []]);
  });
});
