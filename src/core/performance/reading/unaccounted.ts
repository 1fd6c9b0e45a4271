import type { MetricVocabulary } from './measure-vocabulary.js';
import { saidParts, type SaidPart } from './said-parts.js';
import type { SpokenMeasure } from './spoken-measure.js';
import { momentsOf } from './strays.js';
import { isNarrowing, NARROWING_PHRASES } from './vocabulary/narrowing-words.js';
import { OF_PEOPLE, peopleBeside } from './vocabulary/people-phrases.js';
import { isSubjectWord } from './vocabulary/subject-words.js';
import { NEUTRAL_TERMS, SECTOR_TERMS } from './vocabulary/term-phrases.js';

/** What was said and is accounted for by nothing: not by the measures, a time, an area, what is wanted, or a word without weight. */
export interface Unaccounted {
  /** They would narrow or change the figure. */
  readonly narrowing: readonly string[];
  /** They may say nothing; it cannot be told. */
  readonly unknown: readonly string[];
}

/** What a reading has taken from the words already. */
export interface Accounts {
  readonly measures: readonly SpokenMeasure[];
  /** Terms and words that say something else here: of a share, of a comparison. */
  readonly allowed: ReadonlySet<string>;
  /** A number may be one that somebody has heard and asks to have confirmed. */
  readonly claimed: boolean;
}

/**
 * Looks at every word of a question that is left when times, areas and what is said not to be meant are taken out, and says
 * which of them nothing accounts for. Asides are looked at as well: "boys only" after a comma narrows as much as before it.
 */
export function unaccounted(bare: string, accounts: Accounts, vocabulary: MetricVocabulary): Unaccounted {
  const text = bare.replace(/\b(?:i\.? ?e|e\.? ?g)\b\.?/g, ' ').replace(/\s+/g, ' ');
  const parts = saidParts(text);
  const found = parts.map((part) => inPart(part, accounts, vocabulary));
  const phrases = [...NARROWING_PHRASES, ...OF_PEOPLE].flatMap(
    (looks) =>
      looks
        .exec(text)?.[0]
        .replace(/[¦.?!;:,]/g, '')
        .trim() ?? [],
  );
  const own = new Set([...accounts.allowed, ...accounts.measures.flatMap(({ words, terms }) => [...words, ...terms])]);
  const narrowing = phrases.filter((phrase) => !phrase.split(' ').every((word) => own.has(word)));
  return {
    narrowing: unique([
      ...narrowing,
      ...momentsOf(parts, accounts.measures).filter((word) => !accounts.allowed.has(word)),
      ...found.flatMap((part) => part.narrowing),
    ]),
    unknown: unique([...parts.flatMap((part) => besideOwn(part, own)), ...found.flatMap((part) => part.unknown)]),
  };
}

/** People beside the figure's own words: "training for members", "member referrals". */
function besideOwn({ words, terms }: SaidPart, own: ReadonlySet<string>): readonly string[] {
  const isOwn = (at: number): boolean => {
    const word = words[at];
    if (word === undefined) return false;
    return own.has(word) || terms.some(({ term, from, to }) => from <= at && at < to && own.has(term));
  };
  return peopleBeside(words, isOwn).filter((phrase) => !phrase.split(' ').every((word) => own.has(word)));
}

function inPart(
  { words, terms }: SaidPart,
  { measures, allowed, claimed }: Accounts,
  { byTerm }: MetricVocabulary,
): Unaccounted {
  const narrowing: string[] = [];
  const unknown: string[] = [];
  const own = (word: string): boolean =>
    allowed.has(word) || measures.some((spoken) => spoken.terms.has(word) || spoken.words.includes(word));
  const covered = new Set<number>();
  for (const { term, from, to } of terms) {
    for (let at = from; at < to; at += 1) covered.add(at);
    const said = words.slice(from, to);
    if (own(term) || said.every(own) || isWeightless(term, measures)) continue;
    const telling = SECTOR_TERMS.has(term) || byTerm.has(term) || [term, ...said].some(narrows) || /\d/.test(term);
    (telling ? narrowing : unknown).push(said.join(' '));
  }
  for (const [at, word] of words.entries()) {
    if (covered.has(at) || own(word)) continue;
    if (/^\d+$/.test(word) ? !isIdleNumber(words, at, claimed) : isNarrowing(word)) narrowing.push(word);
    else if (/^[b-hj-pt-z]$/.test(word) && !LETTERS.has(word)) unknown.push(word);
  }
  return { narrowing, unknown };
}

function narrows(word: string): boolean {
  return isSubjectWord(word) || isNarrowing(word);
}

/** Said of any measure, or of those of one kind, without telling them apart. */
function isWeightless(term: string, measures: readonly SpokenMeasure[]): boolean {
  if (NEUTRAL_TERMS.has(term) && term !== 'cp') return true;
  if (EVERYDAY_TERMS.has(term)) return true;
  return term === 'csc' && !measures.some(({ terms }) => terms.has('earlyhelp'));
}

/** Words of change and of waiting, which mean something only to measures that know them. */
const EVERYDAY_TERMS = new Set(['reduced', 'lead', 'return']);

/** "u", "v" and the like, as people type them. */
const LETTERS = new Set(['u', 'v', 'n', 'x', 'w']);

const THINGS = new Set(
  'things thing questions question figures figure numbers measures lines minutes mins secs'.split(' '),
);
/** Before a number or behind it these make it an age, a level, a span or a limit. */
const BEFORE = new Set(
  'under over above below than least most aged age ages level levels stage tier band key year years within in of per by top bottom type category section s class group ward'.split(
    ' ',
  ),
);
const BEHIND = new Set(
  'or plus year years yr yrs month months week weeks hour hours hr hrs day days times time and to mile miles'.split(
    ' ',
  ),
);

/** "Two things", and "is the 283 right?": a number that limits nothing. */
function isIdleNumber(words: readonly string[], at: number, claimed: boolean): boolean {
  const [before = '', behind = ''] = [words[at - 1], words[at + 1]];
  if (THINGS.has(behind) && !BEFORE.has(before)) return true;
  if (words[at] === '18' && /^(?:under|u)$/.test(before)) return true;
  if (words.slice(at + 1, at + 5).some((word) => THINGS.has(word)) && before === 'the') return true;
  return claimed && !BEFORE.has(before) && !BEHIND.has(behind);
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
