import { Fragment } from 'react';
import { companyAddress } from '@/lib/address';
import { A } from './a';
import { NotStated } from './not-stated';

/** Names of companies as links to their profiles, in the order of the claim. */
export function Companies({ companies, className = 'quiet' }: { companies: { id: string; name: string }[]; className?: string }) {
  if (companies.length === 0) return <NotStated />;
  return companies.map(({ id, name }, index) => (
    <Fragment key={id}>
      {index > 0 && ', '}
      <A href={companyAddress(id)} className={className}>{name}</A>
    </Fragment>
  ));
}
