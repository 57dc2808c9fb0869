import { z } from 'zod';
import type { Figure, Mention } from '../../lib/analysis.ts';
import { analyze } from '../../lib/analyze.ts';
import { refuseArguments } from '../usage.ts';
import { filterLines } from './lines.ts';
import { id, language, publishedAt, text } from './schemas.ts';

const schema = z.object({ id, text, language: language.nullish(), publishedAt: publishedAt.nullish() });

/** The contract's figure: without the receipt, which pages show. */
const figure = ({ reading, ...rest }: Figure): object => rest;
const mention = ({ kind, ...rest }: Mention): object => rest;

export function run(args: string[]): Promise<number> {
  refuseArguments(args);
  return filterLines({
    schema,
    answer({ text, language, publishedAt }) {
      const analysis = analyze(text, { language: language ?? undefined, publishedAt: publishedAt ?? undefined });
      return {
        language: analysis.language, languageConfidence: analysis.languageConfidence, sentences: analysis.sentences,
        figures: analysis.figures.map(figure), dates: analysis.dates.map(({ basis, ...date }) => date),
        companies: analysis.companies.map(mention), claims: analysis.claims, leftOut: analysis.leftOut,
      };
    },
  });
}
