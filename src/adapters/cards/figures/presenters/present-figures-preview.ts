import type { MetricsPreview } from '../../../../core/performance/importing/judging/metrics-preview.js';
import type { DraftId } from '../../../../core/shared/ids.js';
import { sayList } from '../../../../core/shared/say-list.js';
import type { Banner } from '../../tone.js';
import type { FiguresListView, FiguresRow } from '../figures-list-card.js';

type Listed = MetricsPreview['doubts'];

/** What was understood of a file of figures, before anything is saved. */
export function presentFiguresPreview(
  board: string,
  preview: MetricsPreview,
  { draftId, banner }: { readonly draftId: DraftId | null; readonly banner: Banner },
): FiguresListView {
  return {
    board,
    title: preview.fileName,
    banner,
    lead: leadOf(preview),
    sections: [
      section('These stand in the way', preview.refusals, true),
      section('Please look at these figures', preview.findings, true),
      { heading: 'What would change', rows: changedRows(preview) },
      section('Doubts', preview.doubts, false),
      section('Left out', preview.leftOut, false),
    ],
    closing: [
      ...preview.remarks,
      draftId === null ? 'Nothing was saved.' : 'Nothing is saved until you press Save. All of it is saved, or none.',
    ],
    buttons: draftId === null ? [] : buttonsOf(draftId),
  };
}

function leadOf({ figures, measures, periods, areas, news }: MetricsPreview): readonly string[] {
  const [first, last] = [periods.shown[0], periods.shown.at(-1)];
  const span =
    first === undefined || last === undefined ? '' : first === last ? ` for ${first}` : ` from ${first} to ${last}`;
  const of = measures.shown.length + measures.more;
  const whose = areas.length > 1 ? ` They are about ${sayList(areas)}.` : '';
  return [
    `I read ${counted(figures, 'figure')} of ${counted(of, 'measure')}${span}.${whose}`,
    `New: ${news.new}. Changed: ${news.changed}. As they were: ${news.unchanged}.`,
  ];
}

function changedRows({ changes }: MetricsPreview): readonly FiguresRow[] {
  const rows = changes.shown.map(({ measure, period, area, from, to, where }) => ({
    ...plain(area === null ? measure : `${measure}, ${area}`),
    value: `${from} → ${to}`,
    line: `${period} · ${where}`,
  }));
  return [...rows, ...rest(changes.more)];
}

function section(heading: string, { shown, more }: Listed, attention: boolean): FiguresListView['sections'][number] {
  const rows = shown.map(({ sentence, where }) => ({ ...plain(sentence), line: where, attention }));
  return { heading, rows: [...rows, ...rest(more)] };
}

function rest(more: number): readonly FiguresRow[] {
  return more === 0 ? [] : [plain(`…and ${more} more`)];
}

function plain(name: string): FiguresRow {
  return { name, value: '', line: '', attention: false, opens: null };
}

function buttonsOf(draftId: DraftId): FiguresListView['buttons'] {
  return [
    { title: 'Save', verb: 'figures.import-save', data: { draftId, sendReport: false } },
    { title: 'Save and send the report', verb: 'figures.import-save', data: { draftId, sendReport: true } },
    { title: 'Discard', verb: 'figures.import-discard', data: { draftId } },
  ];
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
