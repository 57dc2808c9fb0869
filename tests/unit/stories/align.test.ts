import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bead } from '../../../lib/analysis.ts';
import { alignSentences } from '../../../lib/stories/align.ts';

const IT = [
  'La centrale di Montefosco produce da ieri il doppio dell’energia.',
  'Il sindaco ha inaugurato tre nuove turbine davanti a duecento persone.',
  'Secondo la società Idrovalle, l’impianto è costato 48 milioni di euro.',
  'Gli ambientalisti temono per i pesci del fiume.',
  'Il tribunale deciderà in ottobre sul loro ricorso.',
];
const FR = [
  'La centrale de Montefosco produit depuis hier deux fois plus d’énergie.',
  'Le maire a inauguré trois nouvelles turbines devant deux cents personnes.',
  'Selon la société Idrovalle, l’installation a coûté 48 millions d’euros.',
  'Les écologistes craignent pour les poissons du fleuve.',
  'Le tribunal se prononcera en octobre sur leur recours.',
];
const EN = [
  'Since yesterday the Montefosco power plant has been producing twice as much energy.',
  'The mayor opened three new turbines in front of two hundred people.',
  'According to the company Idrovalle, the plant cost 48 million euros.',
  'Environmentalists fear for the fish of the river.',
  'The court will decide on their appeal in October.',
];
const KITCHEN = [
  'Mettez le beurre et la farine dans un saladier.',
  'Laissez reposer la pâte pendant une heure au frais.',
  'Épluchez les pommes et coupez-les en tranches fines.',
  'Le four doit être très chaud.',
  'Servez tiède, avec une boule de glace.',
];
const diagonal = (size: number): Bead[] => Array.from({ length: size }, (_, k) => [[k], [k]]);
const joined = (beads: Bead[]): number => beads.filter(([left, right]) => left.length > 0 && right.length > 0).length;

describe('versions of one text', () => {
  test.each([['it', IT, 'fr', FR], ['it', IT, 'en', EN], ['en', EN, 'fr', FR]] as const)('%s and its translation stand row by row', (from, left, to, right) => {
    expect(alignSentences(left, right, [from, to])).toEqual(diagonal(5));
    expect(alignSentences(left, right)).toEqual(diagonal(5));
  });

  test('a sentence that the right side leaves out has no counterpart', () => {
    expect(alignSentences(IT, FR.filter((_, k) => k !== 2), ['it', 'fr'])).toEqual([[[0], [0]], [[1], [1]], [[2], []], [[3], [2]], [[4], [3]]]);
  });

  test('a sentence that only the right side has', () => {
    expect(alignSentences(IT, [...FR.slice(0, 3), KITCHEN[3] as string, ...FR.slice(3)], ['it', 'fr']))
      .toEqual([[[0], [0]], [[1], [1]], [[2], [2]], [[], [3]], [[3], [4]], [[4], [5]]]);
  });

  test('two sentences against one that says both', () => {
    const right = [FR[0] as string, `${FR[1]} ${FR[2]}`, FR[3] as string, FR[4] as string];
    expect(alignSentences(IT, right, ['it', 'fr'])).toEqual([[[0], [0]], [[1, 2], [1]], [[3], [2]], [[4], [3]]]);
    expect(alignSentences(right, IT, ['fr', 'it'])).toEqual([[[0], [0]], [[1], [1, 2]], [[2], [3]], [[3], [4]]]);
  });

  test('three sentences against one that says all', () => {
    const right = [FR[0] as string, `${FR[1]} ${FR[2]} ${FR[3]}`, FR[4] as string];
    expect(alignSentences(IT, right, ['it', 'fr'])).toEqual([[[0], [0]], [[1, 2, 3], [1]], [[4], [2]]]);
  });

  test('a passage that moved stands where the left text has it', () => {
    const right = [FR[3], FR[4], FR[0], FR[1], FR[2]] as string[];
    expect(alignSentences(IT, right, ['it', 'fr'])).toEqual([[[0], [2]], [[1], [3]], [[2], [4]], [[3], [0]], [[4], [1]]]);
  });
});

describe('hard sides', () => {
  test('an empty side', () => {
    expect(alignSentences([], [])).toEqual([]);
    expect(alignSentences(IT.slice(0, 2), [])).toEqual([[[0], []], [[1], []]]);
    expect(alignSentences([], IT.slice(0, 2))).toEqual([[[], [0]], [[], [1]]]);
  });

  test('sentences without a word', () => {
    expect(alignSentences(['', '…', '🙂'], ['', '…', '🙂'])).toEqual(diagonal(3));
    expect(alignSentences(['\ud800', ' '], ['؟'], ['xx', 'ar']).flatMap(([left]) => left)).toEqual([0, 1]);
  });

  test('texts that have nothing in common stay apart', () => {
    expect(joined(alignSentences(IT, KITCHEN, ['it', 'fr']))).toBe(0);
    expect(joined(alignSentences(EN, KITCHEN, ['en', 'fr']))).toBe(0);
  });

  test('five thousand sentences against five thousand, a third of one side gone', () => {
    const roots = ['mercat', 'centr', 'region', 'minist', 'capital', 'motor', 'labor', 'problem', 'contract', 'energ', 'protest', 'document', 'instrument', 'territor'];
    const rootOf = (k: number, step: number) => roots[(k * (step + 1) + Math.floor(k / 13) * step) % roots.length];
    const sentence = (k: number, ending: string) => `${[0, 3, 5, 8, 11].map((step) => `${rootOf(k, step)}${ending}`).join(' ')} ${k * 7} ${ending}.`;
    const left = Array.from({ length: 5000 }, (_, k) => sentence(k, 'ale'));
    const right = Array.from({ length: 5000 }, (_, k) => sentence(k, 'al')).filter((_, k) => k < 1500 || k >= 3200);
    const beads = alignSentences(left, right);
    expect(new Set(beads.flatMap(([a]) => a)).size).toBe(5000);
    expect(beads.filter(([a, b]) => a.length === 1 && b.length === 1 && b[0] === (a[0] as number) - ((a[0] as number) >= 3200 ? 1700 : 0)).length).toBeGreaterThan(3200);
  }, 60_000);
});

const sentence = fc.array(fc.constantFrom('casa', 'ponte', 'governo', 'bridge', 'gouvernement', '48', 'Rossi', 'acqua', 'eau', 'x', '.', '…'), { maxLength: 7 }).map((words) => words.join(' '));
const side = fc.array(fc.oneof(sentence, fc.string()), { maxLength: 12 });
/** One key a bead, whatever its place. */
const keys = (beads: Bead[]): string[] => beads.map(([left, right]) => `${left}|${right}`).sort();

describe('properties', () => {
  test('every sentence stands in exactly one bead, the left ones in order', () => {
    fc.assert(fc.property(side, side, (left, right) => {
      const beads = alignSentences(left, right);
      expect(beads.flatMap(([a]) => a)).toEqual(left.map((_, k) => k));
      expect(beads.flatMap(([, b]) => b).sort((x, y) => x - y)).toEqual(right.map((_, k) => k));
      for (const [a, b] of beads) {
        expect(a.length + b.length).toBeGreaterThan(0);
        expect([...b].sort((x, y) => x - y)).toEqual(b);
      }
    }));
  });

  test('a text against itself is the identity', () => {
    fc.assert(fc.property(side, (text) => { expect(alignSentences(text, text)).toEqual(diagonal(text.length)); }));
  });

  test('sides that change places give mirrored beads', () => {
    fc.assert(fc.property(fc.uniqueArray(sentence, { maxLength: 8 }), fc.uniqueArray(sentence, { maxLength: 8 }), (left, right) => {
      expect(keys(alignSentences(right, left).map(([b, a]) => [a, b]))).toEqual(keys(alignSentences(left, right)));
    }));
  });

  test('the same input gives the same beads', () => {
    fc.assert(fc.property(side, side, (left, right) => { expect(alignSentences(left, right, ['it', 'fr'])).toEqual(alignSentences(left, right, ['it', 'fr'])); }));
  });
});
