import type { Company } from './company.ts';

/** Banks and payments. */
export const banks: Company[] = [
  { name: 'JP Morgan', kind: 'company', aliases: ['JPMorgan', 'J.P. Morgan', 'J.P.Morgan', 'JPMorgan Chase', 'JP Morgan Chase'] },
  { name: 'Goldman Sachs', kind: 'company', aliases: ['Goldman'], ambiguous: ['Goldman'] },
];
