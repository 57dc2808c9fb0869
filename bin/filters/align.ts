import { alignSentences } from '../../lib/stories/align.ts';
import { refuseArguments } from '../usage.ts';
import { filterLines } from './lines.ts';
import { id, list, object, optional, text } from './shapes.ts';

// a language that we do not read can still be aligned
const side = object({ language: optional(text), sentences: list(text) }, 'must be {language, sentences}');
const shape = object({ id, left: side, right: side });

export function run(args: string[]): Promise<number> {
  refuseArguments(args);
  return filterLines({
    shape,
    answer: ({ left, right }) => ({ beads: alignSentences(left.sentences, right.sentences, [left.language, right.language]) }),
  });
}
