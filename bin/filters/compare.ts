import { z } from 'zod';
import { analyze } from '../../lib/analyze.ts';
import { compareVersions } from '../../lib/stories/compare.ts';
import { refuseArguments } from '../usage.ts';
import { filterLines } from './lines.ts';
import { id, language, text } from './schemas.ts';

const side = z.object({ language: language.nullish(), text }, { error: 'must be {language?, text}' });

export function run(args: string[]): Promise<number> {
  refuseArguments(args);
  const read = ({ text, language }: z.infer<typeof side>) => ({ text, analysis: analyze(text, { language: language ?? undefined }) });
  return filterLines({
    schema: z.object({ id, left: side, right: side }),
    answer: ({ left, right }) => ({ rows: compareVersions(read(left), read(right)) }),
  });
}
