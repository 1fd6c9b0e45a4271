import { asId } from '../../../src/core/shared/ids.js';
import { OWN_AREA, type FigureValue, type Observation } from '../../../src/core/performance/figures/observation.js';
import type { Measure } from '../../../src/core/performance/measures/measure.js';
import { periodOfKey } from '../../../src/core/performance/periods/period.js';

type GivenMeasure = Partial<Omit<Measure, 'code' | 'numerator' | 'denominator' | 'partOf' | 'comparedBy'>> & {
  readonly code?: string;
  readonly numerator?: string;
  readonly denominator?: string;
  readonly partOf?: string;
  readonly comparedBy?: string;
};

/** Referrals: a count of a flow, of which neither more nor less is better. */
export function aMeasure(given: GivenMeasure = {}): Measure {
  const code = (text: string | undefined) => (text === undefined ? null : asId<Measure['code']>(text));
  return {
    name: 'Referrals',
    aliases: [],
    definition: 'Requests for a service.',
    caution: null,
    unit: 'count',
    kind: 'flow',
    good: 'neither',
    target: null,
    targetNote: null,
    family: 'referrals',
    qualifiers: [],
    section: 'Front door',
    smallNumbers: 'show',
    heldAs: 'quarter',
    comparison: null,
    ...given,
    code: asId(given.code ?? 'referrals'),
    numerator: code(given.numerator),
    denominator: code(given.denominator),
    partOf: code(given.partOf),
    comparedBy: code(given.comparedBy),
  };
}

type GivenFigures = Readonly<Record<string, number | 'not-reported' | 'suppressed'>>;

/** Figures of a measure by the key of their period: { '2017-Q3': 1752, '2017-Q4': 'not-reported' }. */
export function figuresOf(
  values: GivenFigures,
  given: Partial<Pick<Observation, 'standing' | 'revision' | 'was'>> & {
    readonly measure?: string;
    readonly area?: string;
  } = {},
): readonly Observation[] {
  return Object.entries(values).map(([key, value]): Observation => {
    const period = periodOfKey(key);
    if (period === null) throw new Error(`${key} is no period.`);
    return {
      standing: 'final',
      revision: 1,
      was: null,
      importId: asId('import'),
      ...given,
      measure: asId(given.measure ?? 'referrals'),
      area: asId(given.area ?? OWN_AREA),
      period,
      value: valueOf(value),
    };
  });
}

function valueOf(value: GivenFigures[string]): FigureValue {
  if (value === 'not-reported') return { kind: value, printed: null };
  if (value === 'suppressed') return { kind: value };
  return { kind: 'value', value, decimals: String(value).split('.')[1]?.length ?? 0 };
}
