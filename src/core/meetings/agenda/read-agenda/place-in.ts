const PLACE =
  /\b(?:rooms?|hall|house|centre|center|chamber|street|road|avenue|lane|square|building|offices?|hq|headquarters|suite|hotel|school|church|library|station|campus|floor|teams|zoom|webex|online|virtual(?:ly)?|hybrid|video|[a-z]{1,2}\d{1,2}[a-z]? ?\d[a-z]{2})\b/i;
const BODY =
  /\b(?:board|partnership|committee|sub-?committee|panel|executive|sub-?groups?|group|forum|cabinet|assembly|network|meeting|conference)\b/i;
const ORGANISATION = /\b(?:council|borough|county|authority|trust|nhs|constabulary|city of|police|icb)\b/i;

/** The place a few words name ("in Committee Room 1", "via Microsoft Teams"); null when they name none. */
export function placeIn(words: string): string | null {
  const plain = words
    .replace(/^(?:to be )?(?:held )?(?:in|at|via|by|on) (?:the )?(?!person)/i, '')
    .replace(/[.,;]$/, '')
    .trim();
  if (plain === '' || plain.length > 160 || !PLACE.test(plain)) return null;
  return isBody(plain) && !/^(?:in|at|via) /i.test(words) ? null : plain;
}

/** Whether words name a body that meets. "Board Room" and "Committee Room 1" are rooms. */
export function isBody(words: string): boolean {
  return BODY.test(
    words
      .replace(/\b(?:board|committee|meeting|conference|cabinet) ?(?:rooms?|suite)\b/gi, '')
      .replace(/\bteams meeting\b/gi, ''),
  );
}

/** Whether words name an organisation, as a letterhead does. */
export function isOrganisation(words: string): boolean {
  return ORGANISATION.test(words);
}
