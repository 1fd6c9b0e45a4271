/** Said to those who make the agenda, while there is time to shorten it. */
export function overrunLine(minutes: number): string {
  return `The items take ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} longer than the meeting.`;
}
