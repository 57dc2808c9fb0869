import type { Figure, Mention } from '../../lib/analysis.ts';
import { analyze } from '../../lib/analyze.ts';
import { refuseArguments } from '../usage.ts';
import { language } from './language.ts';
import { filterLines } from './lines.ts';
import { id, object, optional, publishedAt, text } from './shapes.ts';

const shape = object({ id, text, language: optional(language), publishedAt: optional(publishedAt) });

/** The contract's figure: without the receipt, which pages show. */
const figure = ({ reading, ...rest }: Figure): object => rest;
const mention = ({ kind, ...rest }: Mention): object => rest;

export function run(args: string[]): Promise<number> {
  refuseArguments(args);
  return filterLines({
    shape,
    answer({ text, language, publishedAt }) {
      const analysis = analyze(text, { language, publishedAt });
      return {
        language: analysis.language, languageConfidence: analysis.languageConfidence, sentences: analysis.sentences,
        figures: analysis.figures.map(figure), dates: analysis.dates.map(({ basis, ...date }) => date),
        companies: analysis.companies.map(mention), claims: analysis.claims, leftOut: analysis.leftOut,
      };
    },
  });
}
