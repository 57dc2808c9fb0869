import { address } from '@/lib/address';
import type { CompanyKind } from '@/lib/terms';
import { COMPANY_KIND_WORDS, plural } from '@/lib/words';
import { A } from './a';
import { PageHead } from './page-head';

interface Named {
  id: string;
  name: string;
  kind: CompanyKind;
  aliases: { alias: string }[];
  claims: number;
  sourceOf: number;
}

const SHOWN = 8;

export function CompanyHead({ company: { id, name, kind, aliases, claims, sourceOf } }: { company: Named }) {
  const written = [...new Set(aliases.map(({ alias }) => alias))];
  return (
    <PageHead label={COMPANY_KIND_WORDS[kind]} title={name}>
      <p className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        <A className="link" href={address('/claims', { company: [id] })}>{plural(claims, 'claim', 'claims')}</A>
        {sourceOf > 0 && <A className="link" href={address('/claims', { source: [name] })}>source of {plural(sourceOf, 'claim', 'claims')}</A>}
        <A className="link" href={address('/compare', { c: [id] })}>Compare</A>
        <A className="link" href="#names">Names and ids</A>
        <A className="link" href="#merge">Merge</A>
      </p>
      {written.length > 0 && <p className="mt-2 text-sm">Also written {written.slice(0, SHOWN).join(', ')}{written.length > SHOWN && ' and otherwise'}</p>}
    </PageHead>
  );
}
