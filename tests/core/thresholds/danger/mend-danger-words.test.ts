import { describe, expect, it } from 'vitest';
import { mendDangerWords } from '../../../../src/core/thresholds/danger/mend-danger-words.js';

const knowsNothing = (): boolean => false;

describe('slips in words of danger', () => {
  it.each([
    ['unconcious', 'unconscious'],
    ['strangeling', 'strangling'],
    ['swalowed', 'swallowed'],
  ])('are mended: %s', (typed, meant) => {
    expect(mendDangerWords(`she is ${typed}`, knowsNothing)).toBe(`she is ${meant}`);
  });

  it('are none where the word is English, a name or short', () => {
    expect(mendDangerWords('the singing', (word) => word === 'singing')).toBe('the singing');
    expect(mendDangerWords('Brandon has a kat', knowsNothing)).toBe('Brandon has a kat');
  });
});
