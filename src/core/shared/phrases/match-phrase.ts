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
/** Several words that stand together for one, by the first of them: most steps begin with none, and then none is tried. */
type Runs = ReadonlyMap<string, readonly (readonly string[])[]>;
type Step =
  | { readonly step: 'word'; readonly words: ReadonlySet<string>; readonly runs: Runs; readonly optional: boolean }
  | { readonly step: 'gap' | 'start' | 'end' };
/** What a length counts: the words that a part explains, or those as well that its gaps pass over. */
type Counted = 'explained' | 'passed';

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

/** Of each step that is certain, the words of which one must be there for the phrase to fit. Empty where no step is certain. */
export function keyWords({ wanted }: Phrase): readonly (readonly string[])[] {
  return wanted.flatMap((part) =>
    part.flatMap((step) => (step.step === 'word' && !step.optional ? [[...step.words, ...step.runs.keys()]] : [])),
  );
}

/** Where the first wanted part stands: the first word, and the one after its last. Empty where the phrase does not fit. */
export function placesOf(
  one: Phrase,
  words: readonly string[],
): readonly { readonly from: number; readonly to: number }[] {
  const [first] = one.wanted;
  if (first === undefined || matchPhrase(one, words) === null) return [];
  return words.flatMap((_word, from) => {
    const length = lengthFrom(first, 0, words, from, 'passed');
    return length === null ? [] : [{ from, to: from + length }];
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
      return { step: 'word', optional, words: new Set(single), runs: runsOf(choices) };
    });
}

function runsOf(choices: readonly (readonly string[])[]): Runs {
  const runs = new Map<string, (readonly string[])[]>();
  for (const choice of choices) {
    const [first] = choice;
    if (first === undefined || choice.length === 1) continue;
    const known = runs.get(first);
    if (known === undefined) runs.set(first, [choice]);
    else known.push(choice);
  }
  return runs;
}

function wordsNamed(name: string, classes: WordClasses): readonly string[] {
  if (!name.startsWith('@')) return [name];
  const words = classes[name.slice(1)];
  if (words === undefined) throw new Error(`No word class is called ${name}`);
  return words;
}

function findPart(part: Part, words: readonly string[]): number | null {
  const last = part[0]?.step === 'start' ? 0 : words.length;
  for (let from = 0; from <= last; from += 1) {
    const length = lengthFrom(part, 0, words, from, 'explained');
    if (length !== null) return length;
  }
  return null;
}

/**
 * How long the rest of a part is that begins here; null where it does not fit. It runs for every line near what was said, so it makes
 * nothing. Depth is the number of steps: a line has at most a dozen.
 */
function lengthFrom(part: Part, index: number, words: readonly string[], at: number, counted: Counted): number | null {
  const step = part[index];
  if (step === undefined) return 0;
  switch (step.step) {
    case 'start':
      return at === 0 ? lengthFrom(part, index + 1, words, at, counted) : null;
    case 'end':
      return at === words.length ? lengthFrom(part, index + 1, words, at, counted) : null;
    case 'gap':
      for (let skipped = 0; skipped <= WIDEST_GAP && at + skipped <= words.length; skipped += 1) {
        const rest = lengthFrom(part, index + 1, words, at + skipped, counted);
        if (rest !== null) return counted === 'passed' ? rest + skipped : rest;
      }
      return null;
    case 'word': {
      const taken = wordFrom(part, index, words, at, counted);
      if (taken !== null) return taken;
      return step.optional ? lengthFrom(part, index + 1, words, at, counted) : null;
    }
  }
}

/** The same where the step takes a word, or several that stand together: those are tried first. */
function wordFrom(part: Part, index: number, words: readonly string[], at: number, counted: Counted): number | null {
  const step = part[index];
  const word = words[at];
  if (word === undefined || step?.step !== 'word') return null;
  if (step.runs.size > 0) {
    for (const run of step.runs.get(word) ?? NONE) {
      if (!standsAt(run, words, at)) continue;
      const rest = lengthFrom(part, index + 1, words, at + run.length, counted);
      if (rest !== null) return rest + run.length;
    }
  }
  if (!step.words.has(word)) return null;
  const rest = lengthFrom(part, index + 1, words, at + 1, counted);
  return rest === null ? null : rest + 1;
}

const NONE: readonly (readonly string[])[] = [];

function standsAt(run: readonly string[], words: readonly string[], at: number): boolean {
  for (let more = 1; more < run.length; more += 1) {
    if (words[at + more] !== run[more]) return false;
  }
  return true;
}
