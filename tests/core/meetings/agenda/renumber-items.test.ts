import { expect, it } from 'vitest';
import { renumberItems } from '../../../../src/core/meetings/agenda/renumber-items.js';
import { anAgendaItem } from '../../../kit/builders/an-agenda-item.js';

it('numbers items from 1, and only those labels that begin with the item’s own number follow', () => {
  const item = anAgendaItem({
    number: 1,
    papers: ['1.1', '1a', '12.1', 'A'].map((number) => ({ number, title: number, link: null })),
    subItems: [{ label: '1.1', title: 'Audit' }],
  });
  const [, second] = renumberItems([anAgendaItem({ number: 7 }), item]);
  expect(second?.number).toBe(2);
  expect(second?.papers.map(({ number }) => number)).toEqual(['2.1', '2a', '12.1', 'A']);
  expect(second?.subItems[0]?.label).toBe('2.1');
});
