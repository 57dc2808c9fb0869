import AxeBuilder from '@axe-core/playwright';
import { type APIRequestContext, type Browser, expect, type Page, test } from '@playwright/test';
import { complaints, paste, readCsv } from './browser';

/** Each test has an article of its own: the same text twice would be one, and texts that are alike a story. */
const ARTICLES = {
  Lyon: 'Carrefour a investi 4,2 milliards d’euros dans Danone en 2024 à Lyon. La valorisation de Danone atteint 30 milliards d’euros.',
  Nantes: 'Le conseil de L’Oréal confirme : Sanofi reçoit un investissement de 4,2 milliards d’euros pour son usine de Nantes. La valorisation de Sanofi atteint 120 milliards d’euros.',
  Lille: 'Renault a investi 4,2 milliards d’euros dans Michelin en 2023. Les syndicats de Lille demandent des garanties écrites.',
  Rennes: 'À Rennes, personne ne l’attendait. Bouygues investit 4,2 milliards d’euros dans Vinci, selon Les Echos.',
  Brest: 'Airbus investira 4,2 milliards d’euros dans Thales, a dit la direction à Brest, malgré un marché en baisse.',
};
const text = (town: keyof typeof ARTICLES) => ARTICLES[town];
const FIGURE = '4,2 milliards d’euros';

async function openFigure(page: Page, town: keyof typeof ARTICLES): Promise<string> {
  const article = await paste(page, text(town));
  await page.getByRole('link', { name: FIGURE, exact: true }).click();
  await expect(receiptOf(page)).toContainText('EUR 4,200,000,000');
  return article;
}

const receiptOf = (page: Page) => page.getByRole('complementary', { name: /Receipt/ });
const rowsOf = async (request: APIRequestContext, article: string) => {
  const csv = await request.get(`/claims.csv?article=${article.split('/').at(-1)}`);
  return readCsv(await csv.text()).filter(({ raw_text }) => raw_text === FIGURE).map(({ value, currency, review }) => [value, currency, review]);
};

async function sign(page: Page, name: string, why = ''): Promise<void> {
  const form = receiptOf(page).locator('form').first();
  await form.getByLabel('Your name').fill(name);
  await form.getByLabel('Why').fill(why);
  await form.getByRole('button', { name: 'Save' }).click();
}

test('a reader corrects a value in the receipt, finds it in the table and the file, and takes it back', async ({ page, request }) => {
  const heard = complaints(page);
  const article = await openFigure(page, 'Lyon');
  const receipt = receiptOf(page);
  await receipt.getByText('Correct…').click();
  await expect(receipt.getByLabel('Value')).toHaveValue('4200000000');
  await receipt.getByLabel('Value').fill('4,3');
  await sign(page, 'Ada Lovelace', 'the company’s own report');
  await expect(receipt.getByText('Write plain digits, with a point before decimals')).toBeVisible();
  await expect(receipt.getByLabel('Value')).toHaveValue('4,3');
  await expect(receipt.getByLabel('Value')).toBeFocused();

  await receipt.getByLabel('Value').fill('4300000000');
  await receipt.getByRole('button', { name: 'Save' }).first().click();
  await expect(receipt.getByRole('status')).toBeFocused();
  await expect(receipt).toContainText('EUR 4,300,000,000');
  await expect(receipt).toContainText('corrected by Ada Lovelace');
  await expect(receipt).toContainText('The machine reads: EUR 4,200,000,000');
  await expect(receipt.getByRole('list', { name: 'History' })).toContainText('“the company’s own report”');
  expect(await rowsOf(request, article)).toEqual([['4300000000', 'EUR', 'corrected']]);

  await page.goto(`/claims?article=${article.split('/').at(-1)}&value__gte=4250000000&value__lte=4350000000`);
  const row = page.getByRole('table', { name: /^Claims/ }).getByRole('row').nth(1);
  await expect(row).toContainText('EUR 4.3 billion');
  await expect(row).toContainText('corrected by Ada Lovelace');
  await row.getByRole('link', { name: /EUR 4.3 billion/ }).click();

  await receipt.getByText('Undo what Ada Lovelace said…').click();
  const undo = receipt.locator('details');
  await expect(undo.getByLabel('Your name')).toHaveValue('Ada Lovelace');
  await undo.getByRole('button', { name: 'Undo' }).click();
  await expect(receipt.getByText('Taken back.')).toBeFocused();
  await expect(receipt).toContainText('EUR 4,200,000,000');
  await expect(receipt).toContainText('took it back');
  expect(await rowsOf(request, article)).toEqual([['4200000000', 'EUR', '']]);
  expect(heard).toEqual([]);
});

test('what is found wrong leaves the pages and stays in the file, marked', async ({ page, request }) => {
  const article = await openFigure(page, 'Nantes');
  await receiptOf(page).getByText('Wrong: no figure').click();
  await sign(page, 'Grace Hopper');
  await expect(receiptOf(page)).toContainText('found wrong by Grace Hopper');
  expect(await rowsOf(request, article)).toEqual([['4200000000', 'EUR', 'wrong']]);
  await page.goto(`/claims?article=${article.split('/').at(-1)}`);
  const table = page.getByRole('table', { name: /^Claims/ });
  await expect(table).not.toContainText('EUR 4.2 billion');
  await page.getByRole('link', { name: 'Show rows found wrong' }).click();
  await expect(table).toContainText('found wrong by Grace Hopper');
  await page.goto('/reviews');
  await expect(page.getByRole('table').getByRole('row').filter({ hasText: 'Grace Hopper' }).first()).toContainText('found it wrong: it is no figure');
});

test('a claim gets other companies and another date, by the keyboard alone', async ({ page, request }) => {
  const article = await paste(page, text('Lille'));
  await page.getByRole('list', { name: /^Claims/ }).first().getByRole('link', { name: 'Investment' }).click();
  const note = page.getByRole('listitem').filter({ has: page.getByText('Not reviewed: is it right?') });
  await note.getByRole('radio', { name: 'Right', exact: true }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(note.getByRole('radio', { name: 'Correct…' })).toBeChecked();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await note.getByRole('group', { name: 'Other company' }).getByRole('combobox').first().fill('Nobody of that name');
  await note.getByLabel('Date', { exact: true }).fill('2025-Q2');
  await note.getByLabel('Your name').fill('Ada Lovelace');
  await page.keyboard.press('Enter');
  await expect(note.getByText('No company is known by the name “Nobody of that name”')).toBeVisible();
  await note.getByRole('group', { name: 'Other company' }).getByRole('combobox').first().fill('nestlé');
  await page.keyboard.press('Enter');
  await expect(page.getByText('✎ corrected by Ada Lovelace')).toBeVisible();
  const csv = readCsv(await (await request.get(`/claims.csv?article=${article.split('/').at(-1)}&type=investment`)).text());
  expect(csv.map(({ companies_object, date_start, date_precision, review }) => [companies_object, date_start, date_precision, review])).toEqual([['Nestlé', '2025-04-01', 'quarter', 'corrected']]);
});

test('who comes second is told, and overwrites nothing unseen', async ({ page, browser, baseURL }) => {
  const article = await openFigure(page, 'Rennes');
  const other = await pageOf(browser, baseURL);
  await other.goto(`${article}${new URL(page.url()).search}`);
  await receiptOf(other).getByText('Wrong: no figure').click();
  await sign(other, 'Grace Hopper');
  await expect(receiptOf(other)).toContainText('found wrong by Grace Hopper');
  await receiptOf(page).getByText('Right', { exact: true }).click();
  await sign(page, 'Ada Lovelace');
  await expect(receiptOf(page).getByRole('alert')).toHaveText('Grace Hopper has marked this wrong since the form was opened. Look at it in the history, then save again if you still want to.');
  await expect(receiptOf(page)).toContainText('found wrong by Grace Hopper');
  await receiptOf(page).getByRole('button', { name: 'Save' }).first().click();
  await expect(receiptOf(page)).toContainText('found right by Ada Lovelace');
  await other.context().close();
});

test('without scripts a reader can correct all the same', async ({ browser, baseURL, request }) => {
  const page = await pageOf(browser, baseURL, false);
  const article = await openFigure(page, 'Brest');
  await receiptOf(page).getByText('Correct…').click();
  await receiptOf(page).getByLabel('Value').fill('4100000000.5');
  await sign(page, 'Ada Lovelace');
  await expect(receiptOf(page)).toContainText('EUR 4,100,000,000.5');
  expect(await rowsOf(request, article)).toEqual([['4100000000.5', 'EUR', 'corrected']]);
  await page.context().close();
});

const pageOf = async (browser: Browser, baseURL: string | undefined, javaScriptEnabled = true): Promise<Page> => (await browser.newContext({ baseURL, javaScriptEnabled })).newPage();
