import { startsWithMonth } from './british-date.js';

/** The number or letter a line starts with. */
export interface PrintedNumber {
  readonly kind: 'item' | 'sub' | 'bullet';
  /** Of the item; for "4.1" and "4(a)" the item it says it belongs to; null for a bare letter or bullet. */
  readonly number: number | null;
  /** As printed: "4.1", "(a)". */
  readonly label: string;
  readonly rest: string;
  /** False for a bare figure ("1 Apologies"): it counts as an item's number only in its turn. */
  readonly sure: boolean;
}

const DOTTED = /^(\d{1,3})\.(\d{1,2})(\.\d{1,2})?[.):]?(?: |\t|$)(.*)$/;
const WITH_LETTER = /^(\d{1,3}) ?\(?([a-h])\)[.]? ?(.*)$/i;
const LETTER_JOINED = /^(\d{1,3})([a-h])[.)]?[ \t](.*)$/;
const LETTER = /^(\(?(?:[a-z]|[ivx]{2,5})\)|(?:[a-z]|[ivx]{2,5})\.(?= ))[ \t]?(.*)$/;
const ITEM_WORD = /^(?:agenda )?item ?(?:no\.? ?)?(\d{1,3})(?:[.):–-]| –)? ?(.*)$/i;
const PUNCTUATED = /^(\d{1,3})[.)\]:][ \t]?(?!\d)(.*)$/;
const MINUTE_STYLE = /^(\d{1,3})\/\d{2}[ \t](.+)$/;
const BARE = /^(\d{1,3})(?:[ \t]+[–-]?[ \t]*(\D.*))?$/;
const BULLET = /^([-–—*•·▪◦o‣])[ \t](.*)$/;

/** Reads the number, letter or bullet at the start of a line; null for a line that has none. */
export function printedNumber(line: string): PrintedNumber | null {
  const bullet = BULLET.exec(line);
  if (bullet !== null) return printedNumber(bullet[2] ?? '') ?? numbered('bullet', null, '•', bullet[2]);
  const zero = /^(\d{1,3})\.0[.)]?[ \t](.*)$/.exec(line);
  if (zero !== null) return numbered('item', zero[1], `${zero[1] ?? ''}.0`, zero[2]);
  const dotted = DOTTED.exec(line);
  if (dotted !== null)
    return numbered('sub', dotted[1], `${dotted[1] ?? ''}.${dotted[2] ?? ''}${dotted[3] ?? ''}`, dotted[4]);
  const lettered = WITH_LETTER.exec(line) ?? LETTER_JOINED.exec(line);
  if (lettered !== null) return numbered('sub', lettered[1], `${lettered[1] ?? ''}(${lettered[2] ?? ''})`, lettered[3]);
  const letter = LETTER.exec(line);
  if (letter !== null) return numbered('sub', null, letter[1] ?? '', letter[2]);
  const item = ITEM_WORD.exec(line) ?? PUNCTUATED.exec(line) ?? MINUTE_STYLE.exec(line);
  if (item !== null) return dateOrItem(item[1], item[2] ?? '', true);
  const bare = BARE.exec(line);
  return bare === null ? null : dateOrItem(bare[1], bare[2] ?? '', false);
}

function dateOrItem(number: string | undefined, rest: string, sure: boolean): PrintedNumber | null {
  const measure = /^(?:st|nd|rd|th|am|pm|a\.m|p\.m|noon|mins?|minutes?(?! (?:of|and|from)\b)|hours?|hrs)\b/i;
  const notNumber = startsWithMonth(rest) || (!sure && measure.test(rest));
  return notNumber ? null : numbered('item', number, number ?? '', rest, sure);
}

function numbered(
  kind: PrintedNumber['kind'],
  number: string | undefined | null,
  label: string,
  rest: string | undefined,
  sure = true,
): PrintedNumber {
  return {
    kind,
    number: number === null || number === undefined ? null : Number(number),
    label,
    rest: (rest ?? '').trim(),
    sure,
  };
}
