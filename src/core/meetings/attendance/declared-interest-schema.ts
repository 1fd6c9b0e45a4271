import { z } from 'zod';
import type { DeclaredInterest } from './attendance.js';

/** Reads a declared interest from stored JSON; refuses anything else. */
export const declaredInterestSchema: z.ZodType<DeclaredInterest> = z.strictObject({
  itemNumber: z.int(),
  nature: z.string(),
});
