import { describe, expect, it } from 'vitest';
import { sayQuorumRule } from '../../../../src/core/meetings/quorum/say-quorum-rule.js';
import type { QuorumRule } from '../../../../src/core/people/quorum-rule.js';
import { anAgency } from '../../../kit/builders/an-agency.js';

const say = (rule: QuorumRule) => sayQuorumRule(rule, [anAgency(), anAgency({ sector: 'health' })]);
const members = (atLeast: number): QuorumRule => ({ kind: 'count-of-members', atLeast });
const police: QuorumRule = { kind: 'sectors-present', sectors: ['police'] };

describe('sayQuorumRule', () => {
  it.each<[QuorumRule, string]>([
    [
      { kind: 'sectors-present', sectors: ['local-authority', 'health', 'police'] },
      'Local authority, health and police must be represented.',
    ],
    [{ kind: 'agencies-present', agencyIds: ['police', 'police'] }, 'North Vale Police must be represented.'],
    [
      { kind: 'count-of-agencies', atLeast: 1, agencyIds: ['police', 'gone'] },
      'At least 1 of North Vale Police and an agency that has left must be represented.',
    ],
    [{ kind: 'share-of-members', percent: 50 }, 'At least 50% of the members must be there themselves.'],
    [members(1), 'At least one member must be there themselves.'],
    [members(6), 'At least 6 members must be there themselves.'],
  ])('says %j', (rule, sentence) => {
    expect(say(rule)).toBe(sentence);
  });

  it('says which belongs to which where "and" and "or" meet', () => {
    expect(say({ kind: 'all-of', rules: [{ kind: 'any-of', rules: [police, members(6)] }, members(3)] })).toBe(
      '(Police must be represented, or at least 6 members must be there themselves), and at least 3 members must be there themselves.',
    );
    expect(say({ kind: 'any-of', rules: [{ kind: 'all-of', rules: [police] }, members(6)] })).toBe(
      'Police must be represented, or at least 6 members must be there themselves.',
    );
  });
});
