import { expect, test } from '@playwright/test';
import { complaints } from './browser';

test('the comparison draws like with like and says why the rest is not', async ({ page }) => {
  const heard = complaints(page);
  await page.goto('/compare?c=coreweave,core-scientific&m=valuation,revenue');
  const valuation = page.getByRole('figure', { name: 'Valuation, USD' });
  await expect(valuation.locator('svg .recharts-bar-rectangle path').first()).toBeVisible();
  await expect(valuation).toContainText('USD 19 billion');
  await expect(valuation).toContainText('not stated');
  const revenue = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /^Revenue/ }) });
  await expect(revenue).toContainText('only one of the companies has figures for it');
  await expect(revenue.getByRole('cell').nth(0)).toHaveText('not stated');
  await expect(revenue.getByRole('cell').nth(1)).toContainText('USD 4.7 billion over 12 years');
  expect(heard).toEqual([]);
});

test('the timeline draws spans, hollow forecasts and a lane without dates, and lists the same rows', async ({ page }) => {
  const heard = complaints(page);
  await page.goto('/timeline?time=2019..2032');
  const chart = page.getByRole('figure', { name: /statements? in time/ });
  const marks = chart.locator('svg a');
  await expect(marks.first()).toBeVisible();
  const forecast = chart.getByRole('link', { name: /^2032 Market share/ }).locator('rect').first();
  await expect(forecast).toHaveAttribute('stroke-dasharray', /\d/);
  const stated = chart.getByRole('link', { name: /^2019 Change of business/ }).locator('rect').first();
  await expect(stated).not.toHaveAttribute('stroke-dasharray', /\d/);
  expect((await stated.boundingBox())?.width).toBeGreaterThan(20);
  await expect(page.getByText(/^Without a date that can be placed \(\d+\)$/)).toBeVisible();
  const dated = page.getByRole('table', { name: 'Statements of the timeline' }).getByRole('row').filter({ hasText: /^(by )?(19|20)\d\d/ });
  await expect(dated).toHaveCount(await marks.count());
  expect(heard).toEqual([]);
});
