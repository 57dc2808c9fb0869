import { ai } from './ai.ts';
import { airlines } from './airlines.ts';
import { associations } from './associations.ts';
import { associationsAmerica } from './associations-america.ts';
import { associationsFrance } from './associations-france.ts';
import { associationsItaly } from './associations-italy.ts';
import { banks } from './banks.ts';
import { banksAmerica } from './banks-america.ts';
import { banksAsiaAfrica } from './banks-asia-africa.ts';
import { banksBrazil } from './banks-brazil.ts';
import { banksBritish } from './banks-british.ts';
import { banksFrance } from './banks-france.ts';
import { banksGermany } from './banks-germany.ts';
import { banksIberia } from './banks-iberia.ts';
import { banksIndiaPacific } from './banks-india-pacific.ts';
import { banksItaly } from './banks-italy.ts';
import { banksLatinAmerica } from './banks-latin-america.ts';
import { brandsAmerica } from './brands-america.ts';
import { cars } from './cars.ts';
import { centralBanks } from './central-banks.ts';
import { chainsEurope } from './chains-europe.ts';
import { chips } from './chips.ts';
import { cloud } from './cloud.ts';
import { clubs } from './clubs.ts';
import { clubsOverseas } from './clubs-overseas.ts';
import { companiesAfrica } from './companies-africa.ts';
import { companiesAustria } from './companies-austria.ts';
import { companiesBelgium } from './companies-belgium.ts';
import { companiesCanada } from './companies-canada.ts';
import { companiesChina } from './companies-china.ts';
import { companiesCongo } from './companies-congo.ts';
import { companiesEast } from './companies-east.ts';
import { companiesGermany } from './companies-germany.ts';
import { companiesGulfAfrica } from './companies-gulf-africa.ts';
import { companiesIndia } from './companies-india.ts';
import { companiesJapanKorea } from './companies-japan-korea.ts';
import { companiesMaghreb } from './companies-maghreb.ts';
import { companiesNetherlands } from './companies-netherlands.ts';
import { companiesNorth } from './companies-north.ts';
import { companiesPacific } from './companies-pacific.ts';
import { companiesPalop } from './companies-palop.ts';
import { companiesPlataAndes } from './companies-plata-andes.ts';
import { companiesPortugal } from './companies-portugal.ts';
import { companiesRussia } from './companies-russia.ts';
import { companiesSouthEastAsia } from './companies-south-east-asia.ts';
import { companiesSoutheast } from './companies-southeast.ts';
import { companiesSwiss } from './companies-swiss.ts';
import type { Company } from './company.ts';
import { construction } from './construction.ts';
import { crypto } from './crypto.ts';
import { digitalFrance } from './digital-france.ts';
import { digitalItaly } from './digital-italy.ts';
import { energy } from './energy.ts';
import { energyAmerica } from './energy-america.ts';
import { energyBritish } from './energy-british.ts';
import { energyItaly } from './energy-italy.ts';
import { energySpain } from './energy-spain.ts';
import { entertainment } from './entertainment.ts';
import { food } from './food.ts';
import { foodFrance } from './food-france.ts';
import { foodItaly } from './food-italy.ts';
import { funds } from './funds.ts';
import { fundsAmerica } from './funds-america.ts';
import { governments } from './governments.ts';
import { governmentsItaly } from './governments-italy.ts';
import { industry } from './industry.ts';
import { industryAmerica } from './industry-america.ts';
import { industryAndes } from './industry-andes.ts';
import { industryBrazil } from './industry-brazil.ts';
import { industryBritish } from './industry-british.ts';
import { industryFrance } from './industry-france.ts';
import { industryItaly } from './industry-italy.ts';
import { industryLatinAmerica } from './industry-latin-america.ts';
import { industrySpain } from './industry-spain.ts';
import { institutions } from './institutions.ts';
import { institutionsAmerica } from './institutions-america.ts';
import { institutionsAndes } from './institutions-andes.ts';
import { institutionsAsiaAfrica } from './institutions-asia-africa.ts';
import { institutionsBrazil } from './institutions-brazil.ts';
import { institutionsBritish } from './institutions-british.ts';
import { institutionsEurope } from './institutions-europe.ts';
import { institutionsFrance } from './institutions-france.ts';
import { institutionsIndiaPacific } from './institutions-india-pacific.ts';
import { institutionsLatinAmerica } from './institutions-latin-america.ts';
import { institutionsPortugal } from './institutions-portugal.ts';
import { institutionsPortugalSwiss } from './institutions-portugal-swiss.ts';
import { institutionsSpain } from './institutions-spain.ts';
import { institutionsWorld } from './institutions-world.ts';
import { insurers } from './insurers.ts';
import { internet } from './internet.ts';
import { luxury } from './luxury.ts';
import { luxuryItaly } from './luxury-italy.ts';
import { machinesItaly } from './machines-italy.ts';
import { materials } from './materials.ts';
import { media } from './media.ts';
import { mediaAmerica } from './media-america.ts';
import { mediaAsiaAfrica } from './media-asia-africa.ts';
import { mediaBritish } from './media-british.ts';
import { mediaEurope } from './media-europe.ts';
import { mediaFrance } from './media-france.ts';
import { mediaIberia } from './media-iberia.ts';
import { mediaItaly } from './media-italy.ts';
import { mediaLatinAmerica } from './media-latin-america.ts';
import { mediaSpain } from './media-spain.ts';
import { mining } from './mining.ts';
import { pharma } from './pharma.ts';
import { pharmaFrance } from './pharma-france.ts';
import { pharmaItaly } from './pharma-italy.ts';
import { propertyFrance } from './property-france.ts';
import { regulators } from './regulators.ts';
import { research } from './research.ts';
import { researchBritish } from './research-british.ts';
import { retail } from './retail.ts';
import { retailAmerica } from './retail-america.ts';
import { retailBrazil } from './retail-brazil.ts';
import { retailBritish } from './retail-british.ts';
import { retailIberia } from './retail-iberia.ts';
import { retailItaly } from './retail-italy.ts';
import { retailLatinAmerica } from './retail-latin-america.ts';
import { software } from './software.ts';
import { startupsEurope } from './startups-europe.ts';
import { telecoms } from './telecoms.ts';
import { transportFrance } from './transport-france.ts';
import { transportIberia } from './transport-iberia.ts';
import { transportItaly } from './transport-italy.ts';
import { universitiesEurope } from './universities-europe.ts';

export type { Company } from './company.ts';
export { LEGAL_FORMS } from './legal-forms.ts';

const ofSport = (companies: readonly Company[]): Company[] => companies.map((company) => ({ ...company, sport: true }));

/** The gazetteer: every company and institution that Parallax knows by name. */
export const COMPANIES: readonly Company[] = [
  ...ai, ...airlines, ...associations, ...associationsAmerica, ...associationsFrance, ...associationsItaly, ...banks, ...banksAmerica,
  ...banksAsiaAfrica, ...banksBrazil, ...banksBritish, ...banksFrance, ...banksGermany, ...banksIberia, ...banksIndiaPacific, ...banksItaly,
  ...banksLatinAmerica, ...brandsAmerica, ...cars, ...centralBanks, ...chainsEurope, ...chips, ...cloud, ...ofSport(clubs), ...ofSport(clubsOverseas), ...companiesAfrica,
  ...companiesAustria, ...companiesBelgium, ...companiesCanada, ...companiesChina, ...companiesCongo, ...companiesEast, ...companiesGermany,
  ...companiesGulfAfrica, ...companiesIndia, ...companiesJapanKorea, ...companiesMaghreb, ...companiesNetherlands, ...companiesNorth,
  ...companiesPacific, ...companiesPalop, ...companiesPlataAndes, ...companiesPortugal, ...companiesRussia, ...companiesSouthEastAsia, ...companiesSoutheast,
  ...companiesSwiss, ...construction, ...crypto, ...digitalFrance, ...digitalItaly, ...energy, ...energyAmerica, ...energyBritish,
  ...energyItaly, ...energySpain, ...entertainment, ...food, ...foodFrance, ...foodItaly, ...funds, ...fundsAmerica, ...governments,
  ...governmentsItaly, ...industry, ...industryAmerica, ...industryAndes, ...industryBrazil, ...industryBritish, ...industryFrance,
  ...industryItaly, ...industryLatinAmerica, ...industrySpain, ...institutions, ...institutionsAmerica, ...institutionsAndes,
  ...institutionsAsiaAfrica, ...institutionsBrazil, ...institutionsBritish, ...institutionsEurope, ...institutionsFrance,
  ...institutionsIndiaPacific, ...institutionsLatinAmerica, ...institutionsPortugal, ...institutionsPortugalSwiss, ...institutionsSpain, ...institutionsWorld,
  ...insurers, ...internet, ...luxury, ...luxuryItaly, ...machinesItaly, ...materials, ...media, ...mediaAmerica, ...mediaAsiaAfrica,
  ...mediaBritish, ...mediaEurope, ...mediaFrance, ...mediaIberia, ...mediaItaly, ...mediaLatinAmerica, ...mediaSpain, ...mining, ...pharma,
  ...pharmaFrance, ...pharmaItaly, ...propertyFrance, ...regulators, ...research, ...researchBritish, ...retail, ...retailAmerica,
  ...retailBrazil, ...retailBritish, ...retailIberia, ...retailItaly, ...retailLatinAmerica, ...software, ...startupsEurope, ...telecoms,
  ...transportFrance, ...transportIberia, ...transportItaly, ...universitiesEurope,
];
