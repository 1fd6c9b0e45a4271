import type { Temporal } from 'temporal-polyfill';
import type { Principal } from '../../people/principal.js';
import { londonDay } from '../../shared/london.js';
import type { Passage } from '../guidance/passage.js';
import type { ThresholdsPorts, ThresholdsTx } from '../ports.js';
import type { UnknownWord } from './unknown-word.js';

/** How often answers on one topic were judged, and how. */
export interface TopicTally {
  /** A slug of the document; null for passages without one. */
  readonly topic: string | null;
  readonly all: number;
  readonly helped: number;
  readonly didNot: number;
  readonly wrongLevel: number;
}

/** What an analyst looks at to make the guidance easier to find. Words and counts; no question is in it. */
export interface Improving {
  readonly words: readonly UnknownWord[];
  /** The most judged first. */
  readonly topics: readonly TopicTally[];
  /** Passages most often under "wrong level", as the current version has them. */
  readonly doubted: readonly { readonly passage: Passage; readonly count: number }[];
  readonly since: Temporal.PlainDate;
}

const MOST_WORDS = 20;
const MOST_TOPICS = 8;
const MOST_DOUBTED = 3;
const LOOK_BACK_DAYS = 90;

/** The words nobody could place, what is asked about most, and which passages are doubted, of the last ninety days. */
export async function showImproving(
  { transact, clock }: ThresholdsPorts,
  { principal }: { readonly principal: Principal },
): Promise<Improving> {
  const boardId = principal.board.id;
  const today = londonDay(clock.now());
  const since = today.subtract({ days: LOOK_BACK_DAYS });
  return transact(async (tx) => {
    const words = await tx.unknownWords.most(boardId, MOST_WORDS);
    const topics = addUpTopics(await tx.guidanceFeedback.tally(boardId, since)).slice(0, MOST_TOPICS);
    const counted = await tx.guidanceFeedback.doubted(boardId, since, MOST_DOUBTED);
    const currentId = counted.length === 0 ? null : await tx.guidance.currentId(boardId, today);
    const version = currentId === null ? null : await tx.guidance.find(boardId, currentId);
    const doubted = counted.flatMap(({ passageId, count }) => {
      const passage = version?.passages.find(({ id }) => id === passageId);
      return passage === undefined ? [] : [{ passage, count }];
    });
    return { words, topics, doubted, since };
  });
}

type Tallied = Awaited<ReturnType<ThresholdsTx['guidanceFeedback']['tally']>>;

function addUpTopics(tallied: Tallied): readonly TopicTally[] {
  const byTopic = new Map<string | null, TopicTally>();
  for (const { topic, verdict, count } of tallied) {
    const so = byTopic.get(topic) ?? { topic, all: 0, helped: 0, didNot: 0, wrongLevel: 0 };
    byTopic.set(topic, {
      topic,
      all: so.all + count,
      helped: so.helped + (verdict === 'helped' ? count : 0),
      didNot: so.didNot + (verdict === 'did-not' ? count : 0),
      wrongLevel: so.wrongLevel + (verdict === 'wrong-level' ? count : 0),
    });
  }
  return [...byTopic.values()].sort((one, other) => other.all - one.all);
}
