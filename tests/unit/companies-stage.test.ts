import { expect, test } from 'vitest';
import type { Company } from '../../lib/companies/index.ts';
import { languageOf } from '../../lib/languages/index.ts';
import { Gazetteer, readCompanies } from '../../lib/stages/companies.ts';
import { tokenize } from '../../lib/text/tokens.ts';

const companies: Company[] = [
  { name: 'Acqua Nova', kind: 'company', aliases: ['ANV'], names: { it: ['Nuova Acqua'] } },
  { name: 'Ponte', kind: 'company', ambiguous: ['Ponte'] },
  { name: 'Velmora', kind: 'company' },
  { name: 'Ufficio A', kind: 'institution', names: { it: ['UAX'] } },
  { name: 'Ufficio B', kind: 'institution', names: { pt: ['UAX'], es: ['UAX'] } },
  { name: 'Banco Um', kind: 'company', aliases: ['BXB'] }, { name: 'Banco Dois', kind: 'company', aliases: ['BXB'] },
];
const gazetteer = new Gazetteer(companies);
const named = (text: string, code = 'it'): string[] => readCompanies(tokenize(text), languageOf(code), gazetteer).map(({ company, text: words }) => `${company} «${words}»`);

test.each([
  ['the longest name and its legal form', 'La Acqua Nova S.p.A. cresce.', ['Acqua Nova «Acqua Nova S.p.A.»']],
  ['a firm whose longer name holds it', 'La Velmora Arredi Srl assume.', ['Velmora Arredi «Velmora Arredi Srl»']],
  ['the same company by a longer name', 'La Velmora Group Srl assume.', ['Velmora «Velmora Group Srl»']],
  ['a firm named after a person, at the start', 'Mario Ponte Srl assume.', ['Mario Ponte «Mario Ponte Srl»']],
  ['capitals throughout', 'ACQUA NOVA cresce', ['Acqua Nova «ACQUA NOVA»']],
  ['small letters are words', 'serve acqua nova per tutti', []],
  ['an acronym only in capitals', 'Anv e ANV', ['Acqua Nova «ANV»']],
  ['a name of one language', 'Nuova Acqua e UAX', ['Acqua Nova «Nuova Acqua»', 'Ufficio A «UAX»']],
  ['nobody where two bear the name', 'Il BXB cresce.', []],
  ['never inside a word', 'Acqua Novara', []],
  ['a common word without evidence', 'Il Ponte è alto. Ponte alto.', []],
  ['a common word with a legal form, and then alone', 'Ponte S.p.A. cresce. Ponte assume.', ['Ponte «Ponte S.p.A.»', 'Ponte «Ponte»']],
  ['a common word after a noun of companies', "L'azienda Ponte cresce.", ['Ponte «Ponte»']],
  ['a common word beside money', 'Ieri Ponte ha incassato 3 milioni di €.', ['Ponte «Ponte»']],
  ['a common word at the start, before a verb and beside money', 'Ponte ha incassato 3 milioni di €.', ['Ponte «Ponte»']],
  ['a common word at the start, before what stands in commas', 'Ponte, quotata dal 1995, ha incassato 3 milioni di €.', ['Ponte «Ponte»']],
  ['a common word at the start, and no company', 'Ponte rotto: 3 milioni di € di danni.', []],
  ['a common word at the start, acting without an article, in a text of other companies', "L'Acqua Nova tace. Ponte ne chiuderà la sede.", ['Acqua Nova «Acqua Nova»', 'Ponte «Ponte»']],
  ['a common word at the start, acting, in a text of no company', 'Ponte ne parlerà domani.', []],
  ['a common word at the start, doing what companies do', 'Ponte ne chiuderà la sede.', ['Ponte «Ponte»']],
  ['a person of that name', 'Ieri Mario Ponte ha incassato 3 milioni di €.', []],
  ['a person of a name that is no other word', 'Lo dice Paolo Velmora. Ieri Velmora taceva.', []],
  ['a person and the company of one name', 'Paolo Velmora guida il gruppo Velmora.', ['Velmora «Velmora»']],
  ['a place with a given name in it', 'I negozi di San Paolo Velmora li chiude.', ['Velmora «Velmora»']],
  ['unlisted, by its legal form', 'La Rossi & Figli S.r.l. assume.', ['Rossi & Figli «Rossi & Figli S.r.l.»']],
  ['no headline in capitals', 'IL RE SE NE VA', []],
])('%s', (_, text, expected) => {
  expect(named(text)).toEqual(expected);
});

test('a name of another language is not read', () => {
  expect(named('UAX e Nuova Acqua', 'pt')).toEqual(['Ufficio B «UAX»']);
});

test('100,000 names do not slow the reading by more than a tenth', () => {
  const many = new Gazetteer([...companies, ...Array.from({ length: 100_000 }, (_, i): Company => ({ name: `Zeta${i.toString(36)} Holding ${i}`, kind: 'company' }))]);
  const tokens = tokenize('La crescita di Acqua Nova ha portato a una liquidità di 3 milioni di euro, secondo UAX e altri. '.repeat(4000));
  const language = languageOf('it');
  const time = (names: Gazetteer): number => {
    const start = process.cpuUsage();
    readCompanies(tokens, language, names);
    return process.cpuUsage(start).user;
  };
  // of the processor, in turns, so that whatever else the machine does slows both alike; the quietest of some rounds counts
  const ratio = (): number => {
    const runs = Array.from({ length: 8 }, () => [time(many), time(gazetteer)] as const);
    const [with100k, without] = [0, 1].map((k) => Math.min(...runs.map((run) => run[k] as number))) as [number, number];
    return with100k / without;
  };
  let least = ratio();
  for (let round = 0; round < 5 && least >= 1.5; round++) least = Math.min(least, ratio());
  // the stage is a small part of analyze: half as much again here is far below a tenth there
  expect(least).toBeLessThan(1.5);
});
