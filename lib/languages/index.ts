import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { Language } from './language.ts';
import { pt } from './pt.ts';

/** The languages that Parallax reads, in the order in which pages list them. The only list: everything else asks it. */
export const LANGUAGES: readonly Language[] = [it, fr, pt, es, en];

export const languageOf = (code: string): Language | undefined => LANGUAGES.find((language) => language.code === code);
