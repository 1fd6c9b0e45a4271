/** Of three digits or with a decimal: shorter ones are ages, days, sections and quarters. */
const FIGURE =
  '(?:\\d{1,3}\\.\\d+|(?!20[0-5]\\d\\b)\\d{3,6})(?![\\d/-])(?: ?%)?(?! ?(?:\\+|or|plus|to|and|days?|weeks?|months?|years?|hours?|miles?|per|times)\\b)';
const LIMITS =
  '(?<!\\b(?:under|over|above|below|than|least|most|aged?|level|within|in|inside|per|of|by|top|first|last|to|and|or|to the|about|every|each))';
const TIME = '(?:(?:in|for|at|during|last|this|the|latest) |q[1-4]\\b|quarter|20\\d\\d|\\?|$)';

const OFFERED: readonly (readonly [looks: RegExp, instead: string])[] = [
  // "Are we down 225?", "up 368?"
  [
    new RegExp(`(?<=(?:,|^| (?:are|is|were|was)(?: (?:we|they|it))?) (?:up|down)(?: by)?) ${FIGURE} ?(?=\\?|$)`, 'g'),
    '',
  ],
  // "Were contacts 5523 last quarter?"
  [
    new RegExp(`^(?<was>was|were|is|are) (?<what>[^?.;]{3,80}?)(?: at| really)?${LIMITS} ${FIGURE} ?(?=${TIME})`),
    'what $<was> $<what> ',
  ],
  // "Is 94.6 the 45 day percentage?", "was it 1426 referrals in Q2?"
  [new RegExp(`^(?:is|was|were|are)(?: it| there| they)? ${FIGURE} (?=[a-z\\d])`), 'what was '],
  // "Did we have 300 ICPCs in Q2?"
  [new RegExp(`^did we (?:have|get|see|do|receive|take|hold) ${FIGURE} (?=[a-z])`), 'how many '],
];

/** A figure that somebody offers to have confirmed limits nothing: what is held is said instead. */
export function withoutOffered(text: string): string {
  return OFFERED.reduce((said, [looks, instead]) => said.replace(looks, instead), text);
}
