import { expect, test } from '@playwright/test';
import { paste } from './browser';

const TITLES: [string, string][] = [
  ['/', 'Parallax'], ['/?q=coreweave', 'coreweave · Parallax'], ['/articles', 'Articles · Parallax'], ['/companies', 'Companies · Parallax'],
  ['/companies/coreweave', 'CoreWeave · Parallax'], ['/stories', 'Stories · Parallax'], ['/claims', 'Claims · Parallax'], ['/compare', 'Compare · Parallax'],
  ['/timeline', 'Timeline · Parallax'], ['/nowhere', 'Not found · Parallax'], ['/companies/no-such-company', 'Not found · Parallax'], ['/claims?page=0', 'Bad address · Parallax'],
];

test('a page that is loaded directly has one title, its own', async ({ page }) => {
  for (const [path, title] of TITLES) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect([path, await page.title(), await page.locator('head title').allTextContents()]).toEqual([path, title, [title]]);
  }
});

test('a page that is reached by a link has one title too', async ({ page }) => {
  await page.goto('/claims');
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Stories' }).click();
  await expect(page).toHaveTitle('Stories · Parallax');
  await expect(page.locator('head title')).toHaveCount(1);
});

test('a page past the last row says so and leads to the last page', async ({ page }) => {
  for (const path of ['/claims', '/articles', '/companies', '/stories']) {
    await page.goto(`${path}?page=99999`);
    await expect(page.getByText('Page 99,999 is past the last row')).toBeVisible();
    await expect(page.getByText('Take a filter away')).toHaveCount(0);
    await page.getByRole('link', { name: 'open the last page' }).click();
    await expect(page.getByRole('main').locator('table tbody tr, ul.divide-y > li').first()).toBeVisible();
  }
});

test('an article in a language that is not read claims no reading, and runs in its own direction', async ({ page }) => {
  await paste(page, 'القاهرة – أعلنت الشركة أمس أرباحا قدرها 250 مليون دولار في عام 2024، بزيادة 12 بالمئة عن العام السابق.');
  await expect(page.getByText('Parallax does not read the language of this article')).toBeVisible();
  await expect(page.getByText('every number here is a figure')).toHaveCount(0);
  await expect(page.getByRole('article').locator('p')).toHaveCSS('direction', 'rtl');
  await page.goto('/articles?lang=pt');
  await page.getByRole('rowheader').getByRole('link').first().click();
  await expect(page.getByRole('article').locator('p.text-read').first()).toHaveCSS('direction', 'ltr');
});
