import { expect, test } from 'vitest';
import { analyze } from '../../lib/analyze.ts';

/** The figures of each claim, as written. */
const bound = (text: string, language: string): string[] => {
  const { claims, figures } = analyze(text, { language });
  return claims.map((claim) => claim.figures.map((index) => figures[index]).map((figure) => text.slice(figure?.start, figure?.end)).join(' + '));
};

test.each([
  // a change and the level that it leads to, whatever that is measured in and whatever day stands between
  ['pt', 'As vendas de pelotas da Vale recuaram 11%, para 9,1 milhões de toneladas.', ['11% + 9,1 milhões de toneladas']],
  ['es', 'El Ibex 35 subió un 0,74% este jueves, a 15.902,15 puntos.', ['0,74% + 15.902,15']],
  ['en', 'Kenya Power cut provisions by a third to 13.2 billion shillings.', ['a third + 13.2 billion shillings']],
  // where a change began belongs to it, a value of another time does not
  ['en', 'Kroger put profit at $702 million, down from $716 million.', ['$702 million + $716 million']],
  ['en', 'Net profit at Lufthansa was €702 million, down from €716 million in 2024.', ['€702 million', '€716 million']],
  ['it', 'Il debito di Fincantieri calerà a 1,4 miliardi di euro, dagli 1,7 di oggi.', ['1,4 miliardi di euro + 1,7']],
  ['es', 'Mapfre redujo su deuda a 2.800 millones, desde los 3.100 millones de hace un año.', ['2.800 millones', '3.100 millones']],
  ['fr', "L'usine Stellantis de Kénitra doit passer de 200 000 à 535 000 véhicules par an.", ['200 000 + 535 000']],
  ['es', 'El beneficio de Ence se desplomó un 84%, de 31,6 a 5,1 millones, por la caída del precio de la celulosa.', ['84% + 31,6 + 5,1 millones']],
  ['it', 'Tra luglio e settembre Brunello Cucinelli ha venduto per 335 milioni: +10,8% a cambi costanti.', ['335 milioni + 10,8%']],
  ['en', 'Barratt Redrow built 16,565 homes, 1% fewer than planned, at an average price of £344,000.', ['16,565 + 1%', '£344,000']],
  // a word that counts a figure of its own behind a comma is none of the figure before it
  ['pt', 'A BYD produz 150 mil carros por ano e passará a 300 mil em 2027, com 9 mil empregados.', ['150 mil', '300 mil', '9 mil']],
  // a year is no lower end of what is written in groups
  ['en', 'Aviva expects savings of 225 million pounds by 2028 and up to 2,300 redundancies.', ['225 million pounds', '2,300']],
  // by how much, and to what level
  ['en', 'New claims for jobless benefits fell by 11,000 to 214,000, the Labor Department said.', ['11,000 + 214,000']],
  ['it', 'I disoccupati sono saliti di 12.000 a 1.560.000 unità, secondo l’Istat.', ['12.000 + 1.560.000']],
  ['en', 'Tesco said its staff would grow by 20 to 100 a year.', ['20 to 100']],
  // the day of a change says nothing of the value that it came from; a date behind "from" is no value
  ['en', 'The Bank of England cut its benchmark rate to 4% from 4.25% on Thursday.', ['4% + 4.25%']],
  ['en', 'Diageo said operating profit slipped to $2.4 billion from $2.45 billion a year earlier.', ['$2.4 billion', '$2.45 billion']],
  ['en', 'The cheapest plan of Bharti Airtel costs 225 rupees from Dec. 3 instead of 199 rupees.', ['225 rupees + 199 rupees']],
  // a company between two numbers of one kind has the second
  ['en', 'The FTSE 100 closed 0.4% higher at 8,809.74, with Rolls-Royce up 2.3%.', ['0.4% + 8,809.74', '2.3%']],
  // a level and a change that one word measures, one of them in commas or in a relative clause
  ['it', 'I ricavi di Amplifon, in crescita del 4%, si sono attestati a 1,2 miliardi.', ['4% + 1,2 miliardi']],
  ['fr', "Imerys a enregistré une baisse de 5% de ses ventes, qui ont atteint 1,7 milliard.", ['5% + 1,7 milliard']],
  ['es', 'El beneficio de Colonial, que creció un 12%, alcanzó los 200 millones.', ['12% + 200 millones']],
  ['pt', 'A receita da Totvs, com alta de 5%, chegou a R$ 1,4 bilhão.', ['5% + R$ 1,4 bilhão']],
  ['en', "Burberry's revenue, up 5% on last year, was £1.2bn.", ['5% + £1.2bn']],
  // a part of it in commas is none
  ['it', "Il fatturato di Eataly, il 60% del quale realizzato all'estero, è stato di 680 milioni.", ['60%', '680 milioni']],
  // a second measure whose verb is not said again
  ['it', "Interpump ha aumentato i ricavi del 12% e l'utile del 9%.", ['12%', '9%']],
  ['fr', "Le chiffre d'affaires d'Imerys a augmenté de 12% et le bénéfice de 9%.", ['12%', '9%']],
  ['es', 'Colonial aumentó sus ingresos un 12% y su beneficio un 9%.', ['12%', '9%']],
  ['pt', 'A receita da Totvs cresceu 12% e o lucro 9%.', ['12%', '9%']],
  ['en', 'Burberry increased its revenue by 12% and its profit by 9%.', ['12%', '9%']],
  // how much more or less, and the same in other words
  ['en', 'Fortescue will invest $3.6 billion, $400 million less than planned.', ['$3.6 billion + $400 million']],
  ['pt', 'No final de setembro trabalhavam no BPI 4.102 pessoas, mais 61 do que em junho.', ['4.102 + 61']],
  ['fr', 'Thales a consacré 1,2 milliard à la recherche, soit 6 % de son chiffre d’affaires.', ['1,2 milliard + 6 %']],
  ['it', 'Leonardo ha speso 2,3 miliardi in ricerca, ovvero il 12% dei ricavi.', ['2,3 miliardi + 12%']],
  // a noun of change says whose change it is
  ['it', 'Leonardo ha incassato ordini per 18,2 miliardi, con un incremento del 7,6%.', ['18,2 miliardi + 7,6%']],
  // what a conjunction leads to measures something else
  ['pt', 'A margem financeira do BCP recuou para 2.091 milhões, embora as comissões tenham crescido 5,2%.', ['2.091 milhões', '5,2%']],
  ['it', "Tim ha perso 58mila clienti, benché i ricavi siano avanzati dell'1,4%.", ['58mila', '1,4%']],
  // what a bond is called by, within which time something was so, how old somebody is: no measures
  ['es', 'Telefónica colocó 750 millones de euros en bonos a ocho años.', ['750 millones de euros']],
  ['en', 'NTPC stations ran at a plant load factor of 66%, the lowest in five years.', ['66%']],
  ['fr', 'Sonatel a gagné 331 milliards de francs CFA sur neuf mois.', ['331 milliards de francs CFA']],
  ['en', 'M-Pesa, 19 years old and still growing, handled 9.8 billion transactions.', ['9.8 billion']],
  ['es', 'Ana Botín, 64 años, preside el Banco Santander, que ganó 12.000 millones de euros.', ['12.000 millones de euros']],
  ['en', 'GSK will invest $30 billion in the United States over five years.', ['$30 billion + five years']],
  // who is hired or dismissed is counted, also where the same word may speak
  ['it', 'Eni conta di assumere 40 ricercatori entro il 2027.', ['40']],
  ['en', 'Goldman Sachs will lay off 40 analysts.', ['40']],
  // within which time something else is so
  ['it', 'Amplifon prevede di aprire 60 nuovi punti vendita in Spagna nei prossimi due anni.', ['60']],
  ['en', 'Tesco will open 40 shops over the next two years.', ['40']],
  ['es', 'Inditex abrirá 40 tiendas en los próximos dos años.', ['40']],
  ['fr', 'Carrefour ouvrira 40 magasins au cours des deux prochaines années.', ['40']],
  ['pt', 'A Sonae vai abrir 40 lojas nos próximos dois anos.', ['40']],
  // in how many places what is counted is so belongs to it, and is no claim of its own
  ['es', 'Ebro Foods produce 130.000 toneladas al año en dos fábricas.', ['130.000 toneladas + dos']],
  ['en', 'Tesco opened 12 shops in three cities.', ['12 + three']],
  ['fr', 'Carrefour a ouvert 12 magasins dans trois villes.', ['12 + trois']],
  ['pt', 'A Sonae abriu 12 lojas em três cidades.', ['12 + três']],
  ['it', 'Esselunga ha aperto 12 negozi in tre città.', ['12 + tre']],
])('%s: %s', (language, text, expected) => {
  expect(bound(text, language)).toEqual(expected);
});
