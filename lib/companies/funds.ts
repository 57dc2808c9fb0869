import type { Company } from './company.ts';

/** Asset managers, private equity, venture capital, hedge and sovereign funds, holding companies. */
export const funds: Company[] = [
  { name: 'Coatue Management', kind: 'company', aliases: ['Coatue'] },
];
