import { EVIDENCE_LINK_LIMIT } from './evidence-link.js';

/** Teams' own addresses for one message, of the older and of the newer client. */
const MESSAGE_LINK = /^https:\/\/(?:teams\.microsoft\.com|teams\.cloud\.microsoft)\/l\/message\/[^\s<>"\\]+$/;

/** Whether this is a link to a message in Teams, and not to somewhere else that somebody's client was made to say. */
export function isMessageLink(text: string): boolean {
  return text.length <= EVIDENCE_LINK_LIMIT && MESSAGE_LINK.test(text);
}
