import { z } from 'zod';
import { alignSentences } from '../../lib/stories/align.ts';
import { refuseArguments } from '../usage.ts';
import { filterLines } from './lines.ts';
import { id, text } from './schemas.ts';

// a language that we do not read can still be aligned
const side = z.object({ language: z.string().optional(), sentences: z.array(text) }, { error: 'must be {language, sentences}' });

export function run(args: string[]): Promise<number> {
  refuseArguments(args);
  return filterLines({
    schema: z.object({ id, left: side, right: side }),
    answer: ({ left, right }) => ({ beads: alignSentences(left.sentences, right.sentences, [left.language, right.language]) }),
  });
}
