import type { Difference, Figure } from '../../analysis.ts';
import { decimal, type Decimal } from '../../reading/numbers/decimal.ts';
import type { Bound } from '../../terms.ts';
import { DIGITS, GLUED, MARK } from '../../text/tokens.ts';
import { type Row, type RowSide, tokenRanges } from '../rows.ts';
import { inBase, isKnownUnit, sameDimension, sameName } from '../units.ts';

/** A converted value is rounded by whoever converts it; and so is a fraction that becomes a percentage. */
const ROUNDED = decimal('0.06');
const NEARLY = decimal('0.015');
/** Counts below this are as often words as figures, and come and go with the phrase. */
const SMALL_COUNT = 13;
const TEN = decimal(10);
const MOST_NOUGHTS = 12;

interface Pair {
  left: Figure;
  right: Figure;
}

/** What the figures of a row say differently: matched by value, currency, unit and bound, never by digits. */
export function figureDifferences(row: Row, near: Row[]): Difference[] {
  const left = row.left.figures.filter(isValued);
  const right = row.right.figures.filter(isValued);
  const differences: Difference[] = [];
  const take = (test: (pair: Pair) => boolean, say?: (pair: Pair) => Difference | undefined) => {
    for (const one of [...left]) {
      const other = right.find((candidate) => test({ left: one, right: candidate }));
      if (!other) continue;
      left.splice(left.indexOf(one), 1);
      right.splice(right.indexOf(other), 1);
      const difference = say?.({ left: one, right: other });
      if (difference) differences.push(difference);
    }
  };
  const mark = (type: Difference['type'], severity: Difference['severity']) => ({ left: one, right: other }: Pair): Difference =>
    ({ type, severity, left: spanOf(one), right: spanOf(other) });
  const bounds = (pair: Pair) => boundDifference(pair, row);
  take((pair) => sameMeasure(pair) && equal(pair), bounds);
  take((pair) => !contradict(pair) && equal(pair), bounds);
  take(sameShare);
  take((pair) => sameMeasure(pair) && endOfRange(pair), mark('bound', 'note'));
  take(convertible, mark('converted', 'note'));
  take((pair) => bothMoney(pair) && equal(pair), mark('currency', 'error'));
  take((pair) => bothUnits(pair) && equal(pair), mark('unit', 'error'));
  take((pair) => sameMeasure(pair) && noughts(pair), mark('scale', 'error'));
  // what stands on the other side all the same, read as something else or in the next row, is not missing
  const unexplained = (figures: Figure[], other: RowSide, others: RowSide[]) => figures.filter((figure) => !standsIn(figure, other) && !others.some((side) => side.figures.some((candidate) => isValued(candidate) && value(candidate).eq(value(figure)))));
  left.splice(0, left.length, ...unexplained(left, row.right, near.map((other) => other.right)));
  right.splice(0, right.length, ...unexplained(right, row.left, near.map((other) => other.left)));
  take((pair) => sameMeasure(pair) && rounded(pair), mark('value', 'note'));
  take((pair) => !sameCurrency(pair) && bothMoney(pair), mark('converted', 'warning'));
  take((pair) => sameMeasure(pair) && weighty(pair.left) && weighty(pair.right), mark('value', 'error'));
  for (const figure of left.filter(weighty)) differences.push({ type: 'value', severity: 'warning', left: spanOf(figure) });
  for (const figure of right.filter(weighty)) differences.push({ type: 'value', severity: 'warning', right: spanOf(figure) });
  return differences;
}

const spanOf = ({ start, end }: Figure) => ({ start, end });
const isValued = (figure: Figure): boolean => figure.value !== undefined;
const value = ({ value: own }: Figure): Decimal => decimal(own as string);
const top = ({ max, value: own }: Figure): Decimal => decimal(max ?? (own as string));
const near = (one: Decimal, other: Decimal, share: Decimal): boolean => one.minus(other).abs().lte(one.abs().plus(other.abs()).div(2).times(share));

const equal = ({ left, right }: Pair): boolean => value(left).eq(value(right)) && top(left).eq(top(right));
const sameMeasure = ({ left, right }: Pair): boolean => left.kind === right.kind && left.currency === right.currency && left.unit === right.unit;
const bothMoney = ({ left, right }: Pair): boolean => left.kind === 'money' && right.kind === 'money';
const bothUnits = ({ left, right }: Pair): boolean => left.unit !== undefined && right.unit !== undefined && left.unit !== right.unit && isKnownUnit(left.unit) && isKnownUnit(right.unit);

/** Two readings of one number that cannot both be right. A unit that only one side states, or that we do not know, contradicts nothing. */
const contradict = (pair: Pair): boolean => (bothMoney(pair) && !sameCurrency(pair)) || bothUnits(pair);

/** The same, or one that only its name tells: "100 dollars" beside "100 dólares canadienses". */
function sameCurrency({ left, right }: Pair): boolean {
  if (left.currency === undefined || right.currency === undefined || left.currency === right.currency) return true;
  return sameName(left.currency, right.currency) && [left, right].some(({ reading }) => reading.currencyBasis === 'assumed');
}

/** "Half" and "50 %". */
function sameShare({ left, right }: Pair): boolean {
  const [share, percent] = left.kind === 'multiple' ? [left, right] : [right, left];
  return share.kind === 'multiple' && percent.kind === 'percent' && near(value(share).times(100), value(percent), NEARLY);
}

/** One side states a range, the other one of its ends. */
const endOfRange = ({ left, right }: Pair): boolean => (left.max === undefined) !== (right.max === undefined) && (value(left).eq(value(right)) || top(left).eq(top(right)));

function convertible({ left, right }: Pair): boolean {
  if (left.unit === undefined || right.unit === undefined || left.unit === right.unit || !sameDimension(left.unit, right.unit)) return false;
  const [one, other] = [inBase(left.value as string, left.unit), inBase(right.value as string, right.unit)];
  return one !== undefined && other !== undefined && near(one, other, ROUNDED);
}

/** The same digits, a power of ten apart. */
function noughts({ left, right }: Pair): boolean {
  let [small, large] = [value(left).abs(), value(right).abs()];
  if (small.gt(large)) [small, large] = [large, small];
  if (small.eq(0) || small.eq(large)) return false;
  for (let k = 0; k < MOST_NOUGHTS && small.lt(large); k++) small = small.times(TEN);
  return small.eq(large) && (weighty(left) || weighty(right));
}

/** One side rounds: "about 20" for 19.7. */
const rounded = ({ left, right }: Pair): boolean => near(value(left), value(right), ROUNDED) && (left.bound !== 'exact' || right.bound !== 'exact');

/** Worth a word where it is on one side only. */
const weighty = (figure: Figure): boolean => figure.kind === 'money' || figure.kind === 'percent' || figure.kind === 'quantity' || ((figure.kind === 'count' || figure.kind === 'duration') && value(figure).gte(SMALL_COUNT));

/** Whether the number of a figure stands somewhere in a row, as a date, a name or anything else. */
function standsIn(figure: Figure, side: RowSide): boolean {
  const digits = figure.reading.number.replace(/^-/, '').split('.');
  return holdsDigits(digits, side) || side.leftOut.some(({ text }) => text.includes(digits.join('.')) || text.includes(digits.join(',')));
}

/** Whether groups of digits stand there one after the other with a mark between, and no other digits glued to them: "5" is not in "3,5". */
function holdsDigits(groups: readonly string[], side: RowSide): boolean {
  const { kind, gap, folded } = side.tokens;
  const isGlued = (mark: number, digits: number) => kind[mark] === MARK && kind[digits] === DIGITS && gap[Math.max(mark, digits)] === GLUED && /^[.,]$/.test(folded[mark] as string);
  for (const [from, to] of tokenRanges(side)) {
    for (let i = from; i + groups.length * 2 - 1 <= to; i++) {
      if (!groups.every((group, at) => folded[i + at * 2] === group && (at === 0 || isGlued(i + at * 2 - 1, i + at * 2)))) continue;
      const last = i + groups.length * 2 - 2;
      const more = (i - 2 >= from && isGlued(i - 1, i - 2) && gap[i] === GLUED) || (last + 2 < to && isGlued(last + 1, last + 2) && gap[last + 1] === GLUED);
      if (!more) return true;
    }
  }
  return false;
}

/** How far a bound is from another: what it allows below and above. */
const ALLOWS: Record<Bound, [below: boolean, above: boolean]> = {
  exact: [false, false], about: [true, true], over: [false, true], at_least: [false, true], under: [true, false], at_most: [true, false], range: [false, false],
};

function boundDifference({ left, right }: Pair, row: Row): Difference | undefined {
  const [one, other] = [ALLOWS[left.bound], ALLOWS[right.bound]];
  if (one[0] === other[0] && one[1] === other[1]) return undefined;
  // "up to four times … and eleven times": one bound may hold for several figures of a sentence
  const shared = (side: RowSide, own: Figure, bound: Bound) => own.bound === 'exact' && side.figures.some((figure) => figure.bound === bound);
  if (shared(row.left, left, right.bound) || shared(row.right, right, left.bound)) return undefined;
  const opposite = one[0] !== one[1] && other[0] !== other[1];
  return { type: 'bound', severity: opposite ? 'error' : 'note', left: spanOf(left), right: spanOf(right) };
}
