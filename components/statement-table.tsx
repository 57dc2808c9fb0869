import type { Statement } from '@/lib/statements';
import { CLAIM_TYPE_WORDS, MODALITY_WORDS } from '@/lib/words';
import { ClaimDate } from './claims/claim-date';
import { Companies } from './companies';
import { FigureValue } from './figure-value';
import { NotStated } from './not-stated';
import { Origins } from './origins';
import { Rivals } from './rivals';
import { Wordings } from './wordings';
import { Columns } from './columns';

/** The statements of a drawing as rows, in its order. */
export function StatementTable({ statements, caption }: { statements: Statement[]; caption: string }) {
  return (
    <table className="table table-cards">
      <caption className="sr-only">{caption}</caption>
      <Columns widths={[11, 16, 13, 14, 14, 32]} />
      <thead>
        <tr>
          <th scope="col">Date</th>
          <th scope="col">Company</th>
          <th scope="col">Type</th>
          <th scope="col" className="number">Figures</th>
          <th scope="col">Source</th>
          <th scope="col">In the words of the articles</th>
        </tr>
      </thead>
      <tbody>
        {statements.map((statement) => {
          const { id, date, subjects, objects, type, modality, figures, attributedTo, standing } = statement;
          return (
            <tr key={id}>
              <td data-label="Date"><div><ClaimDate date={date} /></div></td>
              <td data-label="Company"><div><Companies companies={subjects} />{objects.length > 0 && <span className="block">→ <Companies companies={objects} /></span>}</div></td>
              <td data-label="Type"><div>{CLAIM_TYPE_WORDS[type]}{modality !== 'stated' && <span className="block text-xs text-soft">{MODALITY_WORDS[modality]}</span>}</div></td>
              <td data-label="Figures" className="number"><div>{figures.length === 0 ? <NotStated what="no figure" /> : figures.map((figure) => <span key={figure.index} className="block"><FigureValue figure={figure} className="font-semibold" /></span>)}</div></td>
              <td data-label="Source"><div>{attributedTo.length > 0 ? attributedTo.join(', ') : <NotStated />}<span className="block whitespace-nowrap"><Origins texts={standing.texts} origins={standing.origins} /></span><Rivals rivals={standing.rivals} /></div></td>
              <td data-label="Words"><Wordings statement={statement} /></td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
