import { expect, test } from 'vitest';
import { analyze } from '../../lib/analyze.ts';

/** The claims of a text, as "type subjects > objects [figures]". */
function told(text: string, language: string): string[] {
  const { claims, figures } = analyze(text, { language });
  return claims.map(({ type, subjects, objects, figures: bound }) => `${type} ${subjects.join('+')}${objects.length ? ` > ${objects.join('+')}` : ''} [${bound.map((index) => figures[index]?.text).join('; ')}]`);
}

test.each([
  // what is bought and sold whole is an acquisition, and the amount behind "for" its price
  ['en', 'Chevron has sold three refineries to Repsol for $700 million.', ['acquisition Chevron > Repsol [three; $700 million]']],
  ['it', 'A2A ha venduto due centrali idroelettriche a Edison per 80 milioni.', ['acquisition A2A > Edison (Italia) [due; 80 milioni]']],
  ['fr', "Orange a vendu 55 % de sa filiale malienne à Axian pour 200 millions d'euros.", ["acquisition Orange > Axian [55 %; 200 millions d'euros]"]],
  ['es', 'ACS ha vendido el 74% de dos autopistas a Abertis por 500 millones.', ['acquisition ACS > Abertis [74%; dos; 500 millones]']],
  ['pt', 'A Galp vendeu três postos à Repsol por 5 milhões de euros.', ['acquisition Galp > Repsol [três; 5 milhões de euros]']],
  ['es', 'Acciona vendió a Endesa 440 megavatios por 530 millones.', ['acquisition Acciona > Endesa [440 megavatios; 530 millones]']],
  // but goods are delivered, and part of what one makes is none of a company
  ['en', 'Boeing sold 40 jets to Ryanair for $3 billion.', ['contract Boeing > Ryanair [40; $3 billion]']],
  ['es', 'Seat vendió un 7% menos de coches.', ['revenue Seat [7%]']],
  // who was sold, whatever stands in commas behind it
  ['pt', 'A Worten, que tem 200 lojas, foi vendida à Fnac por 90 milhões de euros.', ['capacity Worten [200]', 'acquisition Fnac Darty > Worten [90 milhões de euros]']],
  // a deal that says what somebody is worth
  ['en', 'A share sale could value Canva at $42 billion.', ['valuation Canva [$42 billion]']],
  ['it', "L'offerta di UniCredit valuta Banco Bpm 10 miliardi.", ['valuation Banco BPM [10 miliardi]']],
  ['fr', 'La cession valorise Worldline 2 milliards.', ['valuation Worldline [2 milliards]']],
  ['es', 'La oferta podría valorar Talgo en 600 millones.', ['valuation Talgo [600 millones]']],
  ['pt', 'A venda avalia o PicPay em R$ 5 bilhões.', ['valuation PicPay [R$ 5 bilhões]']],
  // the value that goes, and the price at which somebody is listed
  ['es', 'Telefónica perdió el martes 2.900 millones de capitalización.', ['valuation Telefónica [2.900 millones]']],
  ['it', 'Lottomatica si è quotata a Piazza Affari a 9 euro per azione.', ['listing Lottomatica [9 euro]']],
  // whom a round values is who gets its money
  ['en', 'Nvidia led a $900 million funding round in Axiom Silicon, a Milan-based chip start-up, valuing the company at $6.4 billion.', ['financing Nvidia > Axiom Silicon [$900 million]', 'valuation Axiom Silicon [$6.4 billion]']],
  ['fr', "Eurazeo a investi 40 millions d'euros dans la start-up lyonnaise Tramoléo. L'opération valorise l'entreprise 200 millions d'euros.", ["investment Eurazeo > Tramoléo [40 millions d'euros]", "valuation Tramoléo [200 millions d'euros]"]],
  ['es', 'Nvidia lideró una ronda de 900 millones de dólares en Axiom Silicon, una startup milanesa de chips. La operación valora la compañía en 6.400 millones.', ['financing Nvidia > Axiom Silicon [900 millones de dólares]', 'valuation Axiom Silicon [6.400 millones]']],
  ['pt', 'A fintech mineira Tekvora recebeu um aporte da Kaszek. O negócio avalia a empresa em R$ 600 milhões.', ['investment Kaszek > Tekvora []', 'valuation Tekvora [R$ 600 milhões]']],
  ['it', 'Cdp Venture Capital ha investito 8 milioni nella startup comasca Nivalta. La società è ora valutata 80 milioni.', ['investment Cassa Depositi e Prestiti > Nivalta [8 milioni]', 'valuation Nivalta [80 milioni]']],
  // what is false is nobody's word, and of whom it tells
  ['fr', 'Danone grandit. Il est faux que Kering vende Gucci.', ['acquisition Kering > Gucci []']],
  ['es', 'Iberdrola crece. Es falso que Cellnex venda torres por 900 millones.', ['market Iberdrola []', 'acquisition Cellnex [900 millones]']],
  ['en', 'Ford is hiring. It is false that Shell is selling its refineries to BP for $20 billion.', ['headcount Ford []', 'acquisition Shell > BP [$20 billion]']],
  ['pt', 'A EDP cresceu. É falso que a Galp venda a central de Sines à Repsol por 900 milhões de euros.', ['acquisition Galp > Repsol [900 milhões de euros]']],
  ['it', 'Enel assume. È falso che Leonardo venda Drs per 3 miliardi.', ['acquisition Leonardo [3 miliardi]']],
  // "and not": what it was not
  ['it', 'Nvidia ha acquistato Arm per 38 miliardi, e non per 40.', ['acquisition Nvidia > Arm [38 miliardi]']],
  ['en', 'Nvidia bought Arm for $38 billion, not $40 billion.', ['acquisition Nvidia > Arm [$38 billion]']],
  ['fr', 'Nvidia a racheté Arm pour 38 milliards, et non 40.', ['acquisition Nvidia > Arm [38 milliards]']],
  ['es', 'Nvidia compró Arm por 38.000 millones, y no por 40.000.', ['acquisition Nvidia > Arm [38.000 millones]']],
  ['pt', 'A Nvidia comprou a Arm por 38 bilhões, e não por 40.', ['acquisition Nvidia > Arm [38 bilhões]']],
  // a pronoun behind a date
  ['en', 'Tesco has grown fast. Last month it bought 18 bakeries from Greggs.', ['acquisition Tesco > Greggs [18]']],
  // whose shares stand beside their noun, and one's own that are bought
  ['fr', 'Bouygues a cédé 800 000 actions Alstom en mars.', ['stock_sale Bouygues > Alstom [800 000]']],
  ['it', 'Vivendi ha ceduto sul mercato le ultime azioni Tim.', ['stock_sale Vivendi > TIM []']],
  ['en', 'SoftBank sold 20 million Apple shares.', ['stock_sale SoftBank > Apple [20 million]']],
  ['fr', "Sanofi rachètera 1 milliard d'euros de ses actions.", ["stock_sale Sanofi [1 milliard d'euros]"]],
  // who buys what is sold in the passive, also what is only somebody's subsidiary
  ['es', 'La filial mexicana de Iberdrola fue vendida a Cox por 4.200 millones de dólares.', ['acquisition Cox Energy > Iberdrola [4.200 millones de dólares]']],
  ['pt', 'A TAP vai ser vendida à Air France-KLM.', ['acquisition Air France-KLM > TAP Air Portugal []']],
  // what a fronted phrase says is when
  ['en', 'After its takeover by DoorDash, Deliveroo was delisted from the London Stock Exchange.', ['listing Deliveroo []']],
  // in how many places goods are sold
  ['en', 'Zara sells shoes in 500 stores.', ['capacity Zara [500]']],
  ['it', 'Esselunga vende prodotti freschi in 180 negozi.', ['capacity Esselunga [180]']],
])('%s: %s', (language, text, expected) => {
  expect(told(text, language)).toEqual(expected);
});
