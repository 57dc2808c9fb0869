/** Words that stand first or last in names of companies and institutions, in capitals: "Grupo Aurora", "Halden Partners". */
export const FIRST_WORDS: readonly string[] = [
  'Banca', 'Banco', 'Banque', 'Bank of', 'Gruppo', 'Groupe', 'Grupo', 'Laboratoires', 'Laboratorios', 'Laboratórios', 'Cantina', 'Bodegas', 'Astilleros',
  'Supermercados', 'Supermercati', 'Constructora', 'Construtora', 'Inmobiliaria',
  // Italian
  'Cantieri', 'Acciaierie', 'Ferriere', 'Fonderie', 'Fonderia', 'Officine', 'Distillerie', 'Birrificio', 'Caseificio', 'Pastificio', 'Salumificio', 'Oleificio',
  'Calzaturificio', 'Lanificio', 'Cotonificio', 'Maglificio', 'Mobilificio', 'Cartiere', 'Cartiera', 'Ceramiche', 'Cantine', 'Latteria', 'Stampaggio',
  'Biscottificio', 'Zuccherificio', 'Tintoria', 'Tessitura', 'Filatura', 'Conceria', 'Vetreria', 'Autolinee', 'Acquedotto', 'Multiservizi', 'Farmacie',
  // French
  'Laboratoire', 'Compagnie des', 'Brasserie', 'Brasseries', 'Ateliers', 'Fonderies', 'Aciéries', 'Verreries', 'Verrerie', 'Papeteries', 'Laiterie',
  'Fromagerie', 'Fromageries', 'Biscuiterie', 'Conserverie', 'Distillerie', 'Chocolaterie', 'Imprimerie', 'Autocars', 'Transports', 'Cimenterie', 'Minoterie',
  'Cristallerie', 'Filature', 'Tannerie', 'Menuiserie', 'Charcuterie', 'Salaisons', 'Moulins',
  // Spanish
  'Minera', 'Siderúrgica', 'Petrolera', 'Cementos', 'Papelera', 'Lácteos', 'Cervecería', 'Cervecera', 'Destilería', 'Talleres', 'Industrias', 'Químicas',
  'Autobuses', 'Transportes', 'Naviera', 'Aerolíneas', 'Frigorífico', 'Pesquera', 'Forestal', 'Agrícola', 'Conservas', 'Curtidos', 'Galletas', 'Harinera',
  'Azucarera', 'Textiles', 'Muebles', 'Calzados', 'Almacenes', 'Distribuidora', 'Promotora', 'Aguas de', 'Gas del', 'Gas de', 'Ingenio', 'Embotelladora', 'Viña', 'Viñedos', 'Agroindustrias', 'Agropecuaria', 'Cítricos', 'Carrosserie', 'Carrocerías', 'Aceros', 'Vinícola', 'Confecciones', 'Confecções', 'Padaria', 'Panadería', 'Panaderías', 'Panificio', 'Filati', 'Malhas', 'Tecidos', 'Curtiduría',
  // Portuguese
  'Construções', 'Imobiliária', 'Mineradora', 'Mineração', 'Cimentos', 'Cerâmica', 'Cerâmicas', 'Têxteis', 'Têxtil', 'Lacticínios', 'Laticínios', 'Cervejaria',
  'Destilaria', 'Lojas', 'Estaleiros', 'Estaleiro', 'Drogaria', 'Drogarias', 'Farmácias', 'Indústrias', 'Metalúrgica', 'Viação', 'Usina', 'Adega', 'Moinhos',
  'Moagem', 'Corticeira', 'Conserveira', 'Vidreira', 'Calçados', 'Móveis', 'Panificadora', 'Transportadora', 'Seguradora', 'Gestora', 'Incorporadora',
];

/** What follows such a word and makes no name of it: "Banco Central" is every country's. */
export const NO_SECOND_WORDS: readonly string[] = ['Central', 'Centrale', 'Mundial', 'Mondiale', 'Europeo', 'Europeu', 'Nazionale', 'Nacional', 'Nationale', 'Públicos', 'Publics', 'Pubblici'];

export const LAST_WORDS: readonly string[] = [
  'Partners', 'Ventures', 'Holding', 'Holdings', 'Group', 'Technologies', 'Therapeutics', 'Biosciences', 'Pharma', 'Pharmaceuticals',
  'Energy', 'Energia', 'Energía', 'Énergie', 'Energie', 'Renewables', 'Renovables', 'Renováveis', 'Resources', 'Mining', 'Metals', 'Minerals', 'Motors',
  'Automotive', 'Airlines', 'Airways', 'Aerospace', 'Bancorp', 'Bank', 'Bankshares', 'Asset Management', 'Investments', 'Investimenti', 'Inversiones',
  'Investimentos', 'Semiconductors', 'Semiconductor', 'Systems', 'Networks', 'Robotics', 'Studios', 'Labs', 'Foods', 'Brands', 'Stores', 'Retail',
  'Logistics', 'Shipping', 'Lines', 'Telecom', 'Communications', 'Insurance', 'Assicurazioni', 'Assurances', 'Industries', 'Chemicals', 'Steel',
  'Petroleum', 'Oil', 'Software', 'Interactive', 'Entertainment', 'Properties', 'Realty', 'Consulting', 'Securities', 'Economics', 'Research',
  'Biologics', 'Biotech', 'Biopharma', 'Genomics', 'Diagnostics', 'Photonics', 'Electronics', 'Optics', 'Lithium', 'Uranium', 'Breweries', 'Brewery', 'Brewing', 'Distillers',
  'Distillery', 'Bakeries', 'Dairies', 'Seafoods', 'Shipyards', 'Shipbuilding', 'Haulage', 'Freight', 'Outfitters', 'Superstores', 'Petrochemicals', 'Fertilisers',
  'Fertilizers', 'Packaging', 'Textiles', 'Infratel', 'Infra', 'Infraprojects', 'Fintech', 'Wealth Management', 'Equity Partners', 'Private Equity', 'Building Society',
  'Homes', 'Housebuilders', 'Biosystems', 'Bioscience', 'Nanotech', 'Microsystems', 'Avionics', 'Drilling', 'Refining', 'Bancshares', 'Data Centers', 'Data Centres',
  'Costruzioni', 'Farmaceutici', 'Farmaceutica', 'Immobiliare', 'Fotonica', 'Impianti', 'Logistica', 'Biotecnologie', 'Alimentari', 'Ceramiche',
  'Immobilier', 'Logistique', 'Biotechnologies', 'Thérapeutique', 'Télécom', 'Télécoms', 'Métaux',
  'Valores', 'Construcciones', 'Alimentaria', 'Inmobiliaria', 'Telecomunicaciones', 'Minería', 'Hoteles', 'Logística', 'Farma', 'Fotónica', 'Bodegas',
  'Construções', 'Alimentos', 'Telecomunicações', 'Biotecnologia', 'Participações', 'Empreendimentos', 'Incorporadora', 'Mineração', 'Siderurgia', 'Agro', 'Seguros', 'Cimentos', 'Têxteis', 'Calçados', 'Cementos', 'Cosmetics', 'Sistemi', 'Arredamenti', 'Calzature', 'Mobilier', 'Emballages', 'Plastiques', 'Automatismes', 'Automazioni',
];

/** Words that end names of companies and other names too: they count beside business alone. */
export const LIKELY_LAST_WORDS: readonly string[] = [
  'Capital', 'Gold', 'Copper', 'Nickel', 'Silver', 'Iron Ore', 'Power', 'Water', 'Solar', 'Hydrogen', 'Gas', 'Bio', 'Medical', 'Healthcare', 'Clinics', 'Electric', 'Instruments',
  'Devices', 'Batteries', 'Battery', 'Aviation', 'Airports', 'Rail', 'Railways', 'Buses', 'Trucks', 'Cargo', 'Marine', 'Ferries', 'Cruises', 'Hotels', 'Resorts', 'Leisure',
  'Gaming', 'Pictures', 'Records', 'Publishing', 'Broadcasting', 'Broadband', 'Fibre', 'Fiber', 'Wireless', 'Towers', 'Analytics', 'Payments', 'Finance', 'Financial',
  'Equity', 'Advisors', 'Advisers', 'Wealth', 'Brokers', 'Assurance', 'Mutual', 'Construction', 'Builders', 'Cement', 'Glass', 'Paper', 'Plastics', 'Mills', 'Apparel',
  'Footwear', 'Jewellers', 'Furniture', 'Supermarkets', 'Grocers', 'Mobility', 'Express', 'Estates', 'Developments', 'Utilities', 'Offshore', 'Infrastructure',
  'Engineering', 'Machinery', 'Components', 'Materials', 'Alloys', 'Aluminium', 'Castings', 'Dynamics', 'Satellites', 'Solutions', 'Enterprises', 'Innovations', 'Digital',
  'Cloud', 'AI', 'Farms', 'Fisheries', 'Dairy', 'Coal', 'Storage', 'Cie', 'Sons', 'Figli', 'Fils', 'Hijos', 'Filhos', 'Bros', 'Hermanos', 'Servizi', 'Trasporti', 'Acciai',
  'Mobili', 'Meccanica', 'Elettronica', 'Viaggi', 'Vini', 'Carni', 'Salumi', 'Textile', 'Électronique', 'Mécanique', 'Blades', 'Iron', 'Square Partners',
  'Industrie', 'Construction', 'Transportes', 'Hotéis', 'Têxtil', 'Gestión', 'Gestão', 'Tecnologia', 'Tecnología', 'Services',
];
