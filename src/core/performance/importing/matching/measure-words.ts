import { cleanText } from '../../../shared/clean-text.js';

const LONGEST_LABEL = 200;
/** Bars, arrows, dashes and signs of private fonts, which legends of charts leave beside a label. */
const GLYPHS = /[\u2190-\u21ff\u2500-\u25ff\u2b00-\u2bff\ue000-\uf8ff•·]/g;
const NOTES = /[*†‡§¹²³⁰-⁹]+|\[(?:note )?\d{1,2}\]/g;
const NUMBERING =
  /^(?:(?:pi|kpi|ref|no|measure|indicator) ?\d+(?:\.\d+)*|\d+(?:\.\d+)*[.)]|\d+\.\d+)\s*[-:–]?\s+(?=\D)/;

/**
 * The words of a measure's name as names are compared: case, punctuation, white space, numbering and marks of footnotes
 * aside. "%" and "percentage of" are one word, for a number and its percentage are two measures.
 */
export function measureWords(label: string): string {
  return cleanText(label.slice(0, LONGEST_LABEL))
    .toLowerCase()
    .replace(GLYPHS, ' ')
    .replace(NOTES, ' ')
    .trim()
    .replace(NUMBERING, '')
    .replace(/['’‘`´]/g, '')
    .replace(/&/g, ' and ')
    .replace(/%|\b(?:percentages?|per ?cent)\b/g, ' percent ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\bpercent of\b/g, 'percent')
    .trim();
}
