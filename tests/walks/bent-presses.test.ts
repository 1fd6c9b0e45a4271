import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { VERBS } from '../../src/adapters/cards/verbs.js';
import { forEachStore } from '../kit/database.js';
import { addOtherBoard, OTHER_MEETING } from '../kit/other-board.js';
import { PRESSES } from '../kit/presses.js';
import { readCard } from '../kit/read-card.js';
import { businessRows } from '../kit/table-rows.js';
import { FEW, NEXT_MEETING, startWholeBot, type WholeBot } from '../kit/whole-bot.js';

const LONG = 'x'.repeat(20_000);
const polluted = (key: string): unknown =>
  JSON.parse(
    `{ "${key}": { "meetingId": "${NEXT_MEETING}", "call": 1, "choice": "online", "which": "unknown", "prototype": { "roles": ["business-manager"] } } }`,
  );

type Bend = (data: Readonly<Record<string, unknown>>) => unknown;
const everyField = (change: (value: unknown) => unknown): Bend => {
  return (data) => Object.fromEntries(Object.entries(data).map(([name, value]) => [name, change(value)]));
};

/** Replaces the ids of a kind of thing; a press that names none of it is left as it is. */
const naming = (id: string, ...fields: readonly string[]): Bend => {
  return (data) =>
    Object.fromEntries(Object.entries(data).map(([name, value]) => [name, fields.includes(name) ? id : value]));
};
const OTHER_ACTION = 'other-action';
const OTHER_GUIDANCE = 'other-guidance';
const OTHER_QUESTION = 'other-question';

/** What is done to the data of a well-formed press. The business manager presses, so that no lack of rights saves us. */
const BENDS: Readonly<Record<string, Bend>> = {
  'has no data at all': () => null,
  'is a list': () => [NEXT_MEETING],
  'is a text': () => NEXT_MEETING,
  'names a meeting of another board': naming(OTHER_MEETING, 'meetingId'),
  'names a meeting that does not exist': naming('no-such-meeting', 'meetingId'),
  'names an action of another board': naming(OTHER_ACTION, 'actionId'),
  'names a threshold document of another board': naming(OTHER_GUIDANCE, 'guidanceId'),
  'names a question to another board’s adviser': naming(OTHER_QUESTION, 'adviceId'),
  'names a group of another board': naming('other-group', 'groupId'),
  'names somebody of another board': naming('other-person', 'personId', 'ownerId', 'helperIds'),
  'names nothing': everyField(() => ''),
  'has numbers for texts': everyField(() => 42),
  'has lists for texts': everyField((value) => [value]),
  'has objects for texts': everyField((value) => ({ value, toString: 'x' })),
  'has null in every field': everyField(() => null),
  'has endless texts': everyField(() => LONG),
  'has marks of templates and databases': everyField(() => '${$root.x}\'; DROP TABLE "Answer"; --\u0000\u202e'),
  'carries __proto__': () => polluted('__proto__'),
  'carries constructor': () => polluted('constructor'),
};

const otherAction = {
  id: OTHER_ACTION,
  boardId: 'other-board',
  groupId: 'other-group',
  refDay: new Date('2026-11-23'),
  refNumber: 1,
  what: 'Other business of another board',
  ownerId: 'other-person',
  helperIds: [],
  agencyId: 'other-agency',
  dueOn: new Date('2026-12-17'),
  missedFrom: new Date('2026-12-17'),
  source: 'meeting',
  status: 'open',
  createdBy: 'other-person',
  createdAt: new Date('2026-11-23T10:00:00Z'),
};

const otherGuidance = {
  id: OTHER_GUIDANCE,
  boardId: 'other-board',
  number: 1,
  title: 'Other business of another board',
  levels: [{ number: 3, name: 'Other' }],
  passages: [
    {
      ...{ id: 'other-passage', sectionPath: [], title: 'Other business of another board', text: 'Other words.' },
      ...{ level: 3, appliesAt: [], domain: null, kind: 'indicator', topic: null, ages: null, page: null },
      ...{ alsoSaidAs: [], seeAlso: [] },
    },
  ],
  contacts: [],
  currentFrom: new Date('2026-11-01'),
  publishedAt: new Date('2026-11-01T10:00:00Z'),
};

const otherQuestion = {
  id: OTHER_QUESTION,
  boardId: 'other-board',
  tenantId: 'other-tenant',
  text: 'Other business of another board',
  askedAt: new Date('2026-11-23T10:00:00Z'),
};

forEachStore('a press that was bent', (open) => {
  let whole: WholeBot;
  beforeAll(async () => {
    whole = await startWholeBot(await open(), { papers: true, table: FEW });
    await addOtherBoard(whole.store.client);
    await whole.store.client.action.create({ data: otherAction });
    await whole.store.client.guidance.create({ data: otherGuidance });
    await whole.store.client.adviceRequest.create({ data: otherQuestion });
    await whole.callMeeting();
    await whole.press('police', whole.newest('police'), 'Yes, in person');
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
  const forge = async (who: string, verb: string, data: unknown) => {
    const value = { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' };
    const fields = { type: 'invoke', name: 'adaptiveCard/action', value };
    return whole.client.post(whole.client.activity(whole.as(who), fields));
  };

  it.each(Object.entries(BENDS))(
    'that %s changes nothing, whatever its verb, and is answered kindly',
    async (_, bend) => {
      // What names none of the things that are bent is no bent press.
      const bent = VERBS.map((verb) => [verb, bend(PRESSES[verb])] as const).filter(
        ([verb, data]) => JSON.stringify(data) !== JSON.stringify(PRESSES[verb]),
      );
      expect(bent.length).toBeGreaterThan(0);
      for (const [verb, data] of bent) {
        const answer = await forge('manager', verb, data);
        expect(answer.status, verb).toBe(200);
        expect(readCard(answer.card).length, verb).toBeGreaterThan(20);
        expect(JSON.stringify(answer.card).length, verb).toBeLessThan(28_000);
        expect(readCard(answer.card), verb).not.toContain('Other business of another board');
      }
      await unchanged();
      expect(whole.logged.filter((line) => line.includes('turn.broken'))).toEqual([]);
      expect(({} as Record<string, unknown>)['roles']).toBeUndefined();
    },
  );

  it.each(['meeting.destroy', 'toString', '__proto__', 'constructor', ' attendance.answer', 'ATTENDANCE.ANSWER'])(
    'that names the verb “%s” changes nothing',
    async (verb) => {
      const { card } = await forge('manager', verb, PRESSES['attendance.answer']);
      expect(readCard(card)).toContain('I could not use that card');
      await unchanged();
    },
  );

  it.each([
    [{ choice: 'maybe' }, 'I could not use that card'],
    [{ call: 0 }, 'I could not use that card'],
    [{ call: 2 }, 'You are coming in person'],
    [{ call: 99 }, 'You are coming in person'],
    [{ choice: undefined, interestItem: '-1', interestNature: 'x' }, 'I could not use that card'],
  ])('to answer with %o is not taken', async (change, words) => {
    const { card } = await forge('police', 'attendance.answer', {
      ...PRESSES['attendance.answer'],
      choice: 'online',
      ...change,
    });
    expect(readCard(card)).toContain(words);
    await unchanged();
  });

  it.each(['sample-person-fire', 'sample-person-analyst', 'other-person', 'nobody'])(
    'to record for %s, who has no seat at the meeting, is not taken',
    async (personId) => {
      const { card } = await forge('manager', 'attendance.other', { ...PRESSES['attendance.other'], personId });
      expect(readCard(card)).toContain('Nothing was changed.');
      await unchanged();
    },
  );

  it('cannot reach across boards to another’s draft', async () => {
    const draftId = 'other-draft';
    for (const verb of ['agenda.publish', 'agenda.save-item', 'draft.confirm', 'draft.discard'] as const) {
      const { card } = await forge('manager', verb, { ...PRESSES[verb], draftId });
      expect(readCard(card), verb).toMatch(/no longer here/u);
    }
    await unchanged();
  });

  it('cannot put shared cards of another board’s group anywhere', async () => {
    const value = {
      action: { type: 'Action.Execute', verb: 'place.choose', data: { groupId: 'other-group' } },
      trigger: 'manual',
    };
    const place = { conversationId: '19:channel@thread.tacv2', kind: 'channel' } as const;
    const fields = { type: 'invoke', name: 'adaptiveCard/action', value };
    const { card } = await whole.client.post(whole.client.activity(whole.as('manager'), fields, place));
    expect(readCard(card)).toContain('Nothing was changed.');
    await unchanged();
  });
});
