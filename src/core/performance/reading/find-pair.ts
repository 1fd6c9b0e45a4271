import { chooseMeasure } from './choose-measure.js';
import type { MetricVocabulary } from './measure-vocabulary.js';
import type { SpokenMeasure } from './spoken-measure.js';
import { saidParts } from './said-parts.js';

/** Two measures of which one is set over the other. */
export interface Pair {
  readonly upper: SpokenMeasure;
  readonly lower: SpokenMeasure;
  /** Said in so many words, so that no single measure can be meant instead. */
  readonly plain: boolean;
}

const SHARE = '(?:%|percent(?:age)?|per cent|pct|proportion|share|fraction|rate)';
const BECAME =
  '(?:(?:were|are|was|is|that|which|have|had|has|being) )*(?:becoming|became|become|becomes|turned into|turn into|turning into|led to|lead to|leading to|converted (?:in)?to|converting (?:in)?to|convert (?:in)?to|ended in|end in|ending in|resulted in|result in|resulting in|turns into|turns in to|progressed to|progress to|progressing to|went on to|go on to|went to|go to|going to)';

/** "As a %" behind what is divided says how the share is given, and names no measure. */
const AS_SHARE =
  /[ ,¦-]+(?:(?:as|in|give|expressed as|shown as) )?(?:an? )?(?:%|percent(?:age)?|per cent|pct)(?: please| pls)?[ .?!¦]*$/;

const WAYS: readonly (readonly [looks: RegExp, plain: boolean])[] = [
  [
    new RegExp(`^(?<upper>.+?) (?:as|is|are|were) (?:a |an |what )?${SHARE} of (?:all |the |total )*(?<lower>.+)$`),
    true,
  ],
  [/^.*?\bratio of (?<upper>.+?) to (?<lower>.+)$/, true],
  [/^(?<upper>.+?) (?:\/|÷|to|over) (?<lower>.+?) ratio\b.*$/, true],
  [/^.*?\bratio (?:between )?(?<upper>.+?) (?:\/|÷|and|to) (?<lower>.+)$/, true],
  [/^.*?\bdivid(?:e|ing) (?:the )?(?<upper>.+?) (?:by|into) (?:the )?(?<lower>.+)$/, true],
  [
    /^(?=.* divided? )(?:(?:[a-z]+ ){0,8}?tak(?:e|ing) )?(?:the )?(?<upper>.+?),? (?:and )?(?:then )?divided? (?:it |that |them |those )?by (?:the )?(?<lower>.+)$/,
    true,
  ],
  [/^(?<upper>.+?) over (?:the )?(?<lower>.+?)(?=[ ,¦]+(?:as|in) (?:an? )?(?:%|percent))/, true],
  [/^(?<upper>.+?) (?:per|for every|for each|in every) (?:100|hundred) (?<lower>.+)$/, true],
  [
    new RegExp(
      `^(?<upper>.+?) (?:set )?against (?:all |the )*(?<lower>.+?)(?=[ ,¦-]+(?:what|which|as|in|expressed as|give) (?:an? |the )?(?:%|percent(?:age)?|per cent|pct)(?: please)?(?: (?:is|was) (?:that|it|this))?[ .?!¦]*$)`,
    ),
    true,
  ],
  [
    new RegExp(
      `^.*?\\bout of (?:all )?(?:the |our )*(?<lower>.+?)[ ,¦]+(?:how many|what|which) ${SHARE}(?: of (?:them|these|those))? ${BECAME} (?:an? |the )?(?<upper>.+)$`,
    ),
    false,
  ],
  [/^(?<upper>.+?) (?:per|for each|for every|divided by|out of(?: all| the)?) (?<lower>.+)$/, true],
  [new RegExp(`^.*?\\b${SHARE} of (?:all |the |our )*(?<lower>.+?) ${BECAME} (?:an? |the )?(?<upper>.+)$`), false],
  [new RegExp(`^(?:how many )?(?<lower>.+?) ${BECAME} (?:an? |the )?(?<upper>.+)$`), false],
  [/^.*?\bconver(?:sion|ting|ted|t)(?: rates?)?(?: of| from)? (?<lower>.+?) (?:in)?to (?<upper>.+)$/, false],
  [
    new RegExp(
      `^(?<lower>.+?) (?:in)?to (?<upper>.+?)(?: ${SHARE}| conver(?:sion|ted|ting)(?: rates?| ${SHARE})?)[ ¦]*.*$`,
    ),
    false,
  ],
];

/** "Neglect's share of social care referrals", "the share of social care referrals that were for neglect". */
const PARTS: readonly RegExp[] = [
  new RegExp(`^(?<part>.+?) (?:as (?:an? )?)?${SHARE} of (?:all |the |our |total )*(?<lower>.+)$`),
  new RegExp(
    `^.*?\\b${SHARE} of (?:all |the |our |total )*(?<lower>.+?) (?:(?:that|which|were|was|are|is|being|had|have|with|for|about|because|due|down|of|to) )+(?<part>.+)$`,
  ),
];

/** A part over its whole, where both are held and the one is said in the catalogue to be part of the other. */
function findPart(text: string, vocabulary: MetricVocabulary): Pair | null {
  for (const looks of PARTS) {
    const { part, lower } = looks.exec(text.trim())?.groups ?? {};
    if (part === undefined || lower === undefined) continue;
    const under = chosen(lower, vocabulary);
    const over = under === null ? null : partOf(under, `${part} ${lower}`, vocabulary);
    if (over === null || under === null) continue;
    return { upper: over, lower: under, plain: true };
  }
  return null;
}

/** Of several that the words fit, the one that is part of this whole. */
function partOf(whole: SpokenMeasure, text: string, vocabulary: MetricVocabulary): SpokenMeasure | null {
  const choice = chooseMeasure(saidParts(text), vocabulary, SHARES);
  const meant = choice.status === 'chosen' ? [choice.spoken] : choice.status === 'ask' ? choice.candidates : [];
  const parts = meant.filter(({ measure }) => measure.partOf === whole.measure.code);
  return parts.length === 1 ? (parts[0] ?? null) : null;
}

/** Two measures that are set over one another ("ICPCs as a % of S47s", "S47 to ICPC conversion"); null where none are. */
export function findPair(text: string, vocabulary: MetricVocabulary): Pair | null {
  for (const [looks, plain] of WAYS) {
    const { upper, lower } = looks.exec(text.trim())?.groups ?? {};
    if (upper === undefined || lower === undefined) continue;
    const [over, under] = [chosen(upper, vocabulary), chosen(lower.replace(AS_SHARE, ' '), vocabulary)];
    if (over === null || under === null || over === under) continue;
    // Whoever is on a plan on one day is no part of those who were referred in a year.
    if (!plain && over.measure.kind === 'stock') continue;
    return { upper: over, lower: under, plain };
  }
  return findPart(text, vocabulary);
}

function chosen(text: string, vocabulary: MetricVocabulary): SpokenMeasure | null {
  const choice = chooseMeasure(saidParts(text), vocabulary, SHARES);
  return choice.status === 'chosen' ? choice.spoken : null;
}

const SHARES: ReadonlySet<string> = new Set(['percent', 'rate', 'convert', 'ratio']);
