/** Indices of shares, which move beside the companies that a text is about. */
import { INDICES } from '../../companies/other-names.ts';
import { listed, phraseBefore } from '../../text/phrases.ts';
import { pieceAt } from '../claims/clauses.ts';
import type { Scene } from '../claims/scene.ts';

const INDEX_NAMES = listed(INDICES);

/** Words at the start of a clause within which whoever acts is named: "while the FTSE 100". */
const LEADING = 4;

/** Whether an index moves in the clause of a claim, and no company before what is claimed: "WEG subia 1,7%, enquanto o Ibovespa avançava 0,4%", "El Ibex cae un 1% lastrado por Inditex". */
export function indexMoves(scene: Scene, anchor: number): boolean {
  const { tokens, words, names } = scene;
  const { from, to } = pieceAt(scene, anchor);
  if (names.some((name) => from <= name.from && name.from < Math.min(anchor, to))) return false;
  for (let i = from; i < Math.min(to, from + LEADING); i++) if (tokens.caps[i] && INDEX_NAMES.at(tokens, i, to)) return phraseBefore(words.parts, tokens, i) === undefined;
  return false;
}
