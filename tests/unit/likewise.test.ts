import { expect, test } from 'vitest';
import { analyze } from '../../lib/analyze.ts';

/** Claims in one line each: type modality subjects. */
const claims = (text: string, language: string): string[] => analyze(text, { language }).claims.map(({ type, modality, subjects }) => [type, modality, ...subjects].join(' '));

test.each([
  // somebody does what was told last too
  ['it', 'Tim ha alzato i prezzi del 6%. Vodafone potrebbe fare altrettanto entro l’estate.', ['price stated TIM', 'price possible Vodafone']],
  ['fr', 'Renault a supprimé 300 postes à Douai, et Stellantis pourrait lui emboîter le pas.', ['headcount stated Renault', 'headcount possible Stellantis']],
  ['pt', 'A Galp subiu o preço do gasóleo. A Repsol deve fazer o mesmo na segunda-feira.', ['price stated Galp', 'price forecast Repsol']],
  ['es', 'Mercadona congeló los precios y Carrefour no piensa seguir su ejemplo.', ['price stated Mercadona', 'price denied Carrefour']],
  ['en', "Tesco cut 400 jobs in Welwyn. Sainsbury's is expected to follow suit in March.", ['headcount stated Tesco', "headcount forecast Sainsbury's"]],
  ['en', 'Tesco raised its prices by 3%. Asda could follow within days.', ['price stated Tesco', 'price possible Asda']],
  ['pt', 'A EDP subiu os preços em 4%. A Engie, sócia na Ocean Winds, fará o mesmo.', ['price stated EDP', 'price forecast Engie']],
  // or gives up the deal that was told last
  ['fr', 'Carrefour négocie le rachat de Cora et emploie 3 000 personnes. Auchan s’est retiré en mai.', ['headcount stated Carrefour', 'acquisition possible Carrefour', 'acquisition stated Auchan']],
  ['es', 'Iberdrola ha presentado una oferta por Electra Norte. Endesa se descolgó el mes pasado.', ['acquisition stated Iberdrola', 'acquisition stated Endesa']],
  // or was after the first deal of the text too, whatever that was
  ['en', 'Siemens Energy won a contract worth 2 billion euros. Hitachi and GE Vernova had also bid for the work.', ['contract stated Siemens Energy', 'contract stated Hitachi GE Vernova']],
  ['it', 'Campari compra Courvoisier per 1,2 miliardi. Anche Diageo si era interessata al marchio.', ['acquisition stated Campari', 'acquisition stated Diageo']],
  ['fr', 'Vinci a remporté un contrat de 900 millions d’euros. Bouygues et l’espagnol Ferrovial étaient aussi sur les rangs.', ['contract stated Vinci', 'contract stated Bouygues Ferrovial']],
  ['pt', 'A Mota-Engil ganhou um contrato de 600 milhões de euros. A Sacyr estava na corrida.', ['contract stated Mota-Engil', 'contract stated Sacyr']],
  // but a word that tells what, or whose, says more
  ['en', 'Tesco bid for Ocado. Boeing withdrew its guidance on Monday.', ['acquisition stated Tesco', 'earnings forecast Boeing']],
  ['en', 'The Lions won the cup. The Bears did the same a year later.', []],
])('%s: %s', (language, text, read) => {
  expect(claims(text, language)).toEqual(read);
});
