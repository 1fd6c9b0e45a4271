import type { Cards } from '../create-cards.js';
import { problemsBanner } from '../problems-banner.js';
import type { RenderedCard } from '../rendered-card.js';

export interface WordFormView {
  readonly word: string;
  /** What people say, as it will be added: the word itself to begin with. */
  readonly phrase: string;
  /** What the passage is looked for by. */
  readonly search: string;
  /** A topic of the document; null for none chosen. */
  readonly topic: string | null;
  readonly topics: readonly string[];
  /** Passages that were found, the best first; empty before the first search. */
  readonly passages: readonly { readonly passageId: string; readonly title: string }[];
  /** Whether anything has been looked for. */
  readonly searched: boolean;
  readonly problems: readonly string[];
}

/** A choice is a line or two on a phone, and fifty of them fill a card. */
const MOST_PASSAGES = 20;
const MOST_TOPICS = 120;

/** Adds a word that people use to a passage: look for the passage, choose it, save. */
export function wordFormCard(cards: Cards, view: WordFormView): RenderedCard {
  const { word, passages, topics, searched } = view;
  const hasPassages = passages.length > 0;
  return cards.fillFirstThatFits(
    [MOST_TOPICS, 40, 0].map((most) => ({
      template: 'guidance-word-form',
      summary: 'Which passage is it about?',
      data: {
        word,
        banner: problemsBanner(view.problems),
        search: view.search,
        asksTopic: most > 0 && topics.length > 0,
        topic: view.topic ?? '',
        topics: most === 0 ? [] : topics.slice(0, most).map((topic) => ({ title: topicWords(topic), value: topic })),
        isNothing: searched && !hasPassages,
        hasPassages,
        passages: passages.slice(0, MOST_PASSAGES).map(({ passageId, title }) => ({ title, value: passageId })),
        phrase: view.phrase,
        ids: { word },
      },
    })),
  );
}

/** "home_alone" as people read it. */
export function topicWords(topic: string): string {
  return topic.replaceAll('_', ' ');
}
