import type { Passage } from '../../../../core/thresholds/guidance/passage.js';
import { showImproving, type TopicTally } from '../../../../core/thresholds/improving/show-improving.js';
import { findByWords } from '../../../../core/thresholds/searching/find-by-words.js';
import { formatDay } from '../../../../core/shared/london.js';
import { cutWords } from '../../../cards/actions/cut-words.js';
import { topicWords, wordFormCard, type WordFormView } from '../../../cards/guidance/word-form-card.js';
import { wordsCard as wordsListCard } from '../../../cards/guidance/words-card.js';
import { noticeCard } from '../../../cards/notice-card.js';
import type { RenderedCard } from '../../../cards/rendered-card.js';
import type { Turn } from '../turn.js';

const MOST_PASSAGES = 20;
const LONGEST_TITLE = 110;

/** What an analyst looks at; `done` says what has just been done. */
export async function wordsCard({ deps, principal }: Turn, done: string | null = null): Promise<RenderedCard> {
  const { words, topics, doubted, since } = await showImproving(deps.thresholds, { principal });
  return wordsListCard(deps.cards, {
    board: principal.board.name,
    words: words.map(({ word, count, lastDay }) => ({ word, count, lastDay: formatDay(lastDay) })),
    topics: topics.map(topicLine),
    doubted: doubted.map(({ passage, count }) => `${choiceTitle(passage)} (${count} times)`),
    since: formatDay(since),
    done,
  });
}

type Typed = Pick<WordFormView, 'word' | 'search' | 'topic'> & Partial<Pick<WordFormView, 'phrase' | 'problems'>>;

/** The form for one word, with the passages that fit what was typed or chosen. */
export async function wordForm({ deps, principal }: Turn, typed: Typed): Promise<RenderedCard> {
  const index = await deps.currentGuidance.indexOf(principal.board.id);
  if (index === null) {
    return noticeCard(deps.cards, {
      tone: 'neutral',
      title: 'There is no threshold document yet',
      what: 'Once the board has published one, words can be added to its passages.',
    });
  }
  const { word, search, topic, phrase = word, problems = [] } = typed;
  const searched = search.trim() !== '' || topic !== null;
  const byTopic = index.version.passages.filter((passage) => passage.topic === topic);
  const found = search.trim() === '' ? byTopic : findByWords(index, search, MOST_PASSAGES);
  return wordFormCard(deps.cards, {
    word,
    phrase,
    search,
    topic,
    topics: [...new Set(index.version.passages.flatMap((passage) => passage.topic ?? []))].sort(),
    passages: searched
      ? found.slice(0, MOST_PASSAGES).map((passage) => ({ passageId: passage.id, title: choiceTitle(passage) }))
      : [],
    searched,
    problems,
  });
}

function topicLine({ topic, all, helped, didNot, wrongLevel }: TopicTally): string {
  const name = topic === null ? 'without a topic' : topicWords(topic);
  const judged = [
    `${helped} helped`,
    ...(didNot > 0 ? [`${didNot} did not`] : []),
    ...(wrongLevel > 0 ? [`${wrongLevel} wrong level`] : []),
  ];
  return `${name}: ${all} ${all === 1 ? 'answer' : 'answers'}, ${judged.join(', ')}`;
}

function choiceTitle({ level, title, text, kind }: Passage): string {
  const words = kind === 'indicator' ? text : `${title}: ${text}`;
  return cutWords(level === null ? words : `Level ${level}: ${words}`, LONGEST_TITLE);
}
