import type { Agency, Sector } from '../../people/agency.js';
import type { QuorumRule } from '../../people/quorum-rule.js';
import type { Seat } from '../../people/seat.js';
import { sectorName } from '../../people/sector-name.js';
import { sayList } from '../../shared/say-list.js';

/** One seat with its agency, and who is there for it, in person or online. */
export interface TablePlace {
  readonly seat: Seat;
  readonly agency: Agency;
  readonly representedBy: 'member' | 'deputy' | null;
}

export type Table = readonly TablePlace[];

export interface MissingAgency {
  readonly agencyId: string;
  readonly name: string;
}

/** Whether a rule is met, and why. What is missing is named only while the rule is not met. */
export interface QuorumVerdict {
  readonly met: boolean;
  /** The count behind it, in a plain sentence: agencies and sectors, never people. */
  readonly reason: string;
  readonly missingAgencies: readonly MissingAgency[];
  readonly missingSectors: readonly Sector[];
  /** One for each rule within `all-of` and `any-of`, in their order. */
  readonly parts: readonly QuorumVerdict[];
}

/**
 * Whether those at the table make a quorum.
 *
 * A deputy speaks for the agency but is not the member (governance.md: agency attendance counts a deputy, member
 * attendance does not). Advisers and observers never count. Vacant seats and agencies invited only when required are
 * left out of the members counted; such an agency, when it is there, still serves a rule that names it or its sector.
 * Somebody with two seats is one member. A rule with nothing in it is not met: no quorum comes of an oversight.
 */
export function assessQuorum(rule: QuorumRule, table: Table): QuorumVerdict {
  switch (rule.kind) {
    case 'sectors-present':
      return sectorsPresent(rule.sectors, table);
    case 'agencies-present':
      return agenciesPresent(rule.agencyIds, table);
    case 'count-of-agencies':
      return countOfAgencies(rule.agencyIds, rule.atLeast, table);
    case 'share-of-members':
      return shareOfMembers(rule.percent, table);
    case 'count-of-members':
      return countOfMembers(rule.atLeast, table);
    case 'all-of':
      return allOf(rule.rules.map((part) => assessQuorum(part, table)));
    case 'any-of':
      return anyOf(rule.rules.map((part) => assessQuorum(part, table)));
  }
}

function sectorsPresent(sectors: readonly Sector[], table: Table): QuorumVerdict {
  const there = new Set(represented(table).map(({ agency }) => agency.sector));
  const missingSectors = unique(sectors).filter((sector) => !there.has(sector));
  const met = sectors.length > 0 && missingSectors.length === 0;
  return verdict(met, sayNamed(met, met ? sectors.map(sectorName) : missingSectors.map(sectorName)), {
    missingSectors,
  });
}

function agenciesPresent(agencyIds: readonly string[], table: Table): QuorumVerdict {
  const missingAgencies = missingOf(agencyIds, table);
  const met = agencyIds.length > 0 && missingAgencies.length === 0;
  const names = met ? unique(agencyIds).map((id) => nameOf(id, table)) : missingAgencies.map(({ name }) => name);
  return verdict(met, sayNamed(met, names), { missingAgencies });
}

function countOfAgencies(agencyIds: readonly string[], atLeast: number, table: Table): QuorumVerdict {
  const listed = unique(agencyIds).length;
  const missingAgencies = missingOf(agencyIds, table);
  const there = listed - missingAgencies.length;
  const reason = `Represented: ${there} of ${listed} named agencies; at least ${atLeast} needed.`;
  return verdict(there >= atLeast && there > 0, reason, { missingAgencies });
}

function shareOfMembers(percent: number, table: Table): QuorumVerdict {
  const { there, all } = membersThere(table);
  const needed = Math.max(1, Math.ceil((percent * all) / 100));
  return verdict(there >= needed, `Members: ${there} of ${all}; at least ${needed} needed (${percent}%).`);
}

function countOfMembers(atLeast: number, table: Table): QuorumVerdict {
  const { there, all } = membersThere(table);
  return verdict(there >= atLeast && there > 0, `Members: ${there} of ${all}; at least ${atLeast} needed.`);
}

function allOf(parts: readonly QuorumVerdict[]): QuorumVerdict {
  const telling = parts.filter(({ met }) => !met);
  const met = parts.length > 0 && telling.length === 0;
  return { ...verdict(met, sentences(met ? parts : telling), missingFrom(telling)), parts };
}

function anyOf(parts: readonly QuorumVerdict[]): QuorumVerdict {
  const holding = parts.find(({ met }) => met);
  if (holding !== undefined) return { ...verdict(true, holding.reason), parts };
  const reason = parts.length > 1 ? `One of these is needed. ${sentences(parts)}` : sentences(parts);
  return { ...verdict(false, reason, missingFrom(parts)), parts };
}

type Missing = Partial<Pick<QuorumVerdict, 'missingAgencies' | 'missingSectors'>>;

function verdict(met: boolean, reason: string, missing: Missing = {}): QuorumVerdict {
  return {
    met,
    reason: reason === '' ? 'No quorum rule is set.' : reason,
    missingAgencies: met ? [] : (missing.missingAgencies ?? []),
    missingSectors: met ? [] : (missing.missingSectors ?? []),
    parts: [],
  };
}

function represented(table: Table): Table {
  return table.filter(({ seat, representedBy }) => seat.standing === 'member' && representedBy !== null);
}

function membersThere(table: Table): { readonly there: number; readonly all: number } {
  const counted = table.filter(({ seat }) => seat.standing === 'member' && !seat.invitedWhenRequired);
  const people = (places: Table): number =>
    new Set(places.flatMap(({ seat }) => (seat.personId === null ? [] : [seat.personId]))).size;
  return { there: people(counted.filter(({ representedBy }) => representedBy === 'member')), all: people(counted) };
}

function missingOf(agencyIds: readonly string[], table: Table): readonly MissingAgency[] {
  const there = new Set<string>(represented(table).map(({ agency }) => agency.id));
  return unique(agencyIds)
    .filter((agencyId) => !there.has(agencyId))
    .map((agencyId) => ({ agencyId, name: nameOf(agencyId, table) }));
}

function nameOf(agencyId: string, table: Table): string {
  return table.find(({ agency }) => agency.id === agencyId)?.agency.name ?? 'an agency not called to this meeting';
}

function missingFrom(parts: readonly QuorumVerdict[]): Missing {
  const agencies = new Map(parts.flatMap((part) => part.missingAgencies).map((agency) => [agency.agencyId, agency]));
  return {
    missingAgencies: [...agencies.values()],
    missingSectors: unique(parts.flatMap((part) => part.missingSectors)),
  };
}

function sayNamed(met: boolean, names: readonly string[]): string {
  return names.length === 0 ? '' : `${met ? 'Represented' : 'Not represented'}: ${sayList(names)}.`;
}

function sentences(parts: readonly QuorumVerdict[]): string {
  return parts.map(({ reason }) => reason).join(' ');
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
