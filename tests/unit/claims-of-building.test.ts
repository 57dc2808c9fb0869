/** What companies build, make and generate, in the plainest sentences: what is told, and of whom. */
import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analyze.ts';

/** "type, who does it > to whom" of every claim. */
const read = (text: string, language: string): string[] => analyze(text, { language }).claims.map(({ type, subjects, objects }) => `${type}, ${subjects.join('+')}${objects.length ? ` > ${objects.join('+')}` : ''}`);

describe('who invests in order to raise or get something receives nothing', () => {
  test.each([
    ['es', 'Repsol invertirá 300 millones en Cartagena para levantar una planta de hidrógeno.', 'investment, Repsol'],
    ['it', 'Barilla ha investito 30 milioni per ottenere un nuovo stabilimento a Parma.', 'investment, Barilla'],
    ['es', 'Glovo ha recibido una inversión de 3 millones de Kibo Ventures.', 'investment, Kibo Ventures > Glovo'],
  ])('%s: %s', (language, text, expected) => expect(read(text, language)).toEqual([expected]));
});

describe('whose a thing is does what is done with it, and no word of the claim acts itself', () => {
  test.each([
    ['en', "Construction has begun on GSK's $1.2bn plant in Pennsylvania.", 'project, GSK'],
    ['en', "Work has started on Intel's $20bn factory in Ohio.", 'project, Intel'],
  ])('%s: %s', (language, text, expected) => expect(read(text, language)).toEqual([expected]));
});

describe('what is of a plant is told, and not the plant', () => {
  test.each([
    ['en', 'Hyundai will raise the capacity of its Georgia plant to 500,000 vehicles a year.', 'capacity, Hyundai'],
    ['es', 'Cemex elevará la capacidad de su nueva planta a 3 millones de toneladas.', 'capacity, Cemex'],
  ])('%s: %s', (language, text, expected) => expect(read(text, language)).toEqual([expected]));
});

describe('a part of electricity is generated or used, whatever the verb; of a market it is a share', () => {
  test.each([
    ['en', "EDF supplies 15% of Britain's electricity.", 'energy, EDF'],
    ['it', "Edison produce il 7% dell'elettricità del Paese.", 'energy, Edison (Italia)'],
    ['fr', "EDF produit 70 % de l'électricité française.", 'energy, EDF'],
    ['pt', 'A Navigator produz 4% da eletricidade do país.', 'energy, The Navigator Company'],
    ['es', 'Endesa produce el 20% de la electricidad de la isla.', 'energy, Endesa'],
    ['en', 'Centrica has 22% of the energy market.', 'market_share, Centrica'],
  ])('%s: %s', (language, text, expected) => expect(read(text, language)).toEqual([expected]));
});

test('goods by the ten thousand are made, and no project', () => {
  expect(read('Toyota expects to build 10 million cars this year.', 'en')).toEqual(['capacity, Toyota']);
  expect(read('Costco plans to build 26 warehouses this year.', 'en')).toEqual(['project, Costco']);
});

describe('who runs a grid tells of the electricity of its country', () => {
  test.each([
    ['it', "La domanda di elettricità è salita del 3% a luglio, ha comunicato Terna."],
    ['es', 'La demanda eléctrica creció un 0,9%, indicó Red Eléctrica.'],
    ['pt', 'O consumo de eletricidade subiu 2%, informou a REN.'],
    ['fr', "La consommation d'électricité a reculé de 2 %, a indiqué RTE."],
    ['en', 'Electricity demand rose 2% in July, National Grid said.'],
  ])('%s: %s', (language, text) => expect(read(text, language)).toEqual(['energy, ']));
});

describe('an investment that is announced is to come', () => {
  test.each([
    ['it', 'Novartis ha annunciato un investimento di 80 milioni di euro in Campania.'],
    ['es', 'Nestlé anunció una inversión de mil millones de dólares en México.'],
    ['pt', 'A Volkswagen anunciou um investimento de R$ 2 bilhões no Paraná.'],
    ['fr', "Sanofi a annoncé un investissement de 300 millions d'euros à Lyon."],
    ['en', 'Toyota announced an investment of $900 million in Kentucky.'],
  ])('%s: %s', (language, text) => expect(analyze(text, { language }).claims.map(({ type, modality }) => `${type} ${modality}`)).toEqual(['investment forecast']));
});
