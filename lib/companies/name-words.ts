/** Words that stand first or last in names of companies and institutions, in capitals: "Grupo Aurora", "Halden Partners". */
export const FIRST_WORDS: readonly string[] = [
  'Banca', 'Banco', 'Banque', 'Bank of', 'Gruppo', 'Groupe', 'Grupo', 'Laboratoires', 'Laboratorios', 'Laboratórios', 'Cantina', 'Bodegas', 'Astilleros',
  'Supermercados', 'Supermercati', 'Constructora', 'Construtora', 'Inmobiliaria',
];

/** What follows such a word and makes no name of it: "Banco Central" is every country's. */
export const NO_SECOND_WORDS: readonly string[] = ['Central', 'Centrale', 'Mundial', 'Mondiale', 'Europeo', 'Europeu', 'Nazionale', 'Nacional', 'Nationale'];

export const LAST_WORDS: readonly string[] = [
  'Capital', 'Partners', 'Ventures', 'Holding', 'Holdings', 'Group', 'Technologies', 'Therapeutics', 'Biosciences', 'Pharma', 'Pharmaceuticals',
  'Energy', 'Energia', 'Energía', 'Énergie', 'Energie', 'Renewables', 'Renovables', 'Renováveis', 'Resources', 'Mining', 'Metals', 'Minerals', 'Motors',
  'Automotive', 'Airlines', 'Airways', 'Aerospace', 'Bancorp', 'Bank', 'Bankshares', 'Asset Management', 'Investments', 'Investimenti', 'Inversiones',
  'Investimentos', 'Semiconductors', 'Semiconductor', 'Systems', 'Networks', 'Robotics', 'Studios', 'Labs', 'Foods', 'Brands', 'Stores', 'Retail',
  'Logistics', 'Shipping', 'Lines', 'Telecom', 'Communications', 'Insurance', 'Assicurazioni', 'Assurances', 'Industries', 'Chemicals', 'Steel',
  'Petroleum', 'Oil', 'Software', 'Interactive', 'Entertainment', 'Media', 'Properties', 'Realty', 'Consulting', 'Securities', 'Economics', 'Research',
];
