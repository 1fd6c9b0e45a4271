import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeDocx, paragraph, table } from '../adapters/files/make-docx.js';
import { forEachStore } from '../kit/database.js';
import { startFileHost, type FileHost } from '../kit/file-host.js';
import { readCard } from '../kit/read-card.js';
import { FEW, startWholeBot, type WholeBot } from '../kit/whole-bot.js';

const SIGNS = [
  'Plays with others and is up to date with jabs',
  'Misses breakfast now and then',
  'Out late with a zebrafinch most nights',
  'Found hurt by a carer',
];

const FILES: Readonly<Record<string, () => Buffer>> = {
  'thresholds.md': () =>
    Buffer.from(
      [
        '# Our thresholds',
        ...SIGNS.flatMap((sign, index) => [
          `## Level ${index + 1} · ${['Universal', 'Early Help', 'Targeted', 'Specialist'][index] ?? ''}`,
          `- ${sign}.`,
          `- ${sign}, and again.`,
        ]),
      ].join('\n\n'),
    ),
  'thresholds.docx': () =>
    makeDocx(
      paragraph('Our thresholds') +
        table([['Level 1 Universal', 'Level 2 Early Help', 'Level 3 Targeted', 'Level 4 Specialist'], SIGNS]),
    ),
  'agenda.docx': () =>
    makeDocx(
      ['Main Board', 'AGENDA', 'Thursday 14 January 2027, 10.00 am', '1. Welcome', '2. Minutes', '3. Neglect']
        .map((line) => paragraph(line))
        .join(''),
    ),
};

forEachStore('publishing guidance', (open) => {
  let whole: WholeBot;
  let host: FileHost;
  beforeAll(async () => {
    whole = await startWholeBot(await open(), { papers: true, table: FEW });
    host = await startFileHost(FILES);
  });
  afterAll(async () => {
    host.close();
    await whole.close();
  });

  const asked = async () =>
    readCard(await whole.ask('practitioner', 'what level is a teenager out late with a zebrafinch most nights'));
  const versions = () => whole.store.client.guidance.count();

  it.each(['thresholds.md', 'thresholds.docx'])(
    'shows what was read as which level, and publishes nothing yet: %s',
    async (name) => {
      const words = readCard(await host.send(whole, 'manager', name));
      expect(words).toContain('Please check what I read');
      expect(words).toMatch(/Level 3 · Targeted: \d passages?/u);
      expect(words).toContain('zebrafinch');
      expect(await versions()).toBe(1);
    },
  );

  it('still takes an agenda for an agenda', async () => {
    expect(readCard(await host.send(whole, 'manager', 'agenda.docx'))).not.toContain('Please check what I read');
  });

  it('is stopped by the board’s own questions, and published only by a second press', async () => {
    const preview = await host.send(whole, 'manager', 'thresholds.md');
    const stopped = await whole.press('manager', preview, 'Publish from today');
    const words = readCard(stopped);
    expect(words).toMatch(/own questions, \d+ in all\. \d+ would be answered worse than today/);
    expect(words).toMatch(/”: the level would not be shown/);
    // However many are named, their number is the whole.
    const [, worse] = /(\d+) would be answered worse/.exec(words) ?? [];
    const [, more] = /…and (\d+) more/.exec(words) ?? [];
    expect((words.match(/”: (?:the|nothing)/gu) ?? []).length + Number(more)).toBe(Number(worse));
    expect(await versions()).toBe(1);
    const published = await whole.press('manager', stopped, 'Publish all the same');
    expect(readCard(published)).toContain('Version 2 is published');
    expect(readCard(await whole.press('manager', stopped, 'Publish all the same'))).toContain('no longer here');
    expect(await versions()).toBe(2);
    const answer = await asked();
    expect(answer).toContain('Level 3 · Targeted');
    expect(answer).toContain('version 2');
  });

  it('is nobody else’s to do', async () => {
    expect(readCard(await host.send(whole, 'police', 'thresholds.md'))).toContain('not yours to do');
    expect(await versions()).toBe(2);
  });
});
