import type { MetricsPreview } from '../core/performance/importing/judging/metrics-preview.js';
import type { Capped, SaidOnce } from '../core/performance/importing/judging/place-lists.js';

/** What was understood of a file of figures, in lines for a person: how much, what changes, what to check, what was left out. */
export function sayMetrics(preview: MetricsPreview): readonly string[] {
  const { fileName, figures, measures, periods, areas, news } = preview;
  return [
    `This is what I understood of ${fileName}. Nothing is saved yet.`,
    '',
    `  ${counted(figures, 'figure')}: ${news.new} new, ${news.changed} changed, ${news.unchanged} as held already`,
    ...(figures === 0
      ? []
      : [`  Measures: ${spoken(measures)}`, `  Periods: ${spanned(periods)}`, `  Areas: ${areas.join(', ')}`]),
    ...listed('In the way:', preview.refusals, placed),
    ...listed(
      'Changes:',
      preview.changes,
      ({ measure, area, period, from, to, where }) =>
        `${measure}${area === null ? '' : ` (${area})`}, ${period}: ${from} → ${to} (${where})`,
    ),
    ...listed(
      'The checks found:',
      preview.findings,
      ({ measure, where, sentence }) => `${measure}: ${sentence} (${where})`,
    ),
    ...listed('Please check:', preview.doubts, placed),
    ...listed('Left out:', preview.leftOut, placed),
    ...listed('About the file:', { shown: preview.remarks, more: 0 }, (remark) => remark),
  ];
}

function placed({ where, sentence }: SaidOnce): string {
  return `${where}: ${sentence}`;
}

function listed<Item>(heading: string, { shown, more }: Capped<Item>, say: (item: Item) => string): readonly string[] {
  if (shown.length === 0) return [];
  return [
    '',
    `  ${heading}`,
    ...shown.map((item) => `  - ${say(item)}`),
    ...(more === 0 ? [] : [`  - and ${more} more`]),
  ];
}

function spoken({ shown, more }: Capped<string>): string {
  return [...shown, ...(more === 0 ? [] : [`and ${more} more`])].join('; ');
}

function spanned(periods: Capped<string>): string {
  const [first] = periods.shown;
  const last = periods.shown.at(-1);
  const count = periods.shown.length + periods.more;
  return count <= 4 || periods.more > 0 || last === undefined
    ? spoken(periods)
    : `${count}, from ${first ?? ''} to ${last}`;
}

export function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
