import { afterAll, beforeAll, expect, it } from 'vitest';
import { forEachStore } from '../kit/database.js';
import { readSampleBoard } from '../../src/adapters/prisma/sample-board/read-sample-board.js';
import { readCard } from '../kit/read-card.js';
import { BOARD_CHANNEL, FEW, startWholeBot, type WholeBot } from '../kit/whole-bot.js';

const CHANNEL = encodeURIComponent(BOARD_CHANNEL.conversationId);

forEachStore('the shared cards', (open) => {
  let whole: WholeBot;
  beforeAll(async () => {
    whole = await startWholeBot(await open(), { table: FEW });
    await whole.useChannel();
    await whole.callMeeting();
  });
  afterAll(() => whole.close());

  const inChannel = () => whole.connector.requests.filter(({ path }) => path.includes(CHANNEL));
  const edits = () => inChannel().filter(({ method }) => method === 'PUT').length;
  const comingCard = () => {
    const [card] = whole.connector
      .cardsIn(BOARD_CHANNEL.conversationId)
      .filter(({ summary }) => summary?.startsWith('Who is coming'));
    return readCard(card ?? null);
  };
  const answer = async (who: string, button: string) => whole.press(who, whole.newest(who), button);

  it('count each answer as it comes', async () => {
    expect(comingCard()).toContain('9 have not answered');
    whole.clock.move({ seconds: 5 });
    await answer('police', 'Yes, in person');
    await whole.deliver();
    expect(comingCard()).toContain('1 in person');
    expect(comingCard()).toContain('8 have not answered');
  });

  it('are edited at most once in two seconds, and then show everything', async () => {
    whole.clock.move({ seconds: 5 });
    const before = edits();
    for (const who of ['health', 'lay', 'chair', 'councillor']) {
      await answer(who, 'Yes, online');
      await whole.deliver();
    }
    expect(edits()).toBe(before + 1);
    whole.clock.move({ milliseconds: 1_900 });
    await whole.tick('send');
    expect(edits()).toBe(before + 1);
    whole.clock.move({ milliseconds: 200 });
    await whole.tick('send');
    expect(edits()).toBe(before + 2);
    expect(comingCard()).toContain('4 online');
    await whole.tick('send');
    expect(edits()).toBe(before + 2);
  });

  it('are not edited for a tap that changes nothing', async () => {
    whole.clock.move({ seconds: 5 });
    const before = edits();
    await whole.client.repeat('new-id');
    await whole.deliver();
    expect(edits()).toBe(before);
  });

  it('catch up with what Teams refused for the moment', async () => {
    whole.clock.move({ seconds: 5 });
    const { connector } = whole;
    connector.answerWhere(({ method, path }) => method === 'PUT' && path.includes(CHANNEL), {
      kind: 'status',
      status: 502,
    });
    await answer('probation', 'Apologies');
    await whole.deliver();
    expect(comingCard()).not.toContain('1 apology');
    whole.clock.move({ minutes: 1 });
    await whole.tick('send');
    expect(comingCard()).toContain('1 apology');
  });

  it('answer in the channel with what everybody there may see', async () => {
    const agenda = readCard(await whole.ask('chair', 'agenda', BOARD_CHANNEL));
    expect(agenda).toContain('Annual report: agreement before publication');
    const coming = readCard(await whole.ask('manager', 'who is coming?', BOARD_CHANNEL));
    expect(coming).toContain('4 online');
    const quorum = readCard(await whole.ask('manager', 'are we quorate?', BOARD_CHANNEL));
    expect(quorum).toContain('The quorum cannot be met');
    const year = readCard(await whole.ask('manager', 'attendance this year', BOARD_CHANNEL));
    expect(year).not.toContain('.csv');
  });

  it.each([
    'my answer',
    'change the meeting',
    'change the agenda',
    'what went out?',
    'the register',
    'cancel the meeting',
  ])('answer “%s” one to one only', async (text) => {
    expect(readCard(await whole.ask('manager', text, BOARD_CHANNEL))).toContain('I answer that one to one');
  });

  it('never bring a member’s own card into the channel, however the button is pressed', async () => {
    const help = await whole.ask('manager', 'help', BOARD_CHANNEL);
    const own = { ...help, content: (await whole.ask('manager', 'who is coming?')).content };
    for (const verb of ['attendance.form', 'attendance.other-form', 'meeting.coming']) {
      const { card } = await whole.client.tap(whole.as('manager'), own, verb);
      expect(card).not.toBeNull();
      const { posted } = await whole.client.submit(whole.as('manager'), own, verb);
      const words = verb === 'meeting.coming' ? '5 coming (1 in person, 4 online)' : 'I answer that one to one';
      expect(posted.map((card) => readCard(card)).join(), verb).toContain(words);
    }
  });

  it('never named anybody, nor showed an item for members only, in all of this', () => {
    const said = JSON.stringify(inChannel().map(({ body }) => body));
    expect(said.length).toBeGreaterThan(10_000);
    for (const words of ['Serious case review', 'Overview report', '6-1-overview', 'Members only']) {
      expect(said).not.toContain(words);
    }
    // Two lead items of the agenda, and one shares its name with an agency.
    const leads = ['Independent Chair', 'Business Manager', 'Lay member'];
    const names = readSampleBoard()
      .people.map(({ name }) => name)
      .filter((name) => !leads.includes(name));
    expect(names.filter((name) => said.includes(name))).toEqual([]);
  });
});
