import type { Company } from './company.ts';

/** International bodies. Each has one entry: the European Commission is not merged with the European Union, nor the Fund with the Bank. */
export const institutions: Company[] = [
  {
    name: 'European Union', kind: 'institution',
    names: {
      it: ['Unione europea', 'UE', 'Ue'], fr: ['Union européenne', 'UE'], pt: ['União Europeia', 'União Européia', 'UE'],
      es: ['Unión Europea', 'UE'], en: ['EU'],
    },
  },
  {
    name: 'International Energy Agency', kind: 'institution', aliases: ['IEA'],
    names: {
      it: ['Agenzia internazionale dell\'energia', 'Agenzia internazionale per l\'energia', 'AIE', 'Aie'],
      fr: ['Agence internationale de l\'énergie', 'AIE'], pt: ['Agência Internacional de Energia', 'Agência Internacional da Energia', 'AIE'],
      es: ['Agencia Internacional de la Energía', 'Agencia Internacional de Energía', 'AIE'],
    },
  },
  {
    name: 'Energy Information Administration', kind: 'institution', aliases: ['EIA', 'US EIA', 'U.S. Energy Information Administration'],
    names: {
      it: ['Agenzia di informazione sull\'energia', 'Agenzia per l\'informazione sull\'energia'],
      fr: ['Agence d\'information sur l\'énergie', 'Agence américaine d\'information sur l\'énergie'],
      pt: ['Agência de Informação sobre Energia', 'Agência de Informação de Energia', 'Administração de Informação de Energia', 'Administração de Informação sobre Energia', 'Administração de Informações de Energia', 'Agência de Informações sobre Energia'],
      es: ['Administración de Información Energética', 'Administración de Información de Energía', 'Agencia de Información Energética', 'Agencia de Información de Energía'],
    },
  },
  {
    name: 'International Monetary Fund', kind: 'institution', aliases: ['IMF'],
    names: {
      it: ['Fondo monetario internazionale', 'Fondo monetario', 'FMI', 'Fmi'], fr: ['Fonds monétaire international', 'FMI'],
      pt: ['Fundo Monetário Internacional', 'FMI'], es: ['Fondo Monetario Internacional', 'FMI'],
    },
  },
];
