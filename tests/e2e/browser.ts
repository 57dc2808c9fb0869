import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';

/** Everything that a page complains of; the specs expect it to stay empty. */
export function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') heard.push(message.text());
  });
  page.on('pageerror', (error) => heard.push(error.message));
  return heard;
}

export const seed = (name: string): string => readFileSync(join('seeds', name), 'utf8');

/** Pastes a text into the home page's form and waits for the reader. */
export async function paste(page: Page, text: string): Promise<string> {
  await page.goto('/');
  await page.getByLabel('The article’s text, as it is').fill(text);
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page).toHaveURL(/\/articles\/[0-9a-f]{16}$/);
  return new URL(page.url()).pathname;
}

/** RFC 4180, comma separated, read the long way round so that the writer is not checked with itself. */
export function readCsv(text: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] as string;
    if (quoted && character === '"' && text[at + 1] === '"') { cell += '"'; at++; }
    else if (character === '"') quoted = !quoted;
    else if (!quoted && (character === ',' || character === '\r')) { rows.at(-1)?.push(cell); cell = ''; }
    else if (!quoted && character === '\n') rows.push([]);
    else cell += character;
  }
  const [header = [], ...body] = rows.slice(0, -1);
  return body.map((values) => Object.fromEntries(header.map((name, column) => [name, values[column] ?? ''])));
}
