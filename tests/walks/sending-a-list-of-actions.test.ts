import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { makeDocx, paragraph, table } from '../adapters/files/make-docx.js';
import { makeXlsx, xlsxParts, type MadeSheet } from '../adapters/files/make-xlsx.js';
import { makeZip } from '../adapters/files/make-zip.js';
import { settle } from '../kit/action-walks.js';
import { forEachStore } from '../kit/database.js';
import type { PostedCard } from '../kit/fake-connector-conversations.js';
import { readCard } from '../kit/read-card.js';
import { startWholeBot, type WholeBot } from '../kit/whole-bot.js';

const HEAD = ['Action', 'Owner', 'By when'];
/** Two good rows, and two that cannot be saved. */
const rowsOf = (name: string): readonly (readonly string[])[] => [
  HEAD,
  [`Count the visits, ${name}`, 'Head of Housing', '12 March 2027'],
  [`Ask the schools, ${name}`, 'Primary head teacher', '19 March 2027'],
  [`Write to the heads, ${name}`, 'Archbishop', '12 March 2027'],
  [`Wash the cups, ${name}`, 'Head of Housing', 'ongoing'],
];
const csv = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n');
const markdown = ([head = [], ...rows]: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
const cells = (rows: readonly (readonly string[])[]): MadeSheet['cells'] =>
  Object.fromEntries(
    rows.flatMap((row, down) => row.map((cell, across) => [`${'ABC'[across] ?? 'D'}${down + 1}`, cell])),
  );
const book = (rows: readonly (readonly string[])[]) => ({ sheets: [{ name: 'Actions', cells: cells(rows) }] });
const many = (count: number) => [HEAD, ...Array.from({ length: count }, () => ['Go on', 'Housing', 'May'])];
const AGENDA = ['Main Board', 'AGENDA', 'Thursday 14 January 2027, 10.00 am', '1. Welcome', '2. Minutes', '3. Neglect'];

const FILES: Readonly<Record<string, () => Buffer>> = {
  'list.xlsx': () => makeXlsx(book(rowsOf('Excel'))),
  'list.csv': () => Buffer.from(csv(rowsOf('CSV'))),
  'list.md': () => Buffer.from(markdown(rowsOf('Markdown file'))),
  'list.docx': () => makeDocx(paragraph('Action log') + table(rowsOf('Word'))),
  'agenda.docx': () => makeDocx(AGENDA.map((line) => paragraph(line)).join('')),
  'large.csv': () => Buffer.alloc(5 * 1024 * 1024 + 1, 'a,b\n'),
  'nearly.csv': () => Buffer.from(csv(many(19_000).map(([what = '', ...rest]) => [what.padEnd(200, ' x'), ...rest]))),
  'long.csv': () => Buffer.from(csv(many(20_001))),
  'long.xlsx': () => makeXlsx(book(many(20_001))),
  'macros.xlsm': () => makeXlsx(book(rowsOf('macros'))),
  'macros.xlsx': () => makeZip([...xlsxParts(book(rowsOf('macros'))), { name: 'xl/vbaProject.bin', content: 'Sub' }]),
  'budget.xlsx': () =>
    makeXlsx(
      book([
        ['Item', 'Cost', 'Year'],
        ['Chairs', '12', '2026'],
      ]),
    ),
  'broken.xlsx': () => Buffer.from('PK\u0003\u0004 but no more than that'),
};

forEachStore('a list of actions', (open) => {
  let whole: WholeBot;
  let files: Server;
  beforeAll(async () => {
    whole = await startWholeBot(await open());
    files = createServer(({ url = '' }, response) => {
      response.end(FILES[url.slice(1)]?.() ?? '');
    });
    files.listen(0, '127.0.0.1');
    await once(files, 'listening');
  });
  afterAll(async () => {
    files.close();
    await whole.close();
  });

  let before = 0;
  const count = () => whole.store.client.action.count();
  beforeEach(async () => {
    before = await count();
  });
  const send = async (who: string, name: string): Promise<PostedCard> => {
    const { port } = files.address() as AddressInfo;
    const content = { downloadUrl: `http://127.0.0.1:${port}/${name}`, fileType: name.split('.').at(-1) };
    const file = { contentType: 'application/vnd.microsoft.teams.file.download.info', name, content };
    const { posted } = await whole.client.say(whole.as(who), '', { attachments: [file] });
    const [card] = posted;
    if (card === undefined || posted.length > 1) throw new Error(`${name} was answered with ${posted.length} cards.`);
    return card;
  };
  const good = (name: string, owner = 'Head of Housing') =>
    whole.ask('manager', markdown([HEAD, [name, owner, '12 March 2027'], [`${name} again`, owner, '12 March 2027']]));

  it.each(['a pasted table', 'list.xlsx', 'list.csv', 'list.md', 'list.docx'])(
    'is read, shown with what cannot be saved, and saved when the manager says so: %s',
    async (name) => {
      const card =
        name === 'a pasted table' ? await whole.ask('manager', markdown(rowsOf(name))) : await send('manager', name);
      const words = readCard(card);
      expect(words).toContain('I read 4 actions. 2 can be saved, 2 cannot.');
      expect(words).toMatch(/Count the visits, .*\nHead of Housing, Council\. Due Friday 12 March 2027\./u);
      expect(words).toContain('I do not know who “Archbishop” is.');
      expect(words).toContain('“ongoing” is no date. Write a day;');
      expect(await count()).toBe(before);
      const saved = readCard(await whole.press('manager', card, 'Save 2 actions'));
      expect(saved).toMatch(/2 actions are saved\nAs SSCB 23\.11\.26\/\d+ and SSCB 23\.11\.26\/\d+\./u);
      expect(await count()).toBe(before + 2);
    },
  );

  it('is read line by line when it is pasted as a list', async () => {
    const lines = [
      'Action: Head of Housing to check the lifts by 12 March 2027',
      'Action: Write to the trusts. Owner: Designated Doctor. Due: 19 March 2027',
      'Action: Archbishop to pray by ongoing',
    ];
    const card = await whole.ask('manager', lines.join('\n'));
    expect(readCard(card)).toContain('I read 3 actions. 2 can be saved, 1 cannot.');
    expect(readCard(card)).toContain('“ongoing” is no date.');
    await whole.press('manager', card, 'Save 2 actions');
    expect(await count()).toBe(before + 2);
  });

  it('is saved once, however often it is pressed', async () => {
    const card = await good('Paint the door');
    const answers = await Promise.all([
      whole.press('manager', card, 'Save 2 actions'),
      whole.press('manager', card, 'Save 2 actions'),
    ]);
    for (const id of ['same-id', 'new-id'] as const) await whole.client.repeat(id);
    expect(await count()).toBe(before + 2);
    expect(answers.map((answer) => readCard(answer)).join('\n')).toContain('That list is no longer here');
    expect(readCard(await whole.press('manager', card, 'Discard'))).toContain('That list is no longer here');
    expect(readCard(await good('Paint the door'))).toMatch(/in the log already, as SSCB 23\.11\.26\/\d+/u);
  });

  it('is thrown away when the manager says so', async () => {
    const card = await good('Mend the roof');
    expect(readCard(await whole.press('manager', card, 'Discard'))).toContain('Thrown away');
    expect(readCard(await whole.press('manager', card, 'Save 2 actions'))).toContain('That list is no longer here');
    expect(await count()).toBe(before);
  });

  it('is nobody else’s to save or to throw away', async () => {
    const card = await good('Sweep the stairs');
    for (const button of ['Save 2 actions', 'Discard']) {
      expect(readCard(await whole.press('chair', card, button)), button).toContain('That list is no longer here');
      expect(readCard(await whole.press('police', card, button)), button).toContain('That is not yours to do here');
    }
    expect(await count()).toBe(before);
    await whole.press('manager', card, 'Save 2 actions');
    expect(await count()).toBe(before + 2);
  });

  it('is not saved in part when an owner has left meanwhile', async () => {
    const rows = [
      HEAD,
      ['Visit the hub', 'Head of Housing', '12 March 2027'],
      ['Visit the court', 'CAFCASS', '12 March 2027'],
    ];
    const card = await whole.ask('manager', markdown(rows));
    const seats = { personId: 'sample-person-cafcass' };
    const left = await whole.store.client.seat.findMany({ where: seats });
    await whole.store.client.seat.updateMany({ where: seats, data: { personId: null } });
    const words = readCard(await whole.press('manager', card, 'Save 2 actions'));
    expect(words).toContain('Something has changed since I read the list');
    expect(words).toContain('Please choose an owner who belongs to the board.');
    expect(words).toContain('Nothing was saved.');
    expect(await count()).toBe(before);
    const ids = left.map(({ id }) => id);
    await whole.store.client.seat.updateMany({ where: { id: { in: ids } }, data: seats });
    await whole.press('manager', card, 'Save 2 actions');
    expect(await count()).toBe(before + 2);
  });

  it('tells each owner once of all that came to them', async () => {
    await settle(whole);
    const owner = 'Director of Public Health';
    const rows = ['Count', 'Measure', 'Weigh'].map((what) => [`${what} the children`, owner, '12 March 2027']);
    const card = await whole.ask(
      'manager',
      markdown([HEAD, ...rows, ['Lock the gate', 'Fire Service', '12 March 2027']]),
    );
    const saved = readCard(await whole.press('manager', card, 'Save 4 actions'));
    expect(saved).toContain('I am telling their owners: 2 messages.');
    await settle(whole);
    expect(readCard(whole.newest('public-health'))).toContain('3 actions are yours now');
    expect(readCard(whole.newest('fire'))).toContain('This action is yours now');
    const told = { kind: 'action-assigned', personId: 'sample-person-public-health' };
    expect(await whole.store.client.notice.count({ where: told })).toBe(1);
  });

  it.each([
    ['large.csv', 'I could not read that file\nThe file is larger than 5 MB.'],
    ['nearly.csv', 'I read at most 300 at once: please send it in parts.'],
    ['long.csv', 'more than 20,000 rows'],
    ['long.xlsx', 'more than 20,000 rows'],
    ['macros.xlsm', 'I could not read that file'],
    ['macros.xlsx', 'I could not read that file'],
    ['broken.xlsx', 'I could not read that file'],
    ['budget.xlsx', 'I could not read that as a list of actions'],
  ])('is refused with what is wrong, and nothing is kept: %s', async (name, why) => {
    const drafts = await whole.store.client.draft.count();
    const words = readCard(await send('manager', name));
    expect(words).toContain(why);
    expect(words).toContain('Nothing was saved.');
    expect(await whole.store.client.draft.count()).toBe(drafts);
    expect(await count()).toBe(before);
  });

  it('leaves an agenda an agenda, and takes no list from those who do not keep the log', async () => {
    expect(readCard(await send('manager', 'agenda.docx'))).toContain('Items: 3\n');
    expect(readCard(await send('police', 'list.xlsx'))).toContain('That is not yours to do here');
    expect(readCard(await whole.ask('police', markdown(rowsOf('police'))))).toContain('That is not yours to do here');
    expect(await count()).toBe(before);
  });
});
