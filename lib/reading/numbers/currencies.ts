/**
 * How money is written in every language: ISO 4217 codes as the platform knows them, signs, tickers of crypto assets.
 * Names of currencies are words and stand in the language files.
 */

export interface CurrencySign {
  code: string;
  /** True where several countries share the sign and the press of these languages means this one. */
  assumed?: boolean;
  /** A letter that is money before millions alone: "R1.2bn", but "R32" is a gas. */
  large?: boolean;
}

const CRYPTO = ['BTC', 'ETH', 'USDT', 'USDC', 'XRP', 'SOL', 'BNB', 'DOGE', 'ADA', 'LTC'];

/** Codes that are everyday words or abbreviations in capitals and need a number right beside them all the same. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set([...Intl.supportedValuesOf('currency'), ...CRYPTO]);

export const CURRENCY_SIGNS: Record<string, CurrencySign> = {
  $: { code: 'USD', assumed: true },
  'US$': { code: 'USD' }, 'U$S': { code: 'USD' }, 'U$D': { code: 'USD' }, 'u$s': { code: 'USD' }, 'u$d': { code: 'USD' }, 'U$s': { code: 'USD' }, 'USD$': { code: 'USD' }, 'U.S.$': { code: 'USD' }, 'EE.UU.$': { code: 'USD' },
  '€': { code: 'EUR' }, '£': { code: 'GBP' }, '¥': { code: 'JPY', assumed: true }, '￥': { code: 'JPY', assumed: true }, '元': { code: 'CNY', assumed: true }, '円': { code: 'JPY' },
  '$US': { code: 'USD' }, '$CA': { code: 'CAD' }, '$AU': { code: 'AUD' }, '$MX': { code: 'MXN' }, '$NZ': { code: 'NZD' }, '$HK': { code: 'HKD' }, '$AR': { code: 'ARS' },
  '$CL': { code: 'CLP' }, '$CO': { code: 'COP' }, '$SG': { code: 'SGD' },
  'R$': { code: 'BRL' }, 'A$': { code: 'AUD' }, 'AU$': { code: 'AUD' }, 'C$': { code: 'CAD' }, 'CA$': { code: 'CAD' }, 'Can$': { code: 'CAD' },
  'MX$': { code: 'MXN' }, 'MN$': { code: 'MXN' }, 'Mex$': { code: 'MXN' }, 'AR$': { code: 'ARS' }, 'CLP$': { code: 'CLP' }, 'COL$': { code: 'COP' }, 'S/': { code: 'PEN' },
  'HK$': { code: 'HKD' }, 'NZ$': { code: 'NZD' }, 'S$': { code: 'SGD' }, 'SG$': { code: 'SGD' }, 'NT$': { code: 'TWD' }, 'RD$': { code: 'DOP' },
  'RMB': { code: 'CNY' }, 'CN¥': { code: 'CNY' }, 'JP¥': { code: 'JPY' }, 'SFr.': { code: 'CHF' }, 'Fr.': { code: 'CHF' }, 'sFr.': { code: 'CHF' },
  'Nu': { code: 'BTN' }, 'Nu.': { code: 'BTN' }, '₹': { code: 'INR' }, Rs: { code: 'INR', assumed: true }, 'Rs.': { code: 'INR', assumed: true }, '₩': { code: 'KRW' }, '₽': { code: 'RUB' }, '₿': { code: 'BTC' }, '₺': { code: 'TRY' }, '₪': { code: 'ILS' },
  '₫': { code: 'VND' }, '₦': { code: 'NGN' }, '₱': { code: 'PHP' }, '฿': { code: 'THB' }, '₴': { code: 'UAH' }, '₡': { code: 'CRC' },
  KSh: { code: 'KES' }, Ksh: { code: 'KES' }, KShs: { code: 'KES' }, Kshs: { code: 'KES' }, Sh: { code: 'KES', assumed: true, large: true }, TSh: { code: 'TZS' }, Tsh: { code: 'TZS' }, USh: { code: 'UGX' }, Ush: { code: 'UGX' },
  R: { code: 'ZAR', large: true }, N: { code: 'NGN', large: true }, 'GH¢': { code: 'GHS' }, 'GH₵': { code: 'GHS' }, GHc: { code: 'GHS' },
  '₲': { code: 'PYG' }, '₸': { code: 'KZT' }, '₵': { code: 'GHS' }, '₭': { code: 'LAK' }, '₮': { code: 'MNT' }, '₼': { code: 'AZN' }, '₾': { code: 'GEL' },
};

/** Units of money that are hundredths, of a currency whose country is unknown. */
export const HUNDREDTHS: ReadonlySet<string> = new Set(['cent']);
