import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigureCell } from '../../../../../src/core/performance/importing/cells/read-figure-cell.js';
import type { MeasureUnit } from '../../../../../src/core/performance/measures/measure.js';
import type { TableCell } from '../../../../../src/core/shared/table.js';

function aFigureCell(text: string, number: number | null = null, day: string | null = null): TableCell {
  return { text, number, day };
}

/** The value with as many decimals as were printed; otherwise what kind it is, or why it is none. */
function read(cell: TableCell, unit: MeasureUnit = 'count'): string {
  const found = readFigureCell(cell, unit);
  if (found.status === 'unclear') return found.why;
  return found.value.kind === 'value' ? found.value.value.toFixed(found.value.decimals) : found.value.kind;
}

describe('readFigureCell', () => {
  it.each([
    ['5728', 'count', '5728'],
    ['5,728', 'count', '5728'],
    ['1,234,567', 'count', '1234567'],
    ['12 345', 'count', '12345'],
    [' 45 ', 'count', '45'],
    ['0', 'count', '0'],
    ['nil', 'count', '0'],
    ['Nil return', 'count', '0'],
    ['39%', 'percent', '39'],
    ['56.70%', 'percent', '56.70'],
    ['56.70 %', 'percent', '56.70'],
    ['56.7 per cent', 'percent', '56.7'],
    ['39', 'percent', '39'],
    ['0.5%', 'percent', '0.5'],
    ['0', 'percent', '0'],
    ['0%', 'percent', '0'],
    ['1', 'percent', '1'],
    ['104.2', 'per-10,000', '104.2'],
    ['38 days', 'days', '38'],
    ['38.5 working days', 'days', '38.5'],
    ['45¹', 'count', '45'],
    ['45†', 'count', '45'],
    ['45*', 'count', '45'],
    ['45 [2]', 'count', '45'],
    ['45 (r)', 'count', '45'],
    ['▲ 45', 'count', '45'],
    ['85.4% ↓', 'percent', '85.4'],
    ['.5%', 'percent', '0.5'],
  ] as const)('reads “%s” of a %s as %s', (text, unit, wanted) => {
    expect(read(aFigureCell(text), unit)).toBe(wanted);
  });

  it.each([
    ['', null],
    ['-', '-'],
    ['–', '–'],
    ['—', '—'],
    ['n/a', 'n/a'],
    ['N/A', 'N/A'],
    ['NA', 'NA'],
    ['not reported', 'not reported'],
    ['Not available', 'Not available'],
    ['tbc', 'tbc'],
    ['..', '..'],
    [':', ':'],
    ['#N/A', '#N/A'],
    ['#DIV/0!', '#DIV/0!'],
  ])('takes “%s” for not reported, never for zero', (text, printed) => {
    expect(readFigureCell(aFigureCell(text), 'count')).toMatchObject({
      status: 'read',
      value: { kind: 'not-reported', printed },
    });
  });

  it.each(['c', 'C', '*', '<5', '< 5', '≤5', 'fewer than 5', 'under five', 'suppressed', '1-4'])(
    'takes “%s” for suppressed',
    (text) => {
      expect(read(aFigureCell(text))).toBe('suppressed');
    },
  );

  it.each([
    ['(12)', 'count', '“(12)” stands in brackets, which can mean less than nothing; write the figure itself.'],
    ['-12', 'count', '“-12” is less than nothing.'],
    ['−12', 'count', '“−12” is less than nothing.'],
    ['39%', 'count', '“39%” is a percentage, and this measure is not.'],
    ['0.831', 'percent', '“0.831” can be a percentage or a part of one; write it with a % sign, for example 83.1%.'],
    ['5,72', 'count', '“5,72” is no figure that I can read.'],
    ['1.234,5', 'count', '“1.234,5” is no figure that I can read.'],
    ['12/45', 'count', '“12/45” is no figure that I can read.'],
    ['45 (12)', 'count', '“45 (12)” is no figure that I can read.'],
    ['Referrals', 'count', '“Referrals” is no figure that I can read.'],
    ['~45', 'count', '“~45” is an estimate; write the figure itself.'],
    ['c. 45', 'count', '“c. 45” is an estimate; write the figure itself.'],
    ['#REF!', 'count', 'Its formula is broken: it shows “#REF!”.'],
    ['=1+1', 'count', '“=1+1” is no figure that I can read.'],
    ['1e5', 'count', '“1e5” is no figure that I can read.'],
    ['£45', 'count', '“£45” is no figure that I can read.'],
    ['45 days', 'count', '“45 days” is no figure that I can read.'],
  ] as const)('does not guess what “%s” of a %s means', (text, unit, why) => {
    expect(read(aFigureCell(text), unit)).toBe(why);
  });

  it.each([
    ['83.1%', 0.831, 'percent', '83.1'],
    ['83%', 0.831, 'percent', '83'],
    ['83.10%', 0.831, 'percent', '83.10'],
    ['5,728', 5728, 'count', '5728'],
    ['-', 0, 'count', '0'],
    ['6', 5728, 'count', 'It shows “6” and holds 5728; I cannot tell which is meant.'],
    ['83.1', 83.1, 'percent', '83.1'],
    [
      '0.831',
      0.831,
      'percent',
      '“0.831” can be a percentage or a part of one; write it with a % sign, for example 83.1%.',
    ],
  ] as const)('reads a spreadsheet’s “%s” that holds %d as %s', (text, number, unit, wanted) => {
    expect(read(aFigureCell(text, number), unit)).toBe(wanted);
  });

  it('takes no date for a figure', () => {
    expect(read(aFigureCell('12-Mar', null, '2018-03-12'))).toBe('It holds a date, 12-Mar, and no figure.');
  });

  it.each([
    ['45 (p)', 'provisional'],
    ['45p', 'provisional'],
    ['45 [p]', 'provisional'],
    ['39% (provisional)', 'provisional'],
    ['45', null],
  ])('sees that “%s” is %s', (text, standing) => {
    expect(readFigureCell(aFigureCell(text), 'percent')).toMatchObject({ status: 'read', standing });
  });

  it.each([
    ['12.5', 'count', '“12.5” is no whole number, and this measure is a count.'],
    ['112%', 'percent', '“112%” is more than 100 per cent.'],
    ['nil', 'count', 'I read “nil” as 0.'],
    ['12.0', 'count', null],
  ] as const)('doubts “%s” of a %s and reads it', (text, unit, doubt) => {
    expect(readFigureCell(aFigureCell(text), unit)).toMatchObject({ status: 'read', doubt });
  });

  it('reads every count back, however it is written', () => {
    const written = (value: number): readonly string[] => [
      String(value),
      value.toLocaleString('en-GB'),
      ` ${value} `,
      `${value} (p)`,
      `${value}*`,
    ];
    fc.assert(
      fc.property(fc.nat({ max: 9_999_999 }), fc.nat(), (value, pick) => {
        const styles = written(value);
        expect(read(aFigureCell(styles[pick % styles.length] ?? ''))).toBe(String(value));
      }),
    );
  });

  it('reads every percentage back with its decimals, as text and from a spreadsheet', () => {
    fc.assert(
      fc.property(fc.nat({ max: 100_000 }), fc.integer({ min: 0, max: 2 }), (thousandths, decimals) => {
        const shown = (thousandths / 1000).toFixed(decimals);
        expect(read(aFigureCell(`${shown}%`), 'percent')).toBe(shown);
        expect(read(aFigureCell(`${shown}%`, Number(shown) / 100), 'percent')).toBe(shown);
      }),
    );
  });

  it('never throws, and never makes a figure of words', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        readFigureCell(aFigureCell(text), 'count');
        expect(readFigureCell(aFigureCell(`zebra ${text}`), 'count').status).toBe('unclear');
      }),
    );
  });
});
