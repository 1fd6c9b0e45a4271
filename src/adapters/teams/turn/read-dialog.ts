import { z } from 'zod';
import type { WireActivity } from '../door/wire-activity.js';
import type { InboundDialog } from '../inbound-activity.js';
import { messageWords } from './message-words.js';

const OPEN = 'composeExtension/fetchTask';
const SUBMIT = 'composeExtension/submitAction';

const asked = z.object({
  commandId: z.string().min(1).max(100),
  data: z.unknown().optional(),
  messagePayload: z
    .object({
      body: z
        .object({ contentType: z.string().max(20).nullish(), content: z.string().nullish() })
        .nullish()
        .catch(null),
      linkToMessage: z.string().max(2_000).nullish().catch(null),
    })
    .nullish()
    .catch(null),
});

/**
 * Reads a dialog about a message, opened or sent off. A message that cannot be read is one without words: the dialog opens
 * all the same. Null: not a dialog.
 */
export function readDialog(activity: WireActivity): Pick<InboundDialog, 'commandId' | 'message' | 'step'> | null {
  if (activity.type !== 'invoke' || (activity.name !== OPEN && activity.name !== SUBMIT)) return null;
  const read = asked.safeParse(activity.value);
  if (!read.success) return null;
  const { commandId, data, messagePayload } = read.data;
  const { body, linkToMessage } = messagePayload ?? {};
  const isHtml = (body?.contentType ?? 'html') !== 'text';
  return {
    commandId,
    message: { text: messageWords(body?.content ?? '', isHtml), url: linkToMessage ?? null },
    step: activity.name === OPEN ? { kind: 'open' } : { kind: 'submit', data: data ?? {} },
  };
}
