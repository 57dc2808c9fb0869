/** In what kinds of figure each type of claim is measured. */
import type { ClaimType, FigureKind } from '../../terms.ts';
import type { Scene } from './scene.ts';

export type Entry = Scene['figures'][number];

/** What kinds of figure each type is measured in; a type that stands in no list takes any. */
const MEASURED: Partial<Record<ClaimType, readonly FigureKind[]>> = {
  investment: ['money', 'vague', 'percent'], financing: ['money', 'vague', 'percent'], valuation: ['money', 'vague', 'multiple', 'percent'], revenue: ['money', 'percent', 'multiple', 'vague'],
  earnings: ['money', 'percent', 'multiple', 'vague'], contract: ['money', 'duration', 'quantity', 'count', 'vague'], acquisition: ['money', 'percent', 'vague', 'count'],
  stock_sale: ['money', 'count', 'percent', 'vague'], listing: ['money', 'count', 'percent'], price: ['money', 'percent', 'multiple'],
  capacity: ['quantity', 'count', 'percent', 'multiple', 'vague'], market_share: ['percent', 'multiple'], headcount: ['count', 'percent', 'multiple', 'vague'],
  energy: ['quantity', 'percent', 'multiple', 'money', 'vague'], duration: ['duration'], market: ['money', 'percent', 'count', 'quantity', 'multiple', 'vague'],
  personnel: [], other: ['count', 'vague', 'multiple'], legal: ['money', 'duration', 'count', 'vague'], policy: ['percent', 'money', 'duration', 'quantity', 'vague'],
  pivot: ['money', 'percent', 'count'], risk: ['money', 'percent', 'count'], ranking: ['count', 'quantity', 'percent', 'money'], project: ['money', 'quantity', 'count', 'vague'],
};
/** In what else some are told now and then: "orders rose 8%", "doubled its investments". It makes none of them less certain. */
const ALSO: Partial<Record<ClaimType, readonly FigureKind[]>> = { contract: ['percent', 'multiple'], investment: ['multiple'], financing: ['multiple'] };

/** What counts as the number of kinds of a type that stands in no list. */
const ANY = 3;

/** How many kinds of figure a type is measured in: a share is always a percentage, a market anything. */
export const kindsOf = (type: ClaimType): number => MEASURED[type]?.length ?? ANY;

/** What is told in figures. */
export const MEASURES: ReadonlySet<ClaimType> = new Set<ClaimType>(['price', 'revenue', 'earnings', 'capacity', 'market', 'market_share', 'valuation', 'headcount', 'energy']);

/** Power of ten from which a bare count may be an amount of money. */
const LEAST_SCALE = 6;

/** Whether a figure is of a kind: a count with a scale is also money, points and parts ("a quarter of the capital") are also percentages. */
export const isKind = (entry: Entry, kind: FigureKind): boolean => entry.figure.kind === kind || (kind === 'money' && isSum(entry)) || (kind === 'percent' && (isPoints(entry) || isShare(entry)));

/** "3,4 miliardi" of what was counted in euros before. */
const isSum = ({ figure }: Entry): boolean => figure.kind === 'count' && ((figure.reading.scale?.power ?? 0) >= LEAST_SCALE || (Number(figure.value) >= 10 ** LEAST_SCALE && !/\d/.test(figure.text)));

/** "1.1 percentage points", "50 puntos básicos", "0,4 point": what a rate or a share changes by. */
const isPoints = ({ figure: { kind, unit, value, reading } }: Entry): boolean => (kind === 'quantity' && unit !== undefined && /^(?:percentage|basis)_point$/.test(unit)) || (kind === 'count' && !reading.scale && /\.\d/.test(value ?? ''));

const isOf = (kinds: readonly FigureKind[] | undefined, entry: Entry): boolean => kinds?.some((kind) => isKind(entry, kind)) ?? false;

export const measuredIn = (type: ClaimType, entry: Entry): boolean => (!MEASURED[type] || isOf(MEASURED[type], entry) || isOf(ALSO[type], entry)) && (!isGoods(entry) || OF_GOODS.has(type));

/** Whether a percentage changes what is mostly told in other figures: its word then stands before it ("orders rose 8%"). */
export const isChangeOf = (type: ClaimType, entry: Entry): boolean => entry.figure.kind === 'percent' && isOf(ALSO[type], entry) && !isOf(MEASURED[type], entry);

/** What tonnes and barrels may measure: "une mine de 22 millions de tonnes" tells what it yields, not that it is built. */
const OF_GOODS: ReadonlySet<ClaimType> = new Set<ClaimType>(['capacity', 'market', 'contract', 'energy', 'ranking', 'risk', 'other']);

/** Whether a figure is an amount of goods: tonnes, barrels, litres, containers. */
export const isGoods = ({ figure: { kind, unit } }: Entry): boolean => kind === 'quantity' && unit !== undefined && /^(?:k?t|Mt|oz|barrel|bpd|bushel|TEU|hL|m³)$/.test(unit);

/** Whether a figure is a part of something: a percentage, "a third". */
export const isShare = ({ figure: { kind, value } }: Entry): boolean => kind === 'percent' || (kind === 'multiple' && Number(value) < 1);
