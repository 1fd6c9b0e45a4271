import { afterEach, beforeEach, expect, it } from 'vitest';
import { forEachStore } from '../kit/database.js';
import type { PostedCard } from '../kit/fake-connector-conversations.js';
import { fieldsOf, readCard } from '../kit/read-card.js';
import { cardActions } from '../kit/teams-client-card-actions.js';
import { FEW, startWholeBot, type WholeBot } from '../kit/whole-bot.js';

const ASKED = 'young carer missing school to look after dad';
const STRANGE = 'our neighbours kid is gribbled every weekend';

forEachStore('improving guidance', (open) => {
  let whole: WholeBot;
  beforeEach(async () => {
    whole = await startWholeBot(await open(), { papers: true, table: FEW });
  });
  afterEach(() => whole.close());

  const feedback = () => whole.store.client.guidanceFeedback.findMany();
  /** An answer with the one fact that decides: all that can be said of it is then on the card. */
  const answered = async () => {
    const card = await whole.ask('practitioner', ASKED);
    return whole.press('practitioner', card, 'Every week');
  };
  /** What a reader sees, apart from the thanks. */
  const body = (card: PostedCard): string => {
    const lines = readCard(card).split('\n');
    return lines.filter((line) => !/^Thank you\.|^You can change that/u.test(line)).join('\n');
  };

  it('takes what somebody thinks of an answer, shows the same answer again, and lets them think again', async () => {
    const card = await answered();
    const thanked = await whole.press('practitioner', card, 'This helped');
    expect(readCard(thanked)).toContain('Thank you. Noted: this helped.');
    expect(body(thanked)).toBe(body(card));
    await whole.press('practitioner', card, 'This helped');
    expect(await feedback()).toMatchObject([{ verdict: 'helped', guidanceId: 'sample-guidance' }]);
    await whole.press('practitioner', thanked, 'Wrong level');
    expect(await feedback()).toMatchObject([{ verdict: 'wrong-level' }]);
    const [kept] = await feedback();
    expect(kept?.passageIds.length).toBeGreaterThan(0);
    expect(JSON.stringify(kept)).not.toMatch(/school|sample-person|look after/u);
  });

  it('takes no feedback on passages that the version has not', async () => {
    const card = await answered();
    const [button] = cardActions(card.content).filter(({ verb }) => verb === 'guidance.feedback');
    const bent = { ...button?.data, levels: '4.99999', loose: '', verdict: 'helped' };
    const value = { action: { type: 'Action.Execute', verb: 'guidance.feedback', data: bent }, trigger: 'manual' };
    const fields = { type: 'invoke', name: 'adaptiveCard/action', value };
    const answer = await whole.client.post(whole.client.activity(whole.as('practitioner'), fields));
    expect(readCard(answer.card)).toContain('I could not use that card');
    expect(await feedback()).toEqual([]);
  });

  it('turns a word nobody could place into one that finds its passage', async () => {
    const before = readCard(await whole.ask('practitioner', STRANGE));
    expect(await whole.store.client.unknownWord.findMany()).toMatchObject([{ word: 'gribbled', count: 1 }]);
    expect(JSON.stringify(await whole.store.client.unknownWord.findMany())).not.toMatch(/neighbour|weekend/u);

    const list = await whole.ask('analyst', 'guidance words');
    expect(readCard(list)).toContain('gribbled');
    const form = await whole.press('analyst', list, 'Choose a passage for gribbled');
    const found = await whole.press('analyst', form, 'Find passages', { ...fieldsOf(form), search: 'bereaved' });
    const passageId = firstChoice(found);
    const unchosen = await whole.press('analyst', found, 'Save', { ...fieldsOf(found), passageId: '' });
    expect(readCard(unchosen)).toContain('Please choose a passage.');
    const saved = await whole.press('analyst', found, 'Save', { ...fieldsOf(found), passageId });
    expect(readCard(saved)).toContain('People who say “gribbled” now find it.');
    expect(await whole.store.client.unknownWord.count()).toBe(0);

    const { passages } = await whole.store.client.guidance.findFirstOrThrow({ select: { passages: true } });
    const text = (passages as unknown as readonly { readonly id: string; readonly text: string }[]).find(
      ({ id }) => id === passageId,
    )?.text;
    expect(text).toBeDefined();
    expect(before).not.toContain(text);
    expect(readCard(await whole.ask('practitioner', STRANGE))).toContain(text);
  });

  it('drops a word that the document does not need, for good', async () => {
    await whole.ask('practitioner', STRANGE);
    const list = await whole.ask('analyst', 'guidance words');
    const form = await whole.press('analyst', list, 'Choose a passage for gribbled');
    expect(readCard(await whole.press('analyst', form, 'Not a word we need'))).toContain('“gribbled” is off the list.');
    await whole.ask('practitioner', STRANGE);
    expect(readCard(await whole.ask('analyst', 'guidance words'))).toContain('There are none.');
  });

  it('shows what is asked about most, to those who look after the document only', async () => {
    await whole.press('practitioner', await answered(), 'Wrong level');
    const words = readCard(await whole.ask('analyst', 'guidance words'));
    expect(words).toContain('young carer: 1 answer, 0 helped, 1 wrong level');
    expect(words).toContain('Most often called the wrong level');
    for (const who of ['practitioner', 'police'])
      expect(readCard(await whole.ask(who, 'guidance words'))).not.toContain('Asked about most');
  });
});

function firstChoice(card: PostedCard): string {
  const found = /"id":"passageId".*?"choices":\[\{"title":".*?","value":"(.*?)"/u.exec(JSON.stringify(card.content));
  if (found?.[1] === undefined) throw new Error('No passage was found.');
  return found[1];
}
