import { describe, expect, it } from 'vitest';
import { agendaCard } from '../../src/adapters/cards/agenda-card.js';
import { attendanceCard } from '../../src/adapters/cards/attendance-card.js';
import type { AttendanceCardView } from '../../src/adapters/cards/attendance-view.js';
import { attendanceYearCard } from '../../src/adapters/cards/attendance-year-card.js';
import { comingCard } from '../../src/adapters/cards/coming-card.js';
import { deliveriesCard } from '../../src/adapters/cards/deliveries/deliveries-card.js';
import type { DeliveryTotals } from '../../src/adapters/cards/deliveries/deliveries-view.js';
import { LARGEST_CARD_BYTES } from '../../src/adapters/cards/fill-card.js';
import { helpCard } from '../../src/adapters/cards/help-card.js';
import { meetingsCard } from '../../src/adapters/cards/meetings-card.js';
import { noticeCard } from '../../src/adapters/cards/notice-card.js';
import { REGISTER_CODES, registerCard, registerField } from '../../src/adapters/cards/register-card.js';
import { registerConfirmedCard } from '../../src/adapters/cards/register-confirmed-card.js';
import type { RenderedCard } from '../../src/adapters/cards/rendered-card.js';
import { REPLY_LIMITS } from '../../src/core/meetings/attendance/reply.js';
import { readQuestion } from '../../src/core/questions/read-question.js';
import { cardStrings, cardTree } from './card-tree.js';
import { cards } from './recording-cards.js';
import { agenda, answer, attendance, head, line, person, registerRows, totals, updatedAt } from './sandwell.js';

type Node = Readonly<Record<string, unknown>>;

function nodes(card: RenderedCard, type: string): readonly Node[] {
  return cardTree(card.content, { fallbacks: false })
    .filter((found) => found.type === type)
    .map(({ node }) => node);
}

function texts(card: RenderedCard): string {
  return cardStrings(card.content)
    .map(({ text }) => text)
    .join('\n');
}

function titles(card: RenderedCard): readonly unknown[] {
  const actions: unknown = card.content.actions;
  return Array.isArray(actions) ? actions.map((action: Node) => action.title) : [];
}

function size({ content }: RenderedCard): number {
  return Buffer.byteLength(JSON.stringify(content), 'utf16le');
}

describe('the attendance card', () => {
  it('asks with one tap for each plain answer, which waits for no field', () => {
    const card = attendanceCard(cards, attendance());
    expect(titles(card)).toEqual([
      'Yes, in person',
      'Yes, online',
      'Apologies',
      'Send a deputy',
      'Note or interest',
      'Add to calendar',
    ]);
    const taps = nodes(card, 'Action.Execute').filter(({ data }) => (data as Node).part === 'choice');
    expect(taps.map(({ associatedInputs }) => associatedInputs)).toEqual(['none', 'none', 'none']);
    expect(taps[1]?.data).toEqual({
      verb: 'attendance.answer',
      meetingId: head.meetingId,
      call: 1,
      part: 'choice',
      choice: 'online',
    });
  });

  it('offers to join online only where there is a link', () => {
    const card = attendanceCard(cards, attendance({ head: { ...head, joinUrl: null } }));
    expect(titles(card)).not.toContain('Yes, online');
    expect(texts(card)).not.toContain('Join online');
  });

  it('offers, once answered, only what would change something', () => {
    const card = attendanceCard(cards, attendance({ state: { kind: 'answered', answer } }));
    expect(titles(card).slice(0, 2)).toEqual(['Change to in person', 'Change to apologies']);
    expect(texts(card)).toContain('You are joining online');
    expect(texts(card)).toContain('Your note: I must leave at 4.00 pm.');
  });

  it('shows a note of the longest kind whole', () => {
    const note = 'n'.repeat(REPLY_LIMITS.note);
    const card = attendanceCard(cards, attendance({ state: { kind: 'answered', answer: { ...answer, note } } }));
    expect(texts(card)).toContain(`Your note: ${note}`);
  });

  it('says who recorded an answer when it was not the member', () => {
    const recorded = { ...answer, recordedBy: 'the business manager' };
    const card = attendanceCard(cards, attendance({ state: { kind: 'answered', answer: recorded } }));
    expect(texts(card)).toContain('Recorded for you by the business manager, Monday 27 November 2017, 9.02 am.');
  });

  const ended: readonly AttendanceCardView['state'][] = [
    { kind: 'closed', answer: null, contact: 'the business manager' },
    { kind: 'cancelled', because: 'Snow.' },
    { kind: 'held', answer },
  ];
  it.each(ended)('takes no answer any more once the meeting is $kind', (state) => {
    const card = attendanceCard(cards, attendance({ state }));
    expect(nodes(card, 'Action.Execute')).toEqual([]);
    expect(nodes(card, 'Input.Text')).toEqual([]);
  });

  it('asks again after a change, and says what changed and what they had said', () => {
    const because = 'Moved from Monday 27 November to Monday 4 December.';
    const card = attendanceCard(
      cards,
      attendance({ call: 2, state: { kind: 'confirm-again', because, before: answer } }),
    );
    expect(texts(card)).toContain(because);
    expect(texts(card)).toContain('Before the change you said: online.');
    expect(titles(card)).toContain('Yes, online');
  });

  it('lets people type as much as the rules for replies allow, and no more', () => {
    const fields = new Map(nodes(attendanceCard(cards, attendance()), 'Input.Text').map((node) => [node.id, node]));
    expect(fields.get('deputyName')?.maxLength).toBe(REPLY_LIMITS.deputyName);
    expect(fields.get('deputyRole')?.maxLength).toBe(REPLY_LIMITS.deputyRole);
    expect(fields.get('note')?.maxLength).toBe(REPLY_LIMITS.note);
    expect(fields.get('interestNature')?.maxLength).toBe(REPLY_LIMITS.nature);
  });

  it.each([1, 20, 40, 80])(
    'stays under the limit with an agenda of %i long items, and says what it leaves away',
    (count) => {
      const papers = [
        { number: '1', title: 'A paper with a long title '.repeat(3), link: `https://x.example/${'a'.repeat(200)}` },
      ];
      const items = Array.from({ length: count }, (_, index) =>
        line({
          number: index + 1,
          title: 'A long title for an item of business '.repeat(3),
          lead: 'Chair',
          minutes: 5,
          papers,
        }),
      );
      const card = attendanceCard(cards, attendance({ agenda: { version: 1, changes: [], items } }));
      expect(size(card)).toBeLessThanOrEqual(LARGEST_CARD_BYTES);
      if (count >= 20) expect(texts(card)).toMatch(/this agenda is long|too long for one card/u);
    },
  );
});

describe('the agenda', () => {
  it('shows clock times, leads, purposes, papers to follow and who may see an item', () => {
    const card = agendaCard(cards, {
      head,
      agenda,
      calendarUrl: null,
      mayAnswer: false,
      mayEdit: false,
      mayCall: false,
      overrunMinutes: 10,
    });
    expect(texts(card)).toContain('2.25 pm · 4. Multi-agency audit of neglect');
    expect(texts(card)).toContain('Quality of Practice and Performance subgroup · for challenge · 40 minutes');
    expect(texts(card)).toContain('Paper 4.2: Action plan (to follow)');
    expect(texts(card)).toContain('Members only');
    expect(texts(card)).not.toContain('longer than the meeting');
  });
});

describe('the register', () => {
  it.each([14, 30, 31, 40, 45])('of %i seats stays under the limit on every page', (count) => {
    const rows = registerRows(count);
    const pages = Math.ceil(count / 30);
    for (let page = 1; page <= pages; page += 1) {
      expect(size(registerCard(cards, { head, rows, confirmed: false, problems: [], page }))).toBeLessThanOrEqual(
        LARGEST_CARD_BYTES,
      );
    }
  });

  it('carries the rows of its other pages in the button, so that the last press holds every seat', () => {
    const rows = registerRows(40);
    const card = registerCard(cards, { head, rows, confirmed: false, problems: [], page: 2 });
    const fields = nodes(card, 'Input.ChoiceSet').map(({ id }) => id);
    const [confirm] = nodes(card, 'Action.Execute');
    const all = [...fields, ...Object.keys(confirm?.data as Node)].filter((name) => String(name).startsWith('seat:'));
    expect(new Set(all)).toEqual(new Set(rows.map(({ seatId }) => registerField.seat(seatId))));
    expect(confirm?.title).toBe('Confirm');
    expect(
      nodes(registerCard(cards, { head, rows, confirmed: false, problems: [], page: 1 }), 'Action.Execute')[0]?.title,
    ).toBe('Next page');
  });

  it('names everybody once it is confirmed, however many they are', () => {
    const rows = registerRows(45);
    const confirmed = { confirmedAt: updatedAt, confirmedBy: 'the business manager', quorum: null };
    const card = registerConfirmedCard(cards, { head, rows, ...confirmed });
    expect(nodes(card, 'TextBlock').length).toBeGreaterThan(45);
    expect(texts(card)).not.toContain('…');
  });

  it('fills each row from the answers, with codes that read back as the same status', () => {
    const rows = registerRows(14);
    const card = registerCard(cards, { head, rows, confirmed: false, problems: [], page: 1 });
    const values = nodes(card, 'Input.ChoiceSet').map(
      ({ value }) => REGISTER_CODES[value as keyof typeof REGISTER_CODES],
    );
    expect(values).toEqual(rows.map(({ status, mode }) => ({ status, mode })));
    const names = nodes(card, 'Input.Text').map(({ value }) => value);
    expect(names).toEqual(['The Named Nurse']);
  });
});

describe('who is coming', () => {
  it('stays under the limit with a hundred long names', () => {
    const many = Array.from({ length: 100 }, (_, index) =>
      person(`Representative of a long name ${index}`, 'An agency', 'x'.repeat(80)),
    );
    const people = {
      inPerson: many,
      online: many,
      deputies: many,
      apologies: many,
      confirmAgain: many,
      notAnswered: many,
      unreachable: [],
    };
    const view = {
      head,
      totals,
      quorum: null,
      people,
      agencies: [],
      remarks: { interests: [], notes: [] },
      mayRecord: true,
      mayAnswer: true,
      updatedAt,
    };
    const card = comingCard(cards, view);
    expect(size(card)).toBeLessThanOrEqual(LARGEST_CARD_BYTES);
    expect(texts(card)).toMatch(/…and \d+ more/u);
  });
});

describe('deliveries', () => {
  const sums: DeliveryTotals = {
    addressed: 14,
    sent: 8,
    waiting: 1,
    unknown: 1,
    failed: 1,
    unreachable: 1,
    expired: 1,
    withdrawn: 1,
  };

  it('shows totals that add up on the card itself', () => {
    const view = { subjectId: 'b', subject: 'All', problems: [], mayResend: true, mayRecord: false, updatedAt };
    const card = deliveriesCard(cards, { ...view, totals: sums });
    const counts = nodes(card, 'TextBlock').map(({ text }) => Number(text));
    expect(counts.filter((count) => !Number.isNaN(count)).reduce((sum, count) => sum + count, 0)).toBe(14);
    expect(texts(card)).toContain('14 addressed in all');
    expect(titles(card)).toEqual([
      'Send the failed one again',
      'Send the unclear one again',
      'It has arrived',
      'Look again',
    ]);
  });
});

describe('lists and years', () => {
  it('show at most six buttons, the nearest meetings first', () => {
    const button = { title: 'Answer', verb: 'attendance.form', data: { meetingId: 'm' } } as const;
    const row = {
      title: 'Main',
      day: 'Monday',
      time: '2.00 pm',
      place: '',
      state: 'x',
      tone: 'neutral',
      button,
    } as const;
    const card = meetingsCard(cards, {
      board: 'B',
      title: 'My meetings',
      meetings: Array.from({ length: 15 }, () => row),
      buttons: [{ title: 'New meeting', verb: 'meeting.form' }],
    });
    expect(nodes(card, 'Action.Execute')).toHaveLength(6);
    expect(texts(card)).toContain('…and 3 later meetings');
  });

  it('tell "never expected" from "never there"', () => {
    const share = (
      attended: number,
      expected: number,
    ): { attended: number; expected: number; percent: number | null } => ({
      attended,
      expected,
      percent: expected === 0 ? null : 0,
    });
    const card = attendanceYearCard(cards, {
      board: 'B',
      period: '2017/18',
      confirmedMeetings: 6,
      unconfirmedMeetings: 0,
      agencies: [
        { agencyName: 'CAFCASS', agencyShortName: 'CAFCASS', agency: share(0, 0), member: share(0, 0) },
        { agencyName: 'West Midlands Police', agencyShortName: 'Police', agency: share(0, 6), member: share(0, 6) },
      ],
      csvUrl: null,
    });
    expect(nodes(card, 'Chart.HorizontalBar')[0]?.data).toEqual([{ x: 'Police', y: 0 }]);
    expect(texts(card)).toContain('0 of 6');
    expect(texts(card)).toContain('–');
  });
});

describe('help', () => {
  it.each(['practitioner', 'analyst', 'member', 'manager'] as const)(
    'for a %s gives only examples that the bot understands',
    (role) => {
      const card = helpCard(cards, { role, board: 'B', contact: 'the business manager', adviser: true });
      const examples = [...texts(card).matchAll(/“([^”]+)”/gu)].map(([, example = '']) => example);
      expect(examples.length).toBeGreaterThanOrEqual(4);
      expect(examples).toContain('Ask the duty adviser');
      for (const example of examples) expect(readQuestion(example).kind, example).not.toBe('not-understood');
    },
  );

  it('tells a practitioner kindly that the board’s business is closed, and shows the way to the threshold document', () => {
    const card = helpCard(cards, { role: 'practitioner', board: 'B', contact: 'the business manager', adviser: false });
    expect(titles(card)).toEqual(['Threshold document']);
    expect(texts(card)).toContain('You have done nothing wrong by asking.');
    expect(texts(card)).toContain('“Is a 14 year old missing overnight level 4?”');
  });

  it('names the duty adviser only where the board has one', () => {
    for (const role of ['practitioner', 'analyst', 'member', 'manager'] as const) {
      const card = helpCard(cards, { role, board: 'B', contact: 'the business manager', adviser: false });
      expect([...titles(card), texts(card)].join()).not.toContain('Ask the duty adviser');
    }
  });

  it.each(['practitioner', 'analyst', 'member', 'manager'] as const)(
    'says to a %s what to do in danger, and to name no child',
    (role) => {
      const card = helpCard(cards, { role, board: 'B', contact: 'the business manager', adviser: false });
      expect(texts(card)).toContain('If a child may be in danger now, ring 999.');
      expect(texts(card)).toContain('could identify a child');
    },
  );
});

describe('a notice', () => {
  it('shows only what it is given, and at most six buttons', () => {
    const bare = noticeCard(cards, { tone: 'good', title: 'Done' });
    expect(nodes(bare, 'TextBlock').map(({ text }) => text)).toEqual(['Done']);
    const button = { title: 'Help', verb: 'help.show' } as const;
    const link = { title: 'Papers', url: 'https://papers.example' };
    const full = noticeCard(cards, {
      tone: 'neutral',
      title: 'Many',
      buttons: Array.from({ length: 5 }, () => button),
      links: [link, link, { title: 'Bad', url: 'javascript:x' }],
    });
    expect(titles(full)).toEqual(['Help', 'Help', 'Help', 'Help', 'Help', 'Papers']);
  });
});
