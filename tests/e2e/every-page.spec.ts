import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { complaints } from './browser';

const PAGES = [
  '/', '/?q=coreweave', '/?q=zzzzzz', '/articles', '/articles?lang=pt', '/companies', '/companies?q=hut', '/companies/coreweave', '/companies/hut-8',
  '/compare', '/compare?c=coreweave,core-scientific&m=valuation,revenue', '/stories', '/timeline', '/timeline?c=coreweave&time=2019..2032',
  '/claims', '/claims?type=investment,revenue&sort=-value', '/claims?q=zzzzzz', '/claims?review=wrong,corrected', '/reviews',
];

test.describe('every page', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1440, 390]) {
      test(`in ${colorScheme}, ${width} pixels wide`, async ({ browser, baseURL }) => {
        test.setTimeout(120_000);
        const context = await browser.newContext({ baseURL, colorScheme, viewport: { width, height: 844 } });
        const page = await context.newPage();
        const heard = complaints(page);
        await page.goto('/articles?lang=pt');
        const article = (await page.getByRole('rowheader').getByRole('link').first().getAttribute('href')) ?? '';
        await page.goto('/stories');
        const story = (await page.locator('main a[href^="/stories/"]').first().getAttribute('href')) ?? '';
        for (const path of [...PAGES, article, `${article}?figure=1#f1`, `${article}?claim=0#c0`, story, `${story}?diff=1`]) {
          const response = await page.goto(path);
          expect([path, response?.status()]).toEqual([path, 200]);
          expect([path, await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)]).toEqual([path, 0]);
          const { violations } = await new AxeBuilder({ page }).analyze();
          const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
          expect([path, grave]).toEqual([path, []]);
        }
        expect(heard).toEqual([]);
        await context.close();
      });
    }
  }
});

test('the skip link leads to the content', async ({ page }) => {
  await page.goto('/claims');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('without scripts the pages can be read, searched and filtered', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/');
  await page.getByPlaceholder('Articles, companies, claims').fill('coreweave');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('link', { name: 'CoreWeave', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('CoreWeave');
  await page.goto('/compare');
  await page.getByLabel('CoreWeave').check();
  await page.getByLabel('Core Scientific').check();
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page).toHaveURL('/compare?c=coreweave&c=core-scientific');
  await expect(page.getByRole('table', { name: 'Measures by company' })).toContainText('USD 19 billion');
  await context.close();
});
