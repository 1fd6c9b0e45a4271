import type { FigureValue } from '../../figures/observation.js';
import type { Measure } from '../../measures/measure.js';

/**
 * What is to be said of a figure that is printed as the total of those beside it; null for a flow whose total is right.
 * A total is never kept: the bot adds up what may be added.
 */
export function totalDoubt(
  measure: Pick<Measure, 'name' | 'kind'>,
  total: Extract<FigureValue, { kind: 'value' }>,
  parts: readonly number[],
): string | null {
  const printed = said(total.value, total.decimals);
  switch (measure.kind) {
    case 'stock':
      return `“${measure.name}” is counted at one moment and not added up: the total of ${printed} is no number of children or cases, and is left out.`;
    case 'rate':
      return `Percentages and rates are not added up or averaged: the total of ${printed} is left out.`;
    case 'flow': {
      const sum = parts.reduce((all, part) => all + part, 0);
      if (parts.length === 0 || Math.abs(sum - total.value) < 0.5) return null;
      return `The total says ${printed}, and the figures beside it add up to ${said(sum, 0)}. The total is left out.`;
    }
  }
}

function said(value: number, decimals: number): string {
  const [whole = '', fraction] = value.toFixed(decimals).split('.');
  const parted = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? parted : `${parted}.${fraction}`;
}
