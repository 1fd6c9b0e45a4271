import { describe, expect, it, vi } from 'vitest';
import type { RenderedCard } from '../../../../src/adapters/cards/rendered-card.js';
import { noticeRenderer } from '../../../../src/adapters/cards/notices/render-notice.js';
import type { InboundAction, InboundActivity } from '../../../../src/adapters/teams/inbound-activity.js';
import { handleActivity } from '../../../../src/adapters/teams/routes/handle-activity.js';
import type { RouteDeps } from '../../../../src/adapters/teams/routes/route-deps.js';
import type { NoticesPorts } from '../../../../src/core/notices/ports.js';
import { atOnce } from '../../../kit/fakes/at-once.js';
import { fakeDeliveryLedger } from '../../../kit/fakes/fake-delivery-ledger.js';
import { fakeInbox } from '../../../kit/fakes/fake-inbox.js';
import { ravensby } from '../../../kit/fakes/ravensby.js';
import { cards } from '../../../cards/recording-cards.js';

function aBot() {
  const board = ravensby();
  const inbox = fakeInbox(board.clock);
  const links = {
    calendar: () => 'https://bot.example/c',
    attendanceYear: () => 'https://bot.example/y',
    figures: () => 'https://bot.example/f',
  };
  const refused = { kind: 'not-sent', why: 'test' } as const;
  const ledger = fakeDeliveryLedger(board.state, board.clock);
  const notices: NoticesPorts<RenderedCard> = {
    ...board.ports,
    transact: board.transact,
    ledger,
    messenger: {
      create: () => Promise.resolve(refused),
      update: () => Promise.resolve(refused),
      openPersonalChat: () => Promise.resolve(refused),
    },
    renderer: noticeRenderer({ ports: { ...board, ledger }, cards, links }),
    pace: { turn: () => Promise.resolve({ kind: 'go' }), hold: () => Promise.resolve() },
    readBack: null,
    storeTime: null,
  };
  const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
  const deps: RouteDeps = {
    meetings: board.ports,
    actions: notices,
    announcements: notices,
    thresholds: { ...notices, inSlices: atOnce },
    currentGuidance: { indexOf: () => Promise.resolve(null), newestOf: () => Promise.resolve(null) },
    figures: notices,
    notices,
    setup: {} as RouteDeps['setup'],
    inbox,
    cards,
    links,
    log,
    fetchDocument: () => Promise.resolve({ kind: 'refused', reason: '', whatToDo: '' }),
    fetchGuidance: () => Promise.resolve({ kind: 'refused', reason: '', whatToDo: '' }),
    fetchTables: () => Promise.resolve({ kind: 'refused', reason: '', whatToDo: '' }),
    readPastedTable: () => null,
    wakeSender: vi.fn(),
  };
  const hear = (activity: InboundActivity) => handleActivity(deps, activity);
  return { board, deps, inbox, log, hear };
}

const base = (who: string) => ({
  id: 'activity-1',
  receivedAt: ravensby().clock.now(),
  entraId: `entra-${who}`,
  userId: `29:${who}`,
  address: {
    tenantId: 'ravensby',
    conversationId: 'chat-1',
    kind: 'personal' as const,
    serviceUrl: 'https://smba.example/uk/',
    botId: '28:bot',
  },
});
const tap = (given: Partial<InboundAction> = {}, who = 'police-member'): InboundAction => ({
  ...base(who),
  kind: 'action',
  verb: 'attendance.answer',
  data: { meetingId: 'january-meeting', call: 1, choice: 'online' },
  cardActivityId: 'card-1',
  trigger: 'tap',
  via: 'execute',
  ...given,
});

describe('a tap that comes again', () => {
  it('gets the same card, makes its effect once, and leaves the stored message alone', async () => {
    const { board, hear } = aBot();
    const first = await hear(tap());
    expect(first).toMatchObject({ kind: 'card', alsoEdit: true });
    const again = await hear(tap());
    expect(again).toEqual({ kind: 'card', card: first.kind === 'card' ? first.card : null });
    expect(board.state.history).toHaveLength(1);
  });

  it('makes its effect once under a new id too, and shows the same answer', async () => {
    const { board, hear } = aBot();
    const first = await hear(tap());
    expect(await hear(tap({ id: 'activity-2' }))).toEqual(first);
    expect(board.state.history).toHaveLength(1);
  });

  it('is told kindly that it is being worked on while the first is', async () => {
    const { board, deps, hear } = aBot();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const transact: typeof board.transact = async (work) => {
      await held;
      return board.transact(work);
    };
    const first = handleActivity({ ...deps, meetings: { ...deps.meetings, transact } }, tap());
    const meanwhile = await hear(tap());
    expect(JSON.stringify(meanwhile)).toContain('Still working on it');
    expect('alsoEdit' in meanwhile).toBe(false);
    release();
    expect((await first).kind).toBe('card');
    expect(board.state.history).toHaveLength(1);
  });

  it('is handled when the first was lost with its process', async () => {
    const { board, inbox, hear } = aBot();
    await hear(tap());
    const [key = ''] = inbox.rows.keys();
    board.state.answers = [];
    await inbox.forget(key);
    (inbox.rows as Map<string, unknown>).delete(key);
    await inbox.open(key);
    expect(JSON.stringify(await hear(tap()))).toContain('Still working on it');
    board.clock.move({ seconds: 61 });
    await hear(tap());
    expect(board.state.answers).toHaveLength(1);
  });

  it('is handled when the first broke', async () => {
    const { board, deps, hear } = aBot();
    const broken = { ...deps.meetings, transact: () => Promise.reject(new Error('store')) };
    await expect(handleActivity({ ...deps, meetings: broken }, tap())).rejects.toThrow('store');
    expect((await hear(tap())).kind).toBe('card');
    expect(board.state.history).toHaveLength(1);
  });

  it('shows nobody else the first one’s card', async () => {
    const { hear } = aBot();
    const first = await hear(tap());
    const other = await hear(tap({ verb: 'help.show', data: {} }, 'health-member'));
    expect(other.kind === 'card' && other.card).not.toEqual(first.kind === 'card' && first.card);
  });

  it('is not answered twice where answers are posted', async () => {
    const { hear } = aBot();
    expect((await hear(tap({ via: 'submit' }))).kind).toBe('card');
    expect(await hear(tap({ via: 'submit' }))).toEqual({ kind: 'nothing' });
  });
});

describe('keeping the answer', () => {
  it('does not tell somebody that what was saved had failed', async () => {
    const { board, deps, log } = aBot();
    const inbox = { ...deps.inbox, close: () => Promise.reject(new TypeError('store')) };
    expect((await handleActivity({ ...deps, inbox }, tap())).kind).toBe('card');
    expect(board.state.answers).toHaveLength(1);
    expect(log.warn).toHaveBeenCalledWith('inbox.not-closed', { error: 'TypeError' });
  });

  it('keeps nothing of what answers a message, which may quote what was typed', async () => {
    const { inbox, hear } = aBot();
    await hear({ ...base('manager'), kind: 'message', text: 'Wednesday is Jane Doe’s day', files: [] });
    expect([...inbox.rows.values()].map(({ reply }) => reply)).toEqual([{ kind: 'nothing' }]);
  });

  it('wakes the sender after every turn, whatever came of it', async () => {
    const { deps, hear } = aBot();
    await hear(tap());
    expect(deps.wakeSender).toHaveBeenCalledTimes(1);
  });
});

describe('who may do what', () => {
  it('answers nothing to a tenant without a board, and changes nothing for it', async () => {
    const { board, hear } = aBot();
    const address = { ...base('x').address, tenantId: 'elsewhere' };
    expect(JSON.stringify(await hear(tap({ address })))).toContain('not set up for your organisation');
    expect(await hear({ ...base('x'), address, kind: 'message', text: 'agenda', files: [] })).toEqual({
      kind: 'nothing',
    });
    expect(board.state.answers).toEqual([]);
  });

  it('gives a practitioner help for whatever is pressed, and audits the denial', async () => {
    const { board, hear } = aBot();
    const reply = await hear(tap({}, 'nobody'));
    expect(reply.kind === 'card' && reply.card.summary).not.toContain('online');
    expect(board.state.audit.at(-1)).toMatchObject({ action: 'attendance.answer', outcome: 'denied', actorId: null });
  });

  it('changes nothing for a press nobody made, that nobody answers, or that does not fit', async () => {
    const { board, hear } = aBot();
    const presses: readonly Partial<InboundAction>[] = [
      { trigger: 'refresh' },
      { verb: 'attendance.record' },
      { verb: '__proto__' },
      { data: null },
      { data: 'x' },
      { data: { meetingId: ['january-meeting'], call: 1 } },
    ];
    for (const [index, one] of presses.entries()) await hear(tap({ ...one, id: `activity-${index}` }));
    expect(board.state.answers).toEqual([]);
  });
});

describe('a new chat', () => {
  it('is greeted once though Teams tells of it three times', async () => {
    const { board, hear } = aBot();
    const installed = (id: string) => hear({ ...base('police-member'), id, kind: 'installed' });
    expect((await installed('a')).kind).toBe('card');
    expect((await installed('b')).kind).toBe('nothing');
    board.clock.move({ seconds: 90 });
    expect((await installed('c')).kind).toBe('nothing');
  });
});
