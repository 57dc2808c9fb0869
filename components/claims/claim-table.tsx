import { figureAddress, type Query } from '@/lib/address';
import { standingOf } from '@/lib/statements';
import type { FigureKind } from '@/lib/terms';
import type { ClaimRow, Standing } from '@/lib/views';
import { CLAIM_TYPE_WORDS, MODALITY_WORDS } from '@/lib/words';
import { A } from '../a';
import { Companies } from '../companies';
import { FigureValue } from '../figure-value';
import { NotStated } from '../not-stated';
import { Origins } from '../origins';
import { Rivals } from '../rivals';
import { SortHeader } from '../sort-header';
import { ReviewNote } from '../reviews/review-note';
import { Wording } from '../wording';
import { ClaimDate } from './claim-date';
import { Columns } from '../columns';

/** Claims by figure, a row each; on a phone a card each. Without `sort` its heads do not sort. */
export function ClaimTable({ rows, path, values, caption }: { rows: ClaimRow[]; path?: string; values?: Query; caption: string }) {
  const head = (name: string | null, label: string, number = false, title?: string) =>
    path && values && name
      ? <SortHeader path={path} values={values} name={name} label={label} number={number} title={title} />
      : <th scope="col" className={number ? 'number' : undefined}>{label}</th>;
  return (
    <table className="table table-cards">
      <caption className="sr-only">{caption}</caption>
      <Columns widths={[15, 13, 17, 11, 15, 29]} />
      <thead>
        <tr>
          {head('company', 'Company')}
          {head('type', 'Type')}
          {head('value', 'Figure', true, 'Ranked within one kind and one currency or unit: unlike measures are not ranked')}
          {head('date', 'Date')}
          {head(null, 'Source')}
          {head('language', 'In the words of the article')}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ claim, figure }) => (
          <tr key={`${claim.id} ${figure?.index}`}>
            <td data-label="Company">
              <div><Companies companies={claim.subjects} />{claim.objects.length > 0 && <span className="block">→ <Companies companies={claim.objects} /></span>}</div>
            </td>
            <td data-label="Type"><div>{CLAIM_TYPE_WORDS[claim.type]}{claim.modality !== 'stated' && <span className="block text-xs text-soft">{MODALITY_WORDS[claim.modality]}</span>}<ReviewNote review={claim.review} /></div></td>
            <td data-label="Figure" className="number">
              {figure
                ? <div><A href={figureAddress(claim.articleId, figure.index)} className="quiet font-semibold"><FigureValue figure={figure} /></A><ReviewNote review={figure.review} /></div>
                : <NotStated what="no figure" />}
            </td>
            <td data-label="Date"><div><ClaimDate date={claim.date} /></div></td>
            <td data-label="Source">
              <div>{claim.attributedTo.length > 0 ? claim.attributedTo.join(', ') : <NotStated />}<Stands standing={standingOf(claim, figure)} articleId={claim.articleId} kind={figure?.kind} /></div>
            </td>
            <td data-label="Words">
              <Wording claim={claim} figure={figure} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Who else says it, and who says otherwise. */
function Stands({ standing: { texts, origins, rivals }, ...own }: { standing: Standing; articleId: string; kind?: FigureKind }) {
  return <>{texts > 1 && <span className="block whitespace-nowrap"><Origins texts={texts} origins={origins} /></span>}<Rivals rivals={rivals} {...own} /></>;
}
