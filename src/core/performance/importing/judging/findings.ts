import { asId } from '../../../shared/ids.js';
import { raiseFlags } from '../../checks/raise-flags.js';
import type { FlagDecision, RaisedFlag } from '../../checks/flag.js';
import { boardFigures, type BoardFigures } from '../../figures/board-figures.js';
import {
  figureKey,
  type Area,
  type AreaCode,
  type FigureImportId,
  type Observation,
} from '../../figures/observation.js';
import { measuresTogether } from '../../figures/withholding/measures-together.js';
import type { Measure, MeasureCode } from '../../measures/measure.js';
import type { ComparedFigure } from './compare-with-held.js';
import type { FigurePlace, ReadFigure } from '../tables/metrics-reading.js';

/** What a check found, and where in the file the figure stands; null for a figure that is not in it. */
export interface Finding {
  readonly flag: RaisedFlag;
  readonly place: FigurePlace | null;
}

/** What the checks look at: the figures held of the measures in question, and what was decided about them. */
export interface HeldFigures {
  readonly catalogue: readonly Measure[];
  readonly areas: readonly Area[];
  readonly held: readonly Observation[];
  readonly decisions: readonly FlagDecision[];
}

/** A figure of a file beside what is held; its place is no longer known once the file is gone. */
type Coming = ComparedFigure & Partial<Pick<ReadFigure, 'place'>>;

/**
 * What the checks will say once these figures stand: everything open about a figure that comes in new or otherwise, and
 * whatever it makes doubtful among those held. That a figure is revised is told by the list of changes.
 */
export function findingsAfter(compared: readonly Coming[], given: HeldFigures): readonly Finding[] {
  const places = new Map(compared.map((one) => [figureKey(one), one]));
  const kept = given.held.filter((one) => places.get(figureKey(one))?.news !== 'changed');
  const come = compared.filter(({ news }) => news !== 'unchanged').map(asStanding);
  const before = new Set(openFlags(figuresOf(given, given.held), compared, given).map(({ key }) => key));
  const after = openFlags(figuresOf(given, [...kept, ...come]), compared, given);
  return after.flatMap((flag) => {
    const inFile = places.get(figureKey(flag));
    if (inFile !== undefined && inFile.news !== 'unchanged') return [{ flag, place: inFile.place ?? null }];
    return before.has(flag.key) ? [] : [{ flag, place: inFile?.place ?? null }];
  });
}

/** Measures whose checks look at one of these: the measure itself, its rates, its parts and its whole. */
export function measuresBeside(codes: ReadonlySet<MeasureCode>, catalogue: readonly Measure[]): readonly Measure[] {
  const touches = ({ code, numerator, denominator, partOf }: Measure): boolean =>
    [code, numerator, denominator, partOf].some((one) => one !== null && codes.has(one));
  return catalogue.filter(touches);
}

/** All whose figures are needed to check these: with what they are reckoned from, and what small numbers are withheld with. */
export function measuresNeeded(codes: ReadonlySet<MeasureCode>, catalogue: readonly Measure[]): readonly MeasureCode[] {
  const beside = measuresBeside(codes, catalogue);
  const needed = beside.flatMap(({ code, numerator, denominator, partOf }) => [code, numerator, denominator, partOf]);
  const checked = new Set(needed.flatMap((code) => code ?? []));
  return measuresTogether(catalogue, checked);
}

function openFlags(
  figures: BoardFigures,
  compared: readonly ComparedFigure[],
  { catalogue }: HeldFigures,
): readonly RaisedFlag[] {
  const codes = new Set(compared.map(({ measure }) => measure));
  const areas = new Set<AreaCode>(compared.map(({ area }) => area));
  return measuresBeside(codes, catalogue).flatMap((measure) =>
    [...areas]
      .flatMap((area) => raiseFlags({ measure, area, series: figures.series(measure.code, area), figures }))
      .filter(({ state, check }) => state === 'open' && check !== 'revised'),
  );
}

function figuresOf({ catalogue, areas, decisions }: HeldFigures, observations: readonly Observation[]): BoardFigures {
  return boardFigures({ measures: catalogue, areas, observations, imports: [], decisions });
}

function asStanding({ measure, area, period, value, standing, was }: ComparedFigure): Observation {
  const importId = asId<FigureImportId>('to-come');
  return { measure, area, period, value, standing, revision: was === null ? 1 : 2, was: was?.value ?? null, importId };
}
