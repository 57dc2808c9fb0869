import { withoutLegalForm } from '../companies/added.ts';
import type { CompanyAdder, CompanyIdScheme, CompanyKind } from '../terms.ts';
import { changeNames } from './added-names.ts';
import { CompanyIndex, folded, type Known, mayBe } from './company-index.ts';
import { freeSlugs } from './slugs.ts';
import { type Transaction, writing } from './transaction.ts';

/** A company as a person or a file gives it. */
export interface GivenCompany {
  name: string;
  /** Absent where nothing says it. */
  kind?: CompanyKind;
  /** Without a language any text may use it. */
  aliases: { alias: string; language: string }[];
  ids: { scheme: CompanyIdScheme; value: string }[];
}

/** `known`: everything in it was there already. */
/** `joined`: the name that was given, where an id alone made it one more name of a company. */
export type Taken = { outcome: 'added' | 'changed' | 'known'; id: string; name: string; joined?: string } | { outcome: 'refused'; problem: string };

export interface Giver {
  by: Extract<CompanyAdder, 'import' | 'hand'>;
  /** The file's name, or `added by hand`: stands beside every alias and id. */
  source: string;
  /** Names, folded, that rows of the file bear with different ids: which of them a known company is, nobody can say. */
  contested?: ReadonlySet<string>;
  /** The same of names without their legal form: of which of them a known company is the same, nobody can say. */
  shared?: ReadonlySet<string>;
}

export const BY_HAND = 'added by hand';

/** Up to so many are looked up one by one; for more, everything that is known is held in memory. */
const FEW = 20;

const SCHEMES: Record<CompanyIdScheme, string> = { ticker: 'ticker', lei: 'LEI', wikidata: 'Wikidata id' };

/**
 * Takes companies into the list, in their order and in one transaction: new ones, and new names and ids of known ones. One that
 * contradicts what is known is refused as a whole, with a sentence; nothing that is known is ever replaced.
 */
export const takeCompanies = (given: GivenCompany[], giver: Giver): Promise<Taken[]> => writing(async (tx) => {
  const index = await CompanyIndex.load(tx, given.length <= FEW ? await mayBe(tx, given) : undefined);
  const work = new Work(tx, index, giver);
  const taken: Taken[] = [];
  for (const company of given) taken.push(work.take(company));
  await work.write();
  return taken.map((one, at) => ('id' in one ? { ...one, id: work.idOf(one.id) } : taken[at] as Taken));
});

/** Adds names and ids to a company that is already there. */
export const giveCompany = (id: string, more: Pick<GivenCompany, 'aliases' | 'ids'>): Promise<Taken> => writing(async (tx) => {
  const index = await CompanyIndex.load(tx, [...(await mayBe(tx, [more])), id]);
  const work = new Work(tx, index, { by: 'hand', source: BY_HAND });
  const company = index.byId(id);
  const taken: Taken = company ? work.give(company, more) : { outcome: 'refused', problem: `There is no company at /companies/${id}.` };
  await work.write();
  return taken;
});

/** What is to be written, gathered so that a hundred thousand rows need a few statements. */
class Work {
  private readonly created = new Set<Known>();
  private readonly touched = new Map<Known, { kind?: CompanyKind; named: boolean }>();
  private readonly aliases: { of: Known; alias: string; language: string }[] = [];
  private readonly ids: { of: Known; scheme: CompanyIdScheme; value: string }[] = [];
  private readonly slugs = new Map<string, string>();

  constructor(private readonly tx: Transaction, private readonly index: CompanyIndex, private readonly giver: Giver) {}

  idOf = (id: string): string => this.slugs.get(id) ?? id;

  take(given: GivenCompany): Taken {
    const owner = this.ownerOf(given);
    if ('problem' in owner) return { outcome: 'refused', problem: owner.problem };
    if (owner.company) return this.give(owner.company, given, given.kind, given.name);
    const company = this.index.create(given.name, given.kind ?? 'company');
    const ids = this.refusedId(company, given.ids);
    if (ids) return { outcome: 'refused', problem: ids };
    this.index.add(company);
    this.created.add(company);
    this.touched.set(company, { named: true });
    this.addNames(company, given.aliases);
    this.addIds(company, given.ids);
    return { outcome: 'added', id: company.id, name: company.name };
  }

  /** @param name as it was given, which may be another one of its names */
  give(company: Known, given: Pick<GivenCompany, 'aliases' | 'ids'>, kind?: CompanyKind, name?: string): Taken {
    const problem = this.refusedId(company, given.ids);
    if (problem) return { outcome: 'refused', problem };
    const all = name !== undefined && !company.names.has(folded(name)) ? [{ alias: name, language: '' }, ...given.aliases] : given.aliases;
    const names = this.addNames(company, all);
    const ids = this.addIds(company, given.ids);
    // what an article named by its shape alone is on the list from now on
    const listed = company.kind === 'unlisted' ? (kind ?? 'company') : undefined;
    if (!names && !ids && !listed) {
      // who adds a company by hand wants to see it, though no article has named it yet
      if (!company.stored && this.giver.by === 'hand' && !this.touched.has(company)) this.touched.set(company, { named: false });
      return { outcome: 'known', id: company.id, name: company.name };
    }
    const before = this.touched.get(company);
    this.touched.set(company, { kind: listed ?? before?.kind, named: names || listed !== undefined || (before?.named ?? false) });
    if (listed) company.kind = listed;
    return { outcome: 'changed', id: company.id, name: company.name, ...(all === given.aliases ? {} : { joined: name }) };
  }

  /** The company that is meant: by its ids, else by its name; none where it is new. */
  private ownerOf({ name, ids }: GivenCompany): { company?: Known } | { problem: string } {
    const byId = new Map(ids.flatMap(({ scheme, value }) => { const owner = this.index.ownerOf(scheme, value); return owner ? [[owner, `${SCHEMES[scheme]} ${value}`] as const] : []; }));
    if (byId.size > 1) return { problem: `its ids are of different companies: ${[...byId].map(([{ name: of }, id]) => `${id} is that of ${of}`).join(', ')}.` };
    const [owner] = byId.keys();
    const bare = folded(withoutLegalForm(name));
    const shared = this.giver.shared?.has(bare) ?? false;
    const called = this.index.called(name) ?? (shared ? undefined : this.index.called(withoutLegalForm(name)) ?? this.index.bare(bare));
    if (owner && called && owner.shownAs !== called.shownAs) return { problem: `its ids are those of ${owner.name}, and its name is that of ${called.name}: one of the two is wrong, or they are one company and can be merged.` };
    if (owner) return { company: owner };
    // what the file itself has brought is its own; of what was known before, none of several entries is the one for sure
    if (called && ids.length > 0 && !this.created.has(called) && (this.giver.contested?.has(folded(name)) ?? false)) {
      return { problem: `“${name}” stands in this file with different ids, and which of them are those of ${called.name} cannot be told: give them on its page.` };
    }
    if (called) return { company: called };
    const others = this.index.alsoCalled(name);
    if (others.length === 0) return {};
    const [other] = others;
    if (others.length > 1) return { problem: `“${name}” is another name of ${others.map((one) => one.name).join(' and of ')}: which of them is meant cannot be told.` };
    // a division's ids are not those of the company that it belongs to
    return ids.length === 0 ? { company: other } : { problem: `“${name}” is another name of ${other?.name}, so its ids may be those of a part of it: give them under the name ${other?.name}, or on its page.` };
  }

  private refusedId(company: Known, ids: GivenCompany['ids']): string | null {
    for (const { scheme, value } of ids) {
      if (scheme === 'ticker') continue;
      const owner = this.index.ownerOf(scheme, value);
      if (owner && owner !== company) return `the ${SCHEMES[scheme]} ${value} is that of ${owner.name}: it can be no other company’s.`;
      const own = company.ids.get(scheme);
      if (own !== undefined && own !== value) return `${company.name} has another ${SCHEMES[scheme]}, ${own}: two companies of one name need two names.`;
    }
    const schemes = ids.filter(({ scheme }) => scheme !== 'ticker').map(({ scheme }) => scheme);
    const twice = schemes.find((scheme, at) => schemes.indexOf(scheme) !== at);
    return twice ? `it has two ${SCHEMES[twice]}s, and a company has one.` : null;
  }

  private addNames(company: Known, aliases: GivenCompany['aliases']): boolean {
    const fresh = aliases.filter(({ alias, language }) => {
      const known = company.names.get(folded(alias));
      if (alias === company.name || known?.has('') || known?.has(language)) return false;
      this.index.name(company, alias, language);
      return true;
    });
    this.aliases.push(...fresh.map((alias) => ({ of: company, ...alias })));
    return fresh.length > 0;
  }

  private addIds(company: Known, ids: GivenCompany['ids']): boolean {
    const fresh = ids.filter(({ scheme, value }) => !(scheme === 'ticker' ? company.tickers.has(value) : company.ids.get(scheme) === value));
    for (const { scheme, value } of fresh) this.index.register(company, scheme, value);
    this.ids.push(...fresh.map((id) => ({ of: company, ...id })));
    return fresh.length > 0;
  }

  async write(): Promise<void> {
    if (this.touched.size === 0) return;
    const { by, source } = this.giver;
    // those of the gazetteer that no article has named yet get their row with the first thing that people say of them
    const missing = [...this.touched.keys()].filter(({ stored }) => !stored);
    const slugs = await freeSlugs(this.tx, missing.map(({ name }) => name));
    for (const [at, company] of missing.entries()) {
      this.slugs.set(company.id, slugs[at] as string);
      company.id = slugs[at] as string;
    }
    const rows = missing.map((company) => ({ id: company.id, name: company.name, kind: company.kind, added_by: this.created.has(company) ? by : 'gazetteer', source: this.created.has(company) && by === 'import' ? source : null }));
    await this.tx.$executeRaw`INSERT INTO companies (id, name, kind, added_by, source) SELECT id, name, kind::"CompanyKind", added_by::"CompanyAdder", source
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS given(id text, name text, kind text, added_by text, source text)`;
    const touched = [...this.touched].map(([{ id }, { kind, named }]) => ({ id, kind, named }));
    await this.tx.$executeRaw`UPDATE companies co SET kept = true, kind = COALESCE(given.kind::"CompanyKind", co.kind),
      added_by = CASE WHEN given.kind IS NULL THEN co.added_by ELSE ${by}::"CompanyAdder" END, source = CASE WHEN given.kind IS NULL THEN co.source ELSE ${by === 'import' ? source : null} END
      FROM jsonb_to_recordset(${JSON.stringify(touched)}::jsonb) AS given(id text, kind text) WHERE co.id = given.id`;
    await this.tx.$executeRaw`INSERT INTO company_aliases (company_id, alias, language, source) SELECT id, alias, language, ${source}
      FROM jsonb_to_recordset(${JSON.stringify(this.aliases.map(({ of, alias, language }) => ({ id: of.id, alias, language })))}::jsonb) AS given(id text, alias text, language text) ON CONFLICT DO NOTHING`;
    await this.tx.$executeRaw`INSERT INTO company_ids (company_id, scheme, value, source) SELECT id, scheme::"CompanyIdScheme", value, ${source}
      FROM jsonb_to_recordset(${JSON.stringify(this.ids.map(({ of, scheme, value }) => ({ id: of.id, scheme, value })))}::jsonb) AS given(id text, scheme text, value text)`;
    await changeNames(this.tx, touched.filter(({ named }) => named).map(({ id }) => id));
  }
}

