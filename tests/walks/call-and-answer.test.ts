import { afterEach, beforeEach, expect, it } from 'vitest';
import { forEachStore } from '../kit/database.js';
import { startWholeBot, type WholeBot } from '../kit/whole-bot.js';
import { newestCard, readCard } from '../kit/read-card.js';

forEachStore('a meeting called and answered', (open) => {
  let whole: WholeBot;
  beforeEach(async () => {
    whole = await startWholeBot(await open());
  });
  afterEach(async () => { console.log(whole.logged); console.log(whole.connector.requests.map((r) => r.method + r.path + JSON.stringify(r.body).slice(0, 300))); await whole.close(); });

  it('asks each member once, records a tap, and shows it to the manager', async () => {
    const { client, connector } = whole;
    const manager = whole.as('manager');
    const police = whole.as('police');
    await client.say(police, 'hello');
    await client.say(manager, 'agenda');
    const agenda = newestCard(connector, manager);
    expect(readCard(agenda)).toContain('Apologies');

    const called = await client.tap(manager, agenda, 'meeting.call');
    expect(JSON.stringify(called.card)).toContain('The agenda is on its way');
    await whole.deliver();

    const asked = newestCard(connector, police);
    expect(readCard(asked)).toContain('Can you come?');
    const answered = await client.tap(police, asked, 'Yes, in person');
    expect(JSON.stringify(answered.card)).toContain('in person');

    await client.say(manager, 'who is coming?');
    expect(readCard(newestCard(connector, manager))).toContain('Police');
  });
});
