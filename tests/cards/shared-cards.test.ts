import { describe, expect, it } from 'vitest';
import type { SharedAgendaView } from '../../src/adapters/cards/agenda-card.js';
import { sharedAgendaCard } from '../../src/adapters/cards/shared-agenda-card.js';
import { sharedAttendanceCard } from '../../src/adapters/cards/shared-attendance-card.js';
import { sharedAgenda } from '../../src/core/meetings/agenda/shared-agenda.js';
import { GALLERY } from './gallery.js';
import { cards } from './recording-cards.js';
import { agencies, head, items, line, totals, updatedAt } from './sandwell.js';

const SECRET = 'Zzyzx';
const secretItem = line({
  number: 8,
  title: `${SECRET} title`,
  lead: `${SECRET} lead`,
  restricted: true,
  papers: [{ number: '8.1', title: `${SECRET} paper`, link: `https://papers.example/${SECRET}` }],
  subItems: [{ label: '(a)', title: `${SECRET} part` }],
});

describe('a shared agenda', () => {
  it('shows nothing of a restricted item but that there are some', () => {
    const shared = sharedAgenda({ items: [...items, secretItem] });
    const view: SharedAgendaView = {
      head,
      agenda: {
        version: 2,
        items: shared.items.map((item) => ({ ...item, clock: null })),
        changes: [],
        withheld: shared.withheld,
      },
      calendarUrl: null,
    };
    const card = JSON.stringify(sharedAgendaCard(cards, view));
    expect(card).not.toContain(SECRET);
    expect(card).not.toContain('Serious case review: progress');
    expect(card).toContain('2 items are for members only.');
  });

  it('is refused when a restricted item is slipped in past the types', () => {
    const slipped = [{ ...secretItem, restricted: true }] as unknown as SharedAgendaView['agenda']['items'];
    const view = { head, agenda: { version: 1, items: slipped, changes: [], withheld: null }, calendarUrl: null };
    expect(() => sharedAgendaCard(cards, view)).toThrow('restricted-item-in-shared-card');
  });

  it('offers nothing that only a member may press', () => {
    for (const name of ['agenda.shared', 'agenda.shared-cancelled', 'shared-attendance', 'shared-attendance.names']) {
      expect(JSON.stringify(GALLERY[name]?.(cards))).not.toContain('Action.Execute');
    }
  });
});

describe('shared attendance', () => {
  it('counts by agency and names nobody unless the board has decided so', () => {
    const view = { head, totals, agencies, quorum: null, names: null, updatedAt };
    expect(JSON.stringify(sharedAttendanceCard(cards, view))).not.toContain('representative');
    const named = { ...view, names: ['Police representative: coming online'] };
    expect(JSON.stringify(sharedAttendanceCard(cards, named))).toContain('Police representative: coming online');
  });

  it('says how many are coming and what is missing in one line each', () => {
    const quorum = { outlook: 'not-met', reason: 'Not represented: police.' } as const;
    const card = JSON.stringify(
      sharedAttendanceCard(cards, { head, totals, agencies, quorum, names: null, updatedAt }),
    );
    expect(card).toContain(
      '10 coming (7 in person, 2 online, 1 deputy), 1 apology, 2 have not answered, 1 to confirm again',
    );
    expect(card).toContain('Quorum: not met. Not represented: police.');
  });

  it('stays under the limit with a hundred agencies, and says that some are left away', () => {
    const many = Array.from({ length: 100 }, (_, index) => ({
      ...totals,
      agency: `An agency of a long name ${index}`,
    }));
    const view = { head, totals, agencies: many, quorum: null, names: many.map(({ agency }) => agency), updatedAt };
    expect(JSON.stringify(sharedAttendanceCard(cards, view))).toMatch(/…and \d+ more agencies/u);
  });

  it('says that the meeting is cancelled, and then nothing of a quorum', () => {
    const quorum = { outlook: 'met', reason: '' } as const;
    const view = { head, totals, agencies, quorum, names: null, updatedAt, cancelled: { because: 'Snow.' } };
    const card = JSON.stringify(sharedAttendanceCard(cards, view));
    expect(card).toContain('This meeting is cancelled');
    expect(card).not.toContain('Quorum');
  });
});
