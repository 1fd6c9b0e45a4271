import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine } from '../../../../src/core/thresholds/importing/reading/clean-line.js';
import type { DocumentLine } from '../../../../src/core/thresholds/importing/reading/guidance-reading.js';
import { readGuidance } from '../../../../src/core/thresholds/importing/reading/read-guidance.js';

/** Words as they stand on paper: no marks, bullets or doubled spaces. */
const plain = (text: string): string =>
  cleanLine(text.replace(/<br\s*\/?>/gi, ' '))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const word = fc.constantFrom(
  ...['child', 'Level', 'tier', '1', '2', 'three', 'hurt', 'late', 'School', 'Universal', 'Early help', 'MASH', '999'],
  ...[
    'consent',
    'Topic:',
    'Ages:',
    'under 5',
    'often',
    'and',
    'Glossary',
    '0121 000 0000',
    'is',
    'the',
    'home.',
    'Why?',
  ],
);
const words = fc.array(word, { minLength: 1, maxLength: 14 }).map((some) => some.join(' '));
const mark = fc.constantFrom('', '# ', '## ', '### ', '- ', '• ', '  - ', '1. ', '(a) ', '> ', '    ', '**');
const level = fc
  .tuple(fc.constantFrom('## ', '### ', ''), fc.integer({ min: 1, max: 4 }))
  .map(([m, n]) => `${m}Level ${n} – Name`);
const textOf = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(mark, words).map(([before, after]) => `${before}${after}`) },
  { weight: 2, arbitrary: level },
  { weight: 1, arbitrary: fc.constantFrom('', '---', '12', 'Page 3 of 9', 'Contents ........ 4') },
  { weight: 1, arbitrary: fc.string({ maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
);
const page = fc.option(fc.integer({ min: 1, max: 9 }), { nil: null });
const cell = fc.oneof(
  words,
  level.map((text) => text.replace(/^#+ /, '')),
  fc.array(words, { maxLength: 3 }).map((some) => some.join('\n• ')),
  fc.constant(''),
);
const line: fc.Arbitrary<DocumentLine> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ text: textOf, page, cells: fc.constant(null) }) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.array(cell, { minLength: 1, maxLength: 5 }), page)
      .map(([cells, on]) => ({ text: cells.map((one) => one.replaceAll('\n', ' ')).join('\t'), page: on, cells })),
  },
);
const document = fc
  .array(line, { maxLength: 40 })
  .map((lines): DocumentLine[] => [
    { text: '## Level 1 – Name', page: null, cells: null },
    { text: 'All is well here', page: null, cells: null },
    { text: '## Level 2 – Name', page: null, cells: null },
    ...lines,
  ]);

describe('reading any document', () => {
  it('takes every passage word for word from the lines, in their order', () => {
    fc.assert(
      fc.property(document, (lines) => {
        const reading = readGuidance(lines);
        if (reading.status === 'not-guidance') return;
        const furniture = new Set(reading.lines.filter(({ became }) => became === 'furniture').map((one) => one.line));
        const whole = plain(lines.flatMap(({ text }, at) => (furniture.has(at + 1) ? [] : [text])).join(' '));
        const cells = lines.flatMap((one) => one.cells ?? []).map(plain);
        for (const { text } of reading.content.passages)
          for (const piece of text.split('\n\n')) {
            const said = plain(piece);
            expect(whole.includes(said) || cells.some((one) => one.includes(said)), said).toBe(true);
          }
      }),
      { numRuns: 400 },
    );
  });

  it('accounts for every line that is not empty, each once', () => {
    fc.assert(
      fc.property(document, (lines) => {
        const reading = readGuidance(lines);
        if (reading.status === 'not-guidance') return;
        const filled = lines.flatMap(({ text, cells }, at) =>
          text.trim() === '' && (cells ?? []).every((one) => one.trim() === '') ? [] : [at + 1],
        );
        expect(reading.lines.map((one) => one.line)).toEqual(filled);
        const unread = reading.lines.filter(({ became }) => became === 'unread');
        expect(reading.unread.length).toBeLessThanOrEqual(unread.length);
        expect(reading.unread.length > 0).toBe(unread.length > 0);
      }),
      { numRuns: 400 },
    );
  });

  it('gives every passage an id of its own, and no level that the document does not name', () => {
    fc.assert(
      fc.property(document, (lines) => {
        const reading = readGuidance(lines);
        if (reading.status === 'not-guidance') return;
        const { levels, passages } = reading.content;
        const numbers = levels.map(({ number }) => number);
        expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
        for (const passage of passages) {
          if (passage.level !== null) expect(numbers).toContain(passage.level);
          for (const number of passage.appliesAt) expect(numbers).toContain(number);
          expect(passage.text).not.toBe('');
        }
      }),
      { numRuns: 400 },
    );
  });

  it('never throws, and reads the same twice', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
        expect(readGuidance(lines)).toEqual(readGuidance(lines));
      }),
      { numRuns: 400 },
    );
  });
});

describe('reading hostile text', () => {
  it.each([
    ['level words', 'Level 1 – '.repeat(20_000)],
    ['dots', '.'.repeat(200_000)],
    ['digits', '0 '.repeat(100_000)],
    ['brackets', '[('.repeat(100_000)],
    ['bars', '| a '.repeat(50_000)],
    ['bullets', '• '.repeat(100_000)],
    ['a telephone number without end', `0${'1 '.repeat(100_000)}`],
    ['one long word', 'a'.repeat(200_000)],
    ['spaces', ' '.repeat(200_000)],
  ])('gets through 200 KB of %s', (_what, text) => {
    const before = process.cpuUsage();
    readGuidance([
      { text: '## Level 1 – Name', page: 1, cells: null },
      { text, page: 1, cells: null },
      { text: '## Level 2 – Name', page: 1, cells: null },
      { text: `- ${text}`, page: 1, cells: [text, 'b'] },
    ]);
    const { user } = process.cpuUsage(before);
    expect(user / 1000).toBeLessThan(2_500);
  });
});
