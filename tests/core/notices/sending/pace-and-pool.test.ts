import { describe, expect, it } from 'vitest';
import type { NoticesPorts, SendOutcome } from '../../../../src/core/notices/ports.js';
import { runSender } from '../../../../src/core/notices/sending/run-sender.js';
import { sendDue } from '../../../../src/core/notices/sending/send-due.js';
import { asId } from '../../../../src/core/shared/ids.js';
import { aPerson } from '../../../kit/builders/a-person.js';
import { noticesBoard, reachOf, type NoticesBoard } from '../../../kit/fakes/notices-board.js';
import { seated } from '../../../kit/fakes/ravensby.js';
import { recordingLog } from '../../../kit/recording-log.js';

const { log } = recordingLog();
const send = ({ notices }: NoticesBoard, given: { inFlight?: number } = {}) =>
  sendDue({ ports: notices, owner: 'one', log, stopping: () => false, ...given });
const known = (): NoticesBoard => noticesBoard({ reaches: [reachOf('police-member')] });
const turn = () => new Promise((resolve) => setImmediate(resolve));

/** A board with so many members who are each asked. */
async function crowd(count: number): Promise<NoticesBoard> {
  const ids = Array.from({ length: count }, (_, index) => `member-${index}`);
  const board = noticesBoard({
    people: ids.map((id) => aPerson({ id })),
    seats: ids.map((personId) => seated('police', { id: `seat-of-${personId}`, personId })),
    reaches: ids.map((id) => reachOf(id)),
  });
  for (const id of ids) await board.post({ recipient: { personId: asId(id) } });
  return board;
}

/** The same ports, with every request waiting until a test lets it go, and the calls counted. */
function slow({ notices }: NoticesBoard) {
  const gates = new Map<string, () => void>();
  const seen = { claims: 0, transactions: 0, now: 0, most: 0 };
  const ports: NoticesPorts<string> = {
    ...notices,
    transact: (work) => {
      seen.transactions += 1;
      return notices.transact(work);
    },
    ledger: {
      ...notices.ledger,
      claim: (terms) => {
        seen.claims += 1;
        return notices.ledger.claim(terms);
      },
    },
    messenger: {
      ...notices.messenger,
      create: async (address, card) => {
        seen.now += 1;
        seen.most = Math.max(seen.most, seen.now);
        await new Promise<void>((resolve) => gates.set(address.conversationId, resolve));
        seen.now -= 1;
        return notices.messenger.create(address, card);
      },
    },
  };
  const letGo = async (conversationId: string): Promise<void> => {
    gates.get(conversationId)?.();
    gates.delete(conversationId);
    for (let times = 0; times < 40; times += 1) await turn();
  };
  return { ports, seen, gates, letGo };
}

describe('the pace', () => {
  it('is asked before each request: opening a chat, sending, editing', async () => {
    const board = noticesBoard();
    await board.post();
    await send(board);
    expect(board.pace.turns).toEqual(['ravensby', 'ravensby']);
    await board.transact(({ ledger }) =>
      ledger.refresh({ boardId: asId('ravensby-board'), subjectId: 'january-meeting', kinds: ['attendance-request'] }),
    );
    await send(board);
    expect([board.pace.turns.length, board.messenger.updated.length]).toEqual([3, 1]);
  });

  it('puts off what has no turn yet, which is no attempt, and asks Teams nothing', async () => {
    const board = known();
    await board.post();
    board.pace.putOff(7);
    await send(board);
    expect(board.latest()).toMatchObject({ state: 'waiting', reason: 'pace', attempts: 0, sendStartedAt: null });
    expect(board.messenger.created).toEqual([]);
    board.pace.putOff(null);
    board.clock.move({ seconds: 6 });
    await send(board);
    expect(board.latest().state).toBe('waiting');
    board.clock.move({ seconds: 1 });
    await send(board);
    expect(board.latest().state).toBe('sent');
  });

  it('puts off an edit that has no turn yet', async () => {
    const board = known();
    await board.post();
    await send(board);
    const selection = {
      boardId: asId('ravensby-board'),
      subjectId: 'january-meeting',
      kinds: ['attendance-request'],
    } as const;
    await board.transact(({ ledger }) => ledger.refresh({ ...selection, boardId: asId('ravensby-board') }));
    board.pace.putOff(3);
    await send(board);
    expect([board.messenger.updated.length, board.latest().attempts]).toEqual([0, 1]);
    board.pace.putOff(null);
    board.clock.move({ seconds: 3 });
    await send(board);
    expect(board.messenger.updated).toHaveLength(1);
  });

  it.each([
    ['as long as it says', 30, 30],
    ['for a while where it does not say', null, 4],
  ])('holds everybody back when Teams is too busy, %s', async (_, retryAfterSeconds, seconds) => {
    const board = known();
    const outcome: Exclude<SendOutcome, { kind: 'ok' }> = { kind: 'throttled', retryAfterSeconds };
    board.messenger.answer(outcome);
    await board.post();
    await send(board);
    expect(board.pace.holds).toEqual([{ tenantId: 'ravensby', seconds }]);
    expect(board.latest()).toMatchObject({ state: 'waiting', reason: 'throttled', attempts: 1 });
  });

  it('claims no more of a tenant that is held back than it has at hand', async () => {
    const board = await crowd(100);
    board.pace.putOff(60);
    await send(board);
    expect(board.pace.turns.length).toBeLessThanOrEqual(32);
    expect(board.state.notices.filter(({ reason }) => reason === 'pace').length).toBe(board.pace.turns.length);
  });
});

describe('the pool', () => {
  it('goes on with everybody else while one send is slow', async () => {
    const board = await crowd(30);
    const { ports, letGo, gates } = slow(board);
    const sender = runSender({ ports, owner: 'one', log, inFlight: 2 });
    sender.wake();
    await letGo('nobody');
    for (let index = 1; index < 30; index += 1) await letGo(`chat-of-member-${index}`);
    expect([...gates.keys()]).toEqual(['chat-of-member-0']);
    expect(board.state.notices.map(({ state }) => state)).toEqual(['sending', ...Array<string>(29).fill('sent')]);
    await letGo('chat-of-member-0');
    await sender.settled();
    expect(board.state.notices.every(({ state }) => state === 'sent')).toBe(true);
  });

  it('takes up what is handed in while a send is slow, as soon as it is woken', async () => {
    const board = await crowd(2);
    const [first, second] = board.state.notices;
    board.state.notices = first === undefined ? [] : [first];
    const { ports, letGo, gates } = slow(board);
    const sender = runSender({ ports, owner: 'one', log });
    sender.wake();
    await letGo('nobody');
    if (second !== undefined) board.state.notices = [...board.state.notices, second];
    sender.wake();
    await letGo('nobody');
    expect([...gates.keys()]).toEqual(['chat-of-member-0', 'chat-of-member-1']);
    for (const chat of [...gates.keys()]) await letGo(chat);
    await sender.settled();
  });

  it('has no more on their way at once than it is told', async () => {
    const board = await crowd(20);
    const { ports, seen, gates, letGo } = slow(board);
    const sender = runSender({ ports, owner: 'one', log, inFlight: 3 });
    sender.wake();
    await letGo('nobody');
    while (gates.size > 0) for (const chat of [...gates.keys()]) await letGo(chat);
    await sender.settled();
    expect([seen.most, board.messenger.created.length]).toEqual([3, 20]);
  });

  it('stops at once: hands back what it has not begun, and waits for what is on its way', async () => {
    const board = await crowd(20);
    const { ports, gates, letGo } = slow(board);
    const sender = runSender({ ports, owner: 'one', log, inFlight: 2 });
    sender.wake();
    await letGo('nobody');
    let stopped = false;
    const stopping = sender.stop().then(() => {
      stopped = true;
    });
    await letGo('nobody');
    const count = (wanted: string) => board.state.notices.filter(({ state }) => state === wanted).length;
    expect([stopped, count('sending'), count('leased'), count('waiting')]).toEqual([false, 2, 0, 18]);
    expect(board.state.notices.filter(({ state }) => state === 'waiting').every(({ attempts }) => attempts === 0)).toBe(
      true,
    );
    for (const chat of [...gates.keys()]) await letGo(chat);
    await stopping;
    expect([count('sent'), board.messenger.created.length]).toEqual([2, 2]);
  });

  it('asks the store little: a claim for many, and one transaction for each claim', async () => {
    const board = await crowd(200);
    const { notices } = board;
    const seen = { claims: 0, transactions: 0, begun: 0, settled: 0, turns: 0, drawnTogether: 0 };
    const ports: NoticesPorts<string> = {
      ...notices,
      transact: (work) => ((seen.transactions += 1), notices.transact(work)),
      ledger: {
        ...notices.ledger,
        claim: (terms) => ((seen.claims += 1), notices.ledger.claim(terms)),
        beginSending: (...call) => ((seen.begun += 1), notices.ledger.beginSending(...call)),
        settle: (...call) => ((seen.settled += 1), notices.ledger.settle(...call)),
      },
      pace: { ...notices.pace, turn: (tenantId) => ((seen.turns += 1), notices.pace.turn(tenantId)) },
      renderer: { together: () => ((seen.drawnTogether += 1), notices.renderer.together()) },
    };
    expect(await sendDue({ ports, owner: 'one', log, stopping: () => false })).toBe(200);
    const { claims, transactions, drawnTogether, ...each } = seen;
    expect(each).toEqual({ begun: 200, settled: 200, turns: 200 });
    expect(claims).toBeLessThanOrEqual(32);
    expect(transactions).toBeLessThanOrEqual(claims);
    expect(drawnTogether).toBe(transactions);
  });
});
