import type { AskedPeriod } from '../../answering/metric-question.js';
import type { PeriodPattern } from './period-patterns.js';
import type { Spoken } from './spoken-mention.js';

const pattern = (source: string): RegExp => new RegExp(`(?:${source})(?![a-z\\d])`, 'y');
const says = (said: Spoken) => (): Spoken => said;
const relative = (what: Extract<AskedPeriod, { kind: 'relative' }>['what']): Spoken => ({
  kind: 'asked',
  period: { kind: 'relative', what },
});
const REPORTED: Spoken = { kind: 'asked', period: { kind: 'newest-reported' } };
const LATEST: Spoken = { kind: 'asked', period: { kind: 'latest' } };
const QTR = '(?:quarter|qtr)';
const NEWEST = '(?:the )?(?:very )?(?:last|latest|newest|(?:most )?recent(?:ly)?)';
const FIGURE_WORD = '(?:figures?|numbers?|counts?|data(?: ?points?)?|position|values?|readings?|totals?)';
const REALLY = '(?:actually|properly|officially|really|ever)';
const QTR_OR_Q = '(?:quarter|qtr|q(?! ?[1-4](?!\\d)))';

/** Every way of naming a time by where it stands. They hang on the newest quarter with data, never on today. */
export const RELATIVE_PATTERNS: readonly PeriodPattern[] = [
  // What was last reported is a figure, where the newest quarter may have none.
  {
    looks: pattern(
      `${NEWEST} (?:${REALLY} )?(?:reported|known|recorded)(?: (?:${QTR}|${FIGURE_WORD})(?: (?:reported|recorded))?)?|${NEWEST} (?:${QTR} )?${FIGURE_WORD} (?:(?:that|which|anyone|anybody|was|were|is|has|have|been|${REALLY}) )*(?:reported|recorded)|${NEWEST} ${FIGURE_WORD} (?:that )?(?:we|you|they|i) (?:have|hold|got|have got|were given|can see)|${NEWEST}(?= (?!quarter|qtr|year|month|week|\\d)(?:[a-z0-9-]+ ){1,6}?(?:(?:that|which|anyone|anybody|we|you|they|was|were|has|have|been|${REALLY}) )*reported\\b)`,
    ),
    says: says(REPORTED),
  },
  {
    looks: pattern(
      `(?:the )?(?:latest|newest|(?:most )?recent|current|present) (?:(?:available|full|complete) )?${QTR}|this ${QTR}`,
    ),
    says: says({ kind: 'newest-quarter' }),
  },
  {
    looks: pattern(`(?:the )?${QTR}(?: that)?(?: (?:is|has|was))? just (?:gone|ended|finished|passed|closed)`),
    says: says({ kind: 'newest-quarter' }),
  },
  {
    looks: pattern(
      '(?:the |in |for )*(?<season>spring|summer|autumn|winter)(?: (?:quarter|qtr|term))?(?: (?:of )?(?<year>20\\d{2})(?! ?[-/]))?',
    ),
    says: ({ season, year }) => ({
      kind: 'season',
      startYear: year === undefined || season === 'winter' ? null : Number(year),
    }),
  },
  {
    looks: pattern(
      `(?:the )?(?:latest|newest|(?:most )?recent|current|present) (?:available )?(?:figures?|data|numbers?|count|position)?|most (?:recent|recently|up to date|current)|up to date|latest|newest|currently|current|right now|just now|now|at the moment|at the minute|at present|presently|to date figure|today|these days|as it stands`,
    ),
    says: says(LATEST),
  },
  { looks: pattern(`(?:the )?(?:last|past) (?:${QTR}|3 months)(?! of)`), says: says({ kind: 'last-quarter' }) },
  {
    looks: pattern(
      `(?:the )?(?:previous|prior|preceding) ${QTR}|(?:the )?${QTR} (?:just |immediately |directly )?before(?: last| that| it)?|(?:the )?${QTR} earlier|last but one ${QTR}`,
    ),
    says: says(relative('previous-quarter')),
  },
  {
    looks: pattern('qoq|q on q|quarter on quarter|quarter by quarter change'),
    says: says(relative('previous-quarter')),
  },
  {
    looks: pattern(
      `(?:the |at the )?(?:same|corresponding|equivalent) (?:${QTR}|time|period|point|stage)(?: in| of)?(?: the)? (?:last|previous|prior|a|year|preceding)(?: year)?(?: ago| before| earlier| previously)?|(?:this|that) (?:time|${QTR}|point|stage) (?:last year|(?:a|1) year ago|12 months ago)|(?:the |a )?year[- ]ago(?: (?:${QTR}|period|level))?|(?:a|1) (?:full )?year (?:ago|back|earlier|before|previously)|12 months (?:ago|back|earlier|before)|(?:the )?same ${QTR}`,
    ),
    says: says(relative('same-quarter-last-year')),
  },
  {
    looks: pattern(
      '(?:annual|yearly) (?:change|difference|movement|increase|decrease|growth|rise|fall)|yoy|y on y|year on year|year over year|(?:on|from|over) the (?:year before|previous year|prior year)',
    ),
    says: says({ kind: 'year-before' }),
  },
  {
    looks: pattern(
      '(?:the )?(?:last|previous|prior|preceding) (?:financial )?(?:year|yr)|(?:the )?year before|last years',
    ),
    says: says(relative('last-year')),
  },
  {
    looks: pattern(
      '(?:all )?(?:this|the current|current) (?:financial )?(?:year|yr)|(?:the )?(?:whole|full|entire) (?:of the )?(?:financial )?year|(?:for|over|in|across|during|throughout|through|of) the (?:financial )?year(?! (?:to|ending|ended|end|up to|before))|annual|annually|this years|the years|yearly total|year total|total for the year',
    ),
    says: says(relative('this-year')),
  },
  {
    looks: pattern(
      '(?:the )?year to date|ytd|so far(?: this (?:financial )?year)?|(?:this|the) (?:financial )?year (?:so far|to date)|to date',
    ),
    says: says({ kind: 'asked', period: { kind: 'year-to-date' } }),
  },
  {
    looks: pattern(
      `(?:(?:for|over|in|across|during|within) )?(?:the )?(?:(?:last|past|previous|recent|latest|most recent|all|these) )(?<count>\\d{1,2}) (?<unit>quarters?|qtrs?|years?|yrs?|months?)(?! (?:of|in) (?:the |fy)?(?:20|\\d|financial|year|last|this))|(?:for|over|in|across|during) (?:the )?(?<over>\\d{1,2}) (?<overUnit>quarters?|qtrs?|years?|yrs?)|(?<few>\\d{1,2}) (?:quarters|qtrs)(?! ago)`,
    ),
    says: ({ count, unit, over, overUnit, few }) => lastOf(Number(count ?? over ?? few), unit ?? overUnit ?? 'quarter'),
  },
  {
    looks: pattern('(?:for|over|across|in|during)? ?both (?:the |of the )?(?:financial )?(?:years|yrs)'),
    says: says({ kind: 'asked', period: { kind: 'last', count: 8, grain: 'quarter' } }),
  },
  {
    looks: pattern(
      '(?:over|in|for|during|across|within) (?:the )?(?:last|past) (?:year|12 months)|(?:the )?past (?:year|12 months)|(?:the )?last 12 months',
    ),
    says: says({ kind: 'asked', period: { kind: 'last', count: 4, grain: 'quarter' } }),
  },
  {
    looks: pattern(
      'over time|ever|on record|all time|throughout|to see the history|whole (?:series|period)|all the data',
    ),
    says: says({ kind: 'asked', period: { kind: 'all' } }),
  },
  {
    looks: pattern(
      '(?:at |by )?(?:the )?(?:end of (?:the |this )?(?:financial )?year|year end)|(?:finish|end|close)(?:ed|d)? the (?:financial )?year',
    ),
    says: says({ kind: 'year-end', startYear: null }),
  },
  // What a year closes on is its last quarter, of what is added up as well.
  {
    looks: pattern('(?:finish|end|clos)(?:e|ed|d|ing)? (?:off )?the (?:financial )?year (?:on|at|with)'),
    says: says({ kind: 'quarter', quarter: 4 }),
  },
  {
    looks: pattern(
      `(?:by|per|each|every|for each|for every|in each|at each)[ -]${QTR_OR_Q}(?: end)?|quarterly|${QTR_OR_Q}[ -](?:by|to|after)[ -]${QTR_OR_Q}|${QTR} on ${QTR}|(?:at )?(?:each|every) ${QTR}|${QTR} ends|(?:at |for )?(?:the |all )?(?:the )?4 (?:quarter|qtr)[ -]ends?(?: (?:of|in|for))?|(?:across|over|through) (?:all )?(?:of )?the (?:quarters|qtrs)(?: (?:of|in))?|(?:for )?(?:all|every) (?:of )?(?:the )?(?:quarters|qtrs)(?: (?:of|in|for|from))?`,
    ),
    says: says({ kind: 'grain', grain: 'quarter' }),
  },
  {
    looks: pattern(
      `(?:for |in )?(?:all|each|each of|every one of|every) (?:of )?(?:the )?4 (?:quarters|qtrs|qs)(?: (?:of|in|for|from)(?: the)?)?|(?:for |in |over |across )?(?:the )?4 (?:quarters|qtrs|qs) (?:of|in|for)(?: the)?`,
    ),
    says: says({ kind: 'grain', grain: 'quarter' }),
  },
  {
    looks: pattern(
      '(?:annual|yearly) (?:totals|figures|numbers|counts)|(?:by|per|each|every|which|what) (?:financial )?year|all (?:the )?years|yearly',
    ),
    says: says({ kind: 'grain', grain: 'year' }),
  },
  {
    looks: pattern('(?:by|per|each|every|which|what) month|monthly|month by month'),
    says: says({ kind: 'grain', grain: 'month' }),
  },
  // "Up on the year": on the year before, or on the same quarter of it.
  {
    looks: pattern('on the (?:year|yr)(?= ?(?:[?.!,;)]|$))'),
    says: says({ kind: 'doubtful', candidates: [] }),
  },
  {
    looks: pattern('(?<count>\\d{1,2}) (?<unit>quarters?|qtrs?|years?|yrs?) (?:ago|earlier|before|back)'),
    says: ({ count, unit = '' }) => ({
      kind: 'ago',
      count: Number(count),
      grain: unit.startsWith('y') ? 'year' : 'quarter',
    }),
  },
];

function lastOf(count: number, unit: string): Spoken | null {
  if (count < 1) return null;
  const grain = unit.startsWith('y') ? 'year' : unit.startsWith('m') ? 'month' : 'quarter';
  if (grain === 'year') return { kind: 'asked', period: { kind: 'last', count: count * 4, grain: 'quarter' } };
  if (grain === 'month' && count % 3 === 0)
    return { kind: 'asked', period: { kind: 'last', count: count / 3, grain: 'quarter' } };
  return { kind: 'asked', period: { kind: 'last', count, grain } };
}
