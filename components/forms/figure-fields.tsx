'use client';
import { useId, useState } from 'react';
import type { FigureCorrection } from '@/lib/reviews/correction';
import type { Typed } from '@/lib/reviews/form';
import { BOUNDS, FIGURE_KINDS } from '@/lib/terms';
import { BOUND_NAMES, FIGURE_KIND_WORDS } from '@/lib/words';
import { Labelled } from './labelled-field';

/** What a figure can be corrected to; begins with what it holds. @param known codes and units to choose from, joined by spaces: long lists, that the page need not hold twice */
export function FigureFields({ held, typed, problems, known }: { held: FigureCorrection; typed: Typed; problems: Record<string, string>; known: { currencies: string; units: string } }) {
  const id = useId();
  const [offered, setOffered] = useState(false);
  const list = (name: keyof typeof known) => <datalist id={`${id}-${name}`}>{offered && known[name].split(' ').map((one) => <option key={one} value={one} />)}</datalist>;
  const value = (name: keyof FigureCorrection): string => (typeof typed[name] === 'string' ? typed[name] : (held[name] ?? ''));
  const text = (name: 'value' | 'max' | 'currency' | 'unit', label: string, rest: { hint?: string; list?: keyof typeof known; numeric?: boolean } = {}) => (
    <Labelled label={label} problem={problems[name]} hint={rest.hint}>
      {(described) => <input name={name} defaultValue={value(name)} list={rest.list && `${id}-${rest.list}`} onFocus={() => setOffered(true)} inputMode={rest.numeric ? 'decimal' : undefined} autoComplete="off" maxLength={70} className={`field w-full ${rest.numeric ? 'digits' : ''}`} {...described} />}
    </Labelled>
  );
  return (
    <>
      {text('value', 'Value', { numeric: true, hint: 'Plain digits: 1600000000 or 2.4' })}
      {text('max', 'Upper end of a range', { numeric: true })}
      <Labelled label="Kind" problem={problems.kind}>
        {(described) => <select name="kind" defaultValue={value('kind')} className="field w-full" {...described}>{FIGURE_KINDS.map((kind) => <option key={kind} value={kind}>{FIGURE_KIND_WORDS[kind]}</option>)}</select>}
      </Labelled>
      <Labelled label="How exact" problem={problems.bound}>
        {(described) => <select name="bound" defaultValue={value('bound')} className="field w-full" {...described}>{BOUNDS.map((bound) => <option key={bound} value={bound}>{BOUND_NAMES[bound]}</option>)}</select>}
      </Labelled>
      {text('currency', 'Currency', { list: 'currencies' })}
      {text('unit', 'Unit', { list: 'units' })}
      {list('currencies')}
      {list('units')}
    </>
  );
}
