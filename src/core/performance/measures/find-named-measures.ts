import { loadKnownFigures } from '../answering/keep-known-figures.js';
import { readMetricQuestion } from '../reading/read-metric-question.js';
import type { BoardId } from '../../shared/ids.js';
import type { FiguresPorts } from '../ports.js';
import type { Measure } from './measure.js';

export type NamedMeasures =
  | { readonly status: 'named'; readonly measures: readonly [Measure, ...Measure[]] }
  /** Several fit, or the nearest to what is not held; none where nothing is near. */
  | { readonly status: 'which'; readonly candidates: readonly Measure[] }
  /** No measure was named at all. */
  | { readonly status: 'none-named' };

/** Words that name no measure: "everything", "all our figures". */
const ALL =
  /^(?:\W|\b(?:the|our|my|all|of|every|everything|board|boards|s|figures?|data|numbers?|measures?|indicators?|statistics|stats|please|to|me|for|as|in|a|an|whole|latest|set|dataset|quarterly)\b)*$/i;

/**
 * The measures that words name, by the same reader as questions have. Whoever may see them is the caller's to know; the
 * words are let go.
 */
export async function findNamedMeasures(ports: FiguresPorts, boardId: BoardId, about: string): Promise<NamedMeasures> {
  if (ALL.test(about)) return { status: 'none-named' };
  const known = await ports.transact((tx) => (ports.known ?? loadKnownFigures)(tx, boardId));
  const reading = readMetricQuestion(about, known.vocabulary);
  const named = (codes: readonly Measure['code'][]): readonly Measure[] =>
    codes.flatMap((code) => known.catalogue.find((measure) => measure.code === code) ?? []);
  switch (reading.status) {
    case 'read':
    case 'which-period': {
      const [first, ...others] = named(reading.question.measures);
      return first === undefined ? { status: 'none-named' } : { status: 'named', measures: [first, ...others] };
    }
    case 'which-measure':
      return { status: 'which', candidates: named(reading.candidates) };
    case 'which-question':
      return { status: 'which', candidates: named(reading.candidates.flatMap(({ measures }) => measures)) };
    case 'not-held':
      return { status: 'which', candidates: named(reading.nearest) };
    case 'not-a-metric-question':
      return { status: 'which', candidates: [] };
  }
}
