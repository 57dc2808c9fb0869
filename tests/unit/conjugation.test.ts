import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../lib/languages/index.ts';
import type { Language } from '../../lib/languages/language.ts';
import { inflected } from '../../lib/languages/verbs/conjugation.ts';
import { VerbForms } from '../../lib/reading/claims/verb-forms.ts';
import { Phrases } from '../../lib/text/phrases.ts';
import { tokenize } from '../../lib/text/tokens.ts';

const of = (code: string): Language => LANGUAGES.find((language) => language.code === code) as Language;

describe('the forms of verbs', () => {
  test.each([
    ['it', 'pubblicare', 'pubblica pubblicò pubblicherà pubblichi pubblicherebbe pubblicato pubblicate'],
    ['it', 'lanciare', 'lancia lancerà lancino lanciando'],
    ['it', 'ridurre', 'riduce riducono ridusse ridurrà ridotta'],
    ['it', 'ottenere', 'ottiene ottennero otterrebbe ottenuto'],
    ['it', 'fornire', 'fornisce forniscono fornì fornirà fornita'],
    ['it', 'chiudere', 'chiude chiuse chiuso chiuderanno'],
    ['fr', 'engager', 'engage engageait engagea engagera engagée'],
    ['fr', 'acquérir', 'acquiert acquièrent acquerra acquis'],
    ['fr', 'céder', 'cède cédera cèdera cédé'],
    ['fr', 'produire', 'produit produisent produirait produites'],
    ['fr', 'rejoindre', 'rejoint rejoignent rejoindra'],
    ['pt', 'adjudicar', 'adjudica adjudicou adjudicaram adjudique adjudicada'],
    ['pt', 'construir', 'constrói construiu construirá construída'],
    ['pt', 'obter', 'obtém obtêm obteve obterão obtido'],
    ['pt', 'entregar', 'entregou entregue entregará'],
    ['pt', 'exigir', 'exige exija exigiu'],
    ['es', 'adjudicar', 'adjudica adjudicó adjudicará adjudique adjudicadas'],
    ['es', 'invertir', 'invierte invirtió invertirá invirtiendo invertido'],
    ['es', 'construir', 'construye construyó construiría construida'],
    ['es', 'producir', 'produce produjo produzca producirán'],
    ['es', 'demandar', 'demanda demandó demandará demandada'],
    ['en', 'cut', 'cut cuts cutting'],
    ['en', 'supply', 'supply supplies supplied supplying'],
    ['en', 'plan', 'plans planned planning'],
    ['en', 'undergo', 'undergoes underwent undergone'],
    ['en', 'close', 'closes closed closing'],
    ['en', 'delay', 'delays delayed delaying'],
    ['en', 'treat', 'treats treated treating'],
  ])('%s: %s', (code, verb, forms) => {
    const { finite, others } = of(code).conjugate(verb);
    expect([...finite, ...others]).toEqual(expect.arrayContaining(forms.split(' ')));
  });

  test('no form keeps the mark of the seam, none is empty', () => {
    for (const [code, verb] of [['it', 'rinviare'], ['fr', 'essayer'], ['pt', 'passear'], ['es', 'pagar'], ['en', 'agree']] as const) {
      const { finite, others } = of(code).conjugate(verb);
      for (const form of [...finite, ...others]) expect(form).toMatch(/^\p{L}+(?:-se)?$/u);
    }
  });

  test('what is no infinitive is refused by name', () => {
    expect(() => of('it').conjugate('fusione')).toThrow('"~fusione" ends like no infinitive');
  });

  test('a verb in a list stands for all its forms, with the words behind it', () => {
    const lists = { cues: { project: ['~mettere in funzione', 'cantiere'] }, price: [['a', 1]] };
    const all = inflected(lists, of('it').conjugate);
    expect(all.cues.project).toEqual(expect.arrayContaining(['mette in funzione', 'messo in funzione', 'metterà in funzione', 'cantiere']));
    expect(all.price).toEqual([['a', 1]]);
  });

  describe('in a list of phrases', () => {
    const entries: [string, string][] = [['~mettere in vendita', 'sale'], ['~mettere', 'put'], ['messa', 'mass'], ['~aliar com', 'ally']];
    const phrases = (code: string) => new Phrases(entries.filter(([phrase]) => (phrase.startsWith('~aliar') ? code === 'pt' : code === 'it')), {
      verbs: new VerbForms(entries.filter(([phrase]) => phrase.startsWith(code === 'pt' ? '~aliar' : '~mettere')).map(([phrase]) => phrase), of(code).conjugate), both: (word, verb) => `${word}+${verb}`,
    });
    test.each([
      ['it', 'metterà in vendita tre case', 'sale', 3],
      ['it', 'metterà in funzione', 'put', 1],
      ['it', 'messa in vendita', 'sale', 3],
      ['it', 'messa solenne', 'mass+put', 1],
      ['it', 'METTERA in vendita', 'sale', 3],
      ['pt', 'aliou-se com a rival', 'ally', 4],
    ])('%s: %s', (code, text, value, next) => {
      expect(phrases(code).at(tokenize(text), 0)).toEqual({ value, next });
    });
    test('what one text has read changes no other: "mette" is no "metté" where accents are written, and one where none are', () => {
      const short = new Phrases([['~mettere', 'put']], { verbs: { of: (word) => (word === 'metté' ? ['mettere'] : undefined), folded: (word) => (word === 'mette' ? ['mettere'] : undefined) }, both: (word: string) => word });
      expect(short.at(tokenize('è mette'), 1)).toBeUndefined();
      expect(short.at(tokenize('mette'), 0)).toEqual({ value: 'put', next: 1 });
    });
    test('no other word, and none behind the end', () => {
      expect(phrases('it').at(tokenize('metro in vendita'), 0)).toBeUndefined();
      expect(phrases('it').at(tokenize('mette'), 1)).toBeUndefined();
    });
  });
});
