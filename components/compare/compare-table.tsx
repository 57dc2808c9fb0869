import { figureAddress } from '@/lib/address';
import type { Entry, MeasureRow, Unlike } from '@/lib/comparison';
import { spreadOf } from '@/lib/statements';
import type { Party } from '@/lib/views';
import { CLAIM_TYPE_WORDS, MODALITY_WORDS } from '@/lib/words';
import { A } from '../a';
import { ClaimDate } from '../claims/claim-date';
import { Companies } from '../companies';
import { FigureValue } from '../figure-value';
import { NotStated } from '../not-stated';
import { Origins } from '../origins';

/** Why figures stand beside each other without being measured against each other. */
const REASONS: Record<Unlike, string> = {
  one_company: 'only one of the companies has figures for it',
  kind: 'the figures are of different kinds',
  currency: 'the currencies differ, and no exchange rate is assumed',
  no_currency: 'the currency of some is not stated',
  unit: 'the units differ',
  role: 'one company is the actor where the other is the counterpart',
  certainty: 'some are stated and others are forecast, possible or denied',
  duration: 'they spread over different times',
  meaning: 'the texts do not say that the same thing is measured',
  loss: 'some are losses',
  change: 'some say by how much something rose or fell',
  no_value: 'some have an order of magnitude only',
};

/** Companies as columns, measures as rows. The region scrolls by itself where the columns do not fit. */
export function CompareTable({ rows, companies }: { rows: MeasureRow[]; companies: Party[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by the keyboard
    <section aria-label="Figures of the companies side by side" tabIndex={0} className="overflow-x-auto">
      <table className="table table-fixed" style={{ minWidth: `${13 + companies.length * 11}rem` }}>
        <caption className="sr-only">Measures by company</caption>
        <thead>
          <tr>
            <th scope="col" className="w-52">Measure</th>
            {companies.map((company) => <th key={company.id} scope="col"><span className="text-sm"><Companies companies={[company]} /></span></th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ type, cells, unlike }) => (
            <tr key={type}>
              <th scope="row">
                {CLAIM_TYPE_WORDS[type]}
                {unlike.length > 0 && <p className="mt-1 text-xs font-normal text-soft">Not measured against each other: {unlike.map((reason) => REASONS[reason]).join('; ')}.</p>}
              </th>
              {cells.map((entries, column) => (
                <td key={companies[column]?.id}>
                  {entries.length === 0 ? <NotStated /> : <ul className="space-y-2">{entries.map((entry) => <Cell key={`${entry.statement.id} ${entry.figure.index}`} entry={entry} />)}</ul>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ entry: { statement, figure, role } }: { entry: Entry }) {
  const [first] = statement.wordings;
  return (
    <li>
      {first && <A href={figureAddress(first.articleId, figure.index)} className="quiet"><FigureValue figure={figure} className="font-semibold" /></A>}
      {spreadOf(statement).map((spread) => <span key={spread.index}> over <FigureValue figure={spread} /></span>)}
      <span className="block text-xs text-soft">
        {role === 'object' && 'as counterpart · '}
        {statement.modality !== 'stated' && `${MODALITY_WORDS[statement.modality].toLowerCase()} · `}
        {statement.date ? <ClaimDate date={statement.date} /> : 'date not stated'}
        {statement.attributedTo.length > 0 && ` · from ${statement.attributedTo.join(', ')}`}
      </span>
      <Origins texts={statement.standing.texts} origins={statement.standing.origins} />
    </li>
  );
}
