import { LANGUAGES } from '../languages/index.ts';
import { CANDIDATES, EVIDENCE } from '../reading/function-words.ts';
import { trigramScores } from '../reading/trigrams.ts';
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

/** The language of a text: function words and franc's trigrams together; `und` where it is none of ours or cannot be told. */
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
  const [best, second] = order as [number, number];
  const prose = (known[best] as number) / words;
  const language = LANGUAGES[best];
  const margin = 1 - (combined[second] as number) / ((combined[best] as number) || 1);
  const confidence = Math.round(Math.min(1, Math.min(1, prose / 0.3) * (0.5 + margin)) * 1000) / 1000;
  if (!language || prose < LEAST_PROSE) return { language: 'und', confidence: language ? 0 : confidence };
  return { language: language.code, confidence };
}
