import type { UnreachableReason } from '../../../core/people/reach.js';
import { cutWords } from '../actions/cut-words.js';
import type { CardData } from '../card-data.js';
import { personWords } from '../person-words.js';
import type { DeliveryProblem } from './deliveries-view.js';

/** Those who were not reached for one and the same reason. */
interface ProblemGroup {
  readonly why: string;
  /** Each once, however many messages did not reach them. */
  readonly names: readonly string[];
  /** The messages, each kind once. */
  readonly whats: readonly string[];
}

const LONGEST_NAME = 90;

/** So many names are said in one paragraph: few enough that none of them is cut off. */
const NAMES_IN_A_PARAGRAPH = 6;

/** As said of one and of several. */
type Words = readonly [one: string, many: string];

const WHY: Readonly<Record<DeliveryProblem['state'], Words>> = {
  unknown: same('May or may not have had it: Teams gave no clear answer'),
  failed: same('Did not get it: Teams refused the message'),
  unreachable: same('Cannot be reached in Teams'),
  expired: same('Did not get it: it could not be sent in time'),
};

/** The reasons of core's `sayUnreachable`, as a heading over one name or over many. */
const REASONS: Readonly<Record<UnreachableReason, Words>> = {
  'no-account': ['Has no Teams account that the board knows of', 'Have no Teams account that the board knows of'],
  guest: [
    'Is a guest here, and Teams lets no bot write to guests one to one',
    'Are guests here, and Teams lets no bot write to guests one to one',
  ],
  'not-installed': ['Has not got this app yet', 'Have not got this app yet'],
  blocked: ['Has blocked this app', 'Have blocked this app'],
  removed: ['Has removed this app', 'Have removed this app'],
  'disabled-by-admin': same('Cannot use this app: an administrator has switched it off'),
  'conversation-gone': same('Can no longer be found in the chat we had'),
};

/** Problems by reason: what a person can decide comes first, then the largest groups. A board of forty is then a few lines. */
export function groupProblems(problems: readonly DeliveryProblem[]): readonly ProblemGroup[] {
  const byReason = new Map<string, DeliveryProblem[]>();
  for (const problem of problems) {
    const key = `${problem.state} ${problem.reason ?? ''}`;
    byReason.set(key, [...(byReason.get(key) ?? []), problem]);
  }
  return [...byReason.values()]
    .sort((a, b) => rank(a) - rank(b) || b.length - a.length)
    .map((group) => {
      const names = once(group.map((problem) => cutWords(personWords(problem), LONGEST_NAME)));
      return { why: whyWords(group, names.length), names, whats: once(group.map(({ what }) => what)) };
    });
}

/** What all of them missed, where it is the same for all: said once and not under each. */
export function whatAllMissed(groups: readonly ProblemGroup[]): string | null {
  const [what, ...others] = new Set(groups.flatMap(({ whats }) => whats));
  return what !== undefined && others.length === 0 ? what : null;
}

/** The groups with at most `most` names between them; those left away are counted. */
export function problemGroups(groups: readonly ProblemGroup[], most: number): readonly CardData[] {
  // A large group leaves room for the small ones after it.
  const each = Math.max(2, Math.floor(most / Math.max(1, groups.length)));
  const hasWhat = whatAllMissed(groups) === null;
  let room = most - groups.reduce((sum, { names }) => sum + Math.min(each, names.length), 0);
  return groups.map(({ why, names, whats }) => {
    const more = Math.max(0, Math.min(room, names.length - each));
    room -= more;
    const shown = names.slice(0, each + more);
    const left = names.length - shown.length;
    return {
      why: names.length === 1 ? why : `${why} (${names.length})`,
      names: paragraphs(left > 0 ? [...shown, `and ${left} more`] : shown),
      hasWhat,
      what: `It was: ${cutWords(whats.slice(0, 4).join('; '), 240)}${whats.length > 4 ? '; and others' : ''}`,
    };
  });
}

/** Names hold commas, so semicolons stand between them. */
function paragraphs(names: readonly string[]): readonly string[] {
  return Array.from({ length: Math.ceil(names.length / NAMES_IN_A_PARAGRAPH) }, (_, index) =>
    names.slice(index * NAMES_IN_A_PARAGRAPH, (index + 1) * NAMES_IN_A_PARAGRAPH).join('; '),
  );
}

function whyWords(group: readonly DeliveryProblem[], people: number): string {
  const [first] = group;
  if (first === undefined) return '';
  const [one, many] = first.reason === null ? WHY[first.state] : REASONS[first.reason];
  return people === 1 ? one : many;
}

const ORDER: readonly DeliveryProblem['state'][] = ['unknown', 'failed', 'unreachable', 'expired'];

function rank([first]: readonly DeliveryProblem[]): number {
  return first === undefined ? 0 : ORDER.indexOf(first.state);
}

function once(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}

function same(words: string): Words {
  return [words, words];
}
