/** Sentences boards print on every agenda, which say nothing of this one. */
const NOTICES: readonly (readonly [string, RegExp])[] = [
  ['page number', /^(?:page ?)?[–-]? ?\d{1,4}(?: ?(?:of|\/|\|) ?(?:page ?)?\d{0,4})? ?[–-]?$|^page [ivx]{1,5}$/i],
  ['protective marking', /^(?:official(?: ?[–:-]? ?sensitive)?|unclassified|not protectively marked)\b.{0,40}$/i],
  [
    'note on other formats',
    /\b(?:large print|braille|audio (?:tape|version)|other (?:formats|languages)|alternative formats?|easy read|available electronically|translat(?:ed|ion))\b/i,
  ],
  ['web address', /^(?:https?:\/\/|www\.)\S+$/i],
  ['filming notice', /\b(?:filmed|webcast|recorded|livestream|live stream|mobile phones?|audio record)/i],
  [
    'house notice',
    /\b(?:fire (?:alarm|exit|evacuation)|evacuat|nearest exit|car park|parking|refreshments (?:are|will)|tea and coffee)\b/i,
  ],
  [
    'handling notice',
    /\b(?:data protection|gdpr|privacy notice|confidentiality (?:statement|agreement)|do not (?:forward|share|copy)|shared? in confidence|(?:this|the) (?:document|agenda|information) (?:is|are|contains|must))\b/i,
  ],
  [
    'declaration reminder',
    /^(?:members|councillors) are (?:reminded|asked|requested|advised)\b.{0,120}\binterests?\b/i,
  ],
  [
    'access notice',
    /\b(?:access to information|public are (?:welcome|invited)|members of the public|press and public (?:are|may))\b/i,
  ],
  [
    'joining notes',
    /^(?:microsoft teams(?: meeting| need help\?)?|join (?:on your|by|with|the meeting now|from)|meeting id|need help|download teams|learn more|meeting options|or call in|dial[- ]in|find a local number|reset pin|passcode)\b/i,
  ],
  ['copyright line', /^(?:©|\(c\)|copyright\b)/i],
  [
    'heading',
    /^(?:agenda|the agenda|agenda items?|order of business|business|a g e n d a|public document pack|to all members.{0,60})$/i,
  ],
  ['version mark', /^(?:draft|final|version \d.{0,20}|v\d[\d.]{0,6}|updated (?:on |at )?\d.{0,30})$/i],
];
const CONTACT =
  /\b[\w.+-]{1,60}@[\w-]{1,60}\.[\w.]{2,60}\b|\btel(?:ephone)?\b|\b0\d{2,4}[ )]? ?\d{3}|\be-?mail\b|^(?:agenda )?(?:prepared|compiled|issued) by\b|^(?:for )?(?:further information|enquiries|contact)\b/i;
const LIST_HEAD =
  /^(?:distribution(?: list)?|circulation(?: list)?|membership|(?:board |core |co-?opted |standing |advisory |voting )?members(?: of .{0,80})?|attendees|invitees|quorum)\b[ :.–-]{0,4}$/i;
const SIGNER =
  /^(?:the )?(?:interim |acting |deputy |assistant |independent )?(?:chief executive|monitoring officer|chair(?:man|person|woman)?|director\b.{0,50}|head of .{0,50}|clerk(?: to .{0,50})?|democratic services\b.{0,40}|(?:board |business |partnership )manager|secretary(?: to .{0,50})?|town clerk|proper officer|borough solicitor)$/i;
const POSTCODE = /\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b/i;
const STREET =
  /\b(?:house|street|road|avenue|lane|square|hall|centre|court|way|place|county|civic offices|town hall)\b|^(?:p\.?o\.? box)/i;

/** The name of the standing notice a line is, or null. "Please note …" is not one: it may change the meeting. */
export function standingText(text: string): string | null {
  return NOTICES.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** Whether a notice of this name can stand right under an item; other sentences there belong to the item. */
export function standsAnywhere(notice: string): boolean {
  return /^(?:page number|protective marking|web address|heading|copyright line)$/.test(notice);
}

export function isContact(text: string): boolean {
  return CONTACT.test(text);
}

export function listBegins(text: string): boolean {
  return LIST_HEAD.test(text);
}

/** A post that signs agendas, such as "Chief Executive". */
export function isSigner(text: string): boolean {
  return SIGNER.test(text);
}

/** Part of a postal address: short, with a street or a postcode. */
export function isAddress(text: string): boolean {
  return text.length <= 60 && (POSTCODE.test(text) || STREET.test(text));
}
