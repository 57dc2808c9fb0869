/** Numbers that look drawn and are the same every time. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const SYLLABLES = 'ba be bi bo ca ce co da de di do fa fe fi fo ga go la le li lo ma me mi mo na ne ni no pa pe po ra re ri ro sa se so ta te ti to va ve vi zio men tra gra bri'.split(' ');
const FUNCTION_WORDS = 'il la le di da in con su per tra un una che non come anche dopo prima secondo ogni sono è ha dal alla'.split(' ');

const wordOf = (draw: () => number): string => Array.from({ length: 2 + Math.floor(draw() * 3) }, () => SYLLABLES[Math.floor(draw() * SYLLABLES.length)]).join('');
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const draw = random(7);
/** As many words as a newspaper has, the first ones far commoner than the last. */
const WORDS = Array.from({ length: 20_000 }, () => wordOf(draw));
const NAMES = Array.from({ length: 6_000 }, () => capital(wordOf(draw)));
/** By rank: twice as far down the list, half as common. */
const ranked = <T>(list: readonly T[], next: () => number): T => list[Math.floor(list.length ** next()) - 1] as T;

/** Article number k, some 250 words in Italian: common words, rarer ones, a few names and figures of its own. */
export function articleOf(k: number): string {
  const next = random(k + 1);
  const names = Array.from({ length: 4 }, () => ranked(NAMES, next));
  const sentence = () => {
    const words = Array.from({ length: 12 + Math.floor(next() * 10) }, () => {
      const lot = next();
      if (lot < 0.4) return FUNCTION_WORDS[Math.floor(next() * FUNCTION_WORDS.length)] as string;
      if (lot < 0.48) return names[Math.floor(next() * names.length)] as string;
      if (lot < 0.52) return String(Math.floor(10 ** (1 + 4 * next())));
      return ranked(WORDS, next);
    });
    return `${capital(words[0] as string)} ${words.slice(1).join(' ')}.`;
  };
  return Array.from({ length: 14 }, sentence).join(' ');
}
