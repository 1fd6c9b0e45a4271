import { cleanText } from '../../../shared/clean-text.js';
import { cutText } from '../../../shared/cut-text.js';
import type { Area, AreaCode, FigureStanding } from '../../figures/observation.js';
import type { Measure, MeasureUnit } from '../../measures/measure.js';
import type { MatchMeasure } from '../matching/match-measure.js';
import { nameMeasures } from './metrics-reading.js';
import { namedArea } from './named-area.js';

/** What rows are read with. */
export interface FiguresContext {
  readonly match: MatchMeasure;
  /** The board itself first. */
  readonly areas: readonly Area[];
}

/** What a row says of what it is about; '' for what it does not say. */
export interface RowWords {
  readonly label: string;
  readonly code: string;
  readonly section: string | null;
  /** Null where the table has no column for it: then the board's own area is meant. */
  readonly area: string | null;
  readonly unit: string;
  readonly standing: string;
}

export type RowSubject =
  | {
      readonly status: 'about';
      readonly measure: Measure;
      readonly area: AreaCode;
      readonly standing: FigureStanding | null;
      readonly doubts: readonly string[];
    }
  /** No measure or area of the board; the row is passed over, and that is said. */
  | { readonly status: 'left-out'; readonly sentence: string }
  /** The row contradicts itself. */
  | { readonly status: 'refused'; readonly sentence: string };

const UNITS: readonly (readonly [MeasureUnit, RegExp])[] = [
  ['count', /^(?:counts?|numbers?|no\.?|n|#|integer|whole number|children|cases)$/],
  ['percent', /^(?:%|per ?cent(?:age)?|percent|percentages?|pct)$/],
  ['per-10,000', /^(?:(?:rate )?per 10[, ]?000.*|rate per 10k|per-10,000)$/],
  ['days', /^(?:working )?days?$/],
];
const SAID: Readonly<Record<MeasureUnit, string>> = {
  count: 'a count',
  percent: 'a percentage',
  'per-10,000': 'a rate per 10,000',
  days: 'a number of days',
};

/** Which measure and area a row is about. A code, where there is one, says more than a name. */
export function rowSubject(words: RowWords, { match, areas }: FiguresContext): RowSubject {
  const byCode = words.code === '' ? null : match(words.code, null);
  const found =
    byCode?.status === 'matched' ? byCode : match(words.label === '' ? words.code : words.label, words.section);
  const said = shortLabel(words.label === '' ? words.code : words.label);
  if (found.status === 'unknown') return leftOut(`I know no measure “${said}”.${offer(found.nearest)}`);
  if (found.status === 'several')
    return leftOut(
      `“${said}”${words.section === null ? '' : ` under “${shortLabel(words.section)}”`} can be ${nameMeasures(found.measures.slice(0, 4), 'or')}; write one of these names in full.`,
    );
  const area = areaOf(words.area, areas);
  if (typeof area !== 'string') return area;
  const { measure } = found;
  const unit = unitSaid(words.unit);
  if (unit !== null && unit !== measure.unit)
    return {
      status: 'refused',
      sentence: `It is said to be ${SAID[unit]}, but “${measure.name}” is ${SAID[measure.unit]}.`,
    };
  const doubts = found.status === 'near' ? [`I took “${said}” for “${measure.name}”.`] : [];
  return { status: 'about', measure, area, standing: standingSaid(words.standing), doubts };
}

/** "provisional" and "final" as people write them; null for any other word. */
export function standingSaid(words: string): FigureStanding | null {
  const plain = cleanText(words.slice(0, 40)).toLowerCase();
  if (/^(?:p|prov|provisional|estimated?|draft|not final|unvalidated)\b/.test(plain)) return 'provisional';
  return /^(?:f|final|confirmed|published|validated|revised|actual)\b/.test(plain) ? 'final' : null;
}

function areaOf(words: string | null, areas: readonly Area[]): AreaCode | RowSubject {
  const own = areas.find(({ kind }) => kind === 'own');
  if (words === null) return own === undefined ? leftOut('The board has no area of its own.') : own.code;
  const plain = plainArea(words);
  if (plain === '') return { status: 'refused', sentence: 'It names no area.' };
  if (own !== undefined && /^(?:own|local|ours|our area|the board)$/.test(plain)) return own.code;
  const named = namedArea(words);
  if (named !== null) return areas.find(({ code }) => code === named.code)?.code ?? leftOut(unknownArea(words));
  const fitting = areas.filter(({ code, name }) => code === plain || plainArea(name) === plain);
  const [area, second] = fitting;
  if (area === undefined) return leftOut(unknownArea(words));
  if (second === undefined) return area.code;
  return {
    status: 'refused',
    sentence: `“${shortLabel(words)}” can be the board’s own figure or the published one: write ${fitting.map(({ code }) => `“${code}”`).join(' or ')}.`,
  };
}

function unknownArea(words: string): string {
  const said = shortLabel(words);
  return `I hold no figures of an area “${said}”. To keep another area’s figures, write “neighbour: ${said}” or “region: ${said}”.`;
}

function plainArea(words: string): string {
  return cleanText(words.slice(0, 80))
    .toLowerCase()
    .replace(/[.*†‡]/g, '')
    .replace(/&/g, 'and');
}

function unitSaid(words: string): MeasureUnit | null {
  const plain = cleanText(words.slice(0, 40)).toLowerCase();
  return UNITS.find(([, looks]) => looks.test(plain))?.[0] ?? null;
}

function offer(nearest: readonly Measure[]): string {
  return nearest.length === 0 ? '' : ` The nearest: ${nameMeasures(nearest, 'or')}.`;
}

/** Words of a file, short enough to stand in a sentence. */
export function shortLabel(words: string): string {
  const plain = cleanText(words);
  return plain.length <= 80 ? plain : `${cutText(plain, 79).trimEnd()}…`;
}

function leftOut(sentence: string): Extract<RowSubject, { status: 'left-out' }> {
  return { status: 'left-out', sentence };
}
