import type { Query } from '@/lib/address';
import type { ClaimTable, FacetName } from '@/lib/views';
import type { Agreement, ClaimType, FigureKind, Modality, ReviewState } from '@/lib/terms';
import { AGREEMENT_WORDS, CLAIM_TYPE_WORDS, FIGURE_KIND_WORDS, languageName, MODALITY_WORDS, REVIEW_STATE_WORDS } from '@/lib/words';
import { Facet } from '../facet';

export const FACET_LABELS: Record<FacetName, string> = {
  type: 'Type', company: 'Company', lang: 'Language', modality: 'Certainty', kind: 'Kind of figure', currency: 'Currency', source: 'Source', agreement: 'Other texts', review: 'Review',
};

/** What a value of a facet is called; ids of companies have their name from the database. */
export function facetLabel(facet: FacetName, value: string, name: string | null): string {
  if (facet === 'type') return CLAIM_TYPE_WORDS[value as ClaimType];
  if (facet === 'modality') return MODALITY_WORDS[value as Modality];
  if (facet === 'kind') return FIGURE_KIND_WORDS[value as FigureKind];
  if (facet === 'agreement') return AGREEMENT_WORDS[value as Agreement];
  if (facet === 'review') return REVIEW_STATE_WORDS[value as ReviewState];
  return facet === 'lang' ? languageName(value) : (name ?? value);
}

export function ClaimFacets({ facets, path, values }: { facets: ClaimTable['facets']; path: string; values: Query }) {
  // where nobody has said anything, there is nothing to choose
  const shown = (Object.keys(FACET_LABELS) as FacetName[]).filter((name) => name !== 'review' || facets.review.some(({ value }) => value !== 'none'));
  return shown.map((name) => (
    <Facet
      key={name}
      path={path}
      values={values}
      name={name}
      label={FACET_LABELS[name]}
      choices={facets[name].map(({ value, name: called, count }) => ({ value, count, label: facetLabel(name, value, called) }))}
    />
  ));
}
