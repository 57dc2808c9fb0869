import { A } from './a';

export type Section = 'home' | 'articles' | 'companies' | 'stories' | 'claims' | 'compare' | 'timeline';

const SECTIONS: [Section, string][] = [
  ['articles', 'Articles'], ['companies', 'Companies'], ['stories', 'Stories'], ['claims', 'Claims'], ['compare', 'Compare'],
  ['timeline', 'Timeline'],
];

export function Masthead({ current }: { current?: Section }) {
  return (
    <header className="border-t-4 border-t-ink border-b border-b-rule">
      <div className="mx-auto flex w-full max-w-7xl flex-wrap items-baseline gap-x-8 gap-y-1 px-4 py-3 sm:px-8">
        <A href="/" aria-current={current === 'home' ? 'page' : undefined} className="serif text-lg font-bold tracking-tight text-ink">Parallax</A>
        <nav aria-label="Sections">
          <ul className="flex flex-wrap gap-x-2.5 text-sm sm:gap-x-6">
            {SECTIONS.map(([section, name]) => (
              <li key={section}>
                <A
                  href={`/${section}`}
                  aria-current={section === current ? 'page' : undefined}
                  className="inline-block py-1 text-soft hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:underline aria-[current]:decoration-accent aria-[current]:decoration-2 aria-[current]:underline-offset-[6px]"
                >
                  {name}
                </A>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
