import { expect, test } from '@playwright/test';
import { complaints, paste, seed } from './browser';

const ITALIAN = '000_b6c1b2416b7a6d68.txt';
const FRENCH = '001_5888f36dd5e3edad.txt';

test('a reader reads the Italian and the French version row by row', async ({ page }) => {
  const heard = complaints(page);
  await page.goto('/stories');
  await page.getByRole('main').getByRole('link', { name: /La transizione di CoreWeave/ }).first().click();
  await page.waitForURL(/\/stories\/./);
  await page.goto(`${new URL(page.url()).pathname}?v=it,fr`);
  const rows = page.getByRole('listitem', { name: /^Row \d/ });
  await expect(rows).toHaveCount(16);
  await expect(rows.nth(0)).toContainText('La transizione di CoreWeave');
  await expect(rows.nth(0)).toContainText('La transition de CoreWeave');
  await expect(rows.nth(6)).toContainText('La crescita dell\'azienda');
  await expect(rows.nth(6)).toContainText('La croissance de l\'entreprise');
  await expect(rows.nth(6).getByRole('list', { name: 'Figures' }).getByText('about USD 1.6 billion')).toHaveCount(2);

  const [italian, french] = [await rows.nth(6).locator('[lang="it"]').first().boundingBox(), await rows.nth(6).locator('[lang="fr"]').first().boundingBox()];
  expect(italian?.y).toBeCloseTo(french?.y ?? 0, 0);
  expect((italian?.x ?? 0) + (italian?.width ?? 0)).toBeLessThanOrEqual(french?.x ?? 0);
  expect(heard).toEqual([]);
});

test('on a phone the versions of a row stand under each other', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/stories');
  await page.getByRole('main').getByRole('link', { name: /La transizione di CoreWeave/ }).first().click();
  const row = page.getByRole('listitem', { name: /^Row 1\b/ });
  const [italian, french] = [await row.locator('[lang="it"]').first().boundingBox(), await row.locator('[lang="fr"]').first().boundingBox()];
  expect(french?.y).toBeGreaterThan((italian?.y ?? 0) + (italian?.height ?? 0) - 1);
});

test('a version that states other figures shows where, and n and p step through the places', async ({ page }) => {
  const altered = seed(FRENCH).replace('2 milliards de dollars', '3 milliards de dollars').replace('en dessous de 18 %', 'en dessous de 28 %');
  const address = await paste(page, altered);
  await page.getByRole('link', { name: 'side by side' }).click();
  await page.waitForURL(/\/stories\/./);
  const story = new URL(page.url()).pathname;
  await page.goto(`${story}?v=it,${address.split('/').at(-1)}`);

  const differing = page.locator('[data-differs]');
  const investment = differing.filter({ hasText: '2 miliardi di dollari' });
  await expect(investment).toContainText('≠ Value');
  await expect(investment).toContainText('USD 2 billion');
  await expect(investment).toContainText('USD 3 billion');
  const share = differing.filter({ hasText: '28 %' });
  await expect(share).toContainText('≠ Value');

  const count = await differing.count();
  await page.keyboard.press('n');
  await expect(differing.first()).toBeFocused();
  await expect(page.getByText(`1 of ${count}`)).toBeVisible();
  await page.keyboard.press('n');
  await expect(differing.nth(1)).toBeFocused();
  await page.keyboard.press('p');
  await expect(differing.first()).toBeFocused();

  await page.getByRole('link', { name: 'Only differences' }).click();
  await expect(page).toHaveURL(/diff=1/);
  await expect(page.getByRole('listitem', { name: /^Row \d/ })).toHaveCount(count);
  await page.getByRole('link', { name: 'Show all rows' }).click();
  await expect(page).not.toHaveURL(/diff=1/);
  await expect(page.getByRole('listitem', { name: /^Row \d/ })).toHaveCount(16);
});

test('the same text pasted again is the same article', async ({ page }) => {
  const address = await paste(page, seed(ITALIAN));
  await page.goto('/articles?lang=it');
  await expect(page.locator(`a[href="${address}"]`)).toHaveCount(1);
});
