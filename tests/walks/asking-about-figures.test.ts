import { afterAll, beforeAll, expect, it } from 'vitest';
import { forEachStore } from '../kit/database.js';
import { fieldsOf, readCard } from '../kit/read-card.js';
import { businessRows, tableRows } from '../kit/table-rows.js';
import { cardActions } from '../kit/teams-client-card-actions.js';
import { BOARD_CHANNEL, FEW, startWholeBot, type WholeBot } from '../kit/whole-bot.js';

/** What a chair asks, and what has to stand on the card. The figures are those of the board's own report. */
const ASKED: readonly (readonly [said: string, ...shown: readonly string[]])[] = [
  ['how many referrals last quarter?', '1,556', 'Q4 2017/18 (January to March 2018)', 'Q3 2017/18, when it was 1,752'],
  ['total referrals 2017/18', '6,336', 'All 4 quarters added up'],
  ['is ICPC timeliness getting worse?', '% ICPCs held within 15 working days', '70.8%'],
  ['trend in re-referrals', 'Q1 2016/17 to Q4 2017/18', '21.3%', 'usual range'],
  ['how many neglect referrals to social care in Q4 17/18', 'Not reported', '1,680'],
  ['add up children at risk of CSE for the year', 'added up', '136', '122'],
  ['whats the re-referral rate for the year 2017/18', '18.8%', '21.3%'],
  ['police attendance at ICPCs by quarter', 'Not held'],
  ['neglect figures please', 'Which figure do you mean?', 'neglect category'],
  ['what does ICPC timeliness mean', 'Initial conferences held within 15 working days'],
  ['what figures do you have', 'Figures that are held', 'Section 47 enquiries'],
  ['referrals and contacts last quarter', '1,556', '5,523'],
];

forEachStore('asking about figures', (open) => {
  let whole: WholeBot;
  beforeAll(async () => {
    whole = await startWholeBot(await open(), { papers: true, table: FEW });
    await whole.useChannel();
  });
  afterAll(() => whole.close());

  it.each(ASKED)('is answered: “%s”', async (said, ...shown) => {
    const words = readCard(await whole.ask('chair', said));
    for (const one of shown) expect(words).toContain(one);
  });

  it('says the period, the definition and the source with every figure', async () => {
    const words = readCard(await whole.ask('chair', 'contacts last quarter'));
    expect(words).toContain('5,523');
    expect(words).toContain('Q4 2017/18');
    expect(words).toMatch(/Source: .+, brought in on \w+day/u);
  });

  it('goes on by taps: the quarter before, the same last year, all quarters, what it means', async () => {
    const card = await whole.ask('chair', 'referrals last quarter');
    expect(readCard(await whole.press('chair', card, 'Q3 2017/18'))).toContain('1,752');
    expect(readCard(await whole.press('chair', card, 'Q4 2016/17'))).toContain('1,282');
    const all = await whole.press('chair', card, 'All quarters');
    expect(readCard(all)).toContain('Q1 2016/17: 1,021');
    expect(JSON.stringify(all.content)).toContain('Chart.VerticalBar');
    expect(readCard(await whole.press('chair', card, 'What it means'))).toContain('may be added up');
  });

  it('goes on in words from the card that was shown, for the one it was shown to and for ten minutes', async () => {
    await whole.ask('chair', 'referrals last quarter');
    expect(readCard(await whole.ask('chair', 'and the quarter before?'))).toContain('1,752');
    expect(readCard(await whole.ask('chair', 'what about contacts?'))).toContain('5,646');
    const card = await whole.ask('chair', 'referrals last quarter');
    await whole.press('chair', card, 'Q4 2016/17');
    expect(readCard(await whole.ask('chair', 'and Q3?'))).toContain('1,370');
    expect(readCard(await whole.ask('chair', 'same for boys'))).toContain('You said “boys”');
    expect(readCard(await whole.ask('chair', 'why?'))).toContain('The figures do not say why');
    expect(readCard(await whole.ask('manager', 'and Q2?'))).not.toContain('1,426');
    whole.clock.move({ minutes: 10 });
    expect(readCard(await whole.ask('chair', 'why?'))).not.toContain('The figures do not say why');
  });

  it('names the word that would make another figure, and keeps none', async () => {
    const words = readCard(await whole.ask('chair', 'how many referrals about zebrafinch last quarter?'));
    expect(words).toContain('zebrafinch');
    expect(words).not.toContain('1,556');
    expect(JSON.stringify(await tableRows(whole.store.client))).not.toContain('zebrafinch');
  });

  it('asks which reading is meant, one tap each', async () => {
    const which = await whole.ask('chair', 'have referrals gone up in Q3 17/18');
    expect(readCard(which)).toContain('Which of these do you mean?');
    const change = cardActions(which.content).flatMap(({ title }) =>
      title?.includes('how it changed') ? [title] : [],
    );
    expect(readCard(await whole.press('chair', which, change[0] ?? ''))).toContain('Q3 2017/18 against Q2 2017/18');
  });

  it('opens what was meant by a tap on its row', async () => {
    const which = await whole.ask('chair', 'neglect figures please');
    const titles = cardActions(which.content).flatMap(({ title }) => (title?.startsWith('Open ') ? [title] : []));
    expect(titles.length).toBeGreaterThanOrEqual(3);
    const plan = titles.find((title) => title.includes('protection plan')) ?? '';
    expect(readCard(await whole.press('chair', which, plan))).toContain('neglect category');
  });

  it('is not for practitioners, and not for a channel', async () => {
    expect(readCard(await whole.ask('practitioner', 'how many referrals last quarter?'))).not.toContain('1,556');
    expect(readCard(await whole.ask('chair', 'how many referrals last quarter?', BOARD_CHANNEL))).toContain(
      'one to one',
    );
  });

  it('is opened to practitioners in the settings, and closed again, each written down', async () => {
    const asked = async () => readCard(await whole.ask('practitioner', 'how many referrals last quarter?'));
    const set = async (figuresOpenToAll: string) => {
      const form = await whole.ask('manager', 'settings');
      return whole.press('manager', form, 'Save', { ...fieldsOf(form), figuresOpenToAll });
    };
    expect(fieldsOf(await whole.ask('manager', 'settings'))).toMatchObject({ figuresOpenToAll: 'false' });
    expect(fieldsOf(await set('true'))).toMatchObject({ figuresOpenToAll: 'true' });
    expect(await asked()).toContain('1,556');
    expect(readCard(await whole.ask('practitioner', 'export referrals'))).toContain('The figures as a spreadsheet');
    expect(readCard(await whole.ask('practitioner', 'set the target for re-referrals to 5%'))).not.toContain(
      'What is the target?',
    );
    await set('false');
    expect(await asked()).not.toContain('1,556');
    const audit = await whole.store.client.audit.findMany({
      where: { action: 'settings.change' },
      orderBy: { id: 'asc' },
    });
    expect(audit.map(({ actorId, facts }) => [actorId, facts])).toEqual([
      ['sample-person-business-manager', { figuresOpenToAll: true }],
      ['sample-person-business-manager', { figuresOpenToAll: false }],
    ]);
  });

  it('keeps nothing and changes nothing', async () => {
    const before = await businessRows(whole.store.client);
    await whole.ask('chair', 'how many referrals about zebrafinch last quarter?');
    expect(await businessRows(whole.store.client)).toEqual(before);
    expect(whole.logged.join('\n')).not.toContain('zebrafinch');
  });
});
