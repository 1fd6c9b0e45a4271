import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeDocx, paragraph } from '../adapters/files/make-docx.js';
import { makePdf, stacked } from '../adapters/files/make-pdf.js';
import { forEachStore } from '../kit/database.js';
import type { PostedCard } from '../kit/fake-connector-conversations.js';
import { readCard } from '../kit/read-card.js';
import { FEW, startWholeBot, type WholeBot } from '../kit/whole-bot.js';

const LINES = [
  'Main Board',
  'AGENDA',
  'Thursday 14 January 2027, 10.00 am to 12.30 pm',
  'Venue: The Lyng Hall, West Bromwich',
  '1. Welcome and apologies (Chair) 5 mins',
  '2. Declarations of interest (Chair) 5 mins',
  '3. Minutes of the last meeting (Chair) 10 mins',
  '4. Neglect strategy (Health) 40 mins',
];

const FILES: Readonly<Record<string, Buffer>> = {
  'agenda.txt': Buffer.from(LINES.join('\n')),
  'agenda.md': Buffer.from(LINES.join('\n\n')),
  'agenda.docx': makeDocx(LINES.map((line) => paragraph(line)).join('')),
  'agenda.pdf': makePdf([stacked(LINES)]),
  'scan.pdf': makePdf([[]]),
  'broken.docx': Buffer.from('PK\u0003\u0004 but no more than that'),
  'report.txt': Buffer.from('Dear colleague,\nplease find the annual report attached.\nKind regards\n'),
};

forEachStore('an agenda sent as a file', (open) => {
  let whole: WholeBot;
  let files: Server;
  beforeAll(async () => {
    whole = await startWholeBot(await open(), { table: FEW });
    files = createServer(({ url = '' }, response) => {
      if (url === '/elsewhere') response.writeHead(302, { location: '/agenda.txt' });
      const file = FILES[url.slice(1)];
      response.end(file ?? '');
    });
    files.listen(0, '127.0.0.1');
    await once(files, 'listening');
  });
  afterAll(async () => {
    files.close();
    await whole.close();
  });

  const send = async (who: string, ...names: readonly string[]): Promise<string> => {
    const { port } = files.address() as AddressInfo;
    return sendFrom(who, `http://127.0.0.1:${port}`, names);
  };
  const sendFrom = async (who: string, place: string, names: readonly string[]): Promise<string> => {
    const attachments = names.map((name) => ({
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      name,
      content: { downloadUrl: `${place}/${name}`, fileType: name.split('.').at(-1) },
    }));
    const { posted } = await whole.client.say(whole.as(who), '', { attachments });
    return posted.map((card: PostedCard) => readCard(card)).join('\n');
  };

  it.each(['agenda.txt', 'agenda.md', 'agenda.docx', 'agenda.pdf'])(
    'is read and shown before it is saved: %s',
    async (name) => {
      const preview = await send('manager', name);
      expect(preview).toContain('Is this right?');
      expect(preview).toContain('Thursday 14 January 2027');
      expect(preview).toContain('10.00 am to 12.30 pm');
      expect(preview).toContain('Neglect strategy\nHealth');
      expect(await whole.store.client.meeting.count({ where: { startsAt: new Date('2027-01-14T10:00:00Z') } })).toBe(0);
    },
  );

  it('is fetched from no SharePoint that the settings do not name', async () => {
    const answered = await sendFrom('manager', 'https://somebody-elses.sharepoint.com', ['agenda.docx']);
    expect(answered).toContain('kept in a place I may not read from');
  });

  it('becomes a meeting with its agenda when the manager says so', async () => {
    await send('manager', 'agenda.docx');
    const saved = await whole.press('manager', whole.newest('manager'), 'Save as a new meeting');
    expect(readCard(saved)).toContain('4. Neglect strategy');
    expect(readCard(saved)).toContain('Send to members');
  });

  it.each([
    ['scan.pdf', 'I could not read that file'],
    ['broken.docx', 'I could not read that file'],
    ['report.txt', 'That does not look like an agenda'],
    ['elsewhere', 'I could not read that file'],
  ])('says what is wrong with it, keeps nothing and says what to do: %s', async (name, title) => {
    const drafts = await whole.store.client.draft.count();
    const said = await send('manager', name);
    expect(said).toContain(title);
    expect(said).toContain('Nothing was saved.');
    expect(await whole.store.client.draft.count()).toBe(drafts);
  });

  it('is taken one at a time, and from those who run meetings only', async () => {
    expect(await send('manager', 'agenda.txt', 'agenda.pdf')).toContain('One file at a time, please');
    expect(await send('police', 'agenda.txt')).toContain('That is not yours to do here');
  });
});
