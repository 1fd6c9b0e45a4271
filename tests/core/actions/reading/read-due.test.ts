import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDue } from '../../../../src/core/actions/reading/read-due.js';
import { formatDay, isEarlierDay } from '../../../../src/core/shared/london.js';
import { day } from '../../../kit/builders/at.js';
import { QPP, readingBoard } from './reading-board.js';

/** Read on Thursday 17 December 2026 unless said otherwise. */
function read(words: string, today = '2026-12-17'): string {
  const due = readDue(words, readingBoard({ today: day(today) }));
  return due.status === 'read' ? due.day.toString() : due.status;
}

describe('readDue', () => {
  it.each([
    ['by 12 March', '2027-03-12'],
    ['by 12 March 2027', '2027-03-12'],
    ['12/3', '2027-03-12'],
    ['12.3.27', '2027-03-12'],
    ['by 12.3', '2027-03-12'],
    ['March 12th, 2027', '2027-03-12'],
    ['2027-03-12', '2027-03-12'],
    ['Fri 12 Mar ’27', '2027-03-12'],
    ['by the twelfth of March', '2027-03-12'],
    ['by the twenty-second of January', '2027-01-22'],
    ['31 December', '2026-12-31'],
    ['17 December', '2026-12-17'],
    ['by the 12th', '2027-01-12'],
    ['the 31st', '2026-12-31'],
    ['12th of next month', '2027-01-12'],
    ['end of March', '2027-03-31'],
    ['end Feb 28', '2028-02-29'],
    ['end of the month', '2026-12-31'],
    ['end of next month', '2027-01-31'],
    ['beginning of February', '2027-02-01'],
    ['Friday', '2026-12-18'],
    ['this Friday', '2026-12-18'],
    ['next Friday', '2026-12-25'],
    ['Monday', '2026-12-21'],
    ['Friday week', '2026-12-25'],
    ['end of next week', '2026-12-25'],
    ['tomorrow', '2026-12-18'],
    ['close of play', '2026-12-17'],
    ['noon on Monday', '2026-12-21'],
    ['in two weeks', '2026-12-31'],
    ['in a fortnight’s time', '2026-12-31'],
    ['within 10 working days', '2027-01-05'],
    ['in 3 months', '2027-03-17'],
    ['by the next board', '2027-01-21'],
    ['by the next meeting', '2027-01-21'],
    ['next QPP meeting', '2027-02-04'],
    ['before the March meeting', '2027-03-17'],
    ['by the board in March', '2027-03-18'],
    ['by Q4', '2027-03-31'],
    ['Q1', '2027-06-30'],
    ['end of Q3', '2026-12-31'],
    ['Q2 2027/28', '2027-09-30'],
    ['end of quarter', '2026-12-31'],
    ['end of the financial year', '2027-03-31'],
    ['before Monday', '2026-12-18'],
    ['on or before 12 March', '2027-03-12'],
    ['NLT 22/01/2027', '2027-01-22'],
  ])('reads "%s"', (words, expected) => {
    expect(read(words)).toBe(expected);
  });

  it.each([
    'by Easter',
    'Feb half term',
    'end of the year',
    'end of term',
    'March',
    'by January 2027',
    'mid March',
    'next week',
    'w/c 11 January',
    'new year',
    '12 or 13 March',
    '3-4 March',
    '31 April',
    '29 February 2027',
    'the April meeting',
    'by the next moon',
    '12/13/27',
    '12 March 2072',
    'soonish',
    'Thursday',
  ])('does not guess at "%s"', (words) => {
    expect(read(words)).toBe('not-understood');
  });

  it.each([
    'ongoing',
    'On-going',
    'continuous',
    'ASAP',
    'asap.',
    'TBC',
    'as soon as possible',
    'when capacity allows',
    'rolling',
  ])('takes "%s" for no date, and suggests the group’s next meeting', (words) => {
    expect(readDue(words, readingBoard())).toMatchObject({ status: 'no-date', suggestion: day('2027-01-21') });
  });

  it('suggests the subgroup’s own meeting, and thirty working days where none is planned', () => {
    const group = { id: QPP, name: 'Quality of Practice and Performance' };
    expect(readDue('ongoing', readingBoard({ group }))).toMatchObject({ suggestion: day('2027-02-04') });
    expect(readDue('ongoing', readingBoard({ nextMeetings: [] }))).toMatchObject({ suggestion: day('2027-02-02') });
  });

  it('takes a day that has just passed for a slip, and one long passed for next year’s', () => {
    expect(readDue('12 March', readingBoard({ today: day('2027-03-15') }))).toEqual({
      status: 'past',
      day: day('2027-03-12'),
    });
    expect(read('12 March', '2027-04-12')).toBe('past');
    expect(read('12 March', '2027-04-13')).toBe('2028-03-12');
    expect(read('20 December', '2027-01-05')).toBe('past');
    expect(read('12 March 2026')).toBe('past');
  });

  it('asks when weekday and date differ', () => {
    expect(readDue('Tues 11 Jan', readingBoard())).toEqual({
      status: 'weekday-differs',
      day: day('2027-01-11'),
      said: 'Tuesday',
    });
  });

  it('does not choose between meetings of two groups where none is known', () => {
    const { group: _group, ...context } = readingBoard();
    expect(readDue('by the next meeting', context)).toMatchObject({ status: 'not-understood' });
    expect(readDue('', context)).toEqual({ status: 'missing' });
  });

  it('never reads a day that has passed, whatever is said', () => {
    const word = fc.constantFrom(
      ...'by the next 12 31 march friday end of q2 in two weeks before board 29 feb 1/1 12th within working days month'.split(
        ' ',
      ),
    );
    const anyDay = fc.integer({ min: 0, max: 2000 }).map((days) => day('2024-01-01').add({ days }));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), anyDay, (words, today) => {
        const due = readDue(words.join(' '), readingBoard({ today }));
        if (due.status === 'read') expect(isEarlierDay(due.day, today)).toBe(false);
      }),
      { numRuns: 1500 },
    );
  });

  it('reads back every day of the next years that it is told in full', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900 }), (days) => {
        const date = day('2026-12-17').add({ days });
        expect(read(formatDay(date))).toBe(date.toString());
        expect(read(`by ${date.day}/${date.month}/${date.year % 100}`)).toBe(date.toString());
      }),
    );
  });
});
