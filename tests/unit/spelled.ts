/** Writes whole numbers out in words, as each language's grammar says; a table of our own, independent of the reader's. 0 to 10^18 - 1. */

const words = (text: string): string[] => text.split(' ');

/** Groups of three digits with their power of a thousand, highest first. */
function groups(value: bigint): [group: number, power: number][] {
  const found: [number, number][] = [];
  for (let rest = value, power = 0; rest > 0n; rest /= 1000n, power += 1) if (rest % 1000n) found.unshift([Number(rest % 1000n), power]);
  return found;
}

const IT = words('zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove');
const IT_TENS = words('_ _ venti trenta quaranta cinquanta sessanta settanta ottanta novanta');

function itBelow(n: number): string {
  if (n < 20) return IT[n] as string;
  if (n < 100) {
    const [tens, unit] = [IT_TENS[Math.floor(n / 10)] as string, n % 10];
    if (!unit) return tens;
    return (unit === 1 || unit === 8 ? tens.slice(0, -1) : tens) + (unit === 3 ? 'tré' : IT[unit]);
  }
  const rest = n % 100;
  return `${n < 200 ? '' : IT[Math.floor(n / 100)]}cento${rest ? itBelow(rest) : ''}`;
}

function italian(value: bigint): string {
  let text = '';
  for (const [group, power] of groups(value)) {
    if (power === 0) text += itBelow(group);
    else if (power === 1) text += group === 1 ? 'mille' : `${itBelow(group)}mila`;
    else text += `${group === 1 ? 'un' : itBelow(group)} ${(words('milione miliardo bilione biliardo')[power - 2] as string).slice(0, group === 1 ? undefined : -1)}${group === 1 ? '' : 'i'} `;
  }
  return text.trim() || 'zero';
}

const FR = words('zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf');
const FR_TENS = words('_ _ vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt');

function frBelow(n: number, last: boolean): string {
  if (n < 20) return FR[n] as string;
  if (n < 100) {
    const ten = Math.floor(n / 10);
    const unit = ten === 7 || ten === 9 ? (n % 10) + 10 : n % 10;
    if (!unit) return ten === 8 && last ? 'quatre-vingts' : (FR_TENS[ten] as string);
    return `${FR_TENS[ten]}${(unit === 1 || unit === 11) && ten < 8 ? ' et ' : '-'}${FR[unit]}`;
  }
  const [hundred, rest] = [Math.floor(n / 100), n % 100];
  return `${hundred === 1 ? '' : `${FR[hundred]} `}cent${hundred > 1 && !rest && last ? 's' : ''}${rest ? ` ${frBelow(rest, last)}` : ''}`;
}

const french = (value: bigint): string => groups(value).map(([group, power]) => {
  if (power === 0) return frBelow(group, true);
  if (power === 1) return group === 1 ? 'mille' : `${frBelow(group, false)} mille`;
  return `${frBelow(group, true)} ${words('million milliard billion billiard')[power - 2]}${group === 1 ? '' : 's'}`;
}).join(' ') || 'zéro';

const ES = words('cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve');
const ES_TENS = words('_ _ _ treinta cuarenta cincuenta sesenta setenta ochenta noventa');
const ES_HUNDREDS = words('_ ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos');

function esBelow(n: number, before: boolean): string {
  const short = (text: string): string => (before ? text.replace(/veintiuno$/, 'veintiún').replace(/uno$/, 'un') : text);
  if (n < 30) return short(ES[n] as string);
  if (n < 100) return short(`${ES_TENS[Math.floor(n / 10)]}${n % 10 ? ` y ${ES[n % 10]}` : ''}`);
  if (n === 100) return 'cien';
  return `${ES_HUNDREDS[Math.floor(n / 100)]}${n % 100 ? ` ${esBelow(n % 100, before)}` : ''}`;
}

/** Below a million: `trescientos mil doscientos`. */
function esThousands(n: number, before: boolean): string {
  const [thousands, rest] = [Math.floor(n / 1000), n % 1000];
  return [thousands ? (thousands === 1 ? 'mil' : `${esBelow(thousands, true)} mil`) : '', rest ? esBelow(rest, before) : ''].filter(Boolean).join(' ');
}

function spanish(value: bigint): string {
  const parts: string[] = [];
  for (const [power, one, many] of [[12n, 'billón', 'billones'], [6n, 'millón', 'millones'], [0n, '', '']] as const) {
    const part = Number((value / 10n ** power) % 1_000_000n);
    if (part) parts.push(`${power && part === 1 ? 'un' : esThousands(part, power > 0n)} ${power ? (part === 1 ? one : many) : ''}`.trim());
  }
  return parts.join(' ') || 'cero';
}

const PT = words('zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezasseis dezassete dezoito dezanove');
const PT_TENS = words('_ _ vinte trinta quarenta cinquenta sessenta setenta oitenta noventa');
const PT_HUNDREDS = words('_ cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos');

function ptBelow(n: number): string {
  if (n < 20) return PT[n] as string;
  if (n < 100) return `${PT_TENS[Math.floor(n / 10)]}${n % 10 ? ` e ${PT[n % 10]}` : ''}`;
  if (n === 100) return 'cem';
  return `${PT_HUNDREDS[Math.floor(n / 100)]}${n % 100 ? ` e ${ptBelow(n % 100)}` : ''}`;
}

/** Brazil's short scale: bilhão is 10^9. The last group takes "e" where it is below a hundred or a round hundred. */
const portuguese = (value: bigint): string => groups(value).map(([group, power], i) => {
  const joined = power === 0 && i > 0 && (group < 100 || group % 100 === 0) ? 'e ' : '';
  if (power === 0) return joined + ptBelow(group);
  if (power === 1) return group === 1 ? 'mil' : `${ptBelow(group)} mil`;
  const scale = words('milhão bilhão trilhão quatrilhão')[power - 2] as string;
  return `${ptBelow(group)} ${group === 1 ? scale : scale.replace('ão', 'ões')}`;
}).join(' ') || 'zero';

const EN = words('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen');
const EN_TENS = words('_ _ twenty thirty forty fifty sixty seventy eighty ninety');

function enBelow(n: number): string {
  if (n < 20) return EN[n] as string;
  if (n < 100) return `${EN_TENS[Math.floor(n / 10)]}${n % 10 ? `-${EN[n % 10]}` : ''}`;
  return `${EN[Math.floor(n / 100)]} hundred${n % 100 ? ` and ${enBelow(n % 100)}` : ''}`;
}

const english = (value: bigint): string => groups(value).map(([group, power], i) => {
  const joined = power === 0 && i > 0 && group < 100 ? 'and ' : '';
  return `${joined}${enBelow(group)}${power ? ` ${words('thousand million billion trillion quadrillion')[power - 1]}` : ''}`;
}).join(' ') || 'zero';

/** By ISO 639-1. */
export const SPELLERS: Record<string, (value: bigint) => string> = { it: italian, fr: french, pt: portuguese, es: spanish, en: english };
