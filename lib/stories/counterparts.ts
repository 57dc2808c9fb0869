import { findKin, type Kin } from './kinship.ts';
import { type Row, type RowSide, tokenRanges } from './rows.ts';
import { readSide, type Side } from './side.ts';

/** Kinship below this is chance as often as not. */
const SURE = 0.12;

/** For the words of one side of a row, where the other side has their translation. */
export interface Counterparts {
  /** Token of the other side that translates a token of this one; -1 where none surely does. */
  of(token: number): number;
}

export interface RowCounterparts {
  ofLeft: Counterparts;
  ofRight: Counterparts;
}

/** Which words of a row answer each other, seen from the left and from the right. */
export function counterpartsOf(row: Row): RowCounterparts {
  const [left, right] = [sideOf(row.left), sideOf(row.right)];
  const kin = findKin(left, right);
  return { ofLeft: look(row.left, left, kin.ofLeft, row.right, right), ofRight: look(row.right, right, kin.ofRight, row.left, left) };
}

const sideOf = ({ tokens, sentences, language }: RowSide): Side =>
  readSide([sentences.map(({ start, end }) => tokens.text.slice(start, end)).join(' ')], language === 'und' ? undefined : language);

function look(row: RowSide, side: Side, kin: Kin, otherRow: RowSide, other: Side): Counterparts {
  const numbers = new Map(side.words.map(({ folded }, number) => [folded, number]));
  const places = new Map<string, number>();
  for (const [from, to] of tokenRanges(otherRow)) for (let i = to - 1; i >= from; i--) places.set(otherRow.tokens.folded[i] as string, i);
  return {
    of(token) {
      const number = numbers.get(row.tokens.folded[token] as string);
      if (number === undefined) return -1;
      let best = SURE;
      let found = -1;
      for (let n = kin.from[number] as number; n < (kin.from[number + 1] as number); n++) {
        const place = places.get(other.words[kin.to[n] as number]?.folded as string);
        if (place !== undefined && (kin.strength[n] as number) > best) { best = kin.strength[n] as number; found = place; }
      }
      return found;
    },
  };
}
