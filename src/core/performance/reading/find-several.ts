import { chooseMeasure } from './choose-measure.js';
import type { MetricVocabulary } from './measure-vocabulary.js';
import type { SpokenMeasure } from './spoken-measure.js';
import type { Term } from './terms-of.js';
import { saidParts, type SaidPart } from './said-parts.js';

const JOINED =
  /,|&|\+|\/|;|\band\b|\bplus\b|\bas well as\b|\balong with\b|\balso\b|\bor\b|\bvs?\b|\bversus\b|\bagainst\b|\bthan\b/;
const AND = /&|\+|\/|\band\b|\bplus\b|\bas well as\b|\bor\b|\bversus\b|\bvs?\b/;
const MOST_AT_ONCE = 6;

/**
 * Several measures asked at once, in the order they were said; null where what was said is not that. `whole` is the measure
 * that all of it names: after a comma its name may only be said more fully.
 */
export function findSeveral(
  text: string,
  vocabulary: MetricVocabulary,
  whole: SpokenMeasure | null,
): readonly SpokenMeasure[] | null {
  const pieces = text.split(JOINED);
  if (pieces.length < 2) return null;
  const measures: SpokenMeasure[] = [];
  for (const [at, piece] of pieces.entries()) {
    const parts = saidParts(piece);
    if (parts.every(({ terms }) => terms.every(({ term }) => !vocabulary.byTerm.has(term)))) {
      if (parts.some(({ terms }) => terms.length > 0)) return null;
      continue;
    }
    const spoken = chosen(parts, vocabulary) ?? withBorrowed(pieces, at, vocabulary);
    if (spoken === null) return null;
    if (!measures.includes(spoken)) measures.push(spoken);
  }
  const shared = withTail(pieces, measures, vocabulary);
  if (shared !== undefined) return shared;
  if (whole !== null && measures.includes(whole) && !AND.test(text)) return null;
  return measures.length >= 2 && measures.length <= MOST_AT_ONCE ? measures : null;
}

const TAIL = / (?:for|with|due to|because of|about|involving|concerning) (?<tail>[^¦]+)/;

/** "Referrals to social care and early help for neglect": what is said at the end is of all of them. Undefined where nothing is. */
function withTail(
  pieces: readonly string[],
  measures: readonly SpokenMeasure[],
  vocabulary: MetricVocabulary,
): readonly SpokenMeasure[] | null | undefined {
  const tail = TAIL.exec(pieces.at(-1) ?? '')?.groups?.['tail'];
  if (tail === undefined || measures.length !== pieces.length) return undefined;
  const telling = saidParts(tail).flatMap(({ terms }) => terms.filter(({ term }) => vocabulary.byTerm.has(term)));
  if (telling.length === 0) return undefined;
  const all = pieces.map((piece, at) => {
    const own = measures[at];
    if (at === pieces.length - 1 || telling.every(({ term }) => own?.terms.has(term))) return own ?? null;
    return chosen(saidParts(`${piece} ${tail}`), vocabulary);
  });
  const known = all.filter((one) => one !== null);
  return known.length === all.length ? known : null;
}

function chosen(parts: readonly SaidPart[], vocabulary: MetricVocabulary): SpokenMeasure | null {
  const choice = chooseMeasure(parts, vocabulary);
  return choice.status === 'chosen' ? choice.spoken : null;
}

/** "Serious and significant risk of CSE", "neglect referrals to social care and early help": what is said once is for both. */
function withBorrowed(pieces: readonly string[], at: number, vocabulary: MetricVocabulary): SpokenMeasure | null {
  const own = saidParts(pieces[at] ?? '');
  const [after] = saidParts(pieces[at + 1] ?? '');
  const before = saidParts(pieces[at - 1] ?? '').at(-1);
  const fromAfter = after === undefined ? null : chosen([...own, without(after, after.terms[0])], vocabulary);
  if (fromAfter !== null || before === undefined) return fromAfter;
  return chosen([without(before, before.terms.at(-1)), ...own], vocabulary);
}

function without(part: SaidPart, term: Term | undefined): SaidPart {
  if (term === undefined) return part;
  const words = part.words.filter((_word, at) => at < term.from || at >= term.to);
  return { words, terms: part.terms.filter(({ from }) => from !== term.from) };
}
