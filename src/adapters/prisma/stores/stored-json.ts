import type { z } from 'zod';
import { Fault } from '../../../core/shared/fault.js';

/**
 * Reads a JSON column. What does not fit is a fault (`store.unreadable_json`) that names the column and the row, and
 * carries where it went wrong but none of the content.
 */
export function storedJson<T>(schema: z.ZodType<T>, value: unknown, at: { column: string; id: string }): T {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const where = read.error.issues.map(({ path, code }) => `${path.join('.')} ${code}`).join(', ');
  throw new Fault('store.unreadable_json', { message: `${at.column} holds what cannot be read: ${where}`, ids: at });
}
