import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readActionLines } from '../../../../src/core/actions/importing/read-action-lines.js';
import { day } from '../../../kit/builders/at.js';
import { listContext } from './a-list.js';

const PASTED = `Actions from the December board:

1. DN to circulate the neglect tool
   to all schools by 12 March
2. Action: police to report on missing children by the next board
• Head of Housing to share the protocol by 5/3/27
- BM to thank the lay members by 8 January (completed)
ACTION: Fire to share the leaflet – ongoing`;

describe('readActionLines', () => {
  it('reads each marked line, and puts the end of a broken one back to it', () => {
    const list = readActionLines(PASTED, listContext());
    expect(list).toMatchObject({
      status: 'read',
      good: [
        {
          row: 3,
          what: 'Circulate the neglect tool to all schools',
          ownerId: 'designated-nurse',
          dueOn: day('2027-03-12'),
        },
        { row: 6, what: 'Share the protocol', ownerId: 'housing', agencyId: 'council' },
      ],
      bad: [{ row: 5 }, { row: 8 }],
      leftOut: [1, 7],
      remarks: ['An action closed already was left out (line 7).', 'Headings were left out (line 1).'],
    });
  });

  it('refuses a text that is no list of actions, and more than it can read', () => {
    expect(readActionLines('Thank you for coming.\nSee you in January.', listContext()).status).toBe('not-a-list');
    expect(readActionLines('', listContext()).status).toBe('not-a-list');
    expect(readActionLines('DN to send it by 12 March\n'.repeat(301), listContext())).toMatchObject({
      status: 'not-a-list',
    });
    expect(readActionLines('x'.repeat(200_001), listContext()).status).toBe('not-a-list');
  });

  it('refuses a line that is too long, and keeps the others', () => {
    const list = readActionLines(
      `DN to ${'send it again '.repeat(60)}by 12 March\nDN to send it by 12 March`,
      listContext(),
    );
    expect(list).toMatchObject({
      good: [{ row: 2 }],
      bad: [{ row: 1, why: [expect.stringMatching(/characters. Keep it to 500/)] }],
    });
  });

  it('accounts for every line once', () => {
    const piece = fc.constantFrom(
      'DN to send it by 12 March',
      'police to reply',
      '1. ',
      '- ',
      'Actions:',
      'and so on',
      '   more',
      '(done)',
      '',
    );
    fc.assert(
      fc.property(fc.array(fc.array(piece, { maxLength: 3 }), { maxLength: 15 }), (lines) => {
        const list = readActionLines(lines.map((words) => words.join('')).join('\n'), listContext());
        if (list.status !== 'read') return;
        const rows = [...list.good, ...list.bad].map(({ row }) => row).concat(list.leftOut);
        expect(new Set(rows).size).toBe(rows.length);
      }),
    );
  });
});
