import { cleanLine } from './clean-line.js';
import { domainOf } from './section-kind.js';

/** A level as a heading or a cell names it; the name is empty where only the number stands. */
export interface FoundLevel {
  readonly number: number;
  readonly name: string;
  /** What the document calls its levels: "level", "tier"; empty where only names tell. */
  readonly word: string;
}

const LONGEST_NAME = 60;
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...['one', 'two', 'three', 'four', 'five', 'six'].map((word, at) => [word, at + 1] as const),
  ...['i', 'ii', 'iii', 'iv', 'v', 'vi'].map((word, at) => [word, at + 1] as const),
  ...['a', 'b', 'c', 'd', 'e', 'f'].map((word, at) => [word, at + 1] as const),
]);
const WORD = '(?:threshold\\s+)?(level|tier|band|stage)s?';
const NUMBER = '([0-6](?=[a-c]?(?![\\p{L}\\p{N}]))|one|two|three|four|five|six|[a-f]|i{1,3}|iv|vi?)';
/** "Level 3 – Additional", "3.2 Tier 2: Early help", "Band B (Targeted)". */
const LEVEL_FIRST = new RegExp(
  `^(?:\\d+(?:\\.\\d+)*\\.?\\s+)?${WORD}\\s*${NUMBER}[a-c]?(?![\\p{L}\\p{N}.])\\s*(.*)$`,
  'iu',
);
/** "Early help (Level 2)", "Universal – Tier 1". */
const LEVEL_LAST = new RegExp(`^(.{3,${LONGEST_NAME}}?)\\s*[-–—:·|(,]\\s*${WORD}\\s*${NUMBER}\\)?$`, 'iu');
/** "Level 2 to level 3", "Levels 3 and 4", "Level 2/3": two levels and so none. */
const SECOND = /^(?:to|and|&|or|\/|[-–—]\s*[0-6]\b)/i;
/** The page of a list of contents. */
const PAGE = /\s+\d{1,3}$/;
const NOT_A_NAME =
  /^(?:what to do|next steps?|who leads|process|response|referral|consent|outcomes?|actions?|(?:services|support|assessment)$).*$|\b(?:indicators?|descriptors?|examples?|signs?|features|continued|cont[’']?d|criteria)\b.*$/i;

/** The level that a heading, or the head of a column or row, names by number or letter; null where it names none. */
export function levelHeading(heading: string): FoundLevel | null {
  const text = cleanLine(heading.slice(0, 200));
  const first = LEVEL_FIRST.exec(text);
  if (first !== null) {
    const [, word = '', number = '', rest = ''] = first;
    const name = nameIn(rest);
    return SECOND.test(rest) || name === null ? null : found(word, number, name);
  }
  const [, before = '', word = '', number = ''] = LEVEL_LAST.exec(text) ?? [];
  const name = nameIn(before);
  return number === '' || name === null || name === '' ? null : found(word, number, name);
}

function found(word: string, number: string, name: string): FoundLevel | null {
  const counted = /^\d$/.test(number) ? Number(number) : NUMBERS.get(number.toLowerCase());
  return counted === undefined ? null : { number: counted, name, word: word.toLowerCase() };
}

/** What is left is the level's name, unless it reads like a sentence. */
function nameIn(rest: string): string | null {
  const name = withoutFrame(withoutFrame(rest).replace(NOT_A_NAME, '').replace(PAGE, ''));
  const sentence =
    name.length > LONGEST_NAME || name.split(' ').length > 9 || /[.?!]\s|^(?:is|are|means)\b/i.test(name);
  // "Level 1 family and environment": a part of the level, and not what it is called.
  return sentence ? null : domainOf(name) === null ? name : '';
}

/** "(Early help)", "– Early help:"; a bracket within stays: "Universal (green)". */
function withoutFrame(text: string): string {
  const bare = text.replace(/^[\s\-–—:·.|,]+/, '').replace(/[\s\-–—:·.|,]+$/, '');
  const framed = /^\(([^()]*)\)?$/.exec(bare)?.[1];
  return (framed ?? (bare.includes('(') ? bare.replace(/\s*\([^)]*$/, '') : bare.replace(/\)+$/, ''))).trim();
}
