import { type KeyFigure, spreadOf } from '@/lib/statements';
import { CLAIM_TYPE_WORDS, MODALITY_WORDS } from '@/lib/words';
import { ClaimDate } from './claims/claim-date';
import { FigureValue } from './figure-value';
import { NotStated } from './not-stated';
import { Origins } from './origins';
import { Rivals } from './rivals';
import { Wordings } from './wordings';
import { Columns } from './columns';

/** A company's figures: what each measures, when, who says so, from how many origins, and every wording as a way into its article. */
export function KeyFigures({ figures, companyId }: { figures: KeyFigure[]; companyId: string }) {
  return (
    <table className="table table-cards">
      <caption className="sr-only">Key figures</caption>
      <Columns widths={[16, 15, 11, 15, 43]} />
      <thead>
        <tr>
          <th scope="col">Measure</th>
          <th scope="col" className="number">Figure</th>
          <th scope="col">Date</th>
          <th scope="col">Source</th>
          <th scope="col">In the words of the articles</th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ statement, figure }) => {
          const { standing, objects, subjects, modality } = statement;
          const others = (subjects.some(({ id }) => id === companyId) ? objects : subjects).filter(({ id }) => id !== companyId);
          return (
            <tr key={`${statement.id} ${figure.index}`}>
              <th scope="row" data-label="Measure">
                <div>
                  {CLAIM_TYPE_WORDS[statement.type]}
                  <span className="block text-xs font-normal text-soft">{[modality !== 'stated' && MODALITY_WORDS[modality], others.length > 0 && `${subjects.some(({ id }) => id === companyId) ? 'to' : 'by'} ${others.map(({ name }) => name).join(', ')}`].filter(Boolean).join(' · ')}</span>
                </div>
              </th>
              <td data-label="Figure" className="number">
                <div>
                  <FigureValue figure={figure} className="text-base font-semibold" />
                  {spreadOf(statement).map((spread) => <span key={spread.index} className="block text-xs text-soft"> over <FigureValue figure={spread} /></span>)}
                </div>
              </td>
              <td data-label="Date"><div><ClaimDate date={statement.date} /></div></td>
              <td data-label="Source">
                <div>
                  {statement.attributedTo.length > 0 ? statement.attributedTo.join(', ') : <NotStated />}
                  <span className="block whitespace-nowrap"><Origins texts={standing.texts} origins={standing.origins} /></span>
                  <Rivals rivals={standing.rivals} kind={figure.kind} />
                </div>
              </td>
              <td data-label="Words">
                <Wordings statement={statement} figure={figure} to="figure" />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
