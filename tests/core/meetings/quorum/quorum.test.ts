import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessQuorum, type Table } from '../../../../src/core/meetings/quorum/quorum.js';
import type { QuorumRule } from '../../../../src/core/people/quorum-rule.js';
import { aPlace } from '../../../kit/builders/a-table.js';
import { anyRule, anyTable } from '../any-table.js';

const PARTNERS: QuorumRule = { kind: 'sectors-present', sectors: ['local-authority', 'health', 'police'] };
const HALF: QuorumRule = { kind: 'share-of-members', percent: 50 };

describe('assessQuorum by sector', () => {
  it('is met when every named sector is represented', () => {
    const verdict = assessQuorum(PARTNERS, [aPlace('local-authority'), aPlace('health'), aPlace('police')]);
    expect(verdict.met).toBe(true);
    expect(verdict.reason).toBe('Represented: local authority, health and police.');
    expect(verdict.missingSectors).toEqual([]);
  });

  it('names the sectors that are missing', () => {
    const verdict = assessQuorum(PARTNERS, [aPlace('local-authority'), aPlace('health', null), aPlace('education')]);
    expect(verdict.met).toBe(false);
    expect(verdict.missingSectors).toEqual(['health', 'police']);
    expect(verdict.reason).toBe('Not represented: health and police.');
  });

  it('counts a deputy for the agency, not for the member', () => {
    const table = [aPlace('police', 'deputy'), aPlace('health', null)];
    expect(assessQuorum({ kind: 'sectors-present', sectors: ['police'] }, table).met).toBe(true);
    expect(assessQuorum({ kind: 'agencies-present', agencyIds: ['police'] }, table).met).toBe(true);
    expect(assessQuorum({ kind: 'count-of-members', atLeast: 1 }, table).met).toBe(false);
    expect(assessQuorum(HALF, table).met).toBe(false);
  });

  it('never counts advisers and observers', () => {
    const table = [
      aPlace('police', 'member', { standing: 'adviser' }),
      aPlace('health', 'member', { standing: 'observer' }),
    ];
    expect(assessQuorum({ kind: 'sectors-present', sectors: ['police'] }, table).met).toBe(false);
    expect(assessQuorum({ kind: 'count-of-members', atLeast: 1 }, table).met).toBe(false);
    expect(assessQuorum({ kind: 'count-of-agencies', atLeast: 1, agencyIds: ['health'] }, table).met).toBe(false);
  });

  it('lets an agency invited only when required serve a rule that names it, but never counts its member', () => {
    const fire = aPlace('other', 'member', { invitedWhenRequired: true });
    expect(assessQuorum({ kind: 'agencies-present', agencyIds: ['other'] }, [fire]).met).toBe(true);
    expect(assessQuorum({ kind: 'sectors-present', sectors: ['other'] }, [fire]).met).toBe(true);
    expect(assessQuorum({ kind: 'count-of-members', atLeast: 1 }, [fire]).met).toBe(false);
  });
});

describe('assessQuorum by count', () => {
  it('asks for so many of the named agencies', () => {
    const rule: QuorumRule = { kind: 'count-of-agencies', atLeast: 2, agencyIds: ['police', 'health', 'education'] };
    const two = [aPlace('police'), aPlace('health', 'deputy'), aPlace('education', null)];
    expect(assessQuorum(rule, two)).toMatchObject({
      met: true,
      reason: 'Represented: 2 of 3 named agencies; at least 2 needed.',
      missingAgencies: [],
    });
    const one = [aPlace('police'), aPlace('health', null), aPlace('education', null)];
    expect(assessQuorum(rule, one).missingAgencies.map(({ agencyId }) => agencyId)).toEqual(['health', 'education']);
  });

  it('counts an agency once however many seats it has taken', () => {
    const rule: QuorumRule = { kind: 'count-of-agencies', atLeast: 2, agencyIds: ['police', 'police', 'health'] };
    const table = [aPlace('police'), aPlace('police', 'member', { id: 'second', personId: 'second-member' })];
    expect(assessQuorum(rule, table).met).toBe(false);
  });

  it('leaves vacant seats and uninvited agencies out of the members counted', () => {
    const table = [
      aPlace('police'),
      aPlace('health', null),
      aPlace('education', null, { personId: null }),
      aPlace('other', null, { invitedWhenRequired: true }),
      aPlace('lay', null, { standing: 'observer' }),
    ];
    expect(assessQuorum(HALF, table)).toMatchObject({ met: true, reason: 'Members: 1 of 2; at least 1 needed (50%).' });
  });

  it('rounds a share up to whole members, and not beyond', () => {
    const seats = Array.from({ length: 10 }, (_, n) => `m${n}`);
    const table = (there: number): Table =>
      seats.map((id, n) => aPlace('education', n < there ? 'member' : null, { id, personId: id }));
    const twoThirds: QuorumRule = { kind: 'share-of-members', percent: 66.7 };
    expect(assessQuorum(twoThirds, table(6)).met).toBe(false);
    expect(assessQuorum(twoThirds, table(7)).met).toBe(true);
    expect(assessQuorum({ kind: 'share-of-members', percent: 70 }, table(7)).met).toBe(true);
  });

  it('counts somebody with two seats as one member', () => {
    const table = [aPlace('police'), aPlace('lay', 'member', { personId: 'police-member' }), aPlace('health', null)];
    expect(assessQuorum({ kind: 'count-of-members', atLeast: 2 }, table).met).toBe(false);
    expect(assessQuorum(HALF, table).reason).toBe('Members: 1 of 2; at least 1 needed (50%).');
  });

  it('is not met by an empty table', () => {
    expect(assessQuorum(HALF, []).met).toBe(false);
    expect(assessQuorum(PARTNERS, []).met).toBe(false);
  });
});

describe('assessQuorum by several rules', () => {
  const both: QuorumRule = { kind: 'all-of', rules: [PARTNERS, HALF] };

  it('gives the reasons of those rules that fail', () => {
    const verdict = assessQuorum(both, [aPlace('local-authority'), aPlace('health'), aPlace('police', null)]);
    expect(verdict.met).toBe(false);
    expect(verdict.reason).toBe('Not represented: police.');
    expect(verdict.parts.map(({ met }) => met)).toEqual([false, true]);
  });

  it('is content with one of several, and names what would do when there is none', () => {
    const either: QuorumRule = { kind: 'any-of', rules: [PARTNERS, { kind: 'agencies-present', agencyIds: ['lay'] }] };
    expect(assessQuorum(either, [aPlace('lay')]).met).toBe(true);
    const verdict = assessQuorum(either, [aPlace('lay', null), aPlace('health')]);
    expect(verdict.reason).toBe(
      'One of these is needed. Not represented: local authority and police. Not represented: Lay members.',
    );
    expect(verdict.missingAgencies.map(({ name }) => name)).toEqual(['Lay members']);
  });

  it.each<QuorumRule>([
    { kind: 'all-of', rules: [] },
    { kind: 'any-of', rules: [] },
    { kind: 'sectors-present', sectors: [] },
    { kind: 'agencies-present', agencyIds: [] },
  ])('is not met by a rule with nothing in it ($kind)', (rule) => {
    expect(assessQuorum(rule, [aPlace('police')])).toMatchObject({ met: false, reason: 'No quorum rule is set.' });
  });

  it('names an agency that is not at the table without giving an id away', () => {
    const verdict = assessQuorum({ kind: 'agencies-present', agencyIds: ['8f1c'] }, [aPlace('police')]);
    expect(verdict.reason).toBe('Not represented: an agency not called to this meeting.');
  });
});

describe('any quorum rule', () => {
  it('is never undone by one more coming', () => {
    fc.assert(
      fc.property(anyRule, anyTable, fc.infiniteStream(fc.boolean()), (rule, table, coins) => {
        const more = table.map((place) =>
          coins.next().value ? { ...place, representedBy: 'member' as const } : place,
        );
        if (assessQuorum(rule, table).met) expect(assessQuorum(rule, more).met).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('is met with all-of exactly when each part is, with any-of exactly when one is', () => {
    fc.assert(
      fc.property(fc.array(anyRule, { minLength: 1, maxLength: 4 }), anyTable, (rules, table) => {
        const met = rules.map((rule) => assessQuorum(rule, table).met);
        expect(assessQuorum({ kind: 'all-of', rules }, table).met).toBe(met.every(Boolean));
        expect(assessQuorum({ kind: 'any-of', rules }, table).met).toBe(met.some(Boolean));
      }),
    );
  });

  it('says what is missing only while it is not met, and always gives a reason', () => {
    fc.assert(
      fc.property(anyRule, anyTable, (rule, table) => {
        const verdict = assessQuorum(rule, table);
        expect(verdict.reason).not.toBe('');
        if (verdict.met) expect([verdict.missingAgencies, verdict.missingSectors]).toEqual([[], []]);
      }),
    );
  });
});
