import { expect, test } from 'vitest';
import { findVersions } from '../../../lib/stories/versions.ts';

const stories = (...texts: string[]): string[] => findVersions(texts.map((text, i) => ({ id: String(i), text }))).map(({ story }) => story);

test('short texts of other companies or other figures are no versions, however alike their words', () => {
  expect(stories(
    'A Galp lucrou mil milhões de euros em 2024.', 'Ferrari vendeu 13 mil carros em 2024.', 'Ieri Enel ha raccolto 3 miliardi di euro nel 2024.', 'Nvidia ha raccolto 2 miliardi di euro nel 2024.',
  )).toEqual(['0', '1', '2', '3']);
});

test('short texts that say the same are versions', () => {
  expect(stories('Ieri Nvidia ha raccolto 2 miliardi di euro per nuove fabbriche in Portogallo.', 'Hier, Nvidia a levé 2 milliards d’euros pour de nouvelles usines au Portugal.')).toEqual(['0', '0']);
});
