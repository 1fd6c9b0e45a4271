import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { VERBS } from '../../src/adapters/cards/verbs.js';
import { forEachStore } from '../kit/database.js';
import { PRESSES } from '../kit/presses.js';
import { readCard } from '../kit/read-card.js';
import { businessRows } from '../kit/table-rows.js';
import { teamsUser } from '../kit/teams-client-user.js';
import { FEW, NEXT_MEETING, startWholeBot, type WholeBot } from '../kit/whole-bot.js';

/** What anybody may press who has an account: help, guidance, a person to ask; and their own actions and reminders, of which a stranger has none. */
const ANYBODYS =
  /^(?:help\.show|guidance\.(?:passages|feedback|versions|read)|advice\.(?:form|ask|claim|answer|close)|actions\.list|action\.(?:show|step-form|step)|snooze\.(?:form|save|end))$/u;
const MANAGERS =
  /^(?:meeting\.(?:form|save|call|cancel)|agenda\.|draft\.|register\.|deliveries\.|place\.|actions\.import-|action\.(?:form|save|managed-)|digest\.|announcement\.|settings\.|guidance\.word|advice\.use-place)/u;

forEachStore('rights', (open) => {
  let whole: WholeBot;
  beforeAll(async () => {
    whole = await startWholeBot(await open(), { papers: true, table: [...FEW, 'barnardos'] });
    await whole.callMeeting();
  });
  afterAll(() => whole.close());

  let before: unknown;
  beforeEach(async () => {
    await whole.deliver();
    before = await businessRows(whole.store.client);
  });
  const unchanged = async () => {
    await whole.deliver();
    expect(await businessRows(whole.store.client)).toEqual(before);
  };
  /** A press of a button that the card need not have. */
  const forge = async (who: string, verb: string, data: unknown) => {
    const user = whole.as(who);
    const value = { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' };
    const answer = await whole.client.post(
      whole.client.activity(user, { type: 'invoke', name: 'adaptiveCard/action', value }),
    );
    expect(answer.status).toBe(200);
    return readCard(answer.card);
  };
  const denials = (actorId: string | null) => whole.store.client.audit.count({ where: { outcome: 'denied', actorId } });

  it('has a press for every verb, so that none is forgotten below', () => {
    expect(Object.keys(PRESSES).sort()).toEqual([...VERBS].sort());
  });

  it('gives somebody whom the board does not know help, kindly, and nothing of the board’s business', async () => {
    const denied = await denials(null);
    const asked = [
      'agenda',
      'who is coming?',
      'my meetings',
      'I am coming',
      'new meeting',
      'what went out?',
      'attendance this year',
      'matters arising',
      'add an action',
      'digest',
      'settings',
      'announcements',
    ];
    for (const text of asked) {
      const words = readCard(await whole.ask('practitioner', text));
      expect(words, text).not.toContain('Main Board');
      expect(words, text).toContain('business manager');
    }
    for (const [verb, data] of Object.entries(PRESSES)) {
      expect(await forge('practitioner', verb, data), verb).not.toContain('Main Board');
    }
    expect(await denials(null)).toBe(denied + asked.length + VERBS.filter((verb) => !ANYBODYS.test(verb)).length);
    await unchanged();
  });

  it('gives a stranger from another tenant nothing at all', async () => {
    const stranger = teamsUser('Stranger', '99999999-0000-4000-8000-000000000009');
    const posted = whole.connector.requests.length;
    const elsewhere = {
      conversation: { id: 'a:x', tenantId: 'other', conversationType: 'personal' },
      channelData: { tenant: { id: 'other' } },
    };
    const value = { action: { type: 'Action.Execute', verb: 'attendance.answer', data: PRESSES['attendance.answer'] } };
    for (const fields of [
      { type: 'message', text: 'agenda' },
      { type: 'invoke', name: 'adaptiveCard/action', value },
    ]) {
      const answer = await whole.client.post(whole.client.activity(stranger, { ...fields, ...elsewhere }));
      expect(answer).toMatchObject({ status: 403, text: '' });
    }
    expect(whole.connector.requests).toHaveLength(posted);
    await unchanged();
  });

  it('denies a member every manager’s press, and audits it', async () => {
    const denied = await denials('sample-person-police');
    const managers = [
      ...VERBS.filter((verb) => MANAGERS.test(verb)),
      ...(['attendance.other-form', 'attendance.other'] as const),
    ];
    for (const verb of managers) {
      expect(await forge('police', verb, PRESSES[verb]), verb).toContain('That is not yours to do here');
    }
    expect(await denials('sample-person-police')).toBe(denied + managers.length);
    await unchanged();
  });

  it('lets the chair call a meeting, but not answer for others nor confirm the register', async () => {
    expect(await forge('chair', 'meeting.call', { meetingId: NEXT_MEETING })).toContain(
      'Members have been asked already',
    );
    for (const verb of ['attendance.other', 'register.confirm'] as const) {
      expect(await forge('chair', verb, PRESSES[verb])).toContain('That is not yours to do here');
    }
    await unchanged();
  });

  it('takes who answers from the account, never from the card or its data', async () => {
    const card = whole.newest('health');
    const forged = {
      personId: 'sample-person-hospitals',
      forPersonId: 'sample-person-hospitals',
      entraId: 'x',
      from: { aadObjectId: 'y' },
    };
    await whole.press('lay', card, 'Yes, online', forged);
    const answers = await whole.store.client.answer.findMany();
    expect(answers.map(({ personId, recordedBy }) => [personId, recordedBy])).toEqual([
      ['sample-person-lay', 'sample-person-lay'],
    ]);
  });

  it('knows nobody without an Entra id, whatever name and user id they carry', async () => {
    const card = whole.newest('police');
    const nameless = { ...whole.as('police'), entraId: null };
    const { card: answer } = await whole.client.tap(nameless, card, 'Yes, in person');
    expect(readCard(answer)).not.toContain('You are coming');
    await unchanged();
  });

  it('asks the board’s roles anew each time: who has left the board can no longer press', async () => {
    const { client } = whole.store;
    await client.roleGrant.deleteMany({ where: { personId: 'sample-person-analyst' } });
    await client.seat.updateMany({ where: { personId: 'sample-person-barnardos' }, data: { personId: null } });
    before = await businessRows(client);
    const words = readCard(await whole.press('barnardos', whole.newest('barnardos'), 'Yes, in person'));
    expect(words).not.toContain('You are coming');
    await unchanged();
  });
});
