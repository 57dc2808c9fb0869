import { expect, test } from 'vitest';
import { analyze } from '../../lib/analyze.ts';

const dates = (text: string, language: string): string[] => analyze(text, { language }).claims.map(({ type, date }) => `${type} ${date ?? 'none'}`);

test.each([
  // what leads a clause holds for all that it tells
  ['pt', 'No segundo trimestre de 2025, a Galp detinha 38,9% do mercado, à frente da Repsol (34,2%).', ['market_share 2025-Q2', 'market_share 2025-Q2']],
  ['it', 'Le azioni Eni perdono l’1,1% a 12,2 euro; nel 2026, secondo Goldman Sachs, le azioni potrebbero toccare i 15 euro.', ['price none', 'price 2026']],
  // a date of another clause is none of this one
  ['es', 'Iberdrola, que abrirá una sede en 2027, ganó 300 millones de euros.', ['earnings none', 'project 2027']],
  ['it', 'Ferrari, fondata nel 1947, ha registrato ricavi per 6 miliardi di euro.', ['revenue none']],
  ['en', 'Under a contract signed in March Tesla must pay Panasonic $240 million by the end of 2027.', ['contract 2027']],
  // the day of the news is none of what it tells, nor is a year in a name
  ['en', 'Microsoft denied on Nov. 6 that it would buy Nvidia for $3 billion.', ['acquisition none']],
  ['pt', 'A Galp investirá 300 milhões de euros, revelou a Bloomberg na sexta-feira (24).', ['investment none']],
  ['en', 'A court fined Glencore $2.8 million over the 2022 death of a contractor.', ['legal none']],
  ['en', 'Nov 18 (Reuters) - Pfizer will buy Metsera for $10 billion.', ['acquisition none']],
  // an agency and a place, each with a capital, are all that stands before the day of a dateline
  ['it', '(ANSA) - MILANO, 12 NOV - Recordati archivia i nove mesi con ricavi pari a 1,95 miliardi di euro.', ['revenue none']],
  ['it', '(Il Sole 24 Ore Radiocor Plus) - Milano, 30 ott - Prysmian ha chiuso il trimestre con un utile di 312 milioni di euro.', ['earnings none']],
  ['en', 'SAN FRANCISCO, California, Nov 6 (Reuters) - Pfizer will buy Metsera for $10 billion.', ['acquisition none']],
  // what leads a sentence may be a participle with its year
  ['it', 'Fondata nel 2019 da Alberto Dalmasso, Satispay ha raccolto finora 35 milioni di euro.', ['financing none']],
  ['en', 'Tesco will cut 10,000 jobs before the 2026 World Cup.', ['headcount none']],
  // nor is that of a dateline whose place has several words
  ['es', 'Ciudad de México, 14 nov (EFE).- Cemex nombró a Marta Ruiz como directora financiera.', ['personnel none']],
  ['pt', 'SÃO JOSÉ DOS CAMPOS, 27 nov (Reuters) - A Embraer vendeu 20 aviões à KLM.', ['contract none']],
  ['fr', 'La Roche sur Yon, 3 mars (AFP) - Airbus supprimera 200 postes.', ['headcount none']],
  // one end of a range without its year, or what is compared
  ['es', 'Repsol perdió 14 millones de euros entre enero y marzo.', ['earnings none']],
  ['en', 'Tesco sales were 3% higher than a year ago.', ['revenue none']],
  ['es', 'Repsol ganó 238 millones de euros, un 37% más que en el mismo periodo de 2018.', ['earnings none']],
  ['pt', 'A Galp lucrou 138 milhões de euros em 2017, ante 120 milhões em 2016.', ['earnings 2017', 'earnings 2016']],
  // what leads a sentence needs no comma, and what stands alone in commas dates the clause around it
  ['pt', 'Em 2024 o prejuízo da Corticeira Amorim subiu para 5 milhões de euros, para receitas de 38 milhões.', ['earnings 2024', 'revenue 2024']],
  ['fr', 'Le chiffre d’affaires de Legrand, au 30 juin 2025, atteignait 4,8 milliards d’euros.', ['revenue 2025-06-30']],
  // a verb of the same clause of which no claim is made takes no date away, nor does the clause behind
  ['es', 'Codelco cerrará 2026 con una producción de 1,34 millones de toneladas de cobre.', ['capacity 2026']],
  ['fr', 'Airbus livrera deux avions au printemps 2027 et recrutera 45 pilotes.', ['contract 2027', 'headcount none']],
  // a half-year by a word that can be of nothing else, a year before one of time, a year that counts no millions
  ['it', 'Nel primo semestre Amplifon ha ricavato 1,2 miliardi di euro.', ['revenue --H1']],
  ['en', 'Capital spending at Fortescue is put at $3.6 billion for the 2026 financial year.', ['investment 2026']],
  ['it', 'Barilla chiuderà il 2026 a 5,2 miliardi di ricavi.', ['revenue 2026']],
  // a comma inside a number ends no clause
  ['fr', 'Danone allégera sa dette, qui s’élevait à 9,5 milliards d’euros fin juin.', ['financing --06']],
  // with what a change is compared is not when it was
  ['en', 'Nike reported revenue of $11.7 billion, up 1% from a year ago.', ['revenue none']],
  ['en', 'Nike has cut 400 jobs since last year.', ['headcount P-1Y']],
  // when something is to come is not when what is told was
  ['en', 'Monzo is still losing money but expects to break even in the second half of 2027.', ['earnings none']],
])('%s: %s', (language, text, expected) => {
  expect(dates(text, language)).toEqual(expected);
});
