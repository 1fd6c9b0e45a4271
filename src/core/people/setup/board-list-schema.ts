import { z } from 'zod';
import { SECTORS } from '../agency.js';
import { quorumRuleSchema } from '../quorum-rule.js';
import { BOARD_ROLES } from '../role.js';
import type { BoardList } from './board-list.js';

/** Reads a list of members from stored JSON; refuses anything else. */
export const boardListSchema: z.ZodType<BoardList> = z.strictObject({
  board: z.strictObject({ name: z.string(), shortName: z.string() }).nullable(),
  agencies: z.array(
    z.strictObject({
      name: z.string(),
      shortName: z.string(),
      sector: z.enum(SECTORS),
      statutoryPartner: z.boolean(),
    }),
  ),
  groups: z.array(
    z.strictObject({
      name: z.string(),
      quorumRule: quorumRuleSchema.nullable(),
      seats: z.array(
        z.strictObject({
          agency: z.string(),
          title: z.string(),
          holder: z.string().nullable(),
          standing: z.enum(['member', 'adviser', 'observer']),
          office: z.enum(['chair', 'vice-chair']).nullable(),
          invitedWhenRequired: z.boolean(),
        }),
      ),
    }),
  ),
  people: z.array(
    z.strictObject({
      key: z.string(),
      name: z.string(),
      entraId: z.string().nullable(),
      guest: z.boolean(),
      roles: z.array(z.enum(BOARD_ROLES)),
    }),
  ),
});
