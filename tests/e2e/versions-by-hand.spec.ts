import { expect, test } from '@playwright/test';
import { complaints, paste, readCsv } from './browser';

const ITALIAN = `Il porto di Valnera apre un nuovo molo per le navi container. La società Terminal Alba ha investito 74 milioni di euro.
I lavori sono durati ventidue mesi e hanno impiegato trecento operai della provincia.
Il sindaco teme il traffico dei camion, che passeranno per il centro storico.`;
const FRENCH = `Le port de Valnera ouvre un nouveau quai pour les navires porte-conteneurs. La société Terminal Alba a investi 47 millions d’euros.
Les travaux ont duré vingt-deux mois et ont employé trois cents ouvriers de la province.
Le maire redoute la circulation des camions, qui passeront par le centre historique.`;
const SPANISH = `Una receta para el domingo: pelar las patatas y cortarlas en rodajas finas.
Freírlas despacio con la cebolla durante media hora, sin que se doren.
Batir seis huevos y dejar que todo repose antes de cuajar la tortilla.`;

test('a reader adds a version, takes it back, takes another one out, and brings it back', async ({ page }) => {
  const heard = complaints(page);
  await paste(page, ITALIAN);
  await paste(page, FRENCH);
  const recipe = await paste(page, SPANISH);
  await page.goto('/stories');
  await page.getByRole('main').getByRole('link', { name: /porto di Valnera/ }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Valnera');
  const story = new URL(page.url()).pathname;
  const heads = page.locator('.version-grid > div').first();
  await expect(heads).toContainText('whole translation');

  // the kinds of difference lead to their rows; the figure's partner lights up
  await page.getByRole('navigation', { name: 'Differences by kind' }).getByRole('link', { name: /^Value: row \d/ }).first().click();
  await expect(page).toHaveURL(/#r\d+$/);
  await expect(page.locator('[data-differs]').first()).toContainText('≠ Value');
  const workers = page.getByRole('listitem', { name: /^Row \d/ }).filter({ hasText: 'trecento operai' }).locator('[data-figure]').filter({ hasText: '300' });
  await workers.first().focus();
  await expect(workers.nth(1)).toHaveAttribute('data-lit', '');

  // a version that nothing shows to be one
  await page.getByLabel('Another version: words of its title or text').fill(recipe);
  await page.getByRole('button', { name: 'Look for it' }).click();
  const candidate = page.getByRole('list', { name: 'Articles that may be another version' }).getByRole('listitem');
  await expect(candidate).toHaveCount(1);
  await candidate.getByLabel('Why, if you want to say it').fill('for the test');
  await candidate.getByLabel('Your name, likewise').fill('Ada');
  await candidate.getByRole('button', { name: /is a version of this story/ }).click();
  await expect(page.getByRole('list', { name: 'Said by hand' })).toContainText('by Ada: for the test');
  await expect(heads).toContainText('Spanish');
  // texts that have nothing in common stand below each other, not beside each other
  await page.goto(`${story}?v=it,es`);
  await expect(page.locator('[data-row]').filter({ has: page.locator('[lang="it"]') }).filter({ has: page.locator('p[lang="es"]') })).toHaveCount(0);
  await page.getByRole('button', { name: /^Undo: .*is a version$/ }).click();
  await expect(page.getByRole('list', { name: 'Said by hand' })).toHaveCount(0);
  await expect(page.locator('.version-grid > div').first()).not.toContainText('Spanish');

  // two versions that somebody says are none: the story is gone, and so comes back
  await page.getByText('One of these is not a version').click();
  await page.getByRole('button', { name: 'French is not a version of this story' }).click();
  await expect(page).toHaveURL(/\/stories#by-hand$/);
  await expect(page.getByRole('list', { name: 'Said by hand' }).getByRole('listitem').filter({ hasText: 'Valnera' })).toContainText('is not a version of');
  expect((await page.request.get(story)).status()).toBe(404);
  await page.getByRole('listitem').filter({ hasText: 'Valnera' }).getByRole('button', { name: /^Undo/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Valnera');
  expect(heard.filter((words) => !words.includes('404'))).toEqual([]);
});

test('the aligned table as CSV and as TMX', async ({ page, request }) => {
  await page.goto('/stories');
  await page.getByRole('main').getByRole('link', { name: /La transizione di CoreWeave/ }).first().click();
  await page.waitForURL(/\/stories\/./);
  const story = new URL(page.url()).pathname;
  await page.goto(`${story}?v=it,fr`);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'CSV', exact: true }).click()]);
  expect(download.suggestedFilename()).toMatch(/^story-[0-9a-f]+-v-it-fr\.csv$/);

  const csv = await request.get(`${story}/rows.csv?v=it,fr`);
  expect(csv.headers()['content-type']).toBe('text/csv; charset=utf-8; header=present');
  const rows = readCsv(await csv.text());
  expect(rows).toHaveLength(16);
  expect(Object.keys(rows[0] ?? {})).toEqual(['story_id', 'row', 'differences', 'severity', 'it', 'it_char_start', 'it_char_end', 'it_article_id', 'fr', 'fr_char_start', 'fr_char_end', 'fr_article_id']);
  expect(rows.filter(({ differences }) => differences)).toMatchObject([{ row: '14', differences: 'qualifier', severity: 'warning', it: /2032/, fr: /grandes/ }].map(({ it, fr, ...rest }) => ({ ...rest, it: expect.stringMatching(it), fr: expect.stringMatching(fr) })));

  const tmx = await request.get(`${story}/rows.tmx?v=it,fr&diff=1`);
  expect(tmx.headers()['content-disposition']).toMatch(/filename="story-.*\.tmx"$/);
  const file = await tmx.text();
  const parsed = await page.evaluate((xml) => {
    const read = new DOMParser().parseFromString(xml, 'application/xml');
    return { wrong: read.querySelector('parsererror')?.textContent ?? null, languages: [...read.querySelectorAll('tuv')].map((tuv) => tuv.getAttribute('xml:lang')), units: read.querySelectorAll('tu').length };
  }, file);
  expect(parsed).toEqual({ wrong: null, languages: ['it', 'fr'], units: 1 });

  expect((await request.get(`${story}/rows.csv?v=xx`)).status()).toBe(404);
  expect((await request.get(`${story}/rows.tmx?page=2`)).status()).toBe(400);
  expect((await request.get('/stories/none/rows.tmx')).status()).toBe(404);
});

test('on paper the versions stand side by side, however narrow the sheet, without the tools', async ({ page }) => {
  await page.goto('/stories');
  await page.getByRole('main').getByRole('link', { name: /La transizione di CoreWeave/ }).first().click();
  await page.waitForURL(/\/stories\/./);
  await page.setViewportSize({ width: 700, height: 900 });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const row = page.getByRole('listitem', { name: /^Row 1\b/ });
  const [italian, french] = [await row.locator('[lang="it"]').first().boundingBox(), await row.locator('[lang="fr"]').first().boundingBox()];
  expect(italian?.y).toBeCloseTo(french?.y ?? 0, 0);
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Next' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'By hand' })).toBeHidden();
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
});
