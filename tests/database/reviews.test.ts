import { beforeEach, describe, expect, test } from 'vitest';
import type { Analysis, Claim, Figure } from '../../lib/analysis.ts';
import { readArticle } from '../../lib/database/article.ts';
import { claimTable } from '../../lib/database/claims.ts';
import { database } from '../../lib/database/client.ts';
import { companyList } from '../../lib/database/companies.ts';
import { companyProfile } from '../../lib/database/company.ts';
import { compareCompanies } from '../../lib/database/compare.ts';
import { exportClaims, exportFigures } from '../../lib/database/exports.ts';
import { home } from '../../lib/database/home.ts';
import { saveReview, type Target, undoReview } from '../../lib/database/review-save.ts';
import { reviewList } from '../../lib/database/review-views.ts';
import { storeArticle } from '../../lib/database/store.ts';
import { timelineClaims } from '../../lib/database/timeline.ts';
import { outdatedArticles, readAgain } from '../../lib/ingest/again.ts';
import { ingestArticles } from '../../lib/ingest/ingest.ts';
import { type ClaimFilter, claimsParams, fromQuery, parse } from '../../lib/params.ts';
import { countsHold } from './counted.ts';
import { freshDatabase } from './fresh.ts';

freshDatabase();
countsHold();
beforeEach(() => database().$executeRaw`TRUNCATE articles, companies, company_aliases, stories, facts, review_places, reviews CASCADE`);

const ada = { who: 'Ada', why: 'the printed page says so' };
const TEXT = 'Acme ha investito 2 miliardi di dollari in Beta nel 2025. Il 5 marzo Gamma vale 7 milioni di euro.';
const SECOND = 'Acme a investi 3 milliards de dollars dans Beta en 2025.';

const place = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const money = (text: string, words: string, value: string, over: Partial<Figure> = {}): Figure => ({
  ...place(text, words), text: words, kind: 'money', value, currency: 'USD', bound: 'exact', reading: { number: '2', currencyBasis: 'assumed' }, warnings: ['assumed_currency'], ...over,
});
const investment = (text: string, words: string, over: Partial<Claim> = {}): Claim => ({
  ...place(text, words), type: 'investment', modality: 'stated', subjects: ['Acme'], objects: ['Beta'], attributedTo: [], figures: [0], date: '2025', ...over,
});

function reading(over: Partial<Analysis> = {}): Analysis {
  const mentions = ['Acme', 'Beta', 'Gamma'].map((company) => ({ ...place(TEXT, company), text: company, company, role: null, kind: 'unlisted' as const }));
  return {
    language: 'it', languageConfidence: 1, sentences: [{ start: 0, end: TEXT.length, kind: 'body' }], dates: [], companies: mentions, leftOut: [],
    figures: [money(TEXT, '2 miliardi di dollari', '2000000000'), money(TEXT, '7 milioni di euro', '7000000', { currency: 'EUR' })],
    claims: [investment(TEXT, 'Acme ha investito 2 miliardi di dollari in Beta nel 2025.'), investment(TEXT, 'Il 5 marzo Gamma vale 7 milioni di euro.', { type: 'valuation', subjects: ['Gamma'], objects: [], figures: [1], date: undefined })],
    ...over,
  };
}
const store = (over: Partial<Analysis> = {}, version = 'first') => storeArticle(TEXT, { origin: 'test' }, reading(over), version);

const secondReading: Analysis = {
  ...reading(), language: 'fr', companies: ['Acme', 'Beta'].map((company) => ({ ...place(SECOND, company), text: company, company, role: null, kind: 'unlisted' as const })),
  sentences: [], figures: [money(SECOND, '3 milliards de dollars', '3000000000')], claims: [investment(SECOND, SECOND)],
};

async function rows(id: string) {
  const figures = await database().figure.findMany({ where: { articleId: id }, orderBy: { index: 'asc' } });
  const claims = await database().claim.findMany({ where: { articleId: id }, orderBy: { index: 'asc' }, include: { companies: { orderBy: [{ role: 'asc' }, { position: 'asc' }], include: { company: { select: { name: true } } } }, fact: true } });
  return { figures, claims };
}
/** What every page and export is made of, without where the history stands. */
async function state(id: string) {
  const { figures, claims } = await rows(id);
  const plain = <T extends { placeId: string | null }>({ placeId: _, ...row }: T) => row;
  return { figures: figures.map(plain), claims: claims.map(plain), facts: await database().fact.findMany({ orderBy: { id: 'asc' } }), companies: (await database().company.findMany({ orderBy: { id: 'asc' } })).map(({ name }) => name) };
}

async function figureTarget(articleId: string, index = 0): Promise<Target> {
  const { start, end, placeId } = await database().figure.findUniqueOrThrow({ where: { articleId_index: { articleId, index } } });
  return { articleId, about: 'figure', key: `${start}-${end}`, seen: await latest(placeId) };
}
async function claimTarget(articleId: string, index = 0): Promise<Target> {
  const { id, placeId } = await database().claim.findUniqueOrThrow({ where: { articleId_index: { articleId, index } } });
  return { articleId, about: 'claim', key: id, seen: await latest(placeId) };
}
const latest = async (placeId: string | null) => (placeId && (await database().review.findFirst({ where: { placeId }, orderBy: { id: 'desc' } }))?.id) || 0;
const lastId = async () => (await database().review.findFirstOrThrow({ orderBy: { id: 'desc' } })).id;

const figureFields = { kind: 'money', value: '2500000000.25', max: '', currency: 'EUR', unit: '', bound: 'about' };
const claimFields = { type: 'acquisition', modality: 'forecast', subjects: ['beta'], objects: ['Gamma', ''], attributedTo: ['Acme', 'a person'], date: '2026-Q1' };

describe('a corrected figure', () => {
  test('holds the correction to the digit, keeps the machine’s reading whole, and moves its claims to another fact', async () => {
    const id = await store();
    await storeArticle(SECOND, { origin: 'test' }, secondReading, 'first');
    const before = await state(id);
    expect(await saveReview(await figureTarget(id), 'corrected', figureFields, ada)).toBeNull();
    const { figures, claims } = await rows(id);
    expect(figures[0]).toMatchObject({ verdict: 'corrected', currency: 'EUR', currencyBasis: null, bound: 'about', warnings: [], text: '2 miliardi di dollari', machine: reading().figures[0] });
    expect(figures[0]?.value?.toFixed()).toBe('2500000000.25');
    expect(figures[1]).toEqual(before.figures[1] && { ...before.figures[1], placeId: null });
    expect(claims[0]?.factId).not.toBe(before.claims[0]?.factId);
    expect(claims[1]?.factId).toBe(before.claims[1]?.factId);
    expect((await state(id)).facts).toHaveLength(before.facts.length);
    const [entry] = await database().review.findMany({ include: { place: true } });
    expect(entry).toMatchObject({ verdict: 'corrected', who: 'Ada', why: 'the printed page says so', machine: reading().figures[0], correction: { kind: 'money', value: '2500000000.25', max: null, currency: 'EUR', unit: null, bound: 'about' } });
    expect(entry?.place).toMatchObject({ articleId: id, about: 'figure', ...place(TEXT, '2 miliardi di dollari'), text: '2 miliardi di dollari' });
  });

  test('states the fact of another article where it now says the same, and disagrees no more', async () => {
    const id = await store();
    const other = await storeArticle(SECOND, { origin: 'test' }, secondReading, 'first');
    expect(await saveReview(await figureTarget(id), 'corrected', { ...figureFields, value: '3000000000', currency: 'USD', bound: 'exact' }, ada)).toBeNull();
    const [own, theirs] = [(await rows(id)).claims[0], (await rows(other)).claims[0]];
    expect(own?.factId).toBe(theirs?.factId);
  });

  test('is restored exactly by an undo, and the history keeps both', async () => {
    const id = await store();
    const before = await state(id);
    await saveReview(await figureTarget(id), 'corrected', figureFields, ada);
    expect(await undoReview(await lastId(), { who: 'Grace', why: null })).toBeNull();
    expect(await state(id)).toEqual(before);
    expect((await database().review.findMany({ orderBy: { id: 'asc' } })).map(({ verdict, who, undoesId }) => [verdict, who, undoesId !== null])).toEqual([['corrected', 'Ada', false], [null, 'Grace', true]]);
  });

  test('an undo brings back what was in force before', async () => {
    const id = await store();
    await saveReview(await figureTarget(id), 'corrected', figureFields, ada);
    const corrected = await state(id);
    await saveReview(await figureTarget(id), 'wrong', null, ada);
    expect((await rows(id)).figures[0]).toMatchObject({ verdict: 'wrong', machine: null });
    await undoReview(await lastId(), ada);
    expect(await state(id)).toEqual(corrected);
  });

  test('that changes nothing is none', async () => {
    const id = await store();
    const before = await state(id);
    const unchanged = { kind: 'money', value: '2000000000.0', max: '', currency: 'usd', unit: '', bound: 'exact' };
    expect(await saveReview(await figureTarget(id), 'corrected', unchanged, ada)).toEqual({ form: 'This is what stands here already: choose “Right”, or change something.' });
    await saveReview(await figureTarget(id), 'corrected', figureFields, ada);
    expect(await saveReview(await figureTarget(id), 'corrected', unchanged, { who: 'Grace', why: null })).toBeNull();
    expect(await database().review.findFirst({ orderBy: { id: 'desc' } })).toMatchObject({ who: 'Grace', verdict: 'right', correction: null });
    expect((await state(id)).figures.map(({ verdict, ...row }) => row)).toEqual(before.figures.map(({ verdict, ...row }) => row));
  });

  test('what is no correction is refused with its sentence, and nothing is written', async () => {
    const id = await store();
    const before = await state(id);
    expect(await saveReview(await figureTarget(id), 'corrected', { ...figureFields, value: '2,5' }, ada)).toEqual({ value: expect.stringContaining('plain digits') });
    expect(await state(id)).toEqual(before);
    expect(await database().reviewPlace.count()).toBe(0);
  });
});

describe('a corrected claim', () => {
  test('has other companies by their known names, another type, date, certainty and source', async () => {
    const id = await store();
    const before = await state(id);
    expect(await saveReview(await claimTarget(id), 'corrected', claimFields, ada)).toBeNull();
    const [claim] = (await rows(id)).claims;
    expect(claim).toMatchObject({ id: before.claims[0]?.id, type: 'acquisition', modality: 'forecast', attributedTo: ['Acme', 'a person'], date: '2026-Q1', dateStart: new Date('2026-01-01'), dateEnd: new Date('2026-03-31'), datePrecision: 'quarter', verdict: 'corrected' });
    expect(claim?.companies.map(({ role, company }) => [role, company.name])).toEqual([['subject', 'Beta'], ['object', 'Gamma'], ['source', 'Acme']]);
    expect(claim?.fact?.type).toBe('acquisition');
    await undoReview(await lastId(), ada);
    expect(await state(id)).toEqual(before);
  });

  test('may name a company of the gazetteer that no article names; after the undo it is gone', async () => {
    const id = await store();
    const before = await state(id);
    expect(await saveReview(await claimTarget(id), 'corrected', { ...claimFields, subjects: ['nvidia'] }, ada)).toBeNull();
    expect((await state(id)).companies).toContain('Nvidia');
    await undoReview(await lastId(), ada);
    expect(await state(id)).toEqual(before);
  });

  test('names nobody who is not known', async () => {
    const id = await store();
    expect(await saveReview(await claimTarget(id), 'corrected', { ...claimFields, objects: ['Nobody at All'] }, ada)).toEqual({ objects: 'No company is known by the name “Nobody at All”: choose one of the list, or add it under Companies first.' });
  });

  test('that is wrong states no fact', async () => {
    const id = await store();
    expect(await saveReview(await claimTarget(id), 'wrong', null, ada)).toBeNull();
    expect((await rows(id)).claims.map(({ verdict, factId }) => [verdict, factId === null])).toEqual([['wrong', true], [null, false]]);
  });
});

describe('two readers at once', () => {
  test('the second is told of the first, and nothing is overwritten', async () => {
    const id = await store();
    const [mine, theirs] = [await figureTarget(id), await figureTarget(id)];
    await saveReview(theirs, 'wrong', null, { who: 'Grace', why: null });
    expect(await saveReview(mine, 'right', null, ada)).toEqual({ form: 'Grace has marked this wrong since the form was opened. Look at it in the history, then save again if you still want to.' });
    expect((await rows(id)).figures[0]?.verdict).toBe('wrong');
    const undone = await lastId();
    expect(await Promise.all([undoReview(undone, ada), undoReview(undone, ada)]).then((all) => all.filter((problems) => problems === null).length)).toBe(1);
    expect(await saveReview({ ...mine, seen: undone }, 'right', null, ada)).toEqual({ form: expect.stringContaining('has taken the last entry back') });
  });

  test('who finds a correction right makes it again', async () => {
    const id = await store();
    await saveReview(await figureTarget(id), 'corrected', figureFields, ada);
    expect(await saveReview(await figureTarget(id), 'right', null, { who: 'Grace', why: null })).toBeNull();
    expect((await rows(id)).figures[0]?.value?.toFixed()).toBe('2500000000.25');
    expect(await database().review.findFirst({ orderBy: { id: 'desc' } })).toMatchObject({ who: 'Grace', verdict: 'corrected', correction: { value: '2500000000.25' } });
  });

  test('a place where nothing stands any more is said so', async () => {
    const id = await store();
    const target = await figureTarget(id);
    await store({ figures: [], claims: [] }, 'second');
    expect(await saveReview(target, 'right', null, ada)).toEqual({ form: expect.stringContaining('nothing stands at this place any more') });
  });
});

describe('another reading of the article', () => {
  test('keeps corrections of figures and claims, wherever their rows come to stand', async () => {
    const id = await store();
    await saveReview(await figureTarget(id), 'corrected', figureFields, ada);
    await saveReview(await claimTarget(id), 'corrected', claimFields, ada);
    await saveReview(await figureTarget(id, 1), 'wrong', null, ada);
    const [before] = [await rows(id)];
    const year = { ...money(TEXT, '5', '5'), kind: 'count' as const, currency: undefined, reading: { number: '5' } };
    const { figures, claims } = reading();
    await store({ figures: [year, ...figures], claims: claims.map((claim) => ({ ...claim, figures: claim.figures.map((index) => index + 1) })) }, 'second');
    const after = await rows(id);
    expect(after.figures.slice(1)).toEqual(before.figures.map((figure) => ({ ...figure, index: figure.index + 1 })));
    expect(after.claims).toEqual(before.claims);
    expect(after.figures[0]?.placeId).toBeNull();
  });

  test('that reads otherwise does not win over people, and its reading is kept beside', async () => {
    const id = await store();
    await saveReview(await figureTarget(id), 'right', null, ada);
    await saveReview(await claimTarget(id), 'corrected', claimFields, ada);
    const read = reading();
    await store({ figures: [{ ...(read.figures[0] as Figure), value: '2000000' }, read.figures[1] as Figure], claims: [{ ...(read.claims[0] as Claim), type: 'contract' }] }, 'second');
    const { figures: [figure], claims: [claim] } = await rows(id);
    expect(figure).toMatchObject({ verdict: 'corrected', machine: { value: '2000000' } });
    expect(figure?.value?.toFixed()).toBe('2000000000');
    expect(claim).toMatchObject({ type: 'acquisition', verdict: 'corrected', machine: { type: 'contract' } });
  });

  test('where nothing stands at the place loses no entry, and finds it again later', async () => {
    const id = await store();
    await saveReview(await figureTarget(id), 'corrected', figureFields, ada);
    const before = await rows(id);
    await store({ figures: [], claims: [] }, 'second');
    expect(await database().review.count()).toBe(1);
    expect((await rows(id)).figures).toEqual([]);
    await store({}, 'third');
    expect(await rows(id)).toEqual(before);
  });

  test('an entry that matches nothing can be taken back', async () => {
    const id = await store();
    await saveReview(await figureTarget(id), 'corrected', figureFields, ada);
    await store({ figures: [], claims: [] }, 'second');
    expect(await undoReview(await lastId(), ada)).toBeNull();
    await store({}, 'third');
    expect((await rows(id)).figures[0]).toMatchObject({ verdict: null, machine: null });
  });

  test('by a newer version of the analysis, or of the same text brought again, loses nothing', async () => {
    const [ingested] = await ingestArticles([{ text: 'Nvidia ha investito 2 miliardi di dollari in CoreWeave nel 2025, secondo Reuters.', origin: 'test' }]);
    const id = ingested?.id ?? '';
    expect(await saveReview(await figureTarget(id), 'corrected', figureFields, ada)).toBeNull();
    expect(await saveReview(await claimTarget(id), 'right', null, ada)).toBeNull();
    const before = await state(id);
    expect(before.claims.map(({ verdict }) => verdict)).toContain('right');
    await database().article.update({ where: { id }, data: { analysisVersion: 'older' } });
    await readAgain(await outdatedArticles());
    expect(await state(id)).toEqual(before);
    await ingestArticles([{ text: 'Nvidia ha investito 2 miliardi di dollari in CoreWeave nel 2025, secondo Reuters.', origin: 'again', publisher: 'Il Foglio' }]);
    expect(await state(id)).toEqual(before);
  });

  test('an article that is removed and comes again finds what was said of it', async () => {
    const id = await store();
    await saveReview(await figureTarget(id), 'corrected', figureFields, ada);
    const before = (await rows(id)).figures;
    await database().article.delete({ where: { id } });
    await store();
    expect((await rows(id)).figures).toEqual(before);
  });
});

describe('pages and files', () => {
  const filter = (query: string): ClaimFilter => {
    const parsed = parse(claimsParams, fromQuery(new URLSearchParams(query)));
    if (!parsed.ok) throw new Error(parsed.problem);
    return parsed.value;
  };
  const exported = async (query: string) => {
    const all = [];
    for await (const batch of exportClaims(filter(query)).batches) all.push(...batch);
    return all.map(({ type, value, review }) => [type, value, review]);
  };
  const shown = async (query: string) => {
    const { rows: all, total, wrongHidden } = await claimTable(filter(query), 1);
    return { rows: all.map(({ claim, figure }) => [claim.type, figure?.value, figure?.review?.who ?? claim.review?.who]), total, wrongHidden };
  };

  const counted = async () => (await companyList({ kind: [], sort: 'name' }, 1)).companies.map(({ name, claims, figures }) => [name, claims, figures]);

  test('count as a source’s only the claims that the list behind the count holds', async () => {
    const id = await store({ claims: reading().claims.map((claim) => ({ ...claim, attributedTo: ['Beta'] })) });
    expect(await companyProfile('beta')).toMatchObject({ sourceOf: 2 });
    await saveReview(await claimTarget(id), 'wrong', null, ada);
    expect(await companyProfile('beta')).toMatchObject({ sourceOf: 1 });
    expect((await claimTable(filter('source=Beta'), 1)).claims).toBe(1);
  });

  test('follow a correction in filters and orders, and the file says so', async () => {
    const id = await store();
    await saveReview(await figureTarget(id), 'corrected', { ...figureFields, value: '1.5' }, ada);
    await saveReview(await claimTarget(id, 1), 'right', null, ada);
    expect(await exported('currency=EUR&sort=value')).toEqual([['investment', '1.5', 'corrected'], ['valuation', '7000000', 'right']]);
    expect(await exported('value__gte=1000000')).toEqual([['valuation', '7000000', 'right']]);
    expect(await exported('review=corrected')).toEqual([['investment', '1.5', 'corrected']]);
    expect(await shown('sort=-value&currency=EUR')).toEqual({ rows: [['valuation', '7000000', 'Ada'], ['investment', '1.5', 'Ada']], total: 2, wrongHidden: 0 });
    await undoReview(await lastId(), ada);
    expect(await exported('review=none')).toEqual([['valuation', '7000000', null]]);
  });

  test('what is wrong is in the file, marked, and on no page but where it is asked for', async () => {
    const id = await store();
    await saveReview(await figureTarget(id), 'wrong', null, ada);
    expect(await exported('sort=type')).toEqual([['investment', '2000000000', 'wrong'], ['valuation', '7000000', null]]);
    expect(await shown('')).toEqual({ rows: [['valuation', '7000000', undefined]], total: 1, wrongHidden: 1 });
    expect(await shown('review=wrong')).toMatchObject({ rows: [['investment', '2000000000', 'Ada']], wrongHidden: 0 });
    expect((await companyProfile('acme'))?.statements.map(({ figures }) => figures)).toEqual([[]]);
    expect(await counted()).toEqual([['Acme', 1, 0], ['Beta', 1, 0], ['Gamma', 1, 1]]);
    await saveReview(await claimTarget(id), 'wrong', null, ada);
    expect(await companyProfile('acme')).toMatchObject({ claims: 0, statements: [] });
    await saveReview(await claimTarget(id, 1), 'wrong', null, ada);
    expect(await counted()).toEqual([['Acme', 0, 0], ['Beta', 0, 0], ['Gamma', 0, 0]]);
    expect(await home()).toMatchObject({ claims: 0, figures: 1 });
    await undoReview(await lastId(), ada);
    expect((await timelineClaims({ c: [], type: [] })).statements.map(({ type }) => type)).toEqual(['valuation']);
    expect((await compareCompanies(['acme', 'gamma'], [])).claims).toBe(1);
    const files = [];
    for await (const batch of exportFigures({ kind: [], currency: [], lang: [], review: ['wrong'] }).batches) files.push(...batch);
    expect(files.map(({ raw_text, review }) => [raw_text, review])).toEqual([['2 miliardi di dollari', 'wrong']]);
  });

  test('list every place, the last judged first, and say where nothing stands any more', async () => {
    const id = await store();
    await saveReview(await figureTarget(id), 'right', null, ada);
    await saveReview(await claimTarget(id, 1), 'wrong', null, ada);
    expect((await reviewList(1)).reviews.map(({ place: { about, text }, index }) => [about, text, index])).toEqual([['claim', 'Il 5 marzo Gamma vale 7 milioni di euro.', 1], ['figure', '2 miliardi di dollari', 0]]);
    await store({ figures: [], claims: [] }, 'second');
    expect((await reviewList(1)).reviews.map(({ index }) => index)).toEqual([null, null]);
    expect((await readArticle(id, { part: 1 }))?.unmatched.map(({ text, inForce }) => [text, inForce?.verdict])).toEqual([['2 miliardi di dollari', 'right'], ['Il 5 marzo Gamma vale 7 milioni di euro.', 'wrong']]);
    await store({}, 'third');
    const article = await readArticle(id, { part: 1 });
    expect([article?.unmatched, article?.figures[0]?.place?.entries.length, article?.claims[1]?.review?.who]).toEqual([[], 1, 'Ada']);
  });
});

test('an entry cannot be changed or removed', async () => {
  const id = await store();
  await saveReview(await figureTarget(id), 'right', null, ada);
  await expect(database().review.updateMany({ data: { who: 'Eve' } })).rejects.toThrow('cannot be changed');
  await expect(database().review.deleteMany()).rejects.toThrow('cannot be changed');
});
