/** The beginning of a text, at most `longest` UTF-16 units: one less where the cut would leave half of a character. */
export function cutText(text: string, longest: number): string {
  return text.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
}
