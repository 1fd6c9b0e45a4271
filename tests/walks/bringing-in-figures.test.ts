import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeXlsx } from '../adapters/files/make-xlsx.js';
import { forEachStore } from '../kit/database.js';
import type { PostedCard } from '../kit/fake-connector-conversations.js';
import { startFileHost, type FileHost } from '../kit/file-host.js';
import { chatOf, noticesOf } from '../kit/notice-walks.js';
import { readCard } from '../kit/read-card.js';
import { cardActions } from '../kit/teams-client-card-actions.js';
import { FEW, startWholeBot, type WholeBot } from '../kit/whole-bot.js';

const HEAD = 'Measure,Q3 2017/18,Q4 2017/18,Q1 2018/19';
const csv = (...rows: readonly string[]) => Buffer.from([HEAD, ...rows].join('\n'));

const FILES: Readonly<Record<string, () => Buffer>> = {
  'q1.csv': () => csv("Referrals to children's social care,1752,1556,1603", 'Section 47 enquiries,870,800,790'),
  'again.csv': () => csv("Referrals to children's social care,1752,1556,1603", 'Section 47 enquiries,870,800,790'),
  'revised.csv': () => csv("Referrals to children's social care,1752,1560,1611"),
  'twice.csv': () =>
    csv("Referrals to children's social care,1752,1556,1603", "Referrals to children's social care,1752,1556,1604"),
  'wide.xlsx': () =>
    makeXlsx({
      sheets: [
        {
          name: 'Indicators',
          cells: { A1: 'Measure', B1: 'Q1 2018/19', A2: 'Single assessments completed', B2: '1480' },
        },
      ],
    }),
  'zero.csv': () => csv('Early Help assessments completed,452,717,0'),
  'doubtful.csv': () => csv('Section 47 enquiries,870,800,0'),
  'undoubted.csv': () => csv('Single assessments completed,,,1480'),
  'areas.csv': () =>
    Buffer.from(
      [
        'Measure,Area,Period,Value',
        "% re-referrals to children's social care within 12 months,neighbour: Southmere,2017/18,18.1%",
        "% re-referrals to children's social care within 12 months,region: Vale and Marches,2017/18,22.4%",
      ].join('\n'),
    ),
  'lunch.csv': () => Buffer.from('Item,Cost\nChairs,12\nSandwiches,40'),
};

forEachStore('bringing in figures', (open) => {
  let whole: WholeBot;
  let host: FileHost;
  beforeAll(async () => {
    whole = await startWholeBot(await open(), { papers: true, table: FEW });
    host = await startFileHost(FILES);
    for (const who of ['analyst', 'chair', 'manager', 'police']) await whole.client.install(whole.as(who));
  });
  afterAll(async () => {
    host.close();
    await whole.close();
  });

  const send = (who: string, name: string) => host.send(whole, who, name);
  const doubtsOn = (card: PostedCard) =>
    cardActions(card.content).flatMap(({ verb, title }) =>
      verb === 'figures.doubt-form' && title !== null ? [title] : [],
    );
  const asked = async (said: string) => readCard(await whole.ask('chair', said));

  it('shows what was understood before anything is saved', async () => {
    const words = readCard(await send('analyst', 'q1.csv'));
    expect(words).toContain('Please check these figures');
    expect(words).toContain('New: 2. Changed: 0. As they were: 4.');
    expect(await asked('referrals last quarter')).toContain('Q4 2017/18');
  });

  it('keeps a neighbour and a region that a file names, and compares with them', async () => {
    const preview = await send('analyst', 'areas.csv');
    expect(readCard(preview)).toContain('“Southmere” is new');
    await whole.press('analyst', preview, 'Save');
    expect(await asked('re-referrals 2017/18 compared with Southmere')).toMatch(/Southmere.*18\.1%/su);
    expect(await asked('re-referrals 2017/18 compared with Vale and Marches')).toMatch(/Vale and Marches.*22\.4%/su);
  });

  it('keeps nothing of what is discarded', async () => {
    const preview = await send('analyst', 'q1.csv');
    expect(readCard(await whole.press('analyst', preview, 'Discard'))).toContain('Thrown away');
    expect(readCard(await whole.press('analyst', preview, 'Save'))).toContain('no longer wait');
    expect(await asked('referrals last quarter')).toContain('Q4 2017/18');
  });

  it('saves them whole, answers from them, and tells chair and members once', async () => {
    const preview = await send('analyst', 'q1.csv');
    const saved = await whole.press('analyst', preview, 'Save and send the report');
    expect(readCard(saved)).toMatch(/New: 2\..*The data report is on its way to \d+ people\./su);
    expect(readCard(await whole.press('analyst', preview, 'Save and send the report'))).toContain('no longer wait');
    await whole.deliver();
    const words = await asked('referrals last quarter');
    expect(words).toContain('1,603');
    expect(words).toContain('Q1 2018/19 (April to June 2018)');
    expect(words).toContain('q1.csv');
    const reports = chatOf(whole, 'chair').filter(({ summary }) => summary?.startsWith('Data report, Q1 2018/19'));
    expect(reports).toHaveLength(1);
    expect(readCard(await whole.press('chair', saved, 'Data report, Q1 2018/19'))).toContain('Data report, Q1 2018/19');
    const notices = await noticesOf(whole, 'data-report');
    expect(new Set(notices.map(({ personId }) => personId)).size).toBe(notices.length);
  });

  it('is the digest’s place for figures from then on', async () => {
    expect(readCard(await whole.ask('chair', 'digest'))).toContain('Figures to look at');
  });

  it('says so when the board holds all of it already', async () => {
    expect(readCard(await send('analyst', 'again.csv'))).toContain('holds all of these already');
  });

  it('revises with the history kept', async () => {
    const preview = await send('manager', 'revised.csv');
    expect(readCard(preview)).toContain('1,556 → 1,560');
    await whole.press('manager', preview, 'Save');
    expect(await asked('referrals Q4 17/18')).toContain('1,560');
    const revisions = await whole.store.client.figureRevision.findMany({
      where: { area: 'own', period: '2017-Q4', value: { in: [1556, 1560] } },
      orderBy: { revision: 'asc' },
    });
    expect(revisions.map(({ value }) => value)).toEqual([1556, 1560]);
  });

  it('refuses two figures for one time, names the place, and changes nothing', async () => {
    const words = readCard(await send('analyst', 'twice.csv'));
    expect(words).toContain('cannot be saved as they are');
    expect(words).toMatch(/row 3/u);
    expect(words).toContain('Nothing was saved.');
  });

  it('reads a workbook, and lets an analyst settle a doubt where it is read', async () => {
    expect(readCard(await send('analyst', 'wide.xlsx'))).toContain('I read 1 figure of 1 measure for Q1 2018/19.');
    const preview = await send('analyst', 'zero.csv');
    expect(readCard(preview)).toContain('Please look at these figures');
    const saved = await whole.press('analyst', preview, 'Save');
    const figure = await whole.ask('analyst', 'early help assessments Q1 18/19');
    expect(readCard(figure)).toContain('Take care with this figure');
    expect(readCard(await whole.press('analyst', figure, 'Settle this doubt'))).toContain('after 717');
    const [doubt = ''] = doubtsOn(saved);
    const form = await whole.press('analyst', saved, doubt);
    expect(readCard(await whole.press('analyst', form, 'It was not reported'))).toContain('Settled');
    expect(await asked('early help assessments Q1 18/19')).toContain('Not reported');
  });

  it('lists after saving what is still open, and nothing once it is settled', async () => {
    const again = await whole.press('analyst', await send('analyst', 'doubtful.csv'), 'Save');
    const doubts = doubtsOn(again);
    expect(readCard(again)).toContain('Doubts that are still open');
    expect(doubts.length).toBeGreaterThan(0);
    for (const doubt of doubts) {
      const form = await whole.press('analyst', again, doubt);
      expect(readCard(await whole.press('analyst', form, 'It is right as it stands'))).toContain('Settled');
    }
    const next = await whole.press('analyst', await send('analyst', 'undoubted.csv'), 'Save');
    expect(doubtsOn(next)).toEqual([]);
    expect(readCard(next)).toContain('No doubt about them is open.');
  });

  it('says what it needs when there are no figures in a sheet', async () => {
    expect(readCard(await send('analyst', 'lunch.csv'))).toContain('I found no figures in that file');
  });

  it('takes figures from nobody else', async () => {
    expect(readCard(await send('police', 'q1.csv'))).toContain('not yours to do');
    expect(readCard(await send('practitioner', 'q1.csv'))).not.toContain('Please check');
  });
});
