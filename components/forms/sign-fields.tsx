import { Labelled } from './labelled-field';

interface Given {
  who: string;
  why: string;
  problems: Record<string, string>;
}

/** Who says so, and why. The name is remembered by the browser. */
export function SignFields({ who, why, problems }: Given) {
  return (
    <>
      <Labelled label="Your name" problem={problems.who} hint="Kept and shown with what you say; this browser remembers it.">
        {(described) => <input name="who" defaultValue={who} maxLength={100} autoComplete="name" aria-required="true" className="field w-full" {...described} />}
      </Labelled>
      <Labelled label="Why (may stay empty)" problem={problems.why}>
        {(described) => <input name="why" defaultValue={why} maxLength={1000} autoComplete="off" className="field w-full" {...described} />}
      </Labelled>
    </>
  );
}
