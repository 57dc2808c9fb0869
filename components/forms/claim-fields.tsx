import type { ClaimCorrection } from '@/lib/reviews/correction';
import type { Typed } from '@/lib/reviews/form';
import { CLAIM_TYPES, MODALITIES } from '@/lib/terms';
import { CLAIM_TYPE_WORDS, MODALITY_WORDS } from '@/lib/words';
import { Labelled } from './labelled-field';
import { NamesField } from './names-field';

/** What a claim can be corrected to; begins with what it holds. @param near companies to offer before anything is typed */
export function ClaimFields({ held, typed, problems, near, suggest }: { held: ClaimCorrection; typed: Typed; problems: Record<string, string>; near: string[]; suggest: (words: string) => Promise<string[]> }) {
  const text = (name: 'type' | 'modality' | 'date'): string => (typeof typed[name] === 'string' ? typed[name] : (held[name] ?? ''));
  const names = (name: 'subjects' | 'objects' | 'attributedTo', label: string, help?: string) => (
    <NamesField name={name} label={label} help={help} names={Array.isArray(typed[name]) ? typed[name] : held[name]} problem={problems[name]} near={near} suggest={suggest} />
  );
  return (
    <>
      <Labelled label="Type" problem={problems.type}>
        {(described) => <select name="type" defaultValue={text('type')} className="field w-full" {...described}>{CLAIM_TYPES.map((type) => <option key={type} value={type}>{CLAIM_TYPE_WORDS[type]}</option>)}</select>}
      </Labelled>
      <Labelled label="Certainty" problem={problems.modality}>
        {(described) => <select name="modality" defaultValue={text('modality')} className="field w-full" {...described}>{MODALITIES.map((modality) => <option key={modality} value={modality}>{MODALITY_WORDS[modality]}</option>)}</select>}
      </Labelled>
      {names('subjects', 'Company', 'Who does it, or whom it is about')}
      {names('objects', 'Other company', 'To whom or with whom')}
      <Labelled label="Date" problem={problems.date} hint="2025, 2025-03-14, 2025-Q3, 2019/2021">
        {(described) => <input name="date" defaultValue={text('date')} autoComplete="off" maxLength={40} className="field digits w-full" {...described} />}
      </Labelled>
      {names('attributedTo', 'Source', 'Who the article says it from')}
    </>
  );
}
