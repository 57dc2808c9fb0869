import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ComparedRow } from '../../../lib/analysis.ts';
import { analyze } from '../../../lib/analyze.ts';
import { compareVersions } from '../../../lib/stories/compare.ts';
import { articleOf } from '../../database/growth-texts.ts';

const read = (language: string, text: string) => ({ text, analysis: analyze(text, { language }) });

/** Each difference as type, severity, left words, right words. */
function differences(rows: ComparedRow[], left: string, right: string): string[][] {
  return rows.flatMap((row) => row.differences.map(({ type, severity, left: ours, right: theirs }) =>
    [type, severity, ours ? left.slice(ours.start, ours.end) : '', theirs ? right.slice(theirs.start, theirs.end) : '']));
}
const compare = (from: string, left: string, to: string, right: string) => differences(compareVersions(read(from, left), read(to, right)), left, right);

type Sample = [name: string, from: string, left: string, to: string, right: string, ...wanted: string[][]];

describe('what differs in meaning', () => {
  test.each<Sample>([
    ['another value', 'it', 'La società Enel ha investito 48 milioni di euro nella centrale.', 'fr', 'La société Enel a investi 84 millions d’euros dans la centrale.',
      ['value', 'error', '48 milioni di euro', '84 millions d’euros']],
    ['noughts too many', 'it', 'L’impianto è costato 2,8 miliardi di dollari, dice la società.', 'es', 'La planta ha costado 2800 billones de dólares, dice la sociedad.',
      ['scale', 'error', '2,8 miliardi di dollari', '2800 billones de dólares']],
    ['the same digits, another scale word', 'it', 'La società ha investito 1,6 miliardi di euro nella rete.', 'fr', 'La société a investi 1,6 million d’euros dans le réseau.',
      ['scale', 'error', '1,6 miliardi di euro', '1,6 million d’euros']],
    ['another currency', 'pt', 'A empresa pagou 30 milhões de euros pela fábrica.', 'en', 'The company paid 30 million dollars for the factory.',
      ['currency', 'error', '30 milhões de euros', '30 million dollars']],
    ['converted to another currency', 'en', 'The company paid 30 million dollars for the factory.', 'fr', 'L’entreprise a payé 26 millions d’euros pour l’usine.',
      ['converted', 'warning', '30 million dollars', '26 millions d’euros']],
    ['converted units', 'en', 'The pipeline is 300 miles long and crosses two countries.', 'it', 'Il gasdotto è lungo 483 chilometri e attraversa due paesi.',
      ['converted', 'note', '300 miles', '483 chilometri']],
    ['another unit', 'en', 'The pipeline is 300 miles long and crosses two countries.', 'it', 'Il gasdotto è lungo 300 chilometri e attraversa due paesi.',
      ['unit', 'error', '300 miles', '300 chilometri']],
    ['opposite bounds', 'it', 'La quota di mercato supera oltre il 18% nel settore dell’energia.', 'fr', 'La part de marché reste à moins de 18 % dans le secteur de l’énergie.',
      ['bound', 'error', '18%', '18 %']],
    ['about', 'pt', 'O banco contratou cerca de 400 pessoas na região.', 'es', 'El banco contrató a 400 personas en la región.',
      ['bound', 'note', '400', '400']],
    ['a percentage that only one side has', 'fr', 'Les ventes de la société ont augmenté de 12 % cette année.', 'pt', 'As vendas da empresa aumentaram este ano.',
      ['value', 'warning', '12 %', '']],
    ['another year', 'it', 'Il contratto con la regione è stato firmato nel 2012.', 'fr', 'Le contrat avec la région a été signé en 2021.',
      ['date', 'error', '2012', '2021']],
    ['another company', 'it', 'La fabbrica è stata venduta a Microsoft dopo lunghe trattative.', 'es', 'La fábrica fue vendida a Google tras largas negociaciones.',
      ['company', 'error', 'Microsoft', 'Google']],
    ['a source that is gone', 'it', 'Secondo Bloomberg, la società ha investito 48 milioni di euro nella centrale.', 'fr', 'La société a investi 48 millions d’euros dans la centrale.',
      ['attribution', 'warning', 'Bloomberg', '']],
    ['a denial that is gone', 'it', 'Il governo non ha approvato il progetto della nuova centrale.', 'fr', 'Le gouvernement a approuvé le projet de la nouvelle centrale.',
      ['negation', 'error', 'non', '']],
    ['a denial that came in', 'en', 'The court accepted the proposal of the company.', 'pt', 'O tribunal não aceitou a proposta da empresa.',
      ['negation', 'error', '', 'não']],
    ['a doubt that is gone', 'es', 'La empresa podría vender la fábrica a un grupo internacional.', 'it', 'L’impresa vende la fabbrica a un gruppo internazionale.',
      ['modality', 'warning', 'podría', '']],
    ['a qualifier that is gone', 'fr', 'Les grandes entreprises technologiques investissent dans les centres de données.', 'it', 'Le aziende tecnologiche investono nei centri di dati.',
      ['qualifier', 'warning', 'grandes', '']],
    ['only', 'pt', 'O projeto recebe apenas empresas europeias neste programa.', 'es', 'El proyecto recibe empresas europeas en este programa.',
      ['qualifier', 'warning', 'apenas', '']],
    ['rise and fall', 'it', 'Il fatturato di Enel sale del 3 % nel trimestre.', 'fr', 'Le chiffre d’affaires d’Enel baisse de 3 % au trimestre.',
      ['value', 'error', 'sale del', 'baisse']],
    ['fall and rise', 'en', 'Sales fell by 12 % in Spain.', 'es', 'Las ventas crecieron un 12 % en España.',
      ['value', 'error', 'fell', 'crecieron']],
    ['growth and decline', 'pt', 'O banco espera um crescimento de 4 % das receitas.', 'it', 'La banca attende un calo del 4 % dei ricavi.',
      ['value', 'error', 'crescimento', 'calo']],
    ['digits that change places', 'es', 'La compañía invertirá 3,5 millones de euros en la planta.', 'en', 'The company will invest 5.3 million euros in the plant.',
      ['value', 'error', '3,5 millones de euros', '5.3 million euros']],
    ['another day of the month', 'it', 'L’accordo è stato firmato il 3 marzo 2024 a Roma.', 'fr', 'L’accord a été signé le 5 mars 2024 à Rome.',
      ['date', 'error', '3 marzo 2024', '5 mars 2024']],
    ['a doubt that became a promise', 'it', 'Il gruppo potrebbe chiudere la fabbrica.', 'en', 'The group will close the factory.',
      ['modality', 'warning', 'potrebbe', '']],
    ['at least and at most', 'pt', 'Pelo menos 30 empresas participam no programa.', 'en', 'At most 30 companies take part in the programme.',
      ['bound', 'error', '30', '30']],
    ['degrees', 'en', 'The temperature reached 104 °F in the city.', 'it', 'La temperatura ha raggiunto i 40 °C in città.',
      ['converted', 'note', '104 °F', '40 °C']],
    ['one of two companies', 'it', 'Enel ed Eni costruiranno la rete.', 'fr', 'Enel construira le réseau.',
      ['company', 'warning', 'Eni', '']],
    ['almost all', 'es', 'Casi todas las fábricas cerraron en agosto.', 'it', 'Tutte le fabbriche hanno chiuso in agosto.',
      ['qualifier', 'warning', 'Casi', '']],
  ])('%s', (_, from, left, to, right, ...wanted) => {
    expect(compare(from, left, to, right)).toEqual(wanted);
    const mirrored = wanted.map(([type, severity, ours, theirs]) => [type, severity, theirs, ours]);
    expect(compare(to, right, from, left)).toEqual(mirrored);
  });
});

describe('what says the same stays quiet', () => {
  test.each<Sample>([
    ['digits and words', 'it', 'La società Enel ha assunto quindici ingegneri per 1,6 miliardi di euro.', 'fr', 'La société Enel a embauché 15 ingénieurs pour 1.6 milliard d’euros.'],
    ['half and 50 %', 'en', 'Half of the customers pay by card in this region.', 'es', 'El 50 % de los clientes paga con tarjeta en esta región.'],
    ['large in other words', 'it', 'Uno dei più grandi operatori indipendenti lavora con i principali fornitori.', 'fr', 'L’un des plus grands opérateurs indépendants travaille avec les grands fournisseurs.'],
    ['however', 'it', 'Tuttavia, il mercato rimane dinamico.', 'fr', 'Néanmoins, le marché reste dynamique.'],
    ['not only is no denial', 'it', 'La centrale non solo produce energia, ma protegge la valle.', 'fr', 'La centrale produit de l’énergie et protège la vallée.'],
    ['a denial in another word', 'en', 'The project is not possible without the support of the region.', 'it', 'Il progetto è impossibile senza il sostegno della regione.'],
    ['may and might', 'en', 'The company could sell the factory.', 'fr', 'L’entreprise peut vendre l’usine.'],
    ['a month is no doubt', 'en', 'The company sold the factory in May 2024.', 'it', 'La società ha venduto la fabbrica nel maggio 2024.'],
    ['dollars of a country', 'en', 'The notes of 100 dollars show the bridge.', 'es', 'Los billetes de 100 dólares canadienses muestran el puente.'],
    ['an institution by its translated name', 'en', 'The Federal Reserve and the Department of Defense published the report.', 'it', 'La Federal Reserve e il Dipartimento della Difesa hanno pubblicato il rapporto.'],
    ['an acronym in another order', 'fr', 'L’OTAN prépare un sommet avec les ministres de la région.', 'en', 'NATO is preparing a summit with the ministers of the region.'],
    ['a rise in another word', 'it', 'Il fatturato di Enel sale del 3 % nel trimestre.', 'fr', 'Le chiffre d’affaires d’Enel progresse de 3 % au trimestre.'],
    ['a fall in another word', 'pt', 'A taxa de juro desceu para 2,5 % em março.', 'en', 'The interest rate fell to 2.5 % in March.'],
    ['losses that shrink and a result that improves', 'fr', 'Les pertes ont été réduites de 40 millions d’euros.', 'pt', 'O resultado melhorou 40 milhões de euros.'],
    ['growth that slows', 'it', 'La crescita rallenta, ma i ricavi aumentano del 2 %.', 'es', 'El crecimiento se frena, pero los ingresos aumentan un 2 %.'],
    ['a rise that is denied', 'es', 'La deuda no creció en el primer semestre.', 'fr', 'La dette a diminué au premier semestre.'],
    ['thousands in words and digits', 'it', 'L’azienda ha duemila dipendenti.', 'fr', 'L’entreprise compte 2 000 salariés.'],
    ['a date more exact than the other', 'it', 'Il contratto è stato firmato nel marzo 2021 dalla regione.', 'pt', 'O contrato foi assinado em 2021 pela região.'],
  ])('%s', (_, from, left, to, right) => {
    expect(compare(from, left, to, right)).toEqual([]);
    expect(compare(to, right, from, left)).toEqual([]);
  });
});

describe('rows', () => {
  const LEFT = 'La centrale di Montefosco produce da ieri il doppio dell’energia. Il sindaco ha inaugurato tre nuove turbine. Il tribunale deciderà in ottobre sul ricorso.';
  const RIGHT = 'La centrale de Montefosco produit depuis hier deux fois plus d’énergie. Le tribunal se prononcera en octobre sur le recours.';

  test('a sentence that one side lacks is missing there, or added', () => {
    expect(compare('it', LEFT, 'fr', RIGHT)).toEqual([['missing', 'warning', 'Il sindaco ha inaugurato tre nuove turbine.', '']]);
    expect(compare('fr', RIGHT, 'it', LEFT)).toEqual([['added', 'warning', '', 'Il sindaco ha inaugurato tre nuove turbine.']]);
  });

  test('a mark alone is nothing, a word or two is a note', () => {
    expect(compare('it', `Foto archivio:\n…\n${LEFT}`, 'it', LEFT).map(([type, severity]) => [type, severity])).toEqual([['missing', 'note']]);
  });

  test('an empty version', () => {
    expect(compare('it', '', 'fr', '')).toEqual([]);
    expect(compare('it', '', 'fr', RIGHT).map(([type]) => type)).toEqual(['added', 'added']);
  });

  test('furniture of the page stands in no row', () => {
    const rows = compareVersions(read('it', `${LEFT}\nLeggi anche: la diga di Valnera`), read('fr', RIGHT));
    expect(rows.flatMap((row) => row.left)).toHaveLength(3);
  });

  test('languages that we do not read are aligned all the same', () => {
    const text = 'Zapora w Montefosco produkuje energię.';
    expect(compareVersions({ text, analysis: analyze(text) }, { text, analysis: analyze(text) })).toEqual([{ left: [{ start: 0, end: text.length }], right: [{ start: 0, end: text.length }], differences: [] }]);
  });

  test('every sentence but furniture stands in one row, and a text differs from itself in nothing', () => {
    const clause = fc.constantFrom('Enel ha investito 48 milioni di euro.', 'Il mercato non cresce.', 'Secondo Bloomberg, la quota è sotto il 18%.', 'Forse piove.', '…', 'Nel 2012 i grandi gruppi vendevano.', 'Titolo breve');
    fc.assert(fc.property(fc.array(clause, { maxLength: 8 }), (clauses) => {
      const version = read('it', clauses.join('\n'));
      const rows = compareVersions(version, version);
      const sentences = version.analysis.sentences.filter(({ kind }) => kind !== 'boilerplate').map(({ start, end }) => ({ start, end }));
      expect(rows.flatMap((row) => row.left)).toEqual(sentences);
      expect(rows.flatMap((row) => row.right)).toEqual(sentences);
      expect(rows.flatMap((row) => row.differences)).toEqual([]);
    }), { numRuns: 40 });
  });
});

describe('input that nobody means', () => {
  const ITALIAN = `La centrale di Montefosco produce da ieri il doppio dell’energia. Il sindaco ha inaugurato tre nuove turbine davanti a duecento persone.
Gli ambientalisti temono per i pesci del fiume: hanno presentato ricorso, e il tribunale deciderà in ottobre.
La società risponde che una scala per i pesci sarà pronta entro la primavera. I lavori sono costati 48 milioni di euro.`;
  const FRENCH = `Mettez le beurre et la farine dans un saladier, puis ajoutez deux œufs. Laissez reposer la pâte pendant une heure au frais.
Épluchez les pommes et coupez-les en tranches fines. Le four doit être très chaud.
Servez tiède, avec une boule de glace à la vanille. La recette date de 1889 et vient de Sologne.`;

  test('two texts that have nothing in common, side by side: rows without counterparts, and no differences but that', () => {
    const rows = compareVersions(read('it', ITALIAN), read('fr', FRENCH));
    expect(rows.filter(({ left, right }) => left.length > 0 && right.length > 0)).toEqual([]);
    expect(rows).toHaveLength(5 + 6);
    expect(new Set(rows.flatMap((row) => row.differences.map(({ type, severity }) => `${type} ${severity}`)))).toEqual(new Set(['missing warning', 'added warning']));
  });

  test('five thousand sentences against five thousand, in seconds and in memory that a laptop has', () => {
    const sentences = Array.from({ length: 360 }, (_, k) => articleOf(k).split(/(?<=\.) /)).flat().slice(0, 5000);
    const [left, right] = [sentences.join('\n'), sentences.map((sentence, at) => (at % 10 === 3 ? sentence.replace(/\d+/, '77777') : sentence)).join('\n')];
    const [ours, theirs] = [read('it', left), read('it', right)];
    const [began, held] = [performance.now(), process.memoryUsage().rss];
    const rows = compareVersions(ours, theirs);
    expect(performance.now() - began).toBeLessThan(30_000);
    expect(process.memoryUsage().rss - held).toBeLessThan(700e6);
    expect(rows.flatMap((row) => row.left)).toHaveLength(ours.analysis.sentences.length);
    expect(rows.filter(({ left: one, right: other }) => one.length === 1 && other.length === 1).length).toBeGreaterThan(4950);
  }, 120_000);
});

test('the Italian and the French seed differ in one word', () => {
  const seed = (name: string) => readFileSync(join(import.meta.dirname, '../../../seeds', name), 'utf8');
  const [left, right] = [seed('000_b6c1b2416b7a6d68.txt'), seed('001_5888f36dd5e3edad.txt')];
  const rows = compareVersions(read('it', left), read('fr', right));
  expect(rows.map((row) => [row.left.length, row.right.length])).toEqual(Array.from({ length: 16 }, () => [1, 1]));
  expect(differences(rows, left, right)).toEqual([['qualifier', 'warning', '', 'grandes']]);
  expect(rows.findIndex(({ differences: found }) => found.length > 0)).toBe(13);
});
