import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Analysis, Span } from '../../lib/analysis.ts';
import { analyze } from '../../lib/analyze.ts';
import { LANGUAGES } from '../../lib/languages/index.ts';

const codes = LANGUAGES.map(({ code }) => code);

/** Every span lies in the text, is not empty, and its text is its slice. */
function expectSpansIn(text: string, { sentences, figures, dates, companies, claims, leftOut }: Analysis): void {
  const inside = ({ start, end }: Span): boolean => start >= 0 && start < end && end <= text.length;
  expect([...sentences, ...claims].every(inside)).toBe(true);
  for (const list of [figures, dates, companies, leftOut]) {
    for (const span of list) expect(text.slice(span.start, span.end)).toBe(span.text);
    for (const [i, span] of list.entries()) expect(span.start).toBeGreaterThanOrEqual(list[i - 1]?.end ?? 0);
  }
  expect(claims.flatMap((claim) => claim.figures).every((index) => index in figures)).toBe(true);
}

describe('any text at all gives an answer', () => {
  const pieces = fc.constantFrom(
    ' ', '\n', '\u00A0', '\u202F', '\u00AD', '\u200F', '\uFEFF', '.', ',', "'", '’', '-', '–', '%', '€', '$', 'US$', 'R$', '(', ')', '“', '”', '½',
    '1', '12', '345', '2026', '1.234', '007', 'mille', 'mil', 'cent', 'un', 'due', 'vingt', 'milhões', 'miliardi', 'di', 'de', 'et', 'e', 'y', 'and',
    'tra', 'entre', 'à', 'a', 'to', 'marzo', 'mars', 'de 2025', 'ieri', 'XIX secolo', 'Nvidia', 'Hut 8', 'S.p.A.', 'secondo', 'selon', 'ha detto',
    'investimento', 'o', '\uD83D\uDE00', '\uD800', '\uDC00', '٣٤', '𝟙𝟚', '\u0301', 'http://a.b/1?x=2%20', '\0',
  );
  const texts = fc.oneof(fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')), fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(' ')), fc.string({ unit: 'binary', maxLength: 200 }));

  test('spans are in bounds, ordered, and equal to their slice', () => {
    fc.assert(fc.property(texts, fc.constantFrom(...codes, undefined), (text, language) => {
      expectSpansIn(text, analyze(text, { language }));
    }), { numRuns: 3000 });
  });

  test('values are plain decimals', () => {
    fc.assert(fc.property(texts, fc.constantFrom(...codes), (text, language) => {
      for (const { value, max, order } of analyze(text, { language }).figures) {
        for (const number of [value, max, order]) if (number !== undefined) expect(number).toMatch(/^-?\d+(?:\.\d+)?$/);
      }
    }), { numRuns: 1000 });
  });

  test.each([
    ['nothing', ''], ['spaces', ' \t\u00A0\u202F '], ['line breaks', '\n\r\n\u2028'], ['emoji', '😀🎉👩‍👩‍👧‍👦'], ['a lone surrogate', '\uD800 12 \uDC00'],
    ['right-to-left marks', '\u200F12\u200F \u202Bmilioni\u202C'], ['one long word', 'a'.repeat(100_000)], ['one long number', '9'.repeat(100_000)],
  ])('%s', (_, text) => {
    expectSpansIn(text, analyze(text));
    expect(analyze(text).figures.length).toBeLessThanOrEqual(1);
  });
});

describe('each paragraph in its own language', () => {
  test('of a digest of one sentence each', () => {
    const lines = ['Enel ha comprato una rete elettrica per 210 milioni di euro.', 'Danone supprimera 500 postes en 2026.', 'Vale registrou lucro de US$ 2,7 bilhões no trimestre.', 'Ford will cut 1,000 jobs in Ohio.'];
    const { claims, figures } = analyze(lines.join('\n\n'));
    expect(claims.map(({ type, subjects, figures: own }) => `${type} ${subjects} ${own.map((index) => figures[index]?.value)}`)).toEqual(['acquisition Enel 210000000', 'headcount Danone 500', 'earnings Vale 2700000000', 'headcount Ford 1000']);
  });

  test.each([
    ['it', 'Terna assumerà 300 persone nel 2026.'], ['fr', 'Danone supprimera 500 postes en 2026.'], ['fr', 'Enel a démenti vouloir racheter Endesa.'], ['pt', 'Vale registrou lucro de US$ 2,7 bilhões.'],
    ['es', 'Iberdrola emplea a 42.000 personas.'], ['en', 'Ford will cut jobs.'], ['und', 'Der Umsatz stieg um drei Prozent im Jahr.'], ['und', 'La companyia ha venut la seva filial per tres milions.'],
  ])('of one short sentence: %s %s', (language, text) => {
    expect(analyze(text).language).toBe(language);
  });

  const italian = 'Enel ha registrato ricavi per 22,4 miliardi di euro nel 2024, secondo quanto ha comunicato la società agli analisti.';
  const english = 'The company said on Monday that it would invest about $1.250 billion in the United States over the next two years, according to Reuters.';
  const french = "Le groupe emploie 60 000 salariés dans le monde et prévoit d'embaucher encore 3 000 personnes d'ici 2027, selon les chiffres de Reuters.";
  const text = [italian, english, italian, french].join('\n');
  const analysis = analyze(text);
  const read = ({ start, end, value, bound }: { start: number; end: number; value?: string; bound: string }): string => `${text.slice(start, end)} = ${value} ${bound}`;

  test('the article keeps the language of most of it', () => {
    expect(analysis.language).toBe('it');
  });
  test('figures, in order, with the separators and words of their paragraph', () => {
    expect(analysis.figures.map(read)).toEqual([
      '22,4 miliardi di euro = 22400000000 exact', '$1.250 billion = 1250000000 about', 'two years = 2 exact', '22,4 miliardi di euro = 22400000000 exact',
      '60 000 = 60000 exact', '3 000 = 3000 exact',
    ]);
  });
  test('spans and the figures of claims are those of the whole text', () => {
    expectSpansIn(text, analysis);
    expect(analysis.sentences.map(({ start, end }) => text.slice(start, end))).toEqual([italian, english, italian, french]);
    expect(analysis.claims.map(({ type, figures }) => `${type} ${figures.map((index) => analysis.figures[index]?.text).join(' + ')}`)).toEqual([
      'revenue 22,4 miliardi di euro', 'investment $1.250 billion', 'revenue 22,4 miliardi di euro', 'headcount 60 000', 'headcount 3 000',
    ]);
  });
  test('a line of words that many languages share stays in the language of the article', () => {
    const line = 'À la Bourse de Paris, le titre Orange a cédé 1,4 % à 13,85 euros.';
    expect(analyze(`${french}\n${line}`).claims.at(-1)).toMatchObject({ type: 'price', subjects: ['Orange'] });
    expect(analyze(line, { language: 'fr' }).claims).toHaveLength(1);
  });
  test('a short quotation or a name in another language changes nothing', () => {
    const quoting = `${italian}\n«We will invest more.»\n${italian}`;
    expect(analyze(quoting).figures.map(({ value }) => value)).toEqual(['22400000000', '22400000000']);
  });
});

describe('bad input', () => {
  test.each(['Constructor', '__proto__', 'HasOwnProperty', 'ToString'])('a word that every object has: %s', (word) => {
    for (const text of [`${word} a investi 3 millions d'euros à Lyon, a indiqué le groupe.`, `${word} ha investito 3 milioni di euro, ha detto il gruppo.`]) expect(analyze(text).figures).toHaveLength(1);
  });

  test('one sentence 10,000 times: as many claims, each on its own sentence', () => {
    const sentence = 'Enel ha registrato ricavi per 22 miliardi di euro nel 2024. ';
    const { claims } = analyze(sentence.repeat(10_000));
    expect(claims.length).toBe(10_000);
    expect(claims.every(({ start, type, subjects }, i) => start === i * sentence.length && type === 'revenue' && subjects[0] === 'Enel')).toBe(true);
  });
  test.each([
    ['one word', `La ${`A${'b'.repeat(9_999)}`} S.p.A. ha ricavi per 3 milioni di euro.`], ['many words', `La startup ${'Alfa '.repeat(2_000)}S.r.l. ha ricavi per 3 milioni di euro.`],
  ])('a name of 10,000 characters in %s is read without being kept whole', (_, text) => {
    const analysis = analyze(text, { language: 'it' });
    expectSpansIn(text, analysis);
    expect(analysis.companies.every((mention) => mention.company.length <= 120)).toBe(true);
    expect(analysis.figures.map(({ value }) => value)).toEqual(['3000000']);
  });
});

describe('time grows with the length, not faster', { timeout: 120_000 }, () => {
  const seeds = ['000_b6c1b2416b7a6d68', '001_5888f36dd5e3edad', '002_94379faab2ccee1f', '003_6a80e6fc7c623ba1']
    .map((id) => readFileSync(join(import.meta.dirname, '../../seeds', `${id}.txt`), 'utf8')).join('\n');
  const milliseconds = (text: string, language: string): number => {
    const runs = [0, 1].map(() => {
      const start = performance.now();
      analyze(text, { language });
      return performance.now() - start;
    });
    return Math.min(...runs);
  };
  test.each([
    ['the seeds', seeds],
    ['one sentence again and again', 'Secondo Miner Mag, Nvidia ha investito 2 miliardi di dollari in CoreWeave. '],
    ['figures and companies in one sentence', 'Enel cede il 5% a 3 euro, contro 4, '], ['ages in one sentence', 'a 5 e 6 anni, Anna Bo, 30, '],
    ['scale words', 'mille '], ['scale words that stack', 'mille miliardi '], ['glued number words', 'centoventitrémilaquattrocento'],
    ['digits', '123456789'], ['grouped digits', '123.456.'], ['nested ranges', 'tra 3 e '], ['dashes', '3-'], ['slashes', '1/'], ['connectors', 'cento e '],
    ['currency signs', '$'], ['openers', 'da '], ['quotes', '“'], ['brackets', '('], ['capitals', 'Banca '], ['stops', '. '], ['line breaks', '\n'], ['one word', 'a'],
  ])('%s', (_, unit) => {
    const sized = (length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    milliseconds(sized(20_000), 'it');
    const small = milliseconds(sized(50_000), 'it');
    const large = milliseconds(sized(200_000), 'it');
    // four times the text: four times the time, with room for a busy machine
    expect(large / Math.max(small, 5)).toBeLessThan(10);
  });
  test('thousands set apart by commas, before a scale', () => {
    const sized = (count: number): string => 'ganó 1,234 millones de pesos y '.repeat(count);
    milliseconds(sized(300), 'es');
    expect(milliseconds(sized(8000), 'es') / Math.max(milliseconds(sized(2000), 'es'), 5)).toBeLessThan(10);
  });
  test('a company of its own in every sentence', () => {
    const sized = (count: number): string => Array.from({ length: count }, (_, i) => `La Z${[...String(i)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}or S.p.A. ha registrato ricavi per 3 milioni di euro. `).join('');
    milliseconds(sized(300), 'it');
    expect(milliseconds(sized(4000), 'it') / Math.max(milliseconds(sized(1000), 'it'), 5)).toBeLessThan(10);
  });
});

describe('the same text gives the same analysis', () => {
  test('to the byte', () => {
    const text = 'Secondo Bloomberg, Nvidia ha investito 2 miliardi di dollari in CoreWeave nel marzo 2025.';
    expect(JSON.stringify(analyze(text))).toBe(JSON.stringify(analyze(text)));
  });
});
