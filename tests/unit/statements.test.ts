import { expect, test } from 'vitest';
import { keyFigures, relationsOf, rowsOf, spreadOf, standingOf, statementsOf } from '../../lib/statements.ts';
import { claim, money, party, year } from './claims.ts';

test('claims of one fact are one statement with all its wordings and sources', () => {
  const [italian, french, alone] = [
    claim({ factId: 'f', articleId: 'it', attributedTo: ['Miner Mag'] }), claim({ factId: 'f', articleId: 'fr', attributedTo: ['Miner Mag', 'Reuters'] }), claim(),
  ];
  const statements = statementsOf([italian, alone, french]);
  expect(statements.map(({ id, attributedTo, wordings }) => [id, attributedTo, wordings.map(({ articleId }) => articleId)])).toEqual([
    ['f', ['Miner Mag', 'Reuters'], ['it', 'fr']], [alone.id, [], ['a']],
  ]);
});

test('without a fact, equal claims of versions of one story are one statement, one by one', () => {
  const pivot = (articleId: string, storyId: string | null = 's') => claim({ type: 'pivot', subjects: [party('Acme')], articleId, storyId });
  const statements = statementsOf([pivot('it'), pivot('it'), pivot('fr'), pivot('fr'), pivot('fr'), pivot('other', null)]);
  expect(statements.map(({ wordings, standing }) => [wordings.map(({ articleId }) => articleId).join(' '), standing.texts, standing.origins])).toEqual([
    ['it fr', 2, 1], ['it fr', 2, 1], ['fr', 1, 1], ['other', 1, 1],
  ]);
});

test('what people found wrong is no statement, and a figure found wrong is none of its claim’s', () => {
  const wrong = { verdict: 'wrong', who: 'Ada', at: new Date(0) } as const;
  const claims = [claim({ review: wrong, figures: [money('1')] }), claim({ figures: [money('2', 'USD', { review: wrong }), money('3', 'USD', { index: 1 })] })];
  expect(statementsOf(claims).map(({ figures }) => figures.map(({ value }) => value))).toEqual([['3']]);
});

test('a difference in date, source or figure keeps claims of a story apart', () => {
  const plain = { type: 'risk', storyId: 's' } as const;
  const claims = [claim({ ...plain, articleId: 'it' }), claim({ ...plain, articleId: 'fr', date: year('2020') }), claim({ ...plain, articleId: 'pt', attributedTo: ['X'] }), claim({ ...plain, articleId: 'es', figures: [money('1')] })];
  expect(statementsOf(claims)).toHaveLength(4);
});

test('by how much a level changed is told of the texts that say so alone', () => {
  const up = money('2', 'USD', { index: 1, kind: 'percent', currency: null, warnings: ['rise'] });
  const standing = { texts: 2, origins: 2, agreement: 'agrees', rivals: [] } as const;
  const [plain, more] = [claim({ factId: 'f', articleId: 'it', attributedTo: ['Ansa'], standing: { ...standing, rivals: [] } }), claim({ factId: 'f', articleId: 'fr', attributedTo: ['AFP'], standing: { ...standing, rivals: [] }, figures: [money('10'), up] })];
  const [level, change] = keyFigures(statementsOf([{ ...plain, figures: [money('10')] }, more]));
  expect([level?.figure.value, level?.statement.standing.texts, level?.statement.attributedTo]).toEqual(['10', 2, ['Ansa', 'AFP']]);
  expect([change?.figure.value, change?.statement.standing.texts, change?.statement.attributedTo]).toEqual(['2', 1, ['AFP']]);
  expect([standingOf(more, up).texts, standingOf(more, more.figures[0] ?? null).texts]).toEqual([1, 2]);
});

test('a row for each figure, and one where there is none', () => {
  const [two, none] = [claim({ figures: [money('1'), money('2', 'EUR', { index: 1 })] }), claim()];
  expect(rowsOf([two, none]).map(({ claim: { id }, figure }) => [id, figure?.value ?? null])).toEqual([[two.id, '1'], [two.id, '2'], [none.id, null]]);
});

test('key figures: the latest date first, undated ones last', () => {
  const claims = [claim({ figures: [money('1')] }), claim({ figures: [money('2')], date: year('2019') }), claim({ figures: [money('3')], date: year('2024') })];
  expect(keyFigures(statementsOf(claims)).map(({ figure }) => figure.value)).toEqual(['3', '2', '1']);
});

test('key figures: how long a sum spreads over is no measure of its own, a duration alone is one', () => {
  const years = money('12', 'USD', { index: 1, kind: 'duration', currency: null, unit: 'year' });
  const statements = statementsOf([claim({ type: 'revenue', figures: [money('4700000000'), years] }), claim({ type: 'duration', figures: [years] })]);
  expect(keyFigures(statements).map(({ statement, figure }) => [statement.type, figure.kind])).toEqual([['revenue', 'money'], ['duration', 'duration']]);
  expect(statements.map((statement) => spreadOf(statement).length)).toEqual([1, 0]);
});

test('relations are seen from the company, whichever side it stands on', () => {
  const [nvidia, coreweave, core] = [party('Nvidia'), party('CoreWeave'), party('Core')];
  const claims = [
    claim({ type: 'investment', subjects: [nvidia], objects: [coreweave] }), claim({ type: 'investment', subjects: [nvidia], objects: [coreweave] }),
    claim({ type: 'contract', subjects: [coreweave], objects: [core, coreweave] }), claim({ type: 'valuation', subjects: [coreweave] }),
  ];
  expect(relationsOf('coreweave', statementsOf(claims)).map(({ type, role, other, statements }) => [type, role, other.name, statements.length])).toEqual([
    ['investment', 'object', 'Nvidia', 2], ['contract', 'subject', 'Core', 1],
  ]);
});
