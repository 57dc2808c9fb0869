import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { entryOf, formsOf, withoutLegalForm } from '../../lib/companies/added.ts';
import { cleanId, idProblem } from '../../lib/companies/ids.ts';
import { COMPANIES } from '../../lib/companies/index.ts';
import { analyze } from '../../lib/analyze.ts';
import { type FileRow, readCompanyFile } from '../../lib/ingest/companies/csv.ts';
import { Gazetteer } from '../../lib/stages/companies.ts';

describe('ids', () => {
  test.each([
    ['lei', 'PARALLAXTEST00000121', null],
    ['lei', 'PARALLAXTEST00000122', 'its check digits are wrong, so at least one character is'],
    ['lei', 'PARALLAXTEST0000012', 'it has 20 letters and digits, and this has 19 characters'],
    ['lei', 'PARALLAXTEST000001AB', 'its last two characters are check digits'],
    ['lei', 'PARALLAX-EST00000121', 'it has 20 letters and digits, and this has 20 characters'],
    ['wikidata', 'Q312', null], ['wikidata', 'Q0', 'it is Q and a number, such as Q312'], ['wikidata', 'P31', 'it is Q and a number, such as Q312'],
    ['ticker', 'NASDAQ:NVDA', null], ['ticker', 'BRK.B', null],
    ['ticker', 'not a ticker, a whole sentence', 'it is at most 20 letters, digits, dots and hyphens, with its exchange before a colon, such as NASDAQ:NVDA'],
  ] as const)('%s %s', (scheme, id, problem) => {
    expect(idProblem(scheme, id)).toBe(problem);
  });

  test('are taken as they are written elsewhere', () => {
    expect(cleanId('wikidata', ' http://www.wikidata.org/entity/Q312 ')).toBe('Q312');
    expect(cleanId('wikidata', 'https://www.wikidata.org/wiki/q312')).toBe('Q312');
    expect(cleanId('lei', 'parallaxtest 000001 21')).toBe('PARALLAXTEST00000121');
  });

  test('an LEI with one wrong letter or digit, or two signs that changed places, is never taken', () => {
    const right = 'PARALLAXTEST00000121';
    for (let at = 0; at < right.length; at++) {
      // a letter counts two digits, so that the check digits find one that stands for another letter, not every one that stands for a digit
      for (const sign of /\d/.test(right[at] as string) ? '0123456789' : 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
        const wrong = `${right.slice(0, at)}${sign}${right.slice(at + 1)}`;
        expect([wrong, idProblem('lei', wrong) === null]).toEqual([wrong, wrong === right]);
      }
    }
    for (let at = 0; at < 19; at++) {
      const signs = [...'PARALLAXTEST00000121'];
      [signs[at], signs[at + 1]] = [signs[at + 1] as string, signs[at] as string];
      if (signs.join('') !== 'PARALLAXTEST00000121') expect(idProblem('lei', signs.join(''))).not.toBeNull();
    }
  });
});

describe('names', () => {
  test.each([
    ['Orvelia S.p.A.', 'Orvelia'], ['Orvelia, Inc.', 'Orvelia'], ['ORVELIA SA', 'ORVELIA'], ['Casa de Orvelia S.A. de C.V.', 'Casa de Orvelia'],
    ['Orvelia', 'Orvelia'], ['Inc.', 'Inc.'], ['Masas', 'Masas'],
  ])('%s without its legal form', (name, bare) => {
    expect(withoutLegalForm(name)).toBe(bare);
  });

  test.each([
    ['Orvelia S.p.A.', ['Orvelia S.p.A.', 'Orvelia']],
    ['BANCO DEL ORVEL S.A.', ['BANCO DEL ORVEL S.A.', 'Banco Del Orvel S.A.', 'BANCO DEL ORVEL', 'Banco Del Orvel']],
    ['orvelia', ['Orvelia']], ['ORV', ['ORV']], ['1&1', []],
  ])('%s in a text', (name, forms) => {
    expect(formsOf(name)).toEqual(forms);
  });

  const words = new Set(['la', 'de', 'the']);
  const named = (text: string, ...names: string[]) => {
    const entries = names.map((name) => entryOf({ name, kind: 'company', aliases: [] }, { isFunctionWord: (word) => words.has(word), isOthers: () => false }));
    return analyze(text, { language: 'it', names: new Gazetteer([...COMPANIES, ...entries]) }).companies.map(({ company, text: written }) => `${company} «${written}»`);
  };

  test.each([
    ['two words', 'Ieri Casa Orvelia era chiusa.', ['Casa Orvelia'], ['Casa Orvelia «Casa Orvelia»']],
    ['in capitals in the register, and not in the text', 'Ieri Casa Orvelia era chiusa.', ['CASA ORVELIA S.P.A.'], ['CASA ORVELIA S.P.A. «Casa Orvelia»']],
    ['one word without evidence', 'Orvelia era bella. La cosa piace a Orvelia.', ['Orvelia'], []],
    ['one word after a noun of companies', "L'azienda Orvelia cresce.", ['Orvelia'], ['Orvelia «Orvelia»']],
    ['one word beside money', 'Ieri Orvelia ha incassato 3 milioni di euro.', ['Orvelia'], ['Orvelia «Orvelia»']],
    ['a common word in small letters', "L'azienda vende una mela e una orvelia.", ['orvelia'], []],
    ['a person of that name', 'Ieri Mario Orvelia ha incassato 3 milioni di euro.', ['Orvelia'], []],
    ['a capital inside makes a name', 'Poi OrVelia era chiusa.', ['OrVelia'], ['OrVelia «OrVelia»']],
    ['an article counts no word', 'La Orvelia era bella.', ['La Orvelia'], []],
    ['nobody where two bear it', "L'azienda Casa Orvelia cresce.", ['Casa Orvelia', 'CASA ORVELIA'], []],
    ['nobody where the gazetteer has it too', "L'azienda Nvidia cresce.", ['NVIDIA'], []],
    ['by its full name where two differ by legal form', 'La Casa Orvelia S.p.A. e la Casa Orvelia S.r.l. crescono; Casa Orvelia no.', ['Casa Orvelia S.p.A.', 'Casa Orvelia S.r.l.'],
      ['Casa Orvelia S.p.A. «Casa Orvelia S.p.A.»', 'Casa Orvelia S.r.l. «Casa Orvelia S.r.l.»']],
  ])('%s', (_, text, names, expected) => {
    expect(named(text, ...names)).toEqual(expected);
  });
});

describe('a CSV file', () => {
  let folder: string;
  beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'parallax-csv-')); });
  afterAll(() => rm(folder, { recursive: true }));

  async function rowsOf(content: string | Buffer): Promise<FileRow[]> {
    const path = join(folder, 'companies.csv');
    await writeFile(path, content);
    const rows: FileRow[] = [];
    for await (const row of readCompanyFile(path)) rows.push(row);
    return rows;
  }
  const read = async (content: string | Buffer) => (await rowsOf(content)).map((row) => ('company' in row ? row.company : `row ${row.row}: ${row.problem}`));
  const unreadable = (content: string | Buffer) => rowsOf(content).then(() => 'it was read', (error: Error) => error.message);
  const company = (name: string, more = {}) => ({ name, aliases: [], ids: [], ...more });

  test('in our own form', async () => {
    expect(await read('name,aliases,kind,ticker,lei,wikidata,language\nOrvelia,Orvelia Italia; ORV|Orvelia,media,BIT:ORV,PARALLAXTEST00000121,Q12,it\n')).toEqual([company('Orvelia', {
      kind: 'media', aliases: [{ alias: 'Orvelia Italia', language: 'it' }, { alias: 'ORV', language: 'it' }],
      ids: [{ scheme: 'ticker', value: 'BIT:ORV' }, { scheme: 'lei', value: 'PARALLAXTEST00000121' }, { scheme: 'wikidata', value: 'Q12' }],
    })]);
  });

  test('as GLEIF gives it', async () => {
    const header = '"LEI","Entity.LegalName","Entity.LegalName.xmllang","Entity.OtherEntityNames.OtherEntityName.1","Entity.OtherEntityNames.OtherEntityName.1.xmllang","Entity.OtherEntityNames.OtherEntityName.1.type","Entity.TransliteratedOtherEntityNames.TransliteratedOtherEntityName.1"';
    expect(await read(`${header}\n"PARALLAXTEST00000121","ORVELIA, INC.","en","Orvelia Old; Co","en","PREVIOUS_LEGAL_NAME","Orveria"\n`)).toEqual([company('ORVELIA, INC.', {
      aliases: [{ alias: 'Orvelia Old; Co', language: '' }, { alias: 'Orveria', language: '' }], ids: [{ scheme: 'lei', value: 'PARALLAXTEST00000121' }],
    })]);
  });

  test('as Wikidata gives it', async () => {
    expect(await read('item,itemLabel,itemAltLabel,ticker\nhttp://www.wikidata.org/entity/Q12,Orvelia,"Orvelia, Inc., Casa Orvelia",ORV\nhttp://www.wikidata.org/entity/Q13,Q13,,\n')).toEqual([
      company('Orvelia', { aliases: [{ alias: 'Orvelia, Inc.', language: '' }, { alias: 'Casa Orvelia', language: '' }], ids: [{ scheme: 'ticker', value: 'ORV' }, { scheme: 'wikidata', value: 'Q12' }] }),
      'row 3: column itemLabel: “Q13” is an id, not a name: the query gave no label.',
    ]);
  });

  test.each([
    ['semicolons', 'name;ticker\nOrvelia;BIT:ORV\n'], ['tabs', 'name\tticker\nOrvelia\tBIT:ORV\n'], ['a byte order mark', '\uFEFFname,ticker\nOrvelia,BIT:ORV\n'],
    ['CR LF and quotes', '"name","ticker"\r\n"Orvelia","BIT:ORV"\r\n'], ['UTF-16', Buffer.from('\uFEFFname,ticker\nOrvelia,BIT:ORV\n', 'utf16le')],
    ['big-endian UTF-16', Buffer.from('\uFEFFname,ticker\nOrvelia,BIT:ORV\n', 'utf16le').swap16()],
    ['columns that are not known', 'colour,NAME,size, Ticker \nred,Orvelia,1,BIT:ORV\n'], ['spaces about a name', 'name,ticker\n  Orvelia\u00a0 ,BIT:ORV\n'],
  ])('with %s', async (_, content) => {
    expect(await read(content)).toEqual([company('Orvelia', { ids: [{ scheme: 'ticker', value: 'BIT:ORV' }] })]);
  });

  test.each([
    ['an LEI of wrong check digits', 'Orvelia,PARALLAXTEST00000122', 'column lei: “PARALLAXTEST00000122” is no LEI: its check digits are wrong, so at least one character is.'],
    ['no name', ',PARALLAXTEST00000121', 'it has no name.'], ['a formula', '"=HYPERLINK(""http://x"")",', 'column name: “=HYPERLINK("http://x")” is a formula, not a name.'],
    ['a NUL byte', 'Orve\0lia,', 'column name: “Orve·lia” holds a character that no text shows (a NUL or another control character).'],
    ['a name of 10,000 characters', `${'x'.repeat(10_000)},`, `column name: “${'x'.repeat(40)}…” has 10000 characters, and a name has at most 200.`],
    ['a number for a name', '2024,', 'column name: “2024” has no letter, so it would be found in every number.'],
    ['a preposition for a name', 'Della,', 'column name: “Della” is a common word, a number or a date: it would be found in every text. Give the name in full, with its legal form.'],
    ['a scale for a name', 'miliardi,', 'column name: “miliardi” is a common word, a number or a date: it would be found in every text. Give the name in full, with its legal form.'],
    ['too many cells', 'a,b,c', 'it has 3 cells, and the line of headers has 2.'],
  ])('refuses a row with %s, and it alone', async (_, row, problem) => {
    expect(await read(`name,lei\nFirst,\n\n${row}\nLast,\n`)).toEqual([company('First'), `row 4: ${problem}`, company('Last')]);
  });

  test('says of a kind and of a language what they may be', async () => {
    expect(await read('name,kind,language\nOrvelia,firm,\nB,,italiano\n')).toEqual([
      'row 2: column kind: “firm” is no kind of company: it is one of company, institution, media.',
      'row 3: column language: “italiano” is no code of a language such as it, fr, pt, es or en.',
    ]);
  });

  test.each([
    ['', 'The file is empty.'], ['\n\n', 'The file is empty.'],
    ['colour,size\nred,1\n', 'No column holds names: one is to be called name, Entity.LegalName (GLEIF) or itemLabel (Wikidata). The first line has “colour”, “size”.'],
    ['name,label\na,b\n', 'Two columns give the name, “name” and “label”: leave one of them out.'],
    ['name\nA\n"B\nC\n', 'A quote (") is opened and never closed, so the rest of the file would be one cell: close it, or write it twice within a cell.'],
    ['name\nA\nB "x" C\n', 'Row 3 has a quote (") where none can stand: a cell with quotes is quoted as a whole, and those within are written twice.'],
    [Buffer.from('name\nA\nCaf\xe9\n', 'latin1'), 'It is not UTF-8: byte 0xE9 at position 10, line 3. Convert it first, from windows-1252 for instance: iconv -f WINDOWS-1252 -t UTF-8 FILE > NEW.'],
    [Buffer.from([0xff, 0xfe, 0x41]), 'It begins as UTF-16, but ends in half a character: its 3 bytes are an odd number.'],
    [Buffer.from([0xff, 0xfe, 0x41, 0, 0, 0xd8, 0x41, 0]), 'It begins as UTF-16LE, and holds something else from byte 0 on: convert it to UTF-8 first.'],
  ])('that cannot be read as a whole says why: %j', async (content, problem) => {
    expect(await unreadable(content)).toBe(problem);
  });

  test('of many megabytes is read in pieces, characters cut between them among them', async () => {
    const line = `${'é'.repeat(60)} Orvelia 😀,\n`;
    const rows = await rowsOf(`name,lei\n${line.repeat(40_000)}`);
    expect(rows).toHaveLength(40_000);
    expect(rows.at(-1)).toEqual({ row: 40_001, company: company(`${'é'.repeat(60)} Orvelia 😀`) });
  });
});
