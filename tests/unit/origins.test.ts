import { expect, test } from 'vitest';
import { countOrigins } from '../../lib/origins.ts';

const claim = (articleId: string, storyId: string | null, ...attributedTo: string[]) => ({ articleId, storyId, attributedTo });

test.each([
  ['no claim', [], 0],
  ['one text', [claim('a', null)], 1],
  ['two texts of one story', [claim('a', 's'), claim('b', 's')], 1],
  ['two texts of their own', [claim('a', null), claim('b', null)], 2],
  ['two texts that quote one source', [claim('a', null, 'Miner Mag'), claim('b', null, 'Miner Mag')], 1],
  ['two texts that quote two', [claim('a', null, 'Miner Mag'), claim('b', null, 'Bloomberg')], 2],
  ['a third text that quotes both joins them', [claim('a', null, 'X'), claim('b', null, 'Y'), claim('c', null, 'X', 'Y')], 1],
  ['a text that names a source and one that names none', [claim('a', null, 'X'), claim('b', null)], 2],
  ['a source called like a story', [claim('a', 's'), claim('b', null, 's')], 2],
])('%s', (_, claims, origins) => {
  expect(countOrigins(claims)).toBe(origins);
});
