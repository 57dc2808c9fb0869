import { expect, test } from '@playwright/test';
import { complaints } from './browser';

test('a reader opens CoreWeave’s profile from the home page and follows a figure to its sentence', async ({ page }) => {
  const heard = complaints(page);
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: 'CoreWeave', exact: true }).click();
  await expect(page).toHaveURL('/companies/coreweave');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('CoreWeave');

  const figures = page.getByRole('table', { name: 'Key figures' });
  const investment = figures.getByRole('row').filter({ hasText: 'USD 2 billion' }).first();
  await expect(investment).toContainText('2 texts, 1 origin');
  await investment.getByRole('link', { name: /2 miliardi/ }).click();

  await expect(page).toHaveURL(/\/articles\/[0-9a-f]{16}\?figure=\d+#f\d+$/);
  const figure = page.getByRole('link', { name: '2 miliardi di dollari', exact: true });
  await expect(figure).toBeInViewport();
  await expect(figure).toHaveAttribute('aria-current', 'true');
  const sentence = page.locator('[id^="s"]').filter({ has: figure });
  await expect(sentence.locator('.highlight').first()).toBeVisible();
  await expect(sentence).toHaveText(/^Questo pivot strategico.*Nvidia in CoreWeave\.$/);
  await expect(page.locator('[lang="it"]').filter({ has: figure }).first()).toBeVisible();

  const receipt = page.getByRole('complementary', { name: /Receipt/ });
  await expect(receipt).toContainText('USD 2,000,000,000');
  await expect(receipt).toContainText('miliardi');
  expect(heard).toEqual([]);
});

test('how long a sum spreads over stands beside it on a profile, and is no figure of its own', async ({ page }) => {
  await page.goto('/companies/core-scientific');
  const rows = page.getByRole('table', { name: 'Key figures' }).getByRole('row').filter({ hasText: 'Revenue' });
  await expect(rows).toHaveCount(1);
  await expect(rows.getByRole('cell').first()).toHaveText('USD 4.7 billion over 12 years');
});

test('the keyboard opens and closes a receipt', async ({ page }) => {
  await page.goto('/articles?lang=it');
  await page.getByRole('rowheader').getByRole('link', { name: /La transizione di CoreWeave/ }).click();
  const figure = page.getByRole('link', { name: '$1.6 miliardi', exact: true });
  await figure.focus();
  await page.keyboard.press('Enter');
  const receipt = page.getByRole('complementary', { name: /Receipt/ });
  await expect(receipt).toContainText('about USD 1,600,000,000');
  await expect(receipt).toContainText('The decimal mark is not the one of this language');
  await receipt.getByRole('link', { name: 'Close' }).press('Enter');
  await expect(receipt).toHaveCount(0);
});

test('a number that was left out is listed with its reason', async ({ page }) => {
  await page.goto('/articles?lang=es');
  await page.getByRole('rowheader').getByRole('link', { name: /El rugido constante/ }).click();
  const list = page.getByRole('region', { name: 'Numbers left out' });
  await expect(list.getByRole('listitem').filter({ hasText: '24/7' })).toBeVisible();
});
