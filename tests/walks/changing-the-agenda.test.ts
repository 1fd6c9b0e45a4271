import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PostedCard } from '../kit/fake-connector-conversations.js';
import { forEachStore } from '../kit/database.js';
import { fieldsOf, readCard } from '../kit/read-card.js';
import { businessRows } from '../kit/table-rows.js';
import { BOARD_CHANNEL, FEW, NEXT_MEETING, startWholeBot, type WholeBot } from '../kit/whole-bot.js';

/** One agenda changed again and again: the tests follow one another. */
forEachStore('changing the agenda', (open) => {
  let whole: WholeBot;
  let draft: PostedCard;
  beforeAll(async () => {
    whole = await startWholeBot(await open(), { table: FEW });
    await whole.useChannel();
    await whole.callMeeting();
    await whole.press('police', whole.newest('police'), 'Yes, in person');
  });
  afterAll(() => whole.close());

  const manager = (card: PostedCard, choice: string, inputs = {}) => whole.press('manager', card, choice, inputs);
  const inChannel = () => whole.connector.cardsIn(BOARD_CHANNEL.conversationId);
  const sharedAgenda = () => readCard(inChannel().find(({ summary }) => summary?.includes('genda')) ?? null);
  const versions = () => whole.store.client.agenda.count({ where: { meetingId: NEXT_MEETING } });
  const publish = async () => {
    const published = await manager(draft, 'agenda.publish');
    whole.clock.move({ seconds: 10 });
    await whole.tick('send');
    whole.clock.move({ seconds: 10 });
    await whole.tick('send');
    return readCard(published);
  };

  it('keeps changes to itself until they are published', async () => {
    const shown = sharedAgenda();
    draft = await whole.ask('manager', 'change the agenda');
    const added = { title: 'Child death overview', lead: 'Panel Chair', purpose: 'decision', minutes: 10, position: 4 };
    draft = await manager(draft, 'Add it', added);
    expect(readCard(draft)).toContain('4. Child death overview');
    expect(readCard(draft)).toContain('5. Annual report: agreement before publication');
    await whole.deliver();
    expect(sharedAgenda()).toBe(shown);
    expect(readCard(await whole.ask('police', 'agenda'))).not.toContain('Child death overview');
    expect(await versions()).toBe(1);
  });

  it.each([
    [{ title: '' }, 'Please say what the item is.'],
    [{ title: 'x', minutes: 9999 }, 'Please give whole minutes, up to 480.'],
    [{ title: 'x', paperTitle: 'Report', paperLink: 'http://plain.example/' }, 'has to begin with https://'],
    [{ title: 'x', paperLink: 'https://papers.example/x' }, 'Please give the paper a title too.'],
  ])('does not keep %o, and says what to put right', async (fields, words) => {
    const before = await businessRows(whole.store.client);
    expect(readCard(await manager(draft, 'Add it', fields))).toContain(words);
    expect(await businessRows(whole.store.client)).toEqual(before);
  });

  it('publishes version 2, edits the posted cards in place and says what changed', async () => {
    const posts = whole.connector.requests.filter(({ method }) => method === 'POST').length;
    const cards = inChannel().length;
    const published = await publish();
    expect(published).toContain('Version 2 of the agenda is published');
    expect(published).toContain('The cards already sent are brought up to date.');
    expect(sharedAgenda()).toContain('Changed in version 2');
    expect(sharedAgenda()).toMatch(/tem 4 added/u);
    expect(sharedAgenda()).toContain('4. Child death overview');
    expect(inChannel()).toHaveLength(cards);
    expect(whole.connector.requests.filter(({ method }) => method === 'POST')).toHaveLength(posts);
    expect(readCard(whole.newest('lay'))).toContain('4. Child death overview');
    const [asked] = whole.connector.cardsIn(whole.newest('police').conversationId);
    expect(readCard(asked ?? null)).toContain('4. Child death overview');
    expect(readCard(asked ?? null)).toContain('You are coming in person');
  });

  it('publishes a draft once', async () => {
    expect(readCard(await manager(draft, 'agenda.publish'))).toContain('That draft is no longer here');
    expect(readCard(await manager(draft, 'Add it', { title: 'Late item' }))).toContain('That draft is no longer here');
    expect(await versions()).toBe(2);
  });

  it('changes and takes out items, and tells of both', async () => {
    draft = await whole.ask('manager', 'change the agenda');
    const item = await manager(draft, 'Change it', { chosenItem: '5' });
    expect(readCard(item)).toContain('Change item 5');
    draft = await manager(item, 'Save this item', {
      ...fieldsOf(item),
      paperTitle: 'Cover note',
      paperLink: 'https://papers.sscb.example/cover.pdf',
    });
    draft = await manager(draft, 'Take it out', { chosenItem: '4' });
    expect(readCard(draft)).not.toContain('Child death overview');
    const published = await publish();
    expect(published).toContain('Version 3 of the agenda is published');
    expect(sharedAgenda()).toContain('Cover note');
    expect(sharedAgenda()).not.toContain('4. Child death overview');
  });

  it('tells only members of a change in an item for members only', async () => {
    draft = await whole.ask('manager', 'change the agenda');
    const item = await manager(draft, 'Change it', { chosenItem: '6' });
    expect(readCard(item)).toContain('Serious case review');
    draft = await manager(item, 'Save this item', {
      ...fieldsOf(item),
      title: 'Serious case review: Child Z',
      paperTitle: 'Chronology',
      paperLink: '',
    });
    expect(await publish()).toContain('Item 6, for members only, has changed');
    expect(readCard(whole.newest('lay'))).toContain('Serious case review: Child Z');
    expect(readCard(whole.newest('lay'))).toContain('Chronology');
    const said = JSON.stringify(inChannel());
    expect(said).not.toContain('Child Z');
    expect(said).not.toContain('Chronology');
    expect(said).not.toContain('Serious case review');
  });

  it('takes an item out of the shared card when it becomes one for members only', async () => {
    draft = await whole.ask('manager', 'change the agenda');
    const item = await manager(draft, 'Change it', { chosenItem: '4' });
    draft = await manager(item, 'Save this item', { ...fieldsOf(item), restricted: 'true' });
    await publish();
    expect(JSON.stringify(inChannel())).not.toContain('Annual report');
    expect(readCard(whole.newest('lay'))).toContain('Annual report');
  });

  it('throws changes away without a trace', async () => {
    const before = await versions();
    draft = await whole.ask('manager', 'change the agenda');
    draft = await manager(draft, 'Add it', { title: 'Second thoughts' });
    await manager(draft, 'Throw these changes away');
    expect(await versions()).toBe(before);
    expect(JSON.stringify(await whole.store.client.draft.findMany())).not.toContain('Second thoughts');
  });

  it('lets the second of two editors know that somebody was first', async () => {
    const chairs = await whole.press('chair', await whole.ask('chair', 'change the agenda'), 'Add it', {
      title: 'From the chair',
    });
    draft = await manager(await whole.ask('manager', 'change the agenda'), 'Add it', { title: 'From the manager' });
    expect(await publish()).toContain('is published');
    const second = await whole.press('chair', chairs, 'agenda.publish');
    expect(readCard(second)).toContain('Somebody else has just published a version');
    expect(readCard(await whole.ask('police', 'agenda'))).toContain('From the manager');
    expect(readCard(await whole.ask('police', 'agenda'))).not.toContain('From the chair');
  });

  it('does not let one editor use another’s draft', async () => {
    const chairs = await whole.ask('chair', 'change the agenda');
    expect(readCard(await manager(chairs, 'Add it', { title: 'Smuggled' }))).toContain('That draft is no longer here');
  });
});
