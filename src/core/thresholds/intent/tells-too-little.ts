import { isStopWord } from '../matching/stop-words.js';

/** Words that say that there is a worry, and not which. */
const BARE = new Set(
  `help worried worry concerned concerns worries unsure kid ok not no yes safe safeguarding referral advice support child boy girl pupil young-person someone something wrong right bad good fine normal
   serious urgent hello thanks hiya morning afternoon what's-this test testing whatever anything nothing me you act tell do make sure
   allowed should understand idea sorry please love home house mum dad teenager student matter happens happened going advise doing`.split(
    /\s+/,
  ),
);
/** Alone these are something to look for: what people may do, or what it is called. */
const TELLING = new Set('refer ring record consent referral'.split(' '));

/** Whether nothing was said that could be looked for: "help", "what do I do", "is this ok?", "I'm worried about a child". */
export function tellsTooLittle(words: readonly string[]): boolean {
  if (words.some((word) => TELLING.has(word))) return false;
  return words.every((word) => isStopWord(word) || BARE.has(word));
}
