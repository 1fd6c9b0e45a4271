import { describe, expect, it } from 'vitest';
import { readFigureTables } from '../../../../../src/core/performance/importing/tables/read-figure-tables.js';
import { aFigureTable, figuresContext, readRows, said, sayFigures } from '../a-data-set.js';

const NOTHING_ELSE = { refusals: [], doubts: [], leftOut: [] };

describe('a row for each value', () => {
  it('is read with its columns in any order', () => {
    const reading = readRows([
      ['Value', 'Reporting period', 'Indicator'],
      ['1,602', 'Q1 2017/18', 'Referrals'],
      ['27%', '2017-18 Q1', '% contacts leading to a referral'],
    ]);
    expect(sayFigures(reading)).toEqual(['referrals 2017-Q1 1602', 'conversion 2017-Q1 27']);
    expect(reading).toMatchObject(NOTHING_ELSE);
  });

  it('takes year and quarter from two columns, and what area, unit and standing say', () => {
    const reading = readRows([
      ['Quarterly return'],
      ['Ref', 'Measure', 'Area', 'Financial year', 'Quarter', 'Unit', 'Figure', 'Status'],
      ['referrals', 'Anything', 'Own', '2017/18', 'Q1', 'Number', 1602, 'Provisional'],
      ['', 'CLA', 'England', '2017/18', 'Q4', 'count', 75360, 'Final'],
    ]);
    expect(sayFigures(reading)).toEqual(['referrals 2017-Q1 1602 provisional', 'looked-after england 2017-Q4 75360']);
  });

  it('leaves unknown measures and areas out, each with its row, and offers the nearest', () => {
    const reading = readRows([
      ['Measure', 'Period', 'Area', 'Value'],
      ['Referals', 'Q1 2017/18', 'own', 1602],
      ['Referrals to the police', 'Q1 2017/18', 'own', 7],
      ['Referrals', 'Q1 2017/18', 'Atlantis', 7],
    ]);
    expect(sayFigures(reading)).toEqual(['referrals 2017-Q1 1602']);
    expect(said(reading.doubts)).toEqual(['row 2: I took “Referals” for “Referrals”.']);
    expect(said(reading.leftOut)).toEqual([
      'row 3: I know no measure “Referrals to the police”. The nearest: “Referrals”, “Early help referrals” or “% contacts leading to a referral”.',
      'row 4: I hold no figures of an area “Atlantis”. To keep another area’s figures, write “neighbour: Atlantis” or “region: Atlantis”.',
    ]);
  });

  it.each([
    [
      'an unknown period',
      ['Referrals', 'Summer term', 5],
      'row 2, column B: “Summer term” is no period that I know. Write it like Q1 2017/18, March 2018 or 2017/18.',
    ],
    [
      'a year that can be two',
      ['Referrals', '2017', 5],
      'row 2, column B: “2017” does not say which financial year is meant. Write it like 2017/18.',
    ],
    [
      'a quarter without a year',
      ['Referrals', 'Q1', 5],
      'row 2, column B: No year stands with it. Write the year too, for example Q1 2017/18.',
    ],
    [
      'a day for what is counted over a time',
      ['Referrals', '31 March 2018', 5],
      'row 2, column B: “Referrals” is counted over a time, and this is a day. Write the quarter, month or year.',
    ],
    [
      'a cell that is no figure',
      ['Referrals', 'Q1 2017/18', 'lots'],
      'row 2, column C: “lots” is no figure that I can read.',
    ],
    ['a figure of nothing', ['', 'Q1 2017/18', 5], 'row 2, column A: The row has a figure, and nothing says of what.'],
  ] as const)('is refused with %s, by row and column', (_what, row, sentence) => {
    const reading = readRows([['Measure', 'Period', 'Value'], [...row]]);
    expect(said(reading.refusals)).toEqual([sentence]);
    expect(reading.figures).toEqual([]);
  });

  it('refuses a unit that is not the measure’s, and an area that can be two', () => {
    const reading = readRows([
      ['Measure', 'Period', 'Area', 'Unit', 'Value'],
      ['Referrals', 'Q1 2017/18', 'own', 'percent', 39],
      ['Referrals', 'Q1 2017/18', 'Westshire', 'count', 39],
    ]);
    expect(said(reading.refusals)).toEqual([
      'row 2: It is said to be a percentage, but “Referrals” is a count.',
      'row 3: “Westshire” can be the board’s own figure or the published one: write “own” or “published”.',
    ]);
  });

  it('takes the last day of a quarter for the quarter, or the year, as the measure is held', () => {
    const reading = readRows([
      ['Measure', 'Date', 'Value'],
      ['Children looked after', '31 March 2018', 765],
      ['Children looked after', '31 May 2018', 770],
      ['Private fostering arrangements', { text: '31/03/2018', number: null, day: '2018-03-31' }, 1],
    ]);
    expect(sayFigures(reading)).toEqual(['looked-after 2017-Q4 765', 'looked-after 2018-05 770', 'fostering 2017-Y 1']);
  });
});

describe('a column for each period', () => {
  it('is read under a title, with sections, notes and unknown rows', () => {
    const reading = readRows([
      ['Performance report, Q4 2017/18'],
      [],
      ['Measure', 'Q3 2017/18', 'Q4 2017/18', 'Comments'],
      ['Front door'],
      ['Contacts', '5,646', '5,523', 'steady'],
      ['Total', '7,398', '7,079'],
      ['Swimming lessons', 3, 4],
      ['Source: monthly returns'],
    ]);
    expect(sayFigures(reading)).toEqual(['contacts 2017-Q3 5646', 'contacts 2017-Q4 5523']);
    expect(said(reading.leftOut)).toEqual([
      'row 3: Columns that are not kept: “Comments”.',
      'row 6: “Total” adds up other rows; it is left out.',
      'row 7: I know no measure “Swimming lessons”.',
    ]);
    expect(reading).toMatchObject({ refusals: [], doubts: [] });
  });

  it.each([
    ['merged', ['', '2016/17', '', '', '', '2017/18', '', '', ''], ['B1:E1', 'F1:I1']],
    ['left blank beside the first', ['', '2016/17', '', '', '', '2017/18', '', '', ''], []],
  ])('takes years over their quarters, %s', (_how, years, merged) => {
    const reading = readRows(
      [years, ['Measure', 'Q1', 'Q2', 'Q3', 'Q4', 'Q1', 'Q2', 'Q3', 'Q4'], ['Referrals', 1, 2, 3, 4, 5, 6, 7, 8]],
      { merged },
    );
    expect(sayFigures(reading)).toEqual([
      'referrals 2016-Q1 1',
      'referrals 2016-Q2 2',
      'referrals 2016-Q3 3',
      'referrals 2016-Q4 4',
      'referrals 2017-Q1 5',
      'referrals 2017-Q2 6',
      'referrals 2017-Q3 7',
      'referrals 2017-Q4 8',
    ]);
    expect(reading).toMatchObject(NOTHING_ELSE);
  });

  it('refuses years that do not stand over their quarters', () => {
    const reading = readRows([
      ['', '2016/17', '', '', '', '2017/18', '', ''],
      ['Measure', 'Q4', 'Q1', 'Q2', 'Q3', 'Q4', 'Q1', 'Q2'],
      ['Referrals', 1, 2, 3, 4, 5, 6, 7],
    ]);
    expect(said(reading.refusals)).toContain(
      'row 2, column C: Q1 2016/17 stands after a later one: the years do not stand over their quarters.',
    );
  });

  it.each([
    ['before them', ['', 'Q1 2017/18', 'Q2', 'Q3'], ['2017-Q1', '2017-Q2', '2017-Q3']],
    ['behind them', ['', 'Q3', 'Q4', '2017/18'], ['2017-Q3', '2017-Q4', '2017-Y']],
    ['in front', ['', '2017/18', 'Q1', 'Q2'], ['2017-Y', '2017-Q1', '2017-Q2']],
  ])('takes the year of quarters from what stands %s, with a doubt', (_where, head, periods) => {
    const reading = readRows([head, ['Referrals', 1, 2, 3]]);
    expect([...sayFigures(reading)].sort()).toEqual(
      periods.map((period, at) => `referrals ${period} ${at + 1}`).sort(),
    );
    expect(reading.doubts.length).toBeGreaterThan(0);
  });

  it('takes the year from the title where it names only one, with a doubt', () => {
    const reading = readRows([['Data set 2017/18'], ['Measure', 'Q1', 'Q2'], ['Referrals', 1, 2]]);
    expect(sayFigures(reading)).toEqual(['referrals 2017-Q1 1', 'referrals 2017-Q2 2']);
    expect(said(reading.doubts)).toEqual([
      'row 2, column B: “Q1”: the year is taken from what stands above the table, which makes it Q1 2017/18.',
      'row 2, column C: “Q2”: the year is taken from what stands above the table, which makes it Q2 2017/18.',
    ]);
  });

  it('refuses quarters with no year, a period twice, and a period nobody knows', () => {
    expect(
      said(
        readRows([
          ['Measure', 'Q1', 'Q2'],
          ['Referrals', 1, 2],
        ]).refusals,
      ),
    ).toEqual([
      'row 1, column B: “Q1”: No year stands with it. Write the year too, for example Q1 2017/18.',
      'row 1, column C: “Q2”: No year stands with it. Write the year too, for example Q1 2017/18.',
    ]);
    expect(
      said(
        readRows([
          ['Measure', 'Q1 2017/18', 'Apr-Jun 17'],
          ['Referrals', 1, 2],
        ]).refusals,
      ),
    ).toEqual(['row 1, column C: Q1 2017/18 stands in column B too. Give each period one column.']);
    expect(
      said(
        readRows([
          ['Measure', 'Q1 2017/18', 'Q5 2017/18'],
          ['Referrals', 1, 2],
        ]).refusals,
      ),
    ).toEqual(['row 1, column C: “Q5 2017/18”: There is no quarter 5. Quarters are Q1 to Q4.']);
  });

  it('refuses a figure that stands beyond the headings', () => {
    const reading = readRows([
      ['Measure', 'Q1 2017/18', 'Q2 2017/18'],
      ['Referrals', 1, 2, 3],
    ]);
    expect(said(reading.refusals)).toEqual([
      'row 2, column D: “3” has no heading: the figures beside it may have slipped.',
    ]);
  });

  it('says when a period is missing between others', () => {
    const reading = readRows([
      ['Measure', 'Q1 2017/18', 'Q2 2017/18', 'Q4 2017/18'],
      ['Referrals', 1, 2, 4],
    ]);
    expect(said(reading.doubts)).toEqual(['row 1, column D: Q3 2017/18 is missing beside Q4 2017/18.']);
  });

  it('takes a blank for not reported, but not before a series begins nor under an empty column', () => {
    const reading = readRows([
      ['Measure', 'Q1 2017/18', 'Q2 2017/18', 'Q3 2017/18', 'Q4 2017/18'],
      ['Contacts', 5, '', 7, ''],
      ['Referrals', '', 6, '-', ''],
    ]);
    expect(sayFigures(reading)).toEqual([
      'contacts 2017-Q1 5',
      'contacts 2017-Q2 not-reported',
      'contacts 2017-Q3 7',
      'referrals 2017-Q2 6',
      'referrals 2017-Q3 not-reported',
    ]);
    expect(said(reading.leftOut)).toEqual([
      'row 1: Nothing stands under “Q4 2017/18”.',
      'row 3: “Referrals” has nothing before Q2 2017/18; nothing is kept for that.',
    ]);
  });

  it('keeps no totals, and says so of stocks, of rates, and of sums that are wrong', () => {
    const reading = readRows([
      ['Measure', 'Q1 2017/18', 'Q2 2017/18', 'Q3 2017/18', 'Total'],
      ['Children on a plan - neglect', 309, 344, 332, 985],
      ['Referrals', 10, 20, 30, 60],
      ['Contacts', 10, 20, 30, 90],
      ['% contacts leading to a referral', '27%', '25%', '31%', '28%'],
    ]);
    expect(reading.figures).toHaveLength(12);
    expect(said(reading.doubts)).toEqual([
      'row 2, column E: “Children on a plan - neglect” is counted at one moment and not added up: the total of 985 is no number of children or cases, and is left out.',
      'row 4, column E: The total says 90, and the figures beside it add up to 60. The total is left out.',
      'row 5, column E: Percentages and rates are not added up or averaged: the total of 28 is left out.',
    ]);
  });

  it('completes a label by the heading over it, and guesses at none', () => {
    const reading = readRows([
      ['', 'Q4 2017/18'],
      ['Children on a plan', ''],
      ['Neglect', 332],
      ['Early help', ''],
      ['Referrals', 12],
      ['Front door', ''],
      ['Referrals', 1556],
    ]);
    expect(sayFigures(reading)).toEqual([
      'plans-neglect 2017-Q4 332',
      'early-help-referrals 2017-Q4 12',
      'referrals 2017-Q4 1556',
    ]);
  });

  it('asks which is meant where a heading makes it two', () => {
    const reading = readRows([
      ['', 'Q4 2017/18'],
      ['Early help service', ''],
      ['Referrals', 12],
    ]);
    expect(reading.figures).toEqual([]);
    expect(said(reading.leftOut)).toEqual([
      'row 3: “Referrals” under “Early help service” can be “Referrals” or “Early help referrals”; write one of these names in full.',
    ]);
  });

  it('reads several tables under one another, each with its own periods', () => {
    const reading = readRows([
      ['Measure', 'Q4 2015/16', 'Q1 2016/17'],
      ['Referrals', 531, 723],
      [],
      ['Measure', 'Q1 2017/18', 'Q2 2017/18', 'Q3 2017/18'],
      ['Contacts', 1, 2, 3],
    ]);
    expect(sayFigures(reading)).toEqual([
      'referrals 2015-Q4 531',
      'referrals 2016-Q1 723',
      'contacts 2017-Q1 1',
      'contacts 2017-Q2 2',
      'contacts 2017-Q3 3',
    ]);
  });

  it('refuses figures in merged cells and rows without a name', () => {
    const reading = readRows(
      [
        ['Measure', 'Q1 2017/18', 'Q2 2017/18'],
        ['Referrals', 5, ''],
        ['', 6, 7],
      ],
      { merged: ['B2:C2'] },
    );
    expect(said(reading.refusals)).toEqual([
      'row 2, column C: Cells are merged here, and I cannot tell for what “5” stands. Write every figure in its own cell.',
      'row 3: Figures stand here, and nothing says of what.',
    ]);
  });

  it('marks a whole column provisional by its heading', () => {
    expect(
      sayFigures(
        readRows([
          ['Measure', 'Q3 2017/18', 'Q4 2017/18 (p)'],
          ['Referrals', 1, 2],
        ]),
      ),
    ).toEqual(['referrals 2017-Q3 1', 'referrals 2017-Q4 2 provisional']);
  });

  it('leaves out columns that are no figures of a period', () => {
    const reading = readRows([
      ['Measure', 'Q4 2017/18', 'Target', 'Direction of travel'],
      ['Referrals', 1, 2, 3],
    ]);
    expect(sayFigures(reading)).toEqual(['referrals 2017-Q4 1']);
    expect(said(reading.leftOut)).toEqual(['row 1: Columns that are not kept: “Target” and “Direction of travel”.']);
  });
});

describe('numbers that look like years', () => {
  it('are counts among figures', () => {
    const reading = readRows([
      ['Measure', 'Q1 2017/18', 'Q2 2017/18'],
      ['Referrals', 2013, 1999],
      ['Contacts', 2017, 2018],
      ['Children looked after', 2016, 1985],
    ]);
    expect(reading.figures).toHaveLength(6);
    expect(reading).toMatchObject(NOTHING_ELSE);
  });

  it('are years over the names of months, and refused where they head figures alone', () => {
    expect(
      sayFigures(
        readRows(
          [
            ['', '2017', ''],
            ['Measure', 'Nov', 'Dec'],
            ['Referrals', 5, 6],
          ],
          { merged: ['B1:C1'] },
        ),
      ),
    ).toEqual(['referrals 2017-11 5', 'referrals 2017-12 6']);
    expect(
      said(
        readRows([
          ['Measure', 2017, 2018],
          ['Referrals', 5, 6],
        ]).refusals,
      ),
    ).toEqual([
      'row 1, column B: “2017”: 2017 does not say which financial year is meant: write 2017/18 or 2016/17.',
      'row 1, column C: “2018”: 2018 does not say which financial year is meant: write 2018/19 or 2017/18.',
    ]);
  });
});

describe('a file as large as files may be', () => {
  it('is read whole, row by row', () => {
    const rows = Array.from({ length: 19_999 }, (_, at) => [
      'Referrals',
      `Q${(at % 4) + 1} ${2000 + (at % 20)}/${String(1 + (at % 20)).padStart(2, '0')}`,
      at,
    ]);
    expect(readRows([['Measure', 'Period', 'Value'], ...rows]).figures).toHaveLength(19_999);
  });

  it('is read although nothing in it is known', () => {
    const rows = Array.from({ length: 19_999 }, (_, at) => [`Lessons in swimming ${at}`, at]);
    expect(readRows([['Measure', 'Q1 2017/18'], ...rows]).leftOut).toHaveLength(19_999);
  });
});

describe('a row for each period', () => {
  it('is read with its places in the sheet', () => {
    const reading = readRows([
      ['Period', 'Contacts', 'Referrals'],
      ['Q1 2017/18', 5906, 1602],
      ['Q2 2017/18', 5810, 'lots'],
      ['Total', 11716, 3028],
    ]);
    expect(sayFigures(reading)).toEqual(['contacts 2017-Q1 5906', 'contacts 2017-Q2 5810', 'referrals 2017-Q1 1602']);
    expect(said(reading.refusals)).toEqual(['row 3, column C: “lots” is no figure that I can read.']);
  });

  it('takes years in a column of their own', () => {
    const reading = readRows(
      [
        ['Year', 'Quarter', 'Referrals'],
        ['2016/17', 'Q1', 1],
        ['', 'Q2', 2],
        ['2017/18', 'Q1', 3],
        ['', 'Q2', 4],
      ],
      { merged: ['A2:A3', 'A4:A5'] },
    );
    expect(sayFigures(reading)).toEqual([
      'referrals 2016-Q1 1',
      'referrals 2016-Q2 2',
      'referrals 2017-Q1 3',
      'referrals 2017-Q2 4',
    ]);
  });
});

describe('what is not figures', () => {
  it('answers null for a file without any, and says which of several sheets has none', () => {
    const actions = aFigureTable(
      [
        ['Action', 'Owner', 'Due'],
        ['Share the pathway', 'Health', '12 March 2027'],
      ],
      { name: 'Actions' },
    );
    const figures = aFigureTable(
      [
        ['Measure', 'Q1 2017/18'],
        ['Referrals', 1602],
      ],
      { name: 'Data' },
    );
    expect(readFigureTables([actions], figuresContext())).toBeNull();
    const reading = readFigureTables([actions, figures], figuresContext());
    expect(reading?.figures).toHaveLength(1);
    expect(said(reading?.leftOut ?? [])).toEqual([
      'sheet “Actions”: It has no figures under periods that I know, and is left out.',
    ]);
  });
});
