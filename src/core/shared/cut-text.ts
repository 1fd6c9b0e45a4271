/** The beginning of a text, at most `longest` UTF-16 units: one less where the cut would leave half of a character. */
export function cutText(text: string, longest: number): string {
  const code = text.charCodeAt(longest - 1);
  return text.slice(0, longest > 0 && code >= 0xd800 && code <= 0xdbff ? longest - 1 : longest);
}
