import { expect, test } from 'vitest';
import { analyze } from '../../lib/analyze.ts';

/** Claims in one line each: type modality subjects → objects ← sources [figures] date. */
function claims(text: string, language: string): string[] {
  const { claims: read, figures } = analyze(text, { language });
  return read.map(({ type, modality, subjects, objects, attributedTo, figures: bound, date, quote }) => [
    type, modality, subjects.join('+'), objects.length ? `→ ${objects.join('+')}` : '', attributedTo.length ? `← ${attributedTo.join('+')}` : '',
    bound.length ? `[${bound.map((index) => figures[index]?.text).join('; ')}]` : '', date ?? '', quote ? 'quote' : '',
  ].filter(Boolean).join(' '));
}

test.each([
  ['it', 'Secondo Reuters, Enel ha registrato ricavi per 22 miliardi di euro nel 2024.', ['revenue stated Enel ← Reuters [22 miliardi di euro] 2024']],
  ['fr', "L'investissement de 3 milliards d'euros de TotalEnergies dans Nvidia surprend.", ["investment stated TotalEnergies → Nvidia [3 milliards d'euros]"]],
  ['es', 'Iberdrola obtuvo un contrato de 500 millones de euros con Telefónica.', ['contract stated Iberdrola → Telefónica [500 millones de euros]']],
  ['pt', 'A Galp emprega 6000 pessoas. A empresa prevê receitas de 2 mil milhões de euros.', ['headcount stated Galp [6000]', 'revenue forecast Galp ← Galp [2 mil milhões de euros]']],
  // two figures that measure two things are two claims; the date belongs to the one it stands beside
  ['it', 'La valutazione di Nvidia è di 40 miliardi di dollari a maggio, dopo aver raccolto 5 miliardi di dollari in prestiti.',
    ['valuation stated Nvidia [40 miliardi di dollari] --05', 'financing stated Nvidia [5 miliardi di dollari]']],
  // the date of a listing dates no sale of shares
  ['fr', "Les dirigeants ont tiré 2 milliards de dollars de ventes d'actions depuis l'introduction en bourse de Nvidia en juin 2024, selon Bloomberg.",
    ['stock_sale stated Nvidia ← Bloomberg [2 milliards de dollars]']],
  ['en', 'Microsoft denied that it would buy Nvidia for $3 billion.', ['acquisition denied Microsoft → Nvidia ← Microsoft [$3 billion]']],
  // in the passive "by" acts; who gives a contract is its other party
  ['it', 'Iveco è stata acquistata da Tata Motors per 3,8 miliardi di euro.', ['acquisition stated Tata Motors → Iveco [3,8 miliardi di euro]']],
  ['en', 'Tesco has bought 40 stores from Morrisons for £30m.', ['acquisition stated Tesco → Morrisons [40; £30m]']],
  // a stake that is sold changes hands, it is not invested in
  ['en', 'Shell sold a 30% stake in the field to Eni for $1bn.', ['acquisition stated Shell → Eni [30%; $1bn]']],
  ['pt', 'A Galp vendeu uma participação de 30% na filial por mil milhões de euros.', ['acquisition stated Galp [30%; mil milhões de euros]']],
  ['en', 'Barclays lent Asda £300m.', ['financing stated Barclays → Asda [£300m]']],
  ['en', 'Alstom won a contract from Siemens for $40 million.', ['contract stated Alstom → Siemens [$40 million]']],
  // the value of another period, another company, another year: claims of their own
  ['es', 'Repsol facturó 12.000 millones de euros en 2024, frente a los 13.500 millones de 2023.', ['revenue stated Repsol [12.000 millones de euros] 2024', 'revenue stated Repsol [13.500 millones] 2023']],
  ['pt', 'As ações da Galp subiram 2% e as da EDP caíram 3%.', ['price stated Galp [2%]', 'price stated EDP [3%]']],
  ['fr', "Renault emploie 105 000 salariés, et supprimera 800 postes d'ici 2027.", ['headcount stated Renault [105 000]', 'headcount forecast Renault [800] 2027']],
  // a sum and the time that it spreads over are one claim
  ['pt', 'A Galp prevê receitas de 3 mil milhões de euros ao longo de dez anos.', ['revenue forecast Galp ← Galp [3 mil milhões de euros; dez anos]']],
  // before the code of a product a name says who makes it, not who acts
  ['es', 'Los centros de datos adquieren tarjetas Nvidia A100 por 3 millones de euros.', ['acquisition stated [3 millones de euros]']],
  // "dal" leads from a business here and compares nothing
  ['it', 'Nvidia ha cominciato la transizione dal mining nel 2019.', ['pivot stated Nvidia 2019']],
  // the company itself speaks, or somebody who holds an office in it
  ['fr', "Danone a perdu 20 millions d'euros, a indiqué le groupe.", ["earnings stated Danone ← Danone [20 millions d'euros]"]],
  ['es', '“Invertiremos 300 millones de euros”, afirmó la directora financiera de Iberdrola, Laura Prats.', ['investment forecast Iberdrola ← Laura Prats [300 millones de euros] quote']],
  // papers and people of a house are its word
  ['it', 'In un rapporto di Nomisma i prezzi delle case salgono del 3%.', ['price stated ← Nomisma [3%]']],
  // sentences without a subject go on about the company, and a bare denial denies what was told
  ['it', 'Pirelli ha venduto lo stabilimento di Bollate a Brembo per 60 milioni di euro. Prevede ricavi per 7 miliardi di euro.',
    ['acquisition stated Pirelli → Brembo [60 milioni di euro]', 'revenue forecast Pirelli [7 miliardi di euro]']],
  ['it', 'Il pane è buono e costa poco.', []],
  ['es', 'Mezcle 200 g de harina con tres huevos y deje reposar 30 minutos.', []],
  ['pt', 'O mar bate nas pedras e a noite cai devagar.', []],
])('%s: %s', (language, text, expected) => {
  expect(claims(text, language)).toEqual(expected);
});

test('a quotation takes its source from the line below', () => {
  const text = 'Nvidia cresce ancora.\n“Servono 3 anni per costruire un impianto.”\nAnalisti di Reuters';
  expect(claims(text, 'it')).toContain('duration stated ← Reuters [3 anni] quote');
});

test.each([
  // each company of a sentence keeps its own figures, and who speaks in one clause is no source of the next
  ['pt', 'A Petrobras anunciou R$ 12,5 bilhões em dividendos, enquanto a Vale investiu US$ 1,2 bi em cobre.',
    ['earnings stated Petrobras ← Petrobras [R$ 12,5 bilhões]', 'investment stated Vale [US$ 1,2 bi]']],
  ['it', 'Stellantis investirà 4 miliardi di euro, mentre Enel investirà 250 milioni di euro.',
    ['investment forecast Stellantis [4 miliardi di euro]', 'investment forecast Enel [250 milioni di euro]']],
  ['en', 'Nvidia said revenue rose to $57.0bn, while AMD expects revenue of $9.6 billion.',
    ['revenue stated Nvidia ← Nvidia [$57.0bn]', 'revenue forecast AMD ← AMD [$9.6 billion]']],
  ['fr', 'Danone a réalisé des ventes de 27,4 milliards d’euros, contre 27,6 milliards un an plus tôt.', ['revenue stated Danone [27,4 milliards d’euros]', 'revenue stated Danone [27,6 milliards]']],
])('clause by clause, %s: %s', (language, text, expected) => {
  expect(claims(text, language)).toEqual(expected);
});

test('what nobody does, nobody says and no figure measures is no claim', () => {
  expect(claims('Enel ha chiuso il trimestre in utile. Il mercato si basa su macchine costose.', 'it').filter((line) => line.startsWith('market'))).toEqual([]);
});
