import { expect, test } from 'vitest';
import { analyze } from '../../lib/analyze.ts';

/** Who does it to whom, a line for each claim: type subjects → objects. */
function parties(text: string, language: string): string[] {
  return analyze(text, { language }).claims.map(({ type, subjects, objects }) => [type, subjects.join('+'), objects.length ? `→ ${objects.join('+')}` : ''].filter(Boolean).join(' '));
}

test.each([
  // who comes from another house is told of the one that the text speaks of, and so is what follows
  ['en', 'WPP employs 100,000 people. Cindy Rose, a former Microsoft executive, will take over as CEO. The company lost 400 million pounds.', ['headcount WPP', 'personnel WPP', 'earnings WPP']],
  ['it', 'Campari ha 5.000 dipendenti. Anna Rossi, ex direttrice finanziaria di Enel, sarà la nuova ceo. Il gruppo ha tagliato 400 posti.', ['headcount Campari', 'personnel Campari', 'headcount Campari']],
  ['es', 'Puig emplea a 12.000 personas. El nuevo director, Juan Ruiz, ex directivo de Telefónica, llegará en enero.', ['headcount Puig', 'personnel Puig']],
  // nouns of every industry, with adjectives of place or without, stand for the company told before
  ['fr', 'Renault a livré 500 000 voitures au premier trimestre. Le constructeur emploie 105 000 salariés. Sa marge opérationnelle a atteint 7,6 %.', ['capacity Renault', 'headcount Renault', 'earnings Renault']],
  ['en', 'Next said profits rose 5%. The Leicester-based retailer employs 40,000 people.', ['earnings Next (UK)', 'headcount Next (UK)']],
  ['es', 'Mercadona facturó 38.000 millones de euros en 2024. La cadena valenciana emplea a 110.000 personas. El beneficio creció un 37%.', ['revenue Mercadona', 'headcount Mercadona', 'earnings Mercadona']],
  ['it', 'Ferrari ha consegnato 3.400 vetture. La casa di Maranello impiega 5.000 persone.', ['capacity Ferrari', 'headcount Ferrari']],
  ['pt', 'A Embraer entregou 30 jatos no trimestre. A fabricante de aviões emprega 23 mil pessoas. A receita líquida somou R$ 9 bilhões.', ['capacity Embraer', 'headcount Embraer', 'revenue Embraer']],
  // who is fined is a company, and who fines an institution
  ['pt', 'A Anatel multou a Vivo em R$ 20 milhões. A operadora vai recorrer.', ['legal Anatel → Telefônica Brasil', 'legal Telefônica Brasil']],
  ['it', "La Consob ha multato Banca Generali per 5 milioni di euro. L'istituto triestino farà ricorso.", ['legal Consob → Banca Generali', 'legal Banca Generali']],
  // the noun that introduced somebody means them again
  ['fr', "La jeune pousse Calmeo a levé 12 millions d'euros auprès d'Eurazeo. Eurazeo emploie 500 personnes. La jeune pousse emploie 40 personnes.", ['financing Calmeo → Eurazeo', 'headcount Eurazeo', 'headcount Calmeo']],
  // the biggest miner is whom the copula behind it names, and nobody else
  ['es', 'La mayor minera del planeta es Grupo México.', ['ranking Grupo México']],
  ['es', 'La panificadora más grande del planeta es mexicana: Grupo Bimbo.', ['ranking Grupo Bimbo']],
  // a noun that may stand for a company tells its rank behind "the biggest"
  ['es', 'Claro es el mayor operador móvil del país.', ['ranking Claro']],
  // owners of what is named, people and places beside the noun
  ['pt', 'Na Jerónimo Martins, as vendas subiram 6,5%. A dona da Biedronka prevê abrir 300 lojas.', ['revenue Jerónimo Martins', 'project Jerónimo Martins']],
  ['it', "Nei nove mesi i ricavi di Campari sono scesi dello 0,2%. Il gruppo di Sesto San Giovanni assumerà 40 persone.", ['revenue Campari', 'headcount Campari']],
  ['es', 'Peor suerte corrió Mapfre: la aseguradora perdió 25 millones.', ['earnings Mapfre']],
  // who is behind or ahead in a ranking is only compared, with whom "and" ties to it, but for what is claimed of it itself
  ['fr', 'Michelin est le deuxième fabricant de pneus au monde, derrière Bridgestone.', ['ranking Michelin']],
  ['es', 'Seat se situó en tercer lugar por matriculaciones, por detrás de Toyota y Renault.', ['ranking Seat']],
  ['it', 'Fiat si conferma prima in Italia, davanti a Toyota e Volkswagen.', ['ranking Fiat']],
  ['pt', 'A Claro ficou em terceiro lugar, atrás da Vivo e da TIM.', ['ranking Claro']],
  ['en', 'Tesco is the biggest supermarket in Britain, ahead of Asda and Morrisons.', ['ranking Tesco']],
  ['fr', 'Orange détient 38 % du marché, devant Bouygues Telecom (21 %).', ['market_share Orange', 'market_share Bouygues Telecom']],
  // an index moves by itself, who moved it by its own figure
  ['es', 'El Ibex cae un 1% lastrado por Inditex, que pierde un 3%.', ['price', 'price Inditex']],
  ['it', "Il Ftse Mib perde l'1%, appesantito da Eni, che cede il 3%.", ['price', 'price Eni']],
  ['pt', 'O Ibovespa caiu 0,5%, puxado pela Vale, que perdeu 2%.', ['price', 'price Vale']],
  // another one's noun, a chain of supply and a rival mean nobody
  ['en', 'Tesco employs 300,000 people. The rival retailer cut 500 jobs.', ['headcount Tesco', 'headcount']],
])('descriptions, %s: %s', (language, text, expected) => {
  expect(parties(text, language)).toEqual(expected);
});

test.each([
  // pronouns, and who was named last
  ['fr', "Airbus a commandé des moteurs à Safran pour 3 milliards d'euros. Ce dernier ouvrira une usine à Rennes.", ['contract Airbus → Safran', 'project Safran']],
  ['fr', "« Nous investirons 200 millions d'euros à Dunkerque », promet Claire Morin, directrice générale de Renault.", ['investment Renault']],
  // results without a name are those of the company spoken of; a market's are nobody's
  ['en', 'BHP produced 74 million tonnes of iron ore. Net debt fell to $9 billion.', ['capacity BHP', 'financing BHP']],
  ['it', "Banco BPM ha chiuso il trimestre con un utile di 512 milioni di euro. L'indebitamento, cresciuto in primavera, è sceso a 748 milioni.", ['earnings Banco BPM', 'financing Banco BPM']],
  // shares without a name are those of the company spoken of, those of a trade are nobody's
  ['en', 'Tesco opened 20 shops. The shares rose 3%.', ['project Tesco', 'price Tesco']],
  ['en', 'Tesco opened 20 shops. Mining shares rose 3%.', ['project Tesco', 'price']],
  // somebody unknown acts: what follows is theirs
  ['fr', "Renault emploie 30 000 personnes. Le marocain Tazlida a ouvert une mine. Y travaillent 870 personnes.", ['headcount Renault', 'project Tazlida', 'headcount Tazlida']],
  // what stands before "that" says who speaks
  ['en', 'Vistry delivered 17,200 homes. Greg Fenwick, its finance director, told reporters that net debt would drop below £200m.', ['capacity Vistry', 'financing Vistry']],
])('without a name, %s: %s', (language, text, expected) => {
  expect(parties(text, language)).toEqual(expected);
});

test.each([
  ['en', 'Rio Tinto and China\'s Baowu have opened a $2bn mine in Western Australia.', ['project Rio Tinto+Baowu']],
  // who is compared, with whom and where is not who does it
  ['en', "Unlike Tesco, Sainsbury's has cut 3,000 jobs.", ["headcount Sainsbury's"]],
  ['it', 'A Torino Stellantis assumerà 400 operai.', ['headcount Stellantis']],
  ['en', 'Shares in Burberry jumped 8%.', ['price Burberry']],
  ['pt', 'Ao Montepio, a Autoridade da Concorrência aplicou uma coima de 13 milhões.', ['legal Autoridade da Concorrência → Banco Montepio']],
  ['pt', 'A Totvs renegocia R$ 1,9 bilhão com bancos, entre eles Bradesco e Itaú Unibanco.', ['financing Totvs → Bradesco+Itaú Unibanco']],
  // a comma parts the clause that leads in from who acts, "acquired" behind a name is said of it
  ['es', 'Tras comprar Avatel, Digi sumará 600.000 clientes.', ['capacity Digi']],
  ['en', 'Metsera, acquired by Pfizer for $10 billion, makes obesity drugs.', ['acquisition Pfizer → Metsera']],
  ['it', 'Poste Italiane ha comprato da Vivendi il 15% di Tim per 684 milioni.', ['acquisition Poste Italiane → Vivendi+TIM']],
  // analysts and who reckons are nobody whom they tell of; who decides, and for whom
  ['pt', 'A Vale produziu 94 milhões de toneladas. Já o Itaú BBA vê a produção em 340 milhões de toneladas. A receita caiu 3%.', ['capacity Vale', 'capacity Vale', 'revenue Vale']],
  ['it', "La Consob ha autorizzato l'offerta di UniCredit.", ['policy Consob → UniCredit']],
  // who rates, and whom: the text goes on about the rated
  ['fr', "Fitch a dégradé la note de Casino. Le distributeur doit 6 milliards d'euros.", ['risk Fitch → Casino', 'financing Casino']],
  ['en', "Moody's cut Thames Water's rating to junk. The utility has debts of £17bn.", ["risk Moody's → Thames Water", 'financing Thames Water']],
  // who says that it will buy buys
  ['es', 'Iberdrola anunció que comprará Endesa por 2.000 millones.', ['acquisition Iberdrola → Endesa']],
  ['it', 'Goldman Sachs ha detto che Enel investirà 3 miliardi.', ['investment Enel']],
  // institutions tell what others have
  ['it', 'Le vendite al dettaglio sono salite del 2%, comunica l\'Istat.', ['market']],
  // in the active voice who follows is the other party
  ['es', 'Grupo México ofreció 9,300 millones de dólares por Banamex.', ['acquisition Grupo México → Banamex']],
  ['en', 'Boeing was sued by Ryanair over delays.', ['legal Ryanair → Boeing']],
])('%s: %s', (language, text, expected) => {
  expect(parties(text, language)).toEqual(expected);
});

test.each([
  // a verb whose subject the sentence leaves out: whom the text speaks of does it
  ['es', 'Repsol ganó 900 millones de euros. También ha pactado la compra del 40 % de la startup navarra Solventia S.L. por 12 millones.', ['earnings Repsol', 'acquisition Repsol → Solventia']],
  ['it', 'Enel ha chiuso il trimestre con ricavi per 18 miliardi. Ha inoltre ceduto a Eni una centrale per 300 milioni.', ['revenue Enel', 'acquisition Enel → Eni']],
  ['it', 'Prysmian assumerà 500 persone. Intanto ha firmato un contratto con Terna.', ['headcount Prysmian', 'contract Prysmian → Terna']],
  ['pt', 'A Galp lucrou 250 milhões de euros. Além disso, processou a EDP.', ['earnings Galp', 'legal Galp → EDP']],
  // but not where who acts stands behind it, nor where nobody does
  ['es', 'Repsol ganó 900 millones de euros. Debutó ayer en Bolsa la tecnológica Naviolo, valorada en 47 millones.', ['earnings Repsol', 'valuation Naviolo', 'listing Naviolo']],
])('a subject left out, %s: %s', (language, text, expected) => {
  expect(parties(text, language)).toEqual(expected);
});

test.each([
  // "we" in an interview is who gives it, also beside others
  ['fr', "Nous avons perdu 12 millions d'euros, admet Claire Morin, directrice générale de Corsair.\nRolls-Royce nous livrera six moteurs.\nNous recruterons 40 pilotes.", ['earnings Corsair', 'contract Rolls-Royce → Corsair', 'headcount Corsair']],
  // who rates and measures is spoken of by nobody, and means nobody by "the company"
  ['es', "Pemex produjo 1,4 millones de barriles diarios. Moody's es más cauta: la calificadora calcula que la empresa requerirá un préstamo de 7.000 millones de dólares.", ['capacity Pemex', 'financing Pemex']],
  ['en', 'Tesco opened 20 shops. Kantar said sales rose 3%. The company will hire 500 people.', ['project Tesco', 'revenue Tesco', 'headcount Tesco']],
  // where shares are quoted
  ['es', 'Cencosud ganó 62 millones de dólares. En la Bolsa de Santiago, el papel cayó un 0,9 %.', ['earnings Cencosud', 'price Cencosud']],
])('whom the text is about, %s: %s', (language, text, expected) => {
  expect(parties(text, language)).toEqual(expected);
});

test.each([
  // who says what it will do, without "that"
  ['en', 'Salesforce said on Tuesday it would buy Workday for $1.4 billion.', ['acquisition Salesforce → Workday']],
  // what somebody says of the world, where the text speaks of nobody else
  ['en', 'Royal Mail said a first-class stamp would rise to £1.70.', ['price Royal Mail']],
  // one company alone, whatever governs it
  ['es', 'El derrumbe dejó a Globant valorada en 3.000 millones de dólares.', ['valuation Globant']],
  // what stands in a relative clause, and what is only the cause, is nobody that "the company" means
  ['pt', 'O Millennium BCP lucrou 745 milhões de euros. Na Polónia, onde opera através do Bank Millennium, a instituição emprega 6.000 pessoas.', ['earnings Millennium BCP', 'headcount Millennium BCP']],
  ['es', 'Avianca transportó 38 millones de pasajeros. Las fallas de los motores de Pratt & Whitney le costaron a la empresa 60 millones de dólares de beneficio.', ['capacity Avianca', 'earnings Avianca']],
  // the noun that meant somebody once means them again
  ['es', 'Pemex produjo 1,4 millones de barriles diarios. La petrolera emplea a 120.000 personas. Halliburton recortó 480 empleos. La petrolera perdió 3.000 millones de pesos.', ['capacity Pemex', 'headcount Pemex', 'headcount Halliburton', 'earnings Pemex']],
  ['pt', 'O Millennium BCP lucrou 745 milhões de euros. Para os analistas do BPI, o preço-alvo passa de 0,88 para 0,94 euros.', ['earnings Millennium BCP', 'price Millennium BCP']],
])('who is meant, %s: %s', (language, text, expected) => {
  expect(parties(text, language)).toEqual(expected);
});

test.each([
  // the shares are those of whom the text is about, not of whom it has named last
  ['es', 'Inditex gana más\nInditex ganó 4.600 millones de euros. Las ventas avanzaron un 2,7%. Por su parte, Mango emplea a 16.400 personas. Las acciones subieron un 8,9%.', ['earnings Inditex', 'revenue Inditex', 'headcount Mango', 'price Inditex']],
  // who only delays, judges or rates is not who it goes on about
  ['it', 'Leonardo alza le stime\nLeonardo ha chiuso i nove mesi con ricavi per 13 miliardi. Gli elicotteri hanno sofferto i ritardi di Boeing. Verranno assunte 1.500 persone.', ['revenue Leonardo', 'headcount Leonardo']],
  ['pt', 'A Petrobras lucrou R$ 32 bilhões. Já o Goldman Sachs cortou o preço-alvo de R$ 42 para R$ 39. Em outubro, contratou 300 engenheiros.', ['earnings Petrobras', 'price Goldman Sachs', 'headcount Petrobras']],
  // what stands in a relative clause is no party to the rest
  ['fr', "Lactalis, qui a racheté Parmalat en 2011, prévoit d'investir 437 millions d'euros.", ['acquisition Lactalis → Parmalat', 'investment Lactalis']],
  // where somebody comes from
  ['es', 'Falabella, que acaba de fichar a la ex Walmart Pilar Echazarreta, emitirá bonos por 400 millones de dólares.', ['financing Falabella']],
])('the protagonist, %s: %s', (language, text, expected) => {
  expect(parties(text, language).filter((line) => !/^(project|personnel|risk)/.test(line)).sort()).toEqual([...expected].sort());
});

test.each([
  // a relative clause with a subject of its own
  ['en', 'At Imperial Oil, of which Exxon Mobil owns 69.6%, 900 jobs will go.', ['ExxonMobil → Imperial Oil', 'Imperial Oil']],
  ['it', 'Prysmian, alla quale Terna ha affidato un contratto da 300 milioni, assumerà 200 persone.', ['Terna → Prysmian', 'Prysmian']],
  // what is counted and whose make it is, where the text speaks of somebody else
  ['pt', 'A Embraer emprega 23 mil pessoas. Nas fábricas rodam 24 mil chips da Nvidia. A receita somou R$ 9 bilhões.', ['Embraer', 'Embraer', 'Embraer']],
  // a noun of those who judge means who judged last
  ['en', "Tesco raised sales 3%, Kantar said. Grocery inflation, says the research firm, eased to 4.3%.", ['Tesco', '']],
  // with which it begins
  ['fr', "Belfius emploie 6 000 personnes. Quant à Crelan, petite enseigne bruxelloise, elle a ouvert 12 agences.", ['Belfius', 'Crelan']],
  // shares beside who judges them
  ['it', 'Bper ha chiuso i nove mesi con un utile di 1,5 miliardi. Kepler Cheuvreux ha portato il prezzo obiettivo a 11 euro; il titolo ha guadagnato il 2,7%.', ['BPER', 'Kepler Cheuvreux', 'BPER']],
])('relative clauses and bystanders, %s: %s', (language, text, expected) => {
  expect(parties(text, language).map((line) => line.replace(/^\w+ ?/, '')).sort()).toEqual([...expected].sort());
});

test.each([
  // of whom one statement tells, the next of its sentence goes on about
  ['pt', 'As vendas da Sonae cresceram 14%; já o resultado líquido subiu para 172 milhões de euros.', ['Sonae', 'Sonae']],
  // what leads in with a figure, and a figure in brackets
  ['es', 'Con un 33,1% del mercado, Entel lidera la telefonía móvil.', ['Entel']],
  ['it', 'Prysmian ha perso il 2%. Maglia nera a Campari (-5,4%).', ['Prysmian', 'Campari']],
  // who speaks in a clause of its own
  ['it', 'STMicroelectronics è arretrata del 6,4% dopo che la rivale Texas Instruments ha pronosticato ricavi per 4,4 miliardi di dollari.', ['STMicroelectronics', 'Texas Instruments']],
  // "not rule out" is said of oneself
  ['fr', "Veolia a ouvert une usine. Engie, de son côté, n'exclut pas de porter à 300 MW la capacité de son site de Vilvorde.", ['Engie', 'Veolia']],
  // an article that is a preposition too
  ['pt', 'A Vale produziu 86 milhões de toneladas. Já a Samarco deve operar com 100% da capacidade em 2028.', ['Samarco', 'Vale']],
  ['es', 'La chilena SQM y la estatal Codelco firmaron un contrato para producir litio.', ['SQM+Codelco']],
])('clauses of their own, %s: %s', (language, text, expected) => {
  expect(parties(text, language).map((line) => line.replace(/^\w+ ?/, '')).filter(Boolean).sort()).toEqual([...expected].sort());
});

test.each([
  // who gives money in the round just told, and who gets it
  ['en', 'Quillfire Inc. raised $400 million at a $5.2 billion valuation. Sequoia Capital led the round. The company employs 300 people.', ['Quillfire', 'Quillfire', 'Quillfire']],
  // a paragraph that began with the protagonist is over, and with it what it added on somebody else
  ['it', "Safilo chiude un sito\nSafilo chiuderà lo stabilimento, dove lavorano 450 persone. Essilor rileverà 250 addetti.\nL'azienda padovana ha registrato ricavi per 540 milioni di euro.", ['Safilo', 'Essilor', 'Safilo']],
  // a union speaks of the jobs of a company
  ['it', 'Banco BPM ha chiuso il trimestre con un utile di 512 milioni di euro. Secondo la Fabi le uscite salgono a 1.600 dipendenti.', ['Banco BPM', 'Banco BPM']],
])('whom the text goes on about, %s: %s', (language, text, expected) => {
  const told = analyze(text, { language }).claims.flatMap(({ subjects }) => subjects);
  for (const company of new Set(expected)) expect(told.filter((name) => name.startsWith(company)).length, company).toBeGreaterThanOrEqual(expected.filter((name) => name === company).length);
});

test.each([
  // told as what it is to whom the text speaks of
  ['en', 'Ocado reported revenue of £3bn. Kroger, its American partner, will close three warehouses. The company employs 20,000 people.', 'Ocado'],
  // an executive is a person, a government has a capital
  ['es', 'Cencosud ganó 62 millones de dólares, informó a la Comisión para el Mercado Financiero. Para 2026, el ejecutivo anticipó 22 aperturas.', 'Cencosud'],
])('who is told beside, %s: %s', (language, text, expected) => {
  expect(analyze(text, { language }).claims.at(-1)?.subjects).toEqual([expected]);
});

test.each([
  // a label says of whom its line tells, in capitals or not
  ['fr', "VINCI – Le groupe de Nanterre emploie 280 000 personnes.\nSPIE – Le spécialiste du génie électrique rachète l'allemand Rehmann Netzbau pour 85 millions d'euros.", ['headcount Vinci', 'acquisition Spie → Rehmann Netzbau']],
  ['en', 'TESCO - Sales rose 3% in the quarter.\nASDA - The grocer employs 140,000 people.', ['revenue Tesco', 'headcount Asda']],
  // what an authority sets is its own doing, what a statistics office reports nobody's
  ['es', 'La CNMC ha rebajado un 7% el precio mayorista de la fibra.', ['price CNMC']],
  ['fr', "L'Arcep a fixé à 9 euros le tarif de gros de la fibre.", ['price Arcep']],
  ['es', 'Según el INE, los precios subieron un 3,1% en octubre.', ['price']],
  // who lets others buy is no party
  ['pt', 'A Totvs comprou a Linx. A aquisição, por R$ 3 bilhões, foi aprovada sem restrições pelo Cade.', ['acquisition Totvs → Linx', 'acquisition Totvs']],
  // what somebody says that they do, in an infinitive
  ['es', 'Telefónica ganó 300 millones de euros. Mapfre reconoció haber perdido 61.000 clientes.', ['earnings Telefónica', 'capacity Mapfre']],
  ['it', 'Tim ha perso 200 milioni di euro. Iliad sostiene di aver superato i 12 milioni di clienti.', ['earnings TIM', 'capacity Iliad']],
  // who acts in a later clause
  ['it', 'Leonardo ha chiuso il trimestre in utile. La divisione elicotteri si è aggiudicata una commessa da 380 milioni di euro, e Tinexta ha venduto una filiale.', ['earnings Leonardo', 'contract', 'acquisition Tinexta']],
  // whoever speaks for a company goes on about it, whomever they mention
  ['pt', 'Ana Reis, presidente da Totvs, contou que a Linx vai demitir 400 pessoas. A receita subiu 17%, para R$ 1,6 bilhão.', ['headcount Linx', 'revenue Totvs']],
  // who watches from outside tells nothing of the company spoken of
  ['es', 'Indra ganó 300 millones de euros. El economista Juan Pérez, de la Universidad de Zaragoza, cree que los ingresos caerán un 3%.', ['earnings Indra', 'revenue']],
  // what a relative clause tells of who speaks
  ['fr', "Rio Tinto, dont les alumineries consomment 2 100 mégawatts, assure n'avoir aucune intention de céder ses barrages.", ['energy Rio Tinto', 'acquisition Rio Tinto']],
  // whose "its" is: who acts before it, not who stands in a relative clause
  ['es', 'Peor le fue a Telefónica. Mercadona emplea a 100.000 personas; sus ingresos llegaron a 30.000 millones de euros.', ['headcount Mercadona', 'revenue Mercadona']],
  ['es', 'Meliá, a la que Banco Sabadell ha renovado una línea de crédito, abrió un hotel: su beneficio cayó a 3,1 millones de euros.', ['earnings Meliá Hotels International', 'project Meliá Hotels International']],
  // of whom the text goes on, whoever reports it
  ['en', 'Safaricom cut its prices. Its slice of mobile subscriptions slipped to 63.9%, the Communications Authority of Kenya says.', ['price Safaricom', 'market_share Safaricom']],
  // an institution says of others what it does not do itself
  ['it', 'Bankitalia stima che i prestiti alle imprese cresceranno dell\'1,5%.', ['financing']],
  // an agency before the first sentence
  ['fr', 'LIBREVILLE, 6 février (Reuters) - Le Gabon a levé vendredi 500 millions de dollars sur le marché obligataire.', ['financing']],
])('who does it, %s: %s', (language, text, expected) => {
  expect(parties(text, language)).toEqual(expected);
});

test.each([
  // who heads a company speaks for it, whatever they ran before and whomever they mention
  ['en', 'The former Google researcher runs Tesco. Revenue passed $22 million in October, she says.', ['revenue Tesco']],
  ['pt', 'Ex-Google, a engenheira Ana Reis fundou em Florianópolis a Totvs. “Perdemos um quarto da receita”, admite.', ['earnings Totvs']],
  ['it', 'Federica Soldati, che da settembre guida i conti di Inwit, riceve in sede. Con Tim i rapporti si sono complicati. «Investiremo 290 milioni di euro», dice Soldati.', ['investment Inwit']],
  ['fr', "Claire Morin dirige depuis dix ans Danone. « Nous investirons 200 millions d'euros », promet-elle.", ['investment Danone']],
  ['es', 'Elena Rozas está al frente de Grenergy. —Invertiremos 600 millones de euros hasta 2028 —dice Rozas.', ['investment Grenergy']],
  ['es', 'Máximo Pacheco, presidente de Codelco, viajó a Chile. Rio Tinto abrió una mina. Pacheco adelantó que la empresa producirá 1,3 millones de toneladas.', ['capacity Codelco']],
  // "it" is the company where it does something, and nobody where it is clear
  ['en', 'Glencore owns mines. Reuters had reported that it was cutting 300 jobs.', ['headcount Glencore']],
  // a company heads nobody
  ['en', 'Tesco leads Asda by 12 points. Revenue rose 3%.', ['revenue Tesco']],
  // a result behind that of one company in its sentence; people come and go right behind the company
  ['pt', 'A Jerónimo Martins abriu 20 lojas. As vendas da Sonae cresceram 14%; já o resultado líquido subiu para 172 milhões de euros.', ['earnings Sonae']],
  ['en', 'Kestrel Outdoor Brands Inc. lost $3 million. Ralph Duggan, its chief executive, stepped down.', ['personnel Kestrel Outdoor Brands']],
  // of whom a sentence tells, before a comma
  ['fr', "Danone a perdu 3 %. Au Club Med, on parle d'une saison historique. Les ventes progressent de 11 %.", ['revenue Club Med']],
  // an index moves beside the company
  ['pt', 'A WEG subia 1,7%, a 43,85 reais, enquanto o Ibovespa avançava 0,4%.', ['price']],
  ['en', 'Tesco shares rose 2%, while the FTSE 100 gained 0.4%.', ['price']],
  ['it', 'Il titolo Inwit guadagna il 2%, mentre il Ftse Mib cede lo 0,4%.', ['price']],
  ['es', 'Las acciones de Grenergy subían un 2%, mientras el Ibex 35 cedía un 0,4%.', ['price']],
  // an authority has a capital where it is the one told of
  ['it', "L'Antitrust ha sanzionato Sky Italia per 4,2 milioni di euro. Nel 2024 l'Autorità ha inflitto sanzioni per 73 milioni di euro.", ['legal AGCM']],
  // a paragraph goes back to whom the text began with
  ['it', "Amplifon ha acquisito la catena spagnola Audilux per 145 milioni di euro. Audilux gestisce 210 negozi e ha 96 milioni di ricavi.\n«Apriremo 60 negozi», ha detto l'amministratrice delegata, Elena Rovati.", ['project Amplifon']],
  // a capital without its accent heads the sentence; the shares right behind a comma
  ['fr', "Vallourec a publié un chiffre d'affaires en baisse. A la Bourse de Paris, l'action cédait 9,7 % dans la matinée.", ['price Vallourec']],
  ['fr', "Vallourec a publié un chiffre d'affaires en baisse. A 9 heures GMT, l'action cédait 9,7 %.", ['price Vallourec']],
  // a relative clause in the passive tells who did it to whom it is about
  ['en', 'Sales rose at Kellanova, which was bought by Mars for $36 billion.', ['acquisition Mars → Kellanova']],
  // whom the first sentence is about is gone on about, whoever is named beside it: as a buyer of towers, an owner, an investor, an employer of before
  ['pt', 'A Altice lucrou 80 milhões de euros. A queda deve-se à venda de torres à Cellnex, que rendeu 37 milhões de euros. As receitas avançaram 3%.', ['revenue Altice']],
  ['it', 'Datalogic vale 700 milioni di euro. Tra i soci figura Interpump, che ha il 3% del capitale. I ricavi sono saliti del 7%.', ['revenue Datalogic']],
  ['es', 'Ebro Foods abrirá una fábrica. Los ingenieros visitaron la planta que Danone amplía en Tres Cantos. La compañía emplea a 6.000 personas.', ['headcount Ebro Foods']],
  ['fr', "Vallourec perd son directeur financier, que Renault a recruté. Les ventes ont reculé de 4 %.", ['revenue Vallourec']],
  ['en', 'Tesco makes 3% of its sales online. Its website was moved to the cloud of Amazon. The company employs 300,000 people.', ['headcount Tesco']],
  // a takeover is of who made it, also sentences later
  ['it', "Lavazza ha comprato Carte Noire. Carte Noire impiega 420 persone. L'acquisizione sarà finanziata con un prestito da 150 milioni di euro.", ['financing Lavazza']],
  // a paragraph of one sentence about somebody else is an aside; whoever gives an interview speaks in every paragraph
  ['es', 'Ebro Foods ganó 150 millones de euros. La compañía vendió 3.000 toneladas de arroz.\nDanone facturó 90 millones de euros en España.\nLas ventas en Italia subieron un 4%.', ['revenue Ebro Foods']],
  ['pt', '“Ninguém vai comprar a SAD”\nÀ frente das finanças do Benfica desde março, Marta Brito recebeu A Bola.\n– E as contas?\n– Tivemos receitas de 251 milhões de euros.', ['revenue SL Benfica']],
  // what the shares of who is bought do is told beside who buys
  ['en', 'Rio Tinto agreed to buy Arcadium Lithium for $6.7 billion. Arcadium shares jumped 31%. The miner employs 60,000 people.', ['headcount Rio Tinto']],
  // what a union says of output is told of the company, and of no market
  ['it', 'Stellantis investirà 13 miliardi di dollari. Secondo la Fiom, a Mirafiori la produzione è calata del 36%.', ['capacity Stellantis']],
])('who heads whom, %s: %s', (language, text, expected) => {
  expect(parties(text, language).slice(-1)).toEqual(expected);
});
