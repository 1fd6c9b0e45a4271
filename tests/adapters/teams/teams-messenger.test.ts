import { describe, expect, it } from 'vitest';
import { teamsMessenger } from '../../../src/adapters/teams/teams-messenger.js';
import type { RejectedWhy, SendFailure, TeamsSender } from '../../../src/adapters/teams/teams-sender.js';
import { cardSaying } from './cards-for-tests.js';

const ADDRESS = { tenantId: 't', conversationId: 'c', serviceUrl: 'https://smba.example/', botId: '28:b' };
const CARD = cardSaying('Hello');

function answering(failure: SendFailure | null) {
  const sent = failure ?? ({ kind: 'ok', activityId: 'a1' } as const);
  const sender: TeamsSender = {
    create: () => Promise.resolve(sent),
    update: () => Promise.resolve(sent),
    remove: () => Promise.resolve(sent),
    openPersonalChat: () => Promise.resolve(failure ?? { kind: 'ok', address: { ...ADDRESS, kind: 'personal' } }),
  };
  return teamsMessenger(sender);
}
const reach = { tenantId: 't', userId: null, entraId: 'e', serviceUrl: ADDRESS.serviceUrl, botId: '28:b' } as never;

describe('teamsMessenger', () => {
  it('passes on what was sent, edited and opened', async () => {
    const messenger = answering(null);
    expect(await messenger.create(ADDRESS, CARD)).toEqual({ kind: 'ok', activityId: 'a1' });
    expect(await messenger.update(ADDRESS, 'a1', CARD)).toEqual({ kind: 'ok', activityId: 'a1' });
    expect(await messenger.openPersonalChat(reach)).toEqual({ kind: 'opened', conversationId: 'c' });
  });

  it.each<[RejectedWhy, string | null]>([
    ['not-installed', 'not-installed'],
    ['not-in-roster', 'removed'],
    ['blocked-by-person', 'blocked'],
    ['disabled-by-admin', 'disabled-by-admin'],
    ['gone', 'conversation-gone'],
    ['forbidden', null],
    ['not-registered', null],
    ['wrong-host', null],
    ['too-large', null],
    ['redirected', null],
    ['bad-request', null],
  ])('says of a refusal as %s that somebody is unreachable as %s', async (why, unreachable) => {
    const messenger = answering({ kind: 'rejected', status: 403, code: 'Code', why });
    const rejected = { kind: 'rejected', code: 'Code', unreachable };
    expect(await messenger.create(ADDRESS, CARD)).toEqual(rejected);
    expect(await messenger.openPersonalChat(reach)).toEqual(rejected);
  });

  it('keeps what is not known apart from what was not sent', async () => {
    for (const failure of [
      { kind: 'ambiguous', why: 'timeout' },
      { kind: 'not-sent', why: 'no-token' },
      { kind: 'throttled', retryAfterSeconds: 3 },
    ] as const satisfies readonly SendFailure[]) {
      expect(await answering(failure).create(ADDRESS, CARD)).toEqual(failure);
    }
  });
});
