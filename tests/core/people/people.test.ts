import { describe, expect, it } from 'vitest';
import { authorise } from '../../../src/core/people/authorise.js';
import { identify } from '../../../src/core/people/identify.js';
import { rememberContact, rememberRemoval, type Contact } from '../../../src/core/people/remember-contact.js';
import { asId, type PersonId, type TenantId } from '../../../src/core/shared/ids.js';
import { at } from '../../kit/builders/at.js';
import { ravensby } from '../../kit/fakes/ravensby.js';

const tenantId = asId<TenantId>('ravensby');
const police = asId<PersonId>('police-member');

describe('identify', () => {
  it('finds a member by Entra id, whatever its case, with the roles of the seat', async () => {
    const { transact } = ravensby();
    const found = await transact(({ people }) => identify(people, { tenantId, entraId: 'ENTRA-Police-Member' }));
    expect([found?.person?.id, [...(found?.roles ?? [])].sort()]).toEqual([
      'police-member',
      ['member', 'practitioner'],
    ]);
  });

  it('takes somebody of the tenant whom the board does not know for a practitioner', async () => {
    const { transact } = ravensby();
    for (const entraId of ['entra-nobody', null]) {
      const found = await transact(({ people }) => identify(people, { tenantId, entraId }));
      expect([found?.person, [...(found?.roles ?? [])]]).toEqual([null, ['practitioner']]);
    }
  });

  it('leaves a member who has left the table no more than a practitioner has', async () => {
    const { roles, person } = await ravensby().as('former-member');
    expect([person?.id, [...roles]]).toEqual(['former-member', ['practitioner']]);
  });

  it('knows nobody of a tenant without a board', async () => {
    const { transact } = ravensby();
    const asked = { tenantId: asId<TenantId>('elsewhere'), entraId: 'entra-police-member' };
    expect(await transact(({ people }) => identify(people, asked))).toBeNull();
  });
});

describe('authorise', () => {
  it('audits a denial, and nothing when it allows', async () => {
    const { transact, as, state } = ravensby();
    const member = await as('police-member');
    expect(await transact(({ audit }) => authorise(audit, member, 'attendance.answer'))).toBe('allowed');
    expect(state.audit).toEqual([]);
    expect(await transact(({ audit }) => authorise(audit, member, 'meeting.manage'))).toBe('denied');
    expect(state.audit).toEqual([
      {
        tenantId,
        boardId: 'ravensby-board',
        actorId: 'police-member',
        action: 'meeting.manage',
        subjectId: null,
        outcome: 'denied',
      },
    ]);
  });
});

describe('rememberContact', () => {
  const contact: Contact = {
    tenantId,
    personId: police,
    userId: '29:police',
    serviceUrl: 'https://smba.example/uk/',
    botId: '28:bot',
    personalConversationId: 'chat-1',
    at: at('2027-03-01T09:30'),
  };
  const remember = (board: ReturnType<typeof ravensby>, given: Partial<Contact> = {}) =>
    board.transact(({ people }) => rememberContact(people, { ...contact, ...given }));

  it('keeps the chat once, and writes again only when something has changed', async () => {
    const board = ravensby();
    expect(await remember(board)).toBe('kept');
    expect(await remember(board)).toBe('known');
    expect(await remember(board, { serviceUrl: 'https://smba.example/emea/' })).toBe('kept');
    expect(board.state.reaches).toHaveLength(1);
  });

  it('knows when it last heard from somebody, and never an earlier moment', async () => {
    const board = ravensby();
    await remember(board);
    await remember(board, { at: at('2027-03-01T10:00') });
    await remember(board, { at: at('2027-03-01T09:45') });
    expect(board.state.reaches[0]?.heardAt).toEqual(at('2027-03-01T10:00'));
  });

  it('keeps the chat known before when they speak in a channel', async () => {
    const board = ravensby();
    await remember(board);
    expect(await remember(board, { personalConversationId: null })).toBe('known');
    expect(board.state.reaches[0]).toMatchObject({ conversationId: 'chat-1', state: 'reachable' });
  });

  it('shows somebody who removed the bot as unreachable until they speak one to one again', async () => {
    const board = ravensby();
    await remember(board);
    await board.transact(({ people }) => rememberRemoval(people, tenantId, police));
    expect(board.state.reaches[0]).toMatchObject({ state: 'unreachable', reason: 'removed', conversationId: null });
    await remember(board, { personalConversationId: null });
    expect(board.state.reaches[0]).toMatchObject({ state: 'unreachable', reason: 'removed' });
    await remember(board, { personalConversationId: 'chat-2' });
    expect(board.state.reaches[0]).toMatchObject({ state: 'reachable', reason: null, conversationId: 'chat-2' });
  });

  it('has nothing to keep when somebody removes the bot whom it never met', async () => {
    const board = ravensby();
    await board.transact(({ people }) => rememberRemoval(people, tenantId, police));
    expect(board.state.reaches).toEqual([]);
  });
});
