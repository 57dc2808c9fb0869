import { expect, test } from '@playwright/test';

const BAD: [string, string][] = [
  ['/?colour=red', 'There is no parameter “colour” here. This address knows: q.'],
  ['/claims?type=gossip', '“gossip” is not a value that “type” can have: it wants one of pivot, '],
  ['/claims?value__gte=1e9', '“1e9” is not a value that “value__gte” can have: it wants a plain decimal number, such as 1600000000 or 2.4.'],
  ['/claims?page=0', '“0” is not a value that “page” can have: it wants a page number from 1 on.'],
  ['/claims?page=1&page=2', 'it wants one value only, and it is given twice.'],
  ['/claims?lang=xx', '“xx” is not a value that “lang” can have: it wants a language that Parallax reads (it, fr, pt, es, en), or und.'],
  ['/articles?lang=it,de', '“de” is not a value that “lang” can have'],
  ['/articles?sort=size', '“size” is not a value that “sort” can have'],
  ['/articles/0123456789abcdef?figure=first', '“first” is not a value that “figure” can have: it wants a whole number.'],
  ['/companies?kind=robot', '“robot” is not a value that “kind” can have'],
  ['/compare?c=a,b,c,d,e,f,g', 'it wants at most 6 values.'],
  ['/stories/x?diff=yes', '“yes” is not a value that “diff” can have: it wants 1, or left out.'],
  ['/claims?q=%00', '“q” holds a NUL character (%00), which no text has: take it out.'],
  ['/claims?source=a&source=%00', '“source” holds a NUL character'],
  ['/articles?q=%00', '“q” holds a NUL character'],
  ['/companies?q=a%00b', '“q” holds a NUL character'],
  ['/?q=%00', '“q” holds a NUL character'],
  ['/timeline?time=2032..2019', '“2032..2019” is not a value that “time” can have: it wants a span of time such as 2019..2032'],
];

test('a bad parameter answers 400 with a sentence that says which', async ({ page }) => {
  for (const [path, sentence] of BAD) {
    const response = await page.goto(path);
    expect([path, response?.status()]).toEqual([path, 400]);
    await expect(page.getByRole('alert')).toContainText(sentence);
  }
});

test('so do the files', async ({ request }) => {
  for (const [path, sentence] of [['/claims.csv?q=%00', '“q” holds a NUL character'], ['/claims.csv?colour=red', 'There is no parameter “colour” here.'], ['/figures.csv?lang=xx', '“xx” is not a value that “lang” can have'], ['/articles.json?excel=2', '“2” is not a value that “excel” can have: it wants 1, or left out.']]) {
    const response = await request.get(path as string);
    expect([path, response.status(), response.headers()['content-type']]).toEqual([path, 400, 'text/plain; charset=utf-8']);
    expect(await response.text()).toContain(sentence);
  }
});

const UNKNOWN = [
  '/nowhere', '/articles/0123456789abcdef', '/articles/%00', '/companies/no-such-company', '/companies/%E2%82%AC', '/stories/no-such-story',
  '/companies/%00', '/stories/%00', '/companies/%FF', '/articles/%FF', '/stories/%FF', '/companies/caf%E9?q=1', '/%FF',
  '/compare?c=no-such-company', '/timeline?c=no-such-company',
];

test('what is unknown answers 404 with a page of its own', async ({ page }) => {
  for (const path of UNKNOWN) {
    const response = await page.goto(path);
    expect([path, response?.status()]).toEqual([path, 404]);
    await expect(page.getByRole('heading', { name: 'Nothing stands at this address' })).toBeVisible();
  }
});

test('markup in a parameter stays text', async ({ page }) => {
  await page.goto('/claims?type=%3Cimg%20src%3Dx%3E');
  await expect(page.getByRole('alert')).toContainText('“<img src=x>”');
  await page.goto('/?q=%3Cimg%20src%3Dx%3E%27%22%25_%5C');
  await expect(page.getByText('Nothing is found for “<img src=x>\'"%_\\”')).toBeVisible();
});
