import { ai } from './ai.ts';
import { banks } from './banks.ts';
import { chips } from './chips.ts';
import { cloud } from './cloud.ts';
import type { Company } from './company.ts';
import { crypto } from './crypto.ts';
import { funds } from './funds.ts';
import { institutions } from './institutions.ts';
import { media } from './media.ts';
import { mining } from './mining.ts';
import { research } from './research.ts';

export type { Company } from './company.ts';
export { LEGAL_FORMS } from './legal-forms.ts';

/** The gazetteer: every company and institution that Parallax knows by name. */
export const COMPANIES: readonly Company[] = [
  ...ai, ...banks, ...chips, ...cloud, ...crypto, ...funds, ...institutions, ...media, ...mining, ...research,
];
