import { createHash } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyOfTemplate } from './fresh.ts';

/** Every row that cannot be true is refused, by the constraint that says why. */

const text = 'Più di 3 miliardi 💶 in due anni.';
const hash = createHash('sha256').update(text).digest('hex');
const id = hash.slice(0, 16);
const other = createHash('sha256').update('b').digest('hex');

let client: Client;
beforeAll(async () => {
  client = new Client({ connectionString: await copyOfTemplate() });
  await client.connect();
  await insert('articles', article);
  await insert('articles', { ...article, id: other.slice(0, 16), content_hash: other, text: 'b', length: 1 });
  await insert('companies', company);
  await insert('claims', claim);
  await insert('figures', figure);
  await insert('review_places', place);
  await insert('reviews', review);
});
afterAll(() => client.end());

type Row = Record<string, unknown>;
const article: Row = { id, content_hash: hash, text, length: text.length, language: 'it', language_confidence: 0.9, origin: 'test', analysis_version: '1' };
const company: Row = { id: 'core-scientific', name: 'Core Scientific', kind: 'company' };
const alias: Row = { company_id: 'core-scientific', alias: 'Core', language: '' };
const span: Row = { article_id: id, index: 0, char_start: 0, char_end: 3 };
const sentence: Row = { ...span, kind: 'body' };
const figure: Row = { ...span, text: '3 miliardi', kind: 'money', value: '3000000000', currency: 'EUR', currency_basis: 'stated', bound: 'over', reading: '{}' };
const date: Row = { ...span, text: '2019', value: '2019', basis: 'stated' };
const mention: Row = { ...span, text: 'Core', company_id: 'core-scientific' };
const leftOut: Row = { ...span, text: '24/7', reason: 'idiom' };
const claim: Row = { ...span, id: `${id}-0-revenue`, type: 'revenue', modality: 'stated', is_quote: false };
const place: Row = { id: 'p', article_id: id, about: 'figure', char_start: 0, char_end: 3, text: 'Più' };
const review: Row = { id: 1, place_id: 'p', verdict: 'right', machine: '{}', who: 'Ada' };
const alignment: Row = { left_id: [id, other.slice(0, 16)].sort()[0], right_id: [id, other.slice(0, 16)].sort()[1], beads: '[]', rows: '[]', score: 0.5, analysis_version: '1' };

function insert(table: string, row: Row) {
  const columns = Object.keys(row).map((name) => `"${name}"`).join(', ');
  const values = Object.keys(row).map((_, at) => `$${at + 1}`).join(', ');
  return client.query(`INSERT INTO ${table} (${columns}) VALUES (${values})`, Object.values(row));
}

/** The constraint that refuses a row; null where it is taken. Leaves nothing behind. */
async function refusal(table: string, row: Row): Promise<string | null> {
  await client.query('BEGIN');
  return insert(table, row)
    .then(() => null, (error) => error.constraint ?? error.message)
    .finally(() => client.query('ROLLBACK'));
}

describe('rows that can be true are taken', () => {
  test.each<[string, Row]>([
    ['articles', { ...article, ...identified('c') }],
    ['companies', { ...company, id: 'hut-8', name: 'Hut 8' }],
    ['company_aliases', alias],
    ['sentences', sentence],
    ['sentences', { ...sentence, char_end: text.length }],
    ['figures', { ...figure, index: 1 }],
    ['figures', { ...figure, index: 1, bound: 'range', value_max: '3000000000' }],
    ['figures', { ...figure, index: 1, kind: 'vague', value: null, value_order: '1e9', bound: 'exact' }],
    ['figures', { ...figure, index: 1, currency: null, currency_basis: null, unit: 'peso' }],
    ['figures', { ...figure, index: 1, currency: null, currency_basis: null }],
    ['figures', { ...figure, index: 1, kind: 'count', currency: null, currency_basis: null }],
    ['dates', date],
    ['mentions', mention],
    ['left_out', leftOut],
    ['claims', { ...claim, id: `${id}-0-revenue-2`, index: 1 }],
    ['claims', { ...claim, id: `${id}-0-revenue-2`, index: 1, date: '2019', date_start: '2019-01-01', date_end: '2019-12-31', date_precision: 'year' }],
    ['figures', { ...figure, index: 1, place_id: 'p', verdict: 'corrected', machine: '{}' }],
    ['figures', { ...figure, index: 1, place_id: 'p' }],
    ['reviews', { ...review, id: 2, verdict: 'corrected', correction: '{}' }],
    ['reviews', { ...review, id: 2, verdict: null, undoes_id: 1 }],
    ['alignments', alignment],
  ])('%s %j', async (table, row) => {
    expect(await refusal(table, row)).toBeNull();
  });
});

function identified(content: string): Row {
  const contentHash = createHash('sha256').update(content).digest('hex');
  return { id: contentHash.slice(0, 16), content_hash: contentHash, text: content, length: content.length };
}

describe('rows that cannot be true are refused', () => {
  test.each<[string, string, Row]>([
    ['articles', 'articles_content_hash_check', { ...article, ...identified('c'), content_hash: other.replace(/./, '0'), id: `0${other.slice(1, 16)}` }],
    ['articles', 'articles_content_hash_check', { ...article, ...identified('c'), content_hash: 'not hex', id: 'not hex' }],
    ['articles', 'articles_id_check', { ...article, ...identified('c'), id: 'my-own-id' }],
    ['articles', 'articles_pkey', article],
    ['articles', 'articles_length_check', { ...article, ...identified('💶'), length: 1 }],
    ['articles', 'articles_length_check', { ...article, ...identified('c'), length: -1 }],
    ['articles', 'articles_language_check', { ...article, ...identified('c'), language: 'Italian' }],
    ['articles', 'articles_language_confidence_check', { ...article, ...identified('c'), language_confidence: 1.1 }],
    ['companies', 'companies_id_check', { ...company, id: 'Hut 8', name: 'Hut 8' }],
    ['companies', 'companies_name_check', { ...company, id: 'hut-8', name: ' Hut 8' }],
    ['companies', 'companies_name_key', { ...company, id: 'hut-8' }],
    ['company_aliases', 'company_aliases_alias_check', { ...alias, alias: '' }],
    ['company_aliases', 'company_aliases_language_check', { ...alias, language: 'IT' }],
    ['company_aliases', 'company_aliases_company_id_fkey', { ...alias, company_id: 'nobody' }],
    ['figures', 'figures_value_check', { ...figure, index: 1, value: null }],
    ['figures', 'figures_value_check', { ...figure, index: 1, kind: 'vague', value_order: '1e9' }],
    ['figures', 'figures_value_order_check', { ...figure, index: 1, value_order: '1e9' }],
    ['figures', 'figures_value_order_check', { ...figure, index: 1, kind: 'vague', value: null }],
    ['figures', 'figures_range_check', { ...figure, index: 1, value_max: '4000000000' }],
    ['figures', 'figures_range_check', { ...figure, index: 1, bound: 'range' }],
    ['figures', 'figures_value_max_check', { ...figure, index: 1, bound: 'range', value_max: '2' }],
    ['figures', 'figures_value_max_check', { ...figure, index: 1, bound: 'range', value_max: '2', kind: 'vague', value: null, value_order: '1' }],
    ['figures', 'figures_currency_check', { ...figure, index: 1, currency: 'euro' }],
    ['figures', 'figures_currency_basis_check', { ...figure, index: 1, currency_basis: 'guessed' }],
    ['figures', 'figures_currency_basis_check', { ...figure, index: 1, kind: 'count', currency: null }],
    ['dates', 'dates_basis_check', { ...date, basis: 'invented' }],
    ['dates', 'dates_value_check', { ...date, value: '' }],
    ['left_out', 'left_out_reason_check', { ...leftOut, reason: '' }],
    ['mentions', 'mentions_company_id_fkey', { ...mention, company_id: 'nobody' }],
    ['claims', 'claims_id_check', { ...claim, id: 'another', index: 1 }],
    ['claims', 'claims_article_id_index_key', { ...claim, id: `${id}-0-revenue-2` }],
    ['claims', 'claims_date_end_check', { ...claim, id: `${id}-0-revenue-2`, index: 1, date: '2019', date_start: '2019-02-01', date_end: '2019-01-01', date_precision: 'month' }],
    ['claims', 'claims_date_check', { ...claim, id: `${id}-0-revenue-2`, index: 1, date: '2019', date_start: '2019-01-01' }],
    ['claims', 'claims_date_check', { ...claim, id: `${id}-0-revenue-2`, index: 1, date_start: '2019-01-01', date_end: '2019-12-31', date_precision: 'year' }],
    ['claims', 'claims_date_precision_check', { ...claim, id: `${id}-0-revenue-2`, index: 1, date: '2019', date_start: '2019-01-01', date_end: '2019-12-31', date_precision: 'about' }],
    ['claims', 'claims_fact_id_fkey', { ...claim, id: `${id}-0-revenue-2`, index: 1, fact_id: 'none' }],
    ['claim_companies', 'claim_companies_position_check', { claim_id: claim.id, company_id: 'core-scientific', role: 'subject', position: -1 }],
    ['claim_figures', 'claim_figures_article_id_figure_index_fkey', { claim_id: claim.id, article_id: id, figure_index: 7 }],
    ['claim_figures', 'claim_figures_claim_id_article_id_fkey', { claim_id: claim.id, article_id: other.slice(0, 16), figure_index: 0 }],
    ['figures', 'figures_review_check', { ...figure, index: 1, verdict: 'right' }],
    ['figures', 'figures_machine_check', { ...figure, index: 1, place_id: 'p', verdict: 'corrected' }],
    ['figures', 'figures_machine_check', { ...figure, index: 1, place_id: 'p', verdict: 'right', machine: '{}' }],
    ['figures', 'figures_place_id_fkey', { ...figure, index: 1, place_id: 'nowhere' }],
    ['claims', 'claims_review_check', { ...claim, id: `${id}-0-revenue-2`, index: 1, verdict: 'wrong' }],
    ['claims', 'claims_machine_check', { ...claim, id: `${id}-0-revenue-2`, index: 1, machine: '{}' }],
    ['review_places', 'review_places_span_check', { ...place, id: 'q', char_end: 0 }],
    ['reviews', 'reviews_who_check', { ...review, id: 2, who: ' ' }],
    ['reviews', 'reviews_verdict_check', { ...review, id: 2, verdict: null }],
    ['reviews', 'reviews_verdict_check', { ...review, id: 2, undoes_id: 1 }],
    ['reviews', 'reviews_correction_check', { ...review, id: 2, verdict: 'corrected' }],
    ['reviews', 'reviews_correction_check', { ...review, id: 2, correction: '{}' }],
    ['alignments', 'alignments_pair_check', { ...alignment, left_id: alignment.right_id, right_id: alignment.left_id }],
    ['alignments', 'alignments_pair_check', { ...alignment, right_id: alignment.left_id }],
    ['alignments', 'alignments_score_check', { ...alignment, score: -0.1 }],
    ['alignments', 'alignments_beads_check', { ...alignment, beads: '{}' }],
    ['alignments', 'alignments_rows_check', { ...alignment, rows: '{}' }],
  ])('%s: %s', async (table, constraint, row) => {
    expect(await refusal(table, row)).toBe(constraint);
  });
});

describe.each<[string, Row]>([
  ['sentences', sentence], ['figures', { ...figure, index: 1 }], ['dates', date], ['mentions', mention], ['left_out', leftOut],
  ['claims', { ...claim, id: `${id}-0-revenue-2`, index: 1 }],
])('a span of %s', (table, row) => {
  test('lies in its article', async () => {
    expect(await refusal(table, { ...row, char_end: text.length })).toBeNull();
    expect(await refusal(table, { ...row, char_end: text.length + 1 })).toBe(`${table}_span_in_article`);
  });
  test('is not empty, not turned round, not before the text', async () => {
    for (const [start, end] of [[0, 0], [-1, 3]]) {
      const moved = table === 'claims' ? { id: `${id}-${start}-revenue-2` } : {};
      expect(await refusal(table, { ...row, ...moved, char_start: start, char_end: end })).toBe(`${table}_span_check`);
    }
  });
  test('has a place in the order', async () => {
    expect(await refusal(table, { ...row, index: -1 })).toBe(`${table}_index_check`);
  });
  test('cannot be moved out of its article later', async () => {
    await client.query('BEGIN');
    await insert(table, row);
    const moved = client.query(`UPDATE ${table} SET char_end = $1`, [text.length + 1]).finally(() => client.query('ROLLBACK'));
    await expect(moved).rejects.toMatchObject({ constraint: `${table}_span_in_article` });
  });
});

describe('a text', () => {
  test.each(['text', 'length', 'content_hash', 'id'])('keeps its %s', async (column) => {
    const changed = column === 'length' ? 'length + 1' : `${column} || 'x'`;
    await expect(client.query(`UPDATE articles SET ${column} = ${changed} WHERE id = $1`, [id]))
      .rejects.toMatchObject({ constraint: 'articles_text_immutable' });
  });
  test('may get a title', async () => {
    await client.query('BEGIN');
    const { rowCount } = await client.query(`UPDATE articles SET title = 'x' WHERE id = $1`, [id]).finally(() => client.query('ROLLBACK'));
    expect(rowCount).toBe(1);
  });
});

describe('what is searched has its index', () => {
  test.each([
    ['articles', `search @@ to_tsquery('italian', 'miliardi')`, 'articles_search_idx'],
    ['companies', `fold_name(name) LIKE '%cientif%'`, 'companies_folded_name_idx'],
    ['company_aliases', `fold_name(alias) LIKE '%cientif%'`, 'company_aliases_folded_alias_idx'],
  ])('%s', async (table, condition, index) => {
    await client.query('SET enable_seqscan = off');
    const { rows } = await client.query(`EXPLAIN SELECT * FROM ${table} WHERE ${condition}`);
    expect(JSON.stringify(rows)).toContain(index);
  });
  test('names are found without case and accents', async () => {
    const { rows } = await client.query(`SELECT fold_name('Électricité de FRANCE') AS folded`);
    expect(rows).toEqual([{ folded: 'electricite de france' }]);
  });
});
