import { spokenText } from '../spoken-text.js';

/** Longer than this nobody goes on from a card. */
const LONGEST = 90;
const MOST_BARE_WORDS = 8;

/** How people go on from what they were just shown: "and …", "what about …", "same for …". */
export const LEADS =
  /^(?:(?:ok(?:ay)?|thanks|thank you|right|great|oh|so|cheers|hm+|ah)[ ,.!-]+)*(?:(?:and|but|also|then|plus)[ ,]+)?(?:(?:what|how) (?:about|of)|(?:the )?same (?:again |thing |question |figures? )?(?:for|in|with|but)(?: for)?|(?:can|could) (?:i|we) (?:see|have|get) (?:the same|that|it) (?:for|in|by)|(?:is|was) (?:that|it|this)|(?:what|how) (?:was|were|is|are) (?:it|that|they|those|this)|how does (?:that|it|this)|(?:what|how) did (?:that|it) (?:look|do))\b[ ,:]*|^(?:(?:ok(?:ay)?|thanks|right|great|so|oh)[ ,.!-]+)*(?:and|also|then|versus|vs|against|compared (?:with|to))\b[ ,]*/;

/**
 * Whether words may go on from a card that was just shown. Only then is it worth looking for one: a quick look at the words
 * alone, which says nothing of whether they can be read.
 */
export function looksLikeFollowUp(text: string): boolean {
  const spoken = spokenText(text);
  if (spoken === null || spoken.length > LONGEST || spoken === '') return false;
  return LEADS.test(spoken) || spoken.split(' ').length <= MOST_BARE_WORDS;
}
