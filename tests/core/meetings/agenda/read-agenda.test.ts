import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AgendaItem } from '../../../../src/core/meetings/agenda/agenda.js';
import { agendaItemSchema } from '../../../../src/core/meetings/agenda/agenda-item-schema.js';
import type { AgendaRead } from '../../../../src/core/meetings/agenda/read-agenda/agenda-reading.js';
import { readAgenda } from '../../../../src/core/meetings/agenda/read-agenda/read-agenda.js';

const FOLDER = new URL('agendas/', import.meta.url);
const NAMES = readdirSync(FOLDER).map((name) => name.replace('.txt', ''));

function sample(name: string): string {
  return readFileSync(new URL(`${name}.txt`, FOLDER), 'utf8');
}

function read(text: string): AgendaRead {
  const reading = readAgenda(text);
  if (reading.status !== 'read') throw new Error(reading.reason);
  return reading;
}

const titles = (reading: AgendaRead): string[] => reading.items.map(({ item }) => item.title);
const doubts = (reading: AgendaRead): string => reading.doubts.map(({ sentence }) => sentence).join(' ');

/** An agenda with these lines as its items. */
function withItems(...lines: string[]): AgendaRead {
  return read(
    [
      'Westshire Safeguarding Board',
      'Thursday 12 March 2026, 10am – 12 noon',
      'Town Hall',
      'Agenda',
      '',
      '1. Apologies',
      ...lines,
    ].join('\n'),
  );
}

function item(line: string): AgendaItem {
  const last = withItems(line).items.at(-1)?.item;
  if (last === undefined) throw new Error('no item');
  return last;
}

describe('readAgenda, the agenda at the top of a whole paper', () => {
  const reading = read(sample('scrutiny-board'));

  it('finds name, day, time, place, chair and the next meeting', () => {
    expect(reading).toMatchObject({
      title: "Children's Services and Education Scrutiny Board",
      ...{
        date: '2019-01-07',
        startTime: '17:00',
        endTime: null,
        place: 'Committee Room 1, Borough Council House, Westbury',
      },
      ...{ chair: 'Councillor for Ward One', nextMeeting: { date: '2019-03-18', startTime: null } },
    });
  });

  it('finds the items and their parts', () => {
    expect(titles(reading)).toEqual([
      'Apologies for absence',
      'Members to declare',
      'Minutes of previous meeting 12 November 2018',
      'Westshire Safeguarding Children Board (WSCB) Annual Report',
      'Review of placements report',
      'Regional Adoption Agency',
    ]);
    expect(reading.items[1]?.item.subItems.map(({ label }) => label)).toEqual(['(a)', '(b)']);
    expect(reading.items.every(({ item: one }) => !one.restricted)).toBe(true);
  });

  it('stops where the papers begin and leaves no line of the agenda unread', () => {
    expect(reading.stopped?.line).toBe(53);
    expect(reading.unread).toEqual([]);
    expect(reading.lines.filter(({ became }) => became === 'beyond').map(({ line }) => line)[0]).toBe(53);
  });
});

describe('readAgenda, agendas of many kinds', () => {
  it('turns clock times into minutes, with breaks and the end of the meeting', () => {
    const reading = read(sample('clock-times'));
    expect(reading.items.map(({ item: one }) => one.minutes)).toEqual([5, 10, 25, 25, 35, 10]);
    expect(reading.items.map(({ item: one }) => one.lead)).toEqual([
      'Independent Chair',
      'Independent Chair',
      "Director of Children's Services",
      'Police',
      null,
      null,
    ]);
    expect(reading.items[2]?.item.papers).toEqual([
      { number: '2', title: 'Neglect strategy: six month review', link: null },
    ]);
  });

  it('reads minutes, leads, purposes and papers written under an item', () => {
    const reading = read(sample('durations'));
    expect(reading).toMatchObject({
      title: 'Northshire Safeguarding Children Partnership – Executive Group',
      chair: 'Independent Chair',
      nextMeeting: { date: '2026-05-06', startTime: '14:00' },
    });
    expect(reading.items[2]?.item).toMatchObject({
      lead: 'Business Manager',
      minutes: 10,
      papers: [
        { number: '3.1', title: 'Draft minutes of 3 December 2025' },
        { number: '3.2', title: 'Action log', link: null },
      ],
    });
    expect(reading.items[3]?.item).toMatchObject({
      lead: 'Head of Safeguarding',
      purpose: 'decision',
      minutes: 25,
      papers: [{ number: '4' }],
    });
    expect(reading.items[5]?.item).toMatchObject({
      title: 'Budget 2026/27',
      lead: 'Director of Finance',
      purpose: 'decision',
      minutes: 20,
    });
  });

  it('closes a whole item when one part of it is restricted, and says so', () => {
    const reading = read(sample('durations'));
    expect(reading.items.map(({ item: one }) => one.restricted)).toEqual([
      false,
      false,
      false,
      false,
      true,
      false,
      false,
      false,
    ]);
    expect(reading.items[4]?.item).toMatchObject({ purpose: 'challenge', lead: 'Designated Nurse' });
    expect(doubts(reading)).toContain('One part of item 5 is marked as restricted');
  });

  it('reads tables drawn with bars and tables pasted with tabs', () => {
    const bars = read(sample('table-markdown'));
    expect(bars.joinLink).toBe('https://teams.microsoft.com/l/meetup-join/19%3ameeting_example/0');
    expect(bars.items.map(({ item: one }) => one.minutes)).toEqual([5, 5, 30, 25, 20, 10, 5]);
    expect(bars.items[4]?.item).toMatchObject({
      lead: 'Early Help',
      purpose: 'information',
      papers: [{ number: '5', title: 'Draft threshold document', link: 'https://westshire.example/thresholds.pdf' }],
    });
    expect(bars.items[5]?.item).toMatchObject({ title: 'Inspection update (verbal)', papers: [] });
    const tabs = read(sample('table-tabs'));
    expect(tabs.items.map(({ item: one }) => one.purpose)).toEqual([
      'information',
      'decision',
      'challenge',
      'information',
      null,
    ]);
    expect(tabs.items.map(({ item: one }) => one.minutes)).toEqual([5, 10, 45, 75, 15]);
  });

  it('closes the items after the press and public have left', () => {
    const reading = read(sample('council-parts'));
    expect(reading.items.map(({ item: one }) => one.restricted)).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
      true,
    ]);
    expect(reading.items[5]?.item).toMatchObject({
      lead: 'Head of Commissioning',
      papers: [{ number: '6', link: null }],
    });
    expect(reading.items[2]).toMatchObject({
      notes: ['To approve the minutes of the meeting held on 11 March 2026 (Pages 1 - 6)'],
      item: { purpose: 'decision' },
    });
  });

  it('takes the purpose of a section for its items and asks most where two are named', () => {
    const reading = read(sample('health-wellbeing'));
    expect(reading.items.map(({ item: one }) => one.purpose)).toEqual([
      'decision',
      'decision',
      'decision',
      'information',
      'information',
    ]);
    expect(reading.items.map(({ item: one }) => one.lead)).toEqual([
      null,
      'Director of Public Health',
      'ICB',
      'Independent Scrutineer',
      null,
    ]);
  });

  it('reads items numbered 1.0 with parts 3.1', () => {
    const reading = read(sample('northern-ireland'));
    expect(reading).toMatchObject({
      apologiesTo: 'the Board Office, board.office@nisafe.example',
      startTime: '10:00',
      endTime: '13:00',
    });
    expect(reading.items).toHaveLength(8);
    expect(reading.items[4]?.item.subItems).toEqual([
      { label: '5.1', title: 'Northern Panel – quarter report' },
      { label: '5.2', title: 'Western Panel – quarter report' },
    ]);
    expect(reading.items[5]?.item.restricted).toBe(true);
  });

  it('numbers items that carry bullets, times or a repeated 1, and says so', () => {
    for (const name of ['bulleted', 'timed-only', 'lazy-markdown']) {
      const reading = read(sample(name));
      expect(reading.items.map(({ item: one }) => one.number)).toEqual(reading.items.map((_one, at) => at + 1));
      expect(doubts(reading)).toContain('carry no numbers of their own');
    }
    expect(read(sample('timed-only')).title).toBe(
      'Development Day – Westshire Safeguarding Children Partnership Board',
    );
    expect(read(sample('timed-only')).items.map(({ item: one }) => one.minutes)).toEqual([30, 15, 60, 75, 90]);
  });

  it('joins titles broken over two lines, also in a pasted table', () => {
    const reading = read(sample('standing-business'));
    expect(reading.items[4]?.item).toMatchObject({
      title: 'Mental health and emotional wellbeing strategy',
      lead: 'Health',
      purpose: 'discussion',
      minutes: 30,
      papers: [{ number: 'D' }],
    });
    expect(reading.items[5]?.item).toMatchObject({
      title: 'Domestic abuse: joint targeted area inspection and the written statement of action',
      papers: [{ number: 'E' }, { number: 'F' }],
    });
    expect(reading.unread).toEqual([
      expect.objectContaining({
        line: 28,
        text: 'The partnership will not consider late papers unless the chair agrees.',
      }),
    ]);
  });

  it('reads an agenda set in columns without heads for them, and guesses at no bare figure', () => {
    const reading = read(sample('page-columns'));
    expect(reading).toMatchObject({
      chair: "Director of Children's Services",
      nextMeeting: { date: '2027-02-08', startTime: '10:00' },
    });
    expect(reading.items.map(({ item: one }) => one.minutes)).toEqual([2, 3, 5, 10, 30, null, null, null]);
    expect(reading.items[4]?.item.restricted).toBe(true);
    expect(reading.unread[1]).toMatchObject({
      text: '1-8',
      why: 'These figures beside item 3 may be minutes or pages.',
    });
  });

  it('reads an agenda written in a message and one with bare numbers', () => {
    expect(read(sample('chat-message'))).toMatchObject({
      title: 'QA subgroup',
      date: '2026-02-03',
      startTime: '10:00',
      endTime: '12:00',
      place: 'Teams',
    });
    expect(read(sample('bare-figures'))).toMatchObject({
      title: 'Rutshire SCP Board',
      date: '2026-03-03',
      startTime: '13:00',
      endTime: '15:30',
      place: 'County Hall',
    });
    expect(read(sample('bare-figures')).items.map(({ item: one }) => one.purpose)).toEqual([
      null,
      null,
      'decision',
      null,
      null,
    ]);
  });

  it('leaves only odd lines unread', () => {
    const unread = NAMES.flatMap((name) => read(sample(name)).unread.map(({ text }) => `${name}: ${text}`));
    expect(unread).toEqual([
      'faults: Papers will be sent to members on the 31st.',
      ...['page-columns: Lead, Time, Page', 'page-columns: 1-8', 'page-columns: 9', 'page-columns: 13'],
      'scotland-style-roman: Quorum: 5 members',
      'standing-business: The partnership will not consider late papers unless the chair agrees.',
    ]);
  });
});

describe('readAgenda, doubts', () => {
  it('doubts numbers skipped or used twice, an end before the start, and a weekday that does not fit', () => {
    const reading = read(sample('faults'));
    expect(reading.date).toBeNull();
    for (const words of [
      'weekday and the date do not agree',
      'number 2 is used twice',
      'number 3 is missing',
      'numbers 5 and 6 are missing',
      '12:00 is not after the starting time 14:00',
      '31 February 2019',
    ])
      expect(doubts(reading)).toContain(words);
  });

  it('leaves the date open when no year is printed', () => {
    const reading = read(sample('no-year'));
    expect(reading).toMatchObject({ date: null, startTime: '14:00', endTime: '16:00' });
    expect(doubts(reading)).toContain('“Thursday 19 March” has no year');
    expect(doubts(reading)).toContain('morning or afternoon');
  });

  it('keeps the labelled of two dates and says so', () => {
    const reading = read(sample('two-dates'));
    expect(reading.date).toBe('2026-03-26');
    expect(doubts(reading)).toContain('Two dates are printed, 2026-03-26 and 2026-03-19');
  });

  it('doubts a mark that stands in a title, and items that need more time than there is', () => {
    expect(doubts(withItems('2. Confidential enquiry'))).toContain('the word “Confidential” in its title');
    expect(doubts(withItems('2. Budget (130 mins)'))).toContain('need 130 minutes, but the meeting lasts 120');
  });

  it('guesses nothing that is not printed', () => {
    const reading = read('Agenda\n1. Apologies\n2. Budget');
    expect(reading).toMatchObject({
      title: null,
      date: null,
      startTime: null,
      endTime: null,
      place: null,
      joinLink: null,
      chair: null,
      nextMeeting: null,
    });
    expect(reading.doubts.length).toBeGreaterThanOrEqual(4);
  });
});

describe('readAgenda, one item', () => {
  it.each([
    ['2. Audit (Police)', { title: 'Audit', lead: 'Police' }],
    ['2. Audit – Lead: Head of Quality', { title: 'Audit', lead: 'Head of Quality' }],
    [
      '2. Audit (Police, 10 mins, for information)',
      { title: 'Audit', lead: 'Police', minutes: 10, purpose: 'information' },
    ],
    ['2. Audit – Police – 1 hour', { title: 'Audit', lead: 'Police', minutes: 60 }],
    ['2. Audit of missing children – Police', { title: 'Audit of missing children – Police', lead: null }],
    ['2. Working Together (Annual Report)', { title: 'Working Together (Annual Report)', lead: null }],
    ['2. Requests for information', { title: 'Requests for information', purpose: null }],
    ['2. Cases for review', { title: 'Cases for review', purpose: null }],
    ['2. Strategy for information and challenge', { title: 'Strategy', purpose: 'challenge' }],
    ['2. Plan – for approval and comment', { title: 'Plan', purpose: 'decision' }],
    ['2. Plan – to note', { title: 'Plan', purpose: 'information' }],
    ['2) Plan', { title: 'Plan', number: 2 }],
    ['2 Plan', { title: 'Plan', number: 2 }],
    ['Item 2: Plan', { title: 'Plan', number: 2 }],
    ['2. Plan (verbal)', { title: 'Plan (verbal)', papers: [] }],
    ['2. Plan (to follow)', { title: 'Plan', papers: [{ number: '2', title: 'Plan', link: null }] }],
    ['2. Plan – Enc 4', { title: 'Plan', papers: [{ number: '4', title: 'Plan', link: null }] }],
    [
      '2. Plan https://westshire.example/plan.pdf',
      { title: 'Plan', papers: [{ number: '2', title: 'Plan', link: 'https://westshire.example/plan.pdf' }] },
    ],
    ['2. Plan (pages 3–8)', { papers: [{ number: '2', title: 'Pages 3 to 8', link: null }] }],
    ['2. Plan (exempt)', { title: 'Plan', restricted: true }],
    ['2. Plan – CONFIDENTIAL', { title: 'Plan', restricted: true }],
    ['2. Plan – not open to press and public', { restricted: true }],
    ['2. Plan (not restricted)', { restricted: false }],
    ['2. Confidentiality statement', { restricted: false }],
  ])('reads “%s”', (line, expected) => {
    expect(item(line)).toMatchObject(expected);
  });

  it('opens the items after “Part 1” again and closes those under a mark', () => {
    const reading = withItems('', 'PART 2 – not open to press and public', '2. Case review', '', 'Part 1', '3. Budget');
    expect(reading.items.map(({ item: one }) => one.restricted)).toEqual([false, true, false]);
  });

  it('closes every item when the whole agenda is marked', () => {
    const reading = read('CONFIDENTIAL\nCase Review Panel\nAgenda\n1. Apologies\n2. Case one');
    expect(reading.items.every(({ item: one }) => one.restricted)).toBe(true);
    expect(doubts(reading)).toContain('closes all items');
  });

  it.each([
    [['Part 1 – confidential items', '2. Case'], true],
    [['Section C: private business', '2. Case'], true],
    [['The following items are exempt', '2. Case'], true],
    [['2. Case', 'This report is exempt under paragraph 3.'], true],
    [['2. Case', 'Status: Restricted'], true],
    [['2. Case', 'Lead: Police – confidential'], true],
    [['2. Case', '', '', 'Items 2 and 3 are restricted to members.'], true],
    [['2. Case', '(a) open part', '(b) members only'], true],
    [['2. Case that goes on', 'over two lines (restricted)'], true],
    [['Part 1 – items that are not exempt', '2. Case'], false],
    [['2. Case', 'Status: For decision'], false],
  ])('finds out whether item 2 is restricted from %j', (lines, restricted) => {
    const reading = withItems('', ...lines);
    expect(reading.items.find(({ item: one }) => one.number === 2)?.item.restricted).toBe(restricted);
  });

  it('closes items by a marked cell in any column, and by a mark above the items', () => {
    const head = 'Board meeting\nAgenda\n';
    const table = read(
      `${head}No | Item | Lead | Other\n`.replaceAll(' | ', '\t') + '1\tApologies\tChair\t\n2\tCase\tPolice\tExempt',
    );
    expect(table.items.map(({ item: one }) => one.restricted)).toEqual([false, true]);
    const marked = read(`Classification: Restricted\n${head}1. Apologies\n2. Case`);
    expect(marked.items.map(({ item: one }) => one.restricted)).toEqual([true, true]);
    expect(read(`Classification: Open\n${head}1. Apologies\n2. Case`).items[1]?.item.restricted).toBe(false);
  });

  it('doubts vague words about confidential matters', () => {
    expect(doubts(withItems('2. Budget', '', '', 'Some of this business is confidential.'))).toContain(
      'Please check which items it means',
    );
    expect(doubts(read(`OFFICIAL-SENSITIVE\nBoard meeting\nAgenda\n1. Apologies\n2. Budget`))).toContain(
      'Please check which items it means',
    );
  });

  it('goes on reading the header under a list of names', () => {
    const reading = read(
      'To: Members of the Board\nPolice\nHealth\nSafeguarding Board\n12 March 2026 at 10am\nTown Hall\nAgenda\n1. Apologies\n2. Budget',
    );
    expect(reading).toMatchObject({ date: '2026-03-12', startTime: '10:00' });
  });

  it('keeps a request to members as a note, not as furniture', () => {
    const reading = withItems('2. Budget', 'Please note that this item will be taken first.');
    expect(reading.items[1]?.notes).toEqual(['Please note that this item will be taken first.']);
  });
});

describe('readAgenda, other documents', () => {
  it.each([
    ['nothing', '', 'no text'],
    [
      'a report',
      'Annual report\n\n1. Purpose of report\n\n1.1 To tell the board.\n\n2. Recommendation\n\n2.1 That it be noted.\n\n3. Background',
      'report',
    ],
    ['a table of values', 'Agency,Quarter,Count\nPolice,Q1,4\nHealth,Q1,5\nSchools,Q1,6', 'table'],
    [
      'minutes',
      'Board\nPresent: Police\nIn attendance: Clerk\n1. Apologies\nNone.\n2. Minutes\nResolved that they be approved.',
      'minutes',
    ],
    ['a letter', 'Dear colleague,\n\nThank you for your note.\n\nYours sincerely', 'no list of items'],
    ['a list of things', '1. Bread\n2. Milk\n3. Tea', 'neither the heading'],
  ])('says plainly that %s is no agenda', (_name, text, words) => {
    const reading = readAgenda(text);
    expect(reading).toMatchObject({
      status: 'not-an-agenda',
      reason: expect.stringMatching(/^This does not look like an agenda: .*\.$/) as string,
    });
    expect(reading.status === 'not-an-agenda' && reading.reason).toContain(words);
  });
});

/** Lines that agendas hold, in any order, to try the accounting. */
const anyLine = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.constantFrom(...NAMES.flatMap((name) => sample(name).split('\n'))),
  fc
    .tuple(
      fc.constantFrom('1.', '2.', '3', '4.1', '(a)', '•', 'Item 5:', '|', '7/18', '10.15'),
      fc.string({ maxLength: 40 }),
    )
    .map((parts) => parts.join(' ')),
);

describe('readAgenda, whatever comes', () => {
  it('accounts for every line that is not empty, once', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 40 }), (extra) => {
        const lines = ['Agenda', '1. Apologies', '2. Minutes', ...extra].flatMap((line) =>
          line.split(/\r\n|[\n\r\v\f\u2028\u2029]/),
        );
        const reading = readAgenda(lines.map((text) => ({ text, page: null, cells: null })));
        if (reading.status !== 'read') return;
        const filled = lines.flatMap((line, at) => (line.trim() === '' ? [] : [at + 1]));
        expect(reading.lines.map(({ line }) => line)).toEqual(filled);
        const unread = reading.lines.filter(({ became }) => became === 'unread').map(({ line }) => line);
        expect(reading.unread.map(({ line }) => line)).toEqual(expect.arrayContaining(unread));
        expect(reading.unread.every(({ text, why }) => text.length <= 80 && why.endsWith('.'))).toBe(true);
        for (const { item: one } of reading.items) expect(agendaItemSchema.safeParse(one).success).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('shows the words of every line it used as an item or a part', () => {
    for (const name of NAMES) {
      const lines = sample(name).split('\n');
      const reading = read(sample(name));
      const shown = JSON.stringify([reading.items, reading.unread]).toLowerCase();
      for (const { line, became, what } of reading.lines) {
        if (became !== 'used' || !/^(?:item|part|note)/.test(what)) continue;
        const words = (lines[line - 1] ?? '').toLowerCase().match(/\p{L}{5,}/gu) ?? [];
        const told = words.filter(
          (word) =>
            shown.includes(word) ||
            /^(?:paper|lead|purpose|minutes|information|determination|challenge|discussion|discuss|approval|approve|receive|decision|members|follow|restricted|confidential|exempt|paragraph|pages|report|attached|present|https)/.test(
              word,
            ),
        );
        expect({ name, line, missing: words.filter((word) => !told.includes(word)) }).toEqual({
          name,
          line,
          missing: [],
        });
      }
    }
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(readAgenda(text)).toHaveProperty('status');
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['spaces', ' '.repeat(200_000) + 'x'],
    ['one long line', '1. ' + 'for information and '.repeat(10_000)],
    ['brackets', '1. ' + '('.repeat(200_000)],
    ['lines of brackets', `1. Plan ${'(a) '.repeat(110)}\n`.repeat(450)],
    ['lines of dashes', `2. a${' – a'.repeat(120)}\n`.repeat(400)],
    ['labels', `${'Date: '.repeat(80)}\n`.repeat(400)],
    ['times', `${'10.00 - '.repeat(60)}\n`.repeat(400)],
    ['dates', `${'Monday 1 January '.repeat(28)}\n`.repeat(400)],
    ['links', `${'https://'.repeat(60)}\n`.repeat(400)],
    ['numbers', '1.1.1.1.1 '.repeat(20_000)],
    ['short lines', '1\n'.repeat(100_000)],
    ['items', Array.from({ length: 20_000 }, (_one, at) => `${at + 1}. x`).join('\n')],
    ['fillers', `Board ${'and the at on '.repeat(34)}\n`.repeat(400)],
    ['papers', `1. Paper ${'1, '.repeat(150)}x\n`.repeat(400)],
    ['addresses', `${'a.'.repeat(240)}@\n`.repeat(400)],
    ['tabs', '\t'.repeat(200_000)],
    ['bars', `|${'a|'.repeat(240)}\n`.repeat(400)],
    ['apologies', `send ${'apologies '.repeat(48)}\n`.repeat(400)],
  ])('reads 200 KB of %s in good time', (_name, text) => {
    const before = performance.now();
    readAgenda(text);
    expect(performance.now() - before).toBeLessThan(2500);
  });
});
