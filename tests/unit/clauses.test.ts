import { expect, test } from 'vitest';
import { analyze } from '../../lib/analyze.ts';

/** Claims in one line each: type modality subjects [figures] date. */
function claims(text: string, language: string): string[] {
  const { claims: read, figures } = analyze(text, { language });
  return read.map(({ type, modality, subjects, figures: bound, date }) => [
    type, modality, subjects.join('+'), bound.length ? `[${bound.map((index) => figures[index]?.text).join('; ')}]` : '', date ?? '',
  ].filter(Boolean).join(' '));
}

test.each([
  // figures of clauses of their own measure two things, also of one type
  ['en', "Nvidia's revenue stood at $12 million in January and has since passed $95 million.", ['revenue stated Nvidia [$12 million] --01', 'revenue stated Nvidia [$95 million]']],
  ['fr', 'Renault emploie 140 personnes et entend doubler ses effectifs.', ['headcount stated Renault [140]', 'headcount forecast Renault [doubler]']],
  ['it', 'Enel impiega 2.000 persone a Termoli, dove oggi lavorano 300 operai.', ['headcount stated Enel [2.000]', 'headcount stated Enel [300]']],
  ['pt', 'A Petrobras extrai 17.000 barris por dia e propõe-se chegar a 45.000.', ['capacity stated Petrobras [17.000 barris por dia]', 'capacity forecast Petrobras [45.000]']],
  // what is and what is to come, also told by "we" and "I"
  ['es', '"En 2024 movimos 38 millones de pasajeros y aspiramos a cerrar 2025 con 41 millones", dijo el presidente de Avianca.', ['capacity stated Avianca [38 millones] 2024', 'capacity forecast Avianca [41 millones] 2025']],
  ['pt', 'A Embraer chegou a 62 clientes e vai duplicar esse número até 2027.', ['capacity stated Embraer [62]', 'capacity forecast Embraer [duplicar] 2027']],
  // a level and its change measure one, told by two verbs or by one
  ['es', 'Los ingresos de Repsol crecieron un 5% y alcanzaron los 12.000 millones de euros.', ['revenue stated Repsol [5%; 12.000 millones de euros]']],
  // an infinitive with a subject of its own tells what somebody else does
  ['pt', 'Depois de a Sonae ter vendido a Worten, a Suzano perdeu 3%.', ['price stated Suzano [3%]']],
  ['pt', 'A Ryanair ameaça cortar 20 rotas em Portugal por a ANA ter aumentado as taxas aeroportuárias em 4%.', ['risk possible Ryanair [20]', 'price stated ANA Aeroportos de Portugal [4%]']],
  ['pt', 'A NOS perdeu 2%, um dia depois de a Digi manter a mensalidade em 5 euros e indicar que os preços podem subir.', ['price stated NOS [2%]', 'price stated Digi [5 euros]']],
  ['es', 'Tras anunciar Repsol la venta de su filial por 800 millones, Naturgy subió un 2%.', ['acquisition stated Repsol [800 millones]', 'price stated Naturgy [2%]']],
  // what only describes measures what it describes
  ['es', 'Iberdrola firmó la entrega de 50 turbinas, un contrato que vale 400 millones de euros.', ['contract stated Iberdrola [50; 400 millones de euros]']],
  // what a later clause tells is not measured in this one
  ['es', 'BBVA, que controla el 48% de Garanti, pagará un dividendo de 1.200 millones de euros.', ['acquisition stated BBVA [48%]', 'earnings forecast BBVA [1.200 millones de euros]']],
  // times are no lengths
  ['it', 'Stellantis ha venduto 35.700 auto contro le 38.900 di dodici mesi prima.', ['capacity stated Stellantis [35.700]', 'capacity stated Stellantis [38.900]']],
  ['en', 'Barclays made a profit of $490 million in the three months to June.', ['earnings stated Barclays [$490 million]']],
  // what stands in commas before the verb is told by itself
  ['it', 'Lidl, forte di 780 punti vendita nella Penisola, ha sistemato un centro logistico da 150 milioni di euro.', ['capacity stated Lidl [780]', 'project stated Lidl [150 milioni di euro]']],
  // a clause without a figure beside those that have some
  ['pt', 'A Braskem terá prejuízo de 3 bilhões de reais e fechará uma fábrica em Alagoas.', ['earnings forecast Braskem [3 bilhões de reais]', 'project forecast Braskem']],
  ['en', 'Renault lost $3 billion in June and has signed a contract with Siemens.', ['earnings stated Renault [$3 billion] --06', 'contract stated Renault']],
  ['es', 'Naturgy ganó 900 millones de euros y quiere vender su filial chilena.', ['earnings stated Naturgy [900 millones de euros]', 'acquisition forecast Naturgy']],
  ['pt', 'A Braskem anunciou Roberto Sandrini como novo diretor-presidente e fechará uma fábrica em Alagoas.', ['personnel stated Braskem', 'project forecast Braskem']],
  // the value that a change came from belongs to it, the value of another time does not
  ['en', 'The ECB cut its rate to 2% from 2.25%.', ['policy stated European Central Bank [2%; 2.25%]']],
  ['pt', 'O lucro do Pestana subiu para 172 milhões, quando há um ano não passava dos 128 milhões.', ['earnings stated Pestana [172 milhões]', 'earnings stated Pestana [128 milhões] P-1Y']],
  ['fr', "Les actifs d'UBS ont atteint 521 milliards, alors qu'ils se montaient à 497 milliards douze mois plus tôt.", ['other stated UBS [521 milliards]', 'other stated UBS [497 milliards]']],
  // a bare number behind an amount is one; people who speak are none
  ['es', 'Iberdrola ultima una ronda de 260 millones de euros que la valoraría en más de 1.900, dijeron a Bloomberg dos personas.',
    ['financing forecast Iberdrola [260 millones de euros]', 'valuation possible Iberdrola [1.900]']],
  // a sentence without a company and without a word of what is measured, right behind one that tells of it
  ['it', 'Enel ha chiuso un accordo con Leonardo. Le commissioni hanno superato quota 600 milioni di euro.', ['contract stated Enel', 'revenue stated Enel [600 milioni di euro]']],
  // what is done for a time lasts, and is no time by itself
  ['fr', "La mine d'Eramet restera à l'arrêt trois semaines.", ['project forecast Eramet [trois semaines]']],
  ['es', 'Los clientes de Telefónica cayeron a 8,1 millones desde 8,7 millones, y su deuda trepó a 900 millones de dólares.', ['capacity stated Telefónica [8,1 millones; 8,7 millones]', 'financing stated Telefónica [900 millones de dólares]']],
  // a relative clause in commas, and who leaves behind one that tells of the company
  ['pt', 'A Galp, que se estreou em bolsa em 2006, vendeu 12 aviões.', ['capacity stated Galp [12]', 'listing stated Galp 2006']],
  ['en', 'Tesco made a profit of $400 million. Ralph Duggan, its chief executive, stepped down.', ['earnings stated Tesco [$400 million]', 'personnel stated Tesco']],
  // names that a verb is left out behind, each with its figure
  ['fr', 'En Bourse, Kering a gagné 3,2 % à 245 euros et LVMH 1,1 %.', ['price stated Kering [3,2 %; 245 euros]', 'price stated LVMH [1,1 %]']],
  // a percentage is no part of a contract
  ['it', 'Leonardo guadagna il 2,6% dopo la commessa da 700 milioni di euro.', ['price stated Leonardo [2,6%]', 'contract stated Leonardo [700 milioni di euro]']],
  // parts of a whole, a number of something else behind "and", a number without its unit behind one that has it
  ['en', 'NTPC will add 11.8 GW by March 2027, of which two-thirds will be solar.', ['capacity forecast NTPC [11.8 GW; two-thirds] 2027-03']],
  ['es', 'Falabella tendrá inversiones por 610 millones de dólares y 22 aperturas.', ['investment forecast Falabella [610 millones de dólares]', 'project forecast Falabella [22]']],
  ['pt', 'A Vale extraiu 90,8 mil toneladas de cobre, ante 85,9 mil um ano antes.', ['capacity stated Vale [90,8 mil toneladas]', 'capacity stated Vale [85,9 mil]']],
  // what "and" leads to and a comma parts from its verb
  ['en', 'Burberry lost 2% and Rolls-Royce, buoyed by an upgrade from Jefferies, gained 1.8%.', ['price stated Burberry [2%]', 'price stated Rolls-Royce [1.8%]']],
  ['en', 'Aldi hired 80 people and Asda, which lost share for a sixth month, cut 1,500 jobs.', ['headcount stated Aldi [80]', 'headcount stated Asda [1,500]']],
  // what is ordered, worth so much
  ['en', 'Emirates ordered 65 more jets from Boeing, worth $38 billion.', ['contract stated Emirates [65; $38 billion]']],
  // a few of anything are no measure, and what is denied in a clause beside a figure is told
  ['es', 'Dos hermanos fundaron Inditex en una tienda.', []],
  ['it', 'Esselunga apre 12 negozi, e «non siamo in vendita», taglia corto la presidente.', ['project stated Esselunga [12]', 'acquisition denied Esselunga']],
  // who acts in a relative clause in commas is no party to the rest
  ['fr', 'Renault, dont Nissan détient 15 %, a vendu 500 000 voitures et supprimera 800 postes.', ['investment stated Nissan [15 %]', 'contract stated Renault [500 000]', 'headcount forecast Renault [800]']],
  // who only says so does nothing of the kind
  ['it', 'I prezzi del gas sono scesi del 7%, rileva Nomisma.', ['price stated [7%]']],
])('%s: %s', (language, text, expected) => {
  expect(claims(text, language)).toEqual(expected);
});
