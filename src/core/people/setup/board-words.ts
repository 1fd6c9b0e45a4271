import { SECTORS, type Sector } from '../agency.js';
import type { QuorumRule } from '../quorum-rule.js';
import { BOARD_ROLES, type BoardRole } from '../role.js';
import { sectorName } from '../sector-name.js';
import type { Seat, Standing } from '../seat.js';
import { sayList } from '../../shared/say-list.js';

/** What a cell means, or the words it may hold, for a sentence. */
export type Meant<Value> = { readonly value: Value } | { readonly allowed: string };

const STANDING: Readonly<Record<string, Standing>> = {
  '': 'member',
  member: 'member',
  voting: 'member',
  yes: 'member',
  adviser: 'adviser',
  advisor: 'adviser',
  observer: 'observer',
  no: 'observer',
  'non-voting': 'observer',
};
const OFFICE: Readonly<Record<string, Seat['office']>> = {
  '': null,
  no: null,
  chair: 'chair',
  yes: 'chair',
  'vice-chair': 'vice-chair',
  'vice chair': 'vice-chair',
  'deputy chair': 'vice-chair',
};
const YES_NO: Readonly<Record<string, boolean>> = {
  '': false,
  no: false,
  member: false,
  yes: true,
  guest: true,
  y: true,
  n: false,
};
/** Chair, vice-chair and member are what a seat makes of its holder. */
const GRANTED: readonly BoardRole[] = BOARD_ROLES.filter((role) => !['chair', 'vice-chair', 'member'].includes(role));

export const meantStanding = (words: string): Meant<Standing> => lookUp(STANDING, words, 'member, adviser or observer');
export const meantOffice = (words: string): Meant<Seat['office']> =>
  lookUp(OFFICE, words, 'chair, vice-chair or nothing');
export const meantYes = (words: string): Meant<boolean> => lookUp(YES_NO, words, 'yes or no');

/** "Local authority", "health", "lay members": a sector by its name or by the word it is kept under. */
export function meantSector(words: string): Meant<Sector> {
  const plain = lowered(words);
  const found = SECTORS.find((sector) => plain === sector || plain === sectorName(sector) || plain === plainly(sector));
  return found === undefined ? { allowed: `one of ${sayList(SECTORS.map(plainly))}` } : { value: found };
}

/** "Business manager, analyst" */
export function meantRoles(words: string): Meant<readonly BoardRole[]> {
  const said = lowered(words)
    .split(/\s*[,;]\s*/)
    .filter((part) => part !== '');
  const roles = said.flatMap((part) => GRANTED.filter((role) => part === role || part === plainly(role)));
  return roles.length === said.length
    ? { value: [...new Set(roles)] }
    : { allowed: `business manager, administrator or analyst; who chairs stands in the column for it` };
}

/** "50%", "5 members", or the sectors that have to be there: "local authority, health and police". */
export function meantQuorum(words: string): Meant<QuorumRule> {
  const plain = lowered(words);
  const share = /^(\d{1,3}) ?%(?: of (?:the )?members)?$/.exec(plain);
  const percent = Number(share?.[1] ?? 0);
  if (percent > 0 && percent <= 100) return { value: { kind: 'share-of-members', percent } };
  const atLeast = Number(/^(\d{1,3})(?: members)?$/.exec(plain)?.[1] ?? 0);
  if (atLeast > 0) return { value: { kind: 'count-of-members', atLeast } };
  const sectors = plain
    .split(/\s*(?:[,;]|\band\b)\s*/)
    .filter((part) => part !== '')
    .map(meantSector);
  const known = sectors.flatMap((sector) => ('value' in sector ? [sector.value] : []));
  return known.length > 0 && known.length === sectors.length
    ? { value: { kind: 'sectors-present', sectors: [...new Set(known)] } }
    : { allowed: 'a share such as 50%, a number such as 5 members, or the sectors that have to be there' };
}

function lookUp<Value>(table: Readonly<Record<string, Value>>, words: string, allowed: string): Meant<Value> {
  const plain = lowered(words);
  const value = Object.hasOwn(table, plain) ? table[plain] : undefined;
  return value === undefined ? { allowed } : { value };
}

function lowered(words: string): string {
  return words.toLowerCase().replace(/\s+/g, ' ').trim();
}

function plainly(word: string): string {
  return word.replaceAll('-', ' ');
}
