import { LANGUAGES } from '../../lib/languages/index.ts';
import { oneOf } from './shapes.ts';

/** A language that Parallax reads. Apart from the other shapes, so that a filter without it loads no language. */
export const language = oneOf(LANGUAGES.map(({ code }) => code));
