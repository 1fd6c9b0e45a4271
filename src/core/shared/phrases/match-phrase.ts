/** Words that stand for one another, by the name a line calls them. */
export type WordClasses = Readonly<Record<string, readonly string[]>>;

/**
 * One line of our phrase grammar, made ready. A line is parts joined by ` & `, all of which must be found, anywhere and in
 * any order; a part beginning with `!` must not be found. A part is a run of words: `a|b` either word, `a|b_c` either the
 * word or the two together, `@name` any word of a class, `~` up to four words of any kind, `word?` may be left out, `^` and `$` the beginning and the end.
 */
export interface Phrase {
  readonly wanted: readonly Part[];
  readonly refused: readonly Part[];
}

type Part = readonly Step[];
/** Several words that stand together for one, by the first of them. */
type Runs = readonly (readonly string[])[];
type Step =
  | { readonly step: 'word'; readonly words: ReadonlySet<string>; readonly runs: Runs; readonly optional: boolean }
  | { readonly step: 'gap' | 'start' | 'end' };

/** Words a gap may pass over. Small, so that a match stays within a clause and its cost stays bounded. */
const WIDEST_GAP = 4;

/** Reads one line of the grammar; a class it names must be among those given. */
export function readPhrase(line: string, classes: WordClasses): Phrase {
  const parts = line.split(' & ');
  return {
    wanted: parts.filter((part) => !part.startsWith('!')).map((part) => readPart(part, classes)),
    refused: parts.filter((part) => part.startsWith('!')).map((part) => readPart(part.slice(1), classes)),
  };
}

/** How many words a phrase explains in these words; null when it is not there. */
export function matchPhrase({ wanted, refused }: Phrase, words: readonly string[]): number | null {
  let explained = 0;
  for (const part of wanted) {
    const length = findPart(part, words);
    if (length === null) return null;
    explained += length;
  }
  return refused.some((part) => findPart(part, words) !== null) ? null : explained;
}

/** Words of which one must be there for the phrase to fit: those of its narrowest step. Null where no step is certain. */
export function keyWords({ wanted }: Phrase): readonly string[] | null {
  const certain = wanted.flatMap((part) =>
    part.flatMap((step) => (step.step === 'word' && !step.optional ? [startsOf(step)] : [])),
  );
  return certain.sort((a, b) => a.length - b.length)[0] ?? null;
}

/** Where the first wanted part stands: the first word, and the one after its last. Empty where the phrase does not fit. */
export function placesOf(
  one: Phrase,
  words: readonly string[],
): readonly { readonly from: number; readonly to: number }[] {
  const [first] = one.wanted;
  if (first === undefined || matchPhrase(one, words) === null) return [];
  return words.flatMap((_word, from) => {
    const to = endFrom(first, 0, words, from);
    return to === null ? [] : [{ from, to }];
  });
}

function readPart(text: string, classes: WordClasses): Part {
  return text
    .trim()
    .split(' ')
    .map((piece): Step => {
      if (piece === '~') return { step: 'gap' };
      if (piece === '^') return { step: 'start' };
      if (piece === '$') return { step: 'end' };
      const optional = piece.endsWith('?');
      const names = (optional ? piece.slice(0, -1) : piece).split('|');
      const choices = names.flatMap((name) => wordsNamed(name, classes)).map((choice) => choice.split('_'));
      const single = choices.flatMap((choice) => (choice.length === 1 ? choice : []));
      return { step: 'word', optional, words: new Set(single), runs: choices.filter((choice) => choice.length > 1) };
    });
}

function wordsNamed(name: string, classes: WordClasses): readonly string[] {
  if (!name.startsWith('@')) return [name];
  const words = classes[name.slice(1)];
  if (words === undefined) throw new Error(`No word class is called ${name}`);
  return words;
}

function findPart(part: Part, words: readonly string[]): number | null {
  for (let from = 0; from <= words.length; from += 1) {
    const length = matchFrom(part, 0, words, from);
    if (length !== null) return length;
  }
  return null;
}

/** Where the part ends that begins here. */
function endFrom(part: Part, index: number, words: readonly string[], at: number): number | null {
  const step = part[index];
  if (step === undefined) return at;
  switch (step.step) {
    case 'start':
      return at === 0 ? endFrom(part, index + 1, words, at) : null;
    case 'end':
      return at === words.length ? at : null;
    case 'gap':
      for (let skipped = 0; skipped <= WIDEST_GAP && at + skipped <= words.length; skipped += 1) {
        const rest = endFrom(part, index + 1, words, at + skipped);
        if (rest !== null) return rest;
      }
      return null;
    case 'word':
      for (const length of lengthsAt(step, words, at)) {
        const rest = endFrom(part, index + 1, words, at + length);
        if (rest !== null) return rest;
      }
      return step.optional ? endFrom(part, index + 1, words, at) : null;
  }
}

/** The number of words matched from here, gaps not counted. Depth is the number of steps: a line has at most a dozen. */
function matchFrom(part: Part, index: number, words: readonly string[], at: number): number | null {
  const step = part[index];
  if (step === undefined) return 0;
  switch (step.step) {
    case 'start':
      return at === 0 ? matchFrom(part, index + 1, words, at) : null;
    case 'end':
      return at === words.length ? matchFrom(part, index + 1, words, at) : null;
    case 'gap':
      for (let skipped = 0; skipped <= WIDEST_GAP && at + skipped <= words.length; skipped += 1) {
        const rest = matchFrom(part, index + 1, words, at + skipped);
        if (rest !== null) return rest;
      }
      return null;
    case 'word':
      for (const length of lengthsAt(step, words, at)) {
        const rest = matchFrom(part, index + 1, words, at + length);
        if (rest !== null) return rest + length;
      }
      return step.optional ? matchFrom(part, index + 1, words, at) : null;
  }
}

type WordStep = Extract<Step, { readonly step: 'word' }>;

/** How many words the step takes from here, in each way it fits; empty where it does not. */
function lengthsAt({ words: single, runs }: WordStep, words: readonly string[], at: number): readonly number[] {
  const word = words[at];
  if (word === undefined) return [];
  const longer = runs.filter((run) => run.every((one, more) => words[at + more] === one)).map((run) => run.length);
  return single.has(word) ? [...longer, 1] : longer;
}

function startsOf({ words, runs }: WordStep): readonly string[] {
  return [...words, ...runs.flatMap(([first]) => (first === undefined ? [] : [first]))];
}
