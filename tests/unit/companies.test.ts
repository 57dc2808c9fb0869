import { describe, expect, it } from 'vitest';
import { COMPANIES, type Company, LEGAL_FORMS } from '../../lib/companies/index.ts';
import { LOOKALIKES } from '../../lib/companies/lookalikes.ts';
import { COMPANY_KINDS } from '../../lib/terms.ts';

const LANGUAGES = ['it', 'fr', 'pt', 'es', 'en'];

/** Forms that two companies share in a language. Where nothing else tells them apart, neither is chosen. */
const KNOWN_CLASHES: [form: string, languages: string[], companies: string[]][] = [
  ['iren', ['it'], ['Gruppo Iren', 'IREN']],
  ['merck', LANGUAGES, ['Merck & Co', 'Merck KGaA']],
  ['acea', LANGUAGES, ['Acea', "European Automobile Manufacturers' Association"]],
  ['anses', ['fr'], ['Anses', 'Anses (France)']],
  ['anac', ['pt'], ['Agência Nacional de Aviação Civil', 'Autoridade Nacional da Aviação Civil']],
  ['cvc', ['pt'], ['CVC Capital Partners', 'CVC Corp']],
  ['gap', ['es'], ['Gap', 'Grupo Aeroportuario del Pacífico']],
  ['bpi', ['es'], ['Banco BPI', 'Bank for International Settlements']],
  ['fcc', ['es'], ['Federal Communications Commission', 'Fomento de Construcciones y Contratas']],
];

/** Names whose last word looks like a legal form and is part of the name as the press writes it. */
const ENDS_IN_LEGAL_FORM = [
  'Africa Finance Corporation', 'CVC Corp', 'China Investment Corporation', 'Coherent Corp', 'Fox Corporation', 'International Finance Corporation', 'KT Corporation',
  'Merck & Co', 'Merck KGaA', 'News Corp', 'RAND Corporation', 'Rothschild & Co', 'Sea Limited', 'Software AG',
  'VF Corporation',
];

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const slug = (name: string): string => fold(name).replace(/ø/g, 'o').replace(/ß/g, 'ss').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
const everywhere = ({ name, aliases = [] }: Company): string[] => [name, ...aliases];
const everyForm = (company: Company): string[] => [...everywhere(company), ...Object.values(company.names ?? {}).flatMap((list) => list ?? [])];
const formsIn = (company: Company, language: string): string[] => [...everywhere(company), ...(company.names?.[language] ?? [])];
const repeated = (list: string[]): string[] => list.filter((item, i) => list.indexOf(item) !== i);
const named = new Map(COMPANIES.map((company) => [company.name, company]));

describe('the gazetteer', () => {
  it('holds at least 500 companies and institutions', () => {
    expect(COMPANIES.length).toBeGreaterThanOrEqual(500);
  });

  it('names each once, and gives each an address of its own', () => {
    expect(repeated(COMPANIES.map(({ name }) => name))).toEqual([]);
    expect(repeated(COMPANIES.map(({ name }) => slug(name)))).toEqual([]);
    expect(COMPANIES.filter(({ name }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug(name)))).toEqual([]);
  });

  it('uses the kinds of the project', () => {
    expect(COMPANIES.filter(({ kind }) => !COMPANY_KINDS.includes(kind) || (kind as string) === 'unlisted')).toEqual([]);
  });

  it('writes every form clean: trimmed, composed, straight quotes, a capital to be known by', () => {
    const unclean = COMPANIES.flatMap(everyForm).filter(
      (form) => form === '' || form !== form.trim() || form !== form.normalize('NFC') || /[’‘“”\u00A0]|\s{2}/.test(form) || !/\p{Lu}/u.test(form),
    );
    expect(unclean).toEqual([]);
  });

  it('repeats no form within a company', () => {
    const doubled = COMPANIES.flatMap((company) => [
      ...repeated(everywhere(company)),
      ...Object.values(company.names ?? {}).flatMap((list) => [...repeated(list ?? []), ...(list ?? []).filter((form) => everywhere(company).includes(form))]),
      ...repeated(company.ambiguous ?? []),
    ]);
    expect(doubled).toEqual([]);
  });

  it('gives names by language only for the languages that Parallax reads', () => {
    const codes = new Set(COMPANIES.flatMap(({ names = {} }) => Object.keys(names)));
    expect([...codes].filter((code) => !LANGUAGES.includes(code))).toEqual([]);
    expect(COMPANIES.filter(({ names = {} }) => Object.values(names).some((list) => !list?.length))).toEqual([]);
  });

  it('calls ambiguous only what is one of the company’s own forms', () => {
    const strangers = COMPANIES.flatMap((company) => (company.ambiguous ?? []).filter((form) => !everyForm(company).includes(form)));
    expect(strangers).toEqual([]);
  });

  it('keeps legal forms out of canonical names', () => {
    const suffixed = COMPANIES.map(({ name }) => name).filter((name) => LEGAL_FORMS.some((form) => name.endsWith(` ${form}`)));
    expect(suffixed.sort()).toEqual(ENDS_IN_LEGAL_FORM);
  });

  it.each(LANGUAGES)('lets no two companies share a form in %s but those known to clash', (language) => {
    const owners = new Map<string, Set<string>>();
    for (const company of COMPANIES) {
      for (const form of formsIn(company, language)) owners.set(fold(form), (owners.get(fold(form)) ?? new Set()).add(company.name));
    }
    const clashes = [...owners].filter(([, names]) => names.size > 1).map(([form, names]) => [form, [...names].sort()]);
    const known = KNOWN_CLASHES.filter(([, languages]) => languages.includes(language)).map(([form, , companies]) => [form, companies]);
    expect(clashes.sort()).toEqual(known.sort());
  });

  it('gives INE to Portugal in Portuguese and to Spain in Spanish, and to nobody elsewhere', () => {
    const owners = (language: string) => COMPANIES.filter((company) => formsIn(company, language).includes('INE')).map(({ name }) => name);
    expect(LANGUAGES.map(owners)).toEqual([[], [], ['INE (Portugal)'], ['INE (Spain)'], []]);
  });
});

describe('forms that are also something else', () => {
  it.each([
    ['Apple', 'Apple'], ['Meta', 'Meta'], ['Orange', 'Orange'], ['Visa', 'Visa'], ['Oracle', 'Oracle'], ['Vale', 'Vale'], ['Ford', 'Ford'], ['TIM', 'TIM'], ['TIM', 'Tim'],
    ['Eni', 'Eni'], ['Telefônica Brasil', 'Vivo'], ['Claro', 'Claro'], ['Oi', 'Oi'], ['NOS', 'NOS'], ['Altice Portugal', 'Meo'], ['Fiat', 'Fiat'], ['Seat', 'Seat'], ['Target', 'Target'],
    ['Gap', 'Gap'], ['Shell', 'Shell'], ['TotalEnergies', 'Total'], ['Casino', 'Casino'], ['Carrefour', 'Carrefour'], ['Grupo Dia', 'Dia'], ['Intesa Sanpaolo', 'Intesa'], ['Generali', 'Generali'],
    ['Sky', 'Sky'], ['StoneCo', 'Stone'], ['Natura', 'Natura'], ['Block', 'Square'], ['Strategy', 'Strategy'], ['Snap', 'Snap'], ['Zoom', 'Zoom'], ['Box', 'Box'], ['Nubank', 'Nu'],
    ['Next (UK)', 'Next'], ['Hugo Boss', 'Boss'], ['Mango', 'Mango'], ['ACS', 'ACS'], ['UPS', 'UPS'], ['AES', 'AES'], ['General Electric', 'GE'], ['HP', 'HP'], ['BP', 'BP'], ['Rai', 'Rai'],
    ['SIC', 'SIC'], ['CIA', 'CIA'], ['Federal Reserve', 'Fed'], ['Autorité des marchés financiers', 'AMF'], ['Securities and Exchange Commission', 'SEC'], ['Financial Times', 'FT'],
    ['Associated Press', 'AP'], ['Libération', 'Libération'], ['Le Monde', 'Le Monde'], ['Le Point', 'Le Point'], ['Les Echos', 'Les Echos'], ['Il Messaggero', 'Il Messaggero'], ['El País', 'El País'],
    ['El Mundo', 'El Mundo'], ['Expansión', 'Expansión'], ['Público', 'Público'], ['O Globo', 'O Globo'], ['Valor Econômico', 'Valor'], ['Época', 'Época'], ['Veja', 'Veja'], ['Time', 'Time'],
    ['Fortune', 'Fortune'], ['Nature', 'Nature'], ['Science', 'Science'], ['The Economist', 'The Economist'], ['Wired', 'Wired'], ['MARA Holdings', 'MARA'], ['Nestlé', 'Nestle'],
    ['World Health Organization', 'WHO'], ['3M', '3M'], ['Dell', 'Dell'], ['Google', 'Alphabet'], ['Amazon', 'Amazon'], ['Microsoft', 'Azure'],
  ])('%s: %s needs evidence', (name, form) => {
    expect(named.get(name)?.ambiguous).toContain(form);
  });

  it.each([
    ['Amazon', 'AWS'], ['Amazon', 'Amazon Web Services'], ['Microsoft', 'Microsoft Azure'], ['Google', 'Google Cloud'], ['Google', 'Google'], ['Nvidia', 'Nvidia'], ['CoreWeave', 'CoreWeave'],
    ['MARA Holdings', 'Marathon Digital'], ['JP Morgan', 'JPMorgan Chase'], ['Coatue Management', 'Coatue Management'], ['Financial Times', 'Financial Times'], ['Hut 8', 'Hut 8'], ['TeraWulf', 'TeraWulf'],
    ['HIVE Digital', 'HIVE Digital'], ['DC Byte', 'DC Byte'], ['Cointelegraph', 'Cointelegraph'], ['Miner Mag', 'The Miner Mag'], ['Bloomberg', 'Bloomberg'], ['Core Scientific', 'Core Scientific'],
  ])('%s: %s needs none', (name, form) => {
    const company = named.get(name);
    expect(company && everywhere(company)).toContain(form);
    expect(company?.ambiguous ?? []).not.toContain(form);
  });
});

describe('names by language', () => {
  it.each([
    ['pt', 'Agência Internacional de Energia', 'International Energy Agency'], ['fr', 'AIE', 'International Energy Agency'], ['it', 'Aie', 'International Energy Agency'],
    ['pt', 'Agência de Informação sobre Energia', 'Energy Information Administration'], ['pt', 'Administração de Informação de Energia', 'Energy Information Administration'],
    ['es', 'FMI', 'International Monetary Fund'], ['es', 'UE', 'European Union'], ['it', 'Ue', 'European Union'], ['en', 'EU', 'European Union'], ['it', 'Bce', 'European Central Bank'],
    ['pt', 'Banco Mundial', 'World Bank'], ['it', 'Ocse', 'OECD'], ['fr', 'OCDE', 'OECD'], ['fr', 'Commission européenne', 'European Commission'], ['es', 'Reserva Federal', 'Federal Reserve'],
    ['pt', 'OMS', 'World Health Organization'], ['it', 'Onu', 'United Nations'], ['es', 'OTAN', 'NATO'], ['fr', 'Opep', 'OPEC'],
  ])('%s: %s is %s', (language, form, name) => {
    expect(COMPANIES.filter((company) => formsIn(company, language).includes(form)).map((company) => company.name)).toEqual([name]);
  });

  it('does not take the Portuguese pronoun for the Union', () => {
    expect(formsIn(named.get('European Union') as Company, 'pt')).not.toContain('EU');
  });

  it('keeps the bodies of the Union and of Washington apart', () => {
    const bodies = ['European Union', 'European Commission', 'European Parliament', 'European Council', 'European Central Bank', 'International Monetary Fund', 'World Bank'];
    expect(bodies.filter((name) => named.get(name)?.kind === 'institution')).toEqual(bodies);
  });
});

describe('legal forms', () => {
  it('lists each once, and those of the five languages', () => {
    expect(repeated([...LEGAL_FORMS])).toEqual([]);
    expect(LEGAL_FORMS).toEqual(expect.arrayContaining([
      'S.p.A.', 'S.r.l.', 'SA', 'S.A.', 'SAS', 'SARL', 'Ltda', 'Ltda.', 'S.L.', 'S.A. de C.V.', 'S.A.B. de C.V.', 'Inc.', 'Inc', 'Corp.', 'Corp', 'Corporation', 'PLC', 'plc',
      'AG', 'SE', 'NV', 'N.V.', 'GmbH', 'Ltd', 'Ltd.', 'LLC', 'LP', 'Co.', '& Co.',
    ]));
  });
});

describe('names that hold a company’s name and are not the company', () => {
  const words = (text: string): string => ` ${fold(text).replace(/[^\p{L}\p{N}&]+/gu, ' ').trim()} `;
  const forms = new Set(COMPANIES.flatMap(everyForm).map(words));
  const parts = (text: string): string[] => {
    const list = words(text).trim().split(' ');
    return list.flatMap((_, i) => list.slice(i).map((__, k) => ` ${list.slice(i, i + k + 1).join(' ')} `));
  };

  it('are listed once and name no company themselves', () => {
    expect(repeated([...LOOKALIKES])).toEqual([]);
    expect(LOOKALIKES.filter((name) => forms.has(words(name)))).toEqual([]);
  });

  it.each(LOOKALIKES)('%s holds one', (name) => {
    expect(parts(name).some((part) => forms.has(part))).toBe(true);
  });
});
