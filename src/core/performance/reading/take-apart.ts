import type { MetricQuestion } from '../answering/metric-question.js';
import { OWN_AREA } from '../figures/observation.js';
import { findAreas } from './find-areas.js';
import { wishSigns, type WishSigns } from './find-wish.js';
import type { MetricVocabulary } from './measure-vocabulary.js';
import { findMentions } from './periods/find-mentions.js';
import type { Mention } from './periods/spoken-mention.js';
import { rephrase } from './rephrase.js';
import { repairSlips } from './repair-slips.js';
import { spokenText } from './spoken-text.js';
import { withoutAsides } from './without-asides.js';
import { withoutNegated } from './without-negated.js';

/** What was said, taken apart. */
export interface Said {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly signs: WishSigns;
  readonly areas: MetricQuestion['areas'];
  /** Areas are named, and nothing of the board's own beside them: their figure alone is asked. */
  readonly elsewhere: boolean;
  /** Numbers of the board's own area and of others are asked by name, to stand beside one another as they are. */
  readonly sideBySide: boolean;
  /** Without times, areas and what was said not to be meant. */
  readonly bare: string;
  /** What asks for a part that no measure counts. */
  readonly restricting: readonly string[];
  /** The figure that stands printed is wanted, and none that is worked out of others. */
  readonly printed: boolean;
}

/** "By what percentage did it rise" asks for a change, and not for a share. */
const CHANGE_IN_PERCENT =
  /\b(?:by )?(?:what |which |the )?(?:%|percent(?:age)?|per cent)(?: points?)? (change|increase|decrease|rise|fall|drop|difference|growth|reduction|up|down|have|has|did)\b/g;

const BESIDE_OURS =
  /\b(?:we|us|our|ours|compare[ds]?|comparing|comparison|comparable|benchmark\w*|than|beside|alongside|next to|versus|vs?|against|differ\w*|difference|gap|above|below|better|worse|higher|lower|more|fewer|less|up to|match(?:es)?|like)\b/;
const IN_NUMBERS = /\b(?:how many|numbers?|counts?|headcounts?)\b/;
const PRINTED =
  /\b(?:as|the way) (?:it |they |that )?(?:is |was |are |were )?(?:originally )?(?:printed|published|reported|shown|stated|given)\b|\b(?:printed|published)\b/;

/** The text as words about times, areas and measures; null for what is no text to be read. */
export function takeApart(text: string, vocabulary: MetricVocabulary): Said | null {
  const spoken = spokenText(text);
  if (spoken === null) return null;
  const repaired = rephrase(repairSlips(withoutAsides(spoken), vocabulary.words));
  const signs = wishSigns(repaired);
  const mentions = findMentions(repaired);
  const { areas, own, text: placeless } = findAreas(withoutTimes(repaired, mentions), vocabulary, signs.others);
  const affirmed = withoutNegated(placeless.trim().replace(CHANGE_IN_PERCENT, '$1'), vocabulary);
  const sideBySide =
    areas.length > 0 && own && signs.extreme === null && IN_NUMBERS.test(repaired) && !BESIDE_OURS.test(repaired);
  return {
    text: repaired,
    mentions,
    signs,
    areas: sideBySide ? [OWN_AREA, ...areas] : areas,
    elsewhere: areas.length > 0 && !own && signs.extreme === null && !BESIDE_OURS.test(repaired),
    sideBySide,
    bare: affirmed.text,
    restricting: [...affirmed.restricting, ...openStarts(repaired, mentions), ...(SHORT_SO_FAR.exec(repaired) ?? [])],
    printed: PRINTED.test(spoken),
  };
}

/** No year to date, and nothing that is held. */
const SHORT_SO_FAR =
  /\bso far (?:today|tonight|this (?:morning|afternoon|evening|week|month))\b|\b(?:today|tonight|this (?:morning|week|month)) so far\b/;

/** "Referrals up to Q3" begin nowhere, so that neither the quarter nor any sum is meant; "up to now" is only "now". */
function openStarts(text: string, mentions: readonly Mention[]): readonly string[] {
  return mentions.flatMap(({ said, from }, at) => {
    const now = said.kind === 'asked' && said.period.kind !== 'period';
    const before = /\b(?:up to|until|till|to (?:the )?end of)(?: the)? $/.exec(text.slice(0, from))?.[0];
    return now || at > 0 || before === undefined ? [] : [before.trim()];
  });
}

function withoutTimes(text: string, mentions: readonly Mention[]): string {
  let at = 0;
  let rest = '';
  for (const { from, to } of mentions) {
    rest += `${text.slice(at, from)} ¦ `;
    at = to;
  }
  return rest + text.slice(at);
}
