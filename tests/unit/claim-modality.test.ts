import { expect, test } from 'vitest';
import { analyze } from '../../lib/analyze.ts';

const modalities = (text: string, language: string): string[] => analyze(text, { language }).claims.map(({ type, modality }) => `${type} ${modality}`);

test.each([
  // what one clause says of time and doubt holds for no other
  ['es', 'Telefónica ganó 300 millones en el primer semestre, si bien prevé que sus ingresos caerán un 2% en 2026.', ['earnings stated', 'revenue forecast']],
  ['it', 'Enel ha venduto la quota per 3 miliardi; Eni non venderà la sua raffineria.', ['acquisition stated', 'acquisition denied']],
  ['es', 'Iberdrola, que emplea a 40.000 personas, construirá una planta de 300 millones de euros.', ['headcount stated', 'project forecast']],
  ['en', 'Microsoft plans to close a plant and has hired 400 engineers in Leeds.', ['headcount stated', 'project forecast']],
  ['en', 'Nvidia shares rose 3% on talk of a possible merger.', ['price stated']],
  ['it', 'Ferrari ha raddoppiato i ricavi a 3 miliardi di euro, sui timori di un possibile rallentamento.', ['revenue stated']],
  ['it', 'Leonardo assumerà 400 tecnici, oggi sono 2.100 dipendenti.', ['headcount forecast', 'headcount stated']],
  // an adjective is denied, and not what is told behind it
  // what is earned up to a month has been, what is built by it is to come
  ['pt', 'Galp lucra 973 milhões até setembro.', ['earnings stated']],
  ['pt', 'A Galp vai faturar 3 mil milhões até setembro.', ['revenue forecast']],
  ['pt', 'Os cargos não executivos vão desaparecer na Galp.', ['headcount forecast']],
  // a conditional that somebody said is what is to come, by itself it is hearsay
  ['en', 'Siemens said it would hire 400 people in Leeds.', ['headcount forecast']],
  ['es', 'Inditex anunció que invertiría 300 millones de euros en Zaragoza.', ['investment forecast']],
  ['fr', 'Danone investirait 300 millions d’euros à Lille.', ['investment possible']],
  // what something is compared with is a forecast where somebody had expected it
  ['en', "Nvidia's revenue came to $14.2 billion, short of the $14.6 billion that analysts had expected.", ['revenue stated', 'revenue forecast']],
  ['es', 'Los ingresos de Repsol sumaron 14.200 millones, por debajo de los 14.600 millones que esperaban los analistas.', ['revenue stated', 'revenue forecast']],
  ['en', "Nvidia's profit was $2 billion, against $1.8 billion a year earlier, and is expected to rise.", ['earnings stated', 'earnings stated']],
  // who does not rule something out holds it possible
  ['fr', "Danone n'exclut pas de vendre sa filiale russe.", ['acquisition possible']],
  ['en', 'Tesco does not rule out a sale of its bank.', ['acquisition possible']],
  // what is not done is denied
  ['es', '“No estamos buscando ninguna fusión”, dijo el presidente de Iberdrola, Juan Robles.', ['acquisition denied']],
  ['en', 'Intel is not selling its foundry arm.', ['acquisition denied']],
  ['en', 'No shipper has signed a contract with Enbridge.', ['contract denied']],
  ['en', 'Tesco said no merger with Ocado was planned.', ['acquisition denied']],
  ['en', 'Tesco will buy no fewer than 20 shops from Asda.', ['acquisition forecast']],
  ['fr', "Aucune banque n'a racheté Atos.", ['acquisition denied']],
  ['fr', "Airbus n'a signé aucun contrat avec Atos.", ['contract denied']],
  // what a court turns down is what it decides
  ['es', 'La Audiencia Nacional rechazó el recurso de Iryo contra Adif.', ['legal stated']],
  ['fr', 'Le tribunal administratif de Lille a rejeté le recours de Vinci.', ['legal stated']],
  // millions of people are no money
  ['es', 'España recibió 76,4 millones de turistas, según el INE.', ['market stated']],
  ['fr', 'La France a reçu 76,4 millions de touristes, selon l’Insee.', ['market stated']],
  // what a value is compared with and was expected is a forecast
  ['fr', 'Danone a gagné 421 millions d’euros, contre 488 millions attendus par les analystes.', ['earnings stated', 'earnings forecast']],
  ['it', 'Eni ha guadagnato 421 milioni, meno dei 488 milioni che prevedeva il consenso.', ['earnings stated', 'earnings forecast']],
  ['es', 'Repsol ganó 421 millones de euros, por debajo de los 488 millones que esperaba el mercado.', ['earnings stated', 'earnings forecast']],
  ['pt', 'A Galp lucrou 421 milhões de euros, contra 488 milhões esperados pelos analistas.', ['earnings stated', 'earnings forecast']],
  ['en', 'Tesco earned £421 million, below the £488 million analysts had expected.', ['earnings stated', 'earnings forecast']],
  ['es', 'Repsol ganó 421 millones de euros, frente a los 388 millones de 2024 y prevé otro aumento.', ['earnings stated', 'earnings stated']],
  // a sentence that begins with the deal goes on about it, whoever has to approve it
  ['es', 'Repsol compró la filial de Shell. La operación, que requiere el visto bueno de la CNMC, se cerrará en marzo.', ['acquisition stated', 'acquisition forecast']],
  ['it', 'Enel ha comprato una quota di Acea. L’operazione, che richiede il via libera della Consob, si chiuderà a marzo.', ['acquisition stated', 'acquisition forecast']],
  // a verb that counts before a noun plans before an infinitive
  ['it', 'Pirelli conta 4.600 dipendenti a Melfi.', ['headcount stated']],
  ['it', 'Pirelli conta di assumere 300 persone.', ['headcount forecast']],
  ['pt', 'A Galp deve contratar 300 pessoas.', ['headcount forecast']],
  ['pt', 'A Galp conta, porém, fechar 12 lojas em Espanha.', ['project forecast']],
  ['pt', 'A Galp terá de investir 300 milhões de euros em Sines.', ['investment forecast']],
  ['pt', 'A ronda avalia a Feedzai em 900 milhões de euros.', ['valuation stated']],
  // what a headline announces, what is owed, what is done to a forecast
  ['en', 'Tesco to cut 400 jobs at its head office', ['headcount forecast']],
  ['fr', 'Atos doit 3 milliards d’euros à ses créanciers.', ['financing stated']],
  ['fr', 'Atos doit investir 300 millions d’euros à Fos.', ['investment forecast']],
  ['pt', 'A EDP não está a negociar a venda da EDP Brasil.', ['acquisition denied']],
  ['en', 'Intel declined to comment on the sale of its foundry unit.', ['acquisition stated']],
  ['es', 'Repsol ganó 40 millones y confirmó que su deuda, elevada a 300 millones, bajará.', ['earnings stated', 'financing stated']],
  ['it', 'Eni ha ridotto dal 3% al 2% la sua previsione sui ricavi.', ['revenue forecast']],
  // what stays under a limit is to come, who says so may follow
  ['pt', 'O investimento da Galp não ultrapassará os 40 milhões de euros.', ['investment forecast']],
  ['it', 'I ricavi di Eni non supereranno i 40 miliardi di euro.', ['revenue forecast']],
  ['fr', 'Danone a rappelé qu’il investirait 300 millions d’euros.', ['investment forecast']],
  // what lasts until a day has no deadline
  ['en', 'Tesco has a contract until 2034 with BP for 300 million pounds.', ['contract stated']],
  // a name in capitals is no word of what will be
  ['it', 'Iren promuove Sara Bonetti a direttrice finanziaria.', ['personnel stated']],
  // a relative that follows a noun has a time of its own, what a verb of saying leads to has not
  ['es', 'Iveco fabricará 300 camiones con motores que le suministra la alemana Siemens.', ['capacity forecast', 'contract stated']],
  ['pt', 'A Galp negou que vá vender a refinaria.', ['acquisition denied']],
  // a colon spells out what was told
  ['it', 'Ferrari alzerà i prezzi: da gennaio il 5% in più.', ['price forecast']],
  // what is so now, and what stands in brackets
  ['pt', 'A Feedzai vai duplicar a equipa, hoje de 85 pessoas.', ['headcount forecast', 'headcount stated']],
  // a phrase that announces nothing says nothing of doubt: "se ne" supposes nothing
  ['it', 'Da Iren se ne vanno 40 ingegneri.', ['headcount stated']],
  ['fr', 'Comme prévu, Renault a fermé son usine de Flins.', ['project stated']],
  ['pt', 'O lucro da Galp ficou acima das previsões dos analistas, em 300 milhões de euros.', ['earnings stated']],
  ['es', 'Repsol ganó 1.200 millones de euros, por encima de lo previsto.', ['earnings stated']],
  ['es', 'Bernstein recortó a 34 euros el precio objetivo de Repsol.', ['price stated']],
  ['en', 'Shell made a profit of 4 billion dollars, ahead of forecasts.', ['earnings stated']],
  ['it', "L'utile di Unicredit è stato superiore alle previsioni degli analisti, a 2,6 miliardi di euro.", ['earnings stated']],
  // of a forecast that is changed the value is one still
  ['it', 'Saipem ha tagliato da 1,8 a 1,6 miliardi di euro la stima di ebitda.', ['earnings forecast']],
  ['pt', 'A Conab cortou a estimativa de produção em 1,2%, para 138,6 milhões de toneladas.', ['market forecast']],
  // what is dated next year, and what is built or opened on a day, is to come in the present tense too
  ['fr', 'Michelin supprime 300 postes l’an prochain.', ['headcount forecast']],
  ['pt', 'O hotel da Vila Galé abre portas em maio de 2027.', ['project forecast']],
  ['pt', 'O hotel da Vila Galé abriu portas em maio de 2023.', ['project stated']],
  ['en', 'PSA International opens three more berths at Tuas in January.', ['capacity forecast']],
  ['it', 'Ikea ha aperto nel 2024 un negozio a Roma.', ['project stated']],
  // who says what would be may follow by name
  ['en', 'Inflation would average 3.3% in 2026, deputy governor Anna Mokoena of the Bank of England said.', ['price forecast']],
  // what nobody did, what is denied in a paper, what has a few words in commas before its "that"
  ['it', "Nessuna produzione di Natuzzi è stata spostata all'estero.", ['capacity denied']],
  ['es', 'Cemex desmintió en un comunicado que negocie la venta de su filial.', ['acquisition denied']],
  ['es', 'Claro no descarta, eso sí, que venda su filial a American Tower.', ['acquisition possible']],
  ['it', 'Glencore fa sapere di non avere intenzione di entrare nel capitale di Eni.', ['investment denied']],
  ['fr', 'Danone a prévenu que la croissance de ses ventes ne dépasserait pas 1 %.', ['revenue forecast']],
  // what was decided has a time of its own, what gained in the main clause has not that of what was confirmed
  ['it', 'Il consiglio ha deciso che la cedola non verrà pagata, fa sapere Maire.', ['earnings denied']],
  ['es', 'Las acciones de Acerinox ganaron un 4,1% tras confirmar que negocia la venta de su filial.', ['price stated', 'acquisition possible']],
  // a clause behind a colon has a time of its own
  ['fr', 'Les bénéfices d’Airbus attendront : en 2024, 11 millions d’euros ont été perdus.', ['earnings stated']],
  // the one deal that somebody else tells of is denied behind it, as what is possible is
  ['fr', "Selon Les Echos, Orange a déposé une offre sur SFR, ce que l'opérateur a démenti.", ['acquisition stated', 'acquisition denied']],
  ['it', 'Secondo Il Sole 24 Ore, Iliad ha comprato una quota di Fastweb, cosa che il gruppo francese ha smentito.', ['acquisition stated', 'acquisition denied']],
  ['pt', 'Segundo o Expresso, a Galp comprou uma refinaria à Repsol, o que a petrolífera nega.', ['acquisition stated', 'acquisition denied']],
  // a forecast is told of with all that describes it, but not by what moved because it was raised
  ['en', 'Tesco raised its full-year profit outlook.', ['earnings forecast']],
  ['fr', 'Legrand a bondi de 6 % après avoir relevé son objectif de croissance à 9 %.', ['price stated', 'revenue forecast']],
  ['it', 'Leonardo è balzata del 6% dopo aver alzato il suo obiettivo di ricavi al 9%.', ['price stated', 'revenue forecast']],
  ['pt', 'A Galp subiu 6% depois de ter revisto o seu objetivo de produção para 9%.', ['price stated', 'capacity forecast']],
  // what was done before what is to come is done
  ['es', 'Acciona construirá una desaladora en Perth tras lograr un contrato de 1.300 millones de dólares.', ['contract stated']],
  ['en', 'Webuild will build a tunnel in Sydney after winning a $1 billion contract.', ['contract stated', 'project forecast']],
  ['it', 'Bending Spoons assumerà 200 persone dopo aver raccolto 500 milioni.', ['headcount forecast', 'financing stated']],
  ['fr', "Mistral AI ouvrira un bureau à Londres après avoir levé 600 millions d'euros.", ['financing stated']],
  ['pt', 'A Mota-Engil vai construir a linha após vencer um concurso de 380 milhões.', ['contract stated']],
  // what somebody warns of behind a few words in commas has its own doubt
  ['es', 'Ebro Foods advierte, en cambio, de que los aranceles pueden frenar sus ventas.', ['risk possible', 'policy possible']],
])('%s: %s', (language, text, expected) => {
  expect(modalities(text, language)).toEqual(expected);
});

test.each([
  // what did not happen, with the value that it did not have
  ['en', 'Nvidia did not buy Arm for $40 billion.', ['acquisition denied']],
  ['en', "Ford didn't lose $200 million.", ['earnings denied']],
  ['en', 'Sales did not rise 5% at Tesco, they fell 2%.', ['revenue denied', 'revenue stated']],
  ['it', 'Leonardo non ha perso 200 milioni di euro.', ['earnings denied']],
  ['fr', "Renault n'a pas racheté Dacia pour 2 milliards d'euros.", ['acquisition denied']],
  ['pt', 'A Galp não perdeu 30 milhões de euros.', ['earnings denied']],
  ['es', 'Iberdrola no ha despedido a 300 empleados.', ['headcount denied']],
  // no denials
  ['en', 'Ford lost not only $200 million.', ['earnings stated']],
  ['en', 'Airbus said it would not only deliver 800 jets.', ['capacity forecast']],
  ['en', 'Apple has not cut its dividend of $0.25 a share.', ['earnings stated']],
  ['fr', "Renault n'a perdu que 200 millions d'euros.", ['earnings stated']],
  ['it', 'Enel non solo ha investito 2 miliardi di euro.', ['investment stated']],
  ['pt', 'As dormidas de não residentes recuaram 0,7% na Pestana.', ['market stated']],
])('what did not happen is denied: %s %s', (language, text, wanted) => {
  expect(modalities(text, language)).toEqual(wanted);
});
