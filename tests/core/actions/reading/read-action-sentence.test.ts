import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readActionSentence } from '../../../../src/core/actions/reading/read-action-sentence.js';
import { readingBoard } from './reading-board.js';
import { scoreOf } from './score.js';
import { FIRST_HALF, SECOND_HALF } from './sentences.js';

const context = readingBoard();
const ALL = [...FIRST_HALF, ...SECOND_HALF];

describe('readActionSentence', () => {
  it('never chooses an owner, helper, agency, minute, priority or day that was not meant', () => {
    const wrong = ALL.map((one) => ({ said: one.said, ...scoreOf(one, context) })).filter(
      ({ verdict }) => verdict === 'wrong',
    );
    expect(wrong).toEqual([]);
    expect(ALL.length).toBeGreaterThanOrEqual(120);
  });

  it('leaves at most one sentence in twenty partly open', () => {
    const open = ALL.filter((one) => scoreOf(one, context).verdict === 'left-open').map(({ said }) => said);
    expect(open.length).toBeLessThanOrEqual(ALL.length / 20);
  });

  it.each([
    [
      'Police: share the data – Designated Nurse, 12/3/27',
      { owner: { chosen: 'designated-nurse' }, agency: { chosen: 'police' } },
    ],
    ['Chair: write to schools – Head of Housing, 12/3/27', { owner: { chosen: null, all: ['chair', 'housing'] } }],
    ['DN to report by 12 March and again by 15 April', { due: { status: 'not-understood' } }],
    ['DN to reply by the 12th or 13th of March', { due: { status: 'not-understood' } }],
    ['DN to reply by 12 March-14 March', { due: { status: 'not-understood' } }],
    [
      'Chair to open the conference on 12 March',
      { due: { status: 'missing' }, what: 'Open the conference on 12 March' },
    ],
    ['DN to circulate the report of 3 November 2026', { due: { status: 'missing' } }],
    [
      'DN to share the tool with health, police',
      { owner: { chosen: 'designated-nurse' }, what: 'Share the tool with health, police' },
    ],
    ['Share the tool with health, education and police', { owner: { chosen: null } }],
    ['DN and health to share the tool', { owner: { chosen: 'designated-nurse' }, helpersUnclear: ['health'] }],
    ['DN and the police to share the tool', { helpers: [], helpersUnclear: ['police'] }],
    ['DN to reply, priority: neglect, min 4.2', { priority: 'neglect', minute: '4.2', what: 'Reply' }],
    ['DN to reply, priority: high', { priority: null, what: 'Reply, priority: high' }],
    ['DN to report back on item 5', { minute: null, what: 'Report back on item 5' }],
    [
      'Owner: Sue. Due: 12 March. Ring the school',
      { owner: { chosen: null, all: [], said: 'Sue' }, what: 'Ring the school' },
    ],
    ['', { what: '', owner: { chosen: null, said: '' }, due: { status: 'missing' } }],
    ['DN to write to A.N. Other by 12 march', { what: 'Write to A.N. Other' }],
  ])('reads "%s"', (said, expected) => {
    expect(readActionSentence(said, context)).toMatchObject(expected);
  });

  it('keeps what is to be done to 500 characters, and begins it with a capital', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 900 }), fc.lorem({ maxCount: 200 })), (text) => {
        const { what } = readActionSentence(`DN to ${text} by 12 March`, context);
        expect(what.length).toBeLessThanOrEqual(500);
        expect(what.charAt(0)).toBe(what.charAt(0).toUpperCase());
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    'by ',
    'owner: ',
    'a',
    ' ',
    '- ',
    '(',
    '12/3 ',
    'DN to ',
    'police, ',
    'next ',
    'end of ',
    'action: ',
    '7.2 ',
    'by the next board ',
    '1'.repeat(40),
    '\u202e',
    '/',
    'be done by the ',
  ])('takes bounded time over ten thousand characters of "%s"', (piece) => {
    const started = performance.now();
    readActionSentence(piece.repeat(Math.ceil(10_000 / piece.length)), context);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
