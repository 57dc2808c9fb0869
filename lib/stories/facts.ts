import type { Claim, Figure as ReadFigure } from '../analysis.ts';
import { type Decimal, decimal } from '../reading/numbers/decimal.ts';
import { type Bound, type ClaimType, type FigureKind, changeOf } from '../terms.ts';

export interface Fact {
  /** Type, parties, figures and date in one canonical text: claims that state the same share it, whatever their article or language. */
  key: string;
  /** The same without the values: facts that share it and differ in value disagree. */
  measureKey: string;
  type: ClaimType;
}

type Figure = Pick<ReadFigure, 'kind' | 'value' | 'max' | 'currency' | 'unit' | 'bound' | 'warnings'>;

const FRACTION_END = /\.?0+$/;
const LEADING_ZEROS = /^(-?)0+(?=\d)/;

/** One spelling of a plain decimal: `2.50` → `2.5`, `007` → `7`. */
function canonical(written: string): string {
  const value = written.includes('.') ? written.replace(FRACTION_END, '') : written;
  return value.replace(LEADING_ZEROS, '$1');
}

/** Whether a figure says by how much something changed. */
export const isChange = (figure: { warnings?: readonly string[] }): boolean => changeOf(figure) !== undefined;

/** Whether a figure is the value that a claim states, and neither by how much it changed nor how long it lasts. */
export const tells = (figure: { kind: FigureKind; warnings?: readonly string[] }): boolean => figure.kind !== 'duration' && !isChange(figure);
const isFall = (figure: Figure): boolean => changeOf(figure) === 'fall';

/** What is measured, without how much: kind, currency and unit. A loss and a profit are not one measure, nor are a change and a level. */
function measureOf(figure: Figure): [string, string, string] {
  const { kind, currency, unit, warnings } = figure;
  const what = warnings?.includes('loss') ? 'loss' : isChange(figure) ? 'change' : kind;
  return [what, currency ?? '', unit ?? ''];
}

/** "2 billion" and "about 2 billion" state the same value; "over 2 billion" states another thing. */
const boundOf = ({ bound }: Figure): Bound => (bound === 'about' ? 'exact' : bound);

/** Below zero: `4.3` and `-4.3` are `-4.3`. */
const below = (value: string): string => `-${value.replace(/^-/, '')}`;

const TURNED: Partial<Record<Bound, Bound>> = { over: 'under', under: 'over', at_least: 'at_most', at_most: 'at_least' };

/** Value, maximum and bound as the key has them; a fall of 4.3 % is -4.3, one of over 4.3 % is under -4.3. */
function amountOf(figure: Figure): [string, string, Bound] {
  const value = canonical(figure.value as string);
  const max = figure.max === undefined ? '' : canonical(figure.max);
  const bound = boundOf(figure);
  return isFall(figure) ? [below(max || value), max && below(value), TURNED[bound] ?? bound] : [value, max, bound];
}

/** A figure of a key: kind, currency, unit, value, maximum, bound. */
type KeyFigure = [kind: string, currency: string, unit: string, value: string, max: string, bound: Bound];

const byText = (a: readonly string[], b: readonly string[]): number => (a.join(' ') < b.join(' ') ? -1 : 1);

const sorted = (names: readonly string[]): string[] => [...new Set(names)].sort();

/** What is announced to be done and what is done is one deal: `comprará`, `compra`. */
const ANNOUNCED: ReadonlySet<ClaimType> = new Set<ClaimType>(['acquisition', 'investment', 'contract', 'financing', 'stock_sale', 'listing', 'project', 'personnel', 'legal', 'policy']);

/** A rumour does not confirm a deed, what is denied is not what is so, and next year's forecast is not that year's result. */
const certaintyOf = ({ type, modality }: Pick<Claim, 'type' | 'modality'>): string =>
  modality === 'stated' || (modality === 'forecast' && ANNOUNCED.has(type)) ? '' : modality;

/** When a claim holds: what it states, else the month in which its text was published, which two years' "shares rose 3%" do not share. */
const timeOf = (date: string | undefined, publishedAt: string | undefined): string => date ?? (publishedAt ? `published ${publishedAt.slice(0, 7)}` : '');

/** The figures that tell a fact apart: a level, and not by how much it changed ("4.9 billion, up 2%"). */
function telling(figures: readonly Figure[]): readonly Figure[] {
  return figures.some(tells) ? figures.filter((figure) => !isChange(figure)) : figures;
}

/**
 * The fact that a claim states; null where it has no company, or neither a figure with a value nor two parties: then nothing tells it from others.
 * @param figures the article's by index; one that does not count, because a person found it wrong, is undefined
 * @param publishedAt when the article was published, ISO 8601
 */
export function factOf(claim: Pick<Claim, 'type' | 'modality' | 'subjects' | 'objects' | 'date' | 'figures'>, { figures: all, publishedAt }: { figures: (Figure | undefined)[]; publishedAt?: string }): Fact | null {
  const figures = telling([...new Set(claim.figures)].map((index) => all[index]).filter((figure): figure is Figure => figure?.value !== undefined));
  const [subjects, objects] = [sorted(claim.subjects), sorted(claim.objects)];
  const told = claim.figures.length ? figures.length > 0 : subjects.length > 0 && objects.length > 0;
  if (!told || subjects.length + objects.length === 0) return null;
  const about = [claim.type, certaintyOf(claim), subjects, objects, timeOf(claim.date, publishedAt)];
  return {
    key: JSON.stringify([...about, figures.map((figure): KeyFigure => [...measureOf(figure), ...amountOf(figure)]).sort(byText)]),
    measureKey: JSON.stringify([...about, figures.map(measureOf).sort(byText)]),
    type: claim.type,
  };
}

const LOWER = new Set<Bound>(['over', 'at_least']);
const UPPER = new Set<Bound>(['under', 'at_most']);

/** The values that a figure of a key leaves open; an end that is undefined is open for good. */
function span([, , , value, max, bound]: KeyFigure): { low?: Decimal; high?: Decimal } {
  if (LOWER.has(bound)) return { low: decimal(value) };
  if (UPPER.has(bound)) return { high: decimal(value) };
  return { low: decimal(value), high: decimal(max || value) };
}

const digitsOf = (value: Decimal): number => value.c.length;

/** "1.6 billion" rounds "1.62 billion"; one digit alone rounds nothing that we would dare to say. */
function rounds(a: Decimal, b: Decimal): boolean {
  const [coarse, fine] = digitsOf(a) < digitsOf(b) ? [a, b] : [b, a];
  return digitsOf(coarse) > 1 && digitsOf(fine) > digitsOf(coarse) && fine.prec(digitsOf(coarse)).eq(coarse);
}

function meet(a: KeyFigure, b: KeyFigure): boolean {
  const one = span(a);
  const two = span(b);
  if (one.low && one.high?.eq(one.low) && two.low && two.high?.eq(two.low)) return one.low.eq(two.low) || rounds(one.low, two.low);
  return !(one.high && two.low && one.high.lt(two.low)) && !(two.high && one.low && two.high.lt(one.low));
}

/** The figures of a key, those of one measure by their value. */
function figuresOf(key: string): KeyFigure[] {
  const figures = (JSON.parse(key) as unknown[]).at(-1) as KeyFigure[];
  const measure = (figure: KeyFigure): string => figure.slice(0, 3).join(' ');
  return figures.sort((a, b) => (measure(a) === measure(b) ? decimal(a[3]).cmp(decimal(b[3])) : measure(a) < measure(b) ? -1 : 1));
}

/** Types of which one company has several measures: profit, EBITDA and dividend, people employed and people laid off. */
const SEVERAL: ReadonlySet<ClaimType> = new Set<ClaimType>(['earnings', 'headcount', 'price', 'capacity', 'energy', 'market', 'project', 'risk', 'policy', 'other']);
/** How far apart values of one measure lie at most where the type has several. */
const NEAR = 5;

/** Whether two values may measure the same: a dividend of 0.49 euros contradicts no profit of 7.1 billion. */
function comparable([, , , one]: KeyFigure, [, , , two]: KeyFigure): boolean {
  const [a, b] = [decimal(one).abs(), decimal(two).abs()];
  return a.lte(b.times(NEAR)) && b.lte(a.times(NEAR));
}

/**
 * Whether two facts of one measure contradict each other: some figure of theirs cannot be the same value. "Over 2 billion" and
 * "2.3 billion" do not, nor "1.6 billion" and "1.62 billion"; "1.6 billion" and "16 billion" do.
 * @param a the key of a fact, as `factOf` makes it
 * @param b the key of another with the same `measureKey`
 */
export function contradicts(a: string, b: string): boolean {
  const [type] = JSON.parse(a) as [ClaimType];
  const others = figuresOf(b);
  return figuresOf(a).some((figure, i) => {
    const other = others[i] as KeyFigure;
    return !meet(figure, other) && (!SEVERAL.has(type) || comparable(figure, other));
  });
}
