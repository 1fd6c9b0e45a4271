/**
 * Marks that no one can see and that can turn a line round or hide words in it: bidirectional controls and overrides
 * (Unicode UAX #9), zero-width spaces, the byte order mark, the soft hyphen. Joiners stay: some letters and signs need them.
 */
const UNSEEN = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
/** Control characters that are not white space; the store cannot hold the first of them. Halves of signs go too. */
const CONTROL = /(?!\s)\p{Cc}|\p{Cs}/gu;

/** A line a person typed, fit to keep and to show: unseen marks and controls gone, white space of any kind made one space. */
export function cleanText(text: string): string {
  return text.replace(UNSEEN, '').replace(CONTROL, '').normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** What a person typed over several lines: each line cleaned, its breaks kept, never more than one empty line together. */
export function cleanLines(text: string): string {
  return text
    .split(/\r\n|\n|\r/)
    .map(cleanText)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
