import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { forEachStore } from '../kit/database.js';
import { boldIn } from '../kit/markdown.js';
import { fieldsOf, readCard } from '../kit/read-card.js';
import { BOARD_CHANNEL, startWholeBot, type WholeBot } from '../kit/whole-bot.js';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const [, tour = ''] = readme.split('## Five minutes');
const steps = boldIn(tour.split('\n## ')[0] ?? '');

forEachStore('the five minutes of the README', (open) => {
  let whole: WholeBot;
  beforeAll(async () => {
    whole = await startWholeBot(await open(), { papers: true });
  });
  afterAll(() => whole.close());

  it('go as they are told, word for word', async () => {
    const taken: string[] = [];
    const ask = (who: string, words: string, place?: typeof BOARD_CHANNEL) => {
      taken.push(`“${words}”`);
      return whole.ask(who, words, place);
    };
    const press = (
      who: string,
      card: Parameters<WholeBot['press']>[1],
      button: string,
      inputs?: Record<string, unknown>,
    ) => {
      taken.push(button);
      return whole.press(who, card, button, inputs);
    };

    expect(readCard(await ask('manager', 'help'))).toContain('What I can do for you');
    const called = await press('manager', await ask('manager', 'agenda'), 'Send to members');
    expect(readCard(called)).toContain('The agenda is on its way');
    await whole.deliver();

    const asked = whole.newest('manager');
    expect(readCard(asked)).toContain('Can you come?');
    const answered = await press('manager', asked, 'Yes, in person');
    expect(readCard(await press('manager', answered, 'Change to online'))).toContain('online');

    expect(readCard(await ask('manager', 'who is coming?'))).toContain('Who is coming');
    expect(readCard(await ask('manager', 'are we quorate?'))).toContain('Police');

    const form = await ask('manager', 'record apologies for the police');
    const typed = { ...fieldsOf(form), personId: 'sample-person-police', choice: 'apologies' };
    expect(readCard(await press('manager', form, 'Record it', typed))).toContain('Recorded for Police representative');

    const agenda = await ask('manager', 'change the agenda');
    const added = await press('manager', agenda, 'Add it', { title: 'Neglect audit' });
    const published = await whole.press('manager', added, 'agenda.publish');
    expect(readCard(published)).toContain('Version 2 of the agenda is published');
    whole.clock.move({ seconds: 5 });
    await whole.deliver();
    expect(readCard(whole.newest('police'))).toContain('Neglect audit');

    const place = await ask('manager', 'post here', BOARD_CHANNEL);
    const chosen = await press('manager', place, 'Post here', { groupId: 'sample-group-main' });
    expect(readCard(chosen)).toContain('I post here for');

    expect(readCard(await ask('manager', 'attendance this year'))).toContain('Attendance, April 2017 to March 2018');
    expect(readCard(await ask('manager', 'what went out?'))).toContain('Who was not reached, and why');

    const own = await ask('police', 'my answer');
    expect(readCard(own)).toContain('Send a deputy');
    expect(readCard(own)).toContain('apologies');
    expect(readCard(await press('police', own, 'Change to in person'))).toContain('in person');
    taken.push('Send a deputy');

    expect(taken).toEqual(steps);
  });
});
