import { afterAll, beforeAll, expect, it } from 'vitest';
import { forEachStore } from '../kit/database.js';
import { startFileHost, type FileHost } from '../kit/file-host.js';
import { fieldsOf, readCard } from '../kit/read-card.js';
import { businessRows } from '../kit/table-rows.js';
import { FEW, startWholeBot, type WholeBot } from '../kit/whole-bot.js';

const HEAD = 'Measure,Q1 2018/19';

forEachStore('aiming at targets', (open) => {
  let whole: WholeBot;
  let host: FileHost;
  beforeAll(async () => {
    whole = await startWholeBot(await open(), { papers: true, table: FEW });
    host = await startFileHost({
      'q1.csv': () => Buffer.from(`${HEAD}\n% re-referrals to children's social care within 12 months,23.5%`),
    });
    for (const who of ['analyst', 'chair']) await whole.client.install(whole.as(who));
  });
  afterAll(async () => {
    host.close();
    await whole.close();
  });

  const asked = async (said: string) => readCard(await whole.ask('chair', said));
  const audits = () =>
    whole.store.client.audit.findMany({ where: { action: 'figures.target' }, orderBy: { id: 'asc' } });

  it('marks those of the sample as made up, beside the figure', async () => {
    const words = await asked('ICPC timeliness last quarter');
    expect(words).toContain('Up 14.1 percentage points on Q3 2017/18, when it was 56.7%.');
    expect(words).toContain('The target is 90%: not met. A sample target, made up for trying out');
  });

  it('opens a form filled in with what was said, and sets nothing before it is saved', async () => {
    const before = await businessRows(whole.store.client);
    const form = await whole.ask('analyst', 'set the target for ICPCs held within 15 working days to 70 %');
    expect(readCard(form)).toContain('% ICPCs held within 15 working days');
    expect(readCard(form)).toContain('The target is 90% now.');
    expect(fieldsOf(form)).toMatchObject({ targetFigure: '70%' });
    expect(await businessRows(whole.store.client)).toEqual(before);
    const fields = { ...fieldsOf(form), targetNote: 'Agreed for this year.' };
    expect(readCard(await whole.press('analyst', form, 'Save the target', fields))).toContain('the target is 70%.');
    expect(await asked('ICPC timeliness last quarter')).toContain('The target is 70%: met. Agreed for this year.');
    expect(await asked('trend in ICPC timeliness')).toContain('The target is 70%: met in 6 of the 8');
    expect(
      (await audits()).map(({ actorId, subjectId, outcome, facts }) => ({ actorId, subjectId, outcome, facts })),
    ).toEqual([
      {
        actorId: 'sample-person-analyst',
        subjectId: 'icpc-15-days',
        outcome: 'done',
        facts: { from: 90, to: 70 },
      },
    ]);
  });

  it('comes back with what was typed where that is no target', async () => {
    const meaning = await whole.ask('analyst', 'what does ICPC timeliness mean');
    const form = await whole.press('analyst', meaning, 'Change the target');
    const again = await whole.press('analyst', form, 'Save the target', { ...fieldsOf(form), targetFigure: '170%' });
    expect(readCard(again)).toContain('A target is not more than 100%.');
    expect(fieldsOf(again)).toMatchObject({ targetFigure: '170%' });
    expect(await asked('ICPC timeliness last quarter')).toContain('The target is 70%');
  });

  it('says in the report what worsened against its target', async () => {
    const preview = await host.send(whole, 'analyst', 'q1.csv');
    await whole.press('analyst', preview, 'Save');
    expect(await asked('data report')).toMatch(/up from 21\.3% to 23\.5%, where the target is 20%\./u);
  });

  it('takes one away, and then says nothing of it', async () => {
    const form = await whole.ask('analyst', 'clear the target for ICPC timeliness');
    expect(readCard(await whole.press('analyst', form, 'No target', fieldsOf(form)))).toContain('has no target now');
    expect(await asked('ICPC timeliness last quarter')).not.toContain('The target is');
  });

  it('asks which figure is meant, and sets none where neither more nor less is better', async () => {
    expect(readCard(await whole.ask('analyst', 'set a target'))).toContain('Which figure’s target do you mean?');
    expect(readCard(await whole.ask('analyst', 'set the target for referrals to 1000'))).toContain('nothing to aim at');
  });

  it('is for those who bring figures in', async () => {
    const form = await whole.ask('analyst', 'set the target for re-referrals to 18%');
    const before = await businessRows(whole.store.client);
    expect(await asked('set the target for re-referrals to 5%')).toContain('That is not yours to do here');
    expect(readCard(await whole.press('chair', form, 'Save the target', fieldsOf(form)))).toContain('not yours to do');
    expect(await asked('what does ICPC timeliness mean')).not.toContain('Set a target');
    expect(await businessRows(whole.store.client)).toEqual(before);
  });
});
