import { describe, expect, it } from 'vitest';
import { readTargetWords } from '../../../../src/core/performance/targets/read-target-words.js';

describe('readTargetWords', () => {
  it.each([
    ['set target for ICPC timeliness 90%', 'ICPC timeliness', '90'],
    ['Set the target for re-referrals to 20 %.', 're-referrals', '20'],
    ['please set a target of 92.5 per cent for assessments within 45 days', 'assessments within 45 days', '92.5'],
    ['change our target for ICPCs held within 15 working days to 90%', 'ICPCs held within 15 working days', '90'],
    ['set target: missing incidents = 1,200', 'missing incidents', '1,200'],
    ['set the target for ICPC timeliness', 'ICPC timeliness', ''],
    ['put the return interview target at 95', 'return interview', '95'],
  ])('takes the measure and the figure apart: %s', (said, about, figure) => {
    expect(readTargetWords(said)).toEqual({ about, figure, none: false });
  });

  it.each(['clear the target for re-referrals', 'remove target of re-referrals', 'no target for re-referrals'])(
    'knows that there is to be none: %s',
    (said) => {
      expect(readTargetWords(said)).toEqual({ about: 're-referrals', figure: '', none: true });
    },
  );

  it('finds nothing where nothing was named', () => {
    expect(readTargetWords('set a target')).toEqual({ about: '', figure: '', none: false });
  });
});
