import { expect, test } from 'vitest';
import { analyze } from '../../lib/analyze.ts';

/** Companies and institutions that the gazetteer does not have, as a text names them. */
const unknown = (text: string, language: string): string[] => [...new Set(analyze(text, { language }).companies.filter(({ kind, company, text: written }) => kind === 'unlisted' || (kind === 'institution' && company === written)).map(({ company }) => company))];

test.each([
  // who does what companies do
  ['en', 'Aldermoor posted revenue of $41 million for the quarter, up 12% on the year.', ['Aldermoor']],
  ['fr', "Tavélia a levé 4,5 millions d'euros auprès de BNP Paribas.", ['Tavélia']],
  ['it', 'A fine marzo Orsinella contava 210 dipendenti, il 4% in meno.', ['Orsinella']],
  ['es', 'Nopaltek pospone su salida a bolsa, que valoran en 30 millones de dólares.', ['Nopaltek']],
  ['pt', 'A Nimbelo captou 6 milhões de euros.', ['Nimbelo']],
  // also behind an aside, and inside it
  ['es', 'Fibra Chilota, que opera en Castro, levantó US$ 25 millones.', ['Fibra Chilota']],
  ['pt', 'A Cooperativa Vales do Iguaçu, de Pinhão, comprou silos por R$ 26 milhões.', ['Cooperativa Vales do Iguaçu']],
  // what companies alone have
  ['en', "Ondalora's shareholders approved the plan, and revenue at Lantwick grew 6%.", ['Ondalora', 'Lantwick']],
  ['it', 'Le azioni di Pramassola sono salite del 7% dopo i conti.', ['Pramassola']],
  ['fr', "Le chiffre d'affaires d'Orféane a reculé de 3 %.", ['Orféane']],
  // with whom a deal is made
  ['en', 'Shell has sold a 30% stake in the field to Calderness for $210m.', ['Calderness']],
  ['it', 'Enel ha firmato un accordo con Solarezza per 200 megawatt.', ['Solarezza']],
  ['pt', 'O grupo comprou 70% da Lítio & Ferro por R$ 9 milhões.', ['Lítio & Ferro']],
  ['es', 'Iberdrola ha vendido a Vientolar un parque eólico por 120 millones.', ['Vientolar']],
  // what it is called
  ['pt', 'Quanto à Lusoneva, startup de Coimbra, vale hoje 40 milhões.', ['Lusoneva']],
  ['en', 'Paddock Wise, her Dunedin company, has collars on 1,350 farms.', ['Paddock Wise']],
  ['es', 'Crece también la valdiviana Fibra Chilota, con ventas de 3 millones.', ['Fibra Chilota']],
  // who does it behind its verb, or behind the place that it is from
  ['it', 'Licenzia 120 dipendenti la Adriatella, il 4% in meno.', ['Adriatella']],
  ['it', 'La Molini Ferrarin di Foggia ha perso 3 milioni di euro.', ['Molini Ferrarin']],
  ['pt', 'Entre as interessadas estão a Galp, a Voltamare e a espanhola Solaria: valem 3 milhões.', ['Voltamare']],
  // short forms, of listed names too
  ['en', 'Tujenga Pay raised $9 million in March. Tujenga now serves 210,000 shops.', ['Tujenga Pay']],
  ['fr', 'La Banque Morel & Tissard a perdu 3 millions de francs. Fondée en 1836, Morel & Tissard gère 7,9 milliards.', ['Banque Morel & Tissard']],
  // one name for each, whoever found it
  ['es', 'Indra ha comprado el 70% de Ergal Naval, S.L. por 110 millones. Ergal, con sede en Vigo, emplea a 340 personas.', ['Ergal Naval']],
  ['fr', "CGI rachète Boralis Données inc. pour 410 millions. Boralis emploie 620 personnes.", ['Boralis Données']],
  ['pt', 'A Suzano comprou a fabricante de papel higiênico Serra Alva por R$ 1 bilhão. A Serra Alva Papéis Ltda. emprega 300 pessoas.', ['Serra Alva']],
  ['en', 'Arla will buy Tern Valley Dairies for £120 million. Tern Valley employs 900 people.', ['Tern Valley Dairies']],
  // what somebody founded
  ['it', 'Un dottorato a Torino, che nel 2021 ha fondato Lemmata. Vale 3 milioni di euro.', ['Lemmata']],
  // who is asked
  ['pt', 'Segundo o ISTAV, as vendas caíram 4%.', ['ISTAV']],
  // a day before the verb, a headline
  ['en', 'Aldermoor on Thursday reported a net profit of $3 million.', ['Aldermoor']],
  ['it', 'Orsinella, ricavi in flessione del 3%', ['Orsinella']],
  // a list
  ['en', 'Lenders including HSBC, Wexcombe and Santander have agreed a £300m loan.', ['Wexcombe']],
  ['it', 'Hanno presentato offerte Webuild, Costradella e Itinera.', ['Costradella']],
  // institutions by their names
  ['it', 'La Regione Veneto ha stanziato 15 milioni per i vigneti.', ['Regione Veneto']],
  ['pt', 'O Instituto dos Vinhos do Douro e do Porto estima uma quebra de 20%, e a Galp nada diz.', ['Instituto dos Vinhos do Douro e do Porto']],
  // whose first word alone has a capital
  ['fr', "L'Autorité belge de la concurrence a donné son feu vert au rachat de Carrefour pour 3 millions.", ['Autorité belge de la concurrence']],
  ['it', "Il passaggio sarà autorizzato dall'Autorità di sistema portuale. Eni paga 3 milioni di euro.", ['Autorità di sistema portuale']],
  ['pt', 'Segundo o Ministério da Ciência, Tecnologia e Inovação, a Galp vale 3 milhões.', ['Ministério da Ciência, Tecnologia e Inovação']],
  // small words inside a name
  ['fr', 'Le fonds prend 35 % du capital de La Fabrique du Lin pour 2 millions.', ['La Fabrique du Lin']],
  ['pt', 'A receita da Têxtil do Vizela subiu 22% no trimestre.', ['Têxtil do Vizela']],
  // people, places, goods, works, words
  ['en', 'Mrs Oduya bought 4,000 shares of Kenya Airways for $2m.', []],
  ['en', 'Meera Nambiyar, an independent energy economist, earned $3 million.', []],
  ['en', 'Upstream production averaged 870,000 barrels a day. Winegrowers lost €4 million.', []],
  ['en', 'Sales of the Corolla Cross grew 12% at Toyota.', []],
  ['en', 'The union represents 3,400 workers in Fort Tamar.', []],
  // whom a text calls by a last word, who speaks, what nobody trades
  ['es', 'Almudina Rozal compró 3% de las acciones por 2 millones de euros. Rozal descarta despidos.', []],
  ['pt', 'O Cerrado perdeu 7% da vegetação. A ponte Vasco da Gama rende 40 milhões.', []],
  ['en', 'Kestrana Village has 300 workers, and Kestrana Valley attracts many.', []],
  ['es', 'El Gobierno de Ecuador subió la tasa al 3%, y el Banco Central también.', []],
  ['es', 'Volvieron a contratar a 40 empleados. ¿Quién gana 3 millones de euros?', []],
  ['fr', "L'entreprise va investir 550 millions de francs dans son site de Viègenne.", []],
  ['fr', "L'enseigne de la famille Mullier a perdu 3 millions d'euros. Contacté, le groupe zurichois n'a pas réagi.", []],
  ['fr', 'La Clio se vend à 19 900 euros et le Livret A coûte 3 milliards.', []],
  ['it', "Draghi ha chiesto 800 miliardi l'anno di investimenti.", []],
  ['it', "L'export verso gli Stati Uniti ha perso il 21,2%.", []],
  ['es', '- Atracción de inversión: proyectos que combaten la despoblación. Allí invertirá 3 millones.', []],
  ['es', 'El Ibex pierde un 1,2% y Los Mossos detuvieron a 12 personas.', []],
  ['fr', "Alstom a gagné 3 millions d'euros. Les rames seront assemblées à Fès, où le groupe va investir 40 millions d'euros.", []],
  ['pt', 'São Paulo arrecadou R$ 300 milhões. O Pix movimentou R$ 2 milhões.', []],
])('%s: %s', (language, text, expected) => {
  expect(unknown(text, language)).toEqual(expected);
});

test.each([
  ['en', 'British engineering group Weir said it had agreed to buy a rival for 310 million pounds.', 'Weir Group'],
  ['en', 'Shares in Babcock rose 3% on a frigate order.', 'Babcock International'],
  ['es', 'Ara abrirá un centro de distribución de 3 millones de dólares en Barranquilla.', 'Tiendas Ara'],
  ['fr', "La Banque des Etats de l'Afrique centrale a prêté 3 millions.", 'BEAC'],
])('%s: a name without its common words is the listed one: %s', (language, text, expected) => {
  expect(analyze(text, { language }).companies.map(({ company }) => company)).toContain(expected);
});

/** Every mention with the name it is given. */
const mentions = (text: string, language: string): string[] => analyze(text, { language }).companies.map(({ company, text: written }) => `${written} = ${company}`);

test.each([
  ['es', 'La Superintendencia de Pesca Austral (SPA) multó a Enel con 3 millones. La SPA archivó el resto.', 'Superintendencia de Pesca Austral', 'SPA', 3],
  ['fr', 'La Fédération des industries du lin (FIL) attend une baisse de 3 %. Selon la FIL, Renault souffre.', 'Fédération des industries du lin', 'FIL', 3],
  ['pt', 'A Associação Brasileira de Pesca Marinha (Abrapem) estima queda de 3%. Para a Abrapem, a Petrobras cresce.', 'Associação Brasileira de Pesca Marinha', 'Abrapem', 3],
  ['en', 'The British Kelp Growers Association (BKGA) expects sales to fall 3%. The BKGA said Tesco was to blame.', 'British Kelp Growers Association', 'BKGA', 3],
])('%s: letters in brackets behind a name are its own from there on', (language, text, name, letters, times) => {
  const all = mentions(text, language).filter((mention) => mention.endsWith(`= ${name}`));
  expect(all).toEqual([`${name} = ${name}`, ...Array.from({ length: times - 1 }, () => `${letters} = ${name}`)]);
});

test('a known name in brackets behind its branch stays its own', () => {
  expect(mentions('Orange Belgium (Orange) a gagné 3 millions d’euros. Orange a investi.', 'fr').at(-1)).toBe('Orange = Orange');
});

test.each([
  // a noun of works or grounds beside a name
  ['en', 'Northvolt agreed to sell the Corran mine to Glencore for $300 million.', []],
  ['es', 'Glencore compró el yacimiento Vega Sur por 300 millones de dólares.', []],
  ['fr', 'TotalEnergies a vendu le projet Corrane pour 300 millions d’euros.', []],
  ['pt', 'A Vale vendeu a mina Serra Clara por R$ 300 milhões.', []],
  ['it', 'Eni ha venduto il giacimento Corrana per 300 milioni di euro.', []],
  // a legal form closes the whole name; sums are nobody's; an institution by its noun
  ['en', 'Barclays rose 3%, said Samuel Odera, an economist at Savanna Point Capital Ltd.', ['Savanna Point Capital']],
  ['es', 'Según la asociación Lavandar, las startups captaron 3.900 millones de dólares.', ['Lavandar']],
  ['it', 'Enel cala del 3%, ha detto l’economista della società bolognese Livia Montanari.', []],
  ['es', 'Enel perdió un 3%, dijo el economista de la correduría Valmora, quien prevé un alza.', ['Valmora']],
  ['fr', 'Un tour de table de 62 millions d’euros mené par Eurazeo, avec la participation de BNP Paribas et d’Orléane.', ['Orléane']],
])('%s, by what stands beside a name: %s', (language, text, expected) => {
  expect(unknown(text, language)).toEqual(expected);
});

test('"total sales" are nobody’s', () => {
  expect(mentions('Total sales climbed 7.4% to £213 million.', 'en')).toEqual([]);
});
