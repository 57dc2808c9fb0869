/** Words that stand first or last in names of companies and institutions, in capitals: "Grupo Aurora", "Halden Partners". */
export const FIRST_WORDS: readonly string[] = [
  'Banca', 'Banco', 'Banque', 'Bank of', 'Gruppo', 'Groupe', 'Grupo', 'Laboratoires', 'Laboratorios', 'Laboratórios', 'Cantina', 'Bodegas', 'Astilleros',
  'Supermercados', 'Supermercati', 'Constructora', 'Construtora', 'Inmobiliaria',
  // Italian
  'Cantieri', 'Acciaierie', 'Ferriere', 'Fonderie', 'Fonderia', 'Officine', 'Distillerie', 'Birrificio', 'Caseificio', 'Pastificio', 'Salumificio', 'Oleificio',
  'Calzaturificio', 'Lanificio', 'Cotonificio', 'Maglificio', 'Mobilificio', 'Cartiere', 'Cartiera', 'Ceramiche', 'Cantine', 'Latteria', 'Stampaggio',
  'Biscottificio', 'Zuccherificio', 'Tintoria', 'Tessitura', 'Filatura', 'Conceria', 'Vetreria', 'Autolinee', 'Acquedotto', 'Multiservizi', 'Farmacie', 'Molini', 'Molino', 'Riseria', 'Torrefazione', 'Frantoio',
  // French
  'Laboratoire', 'Compagnie des', 'Brasserie', 'Brasseries', 'Ateliers', 'Fonderies', 'Aciéries', 'Verreries', 'Verrerie', 'Papeteries', 'Laiterie',
  'Fromagerie', 'Fromageries', 'Biscuiterie', 'Conserverie', 'Distillerie', 'Chocolaterie', 'Imprimerie', 'Autocars', 'Transports', 'Cimenterie', 'Minoterie',
  'Cristallerie', 'Filature', 'Tannerie', 'Menuiserie', 'Charcuterie', 'Salaisons', 'Moulins', 'Minoteries', 'Fonderie', 'Scierie', 'Scieries', 'Sucrerie', 'Biscuits',
  // Spanish
  'Minera', 'Siderúrgica', 'Petrolera', 'Cementos', 'Papelera', 'Lácteos', 'Cervecería', 'Cervecera', 'Destilería', 'Talleres', 'Industrias', 'Químicas',
  'Autobuses', 'Transportes', 'Naviera', 'Aerolíneas', 'Frigorífico', 'Pesquera', 'Forestal', 'Agrícola', 'Conservas', 'Curtidos', 'Galletas', 'Harinera',
  'Azucarera', 'Textiles', 'Muebles', 'Calzados', 'Almacenes', 'Distribuidora', 'Promotora', 'Aguas de', 'Gas del', 'Gas de', 'Ingenio', 'Embotelladora', 'Viña', 'Viñedos', 'Agroindustrias', 'Agropecuaria', 'Cítricos', 'Quesos', 'Quesería', 'Almazara', 'Almazaras', 'Molinos', 'Salazones', 'Carrosserie', 'Carrocerías', 'Aceros', 'Vinícola', 'Confecciones', 'Confecções', 'Padaria', 'Panadería', 'Panaderías', 'Panificio', 'Filati', 'Malhas', 'Tecidos', 'Curtiduría',
  // Portuguese
  'Construções', 'Imobiliária', 'Mineradora', 'Mineração', 'Cimentos', 'Cerâmica', 'Cerâmicas', 'Têxteis', 'Têxtil', 'Lacticínios', 'Laticínios', 'Cervejaria',
  'Destilaria', 'Lojas', 'Estaleiros', 'Estaleiro', 'Drogaria', 'Drogarias', 'Farmácias', 'Indústrias', 'Metalúrgica', 'Viação', 'Usina', 'Adega', 'Moinhos',
  'Moagem', 'Corticeira', 'Conserveira', 'Vidreira', 'Calçados', 'Móveis', 'Panificadora', 'Transportadora', 'Seguradora', 'Gestora', 'Incorporadora', 'Queijaria', 'Queijos', 'Moageira', 'Panificação',
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
  'Mobili', 'Meccanica', 'Elettronica', 'Viaggi', 'Vini', 'Carni', 'Salumi', 'Textile', 'Électronique', 'Mécanique', 'Blades', 'Iron', 'Square Partners', 'Acque', 'Moda', 'Valvole', 'Tech', 'Pay', 'Compute', 'Logic', 'Bank', 'Credit', 'IA', 'Works', 'Forge', 'Foundry', 'Mutual Aid', 'Kelp', 'Salmon', 'Wines', 'Vineyards', 'Coffee', 'Roasters', 'Bikes', 'Boats', 'Yachts', 'Steelworks', 'Tyres', 'Ceramics', 'Timber', 'Grain', 'Seeds', 'Nurseries', 'Care', 'Dental', 'Vets', 'Legal', 'Media', 'Games', 'Travel', 'Tours', 'Trains', 'Coaches', 'Couriers', 'Vending', 'Laundries', 'Interiors', 'Roofing', 'Windows', 'Kitchens', 'Pipelines', 'Terminals', 'Turbines', 'Sensors', 'Lasers', 'Vision', 'Sécurité', 'Vert', 'Croissance', 'Innovation', 'Énergies', 'Conserves', 'Compute',
  'Industrie', 'Construction', 'Transportes', 'Hotéis', 'Têxtil', 'Gestión', 'Gestão', 'Tecnologia', 'Tecnología', 'Services',
];

/** Words that begin names of companies and other names too: "Farmácia Boa Aurora", "Tenute Morsiani". */
export const LIKELY_FIRST_WORDS: readonly string[] = [
  'Cooperativa', 'Coopérative', 'Cantina Sociale', 'Consorzio', 'Tenuta', 'Tenute', 'Azienda', 'Aziende', 'Bottega', 'Botteghe', 'Sartoria', 'Torrefazione', 'Gelateria', 'Pasticceria', 'Fattoria', 'Fattorie', 'Frantoio', 'Molino', 'Mulino', 'Molini', 'Cartotecnica', 'Autotrasporti',
  'Meccanica', 'Officina', 'Termoidraulica', 'Acque', 'Terme', 'Funivie', 'Trasporti', 'Libreria', 'Librerie', 'Edizioni', 'Editoriale', 'Farmacia', 'Clinica', 'Casa di cura', 'Cassa', 'Immobiliare', 'Costruzioni', 'Impresa', 'Agricola', 'Vini', 'Salumi', 'Caffè', 'Pelletteria', 'Stamperia',
  'Hôtels', 'Domaines', 'Fabrique', 'Atelier', 'Graniterie', 'Primeurs', 'Caisse', 'Crédit', 'Mutuelle', 'Domaine', 'Domaines', 'Boulangerie', 'Boulangeries', 'Pâtisserie', 'Savonnerie', 'Scierie', 'Faïencerie', 'Manufacture', 'Maroquinerie', 'Fonderie', 'Forges', 'Chantiers', 'Pharmacie',
  'Clinique', 'Éditions', 'Editions', 'Librairie', 'Meubles', 'Tissages', 'Huilerie', 'Sucrerie', 'Rizerie', 'Pêcheries', 'Carrières', 'Sablières', 'Entreprise', 'Établissements', 'Etablissements', 'Société', 'Compagnie', 'Vergers', 'Vignobles', 'Volailles', 'Viandes',
  'Granja', 'Granjas', 'Finca', 'Bodega', 'Aceites', 'Aceitunera', 'Almazara', 'Olivares', 'Cerámica', 'Cerámicas', 'Azulejos', 'Farmacia', 'Farmacias', 'Clínica', 'Clínicas', 'Astillero', 'Fundición', 'Fundiciones', 'Aceitera', 'Molinos', 'Pesquerías', 'Salmones', 'Maderas', 'Salinas', 'Frutas',
  'Hortalizas', 'Cárnicas', 'Embutidos', 'Jamones', 'Dulces', 'Turrones', 'Editorial', 'Librería', 'Librerías', 'Mutua', 'Seguros', 'Transportes', 'Excavaciones', 'Construcciones', 'Promociones', 'Inversiones', 'Gasolineras', 'Fibra', 'Aguas', 'Gas', 'Energía', 'Eléctrica', 'Compañía', 'Empresa', 'Empresas', 'Viveros', 'Hilados', 'Tejidos', 'Cueros', 'Panal',
  'Farmácia', 'Mútua', 'Caves', 'Fazenda', 'Fazendas', 'Quinta', 'Herdade', 'Frigorífico', 'Pescados', 'Laticínio', 'Cervejas', 'Vinhos', 'Azeites', 'Conservas', 'Torrefação', 'Padarias', 'Confeitaria', 'Pastelaria', 'Livraria', 'Livrarias', 'Editora', 'Hospital', 'Clínicas', 'Colégio', 'Escola', 'Hotéis', 'Pousadas', 'Águas', 'Energias', 'Construtora',
  // Goods and trades that begin the names of family companies
  'Ascensores', 'Hormigones', 'Piensos', 'Quesos', 'Quesería', 'Queserías', 'Helados', 'Perfumerías', 'Ópticas', 'Envases', 'Cartonajes', 'Pinturas', 'Hilaturas', 'Mataderos', 'Sanatorio', 'Joyería', 'Joyerías', 'Harinas', 'Molinera', 'Cartonera', 'Cristalería', 'Acería', 'Acerías', 'Bananera', 'Camaronera', 'Comercializadora', 'Desarrolladora', 'Arrendadora', 'Financiera', 'Autocares', 'Sociedad Minera', 'Compañía Minera', 'Empresa Minera', 'Administradora',
  'Ascensori', 'Gelati', 'Acciaieria', 'Mangimi', 'Vivai', 'Riseria', 'Riso', 'Pasta', 'Ceramica', 'Marmi', 'Vetrerie', 'Cucine', 'Tessuti', 'Filature', 'Pelletterie', 'Traghetti', 'Carrozzeria', 'Tipografia', 'Grafiche', 'Trafilerie', 'Laminatoi', 'Zincheria', 'Profumerie', 'Gioielli', 'Cliniche', 'Casa Vinicola', 'Azienda Agricola', 'Società Agricola', 'Autostrade', 'Aeroporti', 'Liquori', 'Dolciaria', 'Manifattura', 'Manifatture',
  'Ascenseurs', 'Glaces', 'Boissons', 'Confitures', 'Biscuits', 'Cartonneries', 'Cartonnerie', 'Teintureries', 'Charpentes', 'Chaudronnerie', 'Abattoirs', 'Jardineries', 'Cliniques', 'Câbleries', 'Tréfileries', 'Tuileries', 'Briqueteries', 'Parfumerie', 'Cristalleries', 'Minoteries', 'Sucreries', 'Carrosserie', 'Cimenteries', 'Cycles', 'Constructions',
  'Elevadores', 'Frigoríficos', 'Óticas', 'Auto Viação', 'Papéis', 'Plásticos', 'Embalagens', 'Tintas', 'Bebidas', 'Sorvetes', 'Massas', 'Biscoitos', 'Rações', 'Autopeças', 'Tratores', 'Ferragens', 'Vidraria', 'Curtume', 'Queijos', 'Chocolates', 'Laboratório', 'Supermercado', 'Transportes',
  'Fundição', 'Metalomecânica', 'Cutelarias', 'Vidros', 'Torres', 'Porcelanas', 'Curtumes', 'Grãos', 'Sementes', 'Celulose', 'Madeiras', 'Serraria', 'Companhia', 'Caixa', 'Bicicleta', 'Bicicletas', 'Fiação', 'Tecelagem', 'Malharia',
];

/** Words that begin names of institutions, with what ties them: "Regione Veneto", "Governo do Ceará". */
export const INSTITUTION_WORDS: readonly string[] = [
  'Regione', 'Força Aérea', 'Marinha', 'Ejército', 'Armada', 'Provincia di', 'Comune di', 'Città di', 'Città metropolitana di', 'Procura di', 'Procura', 'Università di', 'Università degli Studi di', 'Università', 'Politecnico di', 'Camera di commercio di', 'Autorità',
  'Centro Studi', 'Ufficio studi', 'Agenzia', 'Fondazione', 'Consorzio', 'Istituto', 'Camera di Commercio di', 'Prefettura di', 'Questura di', 'Ministero',
  'Région', 'Ville de', 'Mairie de', 'Métropole de', 'Métropole', 'Département de', 'Université de', 'Université', 'Institut', 'Fondation', 'Agence', 'Chambre de commerce de', 'Préfecture de', 'Parquet de', 'Syndicat', 'Fédération', 'Ministère', 'Autorité', 
  'Gobierno de', 'Gobierno del', 'Gobierno Vasco', 'Junta de', 'Junta', 'Generalitat', 'Generalitat de', 'Xunta', 'Xunta de', 'Ayuntamiento de', 'Diputación de', 'Diputación Foral de', 'Cabildo de', 'Consell de', 'Comunidad de', 'Universidad de', 'Universidad', 'Fiscalía', 'Fiscalía de',
  'Cámara de Comercio de', 'Fundación', 'Instituto', 'Federación', 'Asociación', 'Ministerio de', 'Superintendencia', 'Superintendencia de', 'Autoridad', 'Municipalidad de', 'Alcaldía de', 'Gobernación de', 'Provincia de', 'Confederación', 
  'Governo do', 'Governo da', 'Governo de', 'Prefeitura de', 'Prefeitura do', 'Prefeitura', 'Câmara Municipal de', 'Câmara Municipal do', 'Câmara de', 'Universidade de', 'Universidade do', 'Universidade da', 'Universidade Federal do', 'Universidade Federal de', 'Universidade Federal da', 'Universidade', 'Secretaria da', 'Secretaria de',
   'Ministério Público', 'Ministério da', 'Ministério do', 'Ministério das', 'Fundação', 'Associação', 'Federação', 'Confederação', 'Sindicato', 'Instituto', 'Autoridade', 'Agência', 'Comissão', 'Região de',
  'City of', 'Port of', 'State of', 'University of', 'Ministry of', 'Department of', 'Department for', 'Bureau of', 'Institute of', 'Institute for', 'Office for', 'Office of', 'Chamber of', 'Government of', 'Association of', 'Federation of', 'Council of',
];

/** Those whose first word alone may have a capital: "Tribunal administratif de Lille", "Ente nazionale risi". */
export const OFFICIAL_WORDS: readonly string[] = [
  'Tribunale', 'Corte', 'Autorità', 'Ente', 'Associazione', 'Federazione', 'Confederazione', 'Ministero', 'Istituto', 'Ordine', 'Sindacato', 'Consorzio', 'Fondazione', 'Agenzia',
  'Tribunal', 'Cour', 'Autorité', 'Association', 'Fédération', 'Confédération', 'Ministère', 'Institut', 'Ordre', 'Syndicat', 'Fondation', 'Agence', 'Observatoire', 'Université',
  'Autoridad', 'Asociación', 'Federación', 'Confederación', 'Ministerio', 'Instituto', 'Colegio', 'Fundación', 'Agencia', 'Observatorio', 'Superintendencia', 'Audiencia', 'Juzgado',
  'Comisión', 'Servicio', 'Dirección', 'Consejo', 'Cámara', 'Departamento', 'Commissione', 'Dipartimento', 'Osservatorio', 'Consiglio', 'Chambre', 'Conseil', 'Comissão', 'Serviço', 'Direção', 'Conselho', 'Câmara',
  'Autoridade', 'Associação', 'Federação', 'Confederação', 'Ministério', 'Ordem', 'Sindicato', 'Fundação', 'Agência', 'Observatório', 'Secretaria',
];

/** Words that end them: "Leeds City Council". */
export const INSTITUTION_LAST_WORDS: readonly string[] = [
  'Navy', 'Army', 'Air Force', 'Council', 'City Council', 'County Council', 'Authority', 'University', 'Institute', 'Commission', 'Foundation', 'Association', 'Federation', 'Agency', 'Board', 'Ministry', 'Tribunal', 'Court', 'Bureau', 'Office', 'Department', 'Trust', 'Chamber', 'Regulator', 'Ombudsman', 'Turismo', 'Tourisme',
];

/** Bodies of institutions, for those that name whose they are: "Junta de Gobierno del Banco de México". */
export const ORGANS: readonly string[] = [
  'Junta de Gobierno', 'Junta Directiva', 'Junta Monetaria', 'Consejo', 'Comité', 'Directorio', 'Observatorio', 'Departamento de Estudios', 'Gerencia de Estudios',
  'Comitê', 'Conselho', 'Diretoria', 'Observatório', 'Gabinete de Estudos', 'Departamento de Estudos',
  'Conseil', 'Directoire', 'Observatoire', "Service d'études",
  'Consiglio', 'Comitato', 'Osservatorio', 'Osservatori', 'Ufficio studi', 'Ufficio Studi', 'Centro studi', 'Centro Studi',
  'Governing Council', 'Board', 'Monetary Policy Committee', 'Executive Board',
];
