import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/adapters/files/csv.js';

const rowOf = (...values: (string | number | null)[]): string => toCsv([], [values]).split('\r\n')[1] ?? '';

describe('toCsv', () => {
  it('starts with a byte order mark and ends every row with CRLF', () => {
    expect(toCsv(['Name', 'Count'], [['Police', 3]])).toBe('\uFEFFName,Count\r\nPolice,3\r\n');
  });

  it('quotes what needs quotes and doubles quotes inside', () => {
    expect(rowOf('a,b', 'say "yes"', 'two\nlines', ' edge', 'plain')).toBe(
      '"a,b","say ""yes""","two\nlines"," edge",plain',
    );
  });

  it('disarms text that a spreadsheet would run', () => {
    expect(rowOf('=1+1', '+44 1632', '@SUM(A1)', '-A1', '\t=1', '＝1', '＋1', '－1', '＠x')).toBe(
      "'=1+1,'+44 1632,'@SUM(A1),'-A1,'\t=1,'＝1,'＋1,'－1,'＠x",
    );
    expect(rowOf('\0=1')).toBe("'\0=1");
    expect(rowOf('\r=1')).toBe('"\'\r=1"');
    expect(rowOf('  =1')).toBe("'  =1");
  });

  it('leaves numbers alone, negative ones too', () => {
    expect(rowOf(-5, '-5', '-0.25', 1.5, '12')).toBe('-5,-5,-0.25,1.5,12');
  });

  it('disarms what only looks like a number', () => {
    expect(rowOf('-5+cmd', '-1-1', '--5')).toBe("'-5+cmd,'-1-1,'--5");
  });

  it('leaves empty what is not known', () => {
    expect(rowOf(null, Number.NaN, '')).toBe(',,');
  });

  it('gives back every value when read again', () => {
    const value = fc.string().filter((text) => !/^[\s\0]*[=+\-@\t\r\0＝＋－＠]/.test(text));
    fc.assert(
      fc.property(fc.array(value, { minLength: 2, maxLength: 4 }), (values) => {
        expect(parseRow(toCsv([], [values]).slice(3))).toEqual(values);
      }),
    );
  });
});

/** A reader of one RFC 4180 row, for the test. */
function parseRow(text: string): string[] {
  const values: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const quoted = /^"((?:[^"]|"")*)"(,|\r\n)/.exec(text.slice(at));
    const plain = /^([^",\r\n]*)(,|\r\n)/.exec(text.slice(at));
    const hit = quoted ?? plain;
    if (hit === null) throw new Error(`no value at ${at}`);
    values.push((hit[1] ?? '').replaceAll('""', '"'));
    at += hit[0].length;
    if (hit[2] !== ',') return values;
  }
  return values;
}
