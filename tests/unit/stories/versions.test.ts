import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gatherStories } from '../../../lib/stories/gather.ts';
import { CandidateIndex, featuresOf } from '../../../lib/stories/similarity.ts';
import { settle } from '../../../lib/stories/newcomers.ts';
import { traceOf } from '../../../lib/stories/trace.ts';
import { type Article, findVersions } from '../../../lib/stories/versions.ts';

const PLANT_IT = `La centrale di Montefosco produce da ieri il doppio dell’energia. Il sindaco ha inaugurato tre nuove turbine davanti a duecento persone.
Secondo la società Idrovalle, l’impianto è costato 48 milioni di euro e servirà 30.000 famiglie della valle.
Gli ambientalisti temono per i pesci del fiume: hanno presentato ricorso, e il tribunale deciderà in ottobre.
La società risponde che una scala per i pesci sarà pronta entro la primavera e che i lavori sono già cominciati.`;
const PLANT_PT = `A central de Montefosco produz desde ontem o dobro da energia. O presidente da câmara inaugurou três novas turbinas diante de duzentas pessoas.
Segundo a empresa Idrovalle, a instalação custou 48 milhões de euros e vai servir 30.000 famílias do vale.
Os ambientalistas temem pelos peixes do rio: apresentaram um recurso, e o tribunal decidirá em outubro.
A empresa responde que uma escada para os peixes estará pronta até à primavera e que as obras já começaram.`;
const PLANT_FR_SHORT = `La centrale de Montefosco produit depuis hier deux fois plus d’énergie.
Selon la société Idrovalle, l’installation a coûté 48 millions d’euros et servira 30 000 familles de la vallée.`;
/** The same event, told by somebody else. */
const PLANT_IT_OTHER = `Festa grande ieri in valle per il taglio del nastro: bandiere, banda e rinfresco nella piazza del paese, con i bambini delle scuole in prima fila.
A pochi chilometri, però, un gruppo di pescatori di Montefosco ha protestato con striscioni e fischietti contro Idrovalle.
«Qui le trote non risalgono più», dice uno di loro, che lavora sull’argine da quarant’anni. Il consorzio chiede un incontro con la Regione.
Nei bar si discute soprattutto delle bollette: nessuno crede che scenderanno.`;
const BANK_ES = `El banco Altamar ha comprado por 210 millones de dólares la aseguradora chilena Cordillera Vida.
La operación, anunciada el lunes en Santiago, tendrá que ser aprobada por el regulador antes de fin de año.
Altamar quiere duplicar en tres años sus ingresos en la región y contratará a cuatrocientas personas.`;
const BANK_EN = `Altamar, the bank, has bought the Chilean insurer Cordillera Vida for 210 million dollars.
The deal, announced on Monday in Santiago, will have to be approved by the regulator before the end of the year.
Altamar wants to double its revenue in the region within three years and will hire four hundred people.`;
const RECIPE_FR = `Mettez le beurre et la farine dans un saladier, puis ajoutez deux œufs.
Laissez reposer la pâte pendant une heure au frais. Épluchez les pommes et coupez-les en tranches fines.
Le four doit être très chaud. Servez tiède, avec une boule de glace.`;

const ARTICLES: Article[] = [
  { id: 'b-it', text: PLANT_IT, language: 'it' },
  { id: 'e-es', text: BANK_ES, language: 'es' },
  { id: 'a-pt', text: PLANT_PT, language: 'pt' },
  { id: 'g-fr', text: RECIPE_FR },
  { id: 'c-fr', text: PLANT_FR_SHORT, language: 'fr' },
  { id: 'f-en', text: BANK_EN },
  { id: 'd-it', text: PLANT_IT_OTHER, language: 'it' },
];
const stories = (articles: Article[]) => Object.fromEntries(findVersions(articles).map(({ id, story, versions }) => [id, [story, ...versions.map((version) => version.id)]]));

describe('versions', () => {
  test('translations and a shortened one are versions, another account of the event is not', () => {
    expect(stories(ARTICLES)).toEqual({
      'a-pt': ['a-pt', 'b-it', 'c-fr'], 'b-it': ['a-pt', 'a-pt', 'c-fr'], 'c-fr': ['a-pt', 'a-pt', 'b-it'],
      'd-it': ['d-it'],
      'e-es': ['e-es', 'f-en'], 'f-en': ['e-es', 'e-es'],
      'g-fr': ['g-fr'],
    });
  });

  test('one entry for each article, in their order, with scores that both sides share', () => {
    const linked = findVersions(ARTICLES);
    expect(linked.map(({ id }) => id)).toEqual(ARTICLES.map(({ id }) => id));
    const score = (one: string, other: string) => linked.find(({ id }) => id === one)?.versions.find(({ id }) => id === other)?.score;
    expect(score('b-it', 'a-pt')).toBe(score('a-pt', 'b-it'));
    expect(score('b-it', 'a-pt')).toBeGreaterThan(0.6);
  });

  test('near copies in one language', () => {
    const copy = BANK_ES.replace('El banco Altamar', 'La entidad Altamar').replace('cuatrocientas', '400');
    expect(stories([{ id: '1', text: BANK_ES }, { id: '2', text: copy }, { id: '3', text: RECIPE_FR }])).toEqual({ 1: ['1', '2'], 2: ['1', '1'], 3: ['3'] });
  });

  test('the order of the articles changes nothing', () => {
    const wanted = findVersions(ARTICLES).sort((a, b) => (a.id < b.id ? -1 : 1));
    fc.assert(fc.property(fc.shuffledSubarray(ARTICLES, { minLength: ARTICLES.length }), (shuffled) => {
      expect(findVersions(shuffled).sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(wanted);
    }), { numRuns: 10 });
  });

  test('texts that hold nothing to go by', () => {
    expect(stories([{ id: 'x', text: '' }, { id: 'y', text: '' }, { id: 'z', text: '🙂 \ud800' }])).toEqual({ x: ['x'], y: ['y'], z: ['z'] });
    expect(findVersions([])).toEqual([]);
  });

  test('one new article beside those that are stored', () => {
    const [fresh, ...stored] = ARTICLES as [Article, ...Article[]];
    const index = new CandidateIndex();
    for (const { id, text, language } of stored) index.add(id, featuresOf(text, language));
    const near = index.nearest(featuresOf(fresh.text, fresh.language), 3);
    expect(near).toContain('a-pt');
    const standing = { articles: ARTICLES, known: () => undefined, told: [['e-es', 'f-en']], decided: () => undefined };
    const newcomer = { id: fresh.id, candidates: stored.map(({ id }) => id) };
    expect(settle([newcomer], { ...standing, known: (one, other) => (`${one} ${other}` === 'e-es f-en' ? 0.9 : undefined) }).stories.sort()).toEqual([['a-pt', 'b-it', 'c-fr'], ['e-es', 'f-en']]);
    // what a person said goes before what is found
    const no = (one: string, other: string) => ([one, other].sort().join() === 'a-pt,b-it' ? false : [one, other].sort().join() === 'b-it,d-it' ? true : undefined);
    expect(settle([newcomer], { ...standing, told: [], decided: no }).stories).toEqual([['b-it', 'c-fr', 'd-it']]);
  });
});

describe('traces', () => {
  test('versions share much of theirs, other texts little', () => {
    const share = (one: string, from: string, other: string, to: string) => {
      const [ours, theirs] = [traceOf(one, from), new Set(traceOf(other, to))];
      return ours.filter((feature) => theirs.has(feature)).length / Math.min(ours.length, theirs.size);
    };
    expect(share(PLANT_IT, 'it', PLANT_PT, 'pt')).toBeGreaterThan(0.3);
    expect(share(BANK_ES, 'es', BANK_EN, 'en')).toBeGreaterThan(0.3);
    expect(share(PLANT_IT, 'it', BANK_EN, 'en')).toBeLessThan(0.12);
  });

  test('numbers and names come first, and no more than 128', () => {
    const long = Array.from({ length: 400 }, (_, k) => `${'bcdfgmpr'[k % 8]}o${'lmnrst'[k % 6]}a${'bdfglmnprt'[Math.floor(k / 10) % 10]}a`).join(' ');
    const trace = traceOf(`${long} presso Idrovalle 48213`, 'it');
    expect(trace).toHaveLength(128);
    expect(trace.slice(0, 2).sort()).toEqual(traceOf('Da Idrovalle 48213', 'it').sort());
    expect(traceOf('', 'it')).toEqual([]);
    expect(traceOf('nel 2024 è', 'it')).toEqual([]);
  });
});

describe('gathering', () => {
  const scores = new Map<string, number>();
  const put = (pair: string, score: number) => scores.set(pair, score);
  for (const pair of ['a1 a2', 'a1 a3', 'a2 a3', 'b1 b2', 'b1 b3', 'b2 b3']) put(pair, 0.8);
  put('a1 b1', 0.6);
  const scoreOf = (one: string, other: string) => scores.get(one < other ? `${one} ${other}` : `${other} ${one}`) ?? 0;
  const links = [...scores].map(([pair, score]) => ({ one: pair.slice(0, 2), other: pair.slice(3), score }));

  test('one false link merges nothing', () => {
    expect(gatherStories(links, scoreOf, 0.5).get('a1')).toEqual(['a1', 'a2', 'a3']);
    expect(gatherStories(links, scoreOf, 0.5).get('b2')).toEqual(['b1', 'b2', 'b3']);
  });

  test('two parts of one text meet in the whole', () => {
    const parts = [{ one: 'whole', other: 'start', score: 0.7 }, { one: 'end', other: 'whole', score: 0.6 }];
    const score = (one: string, other: string) => parts.find((link) => [link.one, link.other].sort().join() === [one, other].sort().join())?.score ?? 0;
    expect(gatherStories(parts, score, 0.5).get('end')).toEqual(['end', 'start', 'whole']);
  });
});

describe('candidates', () => {
  test('the likest text of a thousand comes first', () => {
    const words = ['ponte', 'fabbrica', 'azienda', 'contratto', 'mercato', 'governo', 'ospedale', 'turbina', 'accordo', 'bilancio', 'cantiere', 'porto'];
    const text = (k: number) => Array.from({ length: 12 }, (_, n) => `${words[(k * 7 + n * (k % 5 + 1)) % words.length]}${String.fromCharCode(97 + (k + n) % 26)}${String.fromCharCode(97 + Math.floor(k / 26) % 26)}`).join(' ');
    const index = new CandidateIndex();
    for (let k = 0; k < 1000; k++) index.add(`${k}`, featuresOf(text(k), 'it'));
    for (const k of [0, 417, 999]) expect(index.nearest(featuresOf(`${text(k)} appendice`, 'it'), 5)[0]).toBe(`${k}`);
  });
});
