import { francAll } from 'franc';
import { LANGUAGES } from '../languages/index.ts';
import { CANDIDATES, EVIDENCE } from '../reading/function-words.ts';
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
/** Characters that franc gets: enough for it, few enough to stay fast. */
const SAMPLE_CHARACTERS = 500;
/** Share of words that are function words, below which a text is no prose in a language. */
const LEAST_PROSE = 0.12;
const FEWEST_WORDS = 3;

const only = CANDIDATES.map(({ franc }) => franc);

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

/** franc's ranking over our languages and their neighbours as shares that sum to one. */
function trigramScores(text: string): Map<string, number> {
  const from = Math.max(0, Math.floor((text.length - SAMPLE_CHARACTERS) / 3));
  const ranking = francAll(text.slice(from, from + SAMPLE_CHARACTERS), { only, minLength: 3 });
  // franc gives 1 to the nearest and less to the others; the differences are small, so they are widened
  const wide = ranking.map(([code, score]): [string, number] => [code, score ** 8]);
  const sum = wide.reduce((all, [, score]) => all + score, 0) || 1;
  return new Map(wide.map(([code, score]) => [code, score / sum]));
}

