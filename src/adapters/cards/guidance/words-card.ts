import type { CardData } from '../card-data.js';
import type { Cards } from '../create-cards.js';
import type { RenderedCard } from '../rendered-card.js';

export interface WordRow {
  readonly word: string;
  /** How often it came. */
  readonly count: number;
  /** "23 November 2026" */
  readonly lastDay: string;
}

export interface WordsView {
  readonly board: string;
  readonly words: readonly WordRow[];
  /** "home alone: 12 answers, 9 helped, 1 wrong level" */
  readonly topics: readonly string[];
  /** Passages most often under "wrong level", with how often. */
  readonly doubted: readonly string[];
  /** "25 August 2026" */
  readonly since: string;
  /** What has just been done, for the top of the card; null for nothing. */
  readonly done: string | null;
}

/** How many of each are shown, the fullest card first. */
const SIZES = [
  { words: 20, topics: 8, doubted: 3 },
  { words: 12, topics: 5, doubted: 1 },
  { words: 6, topics: 3, doubted: 0 },
] as const;

/** For whoever looks after the document: words it does not know, what is asked about most, and what is doubted. */
export function wordsCard(cards: Cards, view: WordsView): RenderedCard {
  return cards.fillFirstThatFits(
    SIZES.map((size) => ({
      template: 'guidance-words',
      summary: view.words.length === 1 ? '1 word the document does not know' : 'Words the document does not know',
      data: dataOf(view, size),
    })),
  );
}

function dataOf(view: WordsView, size: (typeof SIZES)[number]): CardData {
  const doubted = view.doubted.slice(0, size.doubted);
  return {
    board: view.board,
    isDone: view.done !== null,
    done: view.done ?? '',
    isEmpty: view.words.length === 0,
    words: view.words.slice(0, size.words).map(({ word, count, lastDay }) => ({
      word,
      ids: { word },
      open: `Choose a passage for ${word}`,
      count: count === 1 ? `once, on ${lastDay}` : `${count} times, last on ${lastDay}`,
    })),
    hasTopics: view.topics.length > 0,
    since: `Since ${view.since}, of the answers that people judged`,
    topics: view.topics.slice(0, size.topics),
    hasDoubted: doubted.length > 0,
    doubted,
  };
}
