import type { Company } from './company.ts';

/** What is said of a country before and behind "central bank": `Turkey` with an `'s` and `Turkish`; `turca`, `della Turchia`. */
type Countries = readonly [bank: string, en: readonly [country: string, ...adjectives: string[]], it: string[], fr: string[], es: string[], pt: string[]];

const COUNTRIES: readonly Countries[] = [
  ['Federal Reserve', ['America', 'US', 'U.S.', 'American'], ['americana', 'statunitense', 'degli Stati Uniti'], ['américaine', 'des États-Unis'], ['estadounidense', 'de Estados Unidos'], ['norte-americano', 'americano', 'dos Estados Unidos', 'dos EUA']],
  ['Bank of England', ['Britain', 'British', 'UK'], ['britannica', 'inglese'], ['britannique'], ['británico', 'inglés'], ['britânico', 'inglês']],
  ['European Central Bank', ['the euro zone', "the eurozone's"], ["dell'Eurozona"], ['de la zone euro'], ['de la zona euro'], ['da zona euro']],
  ['Swiss National Bank', ['Switzerland', 'Swiss'], ['svizzera', 'elvetica'], ['suisse', 'helvétique'], ['suizo', 'de Suiza'], ['suíço', 'da Suíça']],
  ['Norges Bank', ['Norway', 'Norwegian'], ['norvegese'], ['norvégienne'], ['noruego', 'de Noruega'], ['norueguês', 'da Noruega']],
  ['Riksbank', ['Sweden', 'Swedish'], ['svedese'], ['suédoise'], ['sueco', 'de Suecia'], ['sueco', 'da Suécia']],
  ['National Bank of Poland', ['Poland', 'Polish'], ['polacca'], ['polonaise'], ['polaco', 'de Polonia'], ['polaco', 'polonês', 'da Polónia', 'da Polônia']],
  ['Czech National Bank', ['the Czech Republic', 'Czech'], ['ceca'], ['tchèque'], ['checo'], ['checo', 'tcheco']],
  ['Central Bank of Russia', ['Russia', 'Russian'], ['russa', 'della Russia'], ['russe', 'de Russie'], ['ruso', 'de Rusia'], ['russo', 'da Rússia']],
  ['National Bank of Ukraine', ['Ukraine', 'Ukrainian'], ['ucraina'], ['ukrainienne'], ['ucraniano', 'de Ucrania'], ['ucraniano', 'da Ucrânia']],
  ['Central Bank of Turkey', ['Turkey', 'Türkiye', 'Turkish'], ['turca', 'della Turchia'], ['turque', 'de Turquie'], ['turco', 'de Turquía'], ['turco', 'da Turquia']],
  ['Bank of Israel', ['Israel', 'Israeli'], ['israeliana'], ['israélienne'], ['israelí', 'de Israel'], ['israelita', 'israelense', 'de Israel']],
  ['Central Bank of Egypt', ['Egypt', 'Egyptian'], ['egiziana'], ['égyptienne', "d'Égypte"], ['egipcio', 'de Egipto'], ['egípcio', 'do Egito']],
  ['Bank Al-Maghrib', ['Morocco', 'Moroccan'], ['marocchina', 'del Marocco'], ['marocaine', 'du Maroc'], ['marroquí', 'de Marruecos'], ['marroquino', 'de Marrocos']],
  ['Banque centrale de Tunisie', ['Tunisia', 'Tunisian'], ['tunisina'], ['tunisienne', 'de Tunisie'], ['tunecino', 'de Túnez'], ['tunisino', 'da Tunísia']],
  ['Central Bank of Nigeria', ['Nigeria', 'Nigerian'], ['nigeriana'], ['nigériane', 'du Nigeria'], ['nigeriano', 'de Nigeria'], ['nigeriano', 'da Nigéria']],
  ['Bank of Ghana', ['Ghana', 'Ghanaian'], ['ghanese', 'del Ghana'], ['ghanéenne', 'du Ghana'], ['ghanés', 'de Ghana'], ['ganês', 'do Gana']],
  ['Central Bank of Kenya', ['Kenya', 'Kenyan'], ['keniota', 'kenyana', 'del Kenya'], ['kényane', 'du Kenya'], ['keniano', 'de Kenia'], ['queniano', 'do Quénia', 'do Quênia']],
  ['South African Reserve Bank', ['South Africa', 'South African'], ['sudafricana'], ['sud-africaine', "d'Afrique du Sud"], ['sudafricano', 'de Sudáfrica'], ['sul-africano', 'da África do Sul']],
  ['Banco Nacional de Angola', ['Angola', 'Angolan'], ['angolana'], ['angolaise', "d'Angola"], ['angoleño', 'de Angola'], ['angolano', 'de Angola']],
  ['Reserve Bank of India', ['India', 'Indian'], ['indiana'], ['indienne', "d'Inde"], ['indio', 'de la India'], ['indiano', 'da Índia']],
  ['State Bank of Pakistan', ['Pakistan', 'Pakistani'], ['pachistana'], ['pakistanaise'], ['pakistaní', 'de Pakistán'], ['paquistanês', 'do Paquistão']],
  ["People's Bank of China", ['China', 'Chinese'], ['cinese', 'della Cina'], ['chinoise', 'de Chine'], ['chino', 'de China'], ['chinês', 'da China']],
  ['Bank of Japan', ['Japan', 'Japanese'], ['giapponese', 'del Giappone'], ['japonaise', 'du Japon'], ['japonés', 'nipón', 'de Japón'], ['japonês', 'nipónico', 'do Japão']],
  ['Bank of Korea', ['South Korea', 'South Korean', 'Korean'], ['coreana', 'sudcoreana'], ['coréenne', 'sud-coréenne'], ['surcoreano', 'de Corea del Sur'], ['sul-coreano', 'da Coreia do Sul']],
  ['Bank Indonesia', ['Indonesia', 'Indonesian'], ['indonesiana'], ['indonésienne'], ['indonesio', 'de Indonesia'], ['indonésio', 'da Indonésia']],
  ['Bangko Sentral ng Pilipinas', ['the Philippines', 'Philippine'], ['filippina'], ['philippine'], ['filipino', 'de Filipinas'], ['filipino', 'das Filipinas']],
  ['Reserve Bank of Australia', ['Australia', 'Australian'], ['australiana'], ['australienne', "d'Australie"], ['australiano', 'de Australia'], ['australiano', 'da Austrália']],
  ['Reserve Bank of New Zealand', ['New Zealand', 'New Zealand'], ['neozelandese'], ['néo-zélandaise'], ['neozelandés', 'de Nueva Zelanda'], ['neozelandês', 'da Nova Zelândia']],
  ['Bank of Canada', ['Canada', 'Canadian'], ['canadese', 'del Canada'], ['canadienne', 'du Canada'], ['canadiense', 'de Canadá'], ['canadiano', 'canadense', 'do Canadá']],
  ['Banxico', ['Mexico', 'Mexican'], ['messicana', 'del Messico'], ['mexicaine', 'du Mexique'], ['mexicano', 'de México'], ['mexicano', 'do México']],
  ['Banco Central do Brasil', ['Brazil', 'Brazilian'], ['brasiliana', 'del Brasile'], ['brésilienne', 'du Brésil'], ['brasileño', 'de Brasil'], ['brasileiro', 'do Brasil']],
  ['Banco Central de la República Argentina', ['Argentina', 'Argentine'], ['argentina', "dell'Argentina"], ['argentine', "d'Argentine"], ['argentino', 'de Argentina', 'de la Argentina'], ['argentino', 'da Argentina']],
  ['Banco Central de Chile', ['Chile', 'Chilean'], ['cilena', 'del Cile'], ['chilienne', 'du Chili'], ['chileno', 'de Chile'], ['chileno', 'do Chile']],
  ['Banco de la República', ['Colombia', 'Colombian'], ['colombiana', 'della Colombia'], ['colombienne', 'de Colombie'], ['colombiano', 'de Colombia'], ['colombiano', 'da Colômbia']],
  ['Banco Central de Reserva del Perú', ['Peru', 'Peruvian'], ['peruviana', 'del Perù'], ['péruvienne', 'du Pérou'], ['peruano', 'de Perú', 'del Perú'], ['peruano', 'do Peru']],
  ['Banco Central del Uruguay', ['Uruguay', 'Uruguayan'], ['uruguaiana'], ['uruguayenne'], ['uruguayo', 'de Uruguay'], ['uruguaio', 'do Uruguai']],
];

/** What papers call central banks by their countries, by canonical name: "Turkey's central bank", "la banque centrale turque". */
const DESCRIBED: ReadonlyMap<string, Company['names']> = new Map(COUNTRIES.map(([bank, [country, ...adjectives], it, fr, es, pt]) => [bank, {
  en: [`${country}'s central bank`, ...adjectives.map((adjective) => `${adjective} central bank`)],
  it: it.map((adjective) => `banca centrale ${adjective}`),
  fr: fr.map((adjective) => `banque centrale ${adjective}`),
  es: es.map((adjective) => `banco central ${adjective}`),
  pt: pt.map((adjective) => `banco central ${adjective}`),
}]));

/** A company, and a central bank also by the name of its country. */
export function withCountry(company: Company): Company {
  const described = DESCRIBED.get(company.name);
  if (!described) return company;
  const names = { ...company.names };
  for (const [language, forms] of Object.entries(described)) names[language as keyof typeof names] = [...new Set([...(names[language as keyof typeof names] ?? []), ...(forms ?? [])])];
  return { ...company, names };
}
