import { database } from '../../lib/database/client.ts';
import { identify } from '../../lib/database/store.ts';
import { writeTraces } from '../../lib/database/traces.ts';
import { traceOf } from '../../lib/stories/trace.ts';

/** Numbers that look drawn and are the same every time. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const SYLLABLES = 'ba be bi bo ca ce co da de di do fa fe fi fo ga go la le li lo ma me mi mo na ne ni no pa pe po ra re ri ro sa se so ta te ti to va ve vi zio men tra gra bri'.split(' ');
const FUNCTION_WORDS = 'il la le di da in con su per tra un una che non come anche dopo prima secondo ogni sono è ha dal alla'.split(' ');

const wordOf = (draw: () => number): string => Array.from({ length: 2 + Math.floor(draw() * 3) }, () => SYLLABLES[Math.floor(draw() * SYLLABLES.length)]).join('');
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const draw = random(7);
/** As many words as a newspaper has, the first ones far commoner than the last. */
const WORDS = Array.from({ length: 20_000 }, () => wordOf(draw));
const NAMES = Array.from({ length: 6_000 }, () => capital(wordOf(draw)));
/** By rank: twice as far down the list, half as common. */
const ranked = <T>(list: readonly T[], next: () => number): T => list[Math.floor(list.length ** next()) - 1] as T;

/** Article number k, some 250 words in Italian: common words, rarer ones, a few names and figures of its own. */
export function articleOf(k: number): string {
  const next = random(k + 1);
  const names = Array.from({ length: 4 }, () => ranked(NAMES, next));
  const sentence = () => {
    const words = Array.from({ length: 12 + Math.floor(next() * 10) }, () => {
      const lot = next();
      if (lot < 0.4) return FUNCTION_WORDS[Math.floor(next() * FUNCTION_WORDS.length)] as string;
      if (lot < 0.48) return names[Math.floor(next() * names.length)] as string;
      if (lot < 0.52) return String(Math.floor(10 ** (1 + 4 * next())));
      return ranked(WORDS, next);
    });
    return `${capital(words[0] as string)} ${words.slice(1).join(' ')}.`;
  };
  return Array.from({ length: 14 }, sentence).join(' ');
}

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

/** Stores a new article, still to be linked. Returns its id. */
export async function storeNew(text: string): Promise<string> {
  const { id, contentHash } = identify(text);
  await database().$executeRaw`
    INSERT INTO articles (id, content_hash, text, length, language, language_confidence, origin, analysis_version)
    VALUES (${id}, ${contentHash}, ${text}, ${text.length}, 'it', 1, 'growth', 'growth')`;
  return id;
}
