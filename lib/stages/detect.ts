import { LANGUAGES } from '../languages/index.ts';
import { CANDIDATES, EVIDENCE } from '../reading/function-words.ts';
import { trigramScores } from '../reading/trigrams.ts';
import { vocabularyScores } from '../reading/vocabulary.ts';
import { type Tokens, WORD } from '../text/tokens.ts';

export interface Detected {
  /** ISO 639-1, or `und`. */
  language: string;
  /** 0 to 1. */
  confidence: number;
}

/** Words that are read: spread over the text, so that a foreign heading or quotation does not decide. */
const SAMPLE_WORDS = 400;
/** Words, and the lead of the first language over the second, from which function words alone decide. */
const CLEAR_WORDS = 100;
const CLEAR_LEAD = 1.8;
/** Tokens that are looked at in one go. */
const RUN = 40;
/** Share of words that are function words, below which a text is no prose in a language. */
const LEAST_PROSE = 0.12;
const FEWEST_WORDS = 3;

/** Words below which the words of business decide too. */
const FEW_WORDS = 30;

/** "Danone supprimera 500 postes en 2026": of a short text too few words are function words, but "supprimera" is one language's. */
function byVocabulary(tokens: Tokens, combined: readonly number[]): { best: number; margin: number; known: number } | undefined {
  const { scores, known } = vocabularyScores(tokens.word.filter((_, i) => tokens.kind[i] === WORD && tokens.caps[i] === 0));
  const total = scores.reduce((sum, score) => sum + score, 0);
  if (total === 0) return undefined;
  const joined = [...scores].map((score, at) => score / total + (combined[at] as number));
  const [best, second] = joined.map((_, at) => at).sort((a, b) => (joined[b] as number) - (joined[a] as number)) as [number, number];
  return { best, margin: 1 - (joined[second] as number) / (joined[best] as number), known };
}

/** The language of a text: function words and franc's trigrams together, and of a short text the words of business; `und` where it is none of ours or cannot be told. */
export function detectLanguage(tokens: Tokens): Detected {
  const scores = new Float64Array(CANDIDATES.length);
  const known = new Float64Array(CANDIDATES.length);
  // runs of words, not every tenth: a text that repeats itself would show the same word again and again
  const skip = Math.max(0, Math.floor(tokens.count / ((SAMPLE_WORDS * 2) / RUN)) - RUN);
  let words = 0;
  for (let i = 0, seen = 0; i < tokens.count && seen < SAMPLE_WORDS * 2; i += seen % RUN === RUN - 1 ? skip + 1 : 1, seen += 1) {
    if (tokens.kind[i] !== WORD) continue;
    words += 1;
    const word = tokens.word[i] as string;
    for (const [candidate, weight] of EVIDENCE.get(word) ?? EVIDENCE.get(tokens.folded[i] as string) ?? []) {
      scores[candidate] = (scores[candidate] as number) + weight;
      known[candidate] = (known[candidate] as number) + 1;
    }
  }
  if (words < FEWEST_WORDS) return { language: 'und', confidence: 0 };
  const total = scores.reduce((sum, score) => sum + score, 0) || 1;
  // where the function words of one language outweigh all others by far, trigrams could only agree
  const [most = 0, next = 0] = [...scores].sort((a, b) => b - a);
  const trigrams = words >= CLEAR_WORDS && most >= CLEAR_LEAD * next ? new Map<string, number>() : trigramScores(tokens.text);
  const combined = [...scores].map((score, candidate) => (score / total) * 0.7 + (trigrams.get(CANDIDATES[candidate]?.franc as string) ?? 0) * 0.3);
  const order = combined.map((_, candidate) => candidate).sort((a, b) => (combined[b] as number) - (combined[a] as number));
  const told = words < FEW_WORDS && (order[0] as number) < LANGUAGES.length ? byVocabulary(tokens, combined) : undefined;
  if (told) order.sort((a, b) => Number(b === told.best) - Number(a === told.best));
  const [best, second] = order as [number, number];
  const prose = Math.min(1, ((known[best] as number) + (told?.known ?? 0)) / words);
  const language = LANGUAGES[best];
  const margin = told ? told.margin : 1 - (combined[second] as number) / ((combined[best] as number) || 1);
  const confidence = Math.round(Math.min(1, Math.min(1, prose / 0.3) * (0.5 + margin)) * 1000) / 1000;
  if (!language || prose < LEAST_PROSE) return { language: 'und', confidence: language ? 0 : confidence };
  return { language: language.code, confidence };
}
