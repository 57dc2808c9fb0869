import type { ReactNode } from 'react';
import { address, articleAddress, claimAddress, figureAddress } from '@/lib/address';
import type { Warning } from '@/lib/analysis';
import { CURRENCY_CODES } from '@/lib/reading/numbers/currencies';
import { UNITS } from '@/lib/reviews/correction';
import { heldView, type ReadArticle, type ReadFigure, rowAt } from '@/lib/views';
import { formatFigureFull } from '@/lib/format';
import { WARNING_WORDS } from '@/lib/warnings';
import { CLAIM_TYPE_WORDS, FIGURE_KIND_WORDS } from '@/lib/words';
import { A } from '../a';
import type { ReviewTools } from '../forms/review-state';
import { NotStated } from '../not-stated';
import { Rivals } from '../rivals';
import { ReviewNote } from '../reviews/review-note';
import { ReviewPanel } from '../reviews/review-panel';

const KNOWN = { currencies: [...CURRENCY_CODES].sort().join(' '), units: [...UNITS].sort().join(' ') };

/** How one figure was read: its words, its value, what was assumed, what warns, what it is used for. In the margin; on a phone at the bottom of the screen. */
export function Receipt({ figure, article, tools }: { figure: ReadFigure; article: ReadArticle; tools: ReviewTools }) {
  const { reading } = figure;
  const value = formatFigureFull(figure);
  return (
    <aside
      aria-labelledby="receipt"
      className="fixed inset-x-0 bottom-0 z-10 max-h-[60vh] max-lg:mb-0! scroll-pt-8 overflow-y-auto border-t-2 border-accent bg-raised px-4 py-3 text-sm lg:static lg:max-h-none lg:overflow-visible lg:border-t-2"
    >
      <div className="flex items-baseline justify-between gap-4">
        <h2 id="receipt" className="label">Receipt of figure {figure.index + 1}</h2>
        <A href={address(articleAddress(article.id), { part: article.part === 1 ? null : article.part })} scroll={false} className="link">Close</A>
      </div>
      <p className={`serif text-lg font-bold ${figure.review?.verdict === 'wrong' ? 'line-through' : ''}`}>{value ?? <NotStated what="no value stated" />}</p>
      <ReviewNote review={figure.review} />
      <dl className="mt-2 grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-3 gap-y-1">
        <Line name="As written"><q lang={article.language} dir="auto" className="serif">{figure.text}</q></Line>
        <Line name="Kind">{FIGURE_KIND_WORDS[figure.kind]}</Line>
        <Line name="Read from">
          <span className="digits">{reading.number}</span>
          {reading.scale && <> × 10<sup>{reading.scale.power}</sup> (<span lang={article.language}>{reading.scale.text}</span>)</>}
          {reading.decimalMark && <>, decimal mark “{reading.decimalMark}”</>}
          {reading.groupMark && <>, thousands apart by “{reading.groupMark}”</>}
        </Line>
        <Line name="Assumed">{figure.currencyBasis === 'assumed' ? `that the currency is ${figure.currency}: the text names no country` : 'nothing'}</Line>
        <Line name="Warnings">
          {figure.warnings.length === 0 ? 'none' : <ul>{figure.warnings.map((warning) => <li key={warning} className="text-warning">△ {WARNING_WORDS[warning as Warning] ?? warning}</li>)}</ul>}
        </Line>
        <Line name="Characters"><span className="digits">{figure.start}–{figure.end}</span></Line>
        <Line name="Claims">
          {figure.claims.length === 0 ? 'none uses it' : (
            <ul>
              {figure.claims.map((index) => {
                const claim = rowAt(article.claims, index);
                return claim && <li key={index}><A href={claimAddress(article.id, index)} className="link">{CLAIM_TYPE_WORDS[claim.type]}</A>{claim.subjects.length > 0 && ` · ${claim.subjects.map(({ name }) => name).join(', ')}`}<Rivals rivals={claim.standing.rivals} articleId={article.id} kind={figure.kind} /></li>;
              })}
            </ul>
          )}
        </Line>
      </dl>
      <ReviewPanel
        id="review-figure"
        judging={{ articleId: article.id, about: 'figure', key: `${figure.start}-${figure.end}`, seen: figure.place?.entries[0]?.id ?? 0, corrected: figure.review?.verdict === 'corrected', held: heldView(figure), known: KNOWN }}
        place={figure.place}
        machine={figure.machine}
        tools={tools}
      />
      <p className="mt-3 flex gap-4">
        {figure.index > 0 && <A href={figureAddress(article.id, figure.index - 1)} className="link">Previous figure</A>}
        {figure.index + 1 < article.counts.figures && <A href={figureAddress(article.id, figure.index + 1)} className="link">Next figure</A>}
      </p>
    </aside>
  );
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-soft">{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
