import { database } from '../../lib/database/client.ts';
import { identify } from '../../lib/database/store.ts';
import { writeTraces } from '../../lib/database/traces.ts';
import { traceOf } from '../../lib/stories/trace.ts';
import { articleOf } from './growth-texts.ts';

/** Stores articles from..to as they are after an ingest, without reading their claims: what linking meets. */
export async function store(from: number, to: number): Promise<void> {
  for (let begin = from; begin < to; begin += 1000) {
    const numbers = Array.from({ length: Math.min(to, begin + 1000) - begin }, (_, at) => begin + at);
    const texts = numbers.map(articleOf);
    const hashes = texts.map((text) => identify(text).contentHash);
    const ids = texts.map((text) => identify(text).id);
    await database().$executeRaw`
      INSERT INTO articles (id, content_hash, text, length, language, language_confidence, origin, analysis_version, linked_version)
      SELECT id, hash, text, length(text), 'it', 1, 'growth', 'growth', 'growth' FROM unnest(${ids}::text[], ${hashes}::text[], ${texts}::text[]) AS t (id, hash, text)`;
    await writeTraces(texts.map((text, at) => ({ id: ids[at] as string, features: traceOf(text, 'it') })));
  }
}

/** Gives each of these articles fifteen claims, each of a fact of its own, and three mentions of a company: what storing meets. */
export async function storeClaims(from: number, to: number): Promise<void> {
  for (let begin = from; begin < to; begin += 1000) {
    const ids = Array.from({ length: Math.min(to, begin + 1000) - begin }, (_, at) => identify(articleOf(begin + at)).id);
    await database().$executeRaw`INSERT INTO facts (id, key, type, measure_key) SELECT left(md5(a || '-' || i), 16), a || '-' || i, 'investment', a || '-' || i FROM unnest(${ids}::text[]) a, generate_series(0, 14) i`;
    await database().$executeRaw`INSERT INTO claims (id, article_id, index, char_start, char_end, type, modality, attributed_to, is_quote, fact_id)
      SELECT a || '-' || i || '-investment', a, i, i, 20, 'investment', 'stated', '{}', false, left(md5(a || '-' || i), 16) FROM unnest(${ids}::text[]) a, generate_series(0, 14) i`;
    await database().$executeRaw`INSERT INTO companies (id, name, kind) SELECT 'made-' || a, 'Made ' || a, 'unlisted' FROM unnest(${ids}::text[]) a`;
    await database().$executeRaw`INSERT INTO mentions (article_id, index, char_start, char_end, text, company_id) SELECT a, i, i, i + 1, 'x', 'made-' || a FROM unnest(${ids}::text[]) a, generate_series(0, 2) i`;
  }
}

/** Stores a new article, still to be linked. Returns its id. */
export async function storeNew(text: string): Promise<string> {
  const { id, contentHash } = identify(text);
  await database().$executeRaw`
    INSERT INTO articles (id, content_hash, text, length, language, language_confidence, origin, analysis_version)
    VALUES (${id}, ${contentHash}, ${text}, ${text.length}, 'it', 1, 'growth', 'growth')`;
  return id;
}
