import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { complaints, paste } from './browser';

/** Nobody's: letters of our own with their check digits. */
const LEI = 'PARALLAXTEST00000121';
const WRONG_LEI = 'PARALLAXTEST00000122';

const graveIn = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id);

test('a company that is added by hand is found in the articles that were there before', async ({ page }) => {
  const heard = complaints(page);
  const article = await paste(page, 'Ieri si è parlato di Zandora Nova e di 31 milioni di euro.');
  await expect(page.getByRole('link', { name: 'Zandora Nova' })).toHaveCount(0);

  await page.goto('/companies');
  await page.getByLabel('Name', { exact: true }).last().focus();
  await page.keyboard.type('Zandora Nova S.p.A.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Other name 1', { exact: true })).toBeFocused();
  await page.keyboard.type('Zandora');
  await page.getByLabel('Language of other name 1').selectOption('Italian');
  await page.getByLabel('Ticker', { exact: true }).fill('bit:zan');
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(/\/companies\/zandora-nova-s-p-a$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zandora Nova S.p.A.');
  await expect(page.getByRole('row', { name: 'Ticker BIT:ZAN added by hand' })).toBeVisible();
  await expect(page.getByRole('row', { name: 'Zandora Italian added by hand' })).toBeVisible();
  await expect(page.getByText('1 article names it')).toBeVisible();
  await page.goto(article);
  await expect(page.getByRole('link', { name: 'Zandora Nova' }).first()).toHaveAttribute('href', '/companies/zandora-nova-s-p-a');
  expect(heard).toEqual([]);
});

test('a wrong id is refused beside its field, and nothing that was typed is lost', async ({ page }) => {
  await page.goto('/companies');
  await page.getByLabel('Name', { exact: true }).last().fill('Quellamar');
  await page.getByLabel('LEI', { exact: true }).fill(WRONG_LEI);
  await page.getByRole('button', { name: 'Add the company' }).click();
  await expect(page.getByLabel('LEI', { exact: true })).toHaveAccessibleDescription(`20 letters and digits “${WRONG_LEI}” is no LEI: its check digits are wrong, so at least one character is.`);
  await expect(page.getByLabel('LEI', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Name', { exact: true }).last()).toHaveValue('Quellamar');
  expect(await graveIn(page)).toEqual([]);
  expect((await page.request.get('/companies/quellamar')).status()).toBe(404);
});

test('a name that is known already leads to the company that bears it', async ({ page }) => {
  await page.goto('/companies');
  await page.getByLabel('Name', { exact: true }).last().fill('AWS');
  await page.getByRole('button', { name: 'Add the company' }).click();
  await expect(page.getByText('AWS is known already, as Amazon.')).toBeVisible();
  await page.getByRole('link', { name: 'Open Amazon' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Amazon');
});

test('a CSV of companies is taken row by row, and a bad row says what is wrong', async ({ page }) => {
  await page.goto('/companies');
  const rows = ['"LEI","Entity.LegalName","Entity.OtherEntityNames.OtherEntityName.1"', `"${LEI}","TESSERVAL HOLDING S.R.L.","Tesserval Gruppo"`, `"${WRONG_LEI}","ALTRA S.R.L.",""`];
  await page.getByLabel('CSV file').setInputFiles({ name: 'gleif.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\r\n')) });
  await page.getByRole('button', { name: 'Import the file' }).click();
  await expect(page.getByText('gleif.csv: 1 added, 0 changed, 0 known, 1 refused.')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Refused rows' })).toHaveText(`Row 3: column LEI: “${WRONG_LEI}” is no LEI: its check digits are wrong, so at least one character is.`);
  expect(await graveIn(page)).toEqual([]);
  await page.goto('/companies/tesserval-holding-s-r-l');
  await expect(page.getByRole('row', { name: `LEI ${LEI} gleif.csv` })).toBeVisible();

  await page.goto('/companies');
  await page.getByLabel('CSV file').setInputFiles({ name: 'empty.csv', mimeType: 'text/csv', buffer: Buffer.from('colour,size\nred,1\n') });
  await page.getByRole('button', { name: 'Import the file' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'No column holds names' })).toBeVisible();
});

test('a merge says its direction, moves the figures, and is undone', async ({ page }) => {
  await paste(page, 'La startup Pellidor S.p.A. ha raccolto 41 milioni di euro nel 2025.');
  await paste(page, 'A startup Pellidor Brasil Ltda. captou 17 milhões de euros em 2024.');
  const figures = page.getByRole('region', { name: 'Key figures' });

  await page.goto('/companies/pellidor-brasil');
  await expect(figures).toContainText('EUR 17 million');
  await page.getByLabel('Merge Pellidor Brasil into…').fill('pellidor');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/merge=pellidor/);
  await expect(page.getByText('Pellidor Brasil will be shown as Pellidor. Its 1 mention and 1 claim move to Pellidor’s page.')).toBeVisible();
  await page.getByLabel('Why, if you want to say it').fill('its Brazilian branch');
  await page.getByLabel('Your name, if you want to give it').fill('Ada');
  expect(await graveIn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Merge into Pellidor' }).click();

  await expect(page).toHaveURL(/\/companies\/pellidor#merged$/);
  await expect(figures).toContainText('EUR 41 million');
  await expect(figures).toContainText('EUR 17 million');
  await expect(page.getByRole('region', { name: 'Merged into it' })).toContainText(/Pellidor Brasil is shown as Pellidor: 1 mention, 1 claim\.\s*Merged on .* by Ada: its Brazilian branch/);
  expect(await graveIn(page)).toEqual([]);
  await page.goto('/companies?q=pellidor');
  await expect(page.getByRole('rowheader')).toHaveText(['Pellidor']);
  await page.goto('/companies/pellidor-brasil');
  await expect(page).toHaveURL(/\/companies\/pellidor$/);
  const csv = await (await page.request.get('/claims.csv?company=pellidor')).text();
  expect(csv).toContain('17000000');
  expect(csv).not.toMatch(/,Pellidor Brasil,/);

  await page.getByRole('button', { name: 'Undo the merge of Pellidor Brasil' }).click();
  await expect(page).toHaveURL(/\/companies\/pellidor-brasil$/);
  await expect(figures).toContainText('EUR 17 million');
  await page.goto('/companies/pellidor');
  await expect(figures).not.toContainText('EUR 17 million');
});

test('forms of companies work without scripts', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/companies');
  await page.getByLabel('Name', { exact: true }).last().fill('Q312');
  await page.getByRole('button', { name: 'Add the company' }).click();
  await expect(page.getByText('“Q312” is an id, not a name')).toBeVisible();
  await page.getByLabel('Name', { exact: true }).last().fill('Scriptless Works');
  await page.getByRole('button', { name: 'Add the company' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Scriptless Works');
  await context.close();
});
