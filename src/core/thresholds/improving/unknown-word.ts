import type { Temporal } from 'temporal-polyfill';

/** A word of questions that nothing knows, and how often it came. Which question it stood in is not kept. */
export interface UnknownWord {
  readonly word: string;
  readonly count: number;
  readonly lastDay: Temporal.PlainDate;
}
