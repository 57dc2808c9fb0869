import type { Company } from './company.ts';
import { FIRST_WORDS, INSTITUTION_LAST_WORDS, LAST_WORDS, LIKELY_FIRST_WORDS, LIKELY_LAST_WORDS } from './name-words.ts';

/** Words of a name that say what and where it is, beside those of `name-words.ts`: without them the press still means the same. */
const COMMON = [
  'International', 'Internacional', 'Internazionale', 'Global', 'Worldwide', 'Company', 'Companies', 'Corporation', 'Tiendas', 'Supermercados', 'Supermarchés', 'Almacenes', 'Società', 'Société', 'Gruppo', 'Groupe', 'Grupo', 'Group', 'Europe',
  'UK', 'US', 'USA', 'Ireland', 'Australia', 'Canada', 'India', 'Italia', 'France', 'España', 'Brasil', 'Portugal', 'México', 'Chile', 'Argentina', 'Colombia', 'Perú', 'Schweiz', 'Suisse', 'Svizzera', 'Nigeria', 'Kenya',
];

/** Words between a listed name and its legal form that make no other company of it: "Sony Group Corp", "Toyota Motor Corporation". */
export const SAME: ReadonlySet<string> = new Set([...COMMON, 'Motor', 'Motors', 'Holding', 'Holdings', 'Industries', 'Industrie', 'Industrias', 'Enterprises', 'Technologies', 'Technology', 'Stores', 'Co', 'Deutschland', 'Ibérica']);

const FIRST: ReadonlySet<string> = new Set([...FIRST_WORDS, ...LIKELY_FIRST_WORDS, ...COMMON, 'New Zealand', 'Australian', 'British', 'UK', 'US']);
const LAST: ReadonlySet<string> = new Set([...LAST_WORDS, ...LIKELY_LAST_WORDS, ...COMMON].filter((word) => !INSTITUTION_LAST_WORDS.includes(word)));

/** Letters of what is left, at least. */
const SHORTEST = 3;

/** A name without a common word at its beginning or its end: "Babcock" of Babcock International, "Rossel" of Groupe Rossel. */
function formsOf(name: string): string[] {
  const words = name.split(' ');
  const without: string[] = [];
  for (let n = 1; n < words.length; n++) {
    if (FIRST.has(words.slice(0, n).join(' '))) without.push(words.slice(n).join(' '));
    if (LAST.has(words.slice(-n).join(' '))) without.push(words.slice(0, -n).join(' '));
  }
  return without.filter((form) => form.length >= SHORTEST && !FIRST.has(form) && !LAST.has(form));
}

/** The names that listed companies have without the words that say what they are; what two may be called is neither's. */
export function shortNames(companies: readonly Company[]): ReadonlyMap<string, Company> {
  const found = new Map<string, Company | undefined>();
  const taken = new Set(companies.flatMap(({ name, aliases = [] }) => [name, ...aliases]));
  for (const company of companies) {
    for (const form of new Set([company.name, ...(company.aliases ?? [])].flatMap(formsOf))) {
      if (!taken.has(form)) found.set(form, found.has(form) && found.get(form) !== company ? undefined : company);
    }
  }
  return new Map([...found].filter((entry): entry is [string, Company] => entry[1] !== undefined));
}
