import type { Modality } from '../terms.ts';
import { MARK } from '../text/tokens.ts';
import { COMPARED, type Draft } from './figure-types.ts';
import type { Scene } from './scene.ts';

/** Which part of a sentence a token stands in: what a semicolon parts, and each relative clause in commas, is a part of its own. */
function partOf({ tokens, words, from, to }: Scene, at: number): number {
  let part = 0;
  let inner = 0;
  let open = false;
  for (let i = from; i < Math.min(at, to); i++) {
    if (tokens.kind[i] === MARK) {
      const mark = tokens.word[i] as string;
      if (mark === ';') { part += 1; open = false; }
      else if (mark === ',' || mark === ')' || mark === '–' || mark === '—') open = false;
    } else if (!open && tokens.word[i - 1] === ',' && words.relatives.has(tokens.word[i] as string)) { open = true; inner += 1; }
  }
  return open ? -inner : part;
}

/** "Lucrou 775 milhões até setembro": what has happened by a day is no forecast. */
function happened({ tokens, words: { past, functionWords }, from }: Scene, date: Scene['dates'][number]): boolean {
  for (let i = from; i < date.from; i++) {
    const word = tokens.word[i] as string;
    if (tokens.caps[i] !== 0 && i > from) continue;
    if (past.words.at(tokens, i, date.from) || (!functionWords.has(word) && past.endings.some((ending) => word.length > ending.length + 1 && word.endsWith(ending)))) return true;
  }
  return false;
}

/** Whether a claim is stated, forecast, possible or denied: by the words before its figures, or all words of a sentence with one claim. */
export function modalityOf(scene: Scene, drafts: readonly Draft[], draft: Draft, date: Scene['dates'][number] | undefined): Modality {
  const own = drafts.filter(({ comparison }) => !comparison);
  const first = draft.figures[0]?.from ?? scene.to;
  const last = draft.figures[draft.figures.length - 1]?.from ?? scene.to;
  const parts = new Set([draft.anchor, ...draft.figures.map(({ from }) => from)].map((at) => partOf(scene, at)));
  const said = new Set(scene.modality.filter(({ from }) => {
    if (draft.comparison) return from > first - COMPARED && from < first && !own.some(({ figures }) => figures.some((entry) => entry.from > from && entry.from < first));
    if (!parts.has(partOf(scene, from + 1))) return false;
    if (own.length < 2 || from < first) return true;
    // between its own figures, or behind the last of all
    return from < last || own.every(({ figures }) => (figures[figures.length - 1]?.from ?? 0) <= last);
  }).map(({ modality }) => modality));
  if (said.has('denied')) return 'denied';
  // a deadline makes a forecast of what may be
  const deadline = date?.date.bound === 'by' && (said.has('possible') || (draft.figures.length > 0 && !happened(scene, date)));
  if (said.has('forecast') || deadline) return 'forecast';
  return said.has('possible') ? 'possible' : 'stated';
}
