import type { BoardId } from '../../shared/ids.js';
import { londonDay } from '../../shared/london.js';
import type { ThresholdsPorts } from '../ports.js';

/** More than this is no question but a paste, and says nothing of how people ask. */
const MOST_WORDS = 5;

/**
 * Counts words that neither English nor the document knows, for the analyst. Words only, never the question they stood in,
 * and never from a question that held somebody's details.
 */
export async function noteUnknownWords(
  { transact, clock }: Pick<ThresholdsPorts, 'transact' | 'clock'>,
  { boardId, words }: { readonly boardId: BoardId; readonly words: readonly string[] },
): Promise<void> {
  if (words.length === 0 || words.length > MOST_WORDS) return;
  await transact(({ unknownWords }) => unknownWords.count(boardId, words, londonDay(clock.now())));
}
