import type { ReactNode } from 'react';
import './print.css';

/** Stories are the pages that people print. */
export default function StoriesLayout({ children }: { children: ReactNode }) {
  return children;
}
