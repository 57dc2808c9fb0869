import type { ClaimType, Modality } from '../../terms.ts';
import { endsLike } from '../../text/endings.ts';
import { phraseBefore } from '../../text/phrases.ts';
import { MARK, type Tokens, WORD } from '../../text/tokens.ts';
import type { ClaimLexicon } from './claim-lexicon.ts';
import { asideAt, clauseAt, pieceAt, scopeAt, undivided } from './clauses.ts';
import type { Draft } from './draft.ts';
import { COMPARED } from './joined-figures.ts';
import { isNegated } from './negated.ts';
import type { Scene } from './scene.ts';

type Said = Scene['modality'][number];

/** What somebody does or does not do: "is not selling". What is measured is stated even where it does not happen. */
const DONE: ReadonlySet<ClaimType> = new Set<ClaimType>(['acquisition', 'contract', 'investment', 'financing', 'listing', 'project', 'stock_sale', 'pivot']);
/** Words between a possibility and the plan that it is a possibility of: "could decide to plan". */
const CHAIN = 3;
/** Words between a negation and what is not done: "no merger", "não está a negociar a venda". */
const NOT_DONE = 5;

/** "Lucrou 775 milhões até setembro": what has happened by a day is no forecast. */
function happened({ tokens, words: { past, functionWords }, from }: Scene, date: Scene['dates'][number]): boolean {
  for (let i = from; i < date.from; i++) {
    const word = tokens.word[i] as string;
    if (tokens.caps[i] !== 0 && i > from) continue;
    if (past.words.at(tokens, i, date.from) || (!functionWords.has(word) && endsLike(word, past.endings))) return true;
  }
  return false;
}

/** Whether something that has happened is told before a word: "rose 3% on talk of a possible merger". Who says so tells nothing yet, nor do the auxiliaries of the word itself ("a été démentie"). */
function toldBefore({ tokens, words }: Scene, from: number, at: number): boolean {
  let to = at;
  while (to > from && (words.passive.has(tokens.word[to - 1] as string) || words.past.words.at(tokens, to - 1, to))) to -= 1;
  for (let i = from; i < to; i++) {
    const word = tokens.word[i] as string;
    if (tokens.caps[i] !== 0 || words.speech.at(tokens, i, to)?.value === 'verb') continue;
    const past = words.past.words.at(tokens, i, to);
    if (past && !words.speech.at(tokens, past.next, to)) return true;
    if (!past && !words.functionWords.has(word) && endsLike(word, words.past.endings)) return true;
  }
  return false;
}

/** Whether a verb of saying stands in a piece of its own behind a comma: ", deputy governor Thandeka Mokoena said". */
function followsMark(scene: Scene, i: number): boolean {
  const { opens, from } = pieceAt(scene, i);
  return opens === 'mark' && scene.tokens.word[from] === ',' && !scene.modality.some((said) => said.from >= from && said.from < i);
}

/** "Said it would hire", "dijo que invertiría": a conditional after a past verb of saying tells what is to come. */
function reported(scene: Scene, said: Said): boolean {
  const { tokens, words, from, to } = scene;
  const word = tokens.word[said.from] as string;
  if (said.modality !== 'possible' || !(words.conditionals.has(word) || (!words.modality.at(tokens, said.from) && words.endings.of(word) === 'possible'))) return false;
  for (let i = said.from - 1; i >= from; i--) if (words.saidThen.at(tokens, i, said.from)) return true;
  if (!words.conditionals.has(word)) return false;
  // "…, she said, and its hub would open", "Inflation would average 3.3%, the governor said": who says so may follow
  for (let i = said.from + 1; i < to; i++) if (words.saidThen.at(tokens, i, to) && (words.people.at(tokens, i - 1, i) || followsMark(scene, i))) return true;
  return false;
}

/** "Sulle indiscrezioni di", "por posibles prácticas": behind a preposition a noun tells only why. */
function governedNoun({ tokens, words, from }: Scene, at: number): boolean {
  let i = at;
  while (i > from && words.determiners.has(tokens.word[i - 1] as string)) i -= 1;
  return i > from && phraseBefore(words.parts, tokens, i, 2) !== undefined;
}

/** Words that describe a forecast before it: "its full-year profit outlook". */
const DESCRIBED = 5;

/** "A rogné de 1,3 % à 0,9 % sa prévision", "raised its full-year profit outlook": whether a claim is told of the forecast behind it. Where something else is done with that one it is not: "a bondi de 6 % après avoir relevé son objectif". */
function ofForecast({ tokens, words }: Scene, end: number, { from, modality }: Said, bound: boolean): boolean {
  const done = (word: string, k: number): boolean => tokens.kind[k] === WORD && (words.verbs.has(word) || words.infinitives.has(word) || (!words.functionWords.has(word) && endsLike(word, words.past.participles)));
  for (let k = end; bound && k < from; k++) if (done(tokens.word[k] as string, k)) return false;
  let at = from - 1;
  while (at > from - DESCRIBED && !bound && (tokens.kind[at] !== MARK || tokens.word[at] === '-') && !words.functionWords.has(tokens.word[at] as string) && !words.own.has(tokens.word[at] as string)) at -= 1;
  const before = tokens.word[at] as string;
  return words.own.has(before) || (bound && modality === 'forecast' && words.determiners.has(before));
}

/** "Construirá una desaladora tras lograr un contrato", "will build it after winning an order": whether what stands at a place was done before what the words at `from` expect. */
function doneBefore({ tokens, words: { after } }: Scene, from: number, place: number): boolean {
  for (let i = from; i < place; i++) {
    const led = after.words.at(tokens, i, place);
    if (led && led.next < place && endsLike(tokens.word[led.next] as string, after.endings, 0)) return true;
  }
  return false;
}

/** What the words of its own clause say of a claim: a denial before it, else the nearest word before it, else the first behind it where nothing has happened yet. */
function saidOf(scene: Scene, place: number, { from: last, to: end }: { from: number; to: number }, bound: boolean): Modality | undefined {
  const { tokens } = scene;
  const scope = scopeAt(scene, place);
  const all = scene.modality.filter((said) => scopeAt(scene, said.from) === scope);
  const marks = (start: number, end: number): string[] => tokens.word.slice(start, end).filter((_, k) => tokens.kind[start + k] === MARK);
  // "não serão cortados: são hoje 870"
  const before = all.filter((said) => (said.from < last || (said.from === last && said.modality === 'denied')) && !(said.modality === 'denied' && marks(said.from, place).includes(':')));
  if (before.some(({ modality }) => modality === 'denied')) return 'denied';
  const nearest = before[before.length - 1];
  if (nearest) {
    if (doneBefore(scene, nearest.from, place)) return undefined;
    const chained = before.some((said) => said.modality === 'possible' && nearest.from - said.from <= CHAIN && !reported(scene, said));
    return chained ? 'possible' : reported(scene, nearest) ? 'forecast' : nearest.modality;
  }
  const behind = all.find((said) => said.from >= last);
  if (!behind || governedNoun(scene, behind.from)) return undefined;
  // "a rogné de 1,3 % à 0,9 % sa prévision", "ha tagliato a 1,6 miliardi la stima": of a forecast it is told, and it is one still
  const own = ofForecast(scene, end, behind, bound);
  // "ha deciso che la cedola non verrà pagata": what a verb of saying or deciding leads to has a time of its own
  const clause = clauseAt(scene, place);
  // "depois de o banco manter a taxa e indicar que os cortes podem começar": so has what an infinitive leads to that tells what somebody has done
  if (scope.infinitive && clause !== clauseAt(scene, behind.from)) return undefined;
  if (!own && toldBefore(scene, clause === clauseAt(scene, behind.from) ? Math.max(scope.from, clause.from) : scope.from, behind.from)) return undefined;
  const between = marks(end, behind.from);
  if (between.includes(':')) return undefined;
  // behind a comma goes on what begins right there: "an offer of 85¢, or about $640 million, could land"
  if (bound && between.includes(',') && (behind.modality === 'denied' || tokens.word[behind.from - 1] !== ',')) return undefined;
  return reported(scene, behind) ? 'forecast' : behind.modality;
}

/** "No shipper has signed", "aucune banque n'a racheté", but "no fewer than", "no later": nobody does it. */
const nobody = (tokens: Tokens, words: ClaimLexicon, i: number): boolean => words.nobody.has(tokens.word[i] as string) && !words.more.has(tokens.word[i + 1] as string);

/** "No estamos mirando ninguna fusión", "não está a negociar a venda": a negation before what would be done; "did not disclose the terms of the sale" denies no sale. */
function notDone({ tokens, words, from }: Scene, { type, anchor, figures }: Draft): boolean {
  if (figures.length || !DONE.has(type)) return false;
  for (let i = anchor - 1; i >= Math.max(from, anchor - NOT_DONE) && (tokens.kind[i] !== MARK || tokens.word[i] === "'"); i--) {
    if (words.negations.has(tokens.word[i] as string) || nobody(tokens, words, i)) return true;
    if (words.parts.at(tokens, i, anchor)?.value[0] === 'of' || words.speech.at(tokens, i, anchor)) return false;
  }
  return false;
}

/** "290 milioni per l'anno prossimo", "opens three berths in January": told in the present, what is dated is to come where its date is, or where it is a plant, a shop, a product. */
function isScheduled(scene: Scene, { type, anchor, figures }: Draft, date: Scene['dates'][number]): boolean {
  const { value, bound } = date.date;
  if (bound === 'since' || value.startsWith('P-') || happened(scene, date)) return false;
  if (/^P\+?[1-9]/.test(value)) return true;
  const place = figures[0]?.from ?? anchor;
  const { tokens, cues, words: { past } } = scene;
  const { verb } = clauseAt(scene, place);
  const built = type === 'project' || cues.some((cue) => cue.from === verb && cue.types.includes('project') && undivided(scene, cue.from, date.from) && undivided(scene, cue.from, place));
  return built && !value.startsWith('P') && verb !== undefined && past.words.at(tokens, verb, scene.to) === undefined && !endsLike(tokens.word[verb] as string, past.endings.concat(past.participles));
}

/** Tokens between a value and the word that says it was expected: "que los analistas", "analysts had". */
const EXPECTED = 5;

/** "Contre 488 millions attendus par les analystes", "por debajo de los 488 millones que esperaba el mercado": whether the value that another is compared with was only expected, as a verb right behind it says or those who expect. */
function wasExpected({ tokens, words, modality, figures, to: end }: Scene, { to }: Draft['figures'][number]): boolean {
  for (let i = to; i < Math.min(end, to + EXPECTED); i++) {
    if ((tokens.kind[i] === MARK && !/^['’]$/.test(tokens.word[i] as string)) || words.and.at(tokens, i, end) || figures.some(({ from }) => from === i)) return false;
    if ((i > to + 1 && words.expecting.at(tokens, i, end)) || modality.some((said) => said.from === i && said.modality === 'forecast')) return true;
  }
  return false;
}

/** What adds up in the course of a year. */
const SUMMED: ReadonlySet<ClaimType> = new Set<ClaimType>(['revenue', 'earnings']);

/** A month without its year. */
const MONTH = /^--\d\d$/;

/** Whether a claim is stated, forecast, possible or denied: by the words of its own clause. */
export function modalityOf(scene: Scene, drafts: readonly Draft[], draft: Draft, date: Scene['dates'][number] | undefined): Modality {
  if (draft.apposed) return 'stated';
  const first = draft.figures[0]?.from ?? draft.anchor;
  // "Galp lucra 973 milhões até setembro": what is earned up to a month of the year has been
  const summed = date !== undefined && SUMMED.has(draft.type) && MONTH.test(date.date.value);
  const deadline = date?.date.bound === 'by' && !summed && !phraseBefore(scene.words.until, scene.tokens, date.from, 3);
  if (draft.comparison) {
    const own = drafts.filter(({ comparison }) => !comparison);
    const said = new Set(scene.modality.filter(({ from }) => from > first - COMPARED && from < first && !own.some(({ figures }) => figures.some((entry) => entry.from > from && entry.from < first))).map(({ modality }) => modality));
    const expected = draft.figures.some((entry) => wasExpected(scene, entry));
    return said.has('denied') ? 'denied' : said.has('forecast') || expected || deadline ? 'forecast' : said.has('possible') ? 'possible' : 'stated';
  }
  // "La rede mineira negou qualquer contato": what was told last
  if (!draft.cue && !draft.figures.length && scene.modality.some(({ modality }) => modality === 'denied')) return 'denied';
  // "Cellnex, que opera 110.000 torres, venderá … por 803 millones": its own clause is that of its cue, where a figure of it stands there
  const anchor = { from: draft.anchor, to: draft.anchor };
  const within = (place: number): { from: number; to: number }[] => draft.figures.filter(({ from }) => scopeAt(scene, from) === scopeAt(scene, place));
  const own = within(draft.anchor).length ? within(draft.anchor) : within(first);
  if (draft.figures.length && draft.figures.every((entry) => asideAt(scene, entry.from))) return 'stated';
  // "no merger was planned", "n'a signé aucun contrat": what nobody does, and what is done with nobody, whatever is said of when
  if (!draft.figures.length && (DONE.has(draft.type) ? [-2, -1, 1, 2] : [-1]).some((away) => draft.anchor + away >= scene.from && draft.anchor + away < scene.to && nobody(scene.tokens, scene.words, draft.anchor + away))) return 'denied';
  const said = saidOf(scene, (own[0] ?? anchor).from, own[own.length - 1] ?? anchor, draft.figures.length > 0);
  // "n'attendent aucun changement": a move that is not expected is still expected of who decides
  if (said === 'denied' && draft.cue?.step) return 'forecast';
  if (said) return said;
  if (notDone(scene, draft) || isNegated(scene, draft)) return 'denied';
  if (date && isScheduled(scene, draft, date)) return 'forecast';
  return deadline && draft.figures.length > 0 && !happened(scene, date) ? 'forecast' : 'stated';
}

/** "…, o que a companhia nega", "ma la società smentisce": where a clause without a measure of its own denies what was told before it. */
export function deniedBehind(scene: Scene, drafts: readonly Draft[]): number | undefined {
  const { tokens, words } = scene;
  const told = new Set(drafts.flatMap(({ anchor, figures }) => [anchor, ...figures.map((entry) => entry.from)]).map((at) => scopeAt(scene, at)));
  const last = Math.max(...drafts.map(({ anchor, figures }) => figures[figures.length - 1]?.from ?? anchor));
  return scene.modality.find((said) => said.modality === 'denied' && said.from > last && !told.has(scopeAt(scene, said.from)) && !words.negations.has(tokens.word[said.from] as string))?.from;
}
