import type { FigureValue } from '../figures/observation.js';
import { roundTo } from '../figures/round-to.js';
import type { MeasureUnit } from '../measures/measure.js';

/** "1,556", "21.3%", "99.4 per 10,000", "38 days". At most `decimals` places, as it was printed. */
export function sayNumber(
  value: number,
  { unit, decimals }: { readonly unit: MeasureUnit; readonly decimals: number },
): string {
  const text = sayPlainNumber(value, decimals);
  switch (unit) {
    case 'count':
      return text;
    case 'percent':
      return `${text}%`;
    case 'per-10,000':
      return `${text} per 10,000`;
    case 'days':
      return value === 1 ? '1 day' : `${text} days`;
  }
}

/** "1,556", "−12.6": grouped by thousands, with a true minus. Written out so that no locale file has a say. */
export function sayPlainNumber(value: number, decimals: number): string {
  const rounded = roundTo(value, decimals);
  const [whole = '0', part] = Math.abs(rounded).toFixed(Math.max(0, decimals)).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${rounded < 0 ? '−' : ''}${grouped}${part === undefined ? '' : `.${part}`}`;
}

/** A figure in words: "1,556", "not reported", "fewer than 5". */
export function sayFigure(value: FigureValue, unit: MeasureUnit): string {
  switch (value.kind) {
    case 'value':
      return sayNumber(value.value, { unit, decimals: shownDecimals(value.decimals, unit) });
    case 'not-reported':
      return 'not reported';
    case 'suppressed':
      return value.beside === true ? 'withheld' : 'too small to say';
  }
}

/** More than one place of a percentage or a rate says nothing. */
export function shownDecimals(decimals: number, unit: MeasureUnit): number {
  return unit === 'percent' || unit === 'per-10,000' ? Math.min(decimals, 1) : decimals;
}
