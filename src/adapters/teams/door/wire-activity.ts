import { z } from 'zod';

const id = z.string().min(1).max(1024);
const account = z.object({ id, aadObjectId: z.string().max(100).nullish() });

/** A mention's text stands verbatim in the message. */
const entity = z.object({
  type: z.string(),
  text: z.string().nullish(),
  mentioned: z.object({ id: z.string() }).nullish(),
});

const attachment = z.object({
  contentType: z.string(),
  name: z.string().nullish(),
  content: z.unknown().optional(),
});

/**
 * The fields of a Bot Framework activity that the bot reads. Everything else is dropped before the SDK sees it, so
 * that no field we do not know (delivery modes, callers, relations) can steer it.
 */
export const wireActivity = z.object({
  type: z.string().min(1).max(100),
  id: id.nullish(),
  name: z.string().max(200).nullish(),
  action: z.string().max(100).nullish(),
  channelId: z.string(),
  serviceUrl: z.string().max(2048),
  from: account,
  recipient: account,
  conversation: z.object({
    id,
    tenantId: z.string().nullish(),
    conversationType: z.string().nullish(),
    isGroup: z.boolean().nullish(),
  }),
  channelData: z.object({ tenant: z.object({ id: z.string() }).nullish() }).nullish(),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  replyToId: id.nullish(),
  entities: z.array(entity.nullable().catch(null)).nullish(),
  attachments: z.array(attachment).nullish(),
  membersAdded: z.array(account).nullish(),
  membersRemoved: z.array(account).nullish(),
});

export type WireActivity = z.infer<typeof wireActivity>;
