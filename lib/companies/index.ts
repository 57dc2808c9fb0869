import { ai } from './ai.ts';
import { airlines } from './airlines.ts';
import { associations } from './associations.ts';
import { banks } from './banks.ts';
import { cars } from './cars.ts';
import { centralBanks } from './central-banks.ts';
import { chips } from './chips.ts';
import { cloud } from './cloud.ts';
import type { Company } from './company.ts';
import { construction } from './construction.ts';
import { crypto } from './crypto.ts';
import { energy } from './energy.ts';
import { entertainment } from './entertainment.ts';
import { food } from './food.ts';
import { funds } from './funds.ts';
import { governments } from './governments.ts';
import { industry } from './industry.ts';
import { institutions } from './institutions.ts';
import { insurers } from './insurers.ts';
import { internet } from './internet.ts';
import { luxury } from './luxury.ts';
import { materials } from './materials.ts';
import { mediaIberia } from './media-iberia.ts';
import { media } from './media.ts';
import { mining } from './mining.ts';
import { pharma } from './pharma.ts';
import { regulators } from './regulators.ts';
import { research } from './research.ts';
import { retail } from './retail.ts';
import { software } from './software.ts';
import { telecoms } from './telecoms.ts';

export type { Company } from './company.ts';
export { LEGAL_FORMS } from './legal-forms.ts';

/** The gazetteer: every company and institution that Parallax knows by name. */
export const COMPANIES: readonly Company[] = [
  ...ai, ...airlines, ...associations, ...banks, ...cars, ...centralBanks, ...chips, ...cloud, ...construction, ...crypto, ...energy,
  ...entertainment, ...food, ...funds, ...governments, ...industry, ...institutions, ...insurers, ...internet, ...luxury, ...materials,
  ...media, ...mediaIberia, ...mining, ...pharma, ...regulators, ...research, ...retail, ...software, ...telecoms,
];
