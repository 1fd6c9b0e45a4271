import type { FlagDecision } from '../../checks/flag.js';
import { isSameFigure } from '../../checks/raise-flags.js';
import { withhold } from '../../figures/withholding/withhold.js';
import type { Measure, MeasureCode } from '../../measures/measure.js';
import {
  figureKey,
  type Area,
  type FigureKey,
  type FigureStanding,
  type FigureValue,
  type Observation,
} from '../../figures/observation.js';

/** A figure of a file beside what is held. */
export interface ComparedFigure extends FigureKey {
  readonly value: FigureValue;
  readonly standing: FigureStanding;
  readonly news: 'new' | 'changed' | 'unchanged';
  /** What is held now; null where nothing is. */
  readonly was: { readonly value: FigureValue; readonly standing: FigureStanding } | null;
}

type Measures = ReadonlyMap<MeasureCode, Measure>;
type Given = FigureKey & Pick<ComparedFigure, 'value' | 'standing'>;

/**
 * What a file's figures would change. What the analyst corrected stays corrected when the same figure comes in again; only
 * another figure opens the matter anew. A mark for what is withheld takes nothing from the figure that is: that is how the
 * board's own figures look when they have been out of it.
 */
export function compareWithHeld<Figure extends Given>(
  figures: readonly Figure[],
  held: readonly Observation[],
  decisions: readonly FlagDecision[],
  { measures, areas }: { readonly measures: Measures; readonly areas: readonly Area[] },
): readonly (Figure & ComparedFigure)[] {
  const standing = new Map(held.map((one) => [figureKey(one), one]));
  const withheld = figures.some(({ value }) => value.kind === 'suppressed') ? withheldOf(measures, areas, held) : NONE;
  const corrected = new Map<string, FlagDecision[]>();
  for (const decision of decisions) {
    if (decision.decision !== 'corrected') continue;
    const key = decision.key.split('|').slice(1).join('|');
    corrected.set(key, [...(corrected.get(key) ?? []), decision]);
  }
  return figures.map((figure) => {
    const key = figureKey(figure);
    const was = standing.get(key);
    if (was === undefined) return { ...figure, news: 'new', was: null };
    const stays =
      isSame(was, figure) ||
      (figure.value.kind === 'suppressed' && withheld.has(key) && was.standing === figure.standing) ||
      (corrected.get(key) ?? []).some((decision) => isCorrectionOf(decision, figure, was));
    return { ...figure, news: stays ? 'unchanged' : 'changed', was: { value: was.value, standing: was.standing } };
  });
}

function isSame(was: Observation, figure: Given): boolean {
  return isSameFigure(was.value, figure.value) && was.standing === figure.standing;
}

const NONE: ReadonlySet<string> = new Set();

/** Which figures leave the board as a mark only. */
function withheldOf(measures: Measures, areas: readonly Area[], held: readonly Observation[]): ReadonlySet<string> {
  const { observations } = withhold(measures, areas, held);
  return new Set(observations.flatMap((one) => (one.value.kind === 'suppressed' ? [figureKey(one)] : [])));
}

function isCorrectionOf({ about, readAs }: FlagDecision, figure: Given, was: Observation): boolean {
  return (
    readAs !== null &&
    isSameFigure(about, figure.value) &&
    isSameFigure(readAs, was.value) &&
    was.standing === figure.standing
  );
}
