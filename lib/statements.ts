/** What several texts state together: equal claims as one statement with all its wordings. */
import { groupBy } from './group-by.ts';
import { countOrigins } from './origins.ts';
import { isChange, tells } from './stories/facts.ts';
import { type ClaimType, type Modality, changeOf } from './terms.ts';
import type { ClaimDate, ClaimRow, ClaimView, FigureView, Party, ReviewMark, Standing } from './views.ts';

/** A claim that no fact holds stands alone. */
export const ALONE: Standing = { texts: 1, origins: 1, agreement: 'single', rivals: [] };

export interface Statement {
  /** The fact's id, or the claim's where no fact holds it. */
  id: string;
  factId: string | null;
  type: ClaimType;
  modality: Modality;
  subjects: Party[];
  objects: Party[];
  /** Sources of all wordings, each once. */
  attributedTo: string[];
  figures: FigureView[];
  date: ClaimDate | null;
  standing: Standing;
  /** One a claim, the first of each text. */
  wordings: ClaimView[];
}

/**
 * Claims of one fact become one statement; what people found wrong is none. So do claims that no fact holds where versions of one story say the same, the
 * first of one version with the first of the other. The order is that of their first claims.
 */
export function statementsOf(claims: ClaimView[]): Statement[] {
  const repeats = new Map<string, number>();
  return [...groupBy(claims.flatMap(accepted), (claim) => claim.factId ?? sameInStory(claim, repeats)).values()].flatMap((wordings) => {
    const [first] = wordings;
    if (!first) return [];
    const { factId, type, subjects, objects, date } = first;
    // what one text announces is done where another says so
    const modality = wordings.some((claim) => claim.modality === 'stated') ? 'stated' : first.modality;
    const standing: Standing = factId ? first.standing : { texts: new Set(wordings.map(({ articleId }) => articleId)).size, origins: countOrigins(wordings), agreement: wordings.length > 1 ? 'agrees' : 'single', rivals: [] };
    const figures = factId ? withChanges(wordings) : first.figures;
    return [{ id: factId ?? first.id, factId, type, modality, subjects, objects, figures, date, standing, wordings, attributedTo: sourcesOf(wordings) }];
  });
}

/** A level is one fact with and without its change: the figures of the first text, and what others add. */
function withChanges([first, ...others]: ClaimView[]): FigureView[] {
  const all = [...(first?.figures ?? [])];
  for (const figure of others.flatMap(({ figures }) => figures)) if (isChange(figure) && !all.some((known) => isSame(known, figure))) all.push(figure);
  return all;
}

const sourcesOf = (wordings: ClaimView[]): string[] => [...new Set(wordings.flatMap((claim) => claim.attributedTo))];

/** Whether two figures say the same, whatever their words. */
const isSame = (a: FigureView, b: FigureView): boolean => a.kind === b.kind && a.value === b.value && a.max === b.max && a.currency === b.currency && a.unit === b.unit && changeOf(a) === changeOf(b);

/** How a figure of a claim stands: by how much a level changed is told apart from it, and no other text vouches for it. */
export function standingOf({ standing, figures }: ClaimView, figure: FigureView | null): Standing {
  return figure && isChange(figure) && figures.some(tells) ? ALONE : standing;
}

const isWrong = ({ review }: { review: ReviewMark | null }): boolean => review?.verdict === 'wrong';

/** A claim without the figures that people found wrong; nothing, where the claim itself was. */
const accepted = (claim: ClaimView): ClaimView[] => (isWrong(claim) ? [] : [{ ...claim, figures: claim.figures.filter((figure) => !isWrong(figure)) }]);

/** The rows of the claim table for these claims. */
export const rowsOf = (claims: ClaimView[]): ClaimRow[] =>
  claims.flatMap((claim): ClaimRow[] => (claim.figures.length ? claim.figures.map((figure) => ({ claim, figure })) : [{ claim, figure: null }]));

/** What a claim says, in its story, and how often its article has said it before. */
function sameInStory({ storyId, articleId, type, modality, subjects, objects, attributedTo, figures, date }: ClaimView, repeats: Map<string, number>): string {
  const said = JSON.stringify([
    storyId ?? articleId, type, modality, subjects, objects, [...attributedTo].sort(), date?.value,
    figures.map(({ kind, value, max, order, currency, unit, bound }) => [kind, value, max, order, currency, unit, bound]),
  ]);
  const own = `${articleId} ${said}`;
  const count = (repeats.get(own) ?? 0) + 1;
  repeats.set(own, count);
  return `${said} ${count}`;
}

/** A duration beside another figure says what that one spreads over; alone it is a figure itself. */
export const spreadOf = ({ figures }: Statement): FigureView[] => (figures.some(({ kind }) => kind !== 'duration') ? figures.filter(({ kind }) => kind === 'duration') : []);

/** The figures of a statement that are measures of their own. */
export const ownFigures = (statement: Statement): FigureView[] => statement.figures.filter((figure) => !spreadOf(statement).includes(figure));

export interface KeyFigure {
  statement: Statement;
  figure: FigureView;
}

/** Every measure of the statements, those of the latest dates first, undated ones after them. */
export function keyFigures(statements: Statement[]): KeyFigure[] {
  const all = statements.flatMap((statement) => ownFigures(statement).map((figure) => ({ statement: saidBy(statement, figure), figure })));
  const day = ({ statement }: KeyFigure) => statement.date?.end ?? '';
  return all.sort((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0));
}

/** A statement as the texts tell it that give this figure: a change that one of them adds is not the others'. */
function saidBy(statement: Statement, figure: FigureView): Statement {
  if (!isChange(figure) || !statement.figures.some(tells)) return statement;
  const wordings = statement.wordings.filter(({ figures }) => figures.some((other) => isSame(other, figure)));
  const texts = new Set(wordings.map(({ articleId }) => articleId)).size;
  return { ...statement, wordings, attributedTo: sourcesOf(wordings), standing: { texts, origins: countOrigins(wordings), agreement: texts > 1 ? 'agrees' : 'single', rivals: [] } };
}

export interface Relation {
  type: ClaimType;
  /** What the company is in it. */
  role: 'subject' | 'object';
  other: Party;
  statements: Statement[];
}

/** Who the company deals with: every claim that names a counterpart, grouped by what it is and with whom. */
export function relationsOf(companyId: string, statements: Statement[]): Relation[] {
  const relations = new Map<string, Relation>();
  for (const statement of statements) {
    const role = statement.subjects.some(({ id }) => id === companyId) ? 'subject' : 'object';
    const others = role === 'subject' ? statement.objects : statement.subjects;
    for (const other of others.filter(({ id }) => id !== companyId)) {
      const key = `${statement.type} ${role} ${other.id}`;
      const known = relations.get(key);
      if (known) known.statements.push(statement);
      else relations.set(key, { type: statement.type, role, other, statements: [statement] });
    }
  }
  return [...relations.values()];
}
