import { expect, test } from 'vitest';
import { analyze } from '../../lib/analyze.ts';

const warnings = (language: string, text: string): (string[] | undefined)[] => analyze(text, { language }).figures.map((figure) => figure.warnings);

test.each<[string, string, (string[] | undefined)[]]>([
  ['it', 'Una perdita netta di 3,2 miliardi di euro dopo un utile di 2 milioni di euro.', [['loss'], undefined]],
  ['it', 'Ha ridotto la perdita di 2 milioni di euro.', [undefined]],
  ['fr', 'Le groupe affiche une perte nette de 500 M€, après un bénéfice de 3 M€.', [['loss'], undefined]],
  ['pt', 'Teve prejuízo líquido de R$ 2,5 bilhões após lucro de R$ 1 bilhão.', [['loss'], undefined]],
  ['es', 'Perdió 49 millones de euros, frente a los 892 millones de pérdidas de antes.', [['loss'], ['assumed_currency', 'loss']]],
  ['en', 'A net loss of €3bn, after a profit of €2bn.', [['loss'], undefined]],
  ['en', 'The team lost 3 games and 2 kg.', [undefined, undefined]],
])('an amount that is told as a loss says so: %s %s', (language, text, wanted) => {
  expect(warnings(language, text)).toEqual(wanted);
});

test.each<[string, string, (string[] | undefined)[]]>([
  ['it', 'Ricavi di 3,2 miliardi di euro, rispetto ai 2,9 di prima.', [undefined, ['carried_measure']]],
  ['fr', 'Le taux est de 7,3 %, contre 7,5 avant.', [undefined, ['carried_measure']]],
  ['pt', 'Receita de R$ 3,2 bilhões, ante 2,9 no ano anterior.', [undefined, ['carried_measure']]],
  ['es', 'Una deuda de 5.300 millones de euros, frente a los 5.100 de antes.', [undefined, ['carried_measure']]],
  ['en', 'Revenue of €3.2bn, up from 2.9 before, compared with 14 shops and with 2023.', [undefined, ['carried_measure'], undefined]],
])('a measure taken from what a number is compared with is said: %s %s', (language, text, wanted) => {
  expect(warnings(language, text)).toEqual(wanted);
});

test.each<[string, string, (string[] | undefined)[]]>([
  ['it', 'I ricavi sono calati di circa il 4,3%, l’utile è salito del 2% e i margini sono scesi al 6% dal 7%.', [['fall'], ['rise'], undefined, undefined]],
  ['it', 'Un calo delle vendite estere del 7%; Eni cede l’1,4%, ma ha ceduto il 30% della controllata.', [['fall'], ['fall'], undefined]],
  ['fr', 'Une baisse des ventes de 3 %, soit 4 % de plus qu’en 2024. Le titre a cédé 1,4 % ; le groupe a cédé 30 % de son capital.', [['fall'], ['rise'], ['fall'], undefined]],
  ['pt', 'As receitas foram menos 18% do que em 2024, o lucro subiu 3,5% e a taxa desceu para 6%.', [['fall'], ['rise'], undefined]],
  ['es', 'Ganó un 12% más que en 2025; la deuda subió hasta el 7% y es un 20% más barata.', [['rise'], undefined, undefined]],
  ['es', 'Santander retrocedió un 1,9% y BBVA un 2,3%; recortó su participación del 30% al 20%.', [['fall'], ['fall'], undefined, undefined]],
  ['en', 'Sales (+4.2%) rose, costs (-1.3%) did not. An 8% drop in output; shares closed 2% higher and hold 30% of the market.', [['rise'], ['fall'], ['fall'], ['rise'], undefined]],
  ['en', 'Output fell by between 3% and 5%. Unemployment rose to 5% from 4.8%, inflation is at -0.2%.', [['fall'], undefined, undefined, undefined]],
])('a percentage by which something grew or fell says so, and a level does not: %s %s', (language, text, wanted) => {
  expect(warnings(language, text)).toEqual(wanted);
});
