import type { DangerSign } from '../answering/threshold-answer.js';
import type { GuidanceVersion } from '../guidance/guidance-version.js';
import { levelsOf, type Passage } from '../guidance/passage.js';
import type { FoundPassage } from '../ports.js';
import type { QuestionForm } from '../vocabulary/form-lines.js';
import { fitsAges, type Situation } from '../situation/read-situation.js';

/** How much more a passage counts whose topic is spoken of: a share of its score, and a little for itself. */
const TOPIC_SHARE = 1.8;
const TOPIC_MORE = 3;
/** A topic that few lines tell of, beside one that many do, still counts so much of that. */
const TOLD_LEAST = 0.6;
const WRONG_AGE = 0.6;
const RIGHT_AGE = 1.1;
/** How much signs of weight move a passage of the highest level up, and one of the lowest down. */
const TILT = 0.14;
const DANGER_SHARE = 1.3;
/** What answers the form of a question counts more; a word explained counts less where no meaning was asked for. */
const RIGHT_FORM = 2.2;
const TO_DO = 1.25;
const UNASKED_MEANING = 0.6;
/** How much a likely subject counts beside the best score by words, and how soon a share counts at all. */
const LIKELY_SHARE = 1;
const LIKELY_MORE = 1;
const SHARPNESS = 50;
/** What words find best stays in sight: so many passages at most that are nearly as good, so near to the best. */
const KEPT = 3;
const NEARLY = 0.7;
const NEAR = 0.65;
/** From this share of what was said on, words are trusted more and more. */
const PARTLY_COVERED = 0.5;

/** Topics under which a document lists a danger. */
export const DANGER_TOPICS: Readonly<Record<DangerSign, readonly string[]>> = {
  'said-so': ['immediate_danger'],
  'being-hurt': ['immediate_danger', 'physical_abuse', 'domestic_abuse'],
  injured: ['bruising_non_mobile', 'physical_abuse'],
  'left-alone': ['immediate_danger', 'home_alone', 'supervision'],
  missing: ['missing'],
  suicide: ['suicide', 'immediate_danger'],
  overdose: ['suicide', 'immediate_danger'],
  weapon: ['immediate_danger', 'knife'],
  'unsafe-home': ['immediate_danger', 'physical_abuse'],
  'collected-by-abuser': ['immediate_danger', 'sexual_abuse', 'physical_abuse'],
  'taken-abroad': ['fgm_risk', 'forced_marriage', 'immediate_danger'],
  abducted: ['immediate_danger', 'missing'],
  'sexual-harm': ['sexual_abuse', 'immediate_danger'],
  // Told by what is found, not by words.
  grave: [],
  medical: ['immediate_danger'],
};

export interface Weighing {
  readonly topics: ReadonlyMap<string, number>;
  /** How likely each subject is the one spoken of, by what was learned from questions. */
  readonly likely: ReadonlyMap<string, number>;
  readonly situation: Situation;
  readonly form: QuestionForm | null;
  readonly danger: DangerSign | null;
  readonly version: GuidanceVersion;
}

/** What was found, weighed by what matching by words cannot see; the best first. Nothing is taken away. */
export function weighPassages(found: readonly FoundPassage[], weighing: Weighing): readonly FoundPassage[] {
  const most = Math.max(1, ...weighing.topics.values());
  const byWords = found.map((one) => ({ ...one, score: weigh(one, weighing, most) }));
  const best = highest(byWords);
  const open = 1 - trustInWords(byWords, best);
  const heard = byWords.map((one) => {
    const likely = open * likelihood(one.passage, weighing.likely);
    return { ...one, score: one.score * (1 + LIKELY_SHARE * likely) + LIKELY_MORE * best * likely };
  });
  // What is likely changes the order and the distances; how much there is to say for the best is told by words alone.
  const scale = best === 0 ? 1 : best / highest(heard);
  const weighed = heard.map((one) => ({ ...one, score: one.score * scale }));
  return sorted(keepByWords(weighed, sorted(byWords).slice(0, KEPT)));
}

function sorted(found: readonly FoundPassage[]): readonly FoundPassage[] {
  return found.toSorted((a, b) => b.score - a.score || a.passage.id.localeCompare(b.passage.id));
}

/**
 * What words find best stays the second subject at least, whatever is likely, and what they find nearly as well stays near: a phrase
 * that the board has added finds its passage.
 */
function keepByWords(found: readonly FoundPassage[], byWords: readonly FoundPassage[]): readonly FoundPassage[] {
  const topics = new Map<string | null, number>();
  for (const { passage, score } of found) topics.set(passage.topic, Math.max(score, topics.get(passage.topic) ?? 0));
  const [most = 0, second = 0] = [...topics.values()].sort((one, other) => other - one);
  const near = byWords.filter(({ score }) => score >= NEARLY * (byWords[0]?.score ?? 0));
  const least = new Map(near.map(({ passage }, at) => [passage.id, at === 0 ? second : NEAR * most]));
  return found.map((one) => ({ ...one, score: Math.max(one.score, least.get(one.passage.id) ?? 0) }));
}

function highest(found: readonly FoundPassage[]): number {
  return found.reduce((most, { score }) => Math.max(most, score), 0);
}

/**
 * How far the words alone may be trusted, from 0 to 1: a word explained is found by the word or not at all, and what the document
 * speaks of in just these words is what was meant, whatever others mean by words like these.
 */
function trustInWords(byWords: readonly FoundPassage[], best: number): number {
  const first = byWords.find(({ score }) => score === best);
  if (first === undefined || first.passage.kind === 'glossary') return 1;
  return Math.max(0, (first.covered - PARTLY_COVERED) / (1 - PARTLY_COVERED));
}

/** From 0 to 1, soon high: what is likely at one in ten is well worth a look. A word explained is of no subject. */
function likelihood({ topic, kind }: Passage, likely: ReadonlyMap<string, number>): number {
  if (topic === null || kind === 'glossary') return 0;
  return Math.log1p(SHARPNESS * (likely.get(topic) ?? 0)) / Math.log1p(SHARPNESS);
}

/** `most`: how many lines tell of the topic that most tell of. */
function weigh(
  { passage, score }: Pick<FoundPassage, 'passage' | 'score'>,
  { topics, situation, form, danger, version }: Weighing,
  most: number,
): number {
  const topic = passage.topic ?? '';
  const told = toldOf(topics.get(topic), most);
  const spoken = score * (1 + (TOPIC_SHARE - 1) * told) + TOPIC_MORE * told;
  const fits = fitsAges(passage, situation);
  const aged = fits === null ? spoken : spoken * (fits ? RIGHT_AGE : WRONG_AGE);
  const endangered = danger !== null && DANGER_TOPICS[danger].includes(topic) ? aged * DANGER_SHARE : aged;
  return endangered * fitOfForm(passage, form) * (1 + tilt(levelsOf(passage), { situation, danger, version }));
}

/** How much a topic is spoken of, from 0 to 1, beside the one that most lines tell of. */
function toldOf(lines: number | undefined, most: number): number {
  return lines === undefined ? 0 : TOLD_LEAST + ((1 - TOLD_LEAST) * lines) / most;
}

function fitOfForm({ kind }: Passage, form: QuestionForm | null): number {
  switch (kind) {
    case 'glossary':
      if (form === 'word') return 1;
      return form === 'meaning' ? RIGHT_FORM : UNASKED_MEANING;
    case 'level':
      return form === 'meaning' ? RIGHT_FORM : 1;
    case 'procedure':
      return form === 'doing' ? TO_DO : 1;
    default:
      return 1;
  }
}

function tilt(
  levels: readonly number[],
  { situation, danger, version }: Pick<Weighing, 'situation' | 'danger' | 'version'>,
): number {
  const [level] = levels;
  const at = version.levels.findIndex(({ number }) => number === level);
  if (levels.length !== 1 || at < 0 || version.levels.length < 2) return 0;
  const height = (2 * at) / (version.levels.length - 1) - 1;
  const { signs } = situation;
  const grave = (signs.has('graver') ? 1 : 0) + (signs.has('often') ? 0.5 : 0) + (danger === null ? 0 : 1.5);
  const light = (signs.has('lighter') ? 1 : 0) + (signs.has('once') && !signs.has('often') ? 0.5 : 0);
  return TILT * height * (grave - light);
}
