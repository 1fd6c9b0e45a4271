import { isSameFigure } from '../../checks/raise-flags.js';
import { figureKey, type Area } from '../../figures/observation.js';
import { comparePeriods, firstMonth, lastMonth, periodName, type MonthPeriod } from '../../periods/period.js';
import { sayFigure } from '../../saying/say-figure.js';
import type { Measure, MeasureCode } from '../../measures/measure.js';
import { sayPlace, type MetricsReading, type PlacedSentence, type ReadFigure } from '../tables/metrics-reading.js';

/**
 * Which figures of a file can be taken: each once. One figure with two values in the same file, and one of a time that has
 * not begun, stand in the way of all; the same value twice is only said.
 */
export function judgeFigures(
  reading: MetricsReading,
  {
    measures,
    areas,
    today,
  }: {
    readonly measures: ReadonlyMap<MeasureCode, Measure>;
    readonly areas: readonly Area[];
    readonly today: MonthPeriod;
  },
): MetricsReading {
  const refusals: PlacedSentence[] = [...reading.refusals];
  const doubts: PlacedSentence[] = [...reading.doubts];
  const taken = new Map<string, ReadFigure>();
  let twice = 0;
  const running = new Map<string, ReadFigure>();
  for (const figure of reading.figures) {
    const { period, place } = figure;
    const measure = measures.get(figure.measure);
    if (measure === undefined) continue;
    const key = figureKey(figure);
    const before = taken.get(key);
    if (before === undefined) taken.set(key, figure);
    else if (isSameFigure(before.value, figure.value)) twice += 1;
    else {
      const said = `“${measure.name}” for ${periodName(period)} is ${sayFigure(figure.value, measure.unit)} here and ${sayFigure(before.value, measure.unit)} in ${sayPlace(before.place)}. Leave one of them out.`;
      refusals.push({ place, sentence: said });
    }
    if (comparePeriods(firstMonth(period), today) > 0)
      refusals.push({ place, sentence: `${periodName(period)} has not begun yet.` });
    else if (
      comparePeriods(lastMonth(period), today) >= 0 &&
      figure.value.kind === 'value' &&
      figure.standing === 'final'
    )
      running.set(periodName(period), running.get(periodName(period)) ?? figure);
  }
  for (const [name, { place }] of running)
    doubts.push({ place, sentence: `${name} is not over yet, and its figures are not marked as provisional.` });
  const nowhere = { sheet: null, row: null, column: null };
  if (twice > 0)
    doubts.push({
      place: nowhere,
      sentence: `${twice === 1 ? 'One figure stands' : `${twice} figures stand`} in it twice, with the same value; each is taken once.`,
    });
  doubts.push(...ownBesideOthers([...taken.values()], areas));
  return { figures: [...taken.values()], refusals, doubts, leftOut: reading.leftOut };
}

/** A list of many areas is mostly a published one, and what is published of the board's own area is not what the board counts. */
function ownBesideOthers(figures: readonly ReadFigure[], areas: readonly Area[]): readonly PlacedSentence[] {
  const own = areas.find(({ kind }) => kind === 'own');
  const published = areas.find(({ kind }) => kind === 'published');
  const first = figures.find(({ area }) => area === own?.code);
  if (own === undefined || published === undefined || first === undefined) return [];
  if (figures.every(({ area }) => area === own.code || area === published.code)) return [];
  const sentence = `I took “${own.name}” for the board’s own figures. If they are the published ones, write “${published.code}” in place of it.`;
  return [{ place: { ...first.place, column: null }, sentence }];
}
