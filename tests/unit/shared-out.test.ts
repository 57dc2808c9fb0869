import { expect, test } from 'vitest';
import { analyze } from '../../lib/analyze.ts';

/** Type, subjects and objects of the claims of a text, from its second sentence on. */
const told = (text: string, language: string): string[] => {
  const first = text.indexOf('. ') + 1;
  return analyze(text, { language }).claims.filter(({ start }) => start >= first).map(({ type, subjects, objects }) => `${type}: ${subjects.join('+') || '-'} > ${objects.join('+') || '-'}`);
};

test.each([
  // fines that are shared out are imposed by who was told before, each on its own
  ['pt', 'A Autoridade da Concorrência multou dois grupos. A coima mais alta, de 9 milhões, coube à Unilabs, seguida da Synlab, com 4 milhões.', ['legal: Autoridade da Concorrência > Unilabs', 'legal: Autoridade da Concorrência > Synlab']],
  ['it', "L'Antitrust ha multato due società per 9 milioni. La sanzione più alta, 6 milioni, va a Eni, seguita da Edison con 3 milioni.", ['legal: AGCM > Eni', 'legal: AGCM > Edison (Italia)']],
  ['es', 'La CNMC ha multado a dos constructoras. La mayor multa, de 28 millones, corresponde a ACS, seguida de Ferrovial, con 20 millones.', ['legal: CNMC > ACS', 'legal: CNMC > Ferrovial']],
  ['fr', "La DGCCRF a prononcé des amendes. Temu écope de 3 millions d'euros et Shein de 1,5 million.", ['legal: Temu > -', 'legal: Shein > -']],
  // whose clients they are is told before
  ['es', 'Glovo ha captado 12 millones de dólares. Entre sus clientes figuran Itaú y Copa Airlines.', ['contract: Glovo > Itaú Unibanco+Copa Airlines']],
  ['en', 'Palantir has raised $200 million. Its customers include Tesco and Ocado.', ['contract: Palantir > Tesco+Ocado']],
  // the clause behind a relative one is another: who stands in it is no party to it
  ['it', 'Borsa in rialzo. Saipem, che occupa 3mila persone, ha firmato un contratto con QatarEnergy.', ['headcount: Saipem > -', 'contract: Saipem > QatarEnergy']],
  // who holds a share holds it of whom it is told
  ['es', 'La Bolsa cae. Indra, participada al 28% por la SEPI, cayó un 1,2%.', ['investment: SEPI > Indra', 'price: Indra > -']],
  ['it', "Borsa in rialzo. Tim, controllata al 24% da Poste Italiane, ha chiuso l'anno in utile.", ['investment: Poste Italiane > TIM']],
  // what many do nobody does whom the text names
  ['es', 'Glovo ganó 3 millones. Las startups latinoamericanas captaron 3.900 millones de dólares.', ['financing: - > -']],
  ['en', 'Paystack won a licence. African start-ups raised $2.5 billion in nine months. The company employs 300 people.', ['financing: - > -', 'headcount: Paystack > -']],
  ['fr', 'Renault supprimera 300 postes. Les banques suisses ont supprimé 1 200 emplois. Ses filiales françaises emploient 900 personnes.', ['headcount: - > -', 'headcount: Renault > -']],
  ['it', 'Enel ha assunto 300 tecnici. Le banche svizzere hanno tagliato 1.200 posti.', ['headcount: - > -']],
  ['pt', 'A Galp despediu 30 pessoas. As empresas brasileiras investiram 300 milhões de reais.', ['investment: - > -']],
  // who acts in another clause than a deal, which may be of what is its own
  ['es', 'Cae la Bolsa. Grifols perdió un 4% después de que Capital Group vendiera un 2,5% de su capital.', ['price: Grifols > -', 'acquisition: Capital Group > Grifols']],
  ['en', 'Stocks rose. Kenvue gained 4% after Nestle agreed to buy Danone for $3 billion.', ['price: Kenvue > -', 'acquisition: Nestlé > Danone']],
  // who is fined beside who fines
  ['en', 'Rules bite. The Data Protection Commission has levied fines of 4 billion euros, including 1.2 billion euros from Meta.', ['legal: Data Protection Commission > Meta']],
  // an ambiguous name in a list of companies, at the start of a sentence
  ['pt', 'A Raízen captou US$ 750 milhões. Santander, Citi e Itaú BBA coordenaram a oferta.', ['financing: Santander+Citigroup+Itaú Unibanco > -']],
  // through whom it is done
  ['es', 'La Bolsa cae. Capital Group vendió un 2,5% de Grifols a través de Morgan Stanley.', ['acquisition: Capital Group > Grifols']],
])('%s: %s', (language, text, expected) => {
  expect(told(text, language).slice(0, expected.length)).toEqual(expected);
});

const eachWith = (text: string, language: string): string[] => {
  const { claims, figures } = analyze(text, { language });
  return claims.map(({ type, subjects, figures: own }) => `${type}: ${subjects.join('+')} ${own.map((index) => figures[index]?.text).join(' + ')}`);
};

test.each([
  ['es', 'Telefónica y Orange tienen una cuota del 30% y del 25%, respectivamente.', ['market_share: Telefónica 30%', 'market_share: Orange 25%']],
  ['pt', 'A Galp e a EDP subiram 2% e 3%, respetivamente.', ['price: Galp 2%', 'price: EDP 3%']],
  ['it', 'Enel ed Eni impiegano rispettivamente 60.000 e 32.000 persone.', ['headcount: Enel 60.000', 'headcount: Eni 32.000']],
  ['en', 'Tesco and Ocado employ 330,000 and 20,000 people respectively.', ['headcount: Tesco 330,000', 'headcount: Ocado 20,000']],
  ['fr', 'Renault et Stellantis emploient respectivement 98 000 et 248 000 personnes.', ['headcount: Renault 98 000', 'headcount: Stellantis 248 000']],
  ['en', 'Tesco and Ocado employ 350,000 people.', ['headcount: Tesco+Ocado 350,000']],
])('values that belong to companies one by one: %s %s', (language, text, wanted) => {
  expect(eachWith(text, language)).toEqual(wanted);
});
