import type { Company } from './company.ts';

/** Who measures and rates: market research, ratings, consultants, real estate advisers. */
export const research: Company[] = [
  { name: 'DC Byte', kind: 'company' },
];
