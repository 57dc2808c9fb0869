/** Companies beside each other, measure by measure. Only like is drawn with like; where it is not, the reason is said. */
import type { FigureView, Party } from './views.ts';
import { groupBy } from './group-by.ts';
import { ownFigures, type Statement, spreadOf } from './statements.ts';
import { type ClaimType, type FigureKind, type Modality, type Direction, changeOf } from './terms.ts';

export interface Entry {
  company: Party;
  statement: Statement;
  figure: FigureView;
  role: 'subject' | 'object';
}

/** Figures that may stand on one axis. */
export interface Group {
  /** What they all are: `USD`, `MW`, `%`. */
  unit: string;
  role: 'subject' | 'object';
  certainty: Modality;
  entries: Entry[];
}

/** Why figures of one measure are not drawn together. */
export type Unlike = 'one_company' | 'kind' | 'currency' | 'unit' | 'loss' | 'change' | 'role' | 'certainty' | 'duration' | 'meaning' | 'no_value' | 'no_currency';

export interface MeasureRow {
  type: ClaimType;
  /** One cell a company, in their order. */
  cells: Entry[][];
  groups: Group[];
  unlike: Unlike[];
}

/** Kinds that say by themselves what they measure; two percentages or counts of other types may be of different things. */
const MEANINGS: Partial<Record<ClaimType, FigureKind>> = {
  valuation: 'money', revenue: 'money', earnings: 'money', investment: 'money', financing: 'money', contract: 'money', acquisition: 'money',
  stock_sale: 'money', price: 'money', capacity: 'quantity', energy: 'quantity', market_share: 'percent', headcount: 'count',
};

/** @param measures the claim types to show, in their order; without any, all that the companies have figures for */
export function comparisonOf(companies: Party[], measures: ClaimType[], statements: Statement[]): MeasureRow[] {
  const entries = companies.flatMap((company) => statements.flatMap((statement) => {
    const role = has(statement.subjects, company) ? 'subject' : has(statement.objects, company) ? 'object' : null;
    return role ? ownFigures(statement).map((figure): Entry => ({ company, statement, figure, role })) : [];
  }));
  const found = [...new Set(entries.map(({ statement }) => statement.type))];
  const breadth = (type: ClaimType) => new Set(entries.filter(({ statement }) => statement.type === type).map(({ company }) => company.id)).size;
  const types = measures.length ? measures : found.sort((a, b) => breadth(b) - breadth(a) || a.localeCompare(b));
  return types.map((type) => {
    const here = entries.filter(({ statement }) => statement.type === type);
    const cells = companies.map((company) => here.filter((entry) => entry.company.id === company.id));
    const groups = groupsOf(here);
    return { type, cells, groups, unlike: groups.length === 1 && groups[0]?.entries.length === here.length && countOf(here, ({ company }) => company.id) > 1 ? [] : reasons(here) };
  });
}

const has = (parties: Party[], { id }: Party): boolean => parties.some((party) => party.id === id);
const countOf = <T>(entries: Entry[], by: (entry: Entry) => T): number => new Set(entries.map(by)).size;

export const unitOf = ({ kind, currency, unit }: FigureView): string => currency ?? unit ?? (kind === 'percent' ? '%' : kind);
/** Whose money it is nobody says: it may be any. */
const ofNoCurrency = ({ figure }: Entry): boolean => figure.kind === 'money' && figure.currency === null;
/** A loss is no profit, whatever its currency. */
const isLoss = ({ figure }: Entry): boolean => figure.warnings.includes('loss');
/** A rise or a fall is no level, and no change of the other way. */
const changed = ({ figure }: Entry): Direction | undefined => changeOf(figure);
const certainty = ({ statement }: Entry): Modality => statement.modality;
/** A sum over twelve years is not the sum of one. */
const spread = ({ statement }: Entry): string => spreadOf(statement).map(({ value, unit }) => `${value} ${unit}`).join(' ');
const meant = ({ statement, figure }: Entry): boolean => MEANINGS[statement.type] === figure.kind;

function groupsOf(entries: Entry[]): Group[] {
  const measured = entries.filter((entry) => meant(entry) && entry.figure.value !== null && !ofNoCurrency(entry));
  const groups = groupBy(measured, (entry) => [entry.role, unitOf(entry.figure), isLoss(entry), changed(entry), certainty(entry), spread(entry)].join('|'));
  return [...groups.values()].flatMap((like) => {
    const [first] = like;
    return first ? [{ unit: [unitOf(first.figure), isLoss(first) && 'lost', changed(first)].filter(Boolean).join(' '), role: first.role, certainty: certainty(first), entries: like }] : [];
  });
}

function reasons(entries: Entry[]): Unlike[] {
  if (countOf(entries, ({ company }) => company.id) < 2) return entries.length ? ['one_company'] : [];
  const money = entries.every(({ figure }) => figure.kind === 'money');
  const all: [Unlike, boolean][] = [
    ['no_value', entries.some(({ figure }) => figure.value === null)],
    ['meaning', entries.some((entry) => entry.figure.value !== null && !meant(entry))],
    ['kind', countOf(entries, ({ figure }) => figure.kind) > 1],
    ['no_currency', entries.some(ofNoCurrency)],
    ['currency', money && !entries.some(ofNoCurrency) && countOf(entries, ({ figure }) => unitOf(figure)) > 1],
    ['unit', !money && countOf(entries, ({ figure }) => figure.kind) === 1 && countOf(entries, ({ figure }) => unitOf(figure)) > 1],
    ['loss', countOf(entries, isLoss) > 1],
    ['change', countOf(entries, changed) > 1],
    ['role', countOf(entries, ({ role }) => role) > 1],
    ['certainty', countOf(entries, certainty) > 1],
    ['duration', countOf(entries, spread) > 1],
  ];
  return all.filter(([, applies]) => applies).map(([reason]) => reason);
}
