/** What a label such as "Venue:" announces. */
export type Label =
  | 'date'
  | 'time'
  | 'start'
  | 'end'
  | 'place'
  | 'meeting'
  | 'chair'
  | 'apologies'
  | 'sent'
  | 'marking'
  | 'join'
  | 'joining'
  | 'next'
  | 'list'
  | 'contact'
  | 'issued'
  | 'lead'
  | 'purpose'
  | 'paper'
  | 'sign-off';

export interface LabelledPart {
  readonly label: Label;
  readonly value: string;
}

const LABELS: readonly (readonly [Label, string])[] = [
  [
    'next',
    '(?:dates?(?: and times?)? of (?:the )?(?:next|future|forthcoming) meetings?|(?:next|future) meetings?(?: dates?)?)',
  ],
  [
    'issued',
    '(?:date of (?:issue|publication|despatch)|(?:agenda )?(?:issued|published|despatched|circulated)(?: on)?|papers (?:issued|circulated)(?: on)?)',
  ],
  ['date', '(?:(?:meeting )?date(?: of meeting)?|date (?:and|&) time|date/time|when|day)'],
  ['start', '(?:start(?: time)?|starts|from)'],
  ['end', '(?:end(?: time)?|ends|finish(?: time)?|finishes)'],
  ['time', '(?:times?|timing|duration|time allowed|minutes allowed)'],
  ['place', '(?:venue|location|place|where|held at|room|in person)'],
  ['chair', '(?:independent )?chair(?:person|man|woman|ed by)?'],
  ['apologies', '(?:send )?apologies(?: for absence)? (?:to|contact)|apologies and deputies to|rsvp(?: to)?'],
  ['sent', 'apologies(?: received)?'],
  ['marking', '(?:restricted\\??|classification|marking|protective marking|access|open/closed)'],
  ['joining', '(?:meeting id|pass ?code|password|phone conference id|conference id|dial[- ]in(?: number)?)'],
  [
    'join',
    '(?:join(?:ing)?(?: online| on teams| the meeting)?(?: link| here)?|(?:teams |meeting |online )?link|online)',
  ],
  [
    'list',
    '(?:distribution(?: list)?|circulation(?: list)?|membership|members(?: of the [a-z ]{3,40})?|(?:board|core|co-?opted|standing|advisory|voting|non-voting) members|attendees|invited|invitees|(?:in )?attendance|to|cc|copied to|deput(?:y|ies)|substitutes|vice[- ]chair|officers|advisers|observers)',
  ],
  [
    'contact',
    '(?:contact(?: officer| details| for (?:this|the) (?:meeting|agenda))?|(?:for )?enquir(?:y|ies)(?: to)?|tel(?:ephone)?(?: no| number)?\\.?|phone|mobile|e-?mail|clerk|minute[- ]?taker|minutes by|notes by|secretary|(?:agenda )?(?:prepared|compiled) by|democratic services|website|web)',
  ],
  [
    'lead',
    '(?:lead(?: officer| agency| member)?|presenters?|presented by|presenting|led by|owner|report author|author|who|responsible)',
  ],
  ['purpose', '(?:purpose(?: of (?:the )?item)?|action required|status|for|required)'],
  ['paper', '(?:papers?|enclosures?|attachments?|reports?)'],
  ['meeting', '(?:meeting(?: title| name)?|title|group|board|committee|name of (?:the )?meeting)'],
  ['sign-off', '(?:signed|chief executive|issued by)'],
];
const WHOLE = LABELS.map(([label, words]) => [label, new RegExp(`^(?:${words})$`, 'i')] as const);
const ANY = LABELS.map(([, words]) => words).join('|');
const LABELLED = new RegExp(`(?:^|[ \\t|;,(])(${ANY})[ \\t]?:(?!//)`, 'gi');

/** Cuts "Date: 3 March  Time: 10.00  Venue: Town Hall" at its labels; empty when the line does not open with one. */
export function labelledParts(text: string): LabelledPart[] {
  const hits = [...text.matchAll(LABELLED)];
  if (hits[0]?.index !== 0) return [];
  return hits.map((hit, index) => ({
    label: labelOf(hit[1] ?? '') ?? 'contact',
    value: text.slice(hit.index + hit[0].length, hits[index + 1]?.index).replace(/^[ \t]+|[ \t|;,]+$/g, ''),
  }));
}

/** The same for a table that holds a label in one cell and its value in the next. */
export function labelledCells(cells: readonly string[]): LabelledPart[] {
  const filled = cells.map((cell) => cell.replaceAll('\n', ', ').trim());
  const parts: LabelledPart[] = [];
  for (let at = 0; at < filled.length; at += 2) {
    const label = labelOf((filled[at] ?? '').replace(/ ?:$/, ''));
    if (label === null) return [];
    parts.push({ label, value: filled[at + 1] ?? '' });
  }
  return parts;
}

function labelOf(words: string): Label | null {
  return WHOLE.find(([, pattern]) => pattern.test(words.trim()))?.[0] ?? null;
}
