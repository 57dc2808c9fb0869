import { setTimeout } from 'node:timers/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { readNewNamesSoon } from '../../lib/ingest/soon.ts';

const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
afterEach(() => log.mockClear());

const after = (ms: number, end: () => { companies: number; articles: number }) => () => setTimeout(ms).then(end);
const fails = () => { throw new Error('The disk is full.'); };

test('what is read in time is counted', async () => {
  expect(await readNewNamesSoon(1000, after(1, () => ({ companies: 1, articles: 3 })))).toBe(3);
});

test('a reading that fails in time is the page’s error, and no other', async () => {
  await expect(readNewNamesSoon(1000, after(1, fails))).rejects.toThrow('The disk is full.');
  expect(log).not.toHaveBeenCalled();
});

test('a reading that fails after the page has answered is in the log', async () => {
  expect(await readNewNamesSoon(1, after(50, fails))).toBeNull();
  expect(log).not.toHaveBeenCalled();
  await setTimeout(100);
  expect(log).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^Reading the stored articles again .* stopped/), expect.objectContaining({ message: 'The disk is full.' }));
});
