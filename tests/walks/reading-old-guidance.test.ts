import { afterAll, beforeAll, expect, it } from 'vitest';
import { forEachStore } from '../kit/database.js';
import { startFileHost, type FileHost } from '../kit/file-host.js';
import type { PostedCard } from '../kit/fake-connector-conversations.js';
import { fieldsOf, readCard } from '../kit/read-card.js';
import { BOARD_CHANNEL, FEW, startWholeBot, type WholeBot } from '../kit/whole-bot.js';

const OLD = 'young carer missing school to look after dad every week';
const FILES = {
  'thresholds.md': () =>
    Buffer.from(
      ['Universal', 'Early Help', 'Targeted', 'Specialist']
        .map(
          (name, at) => `## Level ${at + 1} · ${name}\n\n- Keeps a zebrafinch, sign ${at}.\n- And another, sign ${at}.`,
        )
        .join('\n\n'),
    ),
};

forEachStore('reading old guidance', (open) => {
  let whole: WholeBot;
  let host: FileHost;
  let answer: PostedCard;
  beforeAll(async () => {
    whole = await startWholeBot(await open(), { papers: true, table: FEW });
    host = await startFileHost(FILES);
    answer = await whole.ask('practitioner', OLD);
    whole.clock.move({ hours: 24 });
    const stopped = await whole.press(
      'manager',
      await host.send(whole, 'manager', 'thresholds.md'),
      'Publish from today',
    );
    const published = await whole.press('manager', stopped, 'Publish all the same');
    expect(readCard(published)).toContain('Version 2 is published');
  });
  afterAll(async () => {
    host.close();
    await whole.close();
  });

  const passages = async (): Promise<readonly string[]> => {
    const { passages: all } = await whole.store.client.guidance.findFirstOrThrow({ where: { number: 1 } });
    return (all as unknown as readonly { readonly text: string }[]).map(({ text }) => text);
  };

  it.each(['threshold document', 'versions', 'which version of the thresholds is it?'])(
    'is asked for in words, by anybody, and lists the versions with their days: “%s”',
    async (said) => {
      for (const who of ['practitioner', 'police', 'manager']) {
        const words = readCard(await whole.ask(who, said));
        expect(words).toContain('Counts now, since Tuesday 24 November 2026');
        expect(words).toContain('Replaced. It counted from Monday 23 November 2026');
        expect(words.includes('at most 20 MB')).toBe(who === 'manager');
      }
      expect(readCard(await whole.ask('chair', said, BOARD_CHANNEL))).toContain('Counts now');
    },
  );

  it('opens an old version, says plainly that it has been replaced, and leads to the one that counts', async () => {
    const old = await whole.press('practitioner', await whole.ask('practitioner', 'versions'), 'Open version 1');
    expect(readCard(old)).toContain(
      'Version 1 has been replaced: version 2 counts now, since Tuesday 24 November 2026.',
    );
    const now = await whole.press('practitioner', old, 'Open version 2');
    expect(readCard(now)).toContain('Version 2');
    expect(readCard(now)).not.toContain('has been replaced');
  });

  it('reads every passage of it, part by part, as it was published', async () => {
    const opened = await whole.press('police', await whole.ask('police', 'versions'), 'Open version 1');
    const parts = [...JSON.stringify(opened.content).matchAll(/"value":"(\d+)"/gu)].map(([, part]) => part ?? '');
    expect(parts.length).toBeGreaterThan(5);
    const read: string[] = [];
    for (const partNumber of parts) {
      let page = await whole.press('police', opened, 'Read it', { ...fieldsOf(opened), partNumber });
      read.push(readCard(page));
      while (JSON.stringify(page.content).includes('"Read on"')) {
        page = await whole.press('police', page, 'Read on', fieldsOf(page));
        read.push(readCard(page));
      }
    }
    const all = read.join('\n').replace(/\s+/gu, ' ');
    const missing = (await passages()).filter((text) => !all.includes(text.replace(/\s+/gu, ' ')));
    expect(missing).toEqual([]);
  });

  it('finds words in it, and keeps none of them', async () => {
    const opened = await whole.press('police', await whole.ask('police', 'versions'), 'Open version 1');
    const found = await whole.press('police', opened, 'Read it', { ...fieldsOf(opened), search: 'Consent refer' });
    expect(readCard(found)).toMatch(/What has these words\n.*as they were published/u);
    expect(readCard(found)).toContain('consent');
    const none = await whole.press('police', opened, 'Read it', { ...fieldsOf(opened), search: 'plimsollish' });
    expect(readCard(none)).toContain('No passage of this version has all of these words.');
    const inbox = JSON.stringify(await whole.store.client.inbox.findMany());
    expect(inbox + whole.logged.join()).not.toContain('plimsollish');
  });

  it('is still opened by the buttons of an answer from it, which say that it has been replaced', async () => {
    const thanked = await whole.press('practitioner', answer, 'This helped');
    expect(readCard(thanked)).toContain('Thank you. Noted: this helped.');
    expect(readCard(thanked)).toContain('Version 1 has been replaced');
    expect(readCard(thanked)).toContain('Level 3 · Additional');
    const now = readCard(await whole.press('practitioner', thanked, 'Open version 2'));
    expect(now).toContain('version 2');
    expect(now).not.toContain('has been replaced');
  });

  it('is of this board only', async () => {
    const list = await whole.ask('police', 'versions');
    const bent = JSON.parse(JSON.stringify(list.content).replaceAll('sample-guidance', 'of-another-board')) as never;
    const card = await whole.press('police', { ...list, content: bent }, 'Open version 1');
    expect(readCard(card)).toContain('I could not use that card');
  });
});
