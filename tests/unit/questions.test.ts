import { expect, test } from 'vitest';
import { analyze } from '../../lib/analyze.ts';

/** Claims in one line each: type modality subjects date. */
const claims = (text: string, language: string): string[] =>
  analyze(text, { language }).claims.map(({ type, modality, subjects, date }) => [type, modality, ...subjects, ...(date ? [date] : [])].join(' '));

test.each([
  // a question states nothing, and says what the answer denies
  ['it', 'Kering comprerà Ferragamo? «Non se n’è mai parlato», taglia corto Marco Tilli.', ['acquisition denied Kering']],
  ['pt', 'A Petronas vai comprar a Galp? “Nunca falámos com eles”, garante o presidente da Galp, Rui Cardoso.', ['acquisition denied Petronas']],
  ['es', 'Seat fabricó 400.000 coches. ¿Cerrará Martorell? La compañía lo niega tajantemente.', ['capacity stated Seat', 'project denied Seat']],
  ['fr', 'Soitec compte 2 000 salariés. Va-t-elle fermer son usine de Singapour ? Jamais, jure la direction.', ['headcount stated Soitec', 'project denied Soitec']],
  ['en', 'Lidl opened 40 shops. Will Tesco sell its Irish arm? "Absolutely not," says Ryan Doyle, the chief executive of Tesco.', ['project stated Lidl', 'acquisition denied Tesco']],
  // or for when it is, or what it leaves open
  ['it', 'Enel ha investito 12 miliardi. E la quotazione di Enel X? «Non prima del 2028», risponde il manager Luca Verri.', ['investment stated Enel', 'listing forecast Enel 2028']],
  ['en', 'Will Arm open a plant in Cambridge? In 2027.', ['project forecast Arm 2027']],
  ['it', 'Barilla chiuderà lo stabilimento di Parma? Il gruppo non lo esclude.', ['project possible Barilla']],
  // what is told before a question is told
  ['es', 'Inditex compró la tienda por 40 millones de euros; ¿quién da más?', ['acquisition stated Inditex']],
  // and a question of nothing is none
  ['en', 'Tesco opened 12 shops. Who would not like cake? Nobody.', ['project stated Tesco']],
])('%s: %s', (language, text, read) => {
  expect(claims(text, language)).toEqual(read);
});
