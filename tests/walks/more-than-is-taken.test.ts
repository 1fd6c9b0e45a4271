import { afterAll, beforeAll, expect, it } from 'vitest';
import { readSampleBoard } from '../../src/adapters/prisma/sample-board/read-sample-board.js';
import { environment } from '../../src/config/environment.js';
import { forEachStore } from '../kit/database.js';
import { personalChatId } from '../kit/fake-connector-conversations.js';
import { newestCard, readCard } from '../kit/read-card.js';
import { startWholeBot, type WholeBot } from '../kit/whole-bot.js';

/** What is taken when nobody sets anything. The clock stands still here: all of it happens within one minute. */
const { QUORUM_PERSON_PER_MINUTE, QUORUM_TENANT_PER_MINUTE } = environment.parse({});

forEachStore('more than is taken', (open) => {
  let whole: WholeBot;
  beforeAll(async () => {
    const settings = {
      QUORUM_PERSON_PER_MINUTE: String(QUORUM_PERSON_PER_MINUTE),
      QUORUM_TENANT_PER_MINUTE: String(QUORUM_TENANT_PER_MINUTE),
    };
    whole = await startWholeBot(await open(), { settings });
    await whole.callMeeting();
  });
  afterAll(() => whole.close());

  it('does not stop a whole board from answering within a minute, on one phone after the other', async () => {
    const seats = await whole.store.client.seat.findMany({
      where: { groupId: 'sample-group-main', personId: { not: null } },
    });
    const seated = new Set(seats.map(({ personId }) => personId));
    const asked = readSampleBoard()
      .people.filter(({ id }) => seated.has(id))
      .flatMap(({ name, userId, entraId }) => (userId === null ? [] : [{ name, userId, entraId }]))
      .filter(({ userId }) => whole.connector.cardsIn(personalChatId(userId)).length > 0);
    expect(asked.length).toBeGreaterThan(15);
    const answers = await Promise.all(
      asked.map((user) => whole.client.tap(user, newestCard(whole.connector, user), 'Yes, online')),
    );
    expect(answers.map(({ card }) => readCard(card)).filter((words) => !words.includes('joining online'))).toEqual([]);
    expect(await whole.store.client.answer.count({ where: { choice: 'online' } })).toBe(asked.length);
    expect(whole.logged.filter((line) => line.includes('turn.too-much'))).toEqual([]);
  });

  it('is said by somebody’s flood to themselves: what happened, what was kept, what to do next', async () => {
    const police = whole.as('police');
    const before = whole.connector.cardsIn(whole.newest('police').conversationId).length;
    const card = whole.newest('police');
    await Promise.all(Array.from({ length: 100 }, () => whole.client.say(police, 'help')));
    const told = whole.connector
      .cardsIn(card.conversationId)
      .slice(before)
      .map((posted) => readCard(posted))
      .filter((words) => words.includes('more than I can take in'));
    expect(told.length).toBeGreaterThan(0);
    for (const words of told) {
      expect(words).toContain('you have asked me more than I can answer');
      expect(words).toContain('What you sent just now was not acted on.');
      expect(words).toMatch(/ring 999\. Otherwise please wait a minute, then send it again\./);
    }

    // Beyond it nothing is done, and the pressed card stays for another try.
    const refused = await whole.client.tap(police, card, 'attendance.answer', { choice: 'in-person' });
    expect(refused.words).toMatch(/nothing was done with it.*wait a minute/);
    const standing = () => whole.store.client.answer.findFirst({ where: { personId: 'sample-person-police' } });
    expect(await standing()).toMatchObject({ choice: 'online' });

    expect(readCard(await whole.ask('manager', 'who is coming?'))).toContain('Police');
    whole.clock.move({ minutes: 1 });
    await whole.press('police', card, 'attendance.answer', { choice: 'in-person' });
    expect(await standing()).toMatchObject({ choice: 'in-person' });
  });
});
