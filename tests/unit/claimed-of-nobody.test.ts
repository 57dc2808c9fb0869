/** Kitchens, pitches and shopping state nothing of the economy; what the economy does is claimed though nobody is named. */
import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analyze.ts';

const claimed = (text: string, language: string): string[] => {
  const { claims, figures } = analyze(text, { language });
  return claims.map(({ type, figures: bound }) => `${type} ${bound.map((index) => figures[index]?.text).join('; ')}`);
};

describe('nothing is claimed', () => {
  test.each([
    ['it', 'Aggiungete 200 g di farina, 2 uova e cuocete per 40 minuti a 180 gradi. Versate 300 ml di latte tiepido e dividete la pasta in 12 stampini da 8 cm. Per la salsa servono 50 g di burro e un limone.'],
    ['it', 'I padroni di casa hanno vinto 3-1 e il possesso palla è stato del 61%. La squadra ha tirato 14 volte in porta davanti a 12 mila spettatori.'],
    ['it', 'Vale la pena spendere 20 euro per una cena in riva al lago? Il biglietto costa 12 euro, ridotto 8 euro. Il sentiero è lungo 7 km.'],
    ['es', 'Mezcla la harina con 200 g de azúcar, 3 huevos y reparte la masa en 12 moldes de 8 cm. Hornea 25 minutos a 180 grados y añade 100 g de chocolate.'],
    ['es', 'El equipo tuvo el 61% de la posesión y disparó 14 veces. El delantero ganó el 80% de los duelos y corrió 11 km.'],
    ['es', 'Vale la pena gastar 20 euros en una cena. La entrada cuesta 12 euros y el paseo dura dos horas. Gasté 30 euros en el mercado.'],
    ['pt', 'Misture 200 g de farinha, 2 ovos e leve ao forno por 40 minutos a 180 graus. Divida a massa em 12 forminhas de 8 cm e sirva com 50 g de amêndoas.'],
    ['pt', 'A equipa teve 61% de posse de bola e rematou 14 vezes. O guarda-redes defendeu dois penáltis perante 30 mil pessoas.'],
    ['pt', 'Vale a pena pagar R$ 50 por um livro? O bilhete custa 12 euros e o passeio tem 9 km.'],
    ['fr', 'Ajoutez 200 g de farine, 2 œufs et faites cuire 40 minutes à 180 degrés. Répartissez la pâte dans 12 moules de 8 cm et versez 25 cl de lait.'],
    ['fr', "L'équipe a eu 61 % de possession et a tiré 14 fois. Le gardien a arrêté 5 tirs devant 20 000 spectateurs."],
    ['fr', "Les oranges d'Espagne coûtent 2,3 euros le kilo. J'ai dépensé 20 euros au marché et le billet coûte 12 euros."],
    ['en', 'Add 200 g of flour and 2 eggs and bake for 40 minutes at 180 degrees. Divide the dough between 12 tins of 8 cm and pour in 300 ml of milk.'],
    ['en', 'Beat 8 oz of butter with 3 eggs and 6 oz of sugar. Bake for 25 minutes.'],
    ['en', 'Possession was 61% and the visitors had 14 shots. The goalkeeper saved two penalties in front of 30,000 people.'],
    ['en', 'It is worth spending $20 on dinner. The ticket costs $12 and I spent $30 at the market. The walk is 30 km long.'],
  ])('%s: %s', (language, text) => expect(claimed(text, language)).toEqual([]));
});

describe('a word of the economy tells it', () => {
  test.each([
    ['it', 'I consumi elettrici sono cresciuti del 2%.', ['energy 2%']],
    ['en', 'Inflation rose to 3.1% in September. A year earlier it was 2.4%.', ['price 3.1%', 'price 2.4%']],
    ['es', 'Las exportaciones cayeron un 4%.', ['market 4%']],
    ['fr', "Le prix du baril est tombé à 63 dollars.", ['price 63 dollars']],
    ['pt', 'A inflação subiu para 3,1%.', ['price 3,1%']],
  ])('%s: %s', (language, text, expected) => expect(claimed(text, language)).toEqual(expected));
});

describe('what is worth it, and what an everyday thing costs, is not told of the company before it', () => {
  test.each([
    ['it', 'Eni ha guadagnato 5 miliardi di euro. Vale la pena spendere 20 euro per una cena.', ['earnings 5 miliardi di euro']],
    ['pt', 'A Petrobras lucrou R$ 10 bilhões. Vale a pena investir R$ 500? Claro que depende, disse o analista.', ['earnings R$ 10 bilhões']],
    ['pt', 'A Vale produziu 328 milhões de toneladas de minério. Vale a pena pagar R$ 50 por um livro?', ['capacity 328 milhões de toneladas']],
    ['es', 'Repsol ganó 1.200 millones de euros. Vale la pena gastar 20 euros en una cena.', ['earnings 1.200 millones de euros']],
    ['fr', "Orange a gagné 2 milliards d'euros. Un repas à 20 euros vaut le coup.", ["earnings 2 milliards d'euros"]],
    ['en', 'Tesco made a profit of £2 billion. Is dinner worth it for $20?', ['earnings £2 billion']],
  ])('%s: %s', (language, text, expected) => expect(claimed(text, language)).toEqual(expected));
});
