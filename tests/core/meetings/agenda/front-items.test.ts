import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withFrontItems } from '../../../../src/core/meetings/agenda/front-items.js';
import { anAgendaItem, itemsCalled } from '../../../kit/builders/an-agenda-item.js';

const titles = (...given: readonly string[]): readonly string[] =>
  withFrontItems(itemsCalled(...given)).map(({ title }) => title);

describe('withFrontItems', () => {
  it('adds what is missing before the first matter, and numbers all anew', () => {
    const items = withFrontItems(itemsCalled('Neglect strategy'));
    expect(items.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 Apologies for absence',
      '2 Declarations of interest',
      '3 Minutes of the last meeting',
      '4 Neglect strategy',
    ]);
  });

  it('gives an agenda back untouched when they stand first, in the board’s own order, after a welcome', () => {
    const items = itemsCalled(
      'Welcome',
      'Apologies',
      'Minutes of the meeting of 6 December',
      'Declarations of interest',
      'Neglect',
    );
    expect(withFrontItems(items)).toBe(items);
  });

  it('puts a missing one in its place among those that are there', () => {
    expect(titles('Welcome and introductions', 'Apologies', 'Minutes', 'Neglect')).toEqual([
      'Welcome and introductions',
      'Apologies',
      'Declarations of interest',
      'Minutes',
      'Neglect',
    ]);
  });

  it('brings up what stands further down', () => {
    expect(titles('Neglect', 'Apologies for absence', 'Budget', 'Minutes of the last meeting')).toEqual([
      'Apologies for absence',
      'Declarations of interest',
      'Minutes of the last meeting',
      'Neglect',
      'Budget',
    ]);
  });

  it('lets one title serve for two', () => {
    expect(
      titles('Welcome, apologies and declarations of interest', 'Minutes and matters arising', 'Neglect'),
    ).toHaveLength(3);
  });

  it('does not take a subgroup’s minutes, ten minutes or a matter of best interests for a front item', () => {
    expect(titles('Ten minutes on neglect', 'Best interests decisions', 'Minutes of subgroups')).toEqual([
      'Apologies for absence',
      'Declarations of interest',
      'Minutes of the last meeting',
      'Ten minutes on neglect',
      'Best interests decisions',
      'Minutes of subgroups',
    ]);
  });

  it('lets numbers of papers and parts follow their item', () => {
    const neglect = anAgendaItem({
      number: 1,
      papers: [{ number: '1.1', title: 'Strategy', link: null }],
      subItems: [
        { label: '1.2', title: 'Audit' },
        { label: '(a)', title: 'Plan' },
      ],
    });
    const [, , , moved] = withFrontItems([neglect]);
    expect(moved?.papers[0]?.number).toBe('4.1');
    expect(moved?.subItems.map(({ label }) => label)).toEqual(['4.2', '(a)']);
  });

  it('takes no time from an agenda that is timed, and gives none to one that is not', () => {
    expect(withFrontItems([anAgendaItem({ minutes: 10 })]).map(({ minutes }) => minutes)).toEqual([0, 0, 0, 10]);
    expect(withFrontItems([anAgendaItem({ minutes: null })]).map(({ minutes }) => minutes)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('loses no item and has nothing left to do the second time', () => {
    const anyTitles = fc.array(
      fc.constantFrom(
        'Welcome',
        'Apologies',
        'Declarations of interest',
        'Minutes',
        'Welcome and apologies',
        'Neglect',
        'Budget',
        'Close',
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(anyTitles, (given) => {
        const once = withFrontItems(itemsCalled(...given));
        for (const title of given) expect(once.map((item) => item.title)).toContain(title);
        expect(once.length).toBeGreaterThanOrEqual(given.length);
        expect(once.map(({ number }) => number)).toEqual(once.map((_, index) => index + 1));
        expect(withFrontItems(once)).toBe(once);
      }),
      { numRuns: 300 },
    );
  });
});
