import fc from 'fast-check';
import { SECTORS } from '../../../src/core/people/agency.js';
import type { QuorumRule } from '../../../src/core/people/quorum-rule.js';
import type { Table } from '../../../src/core/meetings/quorum/quorum.js';
import { aPlace } from '../../kit/builders/a-table.js';

const SECTOR = fc.constantFrom(...SECTORS);
const AGENCIES = fc.uniqueArray(SECTOR, { minLength: 1, maxLength: 5 });

const simpleRule: fc.Arbitrary<QuorumRule> = fc.oneof(
  AGENCIES.map((sectors) => ({ kind: 'sectors-present' as const, sectors })),
  AGENCIES.map((agencyIds) => ({ kind: 'agencies-present' as const, agencyIds })),
  fc.record({
    kind: fc.constant('count-of-agencies' as const),
    atLeast: fc.integer({ min: 1, max: 5 }),
    agencyIds: AGENCIES,
  }),
  fc.record({ kind: fc.constant('share-of-members' as const), percent: fc.integer({ min: 1, max: 100 }) }),
  fc.record({ kind: fc.constant('count-of-members' as const), atLeast: fc.integer({ min: 1, max: 8 }) }),
);

const someRules = fc.array(simpleRule, { minLength: 1, maxLength: 3 });

/** Any rule a board could set, two levels deep. */
export const anyRule: fc.Arbitrary<QuorumRule> = fc.oneof(
  simpleRule,
  someRules.map((rules) => ({ kind: 'all-of' as const, rules })),
  someRules.map((rules) => ({ kind: 'any-of' as const, rules })),
);

/** Any table of up to twelve seats: several of an agency, vacant ones, advisers, agencies invited only when required. */
export const anyTable: fc.Arbitrary<Table> = fc
  .array(
    fc.record({
      sector: SECTOR,
      representedBy: fc.constantFrom('member' as const, 'deputy' as const, null),
      standing: fc.constantFrom('member' as const, 'member' as const, 'member' as const, 'adviser' as const),
      invitedWhenRequired: fc.boolean(),
      vacant: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  .map((places) =>
    places.map(({ sector, representedBy, standing, invitedWhenRequired, vacant }, n) =>
      aPlace(sector, representedBy, {
        id: `seat-${n}`,
        personId: vacant ? null : `person-${n}`,
        standing,
        invitedWhenRequired,
      }),
    ),
  );
