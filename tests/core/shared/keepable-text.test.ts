import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText } from '../../../src/core/shared/cut-text.js';
import { keepableText } from '../../../src/core/shared/keepable-text.js';

const UNKEEPABLE = /\0|\p{Surrogate}/u;
const anyText = fc.string({ unit: 'binary' });
const emoji = fc.string({ unit: fc.constantFrom('🧒', 'a', 'é', '👩‍👧') });

describe('keepableText', () => {
  it('marks U+0000 and halves of characters, and leaves everything else', () => {
    expect(keepableText('1\x002 \ud83d \ude00\ud83d 🧒é\n')).toBe('1\ufffd2 \ufffd \ufffd\ufffd 🧒é\n');
  });

  it('holds nothing that no store can hold, whatever it is given', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (codes) => {
        const kept = keepableText(String.fromCharCode(...codes));
        expect(kept).not.toMatch(UNKEEPABLE);
        expect(kept).toHaveLength(codes.length);
      }),
    );
  });
});

describe('cutText', () => {
  it('never leaves half of a character, and takes no more than that away', () => {
    fc.assert(
      fc.property(fc.oneof(emoji, anyText), fc.nat({ max: 20 }), (text, longest) => {
        const whole = keepableText(text);
        const cut = cutText(whole, longest);
        expect(cut).not.toMatch(UNKEEPABLE);
        expect(whole.startsWith(cut)).toBe(true);
        expect(cut.length).toBeLessThanOrEqual(longest);
        expect(cut.length).toBeGreaterThanOrEqual(Math.min(whole.length, longest) - 1);
      }),
    );
  });
});
