import { expect, test } from 'vitest';
import { statementsOf } from '../../lib/statements.ts';
import { timelineOf } from '../../lib/timeline.ts';
import { claim, party, year } from './claims.ts';

const [acme, beta] = [party('Acme'), party('Beta')];

test('a lane a company, undated statements apart, the years rounded outwards', () => {
  const undated = claim({ subjects: [acme], date: { value: '--05', bound: null, start: null, end: null, precision: null } });
  const both = claim({ subjects: [acme], objects: [beta], date: year('2024') });
  const timeline = timelineOf(statementsOf([claim({ subjects: [acme], date: year('2019') }), both, undated]), [acme, beta]);
  expect(timeline.lanes).toEqual([{ name: 'Acme', firstRow: 0, rows: 2 }, { name: 'Beta', firstRow: 2, rows: 1 }]);
  expect(timeline.marks.map(({ lane, row, start }) => [lane, row, new Date(start).getUTCFullYear()])).toEqual([[0, 0, 2019], [0, 1, 2024], [1, 2, 2024]]);
  expect(timeline.undated.map(({ id }) => id)).toEqual([undated.id]);
  expect(timeline.domain).toEqual([Date.UTC(2018, 0, 1), Date.UTC(2026, 0, 1)]);
});

test('without companies the lanes are those that most statements are about, what names none last', () => {
  const claims = [claim({ date: year('2020') }), claim({ date: year('2021') }), claim({ subjects: [beta], date: year('2020') })];
  expect(timelineOf(statementsOf(claims), []).lanes.map(({ name }) => name)).toEqual(['Beta', 'No company named']);
});

test('there are no more lanes than colours: the rest are others', () => {
  const claims = Array.from({ length: 9 }, (_, index) => claim({ subjects: [party(`Company ${index}`)], date: year('2020') }));
  expect(timelineOf(statementsOf(claims), []).lanes.map(({ name }) => name)).toEqual(['Company 0', 'Company 1', 'Company 2', 'Company 3', 'Company 4', 'Others']);
});

test('many marks share rows where they do not lie on each other', () => {
  const claims = Array.from({ length: 40 }, (_, index) => claim({ subjects: [acme], date: year(String(1980 + index)) }));
  const { lanes, marks } = timelineOf(statementsOf(claims), [acme]);
  expect(lanes[0]?.rows).toBe(2);
  for (const mark of marks) {
    for (const other of marks) if (mark !== other && mark.row === other.row) expect(mark.end <= other.start || other.end <= mark.start).toBe(true);
  }
});

test('nothing dated, nothing drawn', () => {
  expect(timelineOf(statementsOf([claim()]), [])).toMatchObject({ lanes: [], marks: [], domain: null });
});
