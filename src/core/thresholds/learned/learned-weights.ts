import { z } from 'zod';

/** As `npm run learn` writes it. */
const learnedSchema = z.object({
  /** The fingerprint of the examples it was learned from. */
  from: z.string(),
  classes: z.array(z.string()).min(1),
  /** Numbers are whole, so many to one. */
  scale: z.number().positive(),
  biases: z.array(z.number()),
  /** A feature, a tab, its rarity, then a class by its number and its weight, again and again. */
  features: z.array(z.string()),
});
export type Learned = z.infer<typeof learnedSchema>;

/** How long the list of features counts: as one short sentence. */
export const LENGTH = 2;

/** What tells one class from the others, as learned from examples (a log-linear model). */
export class LearnedWeights {
  readonly #learned: Learned;
  readonly #rows: ReadonlyMap<string, readonly number[]>;

  /** Throws a ZodError where this is not what `npm run learn` writes. */
  constructor(written: unknown) {
    this.#learned = learnedSchema.parse(written);
    this.#rows = new Map(this.#learned.features.map(rowOf));
  }

  /**
   * How likely each class is, from 0 to 1, one in all. Features that too few examples had are passed over; without any, each is
   * as likely as it was among the examples.
   */
  sharesOf(features: ReadonlySet<string>): ReadonlyMap<string, number> {
    const { biases, classes, scale } = this.#learned;
    const known = [...features].flatMap((feature) => {
      const row = this.#rows.get(feature);
      return row === undefined ? [] : [row];
    });
    const length = Math.hypot(...known.map(([rarity = 0]) => rarity)) || 1;
    const sums = biases.map((bias) => bias / scale);
    for (const [rarity = 0, ...pairs] of known) {
      const value = (LENGTH * rarity) / length / scale;
      for (let at = 0; at < pairs.length; at += 2) {
        const kind = pairs[at] ?? 0;
        sums[kind] = (sums[kind] ?? 0) + value * (pairs[at + 1] ?? 0);
      }
    }
    const most = Math.max(...sums);
    const powers = sums.map((sum) => Math.exp(sum - most));
    const all = powers.reduce((total, one) => total + one, 0);
    return new Map(classes.map((name, at) => [name, (powers[at] ?? 0) / all]));
  }
}

function rowOf(line: string): [string, readonly number[]] {
  const [feature = '', numbers = ''] = line.split('\t');
  return [feature, numbers.split(' ').map(Number)];
}
