import { expect, test } from 'vitest';
import { excerpt } from '../../lib/excerpt.ts';

const TEXT = 'Il gruppo ha annunciato ieri che investirà 2 miliardi di euro nella nuova sede di Torino entro il 2030.';
const focus = { start: TEXT.indexOf('2 miliardi'), end: TEXT.indexOf('2 miliardi') + '2 miliardi'.length };

test.each([
  ['a text that fits', 200, undefined, { before: '', focus: '', after: TEXT }],
  ['a text that does not fit', 40, undefined, { before: '', focus: '', after: 'Il gruppo ha annunciato ieri che…' }],
  ['around a figure', 50, focus, { before: '…ieri che investirà ', focus: '2 miliardi', after: ' di euro nella nuova…' }],
  ['a figure with room for all', 200, focus, { before: TEXT.slice(0, focus.start), focus: '2 miliardi', after: TEXT.slice(focus.end) }],
  ['a figure at the end uses the room of the other side', 40, { start: TEXT.length - 5, end: TEXT.length - 1 }, { before: '…nuova sede di Torino entro il ', focus: '2030', after: '.' }],
  ['no room', 0, focus, { before: '…', focus: '2 miliardi', after: '…' }],
])('%s', (_, most, part, wanted) => {
  expect(excerpt(TEXT, most, part)).toEqual(wanted);
});

test('line breaks become spaces', () => {
  expect(excerpt('una\n\nriga', 20)).toEqual({ before: '', focus: '', after: 'una riga' });
});
