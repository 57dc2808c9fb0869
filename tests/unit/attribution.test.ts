import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analyze.ts';

/** Whom the last claim of a text is said from; "-" where from nobody. */
const sources = (text: string, language: string): string | undefined => analyze(text, { language }).claims.map(({ attributedTo }) => attributedTo.join('+') || '-').at(-1);

const read = (rows: [language: string, text: string, sources: string][]): void => {
  test.each(rows)('%s %s', (language, text, expected) => {
    expect(sources(text, language)).toBe(expected);
  });
};

describe('people with an office', () => {
  read([
    // a place between two commas is nobody who speaks, and a name goes on behind "da"
    ['pt', 'A Galp vai fechar duas fábricas em Évora, no Alentejo, avançou o Expresso.', 'Expresso'],
    ['it', 'Enel chiuderà due impianti, uno dei quali a Brindisi, ha detto la società.', 'Enel'],
    ['pt', 'O maior banco privado do país, o Itaú, conta com 110 agências em 16 cidades.', '-'],
    ['pt', 'O diretor da Sonae, João Vieira da Costa, disse que as vendas cresceram 3%.', 'João Vieira da Costa'],
    ['fr', "« La demande restera forte en 2026 », a déclaré à l'AFP le directeur financier de Thales, Vincent Maurel.", 'Vincent Maurel'],
    ['en', 'Tesco will hire 900 people, Chief Executive Dana Whitlock said in an interview. Whitlock said Tesco had no plans to sell its bank.', 'Dana Whitlock'],
    ['en', 'Tesco will hire 2,000 people, Chief Operating Officer Maya Lindqvist told reporters.', 'Maya Lindqvist'],
    ['en', 'Maya Lindqvist, its finance director, told Retail Gazette that Tesco would hire 2,000 people.', 'Maya Lindqvist'],
    ['it', "«Nel 2026 assumeremo 300 persone», ha detto l'ad di Pirelli, Corrado Sereni.", 'Corrado Sereni'],
    ['it', 'Pirelli ha 30.000 dipendenti. «Nel 2026 assumeremo 300 persone», ha detto ieri in conference call il direttore finanziario.', 'Pirelli'],
    ['fr', "Danone supprimera 300 postes, précise son directeur financier, Loïc Pasquet.", 'Loïc Pasquet'],
    ['es', 'Para pagar la compra, contó su director financiero, Hugo Ferrán, Repsol emitirá bonos por 400 millones de euros.', 'Hugo Ferrán'],
    ['pt', '“Faltam-nos 300 trabalhadores”, queixa-se Inês Taveira, diretora de obra da Mota-Engil.', 'Inês Taveira'],
    // what an office is of is no part of the name
    ['it', 'Hitachi investirà 120 milioni di euro a Terni, ha detto il ministro del Lavoro Giancarlo Bianchi.', 'Giancarlo Bianchi'],
    ['it', 'Secondo il sindaco di Vellezzo Bellini Marco Tognella, Pirelli assumerà 300 persone.', 'Marco Tognella'],
    ['fr', "Danone va investir 120 millions d'euros, a dit le ministre de l'Industrie Sébastien Martin.", 'Sébastien Martin'],
    ['es', 'Repsol invertirá 120 millones de euros en Vigo, dijo el ministro de Industria Jordi Hereu.', 'Jordi Hereu'],
    ['pt', 'A Galp vai investir 120 milhões de euros em Sines, disse o ministro da Economia Pedro Reis.', 'Pedro Reis'],
    ['en', 'Tesco will hire 300 people, said Secretary of State for Energy Ed Miliband.', 'Ed Miliband'],
  ]);
});

describe('people named before', () => {
  read([
    ['en', 'Dana Whitcombe, chief commercial officer of Tesco, met the press on Monday. "The strike cost us $30 million in profit," she says.', 'Dana Whitcombe'],
    ['en', 'Dana Whitcombe is chief executive of Tesco. The chain will hire 2,000 people, Ms. Whitcombe adds.', 'Dana Whitcombe'],
    ['it', "Renata Covi è l'amministratrice delegata di Pirelli. Covi ha spiegato che i ricavi saliranno a 7 miliardi di euro.", 'Renata Covi'],
    ['it', '«I ricavi di Pirelli saliranno del 4%», dice Renata Covi, presidente. Il dividendo, aggiunge la manager, sarà di 30 centesimi.', 'Renata Covi'],
    ['fr', "Le directeur financier de Danone, Marc Aubrac, a présenté les comptes. « Nous supprimerons 300 postes », martèle M. Aubrac.", 'Marc Aubrac'],
    ['fr', 'Danone a embauché 300 salariés, indique Marc Aubrac, son patron. Le bénéfice, glisse-t-il, dépassera 2 milliards d’euros.', 'Marc Aubrac'],
    ['fr', 'Danone a embauché 300 salariés, indique Marc Aubrac, son patron. Le bénéfice, selon lui, dépassera 2 milliards d’euros.', 'Marc Aubrac'],
    ['es', 'Clara Bastida, presidenta de Repsol, recibió a la prensa. La directiva asegura que la plantilla crecerá en 300 personas.', 'Clara Bastida'],
    ['pt', '“As vendas da Galp subiram 8%”, diz Rui Valadares, presidente. “Em 2026 vamos contratar 90 pessoas”, acrescenta.', 'Rui Valadares'],
    ['pt', 'Rui Valadares, presidente da Galp, falou aos jornalistas. O gestor revela que as vendas subiram 8%.', 'Rui Valadares'],
  ]);
});

describe('quotations and interviews', () => {
  read([
    ['it', 'Renata Covi, che ha fondato la Lumenode S.r.l., non ha fretta. A cosa serviranno i soldi? «Metà andrà in ricerca. Poi assumeremo 60 persone entro il 2026».', 'Renata Covi'],
    ['en', '"We lost $30 million. We will hire 200 people in 2026," said Dana Whitcombe, chief executive of Tesco.', 'Dana Whitcombe'],
    ['fr', "L'enseigne Auchan a perdu un milliard d'euros, écrit « Le Monde ».", 'Le Monde'],
    ['en', '"Tesco lost £30 million last year," says Dana Whitcombe, its chief executive. Will it close stores? "Not now: we will open 20 stores in 2026."', 'Dana Whitcombe'],
    ['en', 'Dana Whitcombe, chief executive of Tesco, is calm. The lawsuit does not worry her: "We had a 46% market share in 2019."', 'Dana Whitcombe'],
    ['it', '«Pirelli ha investito 30 milioni», racconta Renata Covi, la presidente. E i dazi? «Ci costeranno 12 milioni di utile».', 'Renata Covi'],
    ['pt', '“A Galp investiu 30 milhões de euros”, conta Rui Valadares, presidente. E as tarifas? “Podem custar-nos 12 milhões de lucro”, admite.', 'Rui Valadares'],
  ]);
});

describe('people without an office, and those whom nobody knows', () => {
  read([
    ['it', 'Renata Covi, che nel 2021 ha fondato la Lumenode S.r.l., è prudente. «Siamo in perdita: 6 milioni di euro», ammette Covi.', 'Renata Covi'],
    ['fr', 'Orange emploie 127 000 salariés. « Le bénéfice sera de 2 milliards d’euros », précise l’auteur de l’étude, Loïc Pasquet.', 'Loïc Pasquet'],
    ['es', '"Cerraremos 2026 con un beneficio de 300 millones de euros", sostuvo ante los diputados Hugo Ferrán, presidente de Repsol.', 'Hugo Ferrán'],
    ['it', "«Così muore il distretto», attacca Rocco Danti, segretario della Fiom, secondo cui Pirelli ha già tagliato 300 posti.", 'Rocco Danti'],
    ['en', 'Apple could be fined $3 billion, according to Hal Moreau, who teaches law.', 'Hal Moreau'],
    ['it', 'Per il ministro Rossini il bonus costerà 3 miliardi di euro.', 'Rossini'],
    ['pt', '“Vamos abrir 40 lojas”, garantiu ao Expresso Pedro Soares dos Reis, presidente da Sonae.', 'Pedro Soares dos Reis'],
    ['it', 'Enel, riferiscono fonti a Reuters, potrebbe salire al 29% di Edison.', 'Reuters'],
  ]);
});

describe('how far somebody speaks', () => {
  read([
    ['en', 'Greggs now expects operating profit of £178 million, down from £195 million in 2024.', '-'],
    ['en', 'Tesco, which has 3,000 shops, expects profit to fall 3%.', 'Tesco'],
    ['fr', 'La Banque de France prévoit une croissance de 1 %, tandis que l’OFCE table sur 0,7 %.', 'OFCE'],
    ['es', 'Una fuente cercana a Repsol aseguró que la compañía negocia vender su filial por 2.000 millones de dólares.', '-'],
  ]);
});

describe('words of saying', () => {
  read([
    ['en', "Zoom has, by Gartner's reckoning, 54% of the market.", 'Gartner'],
    ['en', 'Prices, Gartner reckons, will climb 6% next year.', 'Gartner'],
    ['it', 'I ricavi di Pirelli, a quanto risulta a Reuters, si aggirano sui 7 miliardi di euro.', 'Reuters'],
    ['it', 'A Bollate arriveranno 400 nuovi assunti: lo assicura Pirelli.', 'Pirelli'],
    ['it', 'Pirelli ha ceduto il 2% di Prysmian per 90 milioni di euro: l’ha comunicato nella notte lo stesso gruppo.', 'Pirelli'],
    ['it', 'Pirelli ha poi aggiunto che i ricavi saliranno del 3%.', 'Pirelli'],
    ['it', 'Il petrolio, non esclude Goldman Sachs, potrebbe toccare i 52 dollari al barile.', 'Goldman Sachs'],
    ['fr', "Le marché de la photonique, que Gartner évaluait à 278 millions de dollars en 2024, progresse.", 'Gartner'],
    ['fr', "Le groupe Danone a, dans un communiqué, confirmé la suppression de 300 postes.", 'Danone'],
    ['es', 'Repsol salió a negar que negocie la venta de su filial por 300 millones de dólares.', 'Repsol'],
    ['pt', 'A economia cresceu 0,8%, acima dos 0,2% apurados pelo Eurostat para a zona euro.', 'Eurostat'],
    ['pt', 'A Galp pagará 200 milhões de euros em dividendos, conforme comunicado enviado à CMVM.', 'Galp'],
  ]);
});

describe('bodies told before', () => {
  read([
    ['it', "L'Agcom vuole vederci chiaro: insieme le due società salirebbero al 46% del mercato, calcola l'autorità.", 'Agcom'],
    ['pt', 'A inflação abrandou para 2,1%, indica a estimativa do INE. Os preços da energia, diz o instituto, baixaram 1,4%.', 'INE (Portugal)'],
    ['en', 'Ofgem raised its cap on bills. Prices will climb 6% in October, the regulator said.', 'Ofgem'],
  ]);
});

describe('who is named near, and says nothing', () => {
  read([
    ['fr', "Danone n'a reçu aucune subvention, précise son porte-parole, contrairement à ce qu'avait écrit Reuters.", 'Danone'],
    ['it', "Pirelli (+4,2%) sale in Borsa.", '-'],
    ['it', 'Pirelli, dicono due persone al corrente del dossier, sarebbe pronta ad aprire una fabbrica a Torino.', '-'],
    ['it', 'Da Parigi è arrivata una smentita: «Nessun accordo con Danone», ha dichiarato un portavoce di Renault.', 'Renault'],
  ]);
});

/** Whom all claims of a text are said from. */
const all = (text: string, language: string): string[] => analyze(text, { language }).claims.map(({ attributedTo }) => attributedTo.join('+') || '-');

describe('interviews on lines of their own', () => {
  test.each([
    ['it', 'Marta Segre guida Pirelli da due anni e riceve nel suo ufficio.\nCome è andato il semestre?\nAbbiamo chiuso con ricavi per 3,4 miliardi di euro.\nE le assunzioni?\nEntro il 2027 assumeremo 500 persone.', 'Marta Segre'],
    ['fr', 'Luc Hamon : « Nous sommes prêts »\nLe directeur général de Danone nous a reçus à Paris.\nL’année a mal commencé…\nNos ventes ont progressé de 5 %.\nAllez-vous recruter ?\nNous embaucherons 400 personnes.\nEt la dette ?\nElle est tombée à 9 milliards d’euros.', 'Luc Hamon'],
    ['pt', 'Rui Valadares, presidente da Galp, recebeu o Expresso em Lisboa.\n– Como correu o ano?\n– As vendas subiram 8%.\n– E o investimento?\n– Vamos investir 300 milhões de euros.', 'Rui Valadares'],
    ['en', 'Dana Whitcombe, chief executive of Tesco, spoke to us.\nHow was the year?\nOur sales rose 4%.\nWill you hire?\nWe will hire 2,000 people by 2027.', 'Dana Whitcombe'],
  ])('%s', (language, text, speaker) => {
    const found = all(text, language).slice(-2);
    expect(found).toEqual([speaker, speaker]);
  });

  test('with dashes, what no dash begins is nobody’s answer', () => {
    expect(all('Rui Valadares, presidente da Galp, recebeu o Expresso.\n– Como correu o ano?\n– As nossas vendas subiram 8%.\n– E depois?\n– Vamos contratar 90 pessoas.\nA Repsol comprou 20 postos em Lisboa.', 'pt').at(-1)).toBe('-');
  });

  test('a text that asks itself is none', () => {
    expect(all('Dana Whitcombe is chief executive of Tesco.\nWhat is happening?\nTesco cut 400 jobs in 2024.\nWhat comes next?\nTesco will open 20 stores in 2026.', 'en')).toEqual(['-', '-']);
  });
});

describe('a quotation of several sentences, whose speaker stands behind it', () => {
  test.each([
    ['it', '«I ricavi di Pirelli saliranno del 4%. Assumeremo 300 persone», dice Renata Covi, presidente di Pirelli.', 'Renata Covi'],
    ['fr', '« Nos ventes ont progressé de 5 %. Nous embaucherons 400 personnes », a déclaré Luc Hamon, directeur général de Danone.', 'Luc Hamon'],
    ['es', '"Los ingresos han crecido un 6%. Contrataremos a 200 ingenieros", afirmó Clara Bastida, presidenta de Repsol.', 'Clara Bastida'],
    ['pt', '“As vendas da Galp subiram 8%. Vamos contratar 90 pessoas”, disse Rui Valadares, presidente da Galp.', 'Rui Valadares'],
    ['en', '"Sales rose 4% last year. We will hire 2,000 people," said Dana Whitcombe, chief executive of Tesco.', 'Dana Whitcombe'],
  ])('%s', (language, text, speaker) => {
    expect(all(text, language)).toEqual([speaker, speaker]);
  });
});

describe('who is only told of takes nobody’s place who speaks', () => {
  read([
    ['it', 'Aldo Neri, direttore generale di Leonardo, riceve i giornalisti: «I ricavi sono saliti del 24%». Fincantieri ha preso il responsabile dei sistemi, Piero Massa. «Il debito calerà a 1,4 miliardi di euro», rivela il manager.', 'Aldo Neri'],
    ['es', '"Los ingresos crecen un 6%", dice Clara Bastida, presidenta de Repsol. Confirma el nombramiento de Lucía Benavides como directora financiera. "Contrataremos a 200 ingenieros", añade la directiva.', 'Clara Bastida'],
    ['es', '"Los ingresos crecen un 6%", dice Clara Bastida, presidenta de Repsol. Admite, eso sí, que despedirá a 200 personas.', 'Clara Bastida'],
    ['es', 'Clara Bastida, presidenta de Repsol, recibió a la prensa. A quienes la ven fusionada con Naturgy les responde: "Contrataremos a 200 ingenieros".', 'Clara Bastida'],
  ]);
});

describe('verbs of saying that no list knows', () => {
  read([
    ['it', '«Nel 2026 assumeremo 300 persone», sibila Corrado Sereni, ad di Pirelli.', 'Corrado Sereni'],
    ['it', "Eni ha comprato il 30% di Plenitude per 2 miliardi di euro, batte l'agenzia Reuters.", 'Reuters'],
    ['fr', 'Carrefour a vendu 40 magasins, chuchotent Les Echos.', 'Les Echos'],
    ['es', 'Repsol invertirá 4.000 millones de euros, se vanaglorió Josu Jon Imaz.', 'Josu Jon Imaz'],
    ['pt', 'A ANA Aeroportos subiu as taxas em 9%, bisbilhota o Público.', 'Público'],
    ['en', 'Dana Whitcombe is chief executive of Tesco. "We will hire 2,000 people," Whitcombe laughs when asked.', 'Dana Whitcombe'],
    ['en', 'Woolworths Group may sell its 4% stake in Endeavour Group, UBS suspects.', 'UBS'],
    ['it', 'Nel 2025 cresce Enel, con ricavi in aumento del 4%.', '-'],
    ['it', "Mentre l'auto rallenta, vola Ferrari: ricavi a 7 miliardi di euro.", '-'],
    ['en', 'Despite tariffs, Tesla grew revenue by 3%.', '-'],
    ['es', 'Repsol ha comprado 20 gasolineras, frente a las 10 de Cepsa.', '-'],
  ]);
});

describe('who says nothing where a verb of saying stands', () => {
  read([
    ['es', 'El RevPAR de Meliá avanzó un 10,4% en el trimestre.', '-'],
    ['es', 'La deuda neta de Naturgy se situó en 12.200 millones de euros.', '-'],
    ['en', 'Spirit Airlines may miss its debt payment, according to the Wall Street Journal.', 'Wall Street Journal'],
    ['es', '"Contrataremos a 200 pilotos en 2026": Daniela Restrepo, presidenta de Avianca.', 'Daniela Restrepo'],
    ['it', 'Elon Musk: «Tesla assumerà 3.000 persone nel 2026».', 'Elon Musk'],
  ]);
});

describe('who hears it, where it stands, how far it goes', () => {
  read([
    ['en', 'Quillfire is close to raising $400 million, three people with knowledge of the deal told The Information.', 'The Information'],
    ['es', 'Repsol obtuvo un beneficio de 900 millones de euros, según las cuentas remitidas este jueves a la CNMV.', 'Repsol'],
    ['pt', 'A margem da Galp recuou para 91 milhões de euros, segundo o relatório enviado à CMVM.', 'Galp'],
    ['es', 'Microsoft destinará 2.900 millones de euros a sus centros de datos de Aragón, según avanza Cinco Días.', 'Cinco Días'],
    // a word of data inside another word names no source
    ['es', 'Los centros de datos de Google consumieron 30 teravatios hora en 2024.', '-'],
    ['fr', 'TotalEnergies alimentera les centres de données de Google au Texas pendant 15 ans.', '-'],
    ['pt', 'Os centros de dados da Microsoft consumiram 12 terawatts-hora em 2024.', '-'],
    ['fr', 'Danone perd 3 % de ses salariés, chez TF1, écrit La Lettre.', 'La Lettre'],
    ['it', "Enel, che in un rapporto diffuso oggi conferma gli obiettivi e stima per l'intero esercizio un Ebitda di 15 miliardi di euro.", 'Enel'],
    ['it', "L'Agcom vuole vederci chiaro: Vodafone salirebbe al 46% del mercato, calcola l'autorità, e Iliad resterebbe al 12%.", 'Agcom'],
    ['it', 'Pirelli investirà 30 milioni di euro: ne ha dato notizia il gruppo, senza altri dettagli.', 'Pirelli'],
    ['en', 'Tesco may buy Ocado, Reuters reported; a Tesco spokesman said it had made no offer.', 'Tesco'],
  ]);
});

describe('words that say in one place and do something in another', () => {
  read([
    ['fr', "L'Olympique de Marseille est évalué à 710 millions de dollars par le magazine Forbes.", 'Forbes'],
    ['es', 'Arcor denunció a Mercado Libre por abuso de posición dominante.', '-'],
    ['es', 'Para el consultor Gastón Riquelme, Codelco no pasa hoy de 23% del mercado.', 'Gastón Riquelme'],
    ['pt', 'A obra, para a Pemex, ficará concluída em 2027.', '-'],
    ['es', '"Los ingresos crecen un 6%", dice Clara Bastida, presidenta de Repsol. Ella misma reconoce que la deuda suma 9.000 millones de euros.', 'Clara Bastida'],
    ['it', '«Assumeremo 300 persone», ha promesso ai sindacati l’amministratore delegato di Pirelli, Corrado Sereni.', 'Corrado Sereni'],
    ['it', 'Eni ha prorogato il contratto da 300 milioni di euro con Sonatrach. Lo rende noto il gruppo, aggiungendo che gli investimenti scenderanno sotto gli 8 miliardi di euro.', 'Eni'],
  ]);
});

describe('statements that a semicolon parts', () => {
  test('each its own source', () => {
    expect(all("Selon L'Echo, Danone étudierait une offre de 4 milliards d'euros ; un porte-parole de Nestlé a refusé tout commentaire.", 'fr')).toEqual(["L'Echo"]);
    expect(all('Tesco may buy Ocado for £3bn, according to Reuters; Ocado denied it.', 'en')).toEqual(['Reuters', 'Ocado']);
  });
});

describe('clauses that an aside does not reach', () => {
  const rows: [language: string, text: string, expected: string[]][] = [
    // what stands before the clause that the aside interrupts or leads
    ['fr', 'Leclerc ouvrira douze magasins en 2027, tandis que Casino, à en croire Les Echos, chercherait un acquéreur pour ses entrepôts.', ['-', 'Les Echos']],
    ['pt', 'A Sonae vai abrir 40 lojas em 2027, enquanto a Jerónimo Martins, segundo o Expresso, negoceia a compra de uma rede romena por 300 milhões de euros.', ['-', 'Expresso']],
    ['en', "Tesco cut 300 jobs in May and Sainsbury's, the Financial Times reported, is in talks to sell its bank for £600 million.", ['-', 'Financial Times']],
    ['it', "Enel ha ceduto la filiale a Eni per 300 milioni, un'operazione che, secondo gli analisti di Equita, porterà 40 milioni di sinergie.", ['-', 'Equita']],
    // what is told outside the marks of a quotation
    ['en', '"Sales will rise 5% in 2026," said Ken Murphy, chief executive of Tesco, even though Aldi has cut prices by 3%.', ['Ken Murphy', '-']],
    ['es', '«Las ventas crecerán un 5%», asegura la presidenta de Repsol, Clara Bastida, aunque la petrolera perdió 300 millones en 2024.', ['Clara Bastida', '-']],
    ['it', 'DAZN versa alla Lega Serie A 700 milioni a stagione, e «senza un altro compratore», avverte Carla Dossena, economista della Bocconi, «il bando frutterà il 15% in meno».', ['-', 'Carla Dossena']],
    // what is told of who speaks
    ['fr', "Le chiffre d'affaires atteindra 900 millions d'euros, a annoncé la société Verallia, qui emploie 10 000 personnes dans le monde.", ['Verallia', '-']],
    ['it', 'Il fatturato salirà a 900 milioni di euro, ha annunciato Brembo, che impiega 16.000 persone nel mondo.', ['Brembo', '-']],
    // what is set against it, or told of what is denied
    ['fr', 'Le Nigeria songe à une taxe de 5 % sur le brut, affirme Jeune Afrique, tandis que TotalEnergies conteste un redressement de 140 millions de dollars.', ['Jeune Afrique', 'TotalEnergies']],
    ['it', "Apple dovrà versare 98 milioni all'Antitrust, ma respinge le accuse.", ['-']],
    ['fr', "Casino a rejeté l'offre d'Auchan, qui valorise le groupe à 2 milliards d'euros.", ['-', 'Casino']],
    // and where it does: who speaks goes on
    ['en', 'Revenue rose 5% to $3 billion, Cisco said, while net profit fell 3% to $400 million.', ['Cisco', 'Cisco']],
    ['it', 'Secondo Bloomberg, che cita tre persone, Google tratta l’acquisto di Spotify per 23 miliardi di dollari.', ['Bloomberg']],
    ['fr', '« Le marché achète de la visibilité », commente Hugo Ferrand, gérant chez Oddo BHF, pour qui l’action Alstom vaut au moins 30 euros.', ['Hugo Ferrand']],
    ['es', 'Ferrovial ganará 300 millones, celebró Núria Castellet, consejera delegada de la firma, quien cifró en 0,15 euros por título el dividendo.', ['Núria Castellet', 'Núria Castellet']],
    ['it', 'Ferrero avrebbe rinunciato all’acquisto di Kellogg per 2 miliardi di euro, scrive Reuters.', ['Reuters']],
  ];
  test.each(rows)('%s %s', (language, text, expected) => {
    expect(all(text, language)).toEqual(expected);
  });
});

describe('who is told by a description, a pronoun, when it was said', () => {
  read([
    // somebody whom no list of descriptions knows stands for who acts
    ['es', 'Camposol contratará a 2 500 personas en Virú, comunicó la agroexportadora.', 'Camposol (Perú)'],
    ['it', 'Amplifon pagherà un dividendo di 30 centesimi, ha deliberato il cda.', 'Amplifon'],
    ['en', "Equity Group's pretax profit rose 18% to 71.4 billion shillings in 2025, Kenya's second-largest lender by assets said on Friday.", 'Equity Group Holdings'],
    ['en', 'Greggs will hire 250 people in Leeds, the bakery chain said late on Tuesday.', 'Greggs'],
    ['en', 'Vodafone has raised 750 million euros by selling green bonds, one of the banks involved said.', '-'],
    // a body that judges, and one that a preposition governs
    ['es', "Moody's podría rebajar la nota de Pemex si no recibe ayuda, advirtió la agencia.", "Moody's"],
    ['fr', 'À la FGTB, on ne décolère pas: 420 emplois auraient disparu chez Delhaize en un an, dénonce le syndicat.', 'FGTB'],
    // the person who spoke, also where the pronoun is one phrase with its verb; not where a company is named for the first time
    ['fr', '« Les prix baisseront de 5 % », confie Claire Hostein, patronne de Danone. La société emploie aujourd’hui 140 personnes, assure-t-elle encore.', 'Claire Hostein'],
    ['fr', 'Danone a embauché 300 salariés, indique Marc Aubrac, son patron. Le groupe fermera deux usines, a-t-il ajouté.', 'Marc Aubrac'],
    ['fr', '« Les prix baisseront de 8 % », soutient l’économiste Serge Mbarga. La jeune pousse Kavéo a levé 4,5 millions d’euros auprès de Proparco, a-t-elle annoncé.', 'Kavéo'],
    ['it', '«Lo stadio costerà il 15% in più», avverte Carla Dossena, che insegna alla Bocconi. Per la studiosa il Milan spenderà 300 milioni entro il 2030.', 'Carla Dossena'],
    ['pt', '«Vamos crescer 5%», antecipa Duarte Quintela, administrador da Bial. A empresa vai gastar 95 milhões em investigação, adianta o mesmo responsável.', 'Duarte Quintela'],
    ['pt', '“A Vivo teria 41% do mercado”, ponderou a relatora, conselheira Simone Tavares Aguiar.', 'Simone Tavares Aguiar'],
    // a place is no source
    ['es', 'Unicredit prepara una oferta de 10.000 millones por Commerzbank, según fuentes de Fráncfort.', '-'],
    ['it', 'L’offerta di Unicredit per Commerzbank vale 10 miliardi, ha scritto il Corriere della Sera citando fonti di Francoforte.', 'Corriere della Sera'],
    ['pt', 'As tarifas anunciadas por Washington podem custar 300 milhões de euros à Galp.', '-'],
  ]);
});

describe('people who go on speaking', () => {
  read([
    // whom the text is about, without an office
    ['it', 'Aldo Perini guida da dieci anni la Fonderie Berti. Quest’anno, racconta, i ricavi sono scesi a 40 milioni di euro.', 'Aldo Perini'],
    ['es', 'Marta Quiroga dirige Inditex desde 2022. La marca, explica, abrirá 40 tiendas en 2026.', 'Marta Quiroga'],
    ['en', 'Dana Whitcombe runs the Tesco stores in Wales. "We will hire 90 people," promises the 52-year-old.', 'Dana Whitcombe'],
    // a verb whose subject is left out
    ['es', '“Ganaremos 300 millones”, calcula Marta Quiroga, presidenta de Inditex. También adelantó que no comprará Mango.', 'Marta Quiroga'],
    ['it', 'Eni ha guadagnato 300 milioni, ha comunicato il gruppo. Inoltre ha annunciato che taglierà 200 posti.', 'Eni'],
    // "and" goes on with whoever spoke, or whom the sentence is about
    ['fr', "La ministre de l'Énergie, Claire Moreau, a reçu les journalistes et a assuré qu'EDF investirait 3 milliards d'euros.", 'Claire Moreau'],
    ['it', 'Il presidente di Enel, Andrea Olmi, ha visto la stampa e promette che il gruppo investirà 300 milioni di euro.', 'Andrea Olmi'],
    ['en', "Shell's chief executive, Wael Sawan, toured the plant and promised that the company would invest $300 million.", 'Wael Sawan'],
    ['en', 'Unilever said on Monday that it would cut 300 jobs, and added that Nestle had poached its finance chief.', 'Unilever'],
    // verbs that no list knows, between a person and "that"
    ['en', 'Finance minister Paul Reed repeated that Shell would invest $300 million.', 'Paul Reed'],
    ['pt', 'O ministro Paulo Reis matutou que a Galp vai investir 300 milhões de euros.', 'Paulo Reis'],
    // what is done and what is no verb
    ['it', 'Federica Soldati è direttrice di Inwit. Il gruppo telefonico ha chiesto, racconta, uno sconto di 300 milioni.', 'Federica Soldati'],
  ]);
});

describe('what somebody reckons, a paper told of again, views', () => {
  read([
    ['it', "La Bce ha tagliato allo 0,8% la stima di crescita dell'area euro.", 'European Central Bank'],
    ['en', 'Bernstein cut its price target on AMD to $190 from $225.', 'Bernstein'],
    ['it', 'Equita ha portato a 13,8 euro il prezzo obiettivo su Enel e il titolo ha guadagnato il 2%.', '-'],
    ['fr', "Kering a lâché 5,1 % à 274,20 euros après l'abaissement de la recommandation de Jefferies.", '-'],
    ['fr', 'La CGT chiffre à 300 les emplois menacés chez Renault.', 'CGT'],
    ['es', 'Comisiones Obreras cifra en 300 los despidos de Seat.', 'CCOO'],
    ['fr', "Danone céderait Evian, croit savoir Les Echos. Le groupe en attendrait 3 milliards d'euros, précise le quotidien.", 'Les Echos'],
    ['pt', 'A Danone vai vender a Evian, noticia o Expresso. O grupo espera 3 mil milhões de euros, acrescenta o semanário.', 'Expresso'],
    ['it', 'Declan Moriarty, direttore commerciale di Ryanair, attacca il governo. I rincari, a suo dire, costeranno 30 milioni di euro.', 'Declan Moriarty'],
    ['en', 'Claire Moreau runs Danone. By her reckoning the strike cost $30 million.', 'Claire Moreau'],
    ['fr', "Ubisoft a souffert d'un article de Bloomberg, selon lequel le report d'un jeu coûterait 150 millions d'euros.", 'Bloomberg'],
    // every form of the preposition that a phrase ends with
    ['it', 'Enel investirà 300 milioni, a giudizio degli analisti di Equita.', 'Equita'],
    ['es', 'La Audiencia rebajó la multa a Booking a 287 millones de euros, según una sentencia a la que ha tenido acceso EFE.', 'EFE'],
    ['pt', 'A Fenabrave vendeu 243,2 mil veículos em outubro. A entidade, que antes esperava avanço de 5% em 2025, agora prevê 2,8%.', 'Fenabrave'],
    ['en', 'Seatrium, down 3.3% on the news, said it "respectfully disagrees".', '-'],
  ]);
});

describe('who said it before, and who goes on by a pronoun', () => {
  read([
    ['es', 'Acerinox ganó un 4,1% tras confirmar que negocia la venta de su filial malasia.', 'Acerinox'],
    ['en', 'Sasol shed 5.3% after cautioning that interim earnings could fall by as much as 40%.', 'Sasol'],
    ['pt', 'A Corticeira Amorim ganhou 2,3% depois de ter anunciado um dividendo de nove cêntimos por ação.', 'Corticeira Amorim'],
    ['fr', 'Nacon a bondi de 12 % après avoir indiqué que sa dette avait été ramenée à 118 millions d’euros.', 'Nacon'],
    ['fr', '« Nous maintiendrons le dividende », a promis Aïssatou Mbengue, directrice financière de Danone. Elle a en revanche écarté toute hausse des prix de 3 %.', 'Aïssatou Mbengue'],
    ['fr', '« Nous embaucherons », a promis Younes Tazi, directeur de Renault. L’équipementier Valeo compte en profiter : il dit avoir décroché un contrat de 640 millions d’euros.', 'Valeo'],
    ['en', 'Fergal Tuohy has a map of the Atlantic on his wall. The pin, says the commercial director of Shannon Airport, stands for a route worth $30 million.', 'Fergal Tuohy'],
    ['it', 'Piero Vanzetti coltiva 140 ettari a Ronsecco. Per un quintale di riso Barilla paga 38 euro, racconta; nel 2024 ne dava 62.', 'Piero Vanzetti'],
  ]);
});

describe('asides behind relative clauses, whom something is for, whose view it is', () => {
  read([
    ['en', "Kantar, which tracks the market, reckons Asda's share has slipped to 11.8%.", 'Kantar'],
    ['fr', 'La grogne ne retombe pas chez Brussels Airlines, où 300 pilotes cesseront le travail, a confirmé la CGT.', 'CGT'],
    ['it', 'Per la Campari il dazio vale 45 milioni l’anno, ha calcolato il direttore finanziario Paolo Marzo.', 'Paolo Marzo'],
    ['es', 'Los analistas de Renta 4 valoran la venta de Repsol; en su opinión, mejorará el beneficio un 3%.', 'Renta 4'],
    ['pt', 'O Itaú BBA, que elevou o preço-alvo da Vale de US$ 16 para US$ 18, vê espaço para mais.', 'Itaú Unibanco'],
  ]);
});

describe('houses whose people speak, what others told too, a paper and somebody else', () => {
  read([
    ['es', 'El litro de nafta subirá 3,5% desde el lunes, confirmaron en YPF.', 'YPF'],
    ['fr', '300 emplois seront créés à Douai, assure-t-on chez Renault.', 'Renault'],
    ['it', 'In Eni assicurano che la raffineria impiegherà 300 persone.', 'Eni'],
    ['en', 'Autodesk is no buyer, as The Information wrote this summer, and Figma expects to earn $3 million in 2028.', 'Figma'],
    ['fr', 'La mine produit 22 millions de tonnes, estime Reuters, et Rio Tinto compte en tirer 60 millions d’ici à 2028.', '-'],
    ['fr', 'Le marché a crû de 4 %, indique l’Insee, et Renault a pris 22 % des ventes.', 'Insee'],
    ['es', 'Gestamp mantiene sus 32 millones, adelantó Faro de Vigo. Desde Anfac recuerdan que las ventas crecieron un 14,9%, por lo que, subrayan, no falta demanda.', 'Anfac'],
  ]);
});

describe('what is only set beside, what goes on behind a semicolon, what is said to have been said', () => {
  const rows: [language: string, text: string, expected: string[]][] = [
    ['en', "Salesforce forecast fourth-quarter revenue of $11.2 billion, above analysts' average estimate of $10.9 billion, according to data compiled by LSEG.", ['-', 'London Stock Exchange']],
    ['it', 'Enel ha chiuso con ricavi per 80 miliardi, sopra i 78 miliardi stimati dagli analisti, secondo Bloomberg.', ['-', 'Bloomberg']],
    ['es', 'Repsol ganó 300 millones, por encima de los 280 que esperaban los analistas, según Bloomberg.', ['-', 'Bloomberg']],
    ['it', 'Nel 2025, ha comunicato Terna, i ricavi sono saliti a 2,9 miliardi; nel 2024 erano stati di 2,7 miliardi.', ['Terna', 'Terna']],
    ['fr', 'Colruyt va fermer onze magasins, a appris Le Soir. La direction aurait promis 300 reclassements.', ['Le Soir', '-']],
    ['pt', 'A Lusitânia Faianças, rival de Alcobaça, pediu insolvência com dívidas de 7 milhões de euros, escreve o Expresso.', ['Expresso']],
    ['it', 'Il rame è salito. Per Prysmian significa 80 milioni di costi in più.', ['-']],
    ['fr', 'Colruyt a fermé onze magasins. Le groupe, dont le bénéfice a fondu de 18 %, à 337 millions d’euros, avait assuré en juin que 300 emplois seraient créés.', ['-', '-', 'Colruyt']],
  ];
  test.each(rows)('%s %s', (language, text, expected) => {
    expect(all(text, language)).toEqual(expected);
  });
});

describe('when it was said behind the verb', () => {
  read([
    ['en', 'The FDA has fined Ford $120 million, the agency said Thursday.', 'FDA'],
    ['en', 'Ford will cut 300 jobs, the automaker said Thursday in a statement.', 'Ford'],
    ['en', 'Inflation rose 3% in October, Eurostat said earlier in the day.', 'Eurostat'],
    ['en', 'Corvane Energy raised $400 million in a round led by T. Rowe Price, the company said on Tuesday.', 'Corvane Energy'],
  ]);
});

describe('whoever expects something says so', () => {
  read([
    // a person's plan is that person's word, a company's plan is what it does
    ['pt', '«Vamos abrir 40 lojas», afirmou a presidente executiva da Galp, Marta Lourenço. A gestora tenciona contratar 120 pessoas até 2027.', 'Marta Lourenço'],
    ['it', 'L’amministratore delegato di Leonardo, Roberto Cingolani, punta a 20 miliardi di ricavi.', 'Roberto Cingolani'],
    ['fr', 'Le patron d’Airbus, Guillaume Faury, vise 820 livraisons cette année.', 'Guillaume Faury'],
    ['es', 'El consejero delegado de Indra, José Vicente de los Mozos, aspira a 10.000 millones de ingresos en 2030.', 'José Vicente de los Mozos'],
    ['pt', 'A Galp pretende contratar 120 pessoas até 2027.', '-'],
    ['en', 'Ford named Ana Reis chief executive. Reis will leave Tesco, where she led 300 stores, in May.', '-'],
    // institutions and houses that judge others, small words or a clause before the verb
    ['en', 'The Bank of England kept rates at 4%. The bank now sees growth at 1.1%.', 'Bank of England'],
    ['en', 'The Bank of Canada raised its growth forecast to 1.4% from 1.1% and still reckons inflation will stay close to 2%.', 'Bank of Canada'],
    ['fr', 'La Banque nationale suisse a abaissé à 0,2 % sa prévision d’inflation et attend encore une croissance de 1,5 % du PIB.', 'Swiss National Bank'],
    ['fr', 'La Banque de France a confirmé sa prévision de croissance. Elle table désormais sur une inflation de 1,3 %.', 'Banque de France'],
    ['es', 'Bajará un 1% la demanda, según Unesid. La patronal, que representa a los fabricantes, esperaba antes un aumento del 2%.', 'Unesid'],
    ['es', 'Las ventas cayeron un 4%, informó la patronal Anfac. La asociación rebajó a 1,1 millones su previsión. Ahora prevé 90.000 coches eléctricos.', 'Anfac'],
    // whose the figure was that another is set beside
    ['it', 'Confindustria vede ora il Pil in crescita dello 0,5%, contro lo 0,8% che stimava in primavera.', 'Confindustria'],
    ['pt', 'A Conab projeta uma safra de 350 milhões de toneladas, acima dos 340 milhões que estimava em julho.', 'Conab'],
    ['fr', 'L’Insee a relevé sa prévision à 0,8 %, au lieu des 0,6 % qu’il anticipait en juin.', 'Insee'],
  ]);
});

describe('who tells it, and how far it holds', () => {
  read([
    // whom it is told to is not who tells it, where the sentence says who acts
    ['es', 'Puig facturó 3.597 millones de euros entre enero y septiembre, según ha comunicado a la CNMV.', 'Puig'],
    ['es', 'Indra comprará el 70% de Ergos Naval por 118 millones de euros, según han confirmado ambas empresas.', 'Indra+Ergos Naval'],
    // an office far before the name, a place before it
    ['fr', '« Le chiffre d’affaires atteindra 620 millions de dollars », a assuré en conférence de presse le vice-président de CGI pour le Canada, Mathieu Gingras.', 'Mathieu Gingras'],
    ['it', 'Il cantiere di A2A darà lavoro a 900 persone, ha detto il sindaco di Vellezzo Bellini Marco Tognella.', 'Marco Tognella'],
    // behind a colon, behind a semicolon, in a contrast, in commas between who acts and the verb
    ['pt', 'De acordo com a CGTP, a adesão à greve rondou os 90%; a Galp fala em 64%.', 'Galp'],
    ['en', 'ANZ said inflation would fall to 2%, while economists at Westpac warned that unemployment could rise to 6%.', 'Westpac'],
    ['pt', 'A Galp, que vale 12 mil milhões de euros, segundo o Expresso, vai contratar 300 pessoas.', '-'],
    ['fr', 'Airbus, qui emploie 4 000 personnes à Nantes, selon Les Echos, investira 300 millions d’euros.', '-'],
    // somebody known by the last name alone who begins a sentence
    ['pt', 'O presidente da Natura, Otávio Bonfim, será substituído por Renata Kliemann. Bonfim ficará como conselheiro. "Saio com 900 lojas", escreveu ele em carta aos funcionários.', 'Otávio Bonfim'],
    ['pt', 'O Instituto Nacional de Estatística publicou os dados. O INE reviu ainda em baixa o crescimento de julho, de 2,4% para 2,1%.', 'INE (Portugal)'],
  ]);
  test('what stands before a colon is not from whom the statement behind it is', () => {
    expect(all('Balzo di Safilo (+8,4%): secondo Bloomberg, il fondo Hal starebbe vendendo la quota del 49%.', 'it')).toEqual(['-', 'Bloomberg']);
    expect(all('ArcelorMittal, que ganó un 1,9%, venderá su planta por 300 millones de euros, informó Reuters.', 'es')).toEqual(['-', 'Reuters']);
  });
});

describe('whose word it is by what they are called, and whose it is not', () => {
  read([
    ['es', 'Claro invertirá 30 millones de euros en 2026. La filial de América Móvil anunció que recortará 200 empleos.', 'Claro'],
    ['es', 'Repsol negó la venta, aunque una fuente cercana a la operación dijo a Reuters que la petrolera venderá el 12% de Naturgy.', 'Reuters'],
    ['es', 'La CNMC ha multado con 28 millones de euros a Otis. Según la resolución, publicada el lunes, los fabricantes se repartieron 340 contratos.', 'CNMC'],
    ['it', "L'Antitrust ha multato Sky Italia per 6,5 milioni di euro. Si legge nel provvedimento: il canone mensile è passato da 14,90 a 30,90 euro.", 'AGCM'],
    ['it', 'Secondo gli Osservatori del Politecnico di Milano, il mercato italiano della robotica vale 610 milioni di euro.', 'Politecnico di Milano'],
    ['pt', 'O Cade multou o iFood em R$ 87 milhões. Para o relator, Gustavo Moretti, o aplicativo manteve exclusividade com 41 redes.', 'Gustavo Moretti'],
    ['es', 'La Junta de Gobierno del Banco de México señaló que la inflación será de 3,7% en 2026.', 'Banxico'],
    ['en', 'The Australian Competition and Consumer Commission said on Thursday it had fined Optus A$5 million.', 'Australian Competition and Consumer Commission'],
    ['en', "Turkey's central bank said inflation would fall to 20% next year.", 'Central Bank of Turkey'],
    ['en', 'The Central Bank of Kenya cut its rate to 9.25%. Deputy governor Grace Nyakundi told a news conference that the bank now sees the economy growing 5.2% in 2025.', 'Grace Nyakundi'],
    ['en', 'Fitch said last week that a listing would help the parent company, Dangote Industries, but warned that its debt would rise to $3 billion.', 'Fitch'],
    ['en', 'Pennbrook Bakeries opened 12 shops. Total sales climbed 7.4% to £213 million.', '-'],
  ]);
});

describe('what is told behind “secondo il quale”, and behind a revised estimate and its colon', () => {
  read([
    ['it', "«Abbiamo valutato anche l'Irlanda», ha spiegato il responsabile della produzione Matteo Quadri, secondo il quale le vendite saliranno a 900 milioni di euro.", 'Matteo Quadri'],
    ['it', "La Banca d'Italia ha limato le sue previsioni: nel 2026 l'inflazione sarà dello 0,3%.", "Banca d'Italia"],
    ['es', 'El Banco de España ha revisado sus previsiones: el PIB crecerá un 2,6% en 2026.', 'Banco de España'],
    ['pt', 'O BC reduziu de 4,8% para 4,6% a projeção de inflação para 2026.', 'Banco Central do Brasil'],
  ]);
});

describe('who acts and says nothing', () => {
  read([
    // who stands in a ranking, and who is behind
    ['it', 'Fiat si conferma prima in Italia, davanti a Toyota e Volkswagen.', '-'],
    ['es', 'Seat se situó en tercer lugar por matriculaciones, por detrás de Toyota.', '-'],
    ['fr', 'Toyota reste le premier constructeur automobile mondial, devant Volkswagen.', '-'],
    // an ordinal behind an article
    ['pt', 'O Pingo Doce perdeu o segundo lugar para o Lidl.', '-'],
    ['pt', 'As vendas do Pingo Doce subiram 3%, segundo o Jornal de Negócios.', 'Jornal de Negócios'],
    // what is raised or reached is not told
    ['fr', 'La SNCF a relevé de 3% le prix de ses abonnements.', '-'],
    ['pt', 'A Renner apurou lucro líquido de R$ 279 milhões.', '-'],
    ['it', 'Poste Italiane ha riportato ricavi per 9,6 miliardi.', '-'],
    ['it', 'Reuters ha riportato che Eni venderà due raffinerie.', 'Reuters'],
  ]);
});
