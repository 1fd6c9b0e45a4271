import { z } from 'zod';
import { agendaItemSchema } from '../../../core/meetings/agenda/agenda-item-schema.js';
import { SECTORS } from '../../../core/people/agency.js';
import { boardSettingsSchema } from '../../../core/people/board-settings-schema.js';
import { quorumRuleSchema } from '../../../core/people/quorum-rule.js';
import { UNREACHABLE_REASONS } from '../../../core/people/reach.js';
import { BOARD_ROLES } from '../../../core/people/role.js';
import { sampleActionSchema } from './sample-action-schema.js';

const id = z.string().startsWith('sample-');
const text = z.string().trim().min(1);

const seat = z.strictObject({
  id,
  agencyId: id,
  title: text,
  /** Null for a vacant seat. */
  personId: id.nullable(),
  standing: z.enum(['member', 'adviser', 'observer']).default('member'),
  office: z.enum(['chair', 'vice-chair']).nullable().default(null),
  invitedWhenRequired: z.boolean().default(false),
});

const person = z.strictObject({
  id,
  /** Lower case, as the store looks it up. Null for somebody without an account. */
  entraId: z.guid().lowercase().nullable(),
  userId: z.string().startsWith('29:').nullable(),
  name: text,
  guest: z.boolean().default(false),
  unreachable: z.enum(UNREACHABLE_REASONS).nullable().default(null),
  grants: z.array(z.enum(BOARD_ROLES)).default([]),
});

const meeting = z.strictObject({ id, title: text, kind: z.enum(['main', 'themed']), items: z.array(agendaItemSchema) });

const heldMeeting = meeting.extend({
  /** The London day. The paper names the month; the day within it is made up. */
  day: z.iso.date(),
  /** Seats of agencies invited only when required which were wanted. */
  invited: z.array(id),
  /** Who was not there in person for their own seat; everybody else who held a seat was. */
  register: z.strictObject({ deputies: z.record(id, text), apologies: z.array(id), absent: z.array(id) }),
});

const nextMeeting = meeting.extend({
  startsAt: z.iso.time({ precision: -1 }),
  minutes: z.int().positive(),
  place: text,
  joinUrl: z.httpUrl(),
});

const hat = z.union([
  z.strictObject({ hat: text, about: text, personId: id }),
  /** Somebody of the tenant whom the board does not know. */
  z.strictObject({
    hat: text,
    about: text,
    unknown: z.strictObject({ userId: z.string().startsWith('29:'), entraId: z.guid().lowercase(), name: text }),
  }),
]);

/** The data files of the sample board, one key for each file in prisma/seed. Anything unexpected in them is refused. */
export const sampleBoardSchema = z.strictObject({
  board: z.strictObject({ id, tenantId: z.guid(), name: text, shortName: text, settings: boardSettingsSchema }),
  agencies: z.array(
    z.strictObject({ id, name: text, shortName: text, sector: z.enum(SECTORS), statutoryPartner: z.boolean() }),
  ),
  people: z.array(person),
  groups: z.array(
    z.strictObject({
      id,
      name: text,
      kind: z.enum(['board', 'subgroup']),
      quorumRule: quorumRuleSchema,
      seats: z.array(seat),
    }),
  ),
  /** `notYetAtTheTable`: seats that came after the cycle and so have no line in its registers. */
  'held-meetings': z.strictObject({ notYetAtTheTable: z.array(id), meetings: z.array(heldMeeting) }),
  'next-meeting': nextMeeting,
  actions: z.array(sampleActionSchema),
  hats: z.array(hat),
});

export type SampleBoard = z.infer<typeof sampleBoardSchema>;
export type SampleHeldMeeting = SampleBoard['held-meetings']['meetings'][number];
