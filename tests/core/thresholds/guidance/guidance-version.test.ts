import { expect, it } from 'vitest';
import { levelTitle } from '../../../../src/core/thresholds/guidance/guidance-version.js';

it('calls a level by the document’s own name, and by number alone where it gives none', () => {
  const levels = [
    { number: 2, name: '' },
    { number: 3, name: 'Additional' },
  ];
  expect([2, 3, 4].map((number) => levelTitle({ levels }, number))).toEqual([
    'Level 2',
    'Level 3 · Additional',
    'Level 4',
  ]);
});
