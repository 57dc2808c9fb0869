import { withoutLegalForm } from '../companies/added.ts';
import { COMPANIES } from '../companies/index.ts';
import type { CompanyIdScheme, CompanyKind } from '../terms.ts';
import { Prisma } from './generated/client.ts';
import type { Transaction } from './transaction.ts';

/** One company that is known, by the gazetteer or by the database. */
export interface Known {
  /** Its slug; of one that is not stored yet, a stand-in until it is. */
  id: string;
  name: string;
  kind: CompanyKind;
  /** Id of the company that it was merged into; its own where it stands for itself. */
  shownAs: string;
  stored: boolean;
  /** Every name in its folded form, with the languages that use it; '' = any. */
  names: Map<string, Set<string>>;
  ids: Map<CompanyIdScheme, string>;
  tickers: Set<string>;
}

/** A name as two lists of names are compared: small letters, no accents, one space. */
export const folded = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’`]/g, "'").replace(/\s+/g, ' ').trim();

/** Everything that is known of companies, in memory: a long list is matched against it row by row. */
export class CompanyIndex {
  private readonly ids = new Map<string, Known>();
  private readonly byName = new Map<string, Known>();
  private readonly byBareName = new Map<string, Known | null>();
  private readonly byOtherName = new Map<string, Set<Known>>();
  private readonly registered = new Map<string, Known>();

  /** @param only ids of the stored companies that matter, where few do */
  static async load(tx: Transaction, only?: string[]): Promise<CompanyIndex> {
    const index = new CompanyIndex();
    const [among, of] = only ? [Prisma.sql`WHERE id = ANY(${only})`, Prisma.sql`WHERE company_id = ANY(${only})`] : [Prisma.empty, Prisma.empty];
    const rows = await tx.$queryRaw<{ id: string; name: string; kind: CompanyKind; shownAs: string }[]>`SELECT id, name, kind::text AS kind, shown_as AS "shownAs" FROM companies ${among}`;
    for (const { name, kind, ...row } of rows) index.add({ ...index.create(name, kind), ...row, stored: true });
    for (const { name, kind, aliases = [], names = {} } of COMPANIES) {
      let company = index.byName.get(folded(name));
      if (!company) { company = index.create(name, kind); index.add(company); }
      for (const alias of aliases) index.name(company, alias, '');
      for (const [language, list = []] of Object.entries(names)) for (const alias of list) index.name(company, alias, language);
    }
    for (const { id, alias, language } of await tx.$queryRaw<{ id: string; alias: string; language: string }[]>`SELECT company_id AS id, alias, language FROM company_aliases ${of}`) {
      index.name(index.ids.get(id) as Known, alias, language);
    }
    for (const { id, scheme, value } of await tx.$queryRaw<{ id: string; scheme: CompanyIdScheme; value: string }[]>`SELECT company_id AS id, scheme::text AS scheme, value FROM company_ids ${of}`) {
      index.register(index.ids.get(id) as Known, scheme, value);
    }
    return index;
  }

  create(name: string, kind: CompanyKind): Known {
    return { id: `new ${name}`, name, kind, shownAs: `new ${name}`, stored: false, names: new Map([[folded(name), new Set([''])]]), ids: new Map(), tickers: new Set() };
  }

  add(company: Known): void {
    this.ids.set(company.id, company);
    this.byName.set(folded(company.name), company);
    const bare = folded(withoutLegalForm(company.name));
    // which of two is meant without its legal form, nobody can say
    this.byBareName.set(bare, this.byBareName.has(bare) ? null : company);
  }

  /** Says that the company bears another name. */
  name(company: Known, alias: string, language: string): void {
    const key = folded(alias);
    const known = company.names.get(key) ?? new Set();
    company.names.set(key, known.add(language));
    if (key !== folded(company.name)) this.byOtherName.set(key, (this.byOtherName.get(key) ?? new Set()).add(company));
  }

  register(company: Known, scheme: CompanyIdScheme, value: string): void {
    if (scheme === 'ticker') { company.tickers.add(value); return; }
    company.ids.set(scheme, value);
    this.registered.set(`${scheme} ${value}`, company);
  }

  byId = (id: string): Known | undefined => this.ids.get(id);
  /** A ticker is one exchange's, and may be another company's on another. */
  ownerOf = (scheme: CompanyIdScheme, value: string): Known | undefined => this.registered.get(`${scheme} ${value}`);
  called = (name: string): Known | undefined => this.byName.get(folded(name));
  /** The one company whose name is this without its legal form. */
  bare = (name: string): Known | undefined => this.byBareName.get(name) ?? undefined;
  alsoCalled = (name: string): Known[] => [...(this.byOtherName.get(folded(name)) ?? [])];
}

/**
 * Ids of the stored companies that a few given ones may be, or contradict: those of the same names, with or without a legal form,
 * of the same ids, and all of the gazetteer's.
 */
export async function mayBe(tx: Transaction, given: { name?: string; ids: { value: string }[] }[]): Promise<string[]> {
  const names = given.flatMap(({ name }) => (name === undefined ? [] : [name, withoutLegalForm(name)]));
  const rows = await tx.$queryRaw<{ id: string }[]>`
    WITH sought AS MATERIALIZED (SELECT DISTINCT fold_name(name) AS name FROM unnest(${names}::text[]) AS given(name))
    SELECT co.id FROM sought JOIN companies co ON fold_name(co.name) = sought.name OR fold_name(co.name) LIKE replace(replace(replace(sought.name, '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'
    UNION SELECT al.company_id FROM sought JOIN company_aliases al ON fold_name(al.alias) = sought.name
    UNION SELECT company_id FROM company_ids WHERE value = ANY(${given.flatMap(({ ids }) => ids.map(({ value }) => value))})
    UNION SELECT id FROM companies WHERE name = ANY(${COMPANIES.map(({ name }) => name)})`;
  return rows.map(({ id }) => id);
}
