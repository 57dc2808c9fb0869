import { expect, test } from 'vitest';
import { claimTable } from '../../lib/database/claims.ts';
import { ingestArticles } from '../../lib/ingest/ingest.ts';
import { claimsParams, fromQuery, parse } from '../../lib/params.ts';
import { standingOf } from '../../lib/statements.ts';
import { freshDatabase } from './fresh.ts';

freshDatabase();

function filterOf(query: string) {
  const parsed = parse(claimsParams, fromQuery(new URLSearchParams(query)));
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
}

/** Agreement of each claim of a company, by value. */
async function agreements(company: string): Promise<[string | null, string][]> {
  const { rows } = await claimTable(filterOf(`company=${company}`), 1);
  return rows.map(({ claim, figure }): [string | null, string] => [figure?.value ?? null, claim.standing.agreement]).sort();
}

const read = (...texts: string[]) => ingestArticles(texts.map((text) => ({ text, origin: 'test' })));

test('two texts with other values of one measure differ; about the same value agrees; one text contradicts nothing', async () => {
  await read(
    'Nel 2024 Enel ha registrato ricavi per 22 miliardi di euro, secondo la stampa di Roma e di Milano.',
    'En 2024 Enel registró unos ingresos de 25.000 millones de euros, según la prensa de Madrid y de Sevilla.',
    "La valutazione di Nvidia è di 40 miliardi di dollari, come tutti sanno da tempo in questa città.",
    'La valoración de Nvidia es de unos 40.000 millones de dólares, y nadie duda ya de ello en este país.',
    'I ricavi di Iberdrola sono stati di 3 miliardi di euro. I ricavi di Iberdrola sono stati di 4 miliardi di euro.',
  );
  expect(await agreements('enel')).toEqual([['22000000000', 'differs'], ['25000000000', 'differs']]);
  expect(await agreements('nvidia')).toEqual([['40000000000', 'agrees'], ['40000000000', 'agrees']]);
  expect(await agreements('iberdrola')).toEqual([['3000000000', 'single'], ['4000000000', 'single']]);
});

test('who says otherwise is named with the figure that says so, and a change is no level', async () => {
  await read(
    'Nel 2023 Barilla ha registrato ricavi per 4,9 miliardi di euro, come scrive la stampa di Parma e di Milano.',
    "En 2023 Barilla a réalisé un chiffre d'affaires de 4,9 milliards d'euros, en hausse de 2 %, comme l'écrit la presse de Paris.",
    'In 2023 Barilla had revenue of 5.3 billion euros, as the papers of London and of Leeds have it.',
  );
  expect(await agreements('barilla')).toEqual([['2', 'differs'], ['4900000000', 'differs'], ['4900000000', 'differs'], ['5300000000', 'differs']]);
  const { rows } = await claimTable(filterOf('company=barilla'), 1);
  const rivals = rows.map((row) => standingOf(row.claim, row.figure).rivals.map(({ language, figure }) => `${language} ${figure.value}`).sort());
  expect(rivals.sort()).toEqual([[], ['en 5300000000'], ['en 5300000000'], ['fr 4900000000', 'it 4900000000']]);
  expect((await claimTable(filterOf('company=barilla&agreement=differs'), 1)).rows.map(({ figure }) => figure?.value).sort()).toEqual(['4900000000', '4900000000', '5300000000']);
});
