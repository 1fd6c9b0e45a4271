/** How boards shorten the words of a role. Whole short forms ("DN", "DCS") come from the titles themselves: see `initialsOf`. */
const LONG_FORMS: Readonly<Record<string, string>> = {
  rep: 'representative',
  desig: 'designated',
  dr: 'doctor',
  dir: 'director',
  mgr: 'manager',
  exec: 'executive',
  hosp: 'hospital',
  edu: 'education',
  vol: 'voluntary',
  bm: 'business manager',
  ceo: 'chief executive',
  lado: 'designated officer allegation',
  yos: 'youth offending service',
  yot: 'youth offending service',
  ppu: 'public protection unit',
  chairperson: 'chair',
  chairman: 'chair',
  chairwoman: 'chair',
  deputy: 'vice',
};

/** Words that carry nothing: with or without them the same person is meant. */
const EMPTY = new Set(['the', 'of', 'for', 'and', 'a', 'an', 'our', 'from', 'at', 'in', 'on', 'to', 'with', 's']);

/** Words that many titles share: alone they mean nobody in particular, however few people the board has. */
const SHARED_WORDS = new Set(
  (
    'head lead manager director officer representative member chief service child nurse doctor teacher trust named designated ' +
    'vice assistant team unit group board partner agency executive public second co ordinator leader national ' +
    'school everyone nhs foundation family support advisory court safeguarding and society organisation sector ' +
    'partnership community business metropolitan borough city county care clinical commissioning social young people regional ' +
    'north south east west association company rehabilitation practice performance protection youth skill employment'
  ).split(' '),
);

const LONGEST_SAID = 120;

/** The words by which a role is told from another: lower case, long forms, singular, without "the" and "of". */
export function roleWords(said: string): readonly string[] {
  const plain = said.slice(0, LONGEST_SAID).toLowerCase().normalize('NFKD').replace(/[’`]/g, "'");
  const words = plain.replace(/'s\b|s'(?=\s|$)/g, '').match(/[a-z0-9]+/g) ?? [];
  return words
    .map((word) => singular(inTable(LONG_FORMS, word) ?? word))
    .flatMap((word) => word.split(' '))
    .filter((word) => !EMPTY.has(word));
}

/** Titles that several organisations have, whoever of them sits on the board. */
const SHARED_TITLES = new Set(['chief executive', 'head teacher', 'service manager', 'team manager', 'lead member']);

/** Whether words say no more than "the nurse" or "the head teacher": too little to choose somebody by. */
export function saysTooLittle(words: readonly string[]): boolean {
  return words.length === 1 ? SHARED_WORDS.has(words[0] ?? '') : SHARED_TITLES.has(words.join(' '));
}

/** Whether words speak of several: "lay members", "primary and special schools". */
export function saysMany(said: string): boolean {
  const plain = said.trim();
  return /[^su'’]s$/i.test(plain) && plain.length > 4;
}

/** "DCS", "HOH" and "HH": the first letters people make of a title, with and without the small words; none for a single word. */
export function initialsOf(title: string): readonly string[] {
  const words =
    title
      .toLowerCase()
      .replace(/['’]s\b/g, '')
      .match(/[a-z]+/g) ?? [];
  const first = (list: readonly string[]): string => list.map((word) => word.charAt(0)).join('');
  const forms = [first(words.filter((word) => !EMPTY.has(word))), first(words)];
  return [...new Set(forms)].filter((form) => form.length > 1);
}

const IRREGULAR: Readonly<Record<string, string>> = {
  children: 'child',
  childrens: 'child',
  police: 'police',
  agencies: 'agency',
  families: 'family',
};

function singular(word: string): string {
  const irregular = inTable(IRREGULAR, word);
  if (irregular !== undefined) return irregular;
  return /[^s]s$/.test(word) && word.length > 3 && !/(?:us|is)$/.test(word) ? word.slice(0, -1) : word;
}

/** What a table says of a word. People write whatever they like, “constructor” too, which every object has something for. */
function inTable(table: Readonly<Record<string, string>>, word: string): string | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
