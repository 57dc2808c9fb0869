/** Who does what is told, where the words beside a name say that it does not: passives of selling, offers, owners in commas, houses that judge. */
import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analyze.ts';

const read = (text: string, language: string): string[] => analyze(text, { language: language as 'en' }).claims.map(({ subjects, objects }) => `${subjects.join('+')} > ${objects.join('+')}`);
const subjects = (text: string, language: string): string[] => analyze(text, { language: language as 'en' }).claims.map((claim) => claim.subjects.join('+'));

describe('who is sold in the passive is bought by whom "to" leads to', () => {
  test.each([
    ['en', 'Worten was sold to Fnac for $200 million.', 'Fnac Darty > Worten'],
    ['es', 'Banamex será vendido a Grupo México por 7.000 millones de dólares.', 'Grupo México > Banamex'],
    ['it', 'Ita Airways verrà ceduta a Lufthansa per 325 milioni di euro.', 'Lufthansa > ITA Airways'],
    ['fr', 'Brandt a été cédé à Cevital pour un euro symbolique.', 'Cevital > Groupe Brandt'],
    ['pt', 'O Novo Banco foi vendido ao BPCE por 6,4 mil milhões de euros.', 'BPCE > Novo Banco'],
  ])('%s: %s', (language, text, parties) => expect(read(text, language)).toEqual([parties]));
});

describe('who makes an offer that somebody receives acts', () => {
  test.each([
    ['en', 'Tesco received an offer of 2 billion pounds from Asda.', 'Asda > Tesco'],
    ['es', 'Orange recibió de MásMóvil una oferta de 800 millones de euros.', 'MásMóvil > Orange'],
    ['it', "Tim ha ricevuto da Iliad un'offerta di 10 miliardi di euro.", 'Iliad > TIM'],
    ['fr', "Orange a reçu de Free une offre de 10 milliards d'euros.", 'Free (Iliad) > Orange'],
  ])('%s: %s', (language, text, parties) => expect(read(text, language)).toEqual([parties]));
});

describe('a date may part a participle and who did it; an active verb takes from whom it buys', () => {
  test.each([
    ['en', 'Farfetch, bought in January by Coupang for $500 million, is cutting 300 jobs.', 'Coupang > Farfetch'],
    ['pt', 'A Farfetch, comprada em janeiro pela Coupang por 500 milhões de dólares, vai cortar 300 empregos.', 'Coupang > Farfetch'],
    ['it', 'Unipol acquisterà da Bper il 10% di Arca per 200 milioni.', 'Unipol > BPER+Arca'],
  ])('%s: %s', (language, text, parties) => expect(read(text, language)[0]).toBe(parties));
});

describe('whoever only owns, made or rivals somebody does nothing else', () => {
  test.each([
    ['pt', 'O iFood, controlado pela Prosus, afirmou que vai investir R$ 3 bilhões.', ['iFood']],
    ['es', 'Naturgy ganó 1.900 millones. La empresa, controlada por Criteria y CVC, aspira a invertir 400 millones.', ['Naturgy', 'Naturgy']],
    ['fr', "Lumenya lève 62 millions d'euros. Fondée par Cegid, elle revendique 1 400 clients.", ['Lumenya', 'Lumenya']],
    ['fr', 'Le concurrent de Fnac Darty a ouvert 12 magasins.', ['']],
  ])('%s: %s', (language, text, expected) => expect(subjects(text, language)).toEqual(expected));
});

describe('a text stays with whom it speaks of', () => {
  test.each([
    ['it', 'Amplifon ha comprato 30 negozi in Spagna. Clessidra era entrata nel capitale nel 2019. Il fatturato è passato da 71 a 128 milioni.', 'Amplifon'],
    ['en', 'Greencore reported a profit of 20 million pounds. Boparan had bought a stake of 5% in 2019. Sales rose 4% to 400 million pounds.', 'Greencore'],
    ['es', 'YPF ganó 300 millones de dólares. S&P subió la calificación a B-. La deuda neta bajó a 1,6 veces el ebitda.', 'YPF'],
    ['it', 'Tendina Robotics ha chiuso un round da 20 milioni guidato da Eurazeo. I fondi serviranno ad aprire una sede a Boston.', 'Tendina Robotics'],
    ['en', 'Tendina Robotics raised $20 million in a round led by Index Ventures. The money will be used to open an office in Boston.', 'Tendina Robotics'],
    ['it', 'Electrolux taglia 300 posti in Italia. «La produzione è già scesa a 700 mila pezzi», denuncia Anna Bo, segretaria della Fiom.', 'Electrolux'],
    ['es', 'Grupo Éxito nombró presidenta a Ana Restrepo. Restrepo, hasta ahora vicepresidenta comercial de Alpina, asumirá el 1 de enero.', 'Grupo Éxito'],
    ['en', 'Lloyds Banking Group named Emma Hale as head of retail. She joins from Monzo in February.', 'Lloyds Banking Group'],
    ['pt', 'O JPMorgan cortou a recomendação da Cyrela, e as ações caíram 4%.', 'Cyrela'],
  ])('%s: %s', (language, text, last) => expect(subjects(text, language).at(-1)).toBe(last));
});

describe('whoever is listed among customers has nothing of what is told beside', () => {
  test.each([
    ['fr', "Lumenya a levé 62 millions d'euros. Elle revendique 1 400 clients, dont Leroy Merlin, et un revenu annuel récurrent de 18 millions d'euros.", 'Lumenya'],
    ['it', 'La Marzocco fattura 300 milioni. Ha 1.400 clienti, tra cui Lavazza e Illy, e un utile di 18 milioni.', 'La Marzocco'],
    ['en', 'Ayvens reported a profit of 20 million. It has 1,400 customers, including Tesco and Asda, and annual revenue of 18 million pounds.', 'Ayvens'],
  ])('%s: %s', (language, text, last) => expect(subjects(text, language).at(-1)).toBe(last));
});

describe('an analyst says "we" of nobody whom the text speaks of', () => {
  test.each([
    ['es', 'Banco Sabadell cayó un 3%. «Seguimos viendo el Ibex en 17.500 puntos a finales de 2026», comenta Javier Ulloa, estratega de Renta 4.', ''],
    ['pt', 'O Copom manteve a Selic em 15%. “O primeiro corte deve ficar para março”, afirmou Lívia Portela, economista-chefe da Genial Investimentos.', ''],
  ])('%s: %s', (language, text, last) => expect(subjects(text, language).at(-1)).toBe(last));
});

describe('where nobody acts, who decides, fines or sues stands behind "by" or "of"', () => {
  test.each([
    ['it', 'Il tasso guida è stato ridotto allo 0,5% dalla Banca nazionale svizzera.', 'Swiss National Bank'],
    ['en', 'Interest rates were left unchanged at 3% by the Bank of Canada.', 'Bank of Canada'],
    ['es', 'La tasa de interés fue recortada a 8% por el Banco de la República.', 'Banco de la República'],
    ['fr', "L'amende de la CNIL à Orange a été confirmée.", 'CNIL > Orange'],
    ['it', 'Multa da 4 milioni del Garante privacy a Enel', 'Garante per la protezione dei dati personali > Enel'],
    ['es', 'La demanda de Mercadona contra Lidl llega a juicio.', 'Mercadona > Lidl'],
    ['en', "Spotify's lawsuit against Deezer goes to trial.", 'Spotify > Deezer'],
  ])('%s: %s', (language, text, expected) => expect(read(text, language)[0]).toBe(expected.includes(">") ? expected : `${expected} > `));
});

describe('what is told of the state, of households or of a sector is no company\'s', () => {
  test.each([
    ['it', 'Ferrari ha aperto un museo a Modena. Il debito pubblico è salito a 3.100 miliardi di euro.', ''],
    ['en', 'Nike cut 700 jobs. Consumer debt hit $18 trillion.', ''],
    ['fr', "Danone a fermé une usine. Le secteur a investi 9 milliards d'euros.", ''],
    ['es', 'Repsol cerró una refinería. La deuda de los hogares subió al 47%.', ''],
    ['pt', 'A Embraer contratou 500 pessoas. A dívida pública chegou a R$ 8 trilhões.', ''],
    // what goes to them is somebody's, and so is a debt of nobody else
    ['it', 'Ferrari ha aperto un museo a Modena. Il debito è sceso a 2 miliardi di euro.', 'Ferrari'],
    ['en', 'Barclays reported a profit of 2 billion pounds. Lending to households rose 4%.', 'Barclays'],
  ])('%s: %s', (language, text, last) => expect(subjects(text, language).at(-1)).toBe(last));
});

describe('who appeals is whom the authority has just fined', () => {
  test.each([
    ['es', 'BBVA ganó 3.000 millones de euros. La CNMC impuso una multa de 12 millones a Telefónica. La operadora recurrirá la sanción.', 'Telefónica'],
    ['it', "Stellantis ha chiuso il trimestre in perdita. L'Antitrust ha inflitto una multa di 4 milioni a Tim. L'operatore farà ricorso.", 'TIM'],
    ['fr', "Kering a perdu 3 milliards d'euros. La Cnil a infligé une amende de 12 millions à Orange. L'opérateur fera appel.", 'Orange'],
    ['en', 'Tesla cut prices. Ofcom imposed a fine of 12 million pounds on Vodafone. The operator will appeal.', 'Vodafone'],
    ['es', 'BBVA ganó 3.000 millones de euros. La CNMC multó a Telefónica. El banco cerró 30 oficinas.', 'BBVA'],
  ])('%s: %s', (language, text, last) => expect(subjects(text, language).at(-1)).toBe(last));
});

describe('a court is named to its end, and what it turns down it does not deny', () => {
  test.each([
    ['it', "La Corte d'appello di Bari ha condannato Enel.", "Corte d'appello di Bari > Enel"],
    ['fr', "La Cour d'appel de Lyon a rejeté un recours d'Orange.", "Cour d'appel de Lyon > Orange"],
    ['pt', 'O STJ negou um recurso da Vale.', 'Superior Tribunal de Justiça > Vale'],
    // who watches over an exchange is none
    ['en', 'The SEC sued Coinbase.', 'Securities and Exchange Commission > Coinbase'],
  ])('%s: %s', (language, text, expected) => expect(read(text, language)[0]).toBe(expected));
});
