import type { SavedMetrics } from '../../../../core/performance/importing/save-imported-metrics.js';
import { periodKey, periodName } from '../../../../core/performance/periods/period.js';
import type { Button } from '../../button.js';
import type { FiguresListView, FiguresRow } from '../figures-list-card.js';
import { doubtData } from './doubt-data.js';

type Saved = Extract<SavedMetrics, { status: 'saved' }>;

/** What was saved of a file, and every doubt about it that nobody has settled: each opens the form that settles it. */
export function presentSavedFigures(board: string, saved: Saved): FiguresListView {
  const { added, revised, newestQuarter, told, open } = saved;
  const none = open.shown.length === 0;
  return {
    board,
    title: 'The figures are saved',
    banner: {
      tone: 'good',
      title: `New: ${added}. Changed: ${revised}.`,
      lines: [
        ...(revised === 0 ? [] : ['What stood before is kept in the history.']),
        ...(told === null ? [] : [`The data report is on its way to ${told} people.`]),
      ],
    },
    lead: none ? [] : ['Tap a doubt to settle it: it is right, it was not reported, or it is another figure.'],
    sections: [{ heading: 'Doubts that are still open', rows: [...open.shown.map(rowOf), ...rest(open.more)] }],
    closing: [none ? 'No doubt about them is open.' : 'Until one is settled, answers say it beside the figure.'],
    buttons: [...settling(open), ...reporting(newestQuarter)],
  };
}

/** The rows are buttons too; one that looks like a button tells that there is something to press. */
function settling({ shown, more }: Saved['open']): readonly Button[] {
  const [first] = shown;
  if (first === undefined) return [];
  const title = shown.length + more === 1 ? 'Settle this doubt' : 'Settle the first doubt';
  return [{ title, verb: 'figures.doubt-form', data: doubtData(first) }];
}

function reporting(quarter: Saved['newestQuarter']): readonly Button[] {
  if (quarter === null) return [];
  const data = { quarter: periodKey(quarter) };
  return [{ title: `Data report, ${periodName(quarter)}`, verb: 'figures.report', data }];
}

function rowOf({ key, measure, sentence }: Saved['open']['shown'][number]): FiguresRow {
  const opens = { verb: 'figures.doubt-form', data: doubtData({ key, sentence }) } as const;
  return { name: measure, value: '', line: sentence, attention: true, opens };
}

function rest(more: number): readonly FiguresRow[] {
  if (more === 0) return [];
  return [{ name: `…and ${more} more`, value: '', line: '', attention: false, opens: null }];
}
