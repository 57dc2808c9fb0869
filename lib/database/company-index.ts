import { withoutLegalForm } from '../companies/added.ts';
import { COMPANIES } from '../companies/index.ts';
import type { CompanyIdScheme, CompanyKind } from '../terms.ts';
import type { Transaction } from './store.ts';

/** One company that is known, by the gazetteer or by the database. */
export interface Known {
  /** Its slug; of one that is not stored yet, a stand-in until it is. */
  id: string;
  name: string;
  kind: CompanyKind;
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

  static async load(tx: Transaction): Promise<CompanyIndex> {
    const index = new CompanyIndex();
    const rows = await tx.$queryRaw<{ id: string; name: string; kind: CompanyKind }[]>`SELECT id, name, kind::text AS kind FROM companies`;
    for (const { id, name, kind } of rows) index.add({ ...index.create(name, kind), id, stored: true });
    for (const { name, kind, aliases = [], names = {} } of COMPANIES) {
      let company = index.byName.get(folded(name));
      if (!company) { company = index.create(name, kind); index.add(company); }
      for (const alias of aliases) index.name(company, alias, '');
      for (const [language, list = []] of Object.entries(names)) for (const alias of list) index.name(company, alias, language);
    }
    for (const { id, alias, language } of await tx.$queryRaw<{ id: string; alias: string; language: string }[]>`SELECT company_id AS id, alias, language FROM company_aliases`) {
      index.name(index.ids.get(id) as Known, alias, language);
    }
    for (const { id, scheme, value } of await tx.$queryRaw<{ id: string; scheme: CompanyIdScheme; value: string }[]>`SELECT company_id AS id, scheme::text AS scheme, value FROM company_ids`) {
      index.register(index.ids.get(id) as Known, scheme, value);
    }
    return index;
  }

  create(name: string, kind: CompanyKind): Known {
    return { id: `new ${name}`, name, kind, stored: false, names: new Map([[folded(name), new Set([''])]]), ids: new Map(), tickers: new Set() };
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
