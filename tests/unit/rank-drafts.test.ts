import { expect, test } from 'vitest';
import { analyze } from '../../lib/analyze.ts';

/** Claims in one line each: type modality source: subjects. */
const claims = (text: string, language: string): string[] => analyze(text, { language }).claims.map(({ type, modality, attributedTo, subjects }) => `${[type, modality, ...attributedTo].join(' ')}: ${subjects.join(' ')}`);

test.each([
  // a rank in commas behind a name is told beside whatever the sentence tells
  ['es', 'Iberia, la mayor aerolínea del país, transportó 20 millones de pasajeros.', ['capacity stated: Iberia', 'ranking stated: Iberia']],
  ['fr', 'Migros, premier détaillant du pays, va supprimer 150 postes.', ['headcount forecast: Migros', 'ranking stated: Migros']],
  ['it', 'UniCredit, seconda banca del Paese, chiuderà 40 filiali.', ['project forecast: UniCredit', 'ranking stated: UniCredit']],
  // or before it
  ['en', "The world's largest miner, BHP, produced 70 million tonnes.", ['capacity stated: BHP', 'ranking stated: BHP']],
  ['pt', 'Maior rede de farmácias do país, a Raia Drogasil abriu 30 lojas.', ['project stated: Raia Drogasil', 'ranking stated: Raia Drogasil']],
  // of whoever is named there
  ['es', 'La CNMC multó con 20 millones a Endesa, la segunda eléctrica del país.', ['legal stated: CNMC', 'ranking stated: Endesa']],
  // a rank that has a verb of its own is told of somebody else
  ['es', 'Endesa vendió una planta a Naturgy, la mayor multa de su historia fue de 20 millones.', ['legal stated: Endesa', 'acquisition stated: Endesa']],
])('%s: %s', (language, text, read) => {
  expect(claims(text, language)).toEqual(read);
});
