import { languageOf } from '../../lib/languages/index.ts';
import type { Language } from '../../lib/languages/language.ts';
import { toReadNumber } from '../../lib/reading/numbers/amount.ts';
import { readNumbers } from '../../lib/stages/numbers.ts';
import { tokenize } from '../../lib/text/tokens.ts';
import { refuseArguments } from '../usage.ts';
import { language } from './language.ts';
import { filterLines } from './lines.ts';
import { id, object, text } from './shapes.ts';

const shape = object({ id, text, language });

export function run(args: string[]): Promise<number> {
  refuseArguments(args);
  return filterLines({
    shape,
    answer({ text, language }) {
      const tokens = tokenize(text);
      return { numbers: readNumbers(tokens, languageOf(language) as Language).map((amount) => toReadNumber(tokens, amount)) };
    },
  });
}
