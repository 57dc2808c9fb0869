import type { Company } from './company.ts';

/**
 * International bodies. Each has one entry: the European Commission is not merged with the European Union, nor the Fund with the Bank.
 * Alliances of states without a body that speaks for them (G7, BRICS, Mercosur as a market) are left out; leagues and federations of sport stand in clubs.ts.
 */
export const institutions: Company[] = [
  // European Union
  {
    name: 'European Union', kind: 'institution',
    names: {
      it: ['Unione europea', 'UE', 'Ue'], fr: ['Union européenne', 'UE'], pt: ['União Europeia', 'UE'], es: ['Unión Europea', 'UE'], en: ['EU'],
    },
  },
  {
    name: 'European Commission', kind: 'institution', aliases: ['EU Commission'],
    names: {
      it: ['Commissione europea', 'Commissione Ue', 'Commissione UE'], fr: ['Commission européenne'], pt: ['Comissão Europeia'],
      es: ['Comisión Europea'],
    },
  },
  {
    name: 'European Parliament', kind: 'institution',
    names: {
      it: ['Parlamento europeo', 'Europarlamento', 'Eurocamera'], fr: ['Parlement européen', 'Eurodéputés'], pt: ['Parlamento Europeu'],
      es: ['Parlamento Europeo', 'Eurocámara'],
    },
  },
  {
    name: 'European Council', kind: 'institution',
    names: { it: ['Consiglio europeo'], fr: ['Conseil européen'], pt: ['Conselho Europeu'], es: ['Consejo Europeo'] },
  },
  {
    name: 'Council of the European Union', kind: 'institution', aliases: ['Ecofin', 'EU Council'],
    names: {
      it: ["Consiglio dell'Unione europea", "Consiglio dell'Ue"], fr: ["Conseil de l'Union européenne", "Conseil de l'UE"],
      pt: ['Conselho da União Europeia', 'Conselho da UE'], es: ['Consejo de la Unión Europea', 'Consejo de la UE'],
    },
  },
  {
    name: 'Eurogroup', kind: 'institution', names: { it: ['Eurogruppo'], fr: ['Eurogroupe'], pt: ['Eurogrupo'], es: ['Eurogrupo'] },
  },
  {
    name: 'Court of Justice of the European Union', kind: 'institution', aliases: ['CJEU', 'European Court of Justice'],
    names: {
      it: ["Corte di giustizia dell'Unione europea", 'Corte di giustizia Ue', "Corte di giustizia dell'Ue", 'Corte di giustizia europea', 'CGUE'],
      fr: ["Cour de justice de l'Union européenne", "Cour de justice de l'UE", 'CJUE'],
      pt: ['Tribunal de Justiça da União Europeia', 'Tribunal de Justiça da UE', 'TJUE'],
      es: ['Tribunal de Justicia de la Unión Europea', 'Tribunal de Justicia de la UE', 'Tribunal de Justicia Europeo', 'TJUE'],
    },
  },
  {
    name: 'European Court of Auditors', kind: 'institution',
    names: { it: ['Corte dei conti europea'], fr: ['Cour des comptes européenne'], pt: ['Tribunal de Contas Europeu'], es: ['Tribunal de Cuentas Europeo'] },
  },
  {
    name: 'Eurostat', kind: 'institution',
  },
  {
    name: 'European Medicines Agency', kind: 'institution',
    names: {
      en: ['EMA'], it: ['Agenzia europea per i medicinali', 'Agenzia europea del farmaco', 'EMA', 'Ema'], fr: ['Agence européenne des médicaments', 'EMA'],
      pt: ['Agência Europeia de Medicamentos', 'EMA'], es: ['Agencia Europea de Medicamentos', 'EMA'],
    },
    ambiguous: ['EMA', 'Ema'],
  },
  { name: 'European Environment Agency', kind: 'institution', names: { it: ["Agenzia europea dell'ambiente"], fr: ["Agence européenne pour l'environnement"], pt: ['Agência Europeia do Ambiente'], es: ['Agencia Europea de Medio Ambiente'] } },
  { name: 'European Banking Authority', kind: 'institution', aliases: ['EBA'], names: { it: ['Autorità bancaria europea'], fr: ['Autorité bancaire européenne'], pt: ['Autoridade Bancária Europeia'], es: ['Autoridad Bancaria Europea'] } },
  { name: 'European Securities and Markets Authority', kind: 'institution', aliases: ['ESMA', 'Esma'], names: { fr: ['Autorité européenne des marchés financiers'], es: ['Autoridad Europea de Valores y Mercados'] } },
  { name: 'European Data Protection Board', kind: 'institution', aliases: ['EDPB'], names: { it: ['Comitato europeo per la protezione dei dati'], fr: ['Comité européen de la protection des données', 'CEPD'], pt: ['Comité Europeu para a Proteção de Dados'], es: ['Comité Europeo de Protección de Datos'] } },
  { name: 'Europol', kind: 'institution' },
  { name: 'ENISA', kind: 'institution', names: { it: ['Enisa'], es: ['Enisa'] } },
  { name: 'EASA', kind: 'institution', names: { it: ["Agenzia europea per la sicurezza aerea", 'Easa'], fr: ['Agence européenne de la sécurité aérienne', 'AESA'], es: ['Agencia Europea de Seguridad Aérea'] } },
  { name: 'European Space Agency', kind: 'institution', names: { en: ['ESA'], it: ['Agenzia spaziale europea', 'ESA', 'Esa'], fr: ['Agence spatiale européenne', 'ESA'], pt: ['Agência Espacial Europeia', 'ESA'], es: ['Agencia Espacial Europea', 'ESA'] }, ambiguous: ['ESA', 'Esa'] },
  { name: 'European Patent Office', kind: 'institution', names: { it: ['Ufficio europeo dei brevetti'], fr: ['Office européen des brevets', 'OEB'], pt: ['Instituto Europeu de Patentes'], es: ['Oficina Europea de Patentes'] } },
  { name: 'Council of Europe', kind: 'institution', names: { it: ["Consiglio d'Europa"], fr: ["Conseil de l'Europe"], pt: ['Conselho da Europa'], es: ['Consejo de Europa'] } },
  { name: 'ENTSO-E', kind: 'institution' },
  { name: "European Automobile Manufacturers' Association", kind: 'institution', aliases: ['ACEA'], names: { it: ['Associazione dei costruttori europei'], fr: ["Association des constructeurs européens d'automobiles"], pt: ['Associação Europeia de Construtores de Automóveis'], es: ['Asociación de Constructores Europeos de Automóviles'] } },
  // Energy
  {
    name: 'International Energy Agency', kind: 'institution', aliases: ['IEA'],
    names: {
      it: ["Agenzia internazionale dell'energia", "Agenzia internazionale per l'energia", 'AIE', 'Aie'], fr: ["Agence internationale de l'énergie", 'AIE'],
      pt: ['Agência Internacional de Energia', 'Agência Internacional da Energia', 'AIE'],
      es: ['Agencia Internacional de la Energía', 'Agencia Internacional de Energía', 'AIE'],
    },
  },
  {
    name: 'International Renewable Energy Agency', kind: 'institution', aliases: ['IRENA'],
    names: {
      it: ['Agenzia internazionale per le energie rinnovabili', 'Irena'], fr: ['Agence internationale pour les énergies renouvelables', 'Irena'],
      pt: ['Agência Internacional de Energias Renováveis', 'Agência Internacional para as Energias Renováveis'], es: ['Agencia Internacional de Energías Renovables', 'Irena'],
    },
    ambiguous: ['Irena'],
  },
  {
    name: 'International Atomic Energy Agency', kind: 'institution', aliases: ['IAEA'],
    names: {
      it: ["Agenzia internazionale per l'energia atomica", 'Aiea', 'AIEA'], fr: ["Agence internationale de l'énergie atomique", 'AIEA'],
      pt: ['Agência Internacional de Energia Atómica', 'Agência Internacional de Energia Atômica', 'AIEA'],
      es: ['Organismo Internacional de Energía Atómica', 'Organismo Internacional de la Energía Atómica', 'OIEA'],
    },
  },
  {
    name: 'OPEC', kind: 'institution', aliases: ['Organization of the Petroleum Exporting Countries', 'OPEC+'],
    names: {
      en: ['Opec', 'Opec+'],
      it: ['Opec', 'Opec+'], fr: ['OPEP', 'Opep', 'OPEP+', 'Opep+', 'Organisation des pays exportateurs de pétrole'],
      pt: ['OPEP', 'Opep', 'OPEP+', 'Opep+', 'Organização dos Países Exportadores de Petróleo'],
      es: ['OPEP', 'Opep', 'OPEP+', 'Organización de Países Exportadores de Petróleo'],
    },
  },
  // Money, trade, work
  {
    name: 'International Monetary Fund', kind: 'institution', aliases: ['IMF'],
    names: {
      it: ['Fondo monetario internazionale', 'Fondo monetario', 'FMI', 'Fmi'], fr: ['Fonds monétaire international', 'FMI'],
      pt: ['Fundo Monetário Internacional', 'FMI'], es: ['Fondo Monetario Internacional', 'FMI'],
    },
  },
  {
    name: 'World Bank', kind: 'institution', aliases: ['World Bank Group'],
    names: { it: ['Banca mondiale'], fr: ['Banque mondiale'], pt: ['Banco Mundial'], es: ['Banco Mundial'] },
  },
  { name: 'International Finance Corporation', kind: 'institution', aliases: ['IFC'], ambiguous: ['IFC'] },
  {
    name: 'OECD', kind: 'institution', aliases: ['Organisation for Economic Co-operation and Development', 'Organization for Economic Cooperation and Development'],
    names: {
      it: ['OCSE', 'Ocse', 'Organizzazione per la cooperazione e lo sviluppo economico'], fr: ['OCDE', 'Organisation de coopération et de développement économiques'],
      pt: ['OCDE', 'Organização para a Cooperação e Desenvolvimento Económico', 'Organização para a Cooperação e Desenvolvimento Econômico'],
      es: ['OCDE', 'Organización para la Cooperación y el Desarrollo Económicos', 'Organización para la Cooperación y el Desarrollo Económico'],
    },
  },
  {
    name: 'World Trade Organization', kind: 'institution', aliases: ['WTO', 'World Trade Organisation'],
    names: {
      it: ['Organizzazione mondiale del commercio', 'Wto', 'OMC'], fr: ['Organisation mondiale du commerce', 'OMC'],
      pt: ['Organização Mundial do Comércio', 'OMC'], es: ['Organización Mundial del Comercio', 'OMC'],
    },
  },
  {
    name: 'World Economic Forum', kind: 'institution', aliases: ['WEF', 'Davos Forum'],
    names: { it: ['Forum economico mondiale', 'Wef'], fr: ['Forum économique mondial'], pt: ['Fórum Económico Mundial', 'Fórum Econômico Mundial'], es: ['Foro Económico Mundial'] },
  },
  {
    name: 'International Labour Organization', kind: 'institution', aliases: ['International Labor Organization', 'ILO'],
    names: { it: ["Organizzazione internazionale del lavoro", 'OIL', 'Oil'], fr: ['Organisation internationale du travail', 'OIT'], pt: ['Organização Internacional do Trabalho', 'OIT'], es: ['Organización Internacional del Trabajo', 'OIT'] },
    ambiguous: ['OIL', 'Oil'],
  },
  {
    name: 'ECLAC', kind: 'institution', aliases: ['Economic Commission for Latin America and the Caribbean'],
    names: { pt: ['Cepal', 'CEPAL', 'Comissão Econômica para a América Latina e o Caribe'], es: ['Cepal', 'CEPAL', 'Comisión Económica para América Latina y el Caribe'], it: ['Cepal'], fr: ['Cepal', 'Cepalc'] },
  },
  { name: 'Mercosur', kind: 'institution', names: { pt: ['Mercosul'] } },
  { name: 'African Union', kind: 'institution', names: { it: ['Unione africana'], fr: ['Union africaine'], pt: ['União Africana'], es: ['Unión Africana'] } },
  { name: 'Organization of American States', kind: 'institution', names: { pt: ['Organização dos Estados Americanos', 'OEA'], es: ['Organización de los Estados Americanos', 'OEA'], fr: ['Organisation des États américains', 'OEA'], it: ['Organizzazione degli Stati americani'] } },
  { name: 'ASEAN', kind: 'institution', aliases: ['Asean'] },
  { name: 'FATF', kind: 'institution', aliases: ['Financial Action Task Force'], names: { it: ['Gafi'], fr: ['Gafi', 'GAFI'], pt: ['GAFI'], es: ['GAFI'] } },
  // United Nations
  {
    name: 'United Nations', kind: 'institution', aliases: ['UN'],
    names: {
      it: ['Nazioni Unite', 'ONU', 'Onu'], fr: ['Nations unies', 'ONU', 'Organisation des Nations unies'], pt: ['Nações Unidas', 'ONU', 'Organização das Nações Unidas'],
      es: ['Naciones Unidas', 'ONU', 'Organización de las Naciones Unidas'],
    },
    ambiguous: ['UN'],
  },
  {
    name: 'UN Security Council', kind: 'institution', aliases: ['United Nations Security Council'],
    names: { it: ["Consiglio di sicurezza dell'Onu", "Consiglio di sicurezza delle Nazioni Unite"], fr: ["Conseil de sécurité de l'ONU", 'Conseil de sécurité des Nations unies'], pt: ['Conselho de Segurança da ONU'], es: ['Consejo de Seguridad de la ONU'] },
  },
  {
    name: 'World Health Organization', kind: 'institution', aliases: ['World Health Organisation'],
    names: {
      en: ['WHO'], it: ['Organizzazione mondiale della sanità', 'OMS', 'Oms'], fr: ['Organisation mondiale de la santé', 'OMS'],
      pt: ['Organização Mundial da Saúde', 'Organização Mundial de Saúde', 'OMS'], es: ['Organización Mundial de la Salud', 'OMS'],
    },
    ambiguous: ['WHO'],
  },
  {
    name: 'FAO', kind: 'institution', aliases: ['Food and Agriculture Organization', 'UN Food and Agriculture Organization'],
    names: { it: ['Fao'] },
    ambiguous: ['Fao'],
  },
  { name: 'Unesco', kind: 'institution', aliases: ['UNESCO'] },
  { name: 'Unicef', kind: 'institution', aliases: ['UNICEF'] },
  { name: 'UNCTAD', kind: 'institution', aliases: ['UN Trade and Development'], names: { it: ['Unctad'], fr: ['Cnuced', 'CNUCED'], es: ['Unctad'], pt: ['Unctad'] } },
  { name: 'UNEP', kind: 'institution', aliases: ['UN Environment Programme'], names: { fr: ['PNUE'], pt: ['PNUMA'], es: ['PNUMA'], it: ['Unep'] } },
  { name: 'UNDP', kind: 'institution', aliases: ['UN Development Programme'], names: { fr: ['PNUD'], pt: ['PNUD'], es: ['PNUD'], it: ['Undp'] } },
  { name: 'UNHCR', kind: 'institution', names: { it: ['Unhcr'], fr: ['HCR'], pt: ['ACNUR'], es: ['Acnur', 'ACNUR'] }, ambiguous: ['HCR'] },
  { name: 'World Food Programme', kind: 'institution', aliases: ['World Food Program', 'WFP'], names: { it: ['Programma alimentare mondiale'], fr: ['Programme alimentaire mondial'], pt: ['Programa Alimentar Mundial'], es: ['Programa Mundial de Alimentos'] } },
  { name: 'IPCC', kind: 'institution', aliases: ['Intergovernmental Panel on Climate Change'], names: { it: ['Ipcc'], fr: ['GIEC', 'Giec'] } },
  { name: 'World Meteorological Organization', kind: 'institution', names: { it: ['Organizzazione meteorologica mondiale'], fr: ['Organisation météorologique mondiale'], pt: ['Organização Meteorológica Mundial'], es: ['Organización Meteorológica Mundial'] } },
  { name: 'International Telecommunication Union', kind: 'institution', names: { it: ['Unione internazionale delle telecomunicazioni'], fr: ['Union internationale des télécommunications'], pt: ['União Internacional de Telecomunicações'], es: ['Unión Internacional de Telecomunicaciones'] } },
  { name: 'ICAO', kind: 'institution', names: { it: ['Icao'], fr: ['OACI'], pt: ['OACI'], es: ['OACI'] } },
  { name: 'IATA', kind: 'institution', aliases: ['International Air Transport Association'], names: { it: ['Iata'], fr: ['Association internationale du transport aérien'], pt: ['Associação Internacional de Transportes Aéreos'], es: ['Asociación Internacional de Transporte Aéreo'] } },
  { name: 'International Maritime Organization', kind: 'institution', names: { it: ['Organizzazione marittima internazionale'], fr: ['Organisation maritime internationale'], pt: ['Organização Marítima Internacional'], es: ['Organización Marítima Internacional'] } },
  { name: 'UN Tourism', kind: 'institution', aliases: ['UNWTO', 'World Tourism Organization'], names: { pt: ['ONU Turismo'], es: ['ONU Turismo'] } },
  { name: 'International Criminal Court', kind: 'institution', names: { it: ['Corte penale internazionale'], fr: ['Cour pénale internationale'], pt: ['Tribunal Penal Internacional'], es: ['Corte Penal Internacional'] } },
  // Defence, police
  { name: 'NATO', kind: 'institution', names: { it: ['Nato'], fr: ['OTAN', 'Otan'], pt: ['Otan', 'OTAN'], es: ['OTAN'] }, ambiguous: ['Nato'] },
  { name: 'Interpol', kind: 'institution' },
];
