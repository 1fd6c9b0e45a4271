import { z } from 'zod';

/** The longest link that is kept. */
export const EVIDENCE_LINK_LIMIT = 1000;

const link = z.url({ protocol: /^https$/, hostname: z.regexes.domain }).max(EVIDENCE_LINK_LIMIT);

/** White space and brackets end a link early where it is read; a name before the host ("bank.example@…") deceives. */
const TREACHEROUS = /[\s<>"\\]|^https:\/\/[^/?#]*@/i;

/** Whether people may be sent to this address to see what shows that an action was done: https, with a plain host. */
export function isEvidenceLink(text: string): boolean {
  return !TREACHEROUS.test(text) && link.safeParse(text).success;
}
