import { cutWords } from '../actions/cut-words.js';
import type { CardData } from '../card-data.js';
import type { DigestAgency } from './digest-view.js';

/** In Teams a bar's name stands above it, on one line. */
const LONGEST_NAME = 28;

/** So many agencies are said in one paragraph: few enough that none is cut off. */
const AGENCIES_IN_A_PARAGRAPH = 7;

/**
 * The chart of agencies with something to do, its table for clients without charts, and the same in words for whoever
 * sees neither. Two bars for each agency: `Chart.HorizontalBar.Stacked` draws every agency as long as any other, so that
 * one action looks like twenty.
 */
export function agenciesChart(
  agencies: readonly DigestAgency[],
  { most, worded }: { readonly most: number; readonly worded: number },
): CardData {
  const busy = agencies
    .filter(({ live }) => live > 0)
    .map((agency) => ({ ...agency, name: cutWords(agency.name, LONGEST_NAME) }));
  const drawn = busy.slice(0, most);
  return {
    hasAgencies: busy.length > 0,
    // One agency alone has nothing to be compared with.
    hasChart: drawn.length > 1,
    chartTitle: drawn.length < busy.length ? `By agency: the ${drawn.length} furthest behind` : 'By agency',
    chart: drawn.flatMap(bars),
    tableRows: drawn.map(({ name, live, overdue }) => ({ name, live: String(live), overdue: String(overdue) })),
    chartWords: paragraphs(busy, worded),
  };
}

function bars({ name, live, overdue }: DigestAgency): readonly CardData[] {
  const all = { x: `${name}: to do`, y: live, color: 'categoricalBlue' };
  return overdue === 0 ? [all] : [all, { x: `${name}: overdue`, y: overdue, color: 'categoricalRed' }];
}

function paragraphs(agencies: readonly DigestAgency[], worded: number): readonly string[] {
  const left = agencies.length - worded;
  const sentences = agencies.slice(0, worded).map(sentence);
  const all = left > 0 ? [...sentences, left === 1 ? 'And 1 other agency.' : `And ${left} other agencies.`] : sentences;
  return Array.from({ length: Math.ceil(all.length / AGENCIES_IN_A_PARAGRAPH) }, (_, index) =>
    all.slice(index * AGENCIES_IN_A_PARAGRAPH, (index + 1) * AGENCIES_IN_A_PARAGRAPH).join(' '),
  );
}

function sentence({ name, live, overdue }: DigestAgency): string {
  if (overdue === 0) return `${name}: ${live} to do.`;
  return `${name}: ${live} to do, ${overdue === live ? 'all' : overdue} overdue.`;
}
