import type { MetricVocabulary } from './measure-vocabulary.js';
import type { SpokenMeasure } from './spoken-measure.js';
import type { SaidPart } from './said-parts.js';
import { isSubjectWord } from './vocabulary/subject-words.js';
import { NEUTRAL_TERMS, SECTOR_TERMS } from './vocabulary/term-phrases.js';

/** What was said beside a measure and is not explained by it. */
export interface Strays {
  /** They name a part, a place or a matter: the measure is not what was asked for. */
  readonly restricting: readonly string[];
  /** They may say nothing; it cannot be told. */
  readonly loose: readonly string[];
}

/** Before these a word is no part of an aside: "referrals from …", "contacts by …". */
const LINKS = new Set(
  'from by for of in to with about per at on under among amongst involving regarding concerning who whose where'.split(
    ' ',
  ),
);
/** Words of change and of waiting, which mean something only to measures that know them. */
const EVERYDAY_TERMS = new Set(['reduced', 'lead', 'return']);

/** The words about which a measure has nothing to say. Asides that share nothing with any measure are not looked at. */
export function straysOf(
  parts: readonly SaidPart[],
  spoken: readonly SpokenMeasure[],
  vocabulary: MetricVocabulary,
  allowed: ReadonlySet<string>,
): Strays {
  const restricting: string[] = [];
  const loose: string[] = [];
  const known = (term: string): boolean => spoken.some(({ terms }) => terms.has(term));
  const ofEarlyHelp = spoken.some(({ terms }) => terms.has('earlyhelp'));
  for (const { words, terms } of parts) {
    if (
      !concerns(
        words,
        terms.map(({ term }) => term),
        vocabulary,
      )
    )
      continue;
    for (const { term, from, to } of terms) {
      const neutral = NEUTRAL_TERMS.has(term) && term !== 'cp';
      if (known(term) || neutral || EVERYDAY_TERMS.has(term) || allowed.has(term)) continue;
      if (term === 'csc' && !ofEarlyHelp) continue;
      if (term === 'average' && spoken.every(({ measure }) => measure.kind === 'rate')) continue;
      const telling =
        SECTOR_TERMS.has(term) ||
        vocabulary.byTerm.has(term) ||
        isSubjectWord(term) ||
        words.slice(from, to).some(isSubjectWord) ||
        /\d/.test(term);
      const linked = [words[from - 1], words[from - 2]].some((word) => word !== undefined && LINKS.has(word));
      const beside = terms.some((other) => known(other.term) && (other.from === to || other.to === from));
      (telling || linked || beside ? restricting : loose).push(term);
    }
  }
  return { restricting: [...restricting, ...momentsOf(parts, spoken)], loose };
}

const OF_STOCKS = new Set([
  'new',
  'newly',
  'started',
  'starting',
  'began',
  'begun',
  'beginning',
  'ended',
  'ending',
  'opened',
  'closed',
  'ceased',
  'left',
  'leaving',
  'joined',
  'intake',
  'intakes',
  'inflow',
  'influx',
  'outflow',
  'throughput',
]);
const OF_FLOWS = new Set(['closed', 'ended', 'open', 'live', 'ongoing']);

/** Plans that began or ended are not the plans there were at the quarter's end; open referrals are not those that came in. */
export function momentsOf(parts: readonly SaidPart[], spoken: readonly SpokenMeasure[]): readonly string[] {
  return parts.flatMap(({ words }) =>
    words.filter((word) =>
      spoken.some(({ measure, terms }) => {
        const meaning = measure.kind === 'stock' ? OF_STOCKS : OF_FLOWS;
        const unlike = word === 'started' && measure.name.includes('completed');
        return (unlike || meaning.has(word)) && !terms.has(word) && !spellsOut(measure, word);
      }),
    ),
  );
}

function spellsOut({ name, aliases, qualifiers }: SpokenMeasure['measure'], word: string): boolean {
  return [name, ...aliases, ...qualifiers.flat()].some((text) => text.toLowerCase().split(' ').includes(word));
}

/** Whether a clause belongs to the question: it speaks of a measure, or goes on with "from …", "by …". */
function concerns(words: readonly string[], terms: readonly string[], { byTerm }: MetricVocabulary): boolean {
  return terms.some((term) => byTerm.has(term)) || LINKS.has(words[0] ?? '');
}
