import { expect, test } from '@playwright/test';
import { paste } from './browser';

test('a pasted article opens in the reader with its figures', async ({ page }) => {
  await paste(page, 'Ayer, la empresa Nvidia invirtió 350 millones de euros en CoreWeave, según Bloomberg.\nEl acuerdo durará tres años.');
  const figure = page.getByRole('link', { name: '350 millones de euros', exact: true });
  await expect(figure).toBeVisible();
  await figure.click();
  await expect(page.getByRole('complementary', { name: /Receipt/ })).toContainText('EUR 350,000,000');
});

test('a text of nothing but spaces is refused with a sentence', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('The article’s text, as it is').fill('   \n  ');
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'nothing but spaces' })).toBeVisible();
});
