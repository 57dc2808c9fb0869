import type { Analysis, Sentence, Span } from './analysis.ts';
import { languageOf } from './languages/index.ts';
import { readClaims } from './stages/claims.ts';
import { type Gazetteer, readCompanies } from './stages/companies.ts';
import { readDates } from './stages/dates.ts';
import { detectLanguage } from './stages/detect.ts';
import { readFigures } from './stages/figures.ts';
import { readLayout } from './stages/layout.ts';
import { readNumbers } from './stages/numbers.ts';
import { readSentences } from './stages/sentences.ts';
import { tokenFrom, type Tokens, tokenize } from './text/tokens.ts';

/** Changes whenever the same text may be read otherwise: rows carry it, and a re-analysis replaces those of another version. */
export const ANALYSIS_VERSION = '2';

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

const outside = (mask: Uint8Array, tokens: Tokens) => ({ start }: Span): boolean => !mask[tokenFrom(tokens, start)];
const isFurniture = ({ kind }: Sentence): boolean => kind === 'boilerplate';

/** Reads one article. Pure: the same text and context give the same analysis to the byte. */
export function analyze(text: string, context: Context = {}): Analysis {
  const tokens = tokenize(text);
  const detected = context.language ? { language: context.language, confidence: 1 } : detectLanguage(tokens);
  const language = languageOf(detected.language);
  const sentences = readSentences(tokens, readLayout(text, language), language);
  const head = { language: detected.language, languageConfidence: detected.confidence, sentences };
  if (!language) return { ...head, figures: [], dates: [], companies: [], claims: [], leftOut: [] };

  const furniture = cover(tokens, sentences.filter(isFurniture));
  const mentions = readCompanies(tokens, language, context.names).filter(outside(furniture, tokens));
  const named = cover(tokens, mentions);
  const amounts = readNumbers(tokens, language, named);
  const dates = readDates(tokens, amounts, named, language, context.publishedAt).filter(outside(furniture, tokens));
  const { figures, leftOut } = readFigures(tokens, amounts, named, cover(tokens, dates, named.slice()), furniture, language);
  const { claims, companies } = readClaims(tokens, sentences, mentions, figures, dates, language);
  return { ...head, figures, dates, companies, claims, leftOut };
}
