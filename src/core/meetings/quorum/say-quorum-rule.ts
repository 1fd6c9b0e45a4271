import type { Agency } from '../../people/agency.js';
import type { QuorumRule } from '../../people/quorum-rule.js';
import { sectorName } from '../../people/sector-name.js';
import { sayList } from '../../shared/say-list.js';

/** The board's quorum rule as one plain sentence for a card. */
export function sayQuorumRule(rule: QuorumRule, agencies: readonly Agency[]): string {
  const said = sayPart(rule, agencies).replace(/\p{L}/u, (first) => first.toUpperCase());
  return `${said}.`;
}

function sayPart(rule: QuorumRule, agencies: readonly Agency[]): string {
  switch (rule.kind) {
    case 'sectors-present':
      return `${sayList(rule.sectors.map(sectorName))} must be represented`;
    case 'agencies-present':
      return `${sayList(names(rule.agencyIds, agencies))} must be represented`;
    case 'count-of-agencies':
      return `at least ${rule.atLeast} of ${sayList(names(rule.agencyIds, agencies))} must be represented`;
    case 'share-of-members':
      return `at least ${rule.percent}% of the members must be there themselves`;
    case 'count-of-members':
      return `at least ${rule.atLeast === 1 ? 'one member' : `${rule.atLeast} members`} must be there themselves`;
    case 'all-of':
      return rule.rules.map((part) => sayWithin(part, agencies, rule)).join(', and ');
    case 'any-of':
      return rule.rules.map((part) => sayWithin(part, agencies, rule)).join(', or ');
  }
}

/** "A, and B, or C" could be read two ways: a part with an "and" or "or" of its own stands in brackets. */
function sayWithin(
  part: QuorumRule,
  agencies: readonly Agency[],
  { rules }: { readonly rules: readonly QuorumRule[] },
): string {
  const said = sayPart(part, agencies);
  const joins = (part.kind === 'all-of' || part.kind === 'any-of') && part.rules.length > 1;
  return joins && rules.length > 1 ? `(${said})` : said;
}

function names(agencyIds: readonly string[], agencies: readonly Agency[]): readonly string[] {
  return [...new Set(agencyIds)].map(
    (id) => agencies.find((agency) => agency.id === id)?.name ?? 'an agency that has left',
  );
}
