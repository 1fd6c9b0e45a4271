import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AgendaItem } from '../../../../src/core/meetings/agenda/agenda.js';
import { agendaChanges } from '../../../../src/core/meetings/agenda/agenda-changes.js';
import { renumberItems } from '../../../../src/core/meetings/agenda/renumber-items.js';
import { anAgendaItem, itemsCalled } from '../../../kit/builders/an-agenda-item.js';

const texts = (before: readonly AgendaItem[], after: readonly AgendaItem[]): readonly string[] =>
  agendaChanges(before, after).map(({ text }) => text);

const change = (before: Partial<AgendaItem>, after: Partial<AgendaItem>): readonly string[] =>
  texts(
    [anAgendaItem({ number: 6, title: 'Neglect', ...before })],
    [anAgendaItem({ number: 6, title: 'Neglect', ...after })],
  );

const paper = (number: string, title: string, link: string | null = null) => ({ number, title, link });

describe('agendaChanges', () => {
  it('says nothing when nothing changed', () => {
    expect(texts(itemsCalled('Apologies', 'Neglect'), itemsCalled('Apologies', 'Neglect'))).toEqual([]);
  });

  it('tells an item added, and of the others only that some are renumbered', () => {
    expect(
      texts(itemsCalled('Apologies', 'Minutes', 'Close'), itemsCalled('Apologies', 'Minutes', 'Neglect', 'Close')),
    ).toEqual(['Item 3 added: Neglect', 'The other items keep their order; some have new numbers']);
  });

  it('tells an item withdrawn by its old number', () => {
    expect(texts(itemsCalled('Apologies', 'Neglect', 'Close'), itemsCalled('Apologies', 'Close'))[0]).toBe(
      'Item 2 withdrawn: Neglect',
    );
  });

  it('tells the one item that moved, not those that made room', () => {
    expect(texts(itemsCalled('A1', 'B2', 'C3', 'D4', 'E5'), itemsCalled('A1', 'B2', 'D4', 'E5', 'C3'))).toEqual([
      'Item 3 moved to 5',
      'The other items keep their order; some have new numbers',
    ]);
  });

  it('tells minutes, lead, purpose, title and parts', () => {
    expect(change({ minutes: 10 }, { minutes: 20 })).toEqual(['Item 6: 10 minutes longer']);
    expect(change({ minutes: 10 }, { minutes: 9 })).toEqual(['Item 6: 1 minute shorter']);
    expect(change({ minutes: null }, { minutes: 15 })).toEqual(['Item 6: 15 minutes set for it']);
    expect(change({ minutes: 15 }, { minutes: null })).toEqual(['Item 6: no time is set for it any more']);
    expect(change({ lead: null }, { lead: 'Police' })).toEqual(['Item 6: now led by Police']);
    expect(change({ lead: 'Police' }, { lead: null })).toEqual(['Item 6: nobody is named to lead it any more']);
    expect(change({ purpose: null }, { purpose: 'decision' })).toEqual(['Item 6: now for decision']);
    expect(change({ purpose: 'decision' }, { purpose: null })).toEqual(['Item 6: its purpose is no longer stated']);
    expect(change({ subItems: [] }, { subItems: [{ label: '(a)', title: 'Audit' }] })).toEqual([
      'Item 6: its parts have changed',
    ]);
  });

  it('knows an item by its number when its title was put differently', () => {
    expect(change({ title: 'Neglect strategy' }, { title: 'Neglect strategy refresh' })).toEqual([
      'Item 6 is now called: Neglect strategy refresh',
    ]);
  });

  it('takes another matter under the same number for another item', () => {
    expect(change({ title: 'Neglect strategy' }, { title: 'Winter pressures' })).toEqual([
      'Item 6 withdrawn: Neglect strategy',
      'Item 6 added: Winter pressures',
    ]);
  });

  it('tells what became of papers', () => {
    const to = (link: string | null) => ({ papers: [paper('3.1', 'Strategy', link)] });
    expect(change(to(null), to('https://papers.example/1'))).toEqual(['Paper 3.1 has arrived']);
    expect(change({}, to('https://papers.example/1'))).toEqual(['Paper 3.1 has arrived']);
    expect(change({}, to(null))).toEqual(['Paper 3.1 is to follow']);
    expect(change(to('https://papers.example/1'), to('https://papers.example/2'))).toEqual([
      'Paper 3.1 has been replaced',
    ]);
    expect(change(to(null), {})).toEqual(['Paper withdrawn: Strategy']);
  });

  it('tells papers of one title apart', () => {
    const two = (link: string | null) => ({
      papers: [paper('3.1', 'Report', 'https://papers.example/1'), paper('3.2', 'Report', link)],
    });
    expect(change(two(null), two('https://papers.example/2'))).toEqual(['Paper 3.2 has arrived']);
  });

  it('does not tell numbers of papers and parts that only follow their item', () => {
    const neglect = anAgendaItem({
      number: 1,
      title: 'Neglect',
      papers: [paper('1.1', 'Strategy')],
      subItems: [{ label: '1.1', title: 'Audit' }],
    });
    const after = renumberItems([anAgendaItem({ title: 'Apologies' }), neglect]);
    expect(texts([neglect], after)).toEqual([
      'Item 1 added: Apologies',
      'The other items keep their order; some have new numbers',
    ]);
  });

  it('says which paper of a renumbered item has arrived, by its new number', () => {
    const neglect = (link: string | null) =>
      anAgendaItem({ title: 'Neglect', papers: [paper('1.1', 'Strategy', link)] });
    const after = renumberItems([anAgendaItem({ title: 'Apologies' }), neglect('https://papers.example/1')]);
    expect(texts([neglect(null)], after)).toContain('Paper 2.1 has arrived');
  });
});

describe('agendaChanges of restricted items', () => {
  const secret: Partial<AgendaItem> = {
    title: 'Serious incident',
    lead: 'Inspector Byrne',
    restricted: true,
    papers: [paper('6.1', 'Chronology')],
    subItems: [{ label: '(a)', title: 'Timeline' }],
  };

  it('names them by number alone and marks the sentences', () => {
    const before = [anAgendaItem({ number: 6, ...secret })];
    expect(agendaChanges([], before)).toEqual([{ text: 'Item 6 added, for members only', restricted: true }]);
    expect(agendaChanges(before, [])).toEqual([{ text: 'Item 6, for members only, withdrawn', restricted: true }]);
    expect(agendaChanges(before, [anAgendaItem({ number: 6, ...secret, papers: [] })])).toEqual([
      { text: 'Item 6, for members only, has changed', restricted: true },
    ]);
    expect(agendaChanges(before, before)).toEqual([]);
  });

  it('tells when an item becomes restricted to members alone, and to all when it no longer is', () => {
    const [open, closed] = [anAgendaItem({ title: 'Incident' }), anAgendaItem({ title: 'Incident', restricted: true })];
    expect(agendaChanges([open], [closed])).toEqual([{ text: 'Item 1 is now for members only', restricted: true }]);
    expect(agendaChanges([closed], [open])).toEqual([
      { text: 'Item 1 is no longer for members only: Incident', restricted: false },
    ]);
  });

  it('never gives away what they hold, whatever changes', () => {
    const anyItem = fc.record({
      title: fc.constantFrom('Neglect', 'Winter', 'Budget', 'Audit'),
      restricted: fc.boolean(),
      minutes: fc.option(fc.constantFrom(5, 10)),
      lead: fc.option(fc.constantFrom('Police', 'Health')),
    });
    const anyItems = fc.array(anyItem, { maxLength: 6 }).map((items) =>
      items.map((item, index) =>
        anAgendaItem({
          ...item,
          number: index + 1,
          title: item.restricted ? `SECRET ${item.title}` : item.title,
          lead: item.restricted ? 'SECRET lead' : item.lead,
          papers: item.restricted ? [paper('1', 'SECRET paper', 'https://SECRET.example')] : [],
        }),
      ),
    );
    fc.assert(
      fc.property(anyItems, anyItems, (before, after) => {
        expect(texts(before, after).join(' ')).not.toContain('SECRET');
      }),
      { numRuns: 300 },
    );
  });

  it('says something exactly when something changed', () => {
    const anyItems = fc
      .array(
        fc.record({
          title: fc.constantFrom('Neglect', 'Winter', 'Budget'),
          minutes: fc.option(fc.constantFrom(5, 10)),
          restricted: fc.boolean(),
        }),
        { maxLength: 5 },
      )
      .map((items) => items.map((item, index) => anAgendaItem({ ...item, number: index + 1 })));
    fc.assert(
      fc.property(anyItems, anyItems, (before, after) => {
        expect(agendaChanges(before, after).length === 0).toBe(JSON.stringify(before) === JSON.stringify(after));
      }),
      { numRuns: 500 },
    );
  });
});
