import { languageName } from '@/lib/words';

/** The language's code as a small tag, its name for those who ask. */
export function LanguageTag({ code }: { code: string }) {
  return (
    <abbr title={languageName(code)} className="inline-block min-w-6.5 shrink-0 rounded-sm border border-rule px-1 text-center py-px text-2xs font-semibold tracking-wide text-soft uppercase no-underline">
      {code}
    </abbr>
  );
}
