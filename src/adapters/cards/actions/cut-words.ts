/** The beginning of a text in whole words, with an ellipsis where something was left away; at most `most` characters. */
export function cutWords(text: string, most: number): string {
  const joined = text.replace(/\s+/gu, ' ').trim();
  if (joined.length <= most) return joined;
  const cut = joined.slice(0, most - 2);
  const lastSpace = cut.lastIndexOf(' ');
  // One endless word is cut where it has to be, but never through a sign made of two halves.
  const kept = lastSpace > most / 2 ? cut.slice(0, lastSpace) : cut.replace(/[\uD800-\uDBFF]$/u, '');
  const ended = `${kept.replace(/[\s,;:–-]+$/u, '')}…`;
  // A quotation that was opened is closed again.
  return ended.lastIndexOf('“') > ended.lastIndexOf('”') ? `${ended}”` : ended;
}
