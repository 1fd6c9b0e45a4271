/** Where figures of a series usually lie: mean ± 2.66 × mean moving range (an XmR chart). */
export interface NaturalLimits {
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  /** How many figures they rest on: eight or more. */
  readonly points: number;
}
