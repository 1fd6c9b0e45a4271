import { describe, expect, it } from 'vitest';
import { FrameBook } from '../../../../src/core/shared/phrases/frame-book.js';

const KINDS = { fire: ['fire|flames', 'smoke ~ coming'], child: ['@child'], drill: ['drill'], car: ['car|van'] };
const CLASSES = { child: ['boy', 'girl'] };

function book(frame: string): FrameBook<string> {
  return new FrameBook(KINDS, CLASSES, [{ frame, meaning: frame }]);
}

function meanings(frame: string, said: string): readonly string[] {
  const one = book(frame);
  return one.meaningsOf(one.kindsIn(said.split(' ')));
}

describe('a frame', () => {
  it('fits where a word of each kind was said, in any order', () => {
    expect(meanings('fire & child', 'a girl and flames')).toEqual(['fire & child']);
    expect(meanings('fire & child', 'flames and a boy')).toEqual(['fire & child']);
    expect(meanings('fire & child', 'flames and nobody')).toEqual([]);
  });

  it('takes either kind where two are named', () => {
    expect(meanings('fire & child|car', 'smoke is coming from the van')).toEqual(['fire & child|car']);
  });

  it('does not fit where a kind was said that must not be', () => {
    expect(meanings('fire & child & !drill|car', 'a fire drill and a boy')).toEqual([]);
    expect(meanings('fire & child & !drill|car', 'a fire in the van and a boy')).toEqual([]);
  });

  it('may name only kinds that there are', () => {
    expect(() => book('fire & dragons')).toThrow('dragons');
    expect(() => book('fire & !dragons')).toThrow('dragons');
  });
});
