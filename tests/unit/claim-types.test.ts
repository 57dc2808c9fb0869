import { expect, test } from 'vitest';
import { analyze } from '../../lib/analyze.ts';

/** What is claimed of each figure of a text, as "type [figures]". */
function types(text: string, language: string): string[] {
  const { claims, figures } = analyze(text, { language });
  return claims.map(({ type, figures: bound }) => `${type} [${bound.map((index) => figures[index]?.text).join('; ')}]`);
}

test.each([
  // who sells more than somebody trades nothing with them: it is told who is first
  ['en', 'Walmart sells more groceries than Costco.', ['ranking []']],
  ['fr', 'Toyota a vendu plus de voitures que Volkswagen.', ['ranking []']],
  ['es', 'BYD fue el fabricante que más coches eléctricos vendió en el mundo.', ['ranking []']],
  ['it', 'Enel ha venduto due centrali a Edison.', ['acquisition [due]']],
  // a deal that makes somebody the biggest only says by what
  ['en', "The merger will make Anglo American one of the world's biggest copper producers.", ['ranking []']],
  ['it', 'La fusione farà di Bper la terza banca italiana.', ['ranking []']],
  ['fr', 'La fusion ferait de Carrefour le premier distributeur européen.', ['ranking []']],
  ['es', 'La fusión convertirá a Iberdrola en la mayor eléctrica de Europa.', ['ranking []']],
  // each of two measures that "and" ties has its own figure; an amount in a result is one
  ['it', 'Poste Italiane, ricavi pari a 9,6 miliardi e utile di 1,8 miliardi.', ['revenue [9,6 miliardi]', 'earnings [1,8 miliardi]']],
  ['es', 'Ence obtuvo una utilidad neta de 1.300 millones e ingresos por 4.500 millones.', ['earnings [1.300 millones]', 'revenue [4.500 millones]']],
  ['en', 'Greggs made £2bn in sales.', ['revenue [£2bn]']],
  ['es', 'Endesa ha repartido 1.400 millones en dividendos.', ['earnings [1.400 millones]']],
  ['it', 'Amazon ha distribuito 400 milioni in dividendi.', ['earnings [400 milioni]']],
  // what moves in a relative clause is what it stands behind; a figure in commas is not that of the word before it
  ['pt', 'O lucro da Totvs, que subiu 12%, foi de R$ 200 milhões.', ['earnings [12%; R$ 200 milhões]']],
  ['es', 'Los ingresos de Colonial, un 5% más que hace un año, sumaron 400 millones.', ['revenue [5%; 400 millones]']],
  // a rank before the verb only says who acts
  ['en', "Westpac employs 35,000 people. Australia's second-largest bank by assets said it would close 12 branches.", ['headcount [35,000]', 'project [12]']],
  ['pt', 'O iFood cresceu. O líder concentra 79% dos pedidos do país, segundo o iFood.', ['market_share [79%]']],
  // a takeover is still "the deal" behind sentences on prices
  ['en', 'Pfizer agreed to buy Metsera for $4 billion. Shares of Metsera rose 12%. The deal should close in March.', ['acquisition [$4 billion]', 'price [12%]', 'acquisition []']],
  // whom a company serves is what it delivers
  ['pt', 'A TAP transportou 4,2 milhões de passageiros entre julho e setembro.', ['capacity [4,2 milhões]']],
  ['en', 'Vodafone added 310,000 customers in Germany.', ['capacity [310,000]']],
  // what a percentage is a share of
  ['pt', 'A Claro detém 33,4% dos acessos de banda larga.', ['market_share [33,4%]']],
  ['es', 'Iberia opera el 41% de los asientos entre Madrid y Londres.', ['market_share [41%]']],
  // percentages in a list measure what the first does
  ['pt', 'A Vodafone tem 30% do mercado, à frente da NOS (28%) e da Digi, com 7%.', ['market_share [30%]', 'market_share [28%]', 'market_share [7%]']],
  // a company that moves by a percentage is its share, whatever else the sentence tells
  ['es', 'Talgo se hundió un 11% después de que el fabricante de trenes perdiese un pedido.', ['price [11%]']],
  // a paper before a percentage is no share either
  ['fr', 'Un sondage Reuters tablait sur une diminution de 0,6 %.', ['market [0,6 %]']],
  // but for what is said to be taken
  ['fr', 'Proparco a pris une participation de 15 % dans Wave.', ['investment [15 %]']],
  ['es', 'Mubadala ganó una participación del 15% en Enagás.', ['investment [15%]']],
  // but for what is said to move, also where its phrase reaches into the move: "ricavi in", "in calo del"
  ['it', 'Eni archivia il secondo trimestre con ricavi in calo del 3% a 3,78 miliardi.', ['revenue [3%; 3,78 miliardi]']],
  ['pt', 'A Galp ganhou 1,5% e a EDP perdeu 0,4%.', ['price [1,5%]', 'price [0,4%]']],
  ['fr', 'Alstom a perdu 6 % à la suite de ses résultats.', ['price [6 %]']],
  ['it', 'Prysmian cede il 2,1% a Piazza Affari.', ['price [2,1%]']],
  ['it', 'Il nuovo stabilimento di Barilla costerà 85 milioni di euro.', ['investment [85 milioni di euro]']],
  ['fr', "Les grèves ont coûté 100 millions d'euros à la SNCF.", ["earnings [100 millions d'euros]"]],
  ['it', 'I dazi costeranno a Illy 8 milioni di euro.', ['earnings [8 milioni di euro]']],
  ['en', 'The new depot in Leeds will cost Tesco £90 million.', ['investment [£90 million]']],
  ['pt', 'Custou 25 milhões de euros à Galp a nova fábrica.', ['investment [25 milhões de euros]']],
  ['en', 'Unilever, which gained 1.2%, helped the index.', ['price [1.2%]']],
  // but not what it loses of something, nor what it sells
  ['en', 'Vodafone lost 3% of its staff.', ['headcount [3%]']],
  ['it', 'Exor ha ceduto il 4% di Ferrari per 3 miliardi di euro.', ['acquisition [4%; 3 miliardi di euro]']],
  // goods that are bought are ordered, goods that are sold delivered; a company that is bought is taken over
  ['pt', 'A TAP comprou 20 aviões à Airbus por 2 mil milhões de euros.', ['contract [20; 2 mil milhões de euros]']],
  ['it', 'Ferrari ha venduto 13.752 auto.', ['capacity [13.752]']],
  ['pt', 'A Sonae comprou 20 lojas ao Dia.', ['acquisition [20]']],
  // what stands in commas measures nothing outside them
  ['it', "Il margine d'interesse di Unicredit, penalizzato dalla discesa dei tassi, si è attestato a 748 milioni di euro.", ['revenue [748 milioni di euro]']],
  // a share behind an amount yields to what the clause tells
  ['fr', 'Danone propose un dividende inchangé de 2,15 euros par action.', ['earnings [2,15 euros]']],
  ['en', 'Spodumene changes hands for $820 a tonne, Fastmarkets said.', ['price [$820]']],
  // what something costs a company is no price
  ['en', 'The strike cost the airline $375 million, Delta said.', ['earnings [$375 million]']],
  ['pt', 'A Embraer negocia a venda de 50 jatos à Latam.', ['contract [50]']],
  ['es', 'Walmart de México vendió 82.700 millones de pesos en octubre.', ['revenue [82.700 millones de pesos]']],
  ['en', 'Pfizer agreed to pay $10 billion for Novo Nordisk.', ['acquisition [$10 billion]']],
  // a part of sales that is spent on something
  ['es', 'Grifols dedica el 8% de las ventas a I+D.', ['investment [8%]']],
  // who raises its wares by a percentage raises their price
  ['es', 'Femsa subirá 7% sus refrescos en enero.', ['price [7%]']],
  // behind a conjunction another thing is told
  ['en', 'Vodafone surged 8.3% after raising its payout.', ['price [8.3%]']],
  ['en', 'Diageo reported a profit before tax of £184m.', ['earnings [£184m]']],
  // a clause goes on with the measure told before
  ['fr', 'Les ventes de Renault ont reculé de 2 %, alors que celles de Dacia progressaient de 9 %.', ['revenue [2 %]', 'revenue [9 %]']],
  ['pt', 'As vendas da Sonae cresceram 3%, enquanto as do Pingo Doce subiram 9%.', ['revenue [3%]', 'revenue [9%]']],
  // a rise or a fall of what stands behind it is no part of that; how great a fine may be is told in parts of what one sells
  ['fr', 'Nexity anticipe une baisse de 15 % de la demande de logements neufs.', ['market [15 %]']],
  ['es', 'Cosentino espera una caída del 8% de las ventas en Estados Unidos.', ['revenue [8%]']],
  ['it', 'Meta rischia una multa fino al 10% del fatturato globale, ha detto la Commissione europea.', ['legal [10%]']],
  ['en', 'Apple could face a fine of up to 10% of its global turnover, the regulator said.', ['legal [10%]']],
  // goods that are bought are ordered, in tonnes too
  ['fr', 'Barry Callebaut a acheté par anticipation 400 000 tonnes de cacao ivoirien.', ['contract [400 000 tonnes]']],
  ['en', 'Sinopec has bought 3 million barrels of crude from Petrobras.', ['contract [3 million barrels]']],
  // what investors bid for a bond belongs to it, and so does its rate
  ['it', 'Enel ha emesso obbligazioni per 1,5 miliardi di euro con una cedola del 3,25%; gli ordini hanno superato i 5 miliardi.', ['financing [1,5 miliardi di euro; 3,25%]', 'financing [5 miliardi]']],
  ['pt', 'A EDP emitiu 750 milhões de euros em obrigações verdes, com uma taxa de 3,4%. A procura ultrapassou os 4 mil milhões.', ['financing [750 milhões de euros; 3,4%]', 'financing [4 mil milhões]']],
  // what a condition is about measures nothing before it
  ['en', 'Pfizer will pay $7 more once revenue climbs.', ['price [$7]']],
  // the level at which something that rose ended is told in a clause without a subject
  ['es', 'El Ibex 35 perdió un 0,84% y cerró en 15.912,4 puntos.', ['price [0,84%; 15.912,4]']],
  ['fr', "L'action Valeo a gagné 3,1 % et a terminé à 11,20 euros.", ['price [3,1 %; 11,20 euros]']],
  ['en', 'Shares in Aviva rose 1.9% and BP closed at 455 pence.', ['price [1.9%]', 'price [455 pence]']],
  // what goods are sold for is of the order; who founded somebody is nobody's staff
  ['pt', 'A Embraer vai vender 40 jatos à SkyWest por US$ 3,4 bilhões.', ['contract [40; US$ 3,4 bilhões]']],
  ['pt', 'Fundada por dois engenheiros da Universidade do Porto, a Feedzai levantou 10 milhões de euros.', ['financing [10 milhões de euros]']],
  // what a verb of change has as its object is what changed, whoever stands nearer
  ['en', 'Paystack cut its fees for small merchants by a third.', ['price [a third]']],
  ['pt', 'A Cielo reduziu as taxas para pequenos lojistas em 8%.', ['price [8%]']],
  // what is built costs what is invested, also where a relative clause tells it
  ['es', 'Cemex construirá un parque solar cuyo costo de 45 millones de dólares asumirá la empresa.', ['investment [45 millones de dólares]', 'project []']],
  ['fr', "TotalEnergies construira une usine en Normandie, dont le coût est de 400 millions d'euros.", ["investment [400 millions d'euros]", 'project []']],
  // what a contract is worth
  ['pt', 'O valor do contrato da Mota-Engil ronda os 80 milhões de euros.', ['contract [80 milhões de euros]']],
  // a gain or a loss told as a percentage is that of a share or an index
  ['es', 'Las acciones de Cellnex cayeron un 2,2% y amplían al 14% sus pérdidas en el año.', ['price [2,2%]', 'price [14%]']],
  ['fr', "L'action Kering a reculé de 2,4 %, portant ses pertes depuis janvier à 17 %.", ['price [2,4 %]', 'price [17 %]']],
  ['it', 'Piazza Affari archivia la settimana con un guadagno del 2,1%.', ['price [2,1%]']],
  ['pt', 'A bolsa de Lisboa encerrou a semana com uma perda de 1,7%, pressionada pela EDP.', ['price [1,7%]']],
  // what a division of a company grows by is what it sells, and so is its part of the sales
  ['es', 'La división de movilidad, que representa el 40% de los ingresos de Indra, creció un 6%.', ['revenue [40%]', 'revenue [6%]']],
  ['fr', 'La division mode de LVMH a reculé de 5 %.', ['revenue [5 %]']],
  ['en', "Adidas's footwear division grew 9%.", ['revenue [9%]']],
  ['en', "Adidas's footwear division cut 9% of its staff.", ['headcount [9%]']],
  // a bare percentage that somebody offers behind what was demanded
  ['es', 'El sindicato exige un aumento salarial de 10% y Codelco ofreció 4%.', ['headcount [10%]', 'headcount [4%]']],
  ['en', 'Revenue at Tesco rose 4% and it bought 20% of Ocado.', ['revenue [4%]', 'acquisition [20%]']],
  // sums of nothing else behind a sanction, but for what one pays for a thing
  ['en', "TikTok was fined 530 million euros by the Irish regulator. In 2023 it paid 345 million over children's data.", ['legal [530 million euros]', 'legal [345 million]']],
  // a rise right behind a price is of that price
  ['pt', 'O dólar fechou cotado a R$ 5,37. Na semana, a moeda americana avança 1,1%.', ['price [R$ 5,37]', 'price [1,1%]']],
  // of nobody a percentage is no part that is bought
  ['it', 'Le vendite al dettaglio sono calate dello 0,8%, ha comunicato l’Istat. Le quantità acquistate si sono ridotte dell’1,4%.', ['market [0,8%]', 'market [1,4%]']],
  // a company with its change in brackets
  ['it', 'Enel ha firmato con Iveco un contratto. In controtendenza Leonardo (+3,1%).', ['contract []', 'price [3,1%]']],
  // two of a kind, each with its noun; a bare number is as large as the amount before it
  ['it', 'Brembo ha chiuso il trimestre con un ebitda di 160 milioni di euro e un utile netto in calo del 12% a 58 milioni.', ['earnings [160 milioni di euro]', 'earnings [12%; 58 milioni]']],
  ['fr', 'Transavia a transporté 6,2 millions de passagers, avec un taux de remplissage de 91 %.', ['capacity [6,2 millions]', 'capacity [91 %]']],
  ['es', 'Los ingresos de Cencosud sumaron 3.200 millones de dólares. Los de Falabella llegaron a 2.800 millones, con un beneficio neto de 140 millones.', ['revenue [3.200 millones de dólares]', 'revenue [2.800 millones]', 'earnings [140 millones]']],
  ['it', 'La Juventus ha perso 58 milioni di euro e ha chiesto ai soci un aumento di capitale da 110.', ['earnings [58 milioni di euro]', 'financing [110]']],
  // ages, hours and how long ago are no claims of their own
  ['pt', 'A engenheira Ana Sousa, de 36 anos, deixou a Sonae.', ['personnel []']],
  ['es', 'El presidente de Iberdrola explicó durante dos horas en Bilbao qué hace.', []],
  ['en', 'Tesco, 19 years old and still growing, opened 12 shops.', ['project [12]']],
  ['it', 'Il Garante ha sospeso per tre mesi la licenza di Enel.', ['legal [tre mesi]']],
  // what is worth something and is no company is a market
  ['it', 'In Italia la robotica di servizio vale 1,1 miliardi di euro, calcola Nomisma.', ['market [1,1 miliardi di euro]']],
  ['pt', 'A Galp vale 12 mil milhões de euros.', ['valuation [12 mil milhões de euros]']],
  // growth is a company's sales, or a market's; sales in tonnes are deliveries
  ['es', 'Inditex prevé un crecimiento del 5%.', ['revenue [5%]']],
  ['es', 'El Banco de España prevé un crecimiento del 2%.', ['market [2%]']],
  ['pt', 'As vendas da Vale somaram 86 milhões de toneladas.', ['capacity [86 milhões de toneladas]']],
  // the last of nouns in a row is what is meant
  ['en', 'Shell will go on paying the 78% energy profits levy.', ['policy [78%]']],
  // a word behind a comma keeps its own figure
  ['it', 'Ferrari ha chiuso con un utile record della sua storia, 35,4 milioni di euro, su ricavi saliti a 567 milioni di euro.', ['earnings [35,4 milioni di euro]', 'revenue [567 milioni di euro]']],
  // a stake is part of a deal; who watches is nobody's staff; who loses a case loses no money
  ['en', 'Novartis has acquired a 30% stake in Roche.', ['acquisition [30%]']],
  ['en', 'Nearly 13 million people watched the final, Sky said.', ['capacity [13 million]']],
  ['it', 'Novartis ha perso la causa contro Teva.', ['legal []']],
  // "that" behind a verb of saying points to nothing
  ['en', 'Ford warned that margins would slip to 15%.', ['earnings [15%]']],
  // a company that is hired has a contract
  ['pt', 'A REN contratou a Siemens para fornecer transformadores.', ['contract []']],
  ['pt', 'A Jerónimo Martins vendeu 26,1 mil milhões de euros.', ['revenue [26,1 mil milhões de euros]']],
  // verbs with an apostrophe move too
  ['fr', "Danone s'est adjugé 3,1 % après avoir annoncé un rachat d'actions.", ['price [3,1 %]']],
  ['fr', "Orange revendique 1,1 million d'abonnés.", ['capacity [1,1 million]']],
  // behind "and" another thing is told
  ['es', 'Ryanair sirve 54 destinos y emplea a 17.000 personas.', ['capacity [54]', 'headcount [17.000]']],
  // a market of several words, and a company's part of what others have too
  ['en', "Aldi holds 11.2% of Ireland's packaged grocery market.", ['market_share [11.2%]']],
  ['es', 'Movistar conserva un tercio de los clientes de fibra.', ['market_share [un tercio]']],
  ['fr', 'BNP Paribas détient 19 % des dépôts belges.', ['market_share [19 %]']],
  ['it', "L'impianto di Eni lavora al 70% della capacità.", ['capacity [70%]']],
  // billions are no price of a share, and few euros are nothing that is invested
  ['it', 'Prysmian vale in Borsa 22 miliardi di euro.', ['valuation [22 miliardi di euro]']],
  ['fr', 'Orange va lancer une box à 19,99 euros par mois.', ['price [19,99 euros]']],
  // shares that are counted are sold, a stake that is placed too
  ['pt', 'O presidente da Galp desfez-se de 50 mil ações.', ['stock_sale [50 mil]']],
  ['es', 'Criteria redujo su participación en Telefónica un 2% mediante una colocación acelerada.', ['stock_sale [2%]']],
  // units of energy; cells that are made are no energy
  ['fr', "Les turbines d'Engie ont livré 12 TWh en un an.", ['energy [12 TWh]']],
  ['en', 'Iberdrola delivered 9 TWh of electricity to the grid.', ['energy [9 TWh]']],
  // people who are counted are staff, whatever is done with them
  ['it', 'Leonardo ha rilevato 300 ingegneri.', ['headcount [300]']],
  ['pt', 'A Embraer vai abrir 800 vagas.', ['headcount [800]']],
  // what is signed for an amount
  ['es', 'Repsol firmó un crédito por 500 millones de euros.', ['financing [500 millones de euros]']],
  // what an institution counts of nobody is a market
  ['es', 'La producción de coches cayó un 5%, según el INE.', ['market [5%]']],
  ['pt', 'As vendas de carros subiram 4%, disse o INE.', ['market [4%]']],
  // how long a deal runs, and for how long it is signed
  ['en', "Boeing's supply agreement with Ryanair runs for eight years.", ['duration [eight years]']],
  ['fr', 'Le contrat de Thales avec Airbus court encore six ans.', ['duration [six ans]']],
  ['it', "Enel ha firmato un contratto con Iren per dieci anni.", ['contract [dieci anni]']],
  // phrases that announce nothing; everyday verbs tell of a figure alone
  ['es', 'La deuda de Enagás bajó a 2.400 millones de euros al cierre de junio.', ['financing [2.400 millones de euros]']],
  ['fr', 'Michelin met 200 millions d’euros dans le caoutchouc recyclé.', ['investment [200 millions d’euros]']],
  ['en', 'Tesco put customers first.', []],
  ['it', 'Enel mette 300 milioni di euro sulle reti.', ['investment [300 milioni di euro]']],
  // a market that is worth something, whichever the word
  ['en', 'The global chip market is valued at $600 billion, Gartner said.', ['market [$600 billion]']],
  // who sells shares; a company that is hired
  ['pt', 'O BTG vendeu 90 milhões de reais em ações da Vibra.', ['stock_sale [90 milhões de reais]']],
  // what a verb does that does many things
  ['it', "La Commissione europea ha aperto un'indagine su Meta.", ['legal []']],
  ['en', 'Unilever launches a share buyback.', ['stock_sale []']],
  // a strike at a company hires nobody
  ['it', 'I sindacati hanno proclamato uno sciopero alla Electrolux per venerdì.', ['headcount []']],
  ['fr', 'Les syndicats appellent à la grève chez Brandt vendredi.', ['headcount []']],
  ['es', 'El sindicato convocó una huelga en Ford para el viernes.', ['headcount []']],
  ['en', 'Unions have called a strike at Ford for Friday.', ['headcount []']],
  ['pt', 'A REN contratou a Siemens para fornecer transformadores.', ['contract []']],
  // a rank before the verb says who acts, and is told beside what is done
  ['fr', 'Le premier cimentier européen, Holcim, ferme son usine de Bruxelles.', ['project []', 'ranking []']],
  // with decimals nothing is counted
  ['fr', 'Le CAC 40 a clôturé à 8 012,45 points, selon Euronext.', ['price [8 012,45]']],
  // somebody who is named to an office with a figure
  ['pt', 'A Galp elegeu Paula Amorim presidente com 91% dos votos.', ['personnel [91%]']],
  // a level is no move of a share; points are changes of a rate or a share
  ['en', 'Tesco held 28% of the grocery market in March. Asda slid to 11.4%.', ['market_share [28%]', 'market_share [11.4%]']],
  ['it', 'Lo spread è salito a 84 punti base, secondo Unicredit.', ['price [84 punti base]']],
  // the worth of a company named in a deal is its own
  ['fr', 'KBC étudie une offre sur Ageas, valorisée à 8 milliards d’euros.', ['valuation [8 milliards d’euros]', 'acquisition []']],
  // behind brackets a relative clause is still the company's
  ['pt', 'O índice caiu, pressionado pela Petrobras (PETR4), que perdeu 3,2%.', ['price [3,2%]']],
  // the subject says what is measured, of its own clause or of the one before
  ['es', 'El índice de precios al consumidor de la ciudad de Buenos Aires acumula 24,8%, según el INE.', ['price [24,8%]']],
  ['es', 'La inflación subió un 2,1% en octubre y acumula un 24%, según el INE.', ['price [2,1%]', 'price [24%]']],
  // a company right behind a verb of valuing is what is valued, no market
  ['es', 'La venta valora Idealista en 2.900 millones de euros.', ['valuation [2.900 millones de euros]']],
  ['en', 'The sale values Canva at $42 billion.', ['valuation [$42 billion]']],
  // what is written of shares of a market counts right before a percentage alone
  ['es', 'Gruma facturó el año pasado 8.200 millones de pesos.', ['revenue [8.200 millones de pesos]']],
  // what is built for a sum, told in a relative clause behind it
  ['pt', 'A Luz Saúde abriu o hospital de Santarém, que custou 58 milhões de euros.', ['investment [58 milhões de euros]', 'project []']],
  // a change is no part of what is sold, and "vendeu menos" tells what "menos 6%" measures
  ['es', 'Danone vendió un 7% menos de yogures en octubre.', ['revenue [7%]']],
  ['pt', 'A Sogrape vendeu menos 6% de vinho, penalizada pelas tarifas americanas.', ['revenue [menos 6%]']],
  // a phrase that ends in a small word describes no noun behind it
  ['en', 'Shell is turning its back on renewables.', ['pivot []']],
  // of a market that somebody leads a percentage is a share
  ['pt', 'A Samsung lidera o mercado de smartphones, com 38%.', ['market_share [38%]']],
  // the subject's head says what is measured, not where; an everyday verb says less than a measure, things less than what is done with them
  ['en', "Nickel output at Vale's Sudbury mine reached 14,200 tonnes in June.", ['capacity [14,200 tonnes]']],
  ['it', 'Gli investimenti di Snam hanno toccato quota 1,4 miliardi di euro.', ['investment [1,4 miliardi di euro]']],
  ['pt', 'A receita da fábrica da Suzano em Limeira somou R$ 900 milhões.', ['revenue [R$ 900 milhões]']],
  ['es', 'El precio del barril cedió un 1,2%, según Repsol.', ['price [1,2%]']],
  ['fr', 'Lidl ouvrira douze points de vente en Bretagne.', ['project [douze]']],
  ['it', 'Ammonta a 40 milioni di euro la spesa di Fincantieri per i cantieri di Monfalcone.', ['investment [40 milioni di euro]']],
  // a phrase that holds its number; what a semicolon parts measures something else; each of two counts has its own word
  ['it', 'A Mirafiori si tornerà a due turni da gennaio, assicura Stellantis.', ['project [due]']],
  ['fr', 'Airbus a livré 78 avions en octobre, portant à 585 le nombre d’appareils remis à ses clients.', ['capacity [78]', 'capacity [585]']],
  // tonnes and barrels are made, not built
  ['fr', "La mine de Vale tourne au rythme de 22 millions de tonnes par an.", ['capacity [22 millions de tonnes]']],
  ['it', 'Eni punta su un giacimento da 40.000 barili al giorno.', ['capacity [40.000 barili]']],
  // a part of the capital is a percentage of it
  ['pt', 'A Sonae admite dispersar em bolsa um quarto do capital.', ['listing [um quarto]']],
  // a sum goes on with the euros told before
  ['es', 'Iberia ganó 149 millones de dólares. Hace un año la cifra había sido de 173,4 millones.', ['earnings [149 millones de dólares]', 'earnings [173,4 millones]']],
  // a stock market counts no shares; a company's own sales are no market
  ['en', 'Ferrari is worth €70 billion on the stock market.', ['valuation [€70 billion]']],
  ['en', "Guinness accounts for 62% of Diageo's sales.", ['revenue [62%]']],
  ['es', 'El arroz supone el 62% de las ventas de Inditex.', ['revenue [62%]']],
  ['en', 'Lidl captured 8.3% of the grocery market.', ['market_share [8.3%]']],
  // orders and investments change by percent and double
  ['it', 'Gli ordini di Leonardo sono cresciuti dell’8%.', ['contract [8%]']],
  ['fr', 'Les prises de commandes de Thales ont doublé.', ['contract [doublé]']],
  ['es', 'Repsol redujo a la mitad su deuda.', ['financing [la mitad]']],
  ['pt', 'A Galp vai duplicar os investimentos.', ['investment [duplicar]']],
  // how long what went wrong lasted belongs to it
  ['it', 'Un attacco informatico ha bloccato per tre giorni i sistemi di Tim.', ['risk [tre giorni]']],
  // what a court does is its case
  ['fr', 'La Cour de justice de l’Union européenne a condamné Google à une amende.', ['legal []']],
  ['pt', 'O Banco de Portugal multou o BCP.', ['legal []']],
  // a noun of staff before a company hires nobody
  ['fr', 'Débrayage devant Renault.', ['headcount []']],
])('%s: %s', (language, text, expected) => {
  expect(types(text, language)).toEqual(expected);
});

// words of many trades say what they are read for only with their complement
test.each([
  ['it', 'BancaStato rileva la maggioranza di Axion Swiss Bank.', ['acquisition []']],
  ['it', 'Nel 2025 Generali ha raccolto premi per 95,2 miliardi di euro.', ['revenue [95,2 miliardi di euro]']],
  ['it', "L'Istat stima che il deficit scenda al 2,9% nel 2026.", ['financing [2,9%]']],
  ['it', 'Ikea sbarca a Bolzano.', ['project []']],
  // every form of a verb, also those that no stem covers
  ['it', 'Enel e Iren investono nelle reti.', ['investment []']],
  ['it', 'Ferrari nominò Elkann presidente.', ['personnel []']],
  // a noun of staff before a company hires nobody
  ['fr', 'Grève chez Renault, la direction refuse de négocier.', ['headcount []']],
  ['it', 'Webuild si è aggiudicata da Anas lavori per 210 milioni di euro.', ['contract [210 milioni di euro]']],
  ['it', 'Per Confcommercio i consumi di Natale saliranno a 10 miliardi di euro.', ['market [10 miliardi di euro]']],
  ['it', "L'Aifa ha disposto il ritiro di due lotti del vaccino di Sanofi.", ['risk [due]']],
  ['it', 'Eni tratta 700.000 tonnellate di oli esausti.', ['capacity [700.000 tonnellate]']],
  ['it', 'Hera lavora 300.000 tonnellate di rifiuti.', ['capacity [300.000 tonnellate]']],
  ['fr', "Le FMI estime que l'endettement public dépassera 80 % du PIB.", ['financing [80 %]']],
  ['fr', 'Renault a revendiqué des ventes régulièrement en hausse, de 3 % en mai.', ['revenue [3 %]']],
  // a measure between a company and its verb is no share
  ['en', 'Weir said third-quarter orders rose 6%.', ['contract [6%]']],
])('%s: %s', (language, text, expected) => {
  expect(types(text, language)).toEqual(expected);
});

test.each([
  // what no word explains is of what the text told first: sums and times of a fine, points of a policy rate, points of a market report
  ['it', 'Il Garante ha multato Vodafone per 12 milioni di euro. Vodafone impiega 5.000 persone. Altri 9 milioni di euro toccano a Tim.', ['legal [12 milioni di euro]', 'headcount [5.000]', 'legal [9 milioni di euro]']],
  ['en', 'The Bank of Ghana cut its policy rate to 22%. Fitch Solutions looks for 200 basis points more by June.', ['policy [22%]', 'policy [200 basis points]']],
  ['fr', "Le CAC 40 a cédé 0,4 %. BNP Paribas imagine 9 000 points en mars.", ['price [0,4 %]', 'price [9 000]']],
])('the kind of story, %s: %s', (language, text, expected) => {
  expect(types(text, language).filter((line) => line.includes('['))).toEqual(expected);
});

test.each([
  // a part of the capital that a rank is told with is a stake
  ['fr', 'ASML devient le premier actionnaire de Mistral AI avec 11 % du capital.'],
  ['it', 'Unicredit è il primo azionista di Commerzbank con il 28% del capitale.'],
  ['es', 'STC es el primer accionista de Telefónica con el 9,9% del capital.'],
])('who holds most, %s: %s', (language, text) => {
  expect(types(text, language).map((line) => line.split(' ')[0])).toEqual(['investment']);
});

test.each([
  // a company that is sold to another one is bought, and makes no sales
  ['it', 'Worten è stata venduta a Fnac per 200 milioni di euro.'],
  ['fr', 'Worten a été vendue à Fnac pour 200 millions d’euros.'],
  ['en', 'Worten was sold to Fnac for 200 million euros.'],
])('sold to, %s: %s', (language, text) => {
  expect(types(text, language).map((line) => line.split(' ')[0])).toEqual(['acquisition']);
});

test.each([
  // what a government spends and takes in is policy, and what it decides is told though nobody else is named; where a company is from says nothing of its government
  ['it', 'Il governo ha stanziato 300 milioni di euro per i porti.', ['policy [300 milioni di euro]']],
  ['fr', "Le gouvernement veut économiser 4 milliards d'euros sur les retraites.", ["policy [4 milliards d'euros]"]],
  ['es', 'Chile destinará 200 millones de dólares a los pescadores.', ['policy [200 millones de dólares]']],
  ['pt', 'O Senado aprovou a reforma da previdência.', ['policy []']],
  ['en', 'Japan has lifted its ban on imports of oysters.', ['policy []']],
  ['en', 'US companies invested $20 billion in chip plants.', ['investment [$20 billion]']],
])('what governments do, %s: %s', (language, text, expected) => {
  expect(types(text, language)).toEqual(expected);
});

test.each([
  // what may do harm is a risk, whatever does it and to what
  ['es', 'Los aranceles podrían perjudicar a las bodegas de Freixenet.'],
  ['fr', 'La hausse des taxes pourrait pénaliser les ventes de LVMH.'],
  ['pt', 'As tarifas do aço podem afetar as exportações da Gerdau.'],
  ['it', "L'aumento delle tariffe potrebbe danneggiare i ricavi di Barilla."],
  ['en', 'The new tariffs could hurt sales at Nissan.'],
  // what an institution warns of is no policy of its own
  ['it', "Confcommercio avverte che l'Iva mette a rischio i consumi."],
  // and so is what somebody fears, whatever it would be
  ['pt', 'A Corticeira Amorim receia, porém, que a taxa trave as exportações.'],
  ['it', 'Campari teme che i dazi frenino le vendite.'],
  ['it', "Barilla teme però che i dazi frenino l'export."],
])('what may come, %s: %s', (language, text) => {
  expect(types(text, language).map((line) => line.split(' ')[0])).toEqual(['risk']);
});

test.each([
  // goods are ordered, named by what they are or by their model; a few that have one price are sold by contract, many are only delivered
  ['fr', "L'Inde achète 26 Rafale à Dassault Aviation.", ['contract [26]']],
  ['it', 'Ita Airways compra dieci A320 da Airbus.', ['contract [dieci]']],
  ['es', 'Talgo venderá seis trenes a Egipto por 280 millones.', ['contract [seis; 280 millones]']],
  ['it', "Fincantieri vende due fregate all'Indonesia per 1,2 miliardi.", ['contract [due; 1,2 miliardi]']],
  ['en', 'Tesco sold 40 Booker stores to Aldi for £90 million.', ['acquisition [40; £90 million]']],
  ['en', 'Ford sold 180,000 trucks in May.', ['capacity [180,000]']],
  // what a contract is worth is of the contract, in commas too
  ['fr', "Le contrat, d'une valeur de 620 millions d'euros, a été attribué à Vinci.", ["contract [620 millions d'euros]"]],
  ['en', 'The contract, worth £300m, was awarded to Serco.', ['contract [£300m]']],
  // tonnes that somebody sells to somebody named are ordered, and else delivered
  ['en', 'Cheniere will sell Jera about 1 million tonnes of gas a year.', ['contract [1 million tonnes]']],
  ['es', 'Codelco venderá a Aurubis 150.000 toneladas de cobre.', ['contract [150.000 toneladas]']],
  ['en', 'Vale sold 80 million tonnes of ore in the quarter.', ['capacity [80 million tonnes]']],
  // what is stopped for a time keeps the time
  ['en', 'Toyota stopped output at its Aichi plant for two days.', ['capacity [two days]']],
])('goods and stops, %s: %s', (language, text, expected) => {
  expect(types(text, language)).toEqual(expected);
});

test.each([
  // a part of a market is no stake, and an agreement made to be done with a suit is no contract
  ['it', 'Vueling ha una quota del 9% sul mercato italiano.', 'market_share [9%]'],
  ['pt', 'A Renault tem uma participação de 6% no mercado brasileiro.', 'market_share [6%]'],
  ['es', 'Cellnex llegó a un acuerdo con Orange para evitar el juicio.', 'legal []'],
  ['en', 'Spotify reached a deal with Deezer to end a patent lawsuit.', 'legal []'],
  ['fr', 'Accor a conclu un accord avec Booking pour mettre fin au litige.', 'legal []'],
  // what many sell is the market where a text speaks of nobody
  ['fr', 'Le secteur du jouet respire. En novembre, les ventes ont progressé de 5 %.', 'market [5 %]'],
])('shares, suits and markets, %s: %s', (language, text, last) => {
  expect(types(text, language).at(-1)).toBe(last);
});

test.each([
  // a verb behind its auxiliary is no noun of those in a row
  ['en', 'India has banned exports of sugar.', 'policy []'],
  // a share that a rank is told with is no stake, and the sum of an agreement that ends a suit is of the suit
  ['it', "Con una quota dell'1,4%, Dacia entra tra i primi dieci marchi.", 'market_share [1,4%]'],
  ['pt', 'A Uber fechou um acordo de R$ 90 milhões com São Paulo para encerrar o processo.', 'legal [R$ 90 milhões]'],
])('bans, shares and suits, %s: %s', (language, text, last) => {
  expect(types(text, language).at(-1)).toBe(last);
});

test.each([
  // what an institution expects in a percentage is how the economy will do, and who is ordered to pay gets no order
  ['en', 'The OECD raised its forecast for Spain to 2.6%.', 'market [2.6%]'],
  ['it', "L'Ocse ha tagliato le stime allo 0,4%.", 'market [0,4%]'],
  ['en', 'Ofcom has ordered BT to pay 17 million pounds.', 'legal [17 million pounds]'],
  ['en', 'Emirates ordered 65 jets from Boeing for $38 billion.', 'contract [65; $38 billion]'],
])('forecasts and orders, %s: %s', (language, text, last) => {
  expect(types(text, language).at(-1)).toBe(last);
});

test.each([
  // a risk of nobody's behind what a company was told of is that company's
  ['it', 'Electrolux impiega 1.500 persone a Susegana. Lo stabilimento rischia la chiusura.', 'Electrolux'],
  ['pt', 'A Bosch emprega 3.300 pessoas em Braga. A fábrica está em risco de fechar.', 'Bosch'],
])('a risk that goes on, %s: %s', (language, text, expected) => {
  expect(analyze(text, { language }).claims.map(({ type, subjects }) => `${type} ${subjects}`)).toContain(`risk ${expected}`);
});

test.each([
  // of "mercato dell'" behind a longer phrase only the preposition is new
  ['it', "Conad ha una quota di mercato dell'11,4%.", 'market_share [11,4%]'],
  ['es', 'Meta pagará 40 millones para cerrar el caso en Kenia.', 'legal [40 millones]'],
])('phrases that overlap, and cases, %s: %s', (language, text, last) => {
  expect(types(text, language).at(-1)).toBe(last);
});
