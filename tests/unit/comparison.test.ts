import { expect, test } from 'vitest';
import { comparisonOf } from '../../lib/comparison.ts';
import { statementsOf } from '../../lib/statements.ts';
import type { ClaimView } from '../../lib/views.ts';
import { claim, money, party } from './claims.ts';

const [acme, beta] = [party('Acme'), party('Beta')];
const compare = (...claims: ClaimView[]) => comparisonOf([acme, beta], [], statementsOf(claims));
const worth = (of: typeof acme, parts: Partial<ClaimView> = {}) => claim({ subjects: [of], figures: [money('10')], ...parts });

test('like figures are one group, and nothing is to be said', () => {
  const [row] = compare(worth(acme), worth(beta));
  expect(row?.cells.map((cell) => cell.map(({ figure }) => figure.value))).toEqual([['10'], ['10']]);
  expect(row?.groups.map(({ unit, entries }) => [unit, entries.length])).toEqual([['USD', 2]]);
  expect(row?.unlike).toEqual([]);
});

test.each<[string, ClaimView, string[]]>([
  ['another currency', worth(beta, { figures: [money('10', 'EUR')] }), ['currency']],
  ['money of no stated currency', worth(beta, { figures: [money('10', 'USD', { currency: null })] }), ['no_currency']],
  ['a forecast', worth(beta, { modality: 'forecast' }), ['certainty']],
  ['the counterpart', worth(beta, { subjects: [], objects: [beta] }), ['role']],
  ['a sum over years', worth(beta, { figures: [money('10'), money('12', 'USD', { index: 1, kind: 'duration', currency: null, unit: 'year' })] }), ['duration']],
  ['another kind', worth(beta, { figures: [money('10', 'USD', { kind: 'percent', currency: null })] }), ['meaning', 'kind']],
  ['a loss', worth(beta, { figures: [money('10', 'USD', { warnings: ['loss'] })] }), ['loss']],
  ['a change', worth(beta, { figures: [money('10', 'USD', { kind: 'percent', currency: null, warnings: ['fall'] })] }), ['meaning', 'kind', 'change']],
  ['an order of magnitude', worth(beta, { figures: [money('10', 'USD', { kind: 'vague', value: null, order: '1000' })] }), ['no_value', 'kind']],
  ['nothing', claim(), ['one_company']],
])('beside %s it is not measured, and the reason is said', (_, other, reasons) => {
  const row = compare(worth(acme), other).find(({ type }) => type === 'valuation');
  expect(row?.groups.every(({ entries }) => new Set(entries.map(({ company }) => company.id)).size === 1)).toBe(true);
  expect(row?.unlike).toEqual(reasons);
});

test('percentages are only like where the measure says of what', () => {
  const percent = (of: typeof acme, type: ClaimView['type']) => claim({ type, subjects: [of], figures: [money('5', 'USD', { kind: 'percent', currency: null })] });
  expect(compare(percent(acme, 'energy'), percent(beta, 'energy'))[0]?.unlike).toEqual(['meaning']);
  expect(compare(percent(acme, 'market_share'), percent(beta, 'market_share'))[0]?.unlike).toEqual([]);
});

test('measures that more companies have come first; chosen ones keep their order', () => {
  const statements = statementsOf([worth(acme, { type: 'revenue' }), worth(acme, { type: 'valuation' }), worth(beta, { type: 'valuation' })]);
  expect(comparisonOf([acme, beta], [], statements).map(({ type }) => type)).toEqual(['valuation', 'revenue']);
  expect(comparisonOf([acme, beta], ['revenue', 'headcount'], statements).map(({ type, cells }) => [type, cells.map((cell) => cell.length)])).toEqual([['revenue', [1, 0]], ['headcount', [0, 0]]]);
});
