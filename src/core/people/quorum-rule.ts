import { z } from 'zod';
import { SECTORS, type Sector } from './agency.js';

/**
 * A board's own rule for when its meeting may decide, as found in terms of reference:
 * named sectors ("local authority, health and police"), n of a list ("4 of 6 districts"),
 * a share of the members, or several of these together.
 */
export type QuorumRule =
  | { readonly kind: 'sectors-present'; readonly sectors: readonly Sector[] }
  | { readonly kind: 'agencies-present'; readonly agencyIds: readonly string[] }
  | { readonly kind: 'count-of-agencies'; readonly atLeast: number; readonly agencyIds: readonly string[] }
  | { readonly kind: 'share-of-members'; readonly percent: number }
  | { readonly kind: 'count-of-members'; readonly atLeast: number }
  | { readonly kind: 'all-of'; readonly rules: readonly QuorumRule[] }
  | { readonly kind: 'any-of'; readonly rules: readonly QuorumRule[] };

/** Reads a rule from stored or imported JSON; refuses anything else. */
export const quorumRuleSchema: z.ZodType<QuorumRule> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('sectors-present'), sectors: z.array(z.enum(SECTORS)).min(1) }),
    z.strictObject({ kind: z.literal('agencies-present'), agencyIds: z.array(z.string()).min(1) }),
    z.strictObject({
      kind: z.literal('count-of-agencies'),
      atLeast: z.int().positive(),
      agencyIds: z.array(z.string()).min(1),
    }),
    z.strictObject({ kind: z.literal('share-of-members'), percent: z.number().gt(0).max(100) }),
    z.strictObject({ kind: z.literal('count-of-members'), atLeast: z.int().positive() }),
    z.strictObject({ kind: z.literal('all-of'), rules: z.array(quorumRuleSchema).min(1) }),
    z.strictObject({ kind: z.literal('any-of'), rules: z.array(quorumRuleSchema).min(1) }),
  ]),
);
