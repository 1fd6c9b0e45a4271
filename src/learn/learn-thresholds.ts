import { createHash } from 'node:crypto';
import type { Learned } from '../core/thresholds/learned/learned-weights.js';
import { NOW, TO_BE_ANSWERED } from '../core/thresholds/learned/likely.js';
import { listen, wishFeatures } from '../core/thresholds/learned/listen.js';
import type { Passage } from '../core/thresholds/guidance/passage.js';
import type { GuidanceVersion } from '../core/thresholds/guidance/guidance-version.js';
import { readWish } from '../core/thresholds/intent/read-intent.js';
import { readWords } from '../core/thresholds/reading/read-words.js';
import { namesOf } from '../evaluate/equal-topics.js';
import { learnWeights, type Example, type Learning } from './learn-weights.js';
import type { Told } from './read-examples.js';

export const LEARNING: Learning = { rounds: 12, step: 0.15, fading: 0.0001, least: 1.5 };
/** A question as people ask it tells more than a line of the document. */
const ASKED = 3;
const OF_TWO = 2;
const OF_DOCUMENT = 0.4;
const OF_DOCUMENT_ANSWERED = 0.1;
/** There are few examples of what is refused. */
const REFUSED = 6;

/** What was learned, by the name of the file it is kept in. */
export type LearnedFiles = Readonly<Record<'subjects' | 'danger' | 'intent', Learned>>;

/** Learns from what people asked and from what the document says: which subject, whether a child may be in danger now, what is wanted. */
export function learnThresholds(told: readonly Told[], { passages }: Pick<GuidanceVersion, 'passages'>): LearnedFiles {
  const asked = told.map((one) => ({ ...one, ...heard(one.question) }));
  const said = passages.flatMap((passage) =>
    [`${passage.title} ${passage.text}`, ...passage.alsoSaidAs].map((line) => ({
      line,
      passage,
      ...heard(line),
    })),
  );
  const held = new Set(passages.map(({ topic }) => topic));
  const subjects: readonly Example[] = [
    ...said.flatMap(({ passage: { topic }, features }) =>
      topic === null ? [] : [{ kind: topic, features, weight: 1 }],
    ),
    ...asked.flatMap(({ subject, features }) => {
      const kind = subject === null ? undefined : namesOf(subject).find((name) => held.has(name));
      return kind === undefined ? [] : [{ kind, features, weight: ASKED }];
    }),
  ];
  const danger: readonly Example[] = [
    ...said.flatMap(({ passage, features }) =>
      isOfNoHurry(passage) ? [{ kind: 'not-now', features, weight: OF_DOCUMENT }] : [],
    ),
    ...asked.flatMap(({ now, features }) =>
      now === null ? [] : [{ kind: now ? NOW : 'not-now', features, weight: OF_TWO }],
    ),
  ];
  const intent: readonly Example[] = [
    ...said.map(({ wish }) => ({ kind: TO_BE_ANSWERED, features: wish, weight: OF_DOCUMENT_ANSWERED })),
    ...asked.flatMap(({ intent: kind, wish }) =>
      kind === null ? [] : [{ kind, features: wish, weight: kind === TO_BE_ANSWERED ? OF_TWO : REFUSED }],
    ),
  ];
  const from = fingerprintOf(told, passages);
  return {
    subjects: learnWeights(subjects, from, LEARNING),
    danger: learnWeights(danger, from, { ...LEARNING, least: 0.5 }),
    intent: learnWeights(intent, from, { ...LEARNING, least: 0.5 }),
  };
}

/** What the document says on how things are done, on words, and on the lower levels: nobody is in danger who asks that. */
function isOfNoHurry({ kind, topic, level }: Passage): boolean {
  return (
    topic !== 'immediate_danger' && (kind === 'procedure' || kind === 'glossary' || (level !== null && level <= 2))
  );
}

function heard(text: string): { readonly features: ReadonlySet<string>; readonly wish: ReadonlySet<string> } {
  const said = listen(readWords(text));
  return { features: said.features, wish: wishFeatures(said, readWish(said.said.words).kinds) };
}

/** Tells whether what was learned is of these questions and passages. */
export function fingerprintOf(told: readonly Told[], passages: readonly Passage[]): string {
  const lines = passages.map(({ topic, kind, level, title, text, alsoSaidAs }) => [
    topic,
    kind,
    level,
    title,
    text,
    alsoSaidAs,
  ]);
  return createHash('sha256')
    .update(JSON.stringify([told, lines]))
    .digest('hex')
    .slice(0, 16);
}
