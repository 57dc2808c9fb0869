/**
 * Names that hold a company's name and are not the company: grounds, cups, clubs, people, places, films.
 * They are matched before the shorter name and name nobody, so that a match report or an obituary brings up no company.
 * What an ambiguous name does beside another capital ("Ford Fiesta", "Emirates Stadium") needs no entry here.
 */
export const LOOKALIKES: readonly string[] = [
  // Indices
  'S&P 500', 'S&P 100', 'S&P 400', 'S&P 600', 'S&P/TSX', 'S&P/ASX', 'S&P/ASX 200', 'S&P/BMV', 'S&P/BMV IPC', 'S&P/BVL', 'S&P Merval', 'S&P/Merval', 'S&P IPSA', 'S&P/CLX IPSA', 'S&P/NZX', 'S&P/NZX 50', 'S&P MidCap', 'S&P MidCap 400', 'S&P/Case-Shiller', 'S&P Case-Shiller',
  // What adds up to something: "Total sales climbed 7%"
  'Total compensation', 'Total capital', 'Total liquidity', 'Total cash', 'Total consumption', 'Total inventories', 'Total stocks', 'Total group',
  'Total company', 'Total transaction', 'Total proceeds', 'Total fees', 'Total users', 'Total customers', 'Total subscribers', 'Total borrowing',
  'Total comparable', 'Total contract', 'Total customer', 'Total shareholder', 'Total returns', 'Total retail', 'Total vehicle', 'Total car',
  // "Vale a pena" is worth it
  'Vale a pena', 'Vale la pena', 'Vale lembrar', 'Vale notar', 'Vale destacar', 'Vale ressaltar', 'Vale recordar', 'Vale dizer', 'Vale decir', 'Vale mencionar', 'Vale observar', 'Total des', 'Total das', 'Total dos',
  // Grounds and halls
  'Allianz Arena', 'Allianz Stadium', 'Allianz Parque', 'Allianz Riviera', 'Allianz Field', 'Spotify Camp Nou', 'AT&T Stadium', 'MetLife Stadium',
  'State Farm Stadium', 'State Farm Arena', "Levi's Stadium", 'Nissan Stadium', 'Barclays Center', 'American Airlines Arena',
  'American Airlines Center', 'Capital One Arena', 'Wells Fargo Center', 'T-Mobile Arena', 'Crypto.com Arena', 'Citi Field', 'PayPal Park',
  'Oracle Park', 'Intuit Dome', 'Volkswagen Arena', 'Mercedes-Benz Arena', 'Mercedes-Benz Stadium', 'Philips Stadion', 'Groupama Stadium',
  'Groupama Arena', 'Accor Arena', 'Movistar Arena', 'Mediolanum Forum', 'Unipol Arena', 'Unipol Domus', 'Unipol Forum', 'Mapei Stadium',
  'Iberostar Arena', 'Abanca Balaídos', 'Abanca-Balaídos', 'Mercado Livre Arena Pacaembu', 'Estadio Banorte', 'Estadio BBVA',
  'Scotiabank Arena', 'Scotiabank Saddledome', 'SoFi Stadium', 'Raymond James Stadium', 'Bank of America Stadium', 'M&T Bank Stadium',
  'Lincoln Financial Field', 'Ford Field', 'Caesars Superdome', 'FedEx Field', 'Target Field', 'Comerica Park', 'PNC Park', 'T-Mobile Park',
  'Citizens Bank Park', 'Truist Park', 'loanDepot Park', 'Fiserv Forum', 'Kaseya Center', 'Paycom Center', 'Toyota Center',
  'Toyota Stadium', 'Little Caesars Arena', 'KeyBank Center', 'Prudential Center', 'UBS Arena', 'PPG Paints Arena', 'Xcel Energy Center',
  'Canada Life Centre', 'Canadian Tire Centre', 'Honda Center', 'Subaru Park', 'BMO Field', 'BMO Stadium', 'Geodis Park',
  'American Express Stadium', 'Amex Stadium', 'Etihad Stadium', 'Emirates Stadium', 'Aviva Stadium', 'Utilita Arena', 'SSE Arena',
  'Vodafone Park', 'Vodafone Arena', 'DHL Stadium', 'Optus Stadium', 'Suncorp Stadium', 'Accor Stadium', 'Sky Stadium', 'Arena MRV',
  'Neo Química Arena', 'Vivo Rio', 'Teatro Santander', 'Teatro Bradesco', 'Estadio Citibanamex', 'Auditorio BlackBerry',
  'Auditorio Citibanamex', 'Claro Arena', 'Antel Arena', 'Singtel Waterfront Theatre', 'Mizuho PayPay Dome', 'PayPay Dome',
  'Kyocera Stadium', 'Panasonic Stadium Suita', 'Toyota Arena', 'Rakuten Mobile Park', 'Tokio Marine Nichido Stadium',
  // Sums
  'Total sales', 'Total revenue', 'Total revenues', 'Total assets', 'Total costs', 'Total income', 'Total deposits', 'Total loans', 'Total debt', 'Total output', 'Total production', 'Total capacity', 'Total investment', 'Total investments', 'Total exports', 'Total imports', 'Total orders', 'Total bookings', 'Total volumes', 'Total volume', 'Total spending', 'Total funding', 'Total expenses', 'Total lending', 'Total shipments', 'Total deliveries', 'Total passenger', 'Total registrations', 'Total employment', 'Total headcount', 'Total return', 'Total payments', 'Total premiums', 'Total supply', 'Total demand', 'Total traffic', 'Total market', 'Total cost', 'Total deal', 'Total consideration', 'Total equity', 'Total borrowings', 'Total liabilities', 'Total trade', 'Total turnover', 'Total profit', 'Total losses', 'Total gross', 'Total net', 'Total operating',
  // Leagues and cups
  'Serie A TIM', 'Serie A Enilive', 'Ligue 1 Uber Eats', "Ligue 1 McDonald's", 'LaLiga EA Sports', 'LaLiga Santander', 'Liga Santander', 'Liga BBVA',
  'Liga BBVA MX', 'Liga Endesa', 'Liga NOS', 'Taça Allianz', 'Copa Mitsubishi', 'Unipol Serie A', 'LBA Unipol', 'Barclays Premier League',
  'Premier League Barclays', 'Toyota Cup', 'Heineken Cup', 'Copa Heineken', 'Emirates FA Cup', 'Rolex Masters', 'Rolex Paris Masters',
  'BNP Paribas Open', 'BNP Paribas Masters', 'Vodafone Copa do Brasil',
  'Betfred Super League', 'Brasileirão Assaí', 'Brasileirão Betano', 'NASCAR Xfinity Series', 'BMW Championship', 'BMW PGA Championship',
  'Wells Fargo Championship', 'Barclays Scottish Open', 'RBC Canadian Open', 'RBC Heritage', 'AT&T Byron Nelson', 'AT&T Pebble Beach',
  'Charles Schwab Challenge', 'FedEx Cup', 'FedEx St. Jude Championship', 'Rolex Series', 'TCS New York City Marathon',
  'TCS London Marathon', 'Bank of America Chicago Marathon', 'BMW Berlin Marathon', 'Tata Steel Chess', 'Copa Santander Libertadores',
  'Copa Toyota Libertadores', 'Copa Bridgestone Libertadores', 'Copa Nissan Sudamericana', 'Copa Itaú',
  // Clubs
  'Bayer Leverkusen', 'Bayer 04', 'Red Bull Salzburg', 'Red Bull Bragantino', 'Olimpia Armani Milano', 'Movistar Team', 'Groupama-FDJ',
  'AG2R Citroën', 'Decathlon AG2R La Mondiale',
  // People
  'Nikola Tesla', 'Henry Ford', 'Harrison Ford', 'Gerald Ford', 'Tom Ford', 'John Ford', 'Enzo Ferrari', 'Ferruccio Lamborghini',
  'Ferdinand Porsche', 'Louis Renault', 'Armand Peugeot', 'André Citroën', 'Ettore Bugatti', 'Walter Chrysler', 'Thomas Edison', 'Michael Bloomberg',
  'Mike Bloomberg', 'Roy Disney', 'Coco Chanel', 'Miuccia Prada', 'Donatella Versace', 'Gianni Versace', 'Maurizio Gucci', 'Guccio Gucci',
  'Hieronymus Bosch', 'Jheronimus Bosch', 'Jérôme Bosch', 'Paris Hilton', 'Adriano Olivetti', 'Camillo Olivetti', 'Ernest Solvay',
  'Werner von Siemens', 'Henri Nestlé', 'Leonardo da Vinci', 'Léonard de Vinci', 'Leonardo DiCaprio', 'Leonardo di Caprio', 'Freeman Dyson',
  'Michele Ferrero', 'Giovanni Ferrero', 'Vincent Bolloré',
  // Films, books, places, prizes, rockets
  'Il diavolo veste Prada', "Le diable s'habille en Prada", 'O Diabo Veste Prada', 'El diablo viste de Prada', 'The Devil Wears Prada',
  'House of Gucci', "Breakfast at Tiffany's", 'Colazione da Tiffany', 'Orange County', 'Amazon rainforest', 'Amazon basin', 'Amazon River',
  'Guide Michelin', 'Guida Michelin', 'Guía Michelin', 'Guia Michelin', 'Michelin Guide', 'Nasdaq Composite', 'Nasdaq 100', 'Dow Jones',
  'Pandora Papers', 'Euronext 100', 'MSCI World', 'MSCI Emerging Markets',
];
