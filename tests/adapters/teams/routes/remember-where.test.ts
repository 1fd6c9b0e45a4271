import { describe, expect, it } from 'vitest';
import type { ConversationKind, InboundActivity } from '../../../../src/adapters/teams/inbound-activity.js';
import { rememberWhere } from '../../../../src/adapters/teams/routes/remember-where.js';
import { aPlaceToPost, ravensby, type Ravensby } from '../../../kit/fakes/ravensby.js';

function activity(kind: 'installed' | 'removed', where: ConversationKind, serviceUrl = 'https://smba.example/uk/') {
  const conversationId = where === 'personal' ? 'chat-1' : '19:main-board';
  return {
    id: 'a1',
    kind,
    receivedAt: ravensby().clock.now(),
    entraId: 'entra-police-member',
    userId: '29:police',
    address: { tenantId: 'ravensby', conversationId, kind: where, serviceUrl, botId: '28:bot' },
  } satisfies InboundActivity;
}
const remember = async (board: Ravensby, heard: InboundActivity, who = 'police-member') => {
  const principal = await board.as(who);
  await board.transact(({ people }) => rememberWhere(people, principal, heard));
};

describe('rememberWhere', () => {
  it('keeps a personal chat, and that it has been removed', async () => {
    const board = ravensby();
    await remember(board, activity('installed', 'personal'));
    expect(board.state.reaches).toMatchObject([{ conversationId: 'chat-1', state: 'reachable' }]);
    await remember(board, activity('removed', 'personal'));
    expect(board.state.reaches).toMatchObject([{ conversationId: null, state: 'unreachable', reason: 'removed' }]);
    await remember(board, activity('installed', 'personal'));
    expect(board.state.reaches).toMatchObject([{ conversationId: 'chat-1', state: 'reachable', reason: null }]);
  });

  it('keeps no reach of somebody the board does not know', async () => {
    const board = ravensby();
    await remember(board, activity('installed', 'personal'), 'nobody');
    expect(board.state.reaches).toEqual([]);
  });

  it('shows a channel the bot was taken out of as unreachable, and follows its address when it is back', async () => {
    const board = ravensby({ places: [aPlaceToPost()] });
    await remember(board, activity('removed', 'channel'), 'nobody');
    expect(board.state.places).toMatchObject([{ state: 'unreachable', reason: 'removed' }]);
    await remember(board, activity('installed', 'channel', 'https://smba.example/emea/'), 'nobody');
    expect(board.state.places).toMatchObject([
      { state: 'reachable', reason: null, serviceUrl: 'https://smba.example/emea/', groupId: 'main-board' },
    ]);
  });

  it('makes no place of a channel nobody has chosen, and writes nothing when nothing has changed', async () => {
    const board = ravensby({ places: [aPlaceToPost({ conversationId: '19:other' })] });
    const { places } = board.state;
    await remember(board, activity('installed', 'channel'));
    expect(board.state.places).toBe(places);
  });

  it('takes nobody’s personal chat for unreachable when a channel loses the bot', async () => {
    const board = ravensby();
    await remember(board, activity('installed', 'personal'));
    await remember(board, activity('removed', 'channel'));
    expect(board.state.reaches).toMatchObject([{ state: 'reachable' }]);
  });
});
