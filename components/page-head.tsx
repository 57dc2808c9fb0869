import type { ReactNode } from 'react';

/** The top of a page: a small label, the title in serif, one line that says what stands here. */
export function PageHead({ label, title, lang, children }: { label?: ReactNode; title: ReactNode; lang?: string; children?: ReactNode }) {
  return (
    <div className="pt-8 pb-6 sm:pt-10">
      {label && <p className="label mb-2">{label}</p>}
      <h1 className="serif max-w-[44ch] text-2xl font-bold tracking-tight text-balance" lang={lang} dir={lang && 'auto'}>{title}</h1>
      {children && <div className="mt-3 max-w-[70ch] text-soft">{children}</div>}
    </div>
  );
}
