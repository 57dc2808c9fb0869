/**
 * Symbols of units, the same in every language, case as the standard has it (`MW` is no `mW`, `Mb` no `MB`): symbol as written →
 * canonical unit. Words stand in the language files.
 */
const prefixed = (base: string, prefixes: string): string[] => prefixes.split(' ').map((prefix) => prefix + base);

const SAME = [
  'W', 'Wh', 'Hz', 'B', 'g', 'm', 'L', 't', 'K', 'V', 'A', 'J', 'N', 'Pa',
  ...prefixed('W', 'm k M G T'), ...prefixed('Wh', 'k M G T P'), ...prefixed('Wp', 'k M G'), ...prefixed('VA', 'k M'), ...prefixed('Hz', 'k M G T'),
  ...prefixed('B', 'k M G T P E Z'), ...prefixed('b', 'k M G T'), ...prefixed('bps', 'k M G T'), ...prefixed('b/s', 'k M G T'), ...prefixed('B/s', 'k M G T'),
  ...prefixed('H/s', 'k M G T P E Z'), ...prefixed('FLOPS', 'k M G T P E'), 'FLOPS',
  ...prefixed('m', 'n µ m c d k'), ...prefixed('g', 'm µ k'), ...prefixed('L', 'm c d h'), ...prefixed('V', 'm k M'), ...prefixed('J', 'k M G T'), ...prefixed('Pa', 'h k M G'),
  'm²', 'km²', 'cm²', 'mm²', 'm³', 'km³', 'cm³', 'ha', 'km/h', 'm/s', 'mph', 'kn', 'hp', 'ft', 'in', 'mi', 'yd', 'lb', 'oz', 'nm', 'dB', 'Mt', 'kt', 'Gt', 'nmi', 'px',
  '°C', '°F', 'ppm', 'bpd', 'b/d', 'TEU', 'mAh', 'rpm', 'g/cm³', 'mg/L', 'kWh/m²', 'CO2e', 'cd/m²', 'fps', 'lm', 'Mpx',
];

export const UNIT_SYMBOLS: Record<string, string> = {
  ...Object.fromEntries(SAME.map((symbol) => [symbol, symbol])),
  KW: 'kW', Kw: 'kW', kw: 'kW', KWh: 'kWh', Kwh: 'kWh', kwh: 'kWh', KB: 'kB', Kg: 'kg', KG: 'kg', Km: 'km', KM: 'km', 'Km/h': 'km/h', 'km/hr': 'km/h', kmh: 'km/h', 'kph': 'km/h',
  'Gbit/s': 'Gb/s', 'Mbit/s': 'Mb/s', 'kbit/s': 'kb/s', Mbps: 'Mb/s', Gbps: 'Gb/s', kbps: 'kb/s', Tbps: 'Tb/s', 'μm': 'µm', l: 'L', ml: 'mL', cl: 'cL', dl: 'dL', hl: 'hL',
  cc: 'cm³', cm3: 'cm³', ug: 'µg', mcg: 'µg', bhp: 'hp', rad: 'rad', bit: 'bit', bits: 'bit',
  m2: 'm²', km2: 'km²', Km2: 'km²', 'Km²': 'km²', KM2: 'km²', 'KM²': 'km²', m3: 'm³', 'mi2': 'mi²', 'sq mi': 'mi²', 'sq ft': 'ft²', 'sq km': 'km²', lbs: 'lb', mi: 'mile', Ha: 'ha', Tm: 't', ºC: '°C', ºF: '°F',
  '° C': '°C', '° F': '°F', 'º C': '°C', 'º F': '°F', '°': 'degree', exaFLOPS: 'EFLOPS', 'exaflops': 'EFLOPS', 'petaflops': 'PFLOPS', petaFLOPS: 'PFLOPS', teraflops: 'TFLOPS',
  Ghz: 'GHz', GHZ: 'GHz', Mhz: 'MHz', MHZ: 'MHz', Khz: 'kHz', KHz: 'kHz',
  h: 'hour', min: 'minute', s: 'second', ms: 'millisecond', kt: 'kt',
};

/** Units of time that are told in years: "due decenni" are twenty. */
export const IN_YEARS: Readonly<Record<string, number>> = { decade: 10, century: 100, millennium: 1000 };

/** Units of time: a figure in one of these is a duration. */
export const TIME_UNITS: ReadonlySet<string> = new Set([
  'second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year', 'decade', 'century', 'millennium', 'millisecond', 'semester', 'generation',
]);
