import { Fragment } from 'react';
import { companyAddress } from '@/lib/address';
import { A } from './a';
import { NotStated } from './not-stated';

/** Names of companies as links to their profiles, in the order of the claim. */
export function Companies({ companies, empty = 'not stated' }: { companies: { id: string; name: string }[]; empty?: string }) {
  if (companies.length === 0) return <NotStated what={empty} />;
  return companies.map(({ id, name }, index) => (
    <Fragment key={id}>
      {index > 0 && ', '}
      <A href={companyAddress(id)} className="quiet">{name}</A>
    </Fragment>
  ));
}
