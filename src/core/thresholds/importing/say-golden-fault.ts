import type { GoldenFault } from './judge-answer.js';

const WORDS: Readonly<Record<GoldenFault, string>> = {
  'emergency-lost': 'the emergency line would be missing',
  understated: 'the level shown would be too low',
  'level-lost': 'the level would not be shown',
  'topic-gone': 'nothing on the subject would be near the top',
};

/** What would be worse about an answer, for whoever decides about publishing. */
export function sayGoldenFault(fault: GoldenFault): string {
  return WORDS[fault];
}
