import type { Alias, RegisteredId } from '@/lib/database/company';
import type { Choice } from '@/lib/language-choices';
import { COMPANY_ID_WORDS, languageName } from '@/lib/words';
import type { CompanyFormState } from '../forms/company-fields';
import { GiveCompany } from '../forms/give-company';

interface Company {
  id: string;
  aliases: Alias[];
  ids: RegisteredId[];
}

/** Where a name or an id comes from. */
const givenBy = ({ source, of }: { source: string | null; of: string | null }): string =>
  [source ?? 'Parallax’s own list', of && `as ${of}, merged into it`].filter(Boolean).join(', ');

const SHOWN = 12;

/** Every other name and id of a company, with where each comes from, and a form for more. */
export function NamesAndIds({ company, action, languages }: { company: Company; action: (state: CompanyFormState, form: FormData) => Promise<CompanyFormState>; languages: Choice[] }) {
  const { id, aliases, ids } = company;
  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
      <div className="min-w-0">
        {ids.length === 0 ? <p className="text-sm text-soft">No ticker, LEI or Wikidata id is given: none is ever guessed.</p> : (
          <table className="table">
            <caption className="sr-only">Ids</caption>
            <thead><tr><th scope="col">Register</th><th scope="col">Id</th><th scope="col">Given by</th></tr></thead>
            <tbody>
              {ids.map((one) => (
                <tr key={`${one.scheme} ${one.value}`}>
                  <th scope="row">{COMPANY_ID_WORDS[one.scheme]}</th>
                  <td className="digits break-all">{one.value}</td>
                  <td className="text-soft">{givenBy(one)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <Names names={aliases.slice(0, SHOWN)} />
        {aliases.length > SHOWN && (
          <details className="mt-2 text-sm">
            <summary className="link">{aliases.length - SHOWN} more names</summary>
            <Names names={aliases.slice(SHOWN)} />
          </details>
        )}
      </div>
      <div className="min-w-0">
        <h3 className="font-semibold">Add names and ids</h3>
        <GiveCompany action={action} id={id} languages={languages} />
      </div>
    </div>
  );
}

function Names({ names }: { names: Alias[] }) {
  if (names.length === 0) return null;
  return (
    <table className="table mt-4">
      <caption className="sr-only">Other names</caption>
      <thead><tr><th scope="col">Other name</th><th scope="col">Used in</th><th scope="col">Given by</th></tr></thead>
      <tbody>
        {names.map((one) => (
          <tr key={`${one.alias} ${one.language} ${one.of}`}>
            <th scope="row" className="font-normal">{one.alias}</th>
            <td className="text-soft">{one.language ? languageName(one.language) : 'Any language'}</td>
            <td className="text-soft">{givenBy(one)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
