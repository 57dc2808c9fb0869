import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { Footer } from '@/components/footer';
import { LOCALE } from '@/lib/words';
import './globals.css';

export const metadata: Metadata = {
  description: 'The same news in five languages, made comparable: every claim, every figure, and the exact words it was read from.',
};

/** Rows come from the database at every request: nothing here is prerendered. */
export const dynamic = 'force-dynamic';

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang={LOCALE}>
      <body className="flex min-h-dvh flex-col">
        <a href="#main" className="button button-main absolute -top-20 left-4 z-20 focus:top-4">Skip to content</a>
        {children}
        <Footer />
      </body>
    </html>
  );
}
