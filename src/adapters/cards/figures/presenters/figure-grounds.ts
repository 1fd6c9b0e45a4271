import type { Grounds } from '../../../../core/performance/answering/metric-answer.js';
import type { RaisedFlag } from '../../../../core/performance/checks/flag.js';
import { formatDay, londonDay } from '../../../../core/shared/london.js';
import type { FigureView } from '../figure-card.js';

const MOST_FILES = 2;

/** What stands on every figure's card: its name, its doubts, what it means and where it came from. */
export function figureGrounds({
  measure,
  imports,
  flags,
}: Grounds): Pick<FigureView, 'title' | 'warnings' | 'notes' | 'definition' | 'source'> {
  const settled = flags.filter(({ state }) => state !== 'open').map(settledWords);
  return {
    title: measure.name,
    warnings: flags.filter(({ state }) => state === 'open').map(({ sentence }) => sentence),
    notes: [...settled, ...(measure.caution === null ? [] : [measure.caution])],
    definition: measure.definition,
    source: sourceWords(imports),
  };
}

function settledWords({ sentence, state, note }: RaisedFlag): string {
  const said = state === 'corrected' ? 'It was put right' : 'It was looked at and stands';
  return note === null ? `${sentence} ${said}.` : `${sentence} ${said}: ${note}`;
}

function sourceWords(imports: Grounds['imports']): string {
  const named = imports
    .slice(0, MOST_FILES)
    .map(({ fileName, importedAt }) => `${fileName}, brought in on ${formatDay(londonDay(importedAt))}`);
  const left = imports.length - named.length;
  if (named.length === 0) return '';
  return `Source: ${named.join('; ')}${left > 0 ? `; and ${left} more` : ''}.`;
}
