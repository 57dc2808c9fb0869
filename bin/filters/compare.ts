import { analyze } from '../../lib/analyze.ts';
import { compareVersions } from '../../lib/stories/compare.ts';
import { refuseArguments } from '../usage.ts';
import { language } from './language.ts';
import { filterLines } from './lines.ts';
import { id, object, optional, type Read, text } from './shapes.ts';

const side = object({ language: optional(language), text }, 'must be {language?, text}');
const shape = object({ id, left: side, right: side });

export function run(args: string[]): Promise<number> {
  refuseArguments(args);
  const read = ({ text, language }: Read<typeof side>) => ({ text, analysis: analyze(text, { language }) });
  return filterLines({
    shape,
    answer: ({ left, right }) => ({ rows: compareVersions(read(left), read(right)) }),
  });
}
