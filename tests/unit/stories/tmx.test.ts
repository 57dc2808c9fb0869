import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { toTmx, type TranslationUnit } from '../../../lib/tmx.ts';

const unit = (parts: Partial<TranslationUnit> = {}): TranslationUnit => ({
  id: 1, merged: false, note: null, variants: [{ language: 'it', text: 'Il ponte è chiuso.' }, { language: 'fr', text: 'Le pont est fermé.' }], ...parts,
});

async function fileOf(...units: TranslationUnit[]): Promise<string> {
  let file = '';
  for await (const chunk of toTmx('it', (async function* () { yield units; })())) file += chunk;
  return file;
}

test('a whole file, as the format’s DTD wants it', async () => {
  expect(await fileOf(unit(), unit({ id: 2, merged: true, note: 'The dates differ' }))).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
<header creationtool="Parallax" creationtoolversion="1" segtype="sentence" o-tmf="Parallax" adminlang="en" srclang="it" datatype="plaintext"/>
<body>
<tu tuid="1">
<tuv xml:lang="it"><seg>Il ponte è chiuso.</seg></tuv>
<tuv xml:lang="fr"><seg>Le pont est fermé.</seg></tuv>
</tu>
<tu tuid="2" segtype="block">
<note>The dates differ</note>
<tuv xml:lang="it"><seg>Il ponte è chiuso.</seg></tuv>
<tuv xml:lang="fr"><seg>Le pont est fermé.</seg></tuv>
</tu>
</body>
</tmx>
`);
});

test.each([
  ['markup', '<b>1 & 2 "so" ]]></b>', '<b>1 & 2 "so" ]]></b>'],
  ['control characters', 'a\u0000b\u0008c\u001Fd\te', 'abcd\te'],
  ['half of a pair, and non-characters', 'x\uD800y\uDC00z\uFFFE', 'xyz'],
  ['whole pairs', '🙂 𝟚', '🙂 𝟚'],
])('%s come back as XML reads them', async (_, text, read) => {
  const file = await fileOf(unit({ variants: [{ language: 'it', text }, { language: 'fr', text }] }));
  const { document } = parseHTML(file.slice(file.indexOf('<tmx')));
  expect(document.querySelector('seg')?.textContent).toBe(read);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be left
  expect(file).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
});
