import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AgendaItem } from '../../../../src/core/meetings/agenda/agenda.js';
import { moveItem, putItem, removeItem } from '../../../../src/core/meetings/agenda/edit-items.js';
import { anAgendaItem, itemsCalled } from '../../../kit/builders/an-agenda-item.js';

const withPapers = (item: AgendaItem): AgendaItem => ({
  ...item,
  papers: [{ number: `${item.number}.1`, title: `Paper for ${item.title}`, link: null }],
  subItems: [{ label: '(a)', title: 'First' }],
});
const titles = (items: readonly AgendaItem[]) => items.map(({ title }) => title);

const edit = fc.oneof(
  fc.record({ do: fc.constant('put' as const), number: fc.integer({ min: 1, max: 20 }), title: fc.string() }),
  fc.record({ do: fc.constant('remove' as const), number: fc.integer({ min: 0, max: 20 }) }),
  fc.record({
    do: fc.constant('move' as const),
    number: fc.integer({ min: 0, max: 20 }),
    to: fc.integer({ min: -3, max: 30 }),
  }),
);
type Edit = typeof edit extends fc.Arbitrary<infer One> ? One : never;

function apply(items: readonly AgendaItem[], one: Edit): readonly AgendaItem[] {
  if (one.do === 'put') return putItem(items, withPapers(anAgendaItem({ number: one.number, title: one.title })));
  return one.do === 'remove' ? removeItem(items, one.number) : moveItem(items, one.number, one.to);
}

describe('editing items', () => {
  it('keeps numbers from one without a gap, and papers with their item, whatever is done', () => {
    fc.assert(
      fc.property(fc.nat(12), fc.array(edit, { maxLength: 15 }), (count, edits) => {
        const start = Array.from({ length: count }, (_, index) => withPapers(anAgendaItem({ number: index + 1 })));
        const items = edits.reduce<readonly AgendaItem[]>(apply, start);
        expect(items.map(({ number }) => number)).toEqual(items.map((_, index) => index + 1));
        for (const { number, title, papers, subItems } of items) {
          expect(papers).toEqual([{ number: `${number}.1`, title: `Paper for ${title}`, link: null }]);
          expect(subItems.map(({ label }) => label)).toEqual(['(a)']);
        }
      }),
    );
  });

  it('moves without losing or doubling an item', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: -2, max: 12 }), (number, to) => {
        const items = itemsCalled('A', 'B', 'C', 'D', 'E');
        expect([...titles(moveItem(items, number, to))].sort()).toEqual(titles(items));
      }),
    );
    expect(titles(moveItem(itemsCalled('A', 'B', 'C'), 1, 99))).toEqual(['B', 'C', 'A']);
    expect(titles(moveItem(itemsCalled('A', 'B', 'C'), 3, 1))).toEqual(['C', 'A', 'B']);
  });

  it('puts an item in place of the one with its number, and a new one at the end', () => {
    expect(titles(putItem(itemsCalled('A', 'B'), anAgendaItem({ number: 1, title: 'Z' })))).toEqual(['Z', 'B']);
    expect(titles(putItem([], anAgendaItem({ number: 7, title: 'Z' })))).toEqual(['Z']);
  });
});
