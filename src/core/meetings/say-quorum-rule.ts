import type { Agency } from '../people/agency.js';
import type { QuorumRule } from '../people/quorum-rule.js';
import { sectorName } from '../people/sector-name.js';
import { sayList } from '../shared/say-list.js';

/** The board's quorum rule as one plain sentence for a card. */
export function sayQuorumRule(rule: QuorumRule, agencies: readonly Agency[]): string {
  const said = sayPart(rule, agencies);
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
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
      return `at least ${rule.atLeast} members must be there themselves`;
    case 'all-of':
      return rule.rules.map((part) => sayPart(part, agencies)).join(', and ');
    case 'any-of':
      return rule.rules.map((part) => sayPart(part, agencies)).join(', or ');
  }
}

function names(agencyIds: readonly string[], agencies: readonly Agency[]): readonly string[] {
  return [...new Set(agencyIds)].map(
    (id) => agencies.find((agency) => agency.id === id)?.name ?? 'an agency that has left',
  );
}
