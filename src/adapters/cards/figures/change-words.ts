import { sayNumber, sayPlainNumber, shownDecimals } from '../../../core/performance/saying/say-figure.js';
import { changeSideName, type FigureChange } from '../../../core/performance/figures/change.js';
import type { MeasureUnit } from '../../../core/performance/measures/measure.js';

/** "Down 11.2% on Q3 2017/18, when it was 1,752. Lower is neither better nor worse." */
export function changeWords(change: FigureChange, unit: MeasureUnit): string {
  return `${movement(change, unit)} ${verdict(change)}`.trim();
}

function movement(change: FigureChange, unit: MeasureUnit): string {
  const { from, direction } = change;
  const then = `when it was ${sayNumber(from.value, { unit, decimals: shownDecimals(from.decimals, unit) })}`;
  if (direction === 'same') return `The same as in ${changeSideName(from)}.`;
  const up = direction === 'up' ? 'Up' : 'Down';
  return `${up} ${howMuch(change, unit)} on ${changeSideName(from)}, ${then}.`;
}

/** "12.6%", "3.9 percentage points", "5 (from nothing)". */
export function howMuch({ difference, percent, from, to }: FigureChange, unit: MeasureUnit): string {
  const size = sayPlainNumber(Math.abs(difference), shownDecimals(Math.max(from.decimals, to.decimals), unit));
  if (unit === 'percent') return size === '1' ? '1 percentage point' : `${size} percentage points`;
  if (percent === null) return size;
  return `${size} (${sayPlainNumber(Math.abs(percent), 1)}%)`;
}

/** Which way is better is said even when nothing is good or bad: a reader would otherwise decide for themselves. */
function verdict({ verdict: judged, direction, good }: FigureChange): string {
  if (direction === 'same') return '';
  const way = direction === 'up' ? 'Higher' : 'Lower';
  if (good === 'neither') return `${way} is neither better nor worse.`;
  return judged === 'better' ? `${way} is better.` : `${way} is worse.`;
}

/** "Each adds up 3 quarters.", of runs that are no years. */
export function summedWords({ quarters, to }: FigureChange): string | null {
  return quarters === null || to.first === undefined ? null : `Each of them adds up ${quarters.to} quarters.`;
}

/** Where two sides add up unlike numbers of quarters, nobody may miss it. */
export function unequalWords({ quarters }: FigureChange): string | null {
  if (quarters === null || quarters.from === quarters.to) return null;
  return `Take care: this sets ${quarters.to} ${quarters.to === 1 ? 'quarter' : 'quarters'} against ${quarters.from}.`;
}
