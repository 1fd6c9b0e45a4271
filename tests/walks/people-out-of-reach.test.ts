import { afterAll, beforeAll, expect, it } from 'vitest';
import { personalChatId } from '../kit/fake-connector-conversations.js';
import { teamsError } from '../kit/fake-connector-script.js';
import { closeAllActions } from '../kit/notice-walks.js';
import { forEachStore } from '../kit/database.js';
import { readCard } from '../kit/read-card.js';
import { NEXT_MEETING, startWholeBot, type WholeBot } from '../kit/whole-bot.js';

forEachStore('people whom the bot cannot reach', (open) => {
  let whole: WholeBot;
  beforeAll(async () => {
    whole = await startWholeBot(await open());
    await whole.client.say(whole.as('lay'), 'hello');
    await whole.client.uninstall(whole.as('lay'));
    const chat = encodeURIComponent(personalChatId(whole.as('housing').userId));
    whole.connector.answerWhere(
      ({ method, path }) => method === 'POST' && path.includes(`${chat}/activities`),
      teamsError(403, 'ConversationBlockedByUser'),
    );
    await whole.callMeeting();
  });
  afterAll(() => whole.close());

  const noticeTo = (who: string) =>
    whole.store.client.notice.findFirstOrThrow({
      where: { subjectId: NEXT_MEETING, personId: `sample-person-${who}` },
    });

  it.each([
    ['nhs-england', 'guest'],
    ['second-lay', 'no-account'],
    ['lay', 'removed'],
    ['housing', 'blocked'],
  ])('keeps why %s was not reached: %s', async (who, reason) => {
    expect(await noticeTo(who)).toMatchObject({ state: 'unreachable', reason });
  });

  it('names them to the manager, each with the reason, and still counts them', async () => {
    const shown = readCard(await whole.ask('manager', 'what went out?'));
    expect(shown).toContain('4 may not have been reached');
    expect(shown).toMatch(/4\ncannot be reached/u);
    expect(shown).toContain('23\nsent');
    expect(shown).toContain('27 addressed in all');
    expect(shown).toContain(
      'Is a guest here, and Teams lets no bot write to guests one to one\nNHS England representative',
    );
    expect(shown).toContain('Has no Teams account that the board knows of\nSecond lay member');
    expect(shown).toContain('Has removed this app\nLay member');
    expect(shown).toContain('Has blocked this app\nHead of Housing');
  });

  it('counts them among those who have not answered', async () => {
    const coming = readCard(await whole.ask('manager', 'who is coming?'));
    expect(coming).toContain('27 have not answered');
    expect(coming).toMatch(/Head of Housing.*has blocked this app/u);
  });

  it('lets the manager record what one of them said, marked as recorded', async () => {
    const form = await whole.press(
      'manager',
      await whole.ask('manager', 'who is coming?'),
      'Record an answer for somebody',
    );
    expect(readCard(form)).toContain('Second lay member');
    const recorded = await whole.press('manager', form, 'Record it', {
      personId: 'sample-person-second-lay',
      choice: 'in-person',
      note: 'Told me on the telephone',
    });
    expect(readCard(recorded)).toContain('Recorded for Second lay member');
    expect(readCard(recorded)).toContain('It is marked as recorded by you.');
    const answer = await whole.store.client.answer.findFirstOrThrow({
      where: { personId: 'sample-person-second-lay' },
    });
    expect(answer).toMatchObject({ choice: 'in-person', recordedBy: 'sample-person-business-manager', revision: 1 });
    expect(readCard(await whole.ask('manager', 'who is coming?'))).toContain('26 have not answered');
  });

  it('says on the member’s own card who recorded it', async () => {
    const form = await whole.press(
      'manager',
      await whole.ask('manager', 'who is coming?'),
      'Record an answer for somebody',
    );
    await whole.press('manager', form, 'Record it', { personId: 'sample-person-police', choice: 'apologies' });
    expect(readCard(await whole.ask('police', 'my answer'))).toContain('Recorded for you by Business Manager');
  });

  it('asks nobody a second time by itself once they can be reached again', async () => {
    await whole.client.say(whole.as('housing'), 'hello');
    const before = whole.connector.requests.length;
    await whole.tick('send');
    expect(whole.connector.requests).toHaveLength(before);
    expect(await noticeTo('housing')).toMatchObject({ state: 'unreachable' });
    expect(readCard(await whole.ask('housing', 'my answer'))).toContain('Can you come?');
  });

  it('sends what was missed when somebody gets the app, and once however often Teams tells of it', async () => {
    const before = whole.connector.requests.length;
    await whole.client.install(whole.as('lay'));
    await whole.client.install(whole.as('lay'));
    await whole.deliver();
    expect(readCard(whole.newest('lay'))).toContain('Can you come?');
    expect(await noticeTo('lay')).toMatchObject({ state: 'sent' });
    const asked = whole.connector.requests
      .slice(before)
      .filter(({ body }) => JSON.stringify(body).includes('Can you come?'));
    expect(asked.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it('sends no nudge to those out of reach, and nudges those who came back', async () => {
    await closeAllActions(whole);
    whole.clock.set('2026-12-07T09:00:00Z');
    await whole.tick('schedule');
    await whole.deliver();
    expect(readCard(whole.newest('housing'))).toContain('A reminder: we have no answer from you yet.');
    const nudges = await whole.store.client.notice.groupBy({ by: ['state'], where: { kind: 'nudge' }, _count: true });
    expect(nudges.sort((a, b) => (a.state < b.state ? -1 : 1))).toEqual([
      { state: 'sent', _count: 24 },
      { state: 'unreachable', _count: 1 },
    ]);
  });
});
