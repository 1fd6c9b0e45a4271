import type { QualityCheck } from '../../checks/flag.js';
import type { Area } from '../../figures/observation.js';
import type { Measure, MeasureCode } from '../../measures/measure.js';
import { comparePeriods, periodName, type Period } from '../../periods/period.js';
import { sayFigure } from '../../saying/say-figure.js';
import type { ComparedFigure } from './compare-with-held.js';
import type { Finding } from './findings.js';
import { sayPlace, type MetricsReading, type ReadFigure } from '../tables/metrics-reading.js';
import { capped, saidOnce, type Capped, type SaidOnce } from './place-lists.js';

/** One figure that a file would revise. */
export interface ChangedFigure {
  readonly measure: string;
  readonly period: string;
  /** Null for the board's own. */
  readonly area: string | null;
  /** As people read them: "1,556", "not reported". */
  readonly from: string;
  readonly to: string;
  readonly where: string;
}

/** What a check found in the figures of a file, as they would stand. */
export interface PreviewFinding extends SaidOnce {
  /** The flag's key, by which it is accepted or corrected once the figures are saved. */
  readonly key: string;
  readonly check: QualityCheck;
  readonly measure: string;
}

/** What was understood of a file of figures, ready to be shown. Long lists are cut, and say by how much. */
export interface MetricsPreview {
  readonly fileName: string;
  readonly figures: number;
  readonly measures: Capped<string>;
  /** "Q1 2016/17", the first first. */
  readonly periods: Capped<string>;
  /** The areas' names, the board's own first. */
  readonly areas: readonly string[];
  readonly news: Readonly<Record<ComparedFigure['news'], number>>;
  readonly changes: Capped<ChangedFigure>;
  /** While there is one, nothing can be saved. */
  readonly refusals: Capped<SaidOnce>;
  readonly doubts: Capped<SaidOnce>;
  readonly findings: Capped<PreviewFinding>;
  readonly leftOut: Capped<SaidOnce>;
  /** What the reader of files remarked, as sentences. */
  readonly remarks: readonly string[];
}

/** How many of each list are shown: a card holds some 28 KB. */
export const MOST_LISTED = 30;

export function metricsPreview(given: {
  readonly fileName: string;
  readonly reading: MetricsReading;
  readonly compared: readonly (ReadFigure & ComparedFigure)[];
  readonly findings: readonly Finding[];
  readonly measures: ReadonlyMap<MeasureCode, Measure>;
  readonly areas: readonly Area[];
  readonly remarks: readonly string[];
}): MetricsPreview {
  const { fileName, reading, compared, findings, measures, areas, remarks } = given;
  const news = { new: 0, changed: 0, unchanged: 0 };
  for (const one of compared) news[one.news] += 1;
  const nameOf = (code: MeasureCode): string => measures.get(code)?.name ?? code;
  const found = findings.map(({ flag, place }) => ({
    key: flag.key,
    check: flag.check,
    measure: nameOf(flag.measure),
    where: place === null ? 'the figures already held' : sayPlace(place),
    sentence: flag.sentence,
  }));
  return {
    fileName,
    figures: compared.length,
    measures: capped([...new Set(compared.map(({ measure }) => measure))].map(nameOf), MOST_LISTED),
    periods: capped(periodsIn(compared), MOST_LISTED),
    areas: areas.filter(({ code }) => compared.some(({ area }) => area === code)).map(({ name }) => name),
    news,
    changes: capped(
      compared.flatMap((one) => changeOf(one, measures, areas)),
      MOST_LISTED,
    ),
    refusals: capped(saidOnce(reading.refusals), MOST_LISTED),
    doubts: capped(saidOnce(reading.doubts), MOST_LISTED),
    findings: capped(found, MOST_LISTED),
    leftOut: capped(saidOnce(reading.leftOut), MOST_LISTED),
    remarks,
  };
}

function changeOf(
  { news, was, value, standing, measure: code, area: areaCode, period, place }: ReadFigure & ComparedFigure,
  measures: ReadonlyMap<MeasureCode, Measure>,
  areas: readonly Area[],
): readonly ChangedFigure[] {
  const measure = measures.get(code);
  const area = areas.find((one) => one.code === areaCode);
  if (news !== 'changed' || was === null || measure === undefined) return [];
  const marked = was.standing !== standing;
  return [
    {
      measure: measure.name,
      period: periodName(period),
      area: area === undefined || area.kind === 'own' ? null : area.name,
      from: `${sayFigure(was.value, measure.unit)}${marked ? ` (${was.standing})` : ''}`,
      to: `${sayFigure(value, measure.unit)}${marked ? ` (${standing})` : ''}`,
      where: sayPlace(place),
    },
  ];
}

function periodsIn(figures: readonly { readonly period: Period }[]): readonly string[] {
  const periods = new Map(figures.map(({ period }) => [periodName(period), period]));
  return [...periods.values()].sort(comparePeriods).map(periodName);
}
