import { monthsOf } from '../reading/fold-ages.js';
import type { Said } from '../reading/said.js';

/** Who is said to hurt whom; words alone do not tell "son hits mum" from "mum hits son". */
export type Hurting = 'adult-child' | 'child-parent' | 'child-child' | 'siblings' | 'staff-child' | 'partners';

type Part = 'parent' | 'partner' | 'child' | 'sibling' | 'staff' | 'somebody';

const VERBS = new Set(
  'hit kick hurt shake bite burn strangle strangled strangles choke choked throttled push pushes pushed punch attack attacks attacked grab grabs grabbed drag drags dragged dragging threw throws shove shoved batter headbutted scratched scratches'.split(
    ' ',
  ),
);
const PARTS: Readonly<Record<Part, ReadonlySet<string>>> = {
  parent: new Set(
    'mum dad parents stepdad stepmum carer nan grandad uncle aunt guardian stepparent mother-in-law'.split(' '),
  ),
  partner: new Set('boyfriend girlfriend partner husband wife ex'.split(' ')),
  child: new Set(
    'child boy girl son daughter pupil teenager young-person toddler baby newborn kid cousin friend others peers grandson granddaughter'.split(
      ' ',
    ),
  ),
  sibling: new Set('brother sister sibling siblings stepbrother stepsister'.split(' ')),
  staff: new Set(
    'teacher coach ta tutor staff instructor childminder caretaker colleague volunteer imam vicar worker'.split(' '),
  ),
  somebody: new Set('he she him her they them me i us it'.split(' ')),
};
const POSSESSIVE = new Set('his her my me their our the a own'.split(' '));
const BACK = 6;
const FORWARD = 4;

/** Reads who is said to hurt whom, clause by clause; what somebody tells of another is read of the other. Empty where it is not told. */
export function whoHurtWhom({ words, clauses }: Said, denied: ReadonlySet<number>): ReadonlySet<Hurting> {
  const found = new Set<Hurting>();
  for (const [at, word] of words.entries()) {
    if (!VERBS.has(word) || denied.has(at)) continue;
    const passive = words.slice(at + 1, at + 4).indexOf('by');
    const doer = passive >= 0 ? forward(words, clauses, at + passive + 1) : back(words, clauses, at);
    const sufferer = passive >= 0 ? back(words, clauses, at) : forward(words, clauses, at);
    const hurting = relate(doer, sufferer, words);
    if (hurting !== null) found.add(hurting);
    // "Mum's boyfriend hit her": her may be mum or the child.
    const unclear =
      sufferer === 'somebody' &&
      words[at - 1] !== 'mum' &&
      words.some((one) => PARTS.partner.has(one) || one === 'stepdad');
    if (hurting === 'adult-child' && unclear && words.includes('mum')) found.add('partners');
  }
  return found;
}

function relate(doer: Part | null, sufferer: Part | null, words: readonly string[]): Hurting | null {
  const speaksOf = (part: Part): boolean => words.some((word) => partOf(word) === part);
  switch (doer) {
    case 'staff':
      return sufferer === 'parent' ? null : 'staff-child';
    case 'parent':
      if (sufferer === 'parent' || sufferer === 'partner') return 'partners';
      return sufferer === null ? null : 'adult-child';
    case 'partner':
      if (sufferer === 'parent' || sufferer === 'partner') return 'partners';
      return sufferer === 'child' && words.includes('mum') ? 'adult-child' : null;
    case 'sibling':
      return sufferer === 'parent' ? 'child-parent' : 'siblings';
    case 'child':
      if (sufferer === 'parent') return 'child-parent';
      if (sufferer === 'sibling') return 'siblings';
      return sufferer === 'child' ? 'child-child' : null;
    case 'somebody':
      if (sufferer === 'parent')
        return speaksOf('partner') || words.includes('dad') || words.includes('stepdad')
          ? 'partners'
          : speaksOf('child')
            ? 'child-parent'
            : null;
      return sufferer === 'child' && speaksOf('parent') ? 'adult-child' : null;
    default:
      return null;
  }
}

/** The nearest before, but not before "says": what is told begins there. */
function back(words: readonly string[], clauses: readonly number[], at: number): Part | null {
  let pronoun: Part | null = null;
  for (let step = 1; step <= BACK; step += 1) {
    const word = words[at - step];
    if (word === undefined || clauses[at - step] !== clauses[at] || word === 'told') break;
    const part = partOf(word);
    if (part === 'partner' && words[at - step - 1] === 'mum') return 'parent';
    if (part !== null && part !== 'somebody') return part;
    pronoun ??= part;
  }
  return pronoun;
}

function forward(words: readonly string[], clauses: readonly number[], at: number): Part | null {
  for (let step = 1; step <= FORWARD; step += 1) {
    const word = words[at + step];
    if (word === undefined || clauses[at + step] !== clauses[at]) return null;
    const next = words[at + step + 1];
    if (POSSESSIVE.has(word) && next !== undefined && partOf(next) !== null && clauses[at + step + 1] === clauses[at])
      continue;
    const part = partOf(word);
    if (part === 'parent' && next !== undefined && partOf(next) === 'partner') return 'partner';
    if (part !== null) return part;
  }
  return null;
}

function partOf(word: string): Part | null {
  if (monthsOf(word) !== null) return 'child';
  const parts: readonly Part[] = ['parent', 'partner', 'sibling', 'child', 'staff', 'somebody'];
  return parts.find((part) => PARTS[part].has(word)) ?? null;
}
