import { buttonsData, type Button } from '../button.js';
import type { Cards } from '../create-cards.js';
import type { RenderedCard } from '../rendered-card.js';
import { chartData, type FigureChart } from './figure-chart.js';

/** One answer about one measure. */
export interface FigureView {
  readonly board: string;
  /** The measure's name. */
  readonly title: string;
  /** "70.8%", large; null where the answer is no single figure. */
  readonly figure: string | null;
  /** "Q4 2017/18 (January to March 2018)"; '' where the lines say it. */
  readonly period: string;
  /** The answer in sentences, the plainest first. */
  readonly lines: readonly string[];
  /** Rows of a comparison or a list, each "England" and "82.7%". */
  readonly rows: readonly { readonly name: string; readonly value: string }[];
  readonly chart: FigureChart | null;
  /** Doubts about these figures that nobody has settled. */
  readonly warnings: readonly string[];
  /** Doubts that were settled, and what to bear in mind. */
  readonly notes: readonly string[];
  readonly definition: string;
  /** "indicators-2018.csv, brought in on Thursday 3 December 2026" */
  readonly source: string;
  readonly buttons: readonly Button[];
}

const MOST_ROWS = 20;
const MOST_WARNINGS = 4;
const MOST_NOTES = 4;

/** A figure with all that makes it trustworthy: its period, how it moved, its picture, its doubts, its definition, its source. */
export function figureCard(cards: Cards, view: FigureView): RenderedCard {
  const said = view.figure ?? view.lines[0] ?? '';
  const fill = (chart: FigureChart | null, rows: number) => ({
    template: 'figure',
    summary: `${view.title}: ${said}`,
    data: {
      board: view.board,
      title: view.title,
      hasFigure: view.figure !== null,
      figure: view.figure ?? '',
      hasPeriod: view.period !== '',
      period: view.period,
      lines: view.lines,
      ...listed(view.rows, rows),
      ...chartData(chart),
      hasWarnings: view.warnings.length > 0,
      warnings: view.warnings.slice(0, MOST_WARNINGS),
      notes: view.notes.slice(0, MOST_NOTES),
      definition: view.definition,
      hasSource: view.source !== '',
      source: view.source,
      buttons: buttonsData(view.buttons),
    },
  });
  return cards.fillFirstThatFits([fill(view.chart, MOST_ROWS), fill(null, MOST_ROWS), fill(null, 6)]);
}

function listed(rows: FigureView['rows'], most: number) {
  const left = rows.length - most;
  return {
    hasRows: rows.length > 0,
    rows: rows.slice(0, most).map(({ name, value }) => ({ name, value })),
    hasMore: left > 0,
    more: left === 1 ? '…and 1 more.' : `…and ${left} more.`,
  };
}
