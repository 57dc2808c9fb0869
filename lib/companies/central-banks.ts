import type { Company } from './company.ts';

/** Central banks and what is theirs. The words "central bank" alone name nobody. */
export const centralBanks: Company[] = [
  {
    name: 'European Central Bank', kind: 'institution', aliases: ['ECB'],
    names: {
      it: ['Banca centrale europea', 'BCE', 'Bce'], fr: ['Banque centrale européenne', 'BCE'],
      pt: ['Banco Central Europeu', 'BCE'], es: ['Banco Central Europeo', 'BCE'],
    },
  },
  {
    name: 'Federal Reserve', kind: 'institution', aliases: ['Fed', 'US Federal Reserve', 'U.S. Federal Reserve', 'Federal Open Market Committee', 'FOMC'],
    names: {
      it: ['Riserva federale'], fr: ['Réserve fédérale', 'Réserve fédérale américaine'], pt: ['Reserva Federal'],
      es: ['Reserva Federal', 'Reserva Federal de Estados Unidos'],
    },
    ambiguous: ['Fed'],
  },
  { name: 'New York Fed', kind: 'institution', aliases: ['Federal Reserve Bank of New York', 'Fed di New York', 'Fed de New York', 'Fed de Nueva York', 'Fed de Nova York'] },
  {
    name: 'Bank of England', kind: 'institution', aliases: ['BoE'],
    names: {
      it: ["Banca d'Inghilterra"], fr: ["Banque d'Angleterre"], pt: ['Banco de Inglaterra', 'Banco da Inglaterra'], es: ['Banco de Inglaterra'],
    },
  },
  { name: "Banca d'Italia", kind: 'institution', aliases: ['Bankitalia', 'Bank of Italy'], names: { fr: ["Banque d'Italie"], pt: ['Banco de Itália'], es: ['Banco de Italia'] } },
  { name: 'Banque de France', kind: 'institution', aliases: ['Bank of France'], names: { it: ['Banca di Francia'], pt: ['Banco de França'], es: ['Banco de Francia'] } },
  { name: 'Banco de Portugal', kind: 'institution', aliases: ['Bank of Portugal', 'BdP'], names: { it: ['Banca del Portogallo'], fr: ['Banque du Portugal'] } },
  { name: 'Banco de España', kind: 'institution', aliases: ['Bank of Spain', 'BdE'], names: { it: ['Banca di Spagna'], fr: ["Banque d'Espagne"], pt: ['Banco de Espanha'] }, ambiguous: ['BdE'] },
  {
    name: 'Bundesbank', kind: 'institution', aliases: ['Deutsche Bundesbank'],
  },
  { name: 'Swiss National Bank', kind: 'institution', aliases: ['SNB'], names: { it: ['Banca nazionale svizzera', 'BNS'], fr: ['Banque nationale suisse', 'BNS'], pt: ['Banco Nacional Suíço'], es: ['Banco Nacional Suizo'] }, ambiguous: ['SNB', 'BNS'] },
  { name: 'Norges Bank', kind: 'institution' },
  { name: 'Riksbank', kind: 'institution', aliases: ['Sveriges Riksbank'] },
  {
    name: 'Banco Central do Brasil', kind: 'institution', aliases: ['Central Bank of Brazil', 'Copom', 'Comitê de Política Monetária'],
    names: { it: ['Banca centrale del Brasile', 'Banca centrale brasiliana'], fr: ['Banque centrale du Brésil', 'Banque centrale brésilienne'], es: ['Banco Central de Brasil'], pt: ['BCB', 'BC'] },
  },
  {
    name: 'Banxico', kind: 'institution', aliases: ['Banco de México', 'Bank of Mexico'],
    names: { it: ['Banca del Messico'], fr: ['Banque du Mexique'], pt: ['Banco do México'] },
  },
  {
    name: 'Banco Central de la República Argentina', kind: 'institution', aliases: ['BCRA', 'Central Bank of Argentina'],
    names: { es: ['Banco Central argentino'], it: ['Banca centrale argentina', "Banca centrale dell'Argentina"], fr: ["Banque centrale d'Argentine"], pt: ['Banco Central da Argentina', 'Banco Central argentino'] },
  },
  { name: 'Banco Central de Chile', kind: 'institution', names: { pt: ['Banco Central do Chile'] } },
  { name: 'Banco de la República', kind: 'institution', aliases: ['Banco de la República de Colombia'], ambiguous: ['Banco de la República'] },
  {
    name: 'Bank of Japan', kind: 'institution', aliases: ['BoJ'],
    names: { it: ['Banca del Giappone'], fr: ['Banque du Japon'], pt: ['Banco do Japão'], es: ['Banco de Japón', 'Banco del Japón'] },
  },
  {
    name: "People's Bank of China", kind: 'institution', aliases: ['PBoC', 'PBOC'],
    names: { it: ['Banca popolare cinese', 'Banca popolare della Cina'], fr: ['Banque populaire de Chine'], pt: ['Banco Popular da China'], es: ['Banco Popular de China'] },
  },
  { name: 'Bank of Canada', kind: 'institution', names: { it: ['Banca del Canada'], fr: ['Banque du Canada'], pt: ['Banco do Canadá'], es: ['Banco de Canadá'] } },
  { name: 'Reserve Bank of Australia', kind: 'institution', aliases: ['RBA'], ambiguous: ['RBA'] },
  { name: 'Reserve Bank of India', kind: 'institution', aliases: ['RBI'], ambiguous: ['RBI'] },
  { name: 'Bank of Korea', kind: 'institution', names: { it: ['Banca di Corea'], fr: ['Banque de Corée'], pt: ['Banco da Coreia'], es: ['Banco de Corea'] } },
  { name: 'Central Bank of Russia', kind: 'institution', aliases: ['Bank of Russia'], names: { it: ['Banca centrale russa', 'Banca di Russia'], fr: ['Banque centrale de Russie', 'Banque de Russie'], pt: ['Banco Central da Rússia'], es: ['Banco Central de Rusia', 'Banco de Rusia'] } },
  { name: 'Central Bank of Turkey', kind: 'institution', names: { it: ['Banca centrale turca'], fr: ['Banque centrale de Turquie', 'Banque centrale turque'], pt: ['Banco Central da Turquia'], es: ['Banco Central de Turquía'] } },
  { name: 'Hong Kong Monetary Authority', kind: 'institution', aliases: ['HKMA'] },
  { name: 'Monetary Authority of Singapore', kind: 'institution' },
  {
    name: 'Bank for International Settlements', kind: 'institution',
    names: {
      en: ['BIS'], it: ['Banca dei regolamenti internazionali', 'BRI', 'Bri'], fr: ['Banque des règlements internationaux', 'BRI'],
      pt: ['Banco de Pagamentos Internacionais', 'Banco de Compensações Internacionais', 'BIS'], es: ['Banco de Pagos Internacionales', 'BPI'],
    },
    ambiguous: ['BIS', 'BRI', 'Bri', 'BPI'],
  },
  {
    name: 'Financial Stability Board', kind: 'institution', aliases: ['FSB'],
    names: { it: ['Consiglio per la stabilità finanziaria'], fr: ['Conseil de stabilité financière'], pt: ['Conselho de Estabilidade Financeira'], es: ['Consejo de Estabilidad Financiera'] },
    ambiguous: ['FSB'],
  },
  { name: 'European Stability Mechanism', kind: 'institution', names: { en: ['ESM'], it: ['Meccanismo europeo di stabilità', 'Mes', 'MES'], fr: ['Mécanisme européen de stabilité', 'MES'], pt: ['Mecanismo Europeu de Estabilidade', 'MEE'], es: ['Mecanismo Europeo de Estabilidad', 'MEDE'] }, ambiguous: ['MES', 'Mes', 'ESM', 'MEE'] },
  {
    name: 'European Investment Bank', kind: 'institution', aliases: ['EIB'],
    names: { it: ['Banca europea per gli investimenti', 'BEI', 'Bei'], fr: ["Banque européenne d'investissement", 'BEI'], pt: ['Banco Europeu de Investimento', 'BEI'], es: ['Banco Europeo de Inversiones', 'BEI'] },
    ambiguous: ['Bei', 'BEI'],
  },
  {
    name: 'European Bank for Reconstruction and Development', kind: 'institution', aliases: ['EBRD'],
    names: {
      it: ['Banca europea per la ricostruzione e lo sviluppo', 'Bers', 'BERS'], fr: ['Banque européenne pour la reconstruction et le développement', 'BERD'],
      pt: ['Banco Europeu para a Reconstrução e o Desenvolvimento', 'BERD'], es: ['Banco Europeo de Reconstrucción y Desarrollo', 'BERD'],
    },
  },
  {
    name: 'Inter-American Development Bank', kind: 'institution', aliases: ['IADB', 'IDB'],
    names: {
      it: ['Banca interamericana di sviluppo'], fr: ['Banque interaméricaine de développement'], pt: ['Banco Interamericano de Desenvolvimento', 'BID'],
      es: ['Banco Interamericano de Desarrollo', 'BID'],
    },
    ambiguous: ['BID', 'IDB'],
  },
  {
    name: 'CAF Development Bank', kind: 'institution', aliases: ['Corporación Andina de Fomento', 'Banco de Desarrollo de América Latina', 'CAF Banco de Desarrollo de América Latina'],
  },
  { name: 'African Development Bank', kind: 'institution', aliases: ['AfDB'], names: { fr: ['Banque africaine de développement', 'BAD'], it: ['Banca africana di sviluppo'], pt: ['Banco Africano de Desenvolvimento'], es: ['Banco Africano de Desarrollo'] }, ambiguous: ['BAD'] },
  { name: 'Asian Development Bank', kind: 'institution', names: { it: ['Banca asiatica di sviluppo'], fr: ['Banque asiatique de développement'], pt: ['Banco Asiático de Desenvolvimento'], es: ['Banco Asiático de Desarrollo'] } },
  { name: 'New Development Bank', kind: 'institution', names: { pt: ['Novo Banco de Desenvolvimento', 'Banco dos BRICS'], es: ['Nuevo Banco de Desarrollo', 'Banco de los BRICS'] }, ambiguous: ['New Development Bank'] },
];
