import type { HeldSeries } from '../answering/metric-answer.js';
import type { Area, AreaCode } from '../figures/observation.js';
import type { Measure } from '../measures/measure.js';
import { comparePeriods, yearOf, type Period } from '../periods/period.js';
import { spokenMeasure, type SpokenMeasure } from './spoken-measure.js';
import { spokenText } from './spoken-text.js';

/** What the reader has to know of a board's figures, made ready once for each state of the catalogue. */
export interface MetricVocabulary {
  readonly measures: readonly SpokenMeasure[];
  /** Which measures a term belongs to. */
  readonly byTerm: ReadonlyMap<string, readonly SpokenMeasure[]>;
  /** The words of the catalogue, which slips are repaired towards. */
  readonly words: ReadonlySet<string>;
  /** Names as they are said, in small letters. */
  readonly areas: readonly (Pick<Area, 'code' | 'kind' | 'name'> & { readonly own: boolean })[];
  /** Of which measures the board has figures of its own or of others. */
  readonly held: ReadonlySet<Measure['code']>;
  /** Of which measures the board's own area has published figures, and under which name. */
  readonly published: ReadonlyMap<Measure['code'], AreaCode>;
  /** The first quarter held of each measure. */
  readonly oldest: ReadonlyMap<Measure['code'], Period>;
  /** The first year of the newest financial year with figures; null where nothing is held. */
  readonly newestYear: number | null;
  readonly newest: Period | null;
}

/** What is known to the reader: the catalogue in its own order, whose figures are held, and of which periods. */
export interface Known {
  readonly measures: readonly Measure[];
  readonly areas: readonly Area[];
  readonly held: readonly HeldSeries[];
}

/** Makes a catalogue ready for reading. Takes a while for hundreds of measures (a tenth of a second and more): keep it while the catalogue stays the same. */
export function metricVocabulary({ measures, areas, held }: Known): MetricVocabulary {
  const spoken = measures.map(spokenMeasure);
  const byTerm = new Map<string, SpokenMeasure[]>();
  for (const one of spoken) {
    for (const term of one.terms) {
      const beside = byTerm.get(term);
      if (beside === undefined) byTerm.set(term, [one]);
      else beside.push(one);
    }
  }
  const newest = newestOf(held);
  const own = new Set(areas.flatMap(({ code, kind }) => (kind === 'own' ? [code] : [])));
  const published = new Set(areas.flatMap(({ code, kind }) => (kind === 'published' ? [code] : [])));
  return {
    measures: spoken,
    byTerm,
    words: new Set(spoken.flatMap(({ words }) => words)),
    areas: areas.map(({ code, name, kind }) => ({
      code,
      kind,
      name: spokenText(name) ?? '',
      own: kind === 'own' || kind === 'published',
    })),
    held: new Set(held.map(({ measure }) => measure)),
    published: new Map(held.flatMap(({ measure, area }) => (published.has(area) ? [[measure, area]] : []))),
    oldest: new Map(
      held.flatMap(({ measure, area, grain, first }) =>
        grain === 'quarter' && own.has(area) ? [[measure, first]] : [],
      ),
    ),
    newest,
    newestYear: newest === null ? null : yearOf(newest).startYear,
  };
}

function newestOf(held: readonly HeldSeries[]): Period | null {
  const quarters = held.filter(({ grain }) => grain === 'quarter');
  const lasts = (quarters.length > 0 ? quarters : held).map(({ last }) => last);
  return lasts.reduce<Period | null>(
    (newest, period) => (newest === null || comparePeriods(period, newest) > 0 ? period : newest),
    null,
  );
}
