import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../src/core/shared/clean-text.js';

describe('cleanText', () => {
  it('makes white space of any kind one space', () => {
    expect(cleanText('  at\u00a0the\r\n\tsecond \u2028 attempt ')).toBe('at the second attempt');
  });

  it('strips marks that turn a line round or hide in it', () => {
    expect(cleanText('Sam\u202e rofako\u202c')).toBe('Sam rofako');
    expect(cleanText('\u2066Sam\u2069\u200b \ufeffOka\u00adfor\u200f')).toBe('Sam Okafor');
  });

  it('strips controls, which the store cannot hold', () => {
    expect(cleanText('a\u0000b\u0007c\u0085d')).toBe('abcd');
    expect(cleanText('half \ud83d a sign')).toBe('half a sign');
  });

  it('leaves names, joined signs and quotation marks alone', () => {
    expect(cleanText('Siân O’Neill – “chair” 👩‍⚕️')).toBe('Siân O’Neill – “chair” 👩‍⚕️');
  });

  it('joins a letter and its accent even when an unseen mark stood between them', () => {
    expect(cleanText('Sia\u200b\u0302n')).toBe('Si\u00e2n');
  });

  it('has nothing left to do the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => cleanText(cleanText(text)) === cleanText(text)));
  });
});
