import { claimAddress, companyAddress } from '@/lib/address';
import type { Relation } from '@/lib/statements';
import { MODALITY_WORDS, relationWord } from '@/lib/words';
import { A } from './a';
import { FigureValue } from './figure-value';

const SHOWN = 5;

/** Who the company deals with, and the claims that say so. */
export function Relations({ relations }: { relations: Relation[] }) {
  return (
    <ul className="grid gap-x-10 gap-y-3 text-sm sm:grid-cols-2 lg:grid-cols-3">
      {relations.map(({ type, role, other, statements }) => (
        <li key={`${type} ${role} ${other.id}`} className="border-t border-rule pt-2">
          <span className="text-soft">{relationWord(type, role)}</span>{' '}
          <A href={companyAddress(other.id)} className="quiet font-semibold">{other.name}</A>
          {statements.map(({ id, figures, wordings, modality }) => (
            <span key={id} className="block text-soft">
              {figures.map((figure) => <span key={figure.index}><FigureValue figure={figure} className="text-ink" />, </span>)}
              {modality !== 'stated' && `${MODALITY_WORDS[modality].toLowerCase()}, `}
              {wordings.slice(0, SHOWN).map((claim, index) => <span key={claim.id}>{index > 0 && ', '}<A className="link" href={claimAddress(claim.articleId, claim.index)}>{claim.language}</A></span>)}
              {wordings.length > SHOWN && ` and ${wordings.length - SHOWN} more`}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
