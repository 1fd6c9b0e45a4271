import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDocx, paragraph } from '../adapters/files/make-docx.js';
import { LOCKED, makePdf, stacked } from '../adapters/files/make-pdf.js';
import { forEachStore } from '../kit/database.js';
import { startFileHost, type FileHost } from '../kit/file-host.js';
import { readCard } from '../kit/read-card.js';
import { tableRows } from '../kit/table-rows.js';
import { FEW, startWholeBot, type WholeBot } from '../kit/whole-bot.js';

const LEVELS = ['Level 1 – Universal', 'Level 2 – Early Help', 'Level 3 – Targeted', 'Level 4 – Specialist'];
const OTHERS = ['Level 1 – Green', 'Level 2 – Yellow', 'Level 3 – Orange', 'Level 4 – Red'];
const document = (levels: readonly string[], sign: string): string =>
  levels.map((level) => `## ${level}\n\n- ${sign}.\n- ${sign}, and again.`).join('\n\n');

const FILES: Readonly<Record<string, () => Buffer>> = {
  'thresholds scan.pdf': () => makePdf([[]]),
  'thresholds locked.pdf': () => makePdf([stacked(['Level 1'])], LOCKED),
  'threshold notes.docx': () => makeDocx(paragraph('We have always done what is right for children.')),
  'two in one.md': () =>
    Buffer.from(`# Ours\n\n${document(LEVELS, 'Plays well')}\n\n# Theirs\n\n${document(OTHERS, 'Sleeps well')}`),
  'names only.md': () => Buffer.from(LEVELS.map((level) => `## ${level}`).join('\n\n')),
  'large thresholds.md': () =>
    Buffer.from(`# Thresholds\n\n${document(LEVELS, 'Plays well with others')}\n\n${PADDING}`),
  'too large thresholds.md': () => Buffer.alloc(20 * 1024 * 1024 + 1, 'x'),
  'empty thresholds.md': () => Buffer.alloc(0),
  'thresholds.md': () => Buffer.from(`# Thresholds\n\n${document(LEVELS, 'Plays well with others')}`),
};
/** More than an agenda may hold, as pictures are in a document of a board. */
const PADDING = `<!-- ${'x'.repeat(6 * 1024 * 1024)} -->`;

forEachStore('what guidance cannot use', (open) => {
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

  describe('a file', () => {
    it.each([
      ['thresholds scan.pdf', /pictures of pages and no text.*one whose text can be marked/su],
      ['thresholds locked.pdf', /locked with a password.*without a password/su],
      ['threshold notes.docx', /I found no levels in it.*headings or the heads of a table/su],
      ['two in one.md', /two documents in one.*one document at a time/su],
      ['names only.md', /nothing that stands under them/u],
      ['too large thresholds.md', /larger than 20 MB/u],
      ['empty thresholds.md', /empty/u],
    ])('is refused with the reason and what to do, and nothing is lost: %s', async (name, words) => {
      const before = await whole.store.client.guidance.findMany();
      expect(readCard(await host.send(whole, 'manager', name))).toMatch(words);
      expect(await whole.store.client.guidance.findMany()).toEqual(before);
      expect(await whole.store.client.draft.count()).toBe(0);
      expect(readCard(await whole.ask('practitioner', 'what is a MARAC'))).toContain('risk assessment conference');
    });

    it('is read as a threshold document though it is larger than an agenda may be', async () => {
      const words = readCard(await host.send(whole, 'manager', 'large thresholds.md'));
      expect(words).toContain('Please check what I read');
      await whole.store.client.draft.deleteMany();
    });

    it.each(['practitioner', 'police', 'analyst'])('is not taken from %s, and publishes nothing', async (who) => {
      expect(readCard(await host.send(whole, who, 'thresholds.md'))).not.toContain('Please check what I read');
      const preview = await host.send(whole, 'manager', 'thresholds.md');
      const stolen = readCard(await whole.press(who, preview, 'Publish from today'));
      expect(stolen).not.toMatch(/is published/u);
      expect(await whole.store.client.guidance.count()).toBe(1);
      await whole.press('manager', preview, 'Discard');
      expect(await whole.store.client.draft.count()).toBe(0);
    });
  });

  describe('a question', () => {
    const answered = async (said: string) => readCard(await whole.ask('practitioner', said));

    it.each([
      ['moje dziecko jest bardzo chore i boi się wracać do domu', 'I can only search in English'],
      ['mon enfant a peur de rentrer chez lui tous les soirs', 'I can only search in English'],
      ['ਮੇਰਾ ਬੱਚਾ ਘਰ ਜਾਣ ਤੋਂ ਡਰਦਾ ਹੈ', 'I can only search in English'],
      ['ماں بچے کو مارتی ہے اور وہ گھر جانے سے ڈرتا ہے', 'I can only search in English'],
      ['😢😢😢', 'I can only read words'],
      ['?!… ***', 'I can only read words'],
    ])('gets the number to ring: “%s”', async (said, words) => {
      const card = await answered(said);
      expect(card).toContain(words);
      expect(card).toContain('0121 569 3100');
    });

    it('of nothing but spaces is asked back, or offered help', async () => {
      expect(await answered('   ')).toMatch(/What are you worried about|What I can do for you/u);
    });

    it('of ten thousand words is answered, within the time Teams waits, and nothing of it is kept', async () => {
      const worry = 'a young carer misses school to look after dad who drinks plimsollish ';
      const card = await answered(worry.repeat(10_000 / worry.split(' ').length));
      expect(card).toMatch(/Level \d/u);
      expect(card).not.toContain('plimsollish');
      const rows = JSON.stringify(await tableRows(whole.store.client));
      expect(rows).not.toContain('after dad who drinks');
      expect(whole.logged.join('\n')).not.toContain('plimsollish');
    });

    it('with emoji among its words is answered all the same', async () => {
      expect(await answered('young carer 😔 missing school to look after dad 🏠')).toContain('Level 3 · Additional');
    });
  });
});
