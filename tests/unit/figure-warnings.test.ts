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
