import type { Prisma } from '../generated/client.js';

/** One of our own nouns as a JSON column takes it. They hold plain values only: text, numbers, truth, lists, null. */
export function jsonColumn(value: object): Prisma.InputJsonValue {
  return value;
}
