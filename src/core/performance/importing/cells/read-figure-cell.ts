import { cleanText } from '../../../shared/clean-text.js';
import type { TableCell } from '../../../shared/table.js';
import type { FigureStanding, FigureValue } from '../../figures/observation.js';
import type { MeasureUnit } from '../../measures/measure.js';
import { plainNumber } from './plain-number.js';

/** What one cell of figures says. */
export type CellReading =
  | {
      readonly status: 'read';
      readonly value: FigureValue;
      /** Provisional where the cell itself is marked so. */
      readonly standing: FigureStanding | null;
      /** Something to look at, as a sentence; it does not stand in the way. */
      readonly doubt: string | null;
    }
  /** It cannot be taken for a figure of this unit; nothing is guessed. `why` is a sentence. */
  | { readonly status: 'unclear'; readonly why: string };

const NOT_REPORTED =
  /^(?:-+|n\/?a|n\.a\.?|#n\/a|not (?:reported|available|applicable|known|recorded|collected|held|provided|yet available)|unknown|no data|no return|data not available|awaited|awaiting data|tbc|tba|\.{2,3}|:|x|z|\?)$/;
const SUPPRESSED =
  /^(?:c|\*+|s|supp|suppressed|confidential|(?:<|≤|<=|less than|fewer than|under|below) ?(?:\d{1,2}|five|six|ten)|1 ?(?:-|to) ?(?:4|5))$/;
const NOTHING = /^(?:nil|none|nil return|zero)$/;
const PROVISIONAL = /\s*(?:\(p\)|\[p\]|\(?(?:provisional|prov)\.?\)?|(?<=\d%?)p)$/;
const MARKS = /[†‡§¹²³⁰-⁹]+|\[(?:note )?\d{1,2}\]|(?<=\d%?)\*+$|(?<=\d%?) ?(?:\(r\)|\[r\]|r)$/g;
const ARROWS = /[\u2190-\u21ff\u25a0-\u25ff\ue000-\uf8ff\u2b00-\u2bff]/g;
const ESTIMATED = /^(?:~|c\.|ca\.|circa|approx\.?|about|est\.?) ?\d|\d ?(?:\(e\)|\[e\]|e)$/;

/**
 * Reads a cell as it is shown: that is what people have checked. The number behind it must agree with what is shown.
 * Nothing there, a dash or "n/a" is not reported and never zero; "nil" is zero.
 */
export function readFigureCell(cell: TableCell, unit: MeasureUnit): CellReading {
  const shown = plainCell(cell.text);
  if (cell.day !== null) return unclear(`It holds a date, ${cell.text}, and no figure.`);
  if (shown === '') return read({ kind: 'not-reported', printed: null });
  if (cell.number === 0 && /^-+$/.test(shown))
    return read({ kind: 'value', value: 0, decimals: 0 }, null, `It shows “${cell.text}” and holds 0; I read 0.`);
  if (SUPPRESSED.test(shown)) return read({ kind: 'suppressed' });
  if (NOTHING.test(shown)) return read({ kind: 'value', value: 0, decimals: 0 }, null, `I read “${cell.text}” as 0.`);
  if (NOT_REPORTED.test(shown)) return read({ kind: 'not-reported', printed: cell.text });
  if (/^#div\/0!$/.test(shown))
    return read(
      { kind: 'not-reported', printed: cell.text },
      null,
      `“${cell.text}” is no figure; I read it as not reported.`,
    );
  if (shown.startsWith('#')) return unclear(`Its formula is broken: it shows “${cell.text}”.`);
  return readNumber(cell, shown, unit);
}

function readNumber(cell: TableCell, shown: string, unit: MeasureUnit): CellReading {
  const said = `“${shortened(cell.text)}”`;
  if (ESTIMATED.test(shown)) return unclear(`${said} is an estimate; write the figure itself.`);
  const bare = shown.replace(MARKS, '').replace(PROVISIONAL, '').trim();
  const standing = PROVISIONAL.test(shown) ? 'provisional' : null;
  if (/^\(.*\)$/.test(bare))
    return unclear(`${said} stands in brackets, which can mean less than nothing; write the figure itself.`);
  const perCent = /(?:%|per ?cent|percent)$/.test(bare);
  const number = plainNumber(withoutUnit(bare, unit));
  if (number === null) return unclear(`${said} is no figure that I can read.`);
  const { value, decimals } = number;
  const behind = cell.number === null ? value : perCent ? cell.number * 100 : cell.number;
  if (Math.abs(behind - value) > 0.5001 * 10 ** -decimals)
    return unclear(`It shows ${said} and holds ${cell.number}; I cannot tell which is meant.`);
  const fault = unfit(value, decimals, perCent, unit, said);
  if (fault !== null) return unclear(fault);
  return read({ kind: 'value', value, decimals }, standing, oddity(value, decimals, unit, said));
}

/** What stands in the way of a number being a figure of this unit. */
function unfit(value: number, decimals: number, perCent: boolean, unit: MeasureUnit, said: string): string | null {
  if (value < 0) return `${said} is less than nothing.`;
  if (perCent && unit !== 'percent') return `${said} is a percentage, and this measure is not.`;
  if (unit !== 'percent' || perCent) return null;
  if (value > 100) return `${said} is more than 100; if it is a percentage, write it with a % sign.`;
  if (value > 0 && value < 1 && decimals > 0)
    return `${said} can be a percentage or a part of one; write it with a % sign, for example 83.1%.`;
  return null;
}

function oddity(value: number, decimals: number, unit: MeasureUnit, said: string): string | null {
  if (unit === 'count' && decimals > 0 && !Number.isInteger(value))
    return `${said} is no whole number, and this measure is a count.`;
  if (unit === 'percent' && value > 100) return `${said} is more than 100 per cent.`;
  return null;
}

function withoutUnit(bare: string, unit: MeasureUnit): string {
  const plain = bare.replace(/ ?(?:%|per ?cent|percent)$/, '');
  return unit === 'days' ? plain.replace(/ ?(?:working )?days?$/, '') : plain;
}

function plainCell(text: string): string {
  return cleanText(text)
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(ARROWS, '')
    .trim();
}

function shortened(text: string): string {
  return text.length > 30 ? `${text.slice(0, 29)}…` : text;
}

function read(value: FigureValue, standing: FigureStanding | null = null, doubt: string | null = null): CellReading {
  return { status: 'read', value, standing, doubt };
}

function unclear(why: string): CellReading {
  return { status: 'unclear', why };
}
