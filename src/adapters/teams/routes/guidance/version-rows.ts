import { z } from 'zod';
import { asId, type GuidanceId } from '../../../../core/shared/ids.js';
import { actionRow, type ActionRow } from '../action-row.js';
import { givenId } from '../given-id.js';
import { readVersionCard, versionsCard } from './version-cards.js';

/** A choice from a list comes as its words. */
const part = z.coerce.number().int().min(1).max(9_999);
const chosenPart = z.union([z.literal('').transform(() => null), part]).default(null);

/** The board's document in its versions: listed, and read part by part. */
export const VERSION_ROWS: readonly ActionRow[] = [
  actionRow({
    verb: 'guidance.versions',
    permission: 'guidance.read',
    where: 'anywhere',
    does: 'looks',
    payload: z.object({}),
    answer: (turn) => versionsCard(turn),
  }),
  actionRow({
    verb: 'guidance.read',
    permission: 'guidance.read',
    where: 'anywhere',
    does: 'looks',
    payload: z.object({
      guidanceId: givenId.transform((id) => asId<GuidanceId>(id)),
      partNumber: chosenPart,
      part: part.nullable().default(null),
      before: z.int().min(0).max(9_999).default(0),
      search: z.string().max(1_000).default(''),
    }),
    answer: (turn, { partNumber, part: readOn, ...asked }) =>
      readVersionCard(turn, { ...asked, part: readOn ?? partNumber }),
  }),
];
