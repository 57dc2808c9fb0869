import { ai } from './ai.ts';
import { airlines } from './airlines.ts';
import { associations } from './associations.ts';
import { associationsAmerica } from './associations-america.ts';
import { banks } from './banks.ts';
import { banksAmerica } from './banks-america.ts';
import { banksBritish } from './banks-british.ts';
import { brandsAmerica } from './brands-america.ts';
import { cars } from './cars.ts';
import { centralBanks } from './central-banks.ts';
import { chips } from './chips.ts';
import { cloud } from './cloud.ts';
import type { Company } from './company.ts';
import { construction } from './construction.ts';
import { crypto } from './crypto.ts';
import { energy } from './energy.ts';
import { energyAmerica } from './energy-america.ts';
import { energyBritish } from './energy-british.ts';
import { entertainment } from './entertainment.ts';
import { food } from './food.ts';
import { funds } from './funds.ts';
import { fundsAmerica } from './funds-america.ts';
import { governments } from './governments.ts';
import { industry } from './industry.ts';
import { industryAmerica } from './industry-america.ts';
import { industryBritish } from './industry-british.ts';
import { institutions } from './institutions.ts';
import { institutionsAmerica } from './institutions-america.ts';
import { institutionsBritish } from './institutions-british.ts';
import { insurers } from './insurers.ts';
import { internet } from './internet.ts';
import { luxury } from './luxury.ts';
import { materials } from './materials.ts';
import { media } from './media.ts';
import { mediaAmerica } from './media-america.ts';
import { mediaBritish } from './media-british.ts';
import { mediaIberia } from './media-iberia.ts';
import { mining } from './mining.ts';
import { pharma } from './pharma.ts';
import { regulators } from './regulators.ts';
import { research } from './research.ts';
import { researchBritish } from './research-british.ts';
import { retail } from './retail.ts';
import { retailAmerica } from './retail-america.ts';
import { retailBritish } from './retail-british.ts';
import { software } from './software.ts';
import { telecoms } from './telecoms.ts';

export type { Company } from './company.ts';
export { LEGAL_FORMS } from './legal-forms.ts';

/** The gazetteer: every company and institution that Parallax knows by name. */
export const COMPANIES: readonly Company[] = [
  ...ai, ...airlines, ...associations, ...associationsAmerica, ...banks, ...banksAmerica, ...banksBritish, ...brandsAmerica, ...cars,
  ...centralBanks, ...chips, ...cloud, ...construction, ...crypto, ...energy, ...energyAmerica, ...energyBritish, ...entertainment, ...food,
  ...funds, ...fundsAmerica, ...governments, ...industry, ...industryAmerica, ...industryBritish, ...institutions, ...institutionsAmerica,
  ...institutionsBritish, ...insurers, ...internet, ...luxury, ...materials, ...media, ...mediaAmerica, ...mediaBritish, ...mediaIberia,
  ...mining, ...pharma, ...regulators, ...research, ...researchBritish, ...retail, ...retailAmerica, ...retailBritish, ...software,
  ...telecoms,
];
