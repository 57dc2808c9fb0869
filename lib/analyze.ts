import type { Analysis, Sentence, Span } from './analysis.ts';
import { languageOf } from './languages/index.ts';
import type { Language } from './languages/language.ts';
import { readClaims } from './stages/claims.ts';
import { type Gazetteer, readCompanies } from './stages/companies.ts';
import { readDates } from './stages/dates.ts';
import { detectLanguage } from './stages/detect.ts';
import { readFigures } from './stages/figures.ts';
import { type Block, readLayout } from './stages/layout.ts';
import { readNumbers } from './stages/numbers.ts';
import { type Passage, readPassages } from './stages/passages.ts';
import { readSentences } from './stages/sentences.ts';
import { withAccents } from './text/bare-capitals.ts';
import { tokenFrom, type Tokens, tokenize } from './text/tokens.ts';

/** Changes whenever the same text may be read otherwise: rows carry it, and a re-analysis replaces those of another version. */
export const ANALYSIS_VERSION = '7';

export interface Context {
  /** ISO 639-1; detected where it is missing. */
  language?: string;
  /** ISO 8601; without it relative dates stay relative. */
  publishedAt?: string;
  /** The companies known by name; those of lib/companies alone where it is missing. Built once for many texts. */
  names?: Gazetteer;
}

/** Marks the tokens of spans. */
function cover(tokens: Tokens, spans: readonly Span[], mask: Uint8Array = new Uint8Array(tokens.count)): Uint8Array {
  for (const { start, end } of spans) mask.fill(1, tokenFrom(tokens, start), tokenFrom(tokens, end));
  return mask;
}

const isFurniture = ({ kind }: Sentence): boolean => kind === 'boilerplate';

type Read = Pick<Analysis, 'sentences' | 'figures' | 'dates' | 'companies' | 'claims' | 'leftOut'>;

/** Reads a text in one language. */
function read(written: Tokens, lines: readonly Block[], language: Language, { publishedAt, names }: Context): Read {
  const tokens = withAccents(written, language.bareCapitals);
  const sentences = readSentences(tokens, lines, language);
  const furniture = cover(tokens, sentences.filter(isFurniture));
  const outside = ({ start }: Span): boolean => !furniture[tokenFrom(tokens, start)];
  const mentions = readCompanies(tokens, language, names).filter(outside);
  const named = cover(tokens, mentions);
  const amounts = readNumbers(tokens, language, named);
  const dates = readDates(tokens, amounts, named, language, publishedAt, sentences).filter(outside);
  const { figures, leftOut } = readFigures(tokens, amounts, named, cover(tokens, dates, named.slice()), furniture, language);
  const { claims, companies } = readClaims(tokens, sentences, mentions, figures, dates, language);
  return { sentences, figures, dates, companies, claims, leftOut };
}

const moved = <T extends Span>(items: readonly T[], by: number): T[] => items.map((item) => ({ ...item, start: item.start + by, end: item.end + by }));

/** Reads each passage by itself and puts its parts where they stand in the whole. */
function readApart(text: string, lines: readonly Block[], passages: readonly Passage[], context: Context): Read {
  const whole: Read = { sentences: [], figures: [], dates: [], companies: [], claims: [], leftOut: [] };
  let next = 0;
  for (const { start, end, language } of passages) {
    const from = next;
    while (next < lines.length && (lines[next] as Block).start < end) next += 1;
    const part = read(tokenize(text.slice(start, end)), moved(lines.slice(from, next), -start), languageOf(language) as Language, context);
    const before = whole.figures.length;
    for (const key of ['sentences', 'figures', 'dates', 'companies', 'leftOut'] as const) for (const item of moved<Span>(part[key], start)) (whole[key] as Span[]).push(item);
    for (const claim of moved(part.claims, start)) whole.claims.push({ ...claim, figures: claim.figures.map((index) => index + before) });
  }
  return whole;
}

/** Reads one article, each of its lines in its own language. Pure: the same text and context give the same analysis to the byte. */
export function analyze(text: string, context: Context = {}): Analysis {
  const tokens = tokenize(text);
  const detected = context.language ? { language: context.language, confidence: 1 } : detectLanguage(tokens);
  const head = { language: detected.language, languageConfidence: detected.confidence };
  const language = languageOf(detected.language);
  const lines = readLayout(text, language);
  if (!language) return { ...head, sentences: readSentences(tokens, lines, language), figures: [], dates: [], companies: [], claims: [], leftOut: [] };
  // a single line is in the language that it is said to be in
  const passages = context.language && lines.length === 1 ? [] : readPassages(tokens, lines, language.code);
  return { ...head, ...(passages.length ? readApart(text, lines, passages, context) : read(tokens, lines, language, context)) };
}
