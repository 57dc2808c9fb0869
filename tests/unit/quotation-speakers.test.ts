import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analyze.ts';

/** Subject and source of the last claim of a text; "-" where it has none. */
function last(text: string, language: string): string {
  const claim = analyze(text, { language }).claims.at(-1);
  return `${claim?.subjects.join('+') || '-'} by ${claim?.attributedTo.join('+') || '-'}`;
}

const read = (rows: [language: string, text: string, expected: string][]): void => {
  test.each(rows)('%s %s', (language, text, expected) => {
    expect(last(text, language)).toBe(expected);
  });
};

describe('a quotation behind a colon is whose the words before it name, whatever their verb', () => {
  read([
    ['en', '“Sales rose 4%,” said Ken Murphy, chief executive of Tesco.\nStuart Machin of Marks & Spencer begged to differ: “We lost £20 million.”', 'Marks & Spencer by Stuart Machin'],
    ['it', '«La domanda è debole», ha detto Flavio Cattaneo, ad di Enel.\nMarco Alverà di Snam ha allargato le braccia: «Investiremo 400 milioni a Ravenna».', 'Snam by Marco Alverà'],
    ['fr', "« La demande est faible », a dit François Provost, directeur général de Renault.\nChez Danone, Antoine de Saint-Affrique hausse les épaules : « Nous avons vendu deux usines en Russie. »", 'Danone by Antoine de Saint-Affrique'],
    ['es', '«La demanda es débil», dijo Ignacio Galán, presidente de Iberdrola.\nJosu Jon Imaz, de Repsol, se encogió de hombros: «Perdimos 200 millones».', 'Repsol by Josu Jon Imaz'],
    ['pt', '“A procura está fraca”, disse Miguel Stilwell, presidente da EDP.\nPaula Amorim, da Galp, encolheu os ombros: “Perdemos 200 milhões.”', 'Galp by Paula Amorim'],
  ]);
});

describe('whoever is introduced before a quotation speaks in it, and no more who spoke before', () => {
  read([
    ['en', '“Sales rose 4%,” said Ken Murphy, chief executive of Tesco.\nStuart Machin of Marks & Spencer was gloomier. “We will close 30 shops.”', 'Marks & Spencer by Stuart Machin'],
    ['it', '«La domanda è debole», ha detto Flavio Cattaneo, ad di Enel.\nClaudio Descalzi, numero uno di Eni, è stato più ottimista. «Investiremo 4 miliardi in Egitto».', 'Eni by Claudio Descalzi'],
    ['fr', "« La demande est faible », a dit François Provost, directeur général de Renault.\nOliver Blume, patron de Volkswagen, n'a pas tourné autour du pot. « Nous allons investir 4 milliards d'euros. »", 'Volkswagen by Oliver Blume'],
    ['es', '«La demanda es débil», dijo Ignacio Galán, presidente de Iberdrola.\nJosu Jon Imaz, consejero delegado de Repsol, fue tajante. «Invertiremos 400 millones en Cartagena».', 'Repsol by Josu Jon Imaz'],
    ['pt', '“A procura está fraca”, disse Miguel Stilwell, presidente da EDP.\nPaula Amorim, presidente da Galp, foi direta. “Vamos investir 400 milhões de euros em Sines.”', 'Galp by Paula Amorim'],
  ]);
});

describe('the line behind a quotation says whose it is', () => {
  read([
    ['en', 'Tesla cut prices in Germany.\n“We will hire 4,000 people in Spain.”\nThat is how Luca Maestri, the boss of Barilla, put it on Monday.', 'Barilla by Luca Maestri'],
    ['it', 'Enel ha chiuso due centrali in Cile.\n«Abbiamo perso 200 milioni in Libia».\nLo ha detto Claudio Descalzi, ad di Eni.', 'Eni by Claudio Descalzi'],
    ['it', 'Enel ha chiuso due centrali in Cile.\n«Investiremo 4 miliardi in Egitto».\nParola di Claudio Descalzi, amministratore delegato di Eni.', 'Eni by Claudio Descalzi'],
    ['fr', "Renault a vendu 300 000 voitures.\n« Nous avons perdu 200 millions d'euros en Chine. »\nLuca de Meo, directeur général de Kering, l'a admis.", 'Kering by Luca de Meo'],
    ['es', 'Telefónica cerró doce tiendas.\n«Contrataremos a 900 ingenieros en Sevilla».\nPalabra de Guillaume Faury, primer ejecutivo de Airbus.', 'Airbus by Guillaume Faury'],
    ['pt', 'A Embraer vendeu 40 aviões.\n“Perdemos 200 milhões em Moçambique.”\nGustavo Pimenta, presidente da Vale, admitiu-o na terça-feira.', 'Vale by Gustavo Pimenta'],
    // somebody who is only told of behind it has not said it
    ['it', 'Enel ha chiuso due centrali in Cile. «Investiremo 4 miliardi in Egitto». Claudio Descalzi, ad di Eni, è arrivato a Roma.', 'Enel by -'],
  ]);
});

describe('"we" is the company that speaks, "they" the other one', () => {
  read([
    ['en', 'Ford cut 300 jobs. “We will cut 200 jobs in Wolfsburg,” said Volkswagen.', 'Volkswagen by Volkswagen'],
    ['fr', 'Renault a supprimé 300 postes. « Nous allons supprimer 200 postes à Mulhouse », a déclaré Stellantis.', 'Stellantis by Stellantis'],
    ['en', 'Ford cut 300 jobs. Mary Barra of General Motors disagreed: “They lost $200 million.”', 'Ford by Mary Barra'],
    ['es', '«La demanda es débil», dijo Ignacio Galán, presidente de Iberdrola.\nJosu Jon Imaz, de Repsol, discrepó: «Ellos perdieron 200 millones».', 'Iberdrola by Josu Jon Imaz'],
    ['pt', '“A procura está fraca”, disse Miguel Stilwell, presidente da EDP.\nPaula Amorim, da Galp, discordou: “Eles perderam 200 milhões.”', 'EDP by Paula Amorim'],
  ]);
});
