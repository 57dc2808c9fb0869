'use client';
import { type ChangeEvent, useId, useRef, useState } from 'react';

/** Names, one a line, always with an empty line after the last; what is typed is looked up among the companies known. */
export function NamesField({ name, label, help, names, problem, near, suggest }: { name: string; label: string; help?: string; names: string[]; problem?: string; near: string[]; suggest: (words: string) => Promise<string[]> }) {
  const id = useId();
  const filled = names.filter((one) => one.trim());
  const [lines, setLines] = useState(filled.length + 1);
  const [offered, setOffered] = useState(near);
  const asked = useRef('');
  const change = async ({ target }: ChangeEvent<HTMLInputElement>, index: number) => {
    if (target.value && index === lines - 1) setLines(lines + 1);
    const words = target.value.trim();
    asked.current = words;
    const found = words.length < 2 ? near : await suggest(words);
    // an answer to what was typed before comes too late
    if (asked.current === words) setOffered(found);
  };
  return (
    <fieldset className="min-w-0">
      <legend className="label">{label}</legend>
      {Array.from({ length: lines }, (_, index) => (
        <input
          // biome-ignore lint/suspicious/noArrayIndexKey: lines are only added at the end
          key={index}
          name={name}
          aria-label={lines > 1 ? `${label} ${index + 1}` : label}
          aria-describedby={problem || help ? id : undefined}
          aria-invalid={problem ? true : undefined}
          defaultValue={filled[index] ?? ''}
          list={`${id}-names`}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => change(event, index)}
          className="field mb-1 w-full"
        />
      ))}
      <datalist id={`${id}-names`}>{offered.map((one) => <option key={one} value={one} />)}</datalist>
      {(problem || help) && <p id={id} className={`text-xs ${problem ? 'text-error' : 'text-soft'}`}>{problem ?? help}</p>}
    </fieldset>
  );
}
