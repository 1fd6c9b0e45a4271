import { harmReader } from '../thresholds/danger/tells-of-harm.js';
import { WORD_CLASSES } from './vocabulary/word-classes.js';

/**
 * Whether harm to a child is told of, so that a message is no business of the board's, in words of `wordsOf`. What calls for the emergency
 * line is decided by the answer itself (`core/thresholds/danger/read-danger.ts`).
 */
export const readDanger = harmReader(WORD_CLASSES);
