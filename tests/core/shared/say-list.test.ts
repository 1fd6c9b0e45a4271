import { expect, it } from 'vitest';
import { sayList } from '../../../src/core/shared/say-list.js';

it('joins words as people say them', () => {
  expect(sayList([])).toBe('');
  expect(sayList(['police'])).toBe('police');
  expect(sayList(['police', 'health'])).toBe('police and health');
  expect(sayList(['police', 'health', 'education'])).toBe('police, health and education');
});
