import { LANGUAGES } from './languages/index.ts';
import { languageName } from './words.ts';

export interface Choice {
  value: string;
  label: string;
}

/** The languages that a name may be used in; the first choice is all of them. */
export const LANGUAGE_CHOICES: Choice[] = [{ value: '', label: 'Any language' }, ...LANGUAGES.map(({ code }) => ({ value: code, label: languageName(code) }))];
