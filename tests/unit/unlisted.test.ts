import { expect, test } from 'vitest';
import { analyze } from '../../lib/analyze.ts';

const unlisted = (text: string, language: string): string[] => [...new Set(analyze(text, { language }).companies.filter(({ kind }) => kind === 'unlisted').map(({ company }) => company))];

test.each([
  // what a name is stands behind it
  ['en', 'Lumapark, a Dublin fintech that lends to farmers, has raised €12 million.', ['Lumapark']],
  ['it', 'Orbivane, startup torinese dei droni, ha raccolto 4 milioni di euro.', ['Orbivane']],
  ['es', 'Ha llamado a la puerta Mirandela: la firma de sensores pide 11 millones.', ['Mirandela']],
  ['pt', 'A compra da Verdelima, uma cadeia de lojas do Porto, custou 12 milhões de euros.', ['Verdelima']],
  // or before it, with the place that it is from
  ['es', 'La operadora noruega Norske Blåtog compra 33 trenes por 600 millones.', ['Norske Blåtog']],
  ['en', 'Leicester-based Hallam Row cut 40 jobs, its union said.', ['Hallam Row']],
  // the house of who heads one
  ['es', 'Marta Oliveros, consejera delegada de Valdenor, dijo que el año cerrará con pérdidas.', ['Valdenor']],
  ['pt', 'O diretor-presidente da Sertaneja disse que a fábrica produz 300 toneladas.', ['Sertaneja']],
  // first and last words of names
  ['fr', "Le chiffre d'affaires de Rochat & Cie a bondi de 12 %.", ['Rochat & Cie']],
  ['it', 'La Cantieri Varani ha chiesto la cassa integrazione per 180 operai.', ['Cantieri Varani']],
  ['en', 'An offer for Wirrawee Lithium could land within weeks.', ['Wirrawee Lithium']],
  // what it makes, of what it is, who leads a round
  ['en', 'Brightmoor, which makes heat pumps in Sunderland, has cut a third of its 600 jobs.', ['Brightmoor']],
  ['es', 'El fabricante de muebles Maderalia despedirá a 90 trabajadores.', ['Maderalia']],
  ['it', 'Nuvolia, spin-off che sviluppa sensori, ha chiuso un round da 3 milioni guidato da Alpenvest.', ['Nuvolia', 'Alpenvest']],
  ['pt', 'A Cerâmica de Aveiro, que emprega 200 pessoas, pediu insolvência.', ['Cerâmica de Aveiro']],
  ['en', 'Shares in Talbridge, the Cardiff-based insurer, rose 4 per cent.', ['Talbridge']],
  ['en', 'Ms Patel, who founded Greenloop in 2018, sold it to Veolia. Greenloop employs 250 people.', ['Greenloop']],
  ['pt', 'A farmacêutica da Trofa faturou 415 milhões de euros.', []],
  ['en', 'Tourism employs 30% of the workforce.', []],
  ['en', 'Quantas Robotics, Helio Dynamics and Brightpath each received $5m from the fund.', ['Quantas Robotics', 'Helio Dynamics', 'Brightpath']],
  ['fr', "L'enseigne de la famille Mulliez a perdu 3 millions d'euros.", []],
  ['en', "Toronto's Maplewind Energy Corp. said it would buy Halifax rival Tidecrest for $40-million.", ['Maplewind Energy', 'Tidecrest']],
  ['pt', 'Orvalho (ORVL3) e Banco Serrano aprovaram juros de R$ 3 milhões.', ['Orvalho', 'Banco Serrano']],
  ['pt', 'O resultado agradará, disse o presidente da siderúrgica, Benjamim Sales, ontem.', []],
  ['en', 'The merger with cable box maker Scientia-Atlanta cost $3 million.', ['Scientia-Atlanta']],
  ['en', 'Rival Orsino Robotics has raised $3 million.', ['Orsino Robotics']],
  // people, places, days and other words are none
  ['en', 'Today Lumapark Holdings raised €12 million.', ['Lumapark Holdings']],
  ['en', 'Tesco agreed to acquire Uganda assets for £3 million.', []],
  ['fr', 'Le port a signé avec Pêcheurs du Trieux, une coopérative locale, pour 3 millions d’euros.', ['Pêcheurs du Trieux']],
  ['en', 'Elsewhere, a startup that builds drones is hiring 40 people.', []],
  ['en', 'London-based Priya Shah, who runs a bakery, raised £40,000.', []],
  ['fr', 'À Lyon, une start-up de 30 salariés lève 3 millions d’euros.', []],
  ['fr', 'Macron, qui possède 3 % des parts, a vendu.', []],
  ['es', 'Sánchez, dueño de 300 hectáreas, vendió por 3 millones de euros.', []],
  ['it', 'La ministra Santanchè, proprietaria di quote per 3 milioni, si dimette.', []],
  ['en', 'In Leeds, a company with 300 staff closed. Anna Bauer, a startup founder, spoke.', []],
  ['en', 'Ghana, a major producer of gold, sold bonds for $500 million.', []],
  ['en', 'In Melbourne she won Olympic Gold.', []],
  ['it', 'A Milano, società e sindacati trattano su 300 posti.', []],
  ['es', 'El presidente de Brasil viajó con 300 millones de dólares.', []],
])('%s: %s', (language, text, expected) => {
  expect(unlisted(text, language)).toEqual(expected);
});
