import { afterAll, beforeAll, expect, it } from 'vitest';
import { LIST_HEAD, MEMBERS } from '../core/people/setup/a-members-list.js';
import { makeDocx, paragraph, table } from '../adapters/files/make-docx.js';
import { makeXlsx } from '../adapters/files/make-xlsx.js';
import { forEachStore } from '../kit/database.js';
import { startFileHost, type FileHost } from '../kit/file-host.js';
import { fieldsOf, readCard } from '../kit/read-card.js';
import { FEW, startWholeBot, type WholeBot } from '../kit/whole-bot.js';

const HEAD = ['Main Board', 'AGENDA', 'Thursday 14 January 2027, 10.00 am to 12.30 pm'];
const ITEMS = ['1. Wel&#0;come &#xD83D; (Chair) 5 mins', '2. Minutes (Chair) 5 mins', '3. Neglect (Health) 40 mins'];
const ACTIONS = [
  ['Action', 'Owner', 'By when'],
  ['Count the vi_x0000_sits _xD83D_', 'Head of Housing', '12 March 2027'],
  ['Ask the schools', 'Primary head teacher', '19 March 2027'],
];
const LEVELS = ['Universal', 'Early Help', 'Targeted', 'Specialist'];
const SIGNS = [
  'Plays wi&#0;th others',
  'Misses breakfast &#xDE00;',
  'Out late with a zebrafinch',
  'Found hurt by a carer',
];
const csv = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join(',')).join('\n');

const FILES: Readonly<Record<string, () => Buffer>> = {
  'agenda.docx': () => makeDocx([...HEAD, ...ITEMS].map((line) => paragraph(line)).join('')),
  'list.xlsx': () =>
    makeXlsx({
      sheets: [
        {
          name: 'Actions',
          cells: Object.fromEntries(
            ACTIONS.flatMap((row, down) => row.map((cell, at) => [`${'ABC'[at] ?? 'D'}${down + 1}`, cell])),
          ),
        },
      ],
    }),
  'thresholds.docx': () =>
    makeDocx(
      paragraph('Our thre&#0;sholds') + table([LEVELS.map((name, at) => `Level ${at + 1} ${name} &#xD83D;`), SIGNS]),
    ),
  'figures.xlsx': () =>
    makeXlsx({
      sheets: [{ name: 'Indi_x0000_cators', cells: { A1: 'Measure', B1: 'Q1 2018/19', A2: 'Referrals', B2: '1603' } }],
    }),
  'spoilt.csv': () => Buffer.from('\uFEFFMeasure,Q4 2017/18,Q1 2018/19\nReferrals,1\x002,1603\n', 'utf16le'),
  'members.csv': () =>
    Buffer.from(`\uFEFF${csv([LIST_HEAD, ...MEMBERS]).replaceAll('Fire officer', 'Fire \0 officer')}`, 'utf16le'),
};

forEachStore('what no store can hold', (open) => {
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
  const save = async (name: string, choice: string) =>
    readCard(await whole.press('manager', await host.send(whole, 'manager', name), choice));

  it('becomes an agenda all the same', async () => {
    expect(await save('agenda.docx', 'Save as a new meeting')).toContain('4. Wel\ufffdcome \ufffd');
  });

  it('becomes actions', async () => {
    expect(await save('list.xlsx', 'Save 2 actions')).toContain('2 actions are saved');
    const saved = await whole.store.client.action.findMany({ where: { what: { startsWith: 'Count the vi' } } });
    expect(saved.map(({ what }) => what)).toEqual(['Count the vi\ufffdsits \ufffd']);
  });

  it('becomes figures, and a spoilt cell is none', async () => {
    const preview = await host.send(whole, 'analyst', 'figures.xlsx');
    expect(readCard(await whole.press('analyst', preview, 'Save'))).toContain('saved');
    expect(readCard(await host.send(whole, 'analyst', 'spoilt.csv'))).toContain('“1\ufffd2” is no figure');
  });

  it('becomes a threshold document', async () => {
    const preview = await host.send(whole, 'manager', 'thresholds.docx');
    const stopped = await whole.press('manager', preview, 'Publish from today');
    expect(readCard(await whole.press('manager', stopped, 'Publish all the same'))).toContain('Version 2 is published');
    expect(readCard(await whole.ask('practitioner', 'what level is out late with a zebrafinch'))).toContain(
      'Our thre\ufffdsholds, version 2',
    );
  });

  it('becomes a list of members', async () => {
    expect(await save('members.csv', 'Save this board')).toContain('is set up');
    expect(await whole.store.client.seat.count({ where: { title: 'Fire \ufffd officer' } })).toBe(1);
  });

  it('is no more than a note that is cut in the middle of a character', async () => {
    const form = await whole.ask('analyst', 'set the target for ICPCs held within 15 working days to 70 %');
    const fields = { ...fieldsOf(form), targetNote: `${'n'.repeat(199)}🧒` };
    expect(readCard(await whole.press('analyst', form, 'Save the target', fields))).toContain('the target is 70%.');
  });

  it('opens no page, and breaks none', async () => {
    for (const page of ['calendar', 'attendance', 'figures']) {
      for (const token of ['%00', '%00.ics', 'a%00b.c?x=%00', '%ED%A0%80', '%', '%F0%9F%A7%92.csv']) {
        const { status } = await fetch(`${whole.url}/${page}/${token}`);
        expect([400, 404], `${page} ${token}`).toContain(status);
      }
    }
    expect(whole.logged.join('\n')).not.toMatch(/broken/);
  });
});
