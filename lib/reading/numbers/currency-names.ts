import type { Language } from '../../languages/language.ts';

/** One, two and many: every plural of a currency's name in these languages is among them. */
const COUNTS = [1, 2, 1_000_000];

/** A single word may be another word (`boliviani` are people): those the press uses stand in the language files. */
const SEVERAL_WORDS = /^[\p{L}\p{M}'.’&-]+(?:\s[\p{L}\p{M}'.’&-]+)+$/u;

/**
 * The names of all ISO 4217 currencies as the platform knows them ("dollari giamaicani"), so that a dollar of Jamaica is none of the
 * United States. Names that two currencies share, or that say more than a name, are left out.
 */
export function currencyNames({ locales }: Language): [name: string, code: string][] {
  const codes = new Map<string, Set<string>>();
  for (const locale of locales) {
    for (const currency of Intl.supportedValuesOf('currency')) {
      const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'name' });
      for (const count of COUNTS) {
        const name = format.formatToParts(count).find(({ type }) => type === 'currency')?.value.toLocaleLowerCase(locale) ?? '';
        if (SEVERAL_WORDS.test(name)) codes.set(name, (codes.get(name) ?? new Set()).add(currency));
      }
    }
  }
  return [...codes].flatMap(([name, known]): [string, string][] => (known.size === 1 ? [[name, [...known][0] as string]] : []));
}
