/** What a person may put in the place of a machine's reading: checked, with a sentence for each field that is wrong. */
import { z } from 'zod';
import { LANGUAGES } from '../languages/index.ts';
import { periodOf } from '../period.ts';
import { CURRENCY_CODES, HUNDREDTHS } from '../reading/numbers/currencies.ts';
import { decimal } from '../reading/numbers/decimal.ts';
import { TIME_UNITS, UNIT_SYMBOLS } from '../reading/numbers/units.ts';
import { BOUNDS, CLAIM_TYPES, FIGURE_KINDS, MODALITIES } from '../terms.ts';

/** Canonical units: what the symbols and the words of all languages stand for. */
export const UNITS: ReadonlySet<string> = new Set([...Object.values(UNIT_SYMBOLS), ...TIME_UNITS, ...HUNDREDTHS, ...LANGUAGES.flatMap(({ amounts: { units, unknownCurrencies } }) => [...Object.keys(units), ...Object.keys(unknownCurrencies)])]);

const empty = z.string().transform((text) => text.trim()).pipe(z.literal('').transform(() => null));
const orEmpty = <T extends z.ZodType<unknown, string>>(type: T) => z.union([empty, z.string().transform((text) => text.trim()).pipe(type)]);

/** As many digits as the database holds; kept as text, so that none is lost on the way. */
const amount = z.string().regex(/^-?\d{1,35}(\.\d{1,30})?$/, 'Write plain digits, with a point before decimals and nothing between thousands: 1600000000 or 2.4.');

const currency = z.string().transform((code) => code.toUpperCase()).refine((code) => CURRENCY_CODES.has(code), 'Write a currency by its code, such as USD, EUR or BTC.');
const unit = z.string().refine((name) => UNITS.has(name), 'This unit is not known: choose one of the list, such as MW, EH/s or year.');

/** A quantity and a duration have a unit. */
const NEEDS: Partial<Record<(typeof FIGURE_KINDS)[number], 'currency' | 'unit'>> = { quantity: 'unit', duration: 'unit' };
/** What may stand beside it: money has a currency where somebody says which, an amount of money may be vague, and counted things may have a unit. Nothing else has either. */
const MAY_HAVE: Partial<Record<(typeof FIGURE_KINDS)[number], string[]>> = { vague: ['currency', 'unit'], money: ['currency', 'unit'], count: ['unit'], quantity: ['currency'] };
const SAID = { currency: 'a currency', unit: 'a unit' } as const;
const KIND_SAID: Record<(typeof FIGURE_KINDS)[number], string> = {
  money: 'Money', percent: 'A percentage', quantity: 'A quantity', duration: 'A duration', count: 'A count', multiple: 'A multiple', vague: 'An order of magnitude',
};

export const figureCorrection = z.object({
  kind: z.enum(FIGURE_KINDS, 'Choose what the figure is.'),
  /** Of a vague amount: its order of magnitude. */
  value: z.string().transform((text) => text.trim()).pipe(amount),
  max: orEmpty(amount),
  currency: orEmpty(currency),
  unit: orEmpty(unit),
  bound: z.enum(BOUNDS, 'Choose how exact the figure is.'),
}).superRefine((figure, context) => {
  const say = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
  for (const field of ['currency', 'unit'] as const) {
    const needed = NEEDS[figure.kind] === field;
    if (needed && figure[field] === null) say(field, `${KIND_SAID[figure.kind]} needs ${SAID[field]}.`);
    if (!needed && figure[field] !== null && !MAY_HAVE[figure.kind]?.includes(field)) say(field, `${KIND_SAID[figure.kind]} has no ${field}: empty this field.`);
  }
  if (figure.kind === 'duration' && figure.unit !== null && !TIME_UNITS.has(figure.unit)) say('unit', 'A duration has a unit of time, such as year, month or day.');
  if (figure.kind === 'vague' && figure.bound !== 'exact') say('bound', 'An order of magnitude has no bound: choose “exact”.');
  if ((figure.bound === 'range') !== (figure.max !== null)) {
    say('max', figure.max === null ? 'A range needs its upper end.' : 'Only a range has an upper end: choose “range”, or empty this field.');
  } else if (figure.max !== null && decimal(figure.max).lt(decimal(figure.value))) say('max', 'The upper end of a range is not below its lower end.');
});
export type FigureCorrection = z.infer<typeof figureCorrection>;

/** Several names, each once, empty fields left out. */
const names = z.array(z.string().max(200, 'A name has at most 200 characters.')).max(20, 'At most 20 names.')
  .transform((list) => [...new Set(list.map((name) => name.trim().replace(/\s+/g, ' ')).filter((name) => name))]);

/** Whether days can be given for it; there is no year 0. */
const isPlaced = (date: string): boolean => (periodOf(date)?.start.getUTCFullYear() ?? 0) > 0;

export const DATE_HELP = 'Write a date as 2025, 2025-03, 2025-03-14, 2025-Q3, 2025-H1 or 2019/2021.';

/** @param machine the date that the machine reads, which may stay as it is though only a publication date could resolve it */
export const claimCorrection = (machine: string | undefined) => z.object({
  type: z.enum(CLAIM_TYPES, 'Choose a type.'),
  modality: z.enum(MODALITIES, 'Choose how certain the claim is.'),
  /** Names of companies; that each is known is for whoever has the database to see. */
  subjects: names,
  objects: names,
  attributedTo: names,
  date: orEmpty(z.string().refine((date) => date === machine || isPlaced(date), DATE_HELP)),
});
export type ClaimCorrection = z.infer<ReturnType<typeof claimCorrection>>;

/** Who says so, and why. */
export const signature = z.object({
  who: z.string().transform((name) => name.trim().replace(/\s+/g, ' ')).pipe(z.string().min(1, 'Write your name: it is kept with the correction.').max(100, 'A name has at most 100 characters.')),
  why: orEmpty(z.string().max(1000, 'A reason has at most 1,000 characters.')),
});

/** The first sentence of each field that is wrong. */
export function problemsOf(error: z.ZodError): Record<string, string> {
  const problems: Record<string, string> = {};
  for (const { path, message } of error.issues) problems[String(path[0])] ??= message;
  return problems;
}
