import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentParts, passagesWith } from '../../../../src/core/thresholds/guidance/document-parts.js';
import { versionStanding } from '../../../../src/core/thresholds/guidance/version-standing.js';
import { day } from '../../../kit/builders/at.js';
import { aGuidanceVersion, aPassage } from '../../../kit/builders/a-guidance-version.js';

describe('a document in parts', () => {
  it('has each passage in one part, whatever its headings are, and few enough parts to choose from', () => {
    const heading = fc.constantFrom('Level 1', 'Level 2', 'Health', 'School', 'Home');
    const headings = fc.oneof(
      fc.array(heading, { maxLength: 4 }),
      fc.nat(400).map((number) => [`Heading ${number}`]),
    );
    fc.assert(
      fc.property(fc.array(headings, { minLength: 1, maxLength: 300 }), (paths) => {
        const passages = paths.map((sectionPath, at) =>
          aPassage({ id: `p${at}`, sectionPath, title: `Title ${at % 90}` }),
        );
        const parts = documentParts({ passages });
        expect(parts.length).toBeLessThanOrEqual(100);
        expect(parts.map(({ number }) => number)).toEqual(parts.map((_, at) => at + 1));
        const ids = parts.flatMap((part) => part.passages.map(({ id }) => id));
        expect([...ids].sort()).toEqual(passages.map(({ id }) => id).sort());
      }),
      { numRuns: 60 },
    );
  });

  it('is searched by all the words somebody types, in any case, headings too', () => {
    const passages = [
      aPassage({ id: 'one', text: 'Consent is asked for first.', sectionPath: ['What to do'] }),
      aPassage({ id: 'two', text: 'Nobody asks.', sectionPath: ['Consent'] }),
      aPassage({ id: 'three', text: 'Something else.' }),
    ];
    const found = (typed: string) => passagesWith({ passages }, typed).map(({ id }) => String(id));
    expect(found('CONSENT')).toEqual(['one', 'two']);
    expect(found('consent first?')).toEqual(['one']);
    expect(found('  !? ')).toEqual([]);
  });
});

describe('how a version stands', () => {
  const first = aGuidanceVersion({ id: 'first', number: 1, currentFrom: '2019-01-07' });
  const second = aGuidanceVersion({ id: 'second', number: 2, currentFrom: '2019-03-01' });

  it.each([
    ['counts where it is the current one', first, first, '2019-02-01', { status: 'current' }],
    ['counts where no other does', first, null, '2019-02-01', { status: 'current' }],
    ['has been replaced by the one that counts', first, second, '2019-03-01', { status: 'replaced', by: second }],
    ['is to come until its day', second, first, '2019-02-28', { status: 'to-come', from: day('2019-03-01') }],
  ] as const)('%s', (_, version, current, today, standing) => {
    expect(versionStanding(version, current, day(today))).toEqual(standing);
  });
});
