/** Neither PostgreSQL’s text nor its JSON can hold U+0000 or half of a pair of surrogates; nobody types them. */
const UNKEEPABLE = /[\0\p{Surrogate}]/gu;

/**
 * Text that a store can hold: each character that none can hold becomes U+FFFD, the mark for what cannot be read. Taken
 * out without a mark, “1”, U+0000, “2” would be twelve.
 */
export function keepableText(text: string): string {
  return text.replace(UNKEEPABLE, '\ufffd');
}
