import { afterAll, beforeAll, expect, it } from 'vitest';
import { forEachStore } from '../kit/database.js';
import { startFileHost, type FileHost } from '../kit/file-host.js';
import { linkOn, readCard } from '../kit/read-card.js';
import { businessRows } from '../kit/table-rows.js';
import { BOARD_CHANNEL, FEW, startWholeBot, type WholeBot } from '../kit/whole-bot.js';

const DEATHS = 'Measure,Q1 2018/19,Q2 2018/19,Q3 2018/19,Q4 2018/19\nChild deaths reported,9,3,6,12';

forEachStore('taking figures out', (open) => {
  let whole: WholeBot;
  let host: FileHost;
  beforeAll(async () => {
    whole = await startWholeBot(await open(), { papers: true, table: FEW, start: '2026-11-23T10:00:00Z' });
    host = await startFileHost({
      'deaths.csv': () => Buffer.from(DEATHS),
      '=1+1.csv': () => Buffer.from('Measure,Q1 2018/19\nSection 47 enquiries,790'),
    });
    for (const who of ['analyst', 'chair', 'police']) await whole.client.install(whole.as(who));
    for (const name of ['deaths.csv', '=1+1.csv'])
      await whole.press('analyst', await host.send(whole, 'analyst', name), 'Save');
  });
  afterAll(async () => {
    host.close();
    await whole.close();
  });

  const fetched = async (path: string) => {
    const page = await fetch(`${whole.url}${path}`);
    return {
      status: page.status,
      name: page.headers.get('content-disposition'),
      rows: (await page.text()).split('\r\n'),
    };
  };
  const audits = async (action: string) =>
    (await whole.store.client.audit.findMany({ where: { action }, orderBy: { id: 'asc' } })).map(
      ({ actorId, subjectId, outcome }) => [actorId, subjectId, outcome],
    );

  it('gives one measure as a file, and writes down who took it', async () => {
    const before = await businessRows(whole.store.client);
    const card = await whole.ask('chair', 'export referrals');
    const { status, name, rows } = await fetched(linkOn(card, 'figures'));
    expect([status, name]).toEqual([200, 'attachment; filename="figures-referrals.csv"']);
    expect(rows[0]).toBe('Measure,Code,Area,Period,Months,Value,Unit,Status,Revision,File');
    expect(rows).toContainEqual(expect.stringContaining('Q4 2017/18,January to March 2018,1556,count,final,1,'));
    expect(await audits('figures.export')).toEqual([['sample-person-chair', 'referrals', 'done']]);
    expect(await businessRows(whole.store.client)).toEqual(before);
  });

  it('gives all of them, with what was not reported said and small numbers withheld, from everybody', async () => {
    const held = await whole.ask('analyst', 'what figures do you have');
    for (const who of ['analyst', 'police']) {
      const card = await whole.press(who, held, 'As a spreadsheet');
      const { rows } = await fetched(linkOn(card, 'figures'));
      expect(rows.length).toBeGreaterThan(300);
      expect(rows.filter((row) => row.includes('neglect-cp,own,Q4 2017/18')).join()).toContain('not reported');
      const deaths = rows.filter((row) => row.includes(',child-deaths,own,Q') && row.includes('2018/19'));
      expect(deaths.map((row) => row.split(',')[5])).toEqual(['9', 'c', '6', '12']);
    }
    // The year's total would give the small one away to whoever has the others.
    const total = readCard(await whole.ask('police', 'child deaths in 2018/19'));
    expect(total).toContain('A number under 5 could be worked out from it');
    expect(total).not.toContain('30');
  });

  it('disarms what a spreadsheet would run', async () => {
    const { rows } = await fetched(
      linkOn(await whole.ask('analyst', 'export section 47 enquiries as excel'), 'figures'),
    );
    const named = rows.filter((row) => row.includes('=1+1.csv'));
    expect(named).toHaveLength(1);
    expect(named[0]).toMatch(/,'=1\+1\.csv$/u);
  });

  it('asks back which is meant, and says what is not held', async () => {
    const which = await whole.ask('chair', 'export neglect figures');
    expect(readCard(which)).toContain('Which figures do you want as a spreadsheet?');
    expect(readCard(await whole.ask('chair', 'export dentist figures'))).toContain('does not hold that figure');
  });

  it('works for a quarter of an hour, for the link’s owner only while they may read figures', async () => {
    const path = linkOn(await whole.ask('police', 'export referrals'), 'figures');
    expect((await fetched(path)).status).toBe(200);
    expect((await fetched(path.replace('/figures/', '/attendance/'))).status).toBe(404);
    expect((await fetched(path.replace(/(\/figures\/.{9})./u, '$1!'))).status).toBe(404);
    const seats = { where: { personId: 'sample-person-police' } };
    const seat = await whole.store.client.seat.findFirstOrThrow(seats);
    await whole.store.client.seat.updateMany({ ...seats, data: { personId: null } });
    const denied = await fetched(path);
    expect([denied.status, denied.rows.join().includes('1556')]).toEqual([404, false]);
    expect((await audits('figures.read')).at(-1)).toEqual(['sample-person-police', null, 'denied']);
    await whole.store.client.seat.update({ where: { id: seat.id }, data: { personId: 'sample-person-police' } });
    expect((await fetched(path)).status).toBe(200);
    whole.clock.move({ minutes: 16 });
    expect((await fetched(path)).status).toBe(404);
  });

  it('is not for practitioners, and not for a channel', async () => {
    expect(readCard(await whole.ask('practitioner', 'export referrals'))).not.toContain('as a spreadsheet');
    await whole.useChannel();
    expect(readCard(await whole.ask('chair', 'export figures', BOARD_CHANNEL))).toContain('one to one');
  });
});
