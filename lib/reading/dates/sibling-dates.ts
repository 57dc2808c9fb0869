/** Dates that share what another names: "14 et 15 juillet", "anni 1980 e 1990", "siglos XI, XII y XIII". */
import { phraseBefore } from '../../text/phrases.ts';
import { DIGITS, GLUED, onLine, type Tokens, WORD } from '../../text/tokens.ts';
import type { DateLexicon } from './date-lexicon.ts';
import { centuryAt, decadeOf } from './periods.ts';
import { type DateReader, type FoundDate, yearAfter } from './years.ts';

const two = (n: number): string => String(n).padStart(2, '0');
const MOST = 6;

/** Where the link that ends before token i starts: a comma, "and", a dash or the link of a span, an article after it or not. */
function linkBefore(tokens: Tokens, i: number, words: DateLexicon): number | undefined {
  if (i < 1 || !onLine(tokens, i)) return undefined;
  const article = phraseBefore(words.singulars, tokens, i, 2) ?? phraseBefore(words.definites, tokens, i, 2);
  const end = article && article.from > 0 && /^(?:,|[-–])$/.test(tokens.word[article.from - 1] as string) ? article.from : article && words.joins.has(tokens.word[article.from - 1] as string) ? article.from : i;
  const mark = tokens.word[end - 1] as string;
  if (/^[,\-–]$/.test(mark) || words.joins.has(mark)) return end - 1;
  return phraseBefore(words.spans, tokens, end, 2)?.from;
}

/** The same forwards: the token after a link that starts at token i. */
function linkAfter(tokens: Tokens, i: number, words: DateLexicon): number | undefined {
  if (!onLine(tokens, i)) return undefined;
  const mark = /^[,\-–]$/.test(tokens.word[i] as string) || words.joins.has(tokens.word[i] as string) ? i + 1 : words.spans.at(tokens, i)?.next;
  if (mark === undefined || !onLine(tokens, mark)) return undefined;
  const article = words.singulars.at(tokens, mark) ?? words.definites.at(tokens, mark);
  return article && onLine(tokens, article.next) ? article.next : mark;
}

/** Days before a day with its month: "3 e 4 febbraio", "du 12 au 15 mai". */
function days({ tokens, words, taken }: DateReader, date: FoundDate): FoundDate[] {
  const value = /^(.*-)(\d\d)$/.exec(date.value);
  const own = /^\d{1,2}$/.test(tokens.word[date.from] as string) ? date.from : undefined;
  if (!value || own === undefined || !/^(?:--\d\d|(?:\d{4}|P-?\d+Y)[-/]\d\d)-\d\d$/.test(date.value)) return [];
  const found: FoundDate[] = [];
  let next = own;
  let least = Number(value[2]);
  while (found.length < MOST) {
    const link = linkBefore(tokens, next, words);
    const day = link === undefined ? -1 : link - 1;
    if (day < 0 || link === undefined || !onLine(tokens, link) || tokens.kind[day] !== DIGITS || taken[day] || (tokens.word[day] as string).length > 2) break;
    const number = Number(tokens.word[day]);
    if (number < 1 || number >= least || (tokens.gap[day] === GLUED && day > 0)) break;
    found.push({ from: day, to: day + 1, value: `${value[1]}${two(number)}` });
    least = number;
    next = day;
  }
  return found.reverse();
}

/** Days after a month and its day: "May 12 and 15". */
function laterDays(reader: DateReader, date: FoundDate): FoundDate[] {
  const { tokens, words, amounts, taken } = reader;
  const value = /^(--\d\d-)(\d\d)$/.exec(date.value);
  if (!value || words.language.dates.order !== 'mdy' || tokens.kind[date.to - 1] !== DIGITS) return [];
  const day = linkAfter(tokens, date.to, words);
  const amount = day === undefined ? undefined : amounts.get(day);
  if (day === undefined || tokens.kind[day] !== DIGITS || taken[day] || (tokens.word[day] as string).length > 2 || (amount && (amount.kind !== 'cardinal' || amount.to > day + 1))) return [];
  const number = Number(tokens.word[day]);
  const counts = onLine(tokens, day + 1) && tokens.kind[day + 1] === WORD && tokens.caps[day + 1] === 0 && words.language.numbers.pluralEndings.some((ending) => tokens.word[day + 1]?.endsWith(ending));
  if (counts || number <= Number(value[2]) || number > 31) return [];
  // "May 12-15, 2024": the year is both days'
  const year = yearAfter(reader, day + 1);
  const full = (monthAndDay: string): string => (!year ? `--${monthAndDay}` : `${year.value}${year.value.startsWith('P') ? '/' : '-'}${monthAndDay}`);
  date.value = full(date.value.slice(2));
  return [{ from: day, to: year?.next ?? day + 1, value: full(`${value[1]?.slice(2)}${two(number)}`) }];
}

/** Decades after a decade: "années 1980 et 1990", "anni '70 e '80". */
function decades({ tokens, words, amounts }: DateReader, date: FoundDate): FoundDate[] {
  if (!/^\d{3}X$/.test(date.value)) return [];
  const found: FoundDate[] = [];
  for (let at = linkAfter(tokens, date.to, words); at !== undefined && found.length < MOST; ) {
    const digits = tokens.word[at] === "'" && onLine(tokens, at + 1) ? at + 1 : at;
    const value = tokens.kind[digits] === DIGITS ? decadeOf(tokens.word[digits] as string) : undefined;
    const amount = amounts.get(digits);
    if (!value || (amount && (amount.kind !== 'cardinal' || amount.to > digits + 1))) break;
    // "anni 80 e 20 persone"
    const counted = onLine(tokens, digits + 1) && tokens.kind[digits + 1] === WORD && words.language.numbers.pluralEndings.some((ending) => tokens.word[digits + 1]?.endsWith(ending)) && !words.functionWords.has(tokens.word[digits + 1] as string) && tokens.word[digits]?.length === 2 && digits === at;
    if (counted) break;
    found.push({ from: at, to: digits + 1, value });
    at = linkAfter(tokens, digits + 1, words);
  }
  return found;
}

/** Centuries around a century: "XI, XII e XIII secolo", "siglos X-XI y XIV". */
function centuries(reader: DateReader, date: FoundDate): FoundDate[] {
  const { tokens, words } = reader;
  if (!/^-?\d\dXX$/.test(date.value)) return [];
  const found: FoundDate[] = [];
  if (words.centuries.at(tokens, date.from)) {
    for (let at = linkAfter(tokens, date.to, words); at !== undefined && found.length < MOST; ) {
      const century = centuryAt(reader, at, 'after');
      if (!century) break;
      found.push(century);
      at = linkAfter(tokens, century.to, words);
    }
    return found;
  }
  for (let link = linkBefore(tokens, date.from, words); link !== undefined && found.length < MOST; ) {
    const century = centuryAt(reader, link, 'before');
    if (!century) break;
    found.unshift(century);
    link = linkBefore(tokens, century.from, words);
  }
  return found;
}

/** Dates beside a date that share its month, decade noun or century noun, those before it and those after it together in order. */
export function siblings(reader: DateReader, date: FoundDate): FoundDate[] {
  const found = days(reader, date);
  return found.length ? found : [...laterDays(reader, date), ...decades(reader, date), ...centuries(reader, date)];
}
