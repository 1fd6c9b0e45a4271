import { WORD_FORMS } from './word-forms.js';

/** A line of the phrase grammar with its words made plain, as what people say is: written with any form, it finds them all. */
export function plainLine(line: string): string {
  return line.replace(/@?[a-z][a-z-]*/g, (word) =>
    word.startsWith('@') ? word : (WORD_FORMS.get(word)?.join('_') ?? word),
  );
}
