/** Longer than any message that Teams lets people send; what is beyond it is not read. */
const LONGEST_MESSAGE = 40_000;

/** Where a line ends. Neither pattern looks beyond the next angle bracket, so that no message makes them slow. */
const LINE_END = /<(?:br|\/p|\/div|\/li|\/tr|\/blockquote|\/h[1-6])\b[^<>]*>/giu;
const TAG = /<[^<>]*>/gu;
const ENTITY = /&(?:#(?<decimal>\d{1,7})|#x(?<hex>[\da-f]{1,6})|(?<name>nbsp|lt|gt|quot|apos|amp));/giu;
const NAMED: Readonly<Record<string, string>> = { nbsp: ' ', lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const LAST_CODE_POINT = 0x10ffff;

/** The words of a message as a person reads them: without its HTML, a line for each of its lines. */
export function messageWords(content: string, isHtml: boolean): string {
  const whole = content.slice(0, LONGEST_MESSAGE);
  const words = isHtml ? whole.replace(LINE_END, '\n').replace(TAG, '').replace(ENTITY, characterOf) : whole;
  return words
    .split(/\r\n|\r|\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

function characterOf(entity: string, ...matched: readonly unknown[]): string {
  const { decimal, hex, name } = matched.at(-1) as Readonly<Record<'decimal' | 'hex' | 'name', string | undefined>>;
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? entity;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code > 0 && code <= LAST_CODE_POINT ? String.fromCodePoint(code) : ' ';
}
