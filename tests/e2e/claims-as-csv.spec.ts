import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { complaints, readCsv } from './browser';

/** What the table on screen says, row by row: the digits of the figure and the article's words. */
async function rowsOnScreen(page: Page) {
  const rows = page.getByRole('table', { name: /^Claims/ }).getByRole('row');
  const shown = [];
  for (const row of (await rows.all()).slice(1)) {
    const [company, type, figure] = [row.getByRole('cell').nth(0), row.getByRole('cell').nth(1), row.getByRole('cell').nth(2)];
    shown.push({
      company: (await company.getByRole('link').first().textContent()) ?? '', type: await type.locator('div').evaluate((cell) => cell.firstChild?.textContent ?? ''),
      value: (await row.locator('data').getAttribute('value')) ?? '', permalink: await figure.getByRole('link').getAttribute('href'),
    });
  }
  return shown;
}

test('a reader filters claims and downloads them: the file holds the rows of the table', async ({ page, baseURL }) => {
  const heard = complaints(page);
  await page.goto('/claims');
  const filters = page.getByRole('region', { name: 'Filters' }).first();
  await filters.getByRole('link', { name: /^Money/ }).click();
  await expect(page).toHaveURL('/claims?kind=money');
  await filters.getByRole('link', { name: /^CoreWeave/ }).click();
  await expect(page).toHaveURL(/company=coreweave/);
  const byFigure = page.getByRole('columnheader').getByRole('link', { name: 'Figure' });
  await byFigure.click();
  await expect(page).toHaveURL(/sort=value/);
  await byFigure.click();
  await expect(page).toHaveURL(/sort=-value/);
  await expect(page.getByRole('columnheader', { name: 'Figure' })).toHaveAttribute('aria-sort', 'descending');

  const shown = await rowsOnScreen(page);
  expect(shown.length).toBeGreaterThan(3);
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'CSV', exact: true }).click()]);
  expect(file.suggestedFilename()).toBe('claims-company-coreweave-kind-money-sort-value.csv');
  const rows = readCsv(await readFile(await file.path(), 'utf8'));
  expect(rows.map(({ company, type, value, permalink }) => ({ company, type, value, permalink }))).toEqual(
    shown.map(({ permalink, type, ...row }) => ({ ...row, type: typeWord(type), permalink: `${baseURL}${permalink}` })),
  );
  expect(rows.every(({ kind, currency, review }) => kind === 'money' && currency !== '' && review === '')).toBe(true);
  expect(heard).toEqual([]);

  await page.getByRole('link', { name: /^Remove the filter Kind of figure/ }).click();
  await expect(page).not.toHaveURL(/kind=/);
});

const TYPES: Record<string, string> = { Investment: 'investment', Valuation: 'valuation', Financing: 'financing', 'Share sale': 'stock_sale', Revenue: 'revenue', Contract: 'contract' };
const typeWord = (word = ''): string => TYPES[word] ?? word;

test('the twins answer as files', async ({ request }) => {
  const json = await request.get('/claims.json?kind=money&lang=it');
  expect(json.headers()['content-type']).toBe('application/json; charset=utf-8');
  const rows = (await json.json()) as Record<string, string | number | null>[];
  expect(rows.map(({ value, currency, language }) => [value, currency, language])).toEqual([['2000000000', 'USD', 'it'], ['1600000000', 'USD', 'it']]);

  const csv = await (await request.get('/claims.csv?kind=money&lang=it')).text();
  expect(csv.split('\r\n')[0]).toMatch(/^claim_id,fact_id,company,companies_object,type,.*,analysis_version,review$/);
  expect(readCsv(csv).map(({ value, raw_text, bound }) => [value, raw_text, bound])).toEqual([
    ['2000000000', '2 miliardi di dollari', 'exact'], ['1600000000', '$1.6 miliardi', 'about'],
  ]);

  const excel = await (await request.get('/claims.csv?kind=percent&excel=1')).body();
  expect([...excel.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(excel.toString('utf8')).toContain('claim_id;fact_id;company;');

  for (const path of ['/articles', '/companies', '/figures']) {
    const [asCsv, asJson] = [await request.get(`${path}.csv`), await request.get(`${path}.json`)];
    expect([path, asCsv.status(), asJson.status()]).toEqual([path, 200, 200]);
    expect(readCsv(await asCsv.text())).toHaveLength(((await asJson.json()) as unknown[]).length);
  }
});
