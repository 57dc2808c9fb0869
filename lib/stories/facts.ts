import type { Claim, Figure as ReadFigure } from '../analysis.ts';
import type { ClaimType } from '../terms.ts';

export interface Fact {
  /** Type, parties, figures and date in one canonical text: claims that state the same share it, whatever their article or language. */
  key: string;
  /** The same without the values: facts that share it and differ in value disagree. */
  measureKey: string;
  type: ClaimType;
}

type Figure = Pick<ReadFigure, 'kind' | 'value' | 'max' | 'currency' | 'unit' | 'bound'>;

const FRACTION_END = /\.?0+$/;
const LEADING_ZEROS = /^(-?)0+(?=\d)/;

/** One spelling of a plain decimal: `2.50` → `2.5`, `007` → `7`. */
function canonical(decimal: string): string {
  const value = decimal.includes('.') ? decimal.replace(FRACTION_END, '') : decimal;
  return value.replace(LEADING_ZEROS, '$1');
}

/** What is measured, without how much: `money USD`, `quantity EH/s`. */
const measureOf = ({ kind, currency, unit }: Figure): string => [kind, currency ?? '', unit ?? ''].join(' ');

/** "2 billion" and "about 2 billion" state the same value; "over 2 billion" states another thing. */
const boundOf = ({ bound }: Figure): string => (bound === 'about' ? 'exact' : bound);

const amountOf = (figure: Figure): string =>
  [canonical(figure.value as string), figure.max === undefined ? '' : canonical(figure.max), boundOf(figure)].join(' ');

const sorted = (names: readonly string[]): string[] => [...new Set(names)].sort();

/**
 * The fact that a claim states; null where it has no figure with a value, or no company: then nothing tells it from others.
 * @param figures the article's by index; one that does not count, because a person found it wrong, is undefined
 */
export function factOf(claim: Pick<Claim, 'type' | 'modality' | 'subjects' | 'objects' | 'date' | 'figures'>, { figures: all }: { figures: (Figure | undefined)[] }): Fact | null {
  const figures = [...new Set(claim.figures)].map((index) => all[index]).filter((figure): figure is Figure => figure?.value !== undefined);
  if (figures.length === 0 || claim.subjects.length + claim.objects.length === 0) return null;
  // what is denied and what is so are not one fact
  const about = [claim.type, claim.modality === 'denied' ? 'denied' : '', sorted(claim.subjects), sorted(claim.objects), claim.date ?? ''];
  return {
    key: JSON.stringify([...about, figures.map((figure) => `${measureOf(figure)} ${amountOf(figure)}`).sort()]),
    measureKey: JSON.stringify([...about, figures.map(measureOf).sort()]),
    type: claim.type,
  };
}
