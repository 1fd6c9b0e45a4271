/**
 * The conversation itself, where Teams names one thread of a channel ("19:…@thread.tacv2;messageid=…"): a group's cards
 * belong to its channel, whichever thread somebody happened to write in.
 */
export function wholeConversation(conversationId: string): string {
  return conversationId.split(';', 1)[0] ?? conversationId;
}
