import { decimal, type Decimal } from '../reading/numbers/decimal.ts';

/** Units that measure the same thing, each as so many of the first. By definition, not by rate: money is not among them. */
const SCALES: Record<string, string>[] = [
  { m: '1', nm: '0.000000001', 'µm': '0.000001', mm: '0.001', cm: '0.01', km: '1000', in: '0.0254', ft: '0.3048', yd: '0.9144', mile: '1609.344', nmi: '1852', ly: '9460730472580800', au: '149597870700' },
  { 'm²': '1', 'mm²': '0.000001', 'cm²': '0.0001', ha: '10000', 'km²': '1000000', acre: '4046.8564224', 'ft²': '0.09290304', 'mi²': '2589988.110336' },
  { 'm³': '1', 'cm³': '0.000001', 'km³': '1000000000', L: '0.001', mL: '0.000001', cL: '0.00001', dL: '0.0001', hL: '0.1', gal: '0.003785411784', barrel: '0.158987294928' },
  { g: '1', 'µg': '0.000001', mg: '0.001', kg: '1000', t: '1000000', kt: '1000000000', Mt: '1000000000000', Gt: '1000000000000000', lb: '453.59237', oz: '28.349523125' },
  { second: '1', millisecond: '0.001', minute: '60', hour: '3600', day: '86400', week: '604800' },
  { month: '1', quarter: '3', semester: '6', year: '12', decade: '120', century: '1200', millennium: '12000' },
  { 'm/s': '1', 'km/h': '0.277777777777777778', mph: '0.44704', kn: '0.514444444444444444' },
  { W: '1', mW: '0.001', kW: '1000', MW: '1000000', GW: '1000000000', TW: '1000000000000', hp: '745.69987158227' },
  { Wh: '1', kWh: '1000', MWh: '1000000', GWh: '1000000000', TWh: '1000000000000', PWh: '1000000000000000' },
  { J: '1', kJ: '1000', MJ: '1000000', GJ: '1000000000', TJ: '1000000000000', kcal: '4184' },
  { B: '1', kB: '1000', MB: '1000000', GB: '1000000000', TB: '1000000000000', PB: '1000000000000000', EB: '1000000000000000000', ZB: '1000000000000000000000' },
  { Hz: '1', kHz: '1000', MHz: '1000000', GHz: '1000000000', THz: '1000000000000' },
  { 'H/s': '1', 'kH/s': '1000', 'MH/s': '1000000', 'GH/s': '1000000000', 'TH/s': '1000000000000', 'PH/s': '1000000000000000', 'EH/s': '1000000000000000000', 'ZH/s': '1000000000000000000000' },
  { FLOPS: '1', TFLOPS: '1000000000000', PFLOPS: '1000000000000000', EFLOPS: '1000000000000000000' },
  { percentage_point: '1', basis_point: '0.01' },
];

const TEMPERATURES: Record<string, [factor: string, offset: string]> = { '°C': ['1', '0'], '°F': ['0.555555555555555556', '-17.777777777777777778'], K: ['1', '-273.15'] };
const TEMPERATURE = -1;

const known = new Map<string, { dimension: number; factor: string; offset: string }>();
for (const [dimension, scale] of SCALES.entries()) for (const [unit, factor] of Object.entries(scale)) known.set(unit, { dimension, factor, offset: '0' });
for (const [unit, [factor, offset]] of Object.entries(TEMPERATURES)) known.set(unit, { dimension: TEMPERATURE, factor, offset });

/** Whether both units are ones that we can convert, and what they measure is the same. */
export const sameDimension = (one: string, other: string): boolean => known.has(one) && known.get(one)?.dimension === known.get(other)?.dimension;

/** Whether we know what a unit measures. */
export const isKnownUnit = (unit: string): boolean => known.has(unit);

/** A value in the base unit of what it measures; undefined for a unit that we cannot convert. */
export function inBase(value: string, unit: string): Decimal | undefined {
  const entry = known.get(unit);
  return entry && decimal(value).times(entry.factor).plus(entry.offset);
}

/** Currencies of one name: where only the name is stated, any of them may be meant. */
const NAMESAKES = [
  ['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'TWD'], ['MXN', 'ARS', 'CLP', 'COP', 'UYU', 'DOP', 'CUP', 'PHP'], ['CHF', 'XOF', 'XAF', 'CDF', 'RWF', 'XPF'],
  ['GBP', 'EGP', 'LBP', 'SYP'], ['SEK', 'NOK', 'DKK', 'CZK', 'ISK'], ['JPY', 'CNY'], ['INR', 'PKR', 'LKR', 'NPR', 'IDR'],
];

export const sameName = (one: string, other: string): boolean => one === other || NAMESAKES.some((family) => family.includes(one) && family.includes(other));
