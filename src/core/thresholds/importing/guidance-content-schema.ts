import { z } from 'zod';
import { asId, type PassageId } from '../../shared/ids.js';
import { CONTACT_ROLES, type Contact, type NamedLevel } from '../guidance/guidance-version.js';
import { DOMAINS, PASSAGE_KINDS, type Ages, type Passage } from '../guidance/passage.js';
import type { GuidanceContent } from './guidance-draft.js';

const months = z.int().min(0).max(300).nullable();
const ages: z.ZodType<Ages> = z
  .union([z.literal('unborn'), z.strictObject({ fromMonths: months, untilMonths: months })])
  .nullable();
const level = z.int().min(0).max(9);

const levelSchema: z.ZodType<NamedLevel> = z.strictObject({ number: level, name: z.string() });

const passageSchema: z.ZodType<Passage> = z.strictObject({
  id: z.string().transform((id) => asId<PassageId>(id)),
  sectionPath: z.array(z.string()),
  title: z.string(),
  text: z.string().min(1),
  level: level.nullable(),
  appliesAt: z.array(level),
  domain: z.enum(DOMAINS).nullable(),
  kind: z.enum(PASSAGE_KINDS),
  topic: z.string().nullable(),
  ages,
  alsoSaidAs: z.array(z.string()),
  seeAlso: z.array(z.string()),
  page: z.int().positive().nullable(),
});

const contactSchema: z.ZodType<Contact> = z.strictObject({
  role: z.enum(CONTACT_ROLES),
  name: z.string(),
  telephone: z.string(),
  hours: z.string().nullable(),
});

/** Reads what a document holds from stored JSON; refuses anything else. */
export const guidanceContentSchema: z.ZodType<GuidanceContent> = z.strictObject({
  title: z.string(),
  levels: z.array(levelSchema),
  passages: z.array(passageSchema),
  contacts: z.array(contactSchema),
  sample: z.boolean(),
});
