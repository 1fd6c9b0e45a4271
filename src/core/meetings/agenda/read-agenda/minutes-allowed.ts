const HOURS =
  /^(\d{1,2}|½|1½|half an|an?|one|two) ?(?:hours?|hrs?)\b(?: ?(?:and )?(\d{1,2}) ?(?:minutes?|mins?)?\b)?\.?$/i;
const MINUTES = /^(\d{1,3}) ?(?:minutes?|mins?|m|')\.?$/i;
const WORDS: Readonly<Record<string, number>> = { '½': 30, '1½': 90, 'half an': 30, a: 60, an: 60, one: 60, two: 120 };

/** Minutes allotted when the whole text says so ("25 mins", "1 hour 10", "half an hour"); else null. */
export function minutesAllowed(text: string): number | null {
  const plain = text.trim().replace(/^(?:approx(?:imately)?\.?|about|c\.|up to) ?/i, '');
  const minutes = MINUTES.exec(plain);
  if (minutes !== null) return Number(minutes[1]);
  const hours = HOURS.exec(plain);
  if (hours === null) return null;
  const word = (hours[1] ?? '').toLowerCase();
  return (WORDS[word] ?? Number(word) * 60) + Number(hours[2] ?? '0');
}
