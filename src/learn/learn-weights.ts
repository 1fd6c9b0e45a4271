import { LENGTH, type Learned } from '../core/thresholds/learned/learned-weights.js';
import { drawing, shuffled } from './drawing.js';

/** What somebody said, and what it was. `weight`: how much it counts beside the others. */
export interface Example {
  readonly features: ReadonlySet<string>;
  readonly kind: string;
  readonly weight: number;
}

export interface Learning {
  /** How often every example is gone through. */
  readonly rounds: number;
  readonly step: number;
  /** How fast weights fade that nothing keeps up: against learning examples by heart. */
  readonly fading: number;
  /** What tells less than this is left out of what is kept. */
  readonly least: number;
}

/** An example in numbers: its features, how much each counts in it, and its kind. */
interface Row {
  readonly features: readonly number[];
  readonly values: readonly number[];
  readonly kind: number;
  readonly weight: number;
}

/** A feature that fewer examples have is left out: it may be a name, and tells nothing of the next question. */
const FEWEST = 2;
const SCALE = 64;
/** Examples count so that the usual weight moves gently. */
const GENTLE = 8;
const BIAS_STEP = 0.1;
const FIRST_SQUARES = 0.01;

/**
 * Learns, from examples, what tells each kind from the others: softmax regression by single examples, with steps that shorten for
 * each weight as it has moved (AdaGrad). The same examples in the same order always give the same weights. Takes seconds.
 */
export function learnWeights(examples: readonly Example[], from: string, learning: Learning): Learned {
  const kinds = [...new Set(examples.map(({ kind }) => kind))].sort();
  const rarities = raritiesOf(examples);
  const numbers = new Map([...rarities.keys()].map((name, at) => [name, at]));
  const rows = examples.map(({ features, kind, weight }): Row => {
    const known = [...features].filter((one) => numbers.has(one));
    const length = Math.hypot(...known.map((one) => rarities.get(one) ?? 0)) || 1;
    return {
      features: known.map((one) => numbers.get(one) ?? 0),
      values: known.map((one) => (LENGTH * (rarities.get(one) ?? 0)) / length),
      kind: kinds.indexOf(kind),
      weight,
    };
  });
  const learner = new Learner(numbers.size, kinds.length, learning);
  const draw = drawing(1);
  for (let round = 0; round < learning.rounds; round += 1) {
    for (const row of shuffled(rows, draw)) learner.learn(row);
  }
  const features = [...rarities].flatMap(([name, rarity], at) => {
    const pairs = learner.weightsOf(at).flatMap((weight, kind) => {
      const whole = Math.round(weight * SCALE);
      return whole === 0 || Math.abs(weight * rarity) < learning.least ? [] : [kind, whole];
    });
    return pairs.length === 0 ? [] : [`${name}\t${[Math.round(rarity * SCALE), ...pairs].join(' ')}`];
  });
  const biases = learner.biases.map((bias) => Math.round(bias * SCALE));
  return { from, classes: kinds, scale: SCALE, biases, features };
}

/** How rare each feature is among the examples, in the order of the alphabet. */
function raritiesOf(examples: readonly Example[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const one of features) counts.set(one, (counts.get(one) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= FEWEST).sort(([one], [other]) => (one < other ? -1 : 1));
  return new Map(kept.map(([name, count]) => [name, Math.log(1 + examples.length / count)]));
}

class Learner {
  readonly #many: number;
  readonly #learning: Learning;
  readonly #weights: Float64Array;
  readonly #squares: Float64Array;
  readonly #biases: Float64Array;
  readonly #errors: Float64Array;

  constructor(features: number, kinds: number, learning: Learning) {
    this.#many = kinds;
    this.#learning = learning;
    this.#weights = new Float64Array(features * kinds);
    this.#squares = new Float64Array(features * kinds).fill(FIRST_SQUARES);
    this.#biases = new Float64Array(kinds);
    this.#errors = new Float64Array(kinds);
  }

  get biases(): readonly number[] {
    return [...this.#biases];
  }

  weightsOf(feature: number): readonly number[] {
    return [...this.#weights.subarray(feature * this.#many, (feature + 1) * this.#many)];
  }

  learn(row: Row): void {
    this.#guess(row);
    const { step, fading } = this.#learning;
    this.#errors.forEach((error, kind) => {
      this.#biases[kind] = (this.#biases[kind] ?? 0) - BIAS_STEP * step * error;
    });
    for (const [one, feature] of row.features.entries()) {
      const value = row.values[one] ?? 0;
      const base = feature * this.#many;
      for (let kind = 0; kind < this.#many; kind += 1) {
        const slope = value * (this.#errors[kind] ?? 0);
        const squares = (this.#squares[base + kind] ?? 0) + slope * slope;
        const weight = this.#weights[base + kind] ?? 0;
        this.#squares[base + kind] = squares;
        this.#weights[base + kind] = weight - (step * slope) / Math.sqrt(squares) - fading * weight;
      }
    }
  }

  /** How far each kind's likelihood is from what it should have been. */
  #guess({ features, values, kind: right, weight }: Row): void {
    const sums = this.#errors;
    sums.set(this.#biases);
    for (const [one, feature] of features.entries()) {
      const value = values[one] ?? 0;
      const base = feature * this.#many;
      for (let kind = 0; kind < this.#many; kind += 1) {
        sums[kind] = (sums[kind] ?? 0) + value * (this.#weights[base + kind] ?? 0);
      }
    }
    const most = sums.reduce((best, one) => Math.max(best, one), -Infinity);
    let all = 0;
    for (let kind = 0; kind < sums.length; kind += 1) {
      sums[kind] = Math.exp((sums[kind] ?? 0) - most);
      all += sums[kind] ?? 0;
    }
    for (let kind = 0; kind < sums.length; kind += 1) {
      sums[kind] = (((sums[kind] ?? 0) / all - (kind === right ? 1 : 0)) * weight) / GENTLE;
    }
  }
}
