import { z } from 'zod';
import type { BoardSettings } from './board.js';

/** Reads a board's settings from stored or imported JSON; refuses anything else. */
export const boardSettingsSchema: z.ZodType<BoardSettings> = z.strictObject({
  namesInSharedCards: z.boolean(),
  nudgeWorkingDays: z.array(z.int().positive()).max(2),
  cutOffWorkingDays: z.int().nonnegative(),
});
