import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../lib/languages/index.ts';
import type { Language } from '../../lib/languages/language.ts';
import { toReadNumber } from '../../lib/reading/numbers/amount.ts';
import { readNumbers } from '../../lib/stages/numbers.ts';
import { tokenize } from '../../lib/text/tokens.ts';

/** What Intl.NumberFormat writes is read back to the same value and currency. */
const LOCALES = ['it-IT', 'it-CH', 'fr-FR', 'fr-BE', 'fr-CH', 'pt-BR', 'pt-PT', 'es-ES', 'es-AR', 'en-US', 'en-GB'];

function read(text: string, locale: string) {
  const tokens = tokenize(text);
  return readNumbers(tokens, languageOf(locale.slice(0, 2)) as Language).map((amount) => toReadNumber(tokens, amount));
}

const locales = fc.constantFrom(...LOCALES);
/** Of those with three decimals `1.000` may be a thousand. */
const currencies = fc.constantFrom(...Intl.supportedValuesOf('currency').filter((currency) =>
  (new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2) < 3));
/** Up to three decimals, so that nothing is lost in the writing. */
const values = fc.integer({ min: -999_999_999, max: 999_999_999 }).map((n) => n / 1000);
/** In an Italian text `1.001` is a thousand and one: that Switzerland writes its decimals so cannot be seen. */
const swissThousandth = (locale: string, value: number): boolean => locale === 'it-CH' && /^-?\d{1,3}\.\d{3}$/.test(String(value));
const exact = (text: string): number => Number(text);

/** Forms that mean two things, and that a reader must not guess at: the sign or the letters stand for another currency or unit. */
const AMBIGUOUS = new Set([
  // the Spanish abbreviation of kilograms in capitals
  'es KGS',
]);

describe('what Intl.NumberFormat writes is read back', () => {
  test('plain', () => {
    fc.assert(fc.property(locales, values, (locale, value) => {
      fc.pre(!swissThousandth(locale, value));
      const text = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }).format(value);
      expect(read(text, locale).map((number) => exact(number.value))).toEqual([value === 0 ? 0 : value]);
    }), { numRuns: 2000 });
  });

  test('percent', () => {
    fc.assert(fc.property(locales, values, (locale, value) => {
      fc.pre(!swissThousandth(locale, value));
      const text = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 5 }).format(value / 100);
      const [number, ...more] = read(text, locale);
      expect([number?.kind, Math.round(exact(number?.value ?? 'NaN') * 1000) / 1000, more.length]).toEqual(['percent', value === 0 ? 0 : value, 0]);
    }), { numRuns: 2000 });
  });

  test('money by its code', () => {
    fc.assert(fc.property(locales, currencies, fc.integer({ min: -9_999_999, max: 9_999_999 }), (locale, currency, whole) => {
      fc.pre(!AMBIGUOUS.has(`${locale.slice(0, 2)} ${currency}`));
      const text = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'code' }).format(whole);
      expect(read(text, locale).map(({ kind, value, currency }) => [kind, exact(value), currency])).toEqual([['money', whole === 0 ? 0 : whole, currency]]);
    }), { numRuns: 4000 });
  });

  test('money by its sign and by its name, for the currencies of the press', () => {
    fc.assert(fc.property(locales, fc.constantFrom('EUR', 'USD', 'GBP', 'BRL', 'CHF', 'JPY', 'CNY'), fc.constantFrom('symbol' as const, 'name' as const), fc.integer({ min: 2, max: 9_999_999 }), (locale, currency, currencyDisplay, whole) => {
      // Argentina and Brazil write their own money with these signs
      fc.pre(!(currencyDisplay === 'symbol' && locale === 'es-AR'));
      const text = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay }).format(whole);
      expect(read(text, locale).map(({ kind, value, currency }) => [kind, exact(value), currency])).toEqual([['money', whole, currency]]);
    }), { numRuns: 4000 });
  });

  test.each(LOCALES)('money by the name of every currency in %s, but for names of one word, of several currencies, or with years', (locale) => {
    const name = (currency: string): string => new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'name' }).formatToParts(2).find(({ type }) => type === 'currency')?.value ?? '';
    const all = Intl.supportedValuesOf('currency').map((currency) => ({ currency, name: name(currency) }));
    const own = all.filter(({ currency, name }) => / /.test(name) && !/[()\d]/.test(name) && !all.some((other) => other.name === name && other.currency !== currency));
    expect(own.length).toBeGreaterThan(120);
    const wrong = own.filter(({ currency }) => {
      const text = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'name', maximumFractionDigits: 0 }).format(1250);
      return read(text, locale).map((number) => `${number.value} ${number.currency}`).join() !== `1250 ${currency}`;
    });
    expect(wrong).toEqual([]);
  });

  test('compact, in words', () => {
    fc.assert(fc.property(locales, fc.integer({ min: 1, max: 999 }), fc.constantFrom(3, 6, 9, 12), (locale, digits, power) => {
      const value = digits * 10 ** power;
      const text = new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay: 'long' }).format(value);
      expect(read(text, locale).map((number) => exact(number.value))).toEqual([value]);
    }), { numRuns: 2000 });
  });

  test('compact money', () => {
    fc.assert(fc.property(locales, fc.integer({ min: 1, max: 999 }), fc.constantFrom(6, 9), (locale, digits, power) => {
      const value = digits * 10 ** power;
      const text = new Intl.NumberFormat(locale, { notation: 'compact', style: 'currency', currency: 'EUR' }).format(value);
      expect(read(text, locale).map((number) => [exact(number.value), number.currency])).toEqual([[value, 'EUR']]);
    }), { numRuns: 2000 });
  });
});
