/** Aligned sentences as TMX 1.4, the format in which translators exchange their memories: https://www.gala-global.org/tmx-14b */

export interface TranslationUnit {
  /** Its row in the table. */
  id: number;
  /** Whether any side holds more than one sentence. */
  merged: boolean;
  /** What differs in meaning, in words. */
  note: string | null;
  /** ISO 639-1 or `und`, and the words. A side that lacks the sentence is left out. */
  variants: { language: string; text: string }[];
}

/** XML holds no control characters but tab and line breaks, no half of a pair, and no non-characters, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be dropped
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(NOT_XML, '').replace(/[&<>"]/g, (character) => ESCAPES[character] as string);

/** @param source the language that the others are compared with */
export async function* toTmx(source: string, units: AsyncIterable<TranslationUnit[]>): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
<header creationtool="Parallax" creationtoolversion="1" segtype="sentence" o-tmf="Parallax" adminlang="en" srclang="${escaped(source)}" datatype="plaintext"/>
<body>
`;
  for await (const batch of units) yield batch.map(unit).join('');
  yield '</body>\n</tmx>\n';
}

function unit({ id, merged, note, variants }: TranslationUnit): string {
  const sides = variants.map(({ language, text }) => `<tuv xml:lang="${escaped(language)}"><seg>${escaped(text)}</seg></tuv>\n`).join('');
  return `<tu tuid="${id}"${merged ? ' segtype="block"' : ''}>\n${note === null ? '' : `<note>${escaped(note)}</note>\n`}${sides}</tu>\n`;
}
