import { expect, test } from 'vitest';
import { analyze } from '../../lib/analyze.ts';

/** Claims in one line each: type modality. */
const claims = (text: string, language: string): string[] => analyze(text, { language }).claims.map(({ type, modality }) => `${type} ${modality}`);

test.each([
  // a clause that says what may or will be states something, measured or not, beside one with figures
  ['en', 'Analysts at Jefferies cut their target for Kingfisher to 240p and warned that margins could shrink further next year.', ['price forecast', 'earnings possible']],
  ['it', 'Amplifon ha registrato un utile di 150 milioni e teme che i prezzi delle batterie possano salire ancora.', ['earnings stated', 'price possible']],
  ['fr', 'Danone a vu ses ventes progresser de 4 %, et les prix du lait pourraient encore augmenter, prévient le groupe.', ['revenue stated', 'price possible']],
  ['pt', 'A Mota-Engil, que tem uma carteira de 15 mil milhões, vai recorrer da decisão para o Supremo.', ['other stated', 'legal forecast']],
  ['es', 'Mercadona, que abrió 60 tiendas el año pasado, no subirá los precios en enero.', ['project stated', 'price denied']],
  // also of the type that an aside told of
  ['es', 'Acerinox, que perdió 20 millones en junio, volverá a tener beneficios.', ['earnings stated', 'earnings forecast']],
  // and by a word that also says other things, as the verb of what is to come
  ['fr', 'Renault a écoulé 540 000 voitures au premier trimestre et livrera ses premières camionnettes électriques à La Poste en mars.', ['capacity stated', 'contract forecast']],
  // what "and" adds
  ['en', 'Marks & Spencer opened 12 food halls this year, and it is the second-largest seller of flowers in Britain.', ['project stated', 'ranking stated']],
  ['pt', 'A Corticeira Amorim lucrou 60 milhões e é a maior produtora mundial de rolhas.', ['earnings stated', 'ranking stated']],
  // who warns tells of what is warned of, and why something is so is no statement of its own
  ['es', 'Acerinox perdió 20 millones y avisa de que los despidos podrían llegar en otoño.', ['earnings stated', 'headcount possible']],
  ['en', 'Renault lost $3 billion in June because prices could not rise.', ['earnings stated']],
  // who speaks is new in office, which is not what is told
  ['pt', 'A Galp vai cortar 300 empregos, anunciou a nova diretora financeira, Ana Beato.', ['headcount forecast']],
  ['it', 'Enel taglierà 300 posti, ha detto il nuovo amministratore delegato, Daniele Beato.', ['headcount forecast']],
  // what makes the jobs is not told to be done beside them
  ['en', 'Intel said the project would support 1,200 construction jobs a year.', ['headcount forecast']],
  // what is denied is what a sentence tells, not who the shareholder is
  ['es', 'Criteria, primer accionista de Naturgy, no tiene intención de vender.', ['acquisition denied']],
  ['pt', 'A Hapag-Lloyd, que chegou a ser apontada como interessada, nega ter apresentado qualquer proposta.', ['acquisition denied']],
  // one clause, told once
  ['it', 'Il termovalorizzatore di Acea, assicura l’azienda, non subirà ritardi.', ['project denied']],
  // a plant and the jobs that it makes or costs
  ['en', 'Warburtons is to close its factory in Enfield with the loss of 230 jobs.', ['headcount forecast', 'project forecast']],
  ['it', 'Enel apre un impianto in Sicilia con 120 assunzioni.', ['headcount stated', 'project stated']],
  // an agreement to buy is no contract, and what is bought is completed later
  ['it', 'Amplifon ha raggiunto un accordo per acquisire il 100% della catena Audilux per 145 milioni di euro.', ['acquisition stated']],
  ['en', 'Tesco agreed to buy Ocado for 310 million pounds. Completion is expected in the first quarter of 2026.', ['acquisition stated', 'acquisition forecast']],
  // what is set against something, and what somebody else did after which something was so, is told too
  ['es', 'Cabify facturó 900 millones, aunque la empresa aún no gana dinero.', ['revenue stated', 'earnings stated']],
  ['pt', 'A Vale caiu 3% depois que o Cade abriu uma investigação sobre a mineradora.', ['price stated', 'legal stated']],
  // an adverb that also begins clauses parts none from its verb
  ['it', 'Lavazza ha però smentito di voler vendere la filiale francese.', ['acquisition denied']],
  // two statements of one type, at two times or one beside the other
  ['en', 'Tesco was fined by the regulator and will appeal the ruling.', ['legal stated', 'legal forecast']],
  ['fr', 'Thales a nommé Claire Morel directrice générale, en remplacement de Paul Roux, qui quitte le groupe après douze ans.', ['personnel stated', 'personnel stated']],
  // the deal, also where something else was told in between, but a contract with another is none of it
  ['en', 'Tesco agreed to buy Ocado for 310 million pounds. Ocado had a profit of 20 million pounds. Completion is expected in March.', ['acquisition stated', 'earnings stated', 'acquisition forecast']],
  // what is expected of who sets interest rates, in a text that tells of them
  ['es', 'El Banco Central Europeo bajó los tipos al 2%. CaixaBank no prevé nuevos recortes este año.', ['policy stated', 'policy forecast']],
  ['fr', 'La BCE a abaissé son taux de dépôt à 2 %. BNP Paribas attend une nouvelle baisse en mars.', ['policy stated', 'policy forecast']],
  ['it', 'Ford taglierà 1.000 posti a Colonia. Il sindacato IG Metall teme altri tagli.', ['headcount forecast', 'headcount possible']],
  // somebody else does the same in a clause of its own, also where an infinitive tells it
  ['pt', 'A Galp caiu 2% depois de a Repsol ter recorrido da multa.', ['price stated', 'legal stated']],
  ['es', 'Aena fue multada por la CNMC, mientras Iberia demandó a Ryanair.', ['legal stated', 'legal stated']],
  // what is done, also where nobody whom it knows is named, once a text has told of something
  ['it', 'Carige ha chiesto i danni a Malacalza. Condannato, invece, l’ex direttore Gianluca Rusca.', ['legal stated', 'legal stated']],
])('%s: %s', (language, text, read) => {
  expect(claims(text, language)).toEqual(read);
});

test('who acts in a clause of its own alone does what it tells', () => {
  const { claims: read } = analyze('Terna è salita dell’1%, mentre Snam ha annunciato l’acquisto di Edison Stoccaggio.', { language: 'it' });
  expect(read.map(({ type, subjects }) => [type, subjects])).toEqual([['price', ['Terna']], ['acquisition', ['Snam']]]);
});
