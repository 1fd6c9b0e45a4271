const OPEN_PART =
  /^(?:\(?part (?:1|one|i|a)\)?\b.*|\(?(?:the )?(?:meeting is )?open (?:to|session|items|business|part)\b.*|public (?:session|items|business|part)\b.*|unrestricted items)$/i;
const CLOSED_PART =
  /^(?:\(?part (?:2|two|ii|b)\)?\b.*|(?:closed|private|confidential|restricted|exempt) (?:session|items?|business|part|matters|section|agenda)\b.*|(?:items? )?(?:\(?not open|not for publication|\(?closed) (?:to|by)\b.*|in private|in camera|\(?members only\)?.*|\(?(?:restricted|confidential|exempt|not for publication)\)?|not for publication.*|(?:to )?(?:consider )?exclu(?:sion|de) (?:of )?(?:the )?(?:press|public)\b.*)$/i;
/** A line about a part of the agenda, whatever that part is called. */
const ARRANGES =
  /^(?:part|section) [a-z0-9]{1,3}\b|\b(?:following|remaining)\b.{0,30}\b(?:items?|business|reports?|matters)\b/i;
const CLOSED_WORD = /\b(?:closed|private|excluded)\b/i;
const MARK =
  /\b(?:restricted|exempt|confidential|members only|not for publication|not open to (?:the )?(?:press|public)|closed session|in private|in camera)\b/i;
const DENIED = /\b(?:non-?|not |un)(?:restricted|exempt|confidential)\b/i;

/** What a line by itself says of the lines after it: "Part 2 – exempt items" closes, "Open to public and press" opens. */
export function markingOf(line: string): 'open' | 'closed' | null {
  if (line.length > 160) return null;
  const plain = line.replace(/\t/g, ' ');
  const denied = DENIED.test(plain);
  const closes = CLOSED_PART.test(plain) || (ARRANGES.test(plain) && (isMarked(plain) || CLOSED_WORD.test(plain)));
  if (closes && !denied) return 'closed';
  return OPEN_PART.test(plain) ? 'open' : null;
}

/** An item that shuts the press and public out: it is open itself, the ones after it are not. */
export function shutsOut(title: string): boolean {
  return /\bexclu(?:sion|de|ding)\b.{0,40}\b(?:press|public)\b/i.test(title);
}

/**
 * Whether words mark their item as restricted. Erring towards "yes" is deliberate: a restricted item shown in a
 * shared card cannot be taken back, an open one held back can be shown a minute later.
 */
export function isMarked(text: string): boolean {
  return MARK.test(text) && !DENIED.test(text);
}

/** Whether the whole text is nothing but a mark: "RESTRICTED", "exempt – paragraph 3". */
export function isMarkOnly(text: string): boolean {
  return (
    isMarked(text) &&
    /^(?:restricted|exempt|confidential|members only|not for publication|not open|closed session|in private|in camera)(?:[ :,;–-].{0,60})?$/i.test(
      text.trim(),
    )
  );
}
