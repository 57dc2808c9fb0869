import { expect, test } from 'vitest';
import { partOf } from '../../lib/words.ts';

test.each([
  [300, 1234, '300 of 1,234 claims'],
  [0, 1, '0 of 1 claim'],
  [7, 7, null],
  [0, 0, null],
])('%s shown of %s: %s', (shown, total, said) => {
  expect(partOf(shown, total, 'claim', 'claims')).toBe(said);
});
