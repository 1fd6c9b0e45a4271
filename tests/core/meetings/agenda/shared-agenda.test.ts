import { describe, expect, it } from 'vitest';
import { sharedAgenda } from '../../../../src/core/meetings/agenda/shared-agenda.js';
import { anAgenda } from '../../../kit/builders/an-agenda.js';
import { anAgendaItem } from '../../../kit/builders/an-agenda-item.js';

describe('sharedAgenda', () => {
  const open = anAgendaItem({ number: 1, title: 'Neglect strategy' });
  const closed = anAgendaItem({
    number: 2,
    title: 'Serious incident',
    restricted: true,
    papers: [{ number: '2.1', title: 'Chronology', link: 'https://papers.example/2' }],
    subItems: [{ label: '(a)', title: 'Timeline' }],
  });
  const last = anAgendaItem({ number: 3, title: 'Next meeting' });

  it('leaves restricted items out and keeps the numbers of the others', () => {
    const shared = sharedAgenda(anAgenda({ items: [open, closed, last] }));
    expect(shared.items.map(({ number }) => number)).toEqual([1, 3]);
    expect(shared.withheld).toBe('One item is for members only.');
    expect(JSON.stringify(shared)).not.toMatch(/incident|Chronology|papers\.example|Timeline/);
  });

  it('counts what it withholds, and says nothing when it withholds nothing', () => {
    expect(sharedAgenda(anAgenda({ items: [closed, closed] })).withheld).toBe('2 items are for members only.');
    expect(sharedAgenda(anAgenda({ items: [open] })).withheld).toBeNull();
  });
});
