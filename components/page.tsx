import type { ReactNode } from 'react';
import { Masthead, type Section } from './masthead';

/** The frame of every page: title of the window, masthead, and the place that the skip link jumps to. */
export function Page({ title, section, children }: { title?: string; section?: Section; children: ReactNode }) {
  return (
    <>
      <title>{title ? `${title} · Parallax` : 'Parallax'}</title>
      <Masthead current={section} />
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-7xl px-4 pb-20 outline-none sm:px-8">{children}</main>
    </>
  );
}
