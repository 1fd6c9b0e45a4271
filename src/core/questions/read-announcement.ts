/** What is told to everyone is short; after "announce:" it may be as long as they like. */
const MOST_SAID = 600;

const POLITE = String.raw`(?:(?:hi|hello|hey|ok|okay|so|and|please|quorum|thanks|just|also|kindly|possibly|can|could|would|will|you|we|i|let's|lets|let us|i'd|id|like|want|need|to)[, ]+){0,8}`;
const AUDIENCE = String.raw`(?:everyone|everybody|every one|(?:all|every)(?: of)?(?: the| our)?(?: board)? (?:members?|partners?|agenc(?:y|ies)|colleagues|people|staff)|the(?: whole)? (?:members|board|people|partners)|(?:board )?members|people)(?: on the board)?`;
const ANNOUNCED = new RegExp(
  String.raw`^\s*${POLITE}(?:(?:announce|broadcast)\b(?: to ${AUDIENCE})?|announcement(?=\s*[:–—-]))`,
  'i',
);
const TOLD = new RegExp(
  String.raw`^\s*${POLITE}(?:(?:tell|inform|notify|message|alert)(?: to)? ${AUDIENCE}|let ${AUDIENCE} know)\b`,
  'i',
);
const SENT = new RegExp(
  String.raw`^\s*${POLITE}(?:send|post|put|issue|make|write)(?: out)? (?:an?|this|the)? ?(?:short |quick |new )?(?:message|note|notice|announcement)(?: out)?(?: to ${AUDIENCE})?\b`,
  'i',
);
const LEADS_IN = /^\s*(?:[:,;.–—-]+\s*)?(?:(?:saying|to say|that says|that|about)\b\s*:?\s*)?/i;
/** What is told of the meeting itself is a call of it, with its own card. */
const OF_THE_MEETING =
  /\b(?:meetings?|agendas?|papers?|pack|invites?|invitations?|attend(?:ance|ing)?|repl(?:y|ies)|respond|quorate|subgroup|board (?:is|has|will|on|starts))\b/i;

/** What somebody wants everyone told, as typed; '' when they did not say what. Null when they ask for no announcement. */
export function readAnnouncement(text: string): string | null {
  const line = text.trim();
  const announced = ANNOUNCED.exec(line)?.[0];
  if (announced !== undefined) return saidAfter(line, announced);
  if (line.length > MOST_SAID) return null;
  const head = TOLD.exec(line)?.[0] ?? SENT.exec(line)?.[0];
  if (head === undefined) return null;
  const said = saidAfter(line, head);
  return OF_THE_MEETING.test(said) ? null : said;
}

function saidAfter(line: string, head: string): string {
  return line.slice(head.length).replace(LEADS_IN, '').trim();
}
