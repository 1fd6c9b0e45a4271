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
  /** Of each feature its rarity, then a class by its number and its weight, again and again. */
  readonly #rows: ReadonlyMap<string, Int16Array>;

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
    const known: Int16Array[] = [];
    let squares = 0;
    for (const feature of features) {
      const row = this.#rows.get(feature);
      if (row === undefined) continue;
      known.push(row);
      squares += (row[0] ?? 0) ** 2;
    }
    const length = Math.sqrt(squares) || 1;
    const sums = Float64Array.from(biases, (bias) => bias / scale);
    for (const row of known) {
      const value = (LENGTH * (row[0] ?? 0)) / length / scale;
      for (let at = 1; at < row.length; at += 2) {
        const kind = row[at] ?? 0;
        sums[kind] = (sums[kind] ?? 0) + value * (row[at + 1] ?? 0);
      }
    }
    const most = sums.reduce((best, one) => Math.max(best, one), -Infinity);
    const powers = sums.map((sum) => Math.exp(sum - most));
    const all = powers.reduce((total, one) => total + one, 0);
    return new Map(classes.map((name, at) => [name, (powers[at] ?? 0) / all]));
  }
}

function rowOf(line: string): [string, Int16Array] {
  const [feature = '', numbers = ''] = line.split('\t');
  return [feature, Int16Array.from(numbers.split(' '), Number)];
}
