import { expect, test } from 'vitest';
import { analyze } from '../../lib/analyze.ts';

/** Claims in one line each: type modality subjects. */
function claims(text: string, language: string): string[] {
  return analyze(text, { language }).claims.map(({ type, modality, subjects }) => [type, modality, ...subjects].join(' '));
}

test.each([
  // who is hired for an office is no staff, whatever stands in commas between; engineers are
  ['en', 'HSBC has hired Anna Weiss, until now a partner at a law firm, as its general counsel.', ['personnel stated HSBC']],
  ['es', 'Mapfre contrató a Elena Sanz, hasta ahora jueza, para directora jurídica.', ['personnel stated Mapfre']],
  ['fr', 'Safran a embauché 300 ingénieurs à Toulouse.', ['headcount stated Safran']],
  // a verb of saying names somebody who stands behind it, with a bare office
  ['it', 'Il cda di Enel ha confermato Ugo Rossi amministratore delegato.', ['personnel stated Enel']],
  ['pt', 'A Galp investiu 3 milhões no Porto, confirmou à Lusa fonte oficial.', ['investment stated Galp']],
  // who has an office leaves; who leaves something else does not
  ['en', 'Nike said its head of design would leave next year.', ['personnel forecast Nike']],
  ['it', 'Il direttore generale di Moncler, Luca Neri, si è fatto da parte.', ['personnel stated Moncler']],
  ['pt', 'O presidente do Bradesco deixou uma mensagem aos clientes.', []],
  ['fr', "Le départ de Sophie Leroy d'Alstom surprend.", ['personnel stated Alstom']],
  // a phrase that reaches into a date is read as far as that
  ['en', 'Tesco said Ken Murphy would retire next year.', ['personnel forecast Tesco']],
  // a headline without a verb of its own: who has an office is to go
  ['en', 'Vodafone finance chief to leave in July', ['personnel forecast Vodafone']],
  // what an ambiguous name is about stands before a colon, or beside an office
  ['fr', 'Carrefour : 200 postes supprimés à Massy', ['headcount stated Carrefour']],
  ['fr', 'Atos change encore de patron.', ['personnel stated Atos']],
  // what somebody does who was at a house once is no deed of that house
  ['es', 'El exdirector de Telefónica Juan Pérez invirtió 3 millones en una bodega.', ['investment stated']],
  ['it', 'Luca Neri, già amministratore delegato di Eni, ha investito 3 milioni in una bottega.', ['investment stated']],
  ['pt', 'O anterior presidente da Galp foi multado em 3 milhões de euros.', ['legal stated']],
  ['fr', "L'ancien patron d'Orange a investi 3 millions d'euros dans un vignoble.", ['investment stated']],
  ['en', 'Jane Poe, previously finance director of Tesco, was fined £3 million.', ['legal stated']],
  // "già", "anterior" say so of offices alone
  ['it', 'Enel ha già investito 3 milioni di euro.', ['investment stated Enel']],
  ['pt', 'A Sonae teve no trimestre anterior vendas de 3 milhões de euros.', ['revenue stated Sonae']],
  // who was one thing once and is another now has changed, whatever it sells
  ['en', 'Nintendo, which began as a maker of playing cards, now sells video games.', ['pivot stated Nintendo']],
  ['it', 'Lamborghini, nata come fabbrica di trattori, oggi costruisce auto sportive.', ['pivot stated Lamborghini']],
  ['fr', 'Longtemps fabricant de pneus, Bolloré est désormais un groupe de médias.', ['pivot stated Bolloré']],
  ['es', 'Nokia, que nació como papelera, fabrica hoy redes de telecomunicaciones.', ['pivot stated Nokia']],
  ['pt', 'A Samsung, que nasceu como loja de peixe, fabrica hoje telemóveis.', ['pivot stated Samsung']],
  ['en', 'Nokia, which used to make boots, now employs 80,000 people.', ['headcount stated Nokia']],
  // a pay offer bids for nobody
  ['en', 'Staff at Tesco welcomed a pay offer.', ['headcount stated Tesco']],
  // a surname is no other word
  ['es', 'Juan Carlos Mora se retira de Bancolombia.', ['personnel stated Bancolombia']],
])('%s: %s', (language, text, expected) => {
  expect(claims(text, language)).toEqual(expected);
});
