import { expect, test } from 'vitest';
import { analyze } from '../../lib/analyze.ts';

const named = (text: string, language: string): string[] => analyze(text, { language }).companies.map(({ company }) => company);

test.each([
  ['it', 'La Juventus batte il Real Madrid 2-1 al Franchi, con il 62% di possesso palla.'],
  ['es', 'El FC Barcelona venció al Real Madrid ante 80.000 espectadores, con tres goles en 20 minutos.'],
  ['en', 'Manchester United beat Tottenham Hotspur 3-1, Rashford scoring his 20th goal of the season.'],
])('a report of a match names no company: %s', (language, text) => {
  expect(named(text, language)).toEqual([]);
});

test.each([
  ['it', 'La Juventus FC paga 40 milioni di euro al Real Madrid.', ['Juventus', 'Real Madrid']],
  ['es', 'El FC Barcelona ingresó 424 millones.', ['FC Barcelona']],
  ['en', 'Manchester United plc reported revenue of £648m.', ['Manchester United']],
])('where money is told of clubs are companies: %s', (language, text, expected) => {
  expect(named(text, language)).toEqual(expected);
});
