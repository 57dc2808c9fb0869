import { research } from './research.ts';

/** Who rates, analyses and advises, beside those of `research.ts`; banks that also lend and buy are none of them: what those do is told by the words beside them. */
const HOUSES = [
  "Moody's", 'Fitch', 'S&P Global', 'Morningstar', 'Morningstar DBRS', 'Egan-Jones', 'KBRA', 'Cerved', 'Crif', 'Equita', 'Intermonte', 'Kepler Cheuvreux', 'Jefferies', 'Bernstein', 'Berenberg',
  'Peel Hunt', 'Shore Capital', 'Panmure Liberum', 'Oddo BHF', 'Stifel', 'Renta 4', 'GVC Gaesco', 'Alantra', 'Portzamparc', 'Gilbert Dupont', 'TP ICAP Midcap', 'AlphaValue', 'Websim', 'Caixa BI', 'JB Capital',
  'Credicorp Capital', 'Piper Sandler', 'Wedbush Securities', 'Evercore', 'Raymond James', 'William Blair', 'D.A. Davidson', 'Cantor Fitzgerald', 'Davy', 'Goodbody', 'Numis', 'Liberum', 'Redburn Atlantic',
  'MoffettNathanson', 'Truist', 'Motilal Oswal', 'Kotak Institutional Equities', 'Muddy Waters', 'ICRA', 'CRISIL', 'CARE Ratings', 'India Ratings',
];
const OBSERVERS: ReadonlySet<string> = new Set([...research.filter(({ kind }) => kind === 'company').map(({ name }) => name), ...HOUSES]);
const OBSERVING = /\S (?:Research|Ratings?|Securities)$/;
/** Makers, landlords and traders with such names. */
const OTHERS: ReadonlySet<string> = new Set(['Lam Research', 'Alameda Research', 'Land Securities', 'Citadel Securities']);

/** Whether a company's trade is to judge others: where a text speaks of somebody else, what it says is about them. */
export const isObserver = (company: string): boolean => OBSERVERS.has(company) || (OBSERVING.test(company) && !OTHERS.has(company));

const EXCHANGES: ReadonlySet<string> = new Set(['Euronext', 'Nasdaq', 'B3', 'ASX', 'BRVM', 'CME Group', 'Norbolsa']);
/** "Securities and Exchange Commission" watches over one. */
const EXCHANGE = /(?:^|\s)(?:Exchanges?(?! Commission| Board| Authority)|Bolsas?|Borsa|Bourse|Börse)(?:\s|$)/;

/** Whether a company is a market of shares: where others are quoted, and nobody that acts beside them. */
export const isExchange = (company: string): boolean => EXCHANGES.has(company) || EXCHANGE.test(company);

const UNION = /^(?:CGT|CFDT|CFE-CGC|CFTC|Unsa|Force ouvrière|Force Ouvrière|Solidaires|Cgil|Cisl|Uil|Ugl|Usb|Fiom|Fim|Uilm|Fabi|First Cisl|Fisac|Filcams|Filctem|Comisiones Obreras|CCOO|UGT|USO|Unión Sindical Obrera|CSIF|CUT|CGTP|Força Sindical|Unifor|Siptu|Unite|Unite the Union|GMB|Unison|Usdaw|Prospect|Equity|Aslef|RMT|CWU|United Auto Workers|UAW|Teamsters|IG Metall|ver\.di|IndustriALL|Syna|Unia)\b/i;

/** Whether an institution is a union: the jobs that it speaks of are those of a company. */
export const isUnion = (institution: string): boolean => UNION.test(institution);

const GRIDS: ReadonlySet<string> = new Set([
  'Terna', 'Redeia', 'Redes Energéticas Nacionais', "Réseau de transport d'électricité", 'National Grid', 'Elia', 'TenneT', 'Swissgrid', 'EirGrid', 'Cammesa',
]);

/** Whether a company runs the grid of a country: the electricity that it tells of is the country's. */
export const runsGrid = (company: string): boolean => GRIDS.has(company);
