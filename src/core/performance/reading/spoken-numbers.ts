const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const TEENS = `${UNITS.slice(9).join('|')}|twenty(?:[ -](?:${UNITS.slice(0, 9).join('|')}))?`;

const TWO_YEARS = new RegExp(`\\b(?:twenty )?(${TEENS})[ -/]+(?:twenty )?(${TEENS})\\b`, 'g');
const ONE_YEAR = new RegExp(`\\btwenty (${TEENS})\\b`, 'g');
const TENS_AND_UNITS = new RegExp(`\\b(${TENS.join('|')})(?:[ -](${UNITS.slice(0, 9).join('|')}))?\\b`, 'g');
const UNIT = new RegExp(`\\b(${UNITS.slice(1).join('|')})\\b`, 'g');
/** "One" is a number only after these or before what is counted; elsewhere it is "quick one", "the one". */
const ONE = /\b(quarters?|qtrs?|q) one\b|\bone (?=quarter|year|month|qtr)/g;

/**
 * Puts numbers said in words into figures: "quarter three", "forty-seven", and dictated years: "twenty seventeen
 * eighteen" and "seventeen eighteen" are 2017/18, "twenty seventeen" is 2017.
 */
export function spokenNumbers(text: string): string {
  if (!/[a-z]{3}/.test(text)) return text;
  return text
    .replace(TWO_YEARS, (whole, first: string, second: string) => {
      const [from, to] = [numberOf(first), numberOf(second)];
      return to === from + 1 ? `20${from}/${to}` : whole;
    })
    .replace(ONE_YEAR, (whole, year: string) => (numberOf(year) < 10 ? whole : `20${numberOf(year)}`))
    .replace(TENS_AND_UNITS, (_whole, tens: string, unit: string | undefined) =>
      String(numberOf(tens) + (unit === undefined ? 0 : numberOf(unit))),
    )
    .replace(UNIT, (_whole, unit: string) => String(numberOf(unit)))
    .replace(ONE, (whole) => whole.replace('one', '1'));
}

function numberOf(words: string): number {
  return words.split(/[ -]/).reduce((sum, word) => {
    const tens = TENS.indexOf(word);
    return sum + (tens >= 0 ? (tens + 2) * 10 : UNITS.indexOf(word) + 1);
  }, 0);
}
