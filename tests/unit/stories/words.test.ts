import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cognateForm } from '../../../lib/stories/cognates.ts';
import { conceptReader } from '../../../lib/stories/concepts.ts';
import { MEANINGS } from '../../../lib/languages/meanings.ts';
import { inBase, sameDimension, sameName } from '../../../lib/stories/units.ts';
import { vocabularyOf } from '../../../lib/stories/words.ts';

describe('cognates', () => {
  test.each([
    ['nazione nation nacao nacion nazioni naciones nacoes'],
    ['liberta liberte liberdade libertad liberty'],
    ['presidente president presidenti presidents'],
    ['economico economique economica economic'],
    ['tecnologiche technologiques tecnologicas technological'],
    ['banca banque banco'],
    ['terrorismo terrorisme terrorism'],
  ])('%s become one', (words) => {
    expect(new Set(words.split(' ').map(cognateForm)).size).toBe(1);
  });

  test('words of other roots stay apart', () => {
    const words = ['casa', 'ponte', 'governo', 'mercato', 'fiume', 'strada', 'banca', 'guerra'];
    expect(new Set(words.map(cognateForm)).size).toBe(words.length);
  });

  test('any word has a form', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-z]{1,20}$/), (word) => { expect(cognateForm(word).length).toBeLessThanOrEqual(word.length + 4); }));
  });
});

describe('meanings', () => {
  const [heading, ...lines] = MEANINGS.trim().split('\n').map((line) => line.split('|').map((cell) => cell.trim()));

  test('every line has a form for every language', () => {
    expect(lines.filter((cells) => cells.length !== heading?.length || cells.some((cell) => cell === ''))).toEqual([]);
  });

  test('forms hold letters, digits and a star at the end', () => {
    expect(lines.flat().flatMap((cell) => cell.split(/ +/)).filter((form) => !/^[\p{Ll}\d]+\*?$/u.test(form))).toEqual([]);
  });

  test.each([['it', 'azienda', 'en', 'company'], ['fr', 'mercredi', 'es', 'miercoles'], ['pt', 'dezesseis', 'it', '16'], ['en', 'growing', 'fr', 'croissance']])('%s %s means what %s %s means', (from, word, to, other) => {
    expect(conceptReader(from)(word).some((meaning) => conceptReader(to)(other).includes(meaning))).toBe(true);
    expect(conceptReader(undefined)(word)).toEqual(expect.arrayContaining([...conceptReader(from)(word)]));
  });
});

describe('reading a sentence', () => {
  const read = (sentence: string) => {
    const vocabulary = vocabularyOf('it');
    const count = vocabulary.read(sentence);
    return {
      words: [...vocabulary.ids.subarray(0, count)].map((id) => vocabulary.words[id]?.folded), names: [...vocabulary.names.subarray(0, count)].join(''), closings: vocabulary.closings,
    };
  };

  test.each([
    ['L’energia di Montefosco costa 1.600,5 euro', ['l', 'energia', 'di', 'montefosco', 'costa', '16005', 'euro'], '0001000', 1],
    ['È così. Œuvre ET Straße!', ['e', 'cosi', 'oeuvre', 'et', 'strasse'], '00111', 2],
    ['«Basta.» «Perché?» – disse. 3 volte', ['basta', 'perche', 'disse', '3', 'volte'], '01000', 3],
    ['Il sig. rossi', ['il', 'sig', 'rossi'], '000', 1],
    ['…', [], '', 1],
    ['', [], '', 1],
  ])('%s', (sentence, words, names, closings) => {
    expect(read(sentence)).toEqual({ words, names, closings });
  });

  test('spellings that differ in case or accents are one word', () => {
    const vocabulary = vocabularyOf('it');
    vocabulary.read('Perché PERCHÉ perche perchè');
    expect(new Set(vocabulary.ids.subarray(0, 4)).size).toBe(1);
  });

  test('as many words as anybody likes', () => {
    const words = Array.from({ length: 5000 }, (_, k) => `${String.fromCharCode(97 + (k % 26))}${k.toString(26).replace(/\d/g, (digit) => String.fromCharCode(97 + Number(digit)))}x`);
    expect(read(words.join(' ')).words).toEqual(words);
  });
});

describe('units', () => {
  test.each([['1', 'mile', '1609.344', 'm'], ['100', '°C', '212', '°F'], ['2', 'week', '14', 'day'], ['1.5', 'GW', '1500', 'MW'], ['3', 'year', '36', 'month']])('%s %s are %s %s', (value, unit, other, otherUnit) => {
    expect(sameDimension(unit, otherUnit)).toBe(true);
    expect(inBase(value, unit)?.round(6).toString()).toBe(inBase(other, otherUnit)?.round(6).toString());
  });

  test('what cannot be converted', () => {
    expect(sameDimension('year', 'day')).toBe(false);
    expect(sameDimension('unheard', 'unheard')).toBe(false);
    expect(inBase('3', 'unheard')).toBeUndefined();
    expect([sameName('USD', 'CAD'), sameName('USD', 'EUR'), sameName('EUR', 'EUR')]).toEqual([true, false, true]);
  });
});
