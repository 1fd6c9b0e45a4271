import { cleanText } from '../../../shared/clean-text.js';

/** What a column of a data set is for, as its heading says. */
export type ColumnRole =
  | 'measure'
  | 'code'
  | 'section'
  | 'period'
  | 'year'
  | 'quarter'
  | 'value'
  | 'area'
  | 'unit'
  | 'standing'
  | 'total'
  | 'left-out'
  | 'unknown';

const HEADS: readonly (readonly [ColumnRole, RegExp])[] = [
  [
    'measure',
    /^(?:(?:performance )?(?:measures?|indicators?|metrics?)(?: (?:name|title|description))?|descriptions?|what|pi|kpi|name)$/,
  ],
  ['code', /^(?:(?:measure|indicator|metric|pi|kpi) )?(?:code|ref|reference|id|no|number|ref no)$/],
  ['section', /^(?:sections?|categor(?:y|ies)|themes?|groups?|topics?|domain|headings?|priority|service area)$/],
  ['year', /^(?:(?:financial |fiscal )?years?|fy)$/],
  ['quarter', /^(?:quarters?|qtr|q|months?)$/],
  [
    'period',
    /^(?:(?:time |reporting )?periods?|dates?|period (?:covered|ending|name)|quarter (?:ending|and year|\/ ?year)|when|time)$/,
  ],
  [
    'value',
    /^(?:values?|figures?|numbers?|results?|actuals?|counts?|data|amount|performance|outturn|total value|observations?|reported)$/,
  ],
  [
    'area',
    /^(?:areas?|local authorit(?:y|ies)|la|authorit(?:y|ies)|geograph(?:y|ies)|regions?|area name|la name|place|council)$/,
  ],
  ['unit', /^(?:units?|unit of measure(?:ment)?|measured in|format|type of (?:value|figure))$/],
  ['standing', /^(?:standing|status|data status|provisional(?: ?\/ ?final)?|final\??|(?:value|figure) status)$/],
  [
    'total',
    /^(?:(?:grand |year |annual |overall |sub)?-? ?total|sum|full year total|all quarters|year to date total)s?$/,
  ],
];
const LEFT_OUT =
  /\b(?:target|plan|rag|trend|direction|change|variance|difference|rank|ytd|year to date|notes?|comments?|commentary|source|narrative|definition|footnote|numerator|denominator|benchmark|average|mean|forecast|last year|previous)\b/;

/**
 * What a heading says its column is for. "Value" is known by its name, "Q1 target" by a word in it that no figure of a
 * period stands under.
 */
export function columnRole(heading: string): ColumnRole {
  const words = plainHead(heading);
  const named = HEADS.find(([, looks]) => looks.test(words))?.[0];
  if (named !== undefined) return named;
  if (/\btotals?\b/.test(words) && words.length <= 20) return 'total';
  return LEFT_OUT.test(words) ? 'left-out' : 'unknown';
}

function plainHead(heading: string): string {
  return cleanText(heading.slice(0, 80))
    .toLowerCase()
    .replace(/_/g, ' ')
    .replace(/\s*\([^)]*\)\s*$/, '')
    .replace(/[.:*#†‡]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
