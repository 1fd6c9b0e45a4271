import { z } from 'zod';
import { PURPOSES, type AgendaItem } from './agenda.js';

/** Reads an agenda item from stored JSON; refuses anything else, so that a lost `restricted` can never mean "for all". */
export const agendaItemSchema: z.ZodType<AgendaItem> = z.strictObject({
  number: z.int(),
  title: z.string(),
  lead: z.string().nullable(),
  purpose: z.enum(PURPOSES).nullable(),
  minutes: z.number().nullable(),
  papers: z.array(z.strictObject({ number: z.string(), title: z.string(), link: z.string().nullable() })),
  subItems: z.array(z.strictObject({ label: z.string(), title: z.string() })),
  restricted: z.boolean(),
});
