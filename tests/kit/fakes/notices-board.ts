import type { Notice } from '../../../src/core/notices/notice.js';
import type { NoticeRenderer, NoticesPorts, RenderTogether } from '../../../src/core/notices/ports.js';
import { asId } from '../../../src/core/shared/ids.js';
import type { NoticeRequest } from '../../../src/core/shared/notice-request.js';
import { at } from '../builders/at.js';
import { fakeDeliveryLedger } from './fake-delivery-ledger.js';
import { fakeMessenger, type FakeMessenger } from './fake-messenger.js';
import { fakePace, type FakePace } from './fake-pace.js';
import { fakeReadBack, type FakeReadBack } from './fake-read-back.js';
import type { FakeState } from './fake-state.js';
import { ravensby, type Ravensby } from './ravensby.js';

export interface NoticesBoard extends Ravensby {
  readonly notices: NoticesPorts<string>;
  readonly messenger: FakeMessenger;
  readonly pace: FakePace;
  /** What a look into the conversations finds; part of the ports only where a test sets it there. */
  readonly readBack: FakeReadBack;
  /** What the renderer makes of the next notices; null when there is nothing to say, an error when it breaks. */
  render(as: string | null | Error): void;
  /** Hands a notice in. Without more said: the first request to the police member. */
  post(given?: Partial<NoticeRequest>): Promise<void>;
  /** The notice handed in last, as it now stands. */
  latest(): Notice;
}

/** A renderer that draws every card by itself. */
export function aRenderer(render: RenderTogether<string>['render']): NoticeRenderer<string> {
  return { together: () => ({ render }) };
}

/** The Ravensby board with a ledger to send from; the bot has been met in the tenant once, so that chats can be opened. */
export function noticesBoard(given: Partial<FakeState> = {}): NoticesBoard {
  const board = ravensby({ reaches: [reachOf('health-member')], ...given });
  const messenger = fakeMessenger();
  const pace = fakePace();
  let card: string | null | Error = 'a card';
  const notices: NoticesPorts<string> = {
    ...board.ports,
    transact: board.transact,
    ledger: fakeDeliveryLedger(board.state, board.clock),
    messenger,
    renderer: aRenderer(() => (card instanceof Error ? Promise.reject(card) : Promise.resolve(card))),
    pace,
    readBack: null,
    storeTime: null,
  };
  return {
    ...board,
    notices,
    messenger,
    pace,
    readBack: fakeReadBack(),
    render: (as) => {
      card = as;
    },
    post: async (more = {}) => {
      await board.transact(({ ledger }) =>
        ledger.post({
          tenantId: asId('ravensby'),
          boardId: asId('ravensby-board'),
          kind: 'attendance-request',
          subjectId: 'january-meeting',
          recipient: { personId: asId('police-member') },
          occurrence: 'call-1',
          notBefore: board.clock.now(),
          expiresAt: at('2019-01-17T14:00'),
          ...more,
        }),
      );
    },
    latest: () => {
      const notice = board.state.notices.at(-1);
      if (notice === undefined) throw new Error('Nothing was handed in.');
      return notice;
    },
  };
}

/** Somebody reachable in a personal chat of theirs. */
export function reachOf(
  personId: string,
  given: Partial<FakeState['reaches'][number]> = {},
): FakeState['reaches'][number] {
  return {
    personId: asId(personId),
    tenantId: asId('ravensby'),
    userId: `29:${personId}`,
    conversationId: `chat-of-${personId}`,
    serviceUrl: 'https://smba.example/uk/',
    botId: '28:bot',
    state: 'reachable',
    reason: null,
    heardAt: null,
    ...given,
  };
}
