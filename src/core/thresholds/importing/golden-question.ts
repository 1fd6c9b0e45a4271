import { z } from 'zod';
import type { BoardId } from '../../shared/ids.js';
import { keepableText } from '../../shared/keepable-text.js';

/** A question of the board's own, with what its document must answer: replayed before a new version is published. */
export interface GoldenQuestion {
  readonly id: string;
  readonly boardId: BoardId;
  readonly question: string;
  /** Every level of which at least one has to be shown; empty where no level matters. */
  readonly levels: readonly number[];
  /** One of the first passages has it; null where it does not matter. */
  readonly topic: string | null;
  /** Whether the emergency line has to stand first. */
  readonly emergency: boolean;
}

/** One line of a golden file: `{"question": "…", "levels": [3], "topic": "health", "emergency": false}`. */
export const goldenLineSchema = z.strictObject({
  question: z.string().trim().min(1).max(400).transform(keepableText),
  levels: z.array(z.int().min(0).max(9)).max(6).default([]),
  topic: z
    .string()
    .regex(/^[a-z0-9_]{1,60}$/)
    .nullable()
    .default(null),
  emergency: z.boolean().default(false),
});
