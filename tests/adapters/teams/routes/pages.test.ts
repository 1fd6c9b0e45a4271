import { describe, expect, it } from 'vitest';
import { createPages } from '../../../../src/adapters/teams/routes/pages.js';
import { aMeeting } from '../../../kit/builders/a-meeting.js';
import { anAgenda } from '../../../kit/builders/an-agenda.js';
import { anAgendaItem } from '../../../kit/builders/an-agenda-item.js';
import { ravensby } from '../../../kit/fakes/ravensby.js';
import { metricsBoard } from '../../../core/performance/importing/metrics-board.js';

const LINKS: Readonly<Record<string, readonly string[]>> = {
  'calendar entry': ['ravensby-board', 'january-meeting'],
  'calendar elsewhere': ['other-board', 'january-meeting'],
  'calendar gone': ['ravensby-board', 'gone'],
  'attendance year': ['ravensby-board', '2018'],
  'attendance elsewhere': ['other-board', '2018'],
  'figures all': ['ravensby-board', 'analyst', ''],
  'figures one': ['ravensby-board', 'police-member', 'referrals'],
  'figures unknown': ['ravensby-board', '', ''],
  'figures elsewhere': ['other-board', 'analyst', ''],
};

function open(path: 'calendar' | 'attendance' | 'figures', token: string, given: Parameters<typeof ravensby>[0] = {}) {
  const pages = createPages({
    meetings: ravensby(given).ports,
    figures: metricsBoard().ports,
    openLink: (opened, page) => LINKS[`${page} ${opened}`] ?? null,
    calendarEntry: ({ meeting }, description) => `${meeting.title}\n${description}`,
    toCsv: (header, rows) => [header, ...rows].map((row) => row.join(',')).join('\n'),
  });
  const page = pages.find((one) => one.path === `/${path}/*`);
  return page?.answer({ params: { '*': token }, query: new URLSearchParams() });
}

describe('the calendar page', () => {
  it('gives the open items, and only counts those for members', async () => {
    const items = [
      anAgendaItem({ title: 'Apologies' }),
      anAgendaItem({ number: 2, title: 'A case', restricted: true }),
    ];
    const answer = await open('calendar', 'entry.ics', { agendas: [anAgenda({ items })] });
    expect(answer).toMatchObject({ status: 200, headers: { 'cache-control': 'private, no-store' } });
    expect(answer?.body).toContain('1. Apologies');
    expect(answer?.body).toContain('One item is for members only.');
    expect(answer?.body).not.toContain('A case');
  });

  it('says nothing of an agenda before members have been asked', async () => {
    const answer = await open('calendar', 'entry.ics', { meetings: [aMeeting({ status: 'planned' })] });
    expect(answer?.body).not.toContain('Apologies');
  });

  it('names the file after the meeting, in plain letters', async () => {
    const nameFor = async (title: string) =>
      (await open('calendar', 'entry.ics', { meetings: [aMeeting({ title })] }))?.headers['content-disposition'];
    expect(await nameFor('Board: “Neglect”\r\nx')).toBe('attachment; filename="board-neglect-x.ics"');
    expect(await nameFor('会議')).toBe('attachment; filename="meeting.ics"');
  });

  it('opens nothing with a link for another board, meeting or page', async () => {
    for (const token of ['elsewhere.ics', 'gone.ics', 'year.ics', 'nonsense', '']) {
      expect((await open('calendar', token))?.status, token).toBe(404);
    }
  });
});

describe('the attendance page', () => {
  it('gives the figures by agency as a file', async () => {
    const answer = await open('attendance', 'year.csv');
    expect(answer).toMatchObject({
      status: 200,
      headers: { 'content-disposition': 'attachment; filename="attendance-2018-19.csv"' },
    });
    expect(String(answer?.body).split('\n')).toHaveLength(6);
  });

  it('opens nothing with another link', async () => {
    for (const token of ['elsewhere.csv', 'entry.csv', 'x'])
      expect((await open('attendance', token))?.status).toBe(404);
  });
});

describe('the figures page', () => {
  it('gives all figures, or those of one measure, to whoever may read them', async () => {
    expect(await open('figures', 'all.csv')).toMatchObject({
      status: 200,
      headers: {
        'content-disposition': 'attachment; filename="figures.csv"',
        'cache-control': 'private, no-store',
      },
    });
    const one = await open('figures', 'one.csv');
    expect(one?.headers).toMatchObject({ 'content-disposition': 'attachment; filename="figures-referrals.csv"' });
    expect(one?.body).toContain('Measure,Code,Area,Period');
  });

  it('opens nothing for others, for another board, and with another link', async () => {
    for (const token of ['unknown.csv', 'elsewhere.csv', 'year.csv', 'nonsense', ''])
      expect((await open('figures', token))?.status, token).toBe(404);
  });
});
