import { readDanger } from '../thresholds/danger/read-danger.js';
import { readTopics } from '../thresholds/matching/read-topics.js';
import { monthsOf } from '../thresholds/reading/fold-ages.js';
import { readWords } from '../thresholds/reading/read-words.js';

/** Somebody's child or parents, one by one; "children" and "parents" are also what boards speak of. */
const SOMEBODY =
  /\b(?:mum|mom|mam|dad|nan|stepdad|stepmum|lad|lass|toddler|baby|newborn|boy|girl|son|daughter|bairn|pupil|he|she|him|her|his|kid|kids|3yo|4yo)\b/i;

/**
 * Whether a message is about somebody's child, as the guidance reads it: a danger now, or a subject of the guidance told of
 * somebody. So that "he's not at home and nobody has seen him" is not taken for an answer to a meeting.
 */
export function speaksOfAChild(text: string): boolean {
  const { words } = readWords(text);
  const aged = words.some((word) => monthsOf(word) !== null);
  if (!aged && !SOMEBODY.test(text)) return false;
  return readDanger(words) !== null || readTopics(words).size > 0;
}
