const NUMBER = '\\d{1,3}(?:[./]\\d{1,3}){0,2}[a-z]?';
const NAMED = new RegExp(
  `(?<=^|[,;.(\\[–—-]\\s*|[^\\w\\s]\\s+)(?:agenda )?(?:minute|min|item|para(?:graph)?)s?\\.?\\s*(?:no\\.?|ref\\.?)?\\s*:?\\s*(?<number>${NUMBER})(?![\\w/.]\\d)`,
  'i',
);
const NAMED_LAST = new RegExp(
  `(?<!\\b(?:on|of|to|under|from|the|as|at|for|in|with|see|per))\\s(?:agenda )?(?:minute|min|item)\\.?\\s*(?:no\\.?)?\\s*:?\\s*(?<number>${NUMBER})\\s*[.)]?$`,
  'i',
);
const IN_BRACKETS = /[([]\s*(?<number>\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)\s*[)\]]/;
const FIRST = /^(?<number>\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)[.):]?\s+(?=\D)/;

/** The minute or item a sentence names ("7.2" in front, "(7.2)", "min 5.1", "item 9 –"), and the sentence without it. */
export function sentenceMinute(text: string): { readonly minute: string | null; readonly rest: string } {
  for (const looks of [FIRST, IN_BRACKETS, NAMED, NAMED_LAST]) {
    const match = looks.exec(text);
    if (match === null) continue;
    const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
    return { minute: match.groups?.number ?? null, rest: tidied(rest) };
  }
  return { minute: null, rest: text };
}

/** Text after something was taken out of it: no empty brackets, no stray marks at either end. */
export function tidied(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[,;:–—-]\s?(?=[)\]])/g, '')
    .replace(/[([]\s?[,;:–—-]\s?/g, '(')
    .replace(/\(\s?\)|\[\s?\]/g, ' ')
    .replace(/\s+(?=[,.;)])/g, '')
    .replace(/^[\s,;:.|–—-]+|[\s,;:|–—-]+$/g, '')
    .replace(/([.,;])\s?[.,;]+$/, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
