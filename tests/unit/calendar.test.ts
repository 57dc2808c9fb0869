import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analyze.ts';
import { resolve } from '../../lib/reading/dates/calendar.ts';

describe('relative and partial dates against a publication date', () => {
  test.each([
    ['P-1Y/03', '2026-01-15', '2025-03'], ['P-1Y', '2026-01-15', '2025'], ['P1Y', '2026-01-15', '2027'], ['P-1Y/Q3', '2026-01-15', '2025-Q3'],
    ['P-1M', '2026-01-31', '2025-12'], ['P-1D', '2026-01-01', '2025-12-31'], ['P-1D', '2024-03-01', '2024-02-29'], ['P-1W', '2026-01-15', '2026-01-05/2026-01-11'],
    ['--12-31', '2026-01-15', '2025-12-31'], ['--01-15', '2026-01-15', '2026-01-15'],
    ['2019', '2026-01-15', '2019'], ['P-1Y/03', '2026-01-15T23:30:00+02:00', '2025-03'],
  ])('%s on %s is %s', (value, published, expected) => {
    expect(resolve(value, published)).toBe(expected);
  });

  test.each([
    ['--05', '2026-01-15', 'last', '2025-05'], ['--05', '2026-05-02', 'last', '2026-05'], ['--05', '2026-01-15', 'next', '2026-05'], ['--05', '2026-05-02', 'next', '2026-05'],
    ['--05-20', '2026-09-15', 'next', '2027-05-20'], ['--Q3', '2026-01-15', 'last', '2025-Q3'], ['--Q3', '2026-01-15', 'next', '2026-Q3'], ['--H1', '2026-07-30', 'last', '2026-H1'],
    // in March nobody says "in February" of the next one, and in July "the third quarter" of what is over is of another financial year
    ['--02', '2026-03-12', 'next', undefined], ['--Q3', '2026-07-30', 'last', undefined],
    ['--05', '2026-01-15', undefined, undefined], ['--Q3', '2026-01-15', undefined, undefined],
  ] as const)('%s on %s, %s: %s', (value, published, direction, expected) => {
    expect(resolve(value, published, direction)).toBe(expected);
  });

  test('nothing is invented where publication is no date', () => {
    expect(resolve('P-1Y', 'soon')).toBeUndefined();
  });
});

test.each([
  ['it', 'La quotazione è del marzo dello scorso anno.', 'P-1Y/03', '2025-03'],
  ['fr', "L'accord date de mars de l'année dernière.", 'P-1Y/03', '2025-03'],
  ['pt', 'A avaliação foi feita em maio.', '--05', '2025-05'],
  ['es', 'La fusión se cerró hace dos años.', 'P-2Y', '2024'],
  ['en', 'The plant opened three months ago.', 'P-3M', '2025-10'],
])('%s: %s', (language, text, relative, resolved) => {
  expect(analyze(text, { language }).dates.map(({ value, basis }) => [value, basis])).toEqual([[relative, 'relative']]);
  expect(analyze(text, { language, publishedAt: '2026-01-15' }).dates.map(({ value, basis }) => [value, basis])).toEqual([[resolved, 'publication']]);
});

describe('a month or day without its year is the last or the next one as its sentence tells', () => {
  test.each([
    ['en', 'Ford will open the plant in June.', '2026-06'],
    ['en', 'Ford opened the plant in June.', '2025-06'],
    ['en', 'Ford sold 3 million cars in February and will open a plant in June.', '2026-02 2026-06'],
    ['en', 'The plant, which closed in April, will be sold.', '2025-04'],
    ['en', 'Ford to open a plant in June.', '2026-06'],
    ['en', 'Shares closed at $40 on March 11.', '2026-03-11'],
    ['en', 'Revenue rose 3% in the third quarter.', '2025-Q3'],
    ['it', 'Enel pagherà il dividendo il 20 luglio.', '2026-07-20'],
    ['it', 'Enel ha pagato il dividendo il 20 luglio.', '2025-07-20'],
    ['it', "L'operazione sarà conclusa entro giugno.", '2026-06'],
    ['it', 'A giugno Enel ha chiuso due centrali.', '2025-06'],
    ['it', 'Enel ha annunciato che chiuderà la centrale a maggio.', '2026-05'],
    ['fr', 'La BCE se réunira le 30 avril.', '2026-04-30'],
    ['fr', 'Renault a vendu 300 000 voitures en novembre.', '2025-11'],
    ['fr', "L'usine doit ouvrir en septembre.", '2026-09'],
    ['es', 'Iberdrola pagará el dividendo el 31 de julio.', '2026-07-31'],
    ['es', 'En octubre, Repsol vendió una planta.', '2025-10'],
    ['es', 'Repsol prevé abrir la planta en el tercer trimestre.', '2026-Q3'],
    ['pt', 'A Galp vai abrir a fábrica em maio.', '2026-05'],
    ['pt', 'Em novembro, a Vale produziu 30 milhões de toneladas.', '2025-11'],
    // without a sure tense it stays as it is written
    ['en', 'Ford announced the closure of two plants in June.', '--06'],
    ['en', 'Ford will build a factory located in Turin in June.', '--06'],
    ['it', 'Enel, il dividendo a luglio.', '--07'],
  ])('%s: %s', (language, text, expected) => {
    expect(analyze(text, { language, publishedAt: '2026-03-12' }).dates.map(({ value }) => value).join(' ')).toBe(expected);
  });
});
