import { conjugator, type Inflected, on, type Paradigm, without } from './conjugation.ts';

interface Stems {
  /** Letters before every ending where no other stem is given. */
  stem: string;
  present?: string;
  imperfect?: string;
  pasts?: string;
  future?: string;
  subjunctive?: string;
  participle?: string;
}

const ar = (stem: string, participle = `${stem}ad`): Paradigm => ({
  finite: on(stem, 'a am amos ava avam ávamos ou aram ará arão aremos aria ariam aríamos e em emos asse assem'),
  others: `${on(stem, 'ar ar-se á ando arem')} ${on(participle, 'o a os as')}`,
});

/** Verbs in -er and -ir. */
function second(vowel: 'e' | 'i', { stem, present = vowel === 'e' ? on(stem, 'e em emos') : on(stem, 'e em imos'), imperfect = on(stem, 'ia iam íamos'), pasts, future = `${stem}${vowel}r`, subjunctive = stem, participle = `${stem}id` }: Stems): Paradigm {
  const past = pasts ?? on(stem, vowel === 'e' ? 'eu eram' : 'iu iram');
  const theme = past.split(' ')[1]?.slice(0, -3) ?? stem;
  return {
    finite: `${present} ${imperfect} ${past} ${on(future, 'á ão emos ia iam íamos')} ${on(subjunctive, 'a am amos')} ${on(theme, 'sse ssem')}`,
    others: `${on(stem, `${vowel}r ${vowel}r-se ${vowel === 'e' ? 'ê ' : ''}${vowel}ndo ${vowel}rem`)} ${on(participle, 'o a os as')}`,
  };
}

const er = (stems: Stems): Paradigm => second('e', stems);
const ir = (stems: Stems): Paradigm => second('i', stems);
const SOFT: Paradigm['spelling'] = [[/c-(?=[ao])/, 'ç-'], [/g-(?=[ao])/, 'j-'], [/gu-(?=[ao])/, 'g-']];

/** The verbs on "ter": obter, manter, deter. */
const ter: Paradigm = {
  finite: 'tém têm temos tinha tinham tínhamos teve tiveram terá terão teremos teria teriam teríamos tenha tenham tivesse tivessem', others: 'ter ter-se tendo terem tido tida tidos tidas',
};

/** Forms that are far commoner as other words: `entre`, between; `venda`, the sale. */
const OTHER_WORDS = 'equipa equipe firme funda transporte planta taxa tabela venda entre livre leve corte lance passe firma junta cobre renda base toque lista oferta turbina foca tarde para sobre compra vaga lote cota parte meta una adiante';

const allForms = conjugator({
  ar: { ...ar(''), spelling: [[/c-(?=[eé])/, 'qu-'], [/g-(?=[eé])/, 'gu-'], [/ç-(?=[eé])/, 'c-']] },
  er: { ...er({ stem: '' }), spelling: SOFT },
  ir: { ...ir({ stem: '' }), spelling: SOFT },
  pagar: { ...ar('pag'), finite: on('pag', 'a am amos ava avam ávamos ou aram ará arão aremos aria ariam ue uem uemos asse assem'), others: 'pagar pagar-se pagando pagarem pagado pago paga pagos pagas' },
  ganhar: { ...ar('ganh'), others: 'ganhar ganhando ganharem ganhado ganho' }, gastar: { ...ar('gast'), others: 'gastar gastando gastarem gastado gasto' }, aceitar: { ...ar('aceit'), others: 'aceitar aceitando aceitarem aceitado aceite aceito aceita' },
  entregar: { finite: on('entreg', 'a am amos ava avam ou aram ará arão aremos aria ariam ue uem uemos asse assem'), others: 'entregar entregando entregarem entregado entregada entregue entregues' },
  ear: { finite: on('e', 'ia iam amos ava avam ou aram ará arão aremos aria ariam ie iem asse assem'), others: 'ear eando earem eado eada eados eadas' },
  abrir: ir({ stem: 'abr', participle: 'abert' }), cobrir: ir({ stem: 'cobr', subjunctive: 'cubr', participle: 'cobert' }), crever: er({ stem: 'crev', participle: 'crit' }), eleger: { ...er({ stem: 'eleg', subjunctive: 'elej' }), others: 'eleger elegendo elegerem elegido eleito eleita eleitos eleitas' },
  pedir: ir({ stem: 'ped', subjunctive: 'peç' }), medir: ir({ stem: 'med', subjunctive: 'meç' }), seguir: ir({ stem: 'segu', subjunctive: 'sig' }), servir: ir({ stem: 'serv', subjunctive: 'sirv' }), vestir: ir({ stem: 'vest', subjunctive: 'vist' }),
  ferir: ir({ stem: 'fer', subjunctive: 'fir' }), vertir: ir({ stem: 'vert', subjunctive: 'virt' }), gredir: ir({ stem: 'gred', present: 'gride gridem gredimos', subjunctive: 'grid' }), cair: ir({ stem: 'ca', imperfect: 'caía caíam caíamos', present: 'cai caem caímos', pasts: 'caiu caíram', participle: 'caíd', subjunctive: 'cai' }),
  sair: ir({ stem: 'sa', imperfect: 'saía saíam saíamos', present: 'sai saem saímos', pasts: 'saiu saíram', participle: 'saíd', subjunctive: 'sai' }), trair: ir({ stem: 'tra', imperfect: 'traía traíam traíamos', present: 'trai traem traímos', pasts: 'traiu traíram', participle: 'traíd', subjunctive: 'trai' }),
  uir: ir({ stem: 'u', imperfect: 'uía uíam uíamos', present: 'ui uem uímos', pasts: 'uiu uíram', participle: 'uíd' }), guir: ir({ stem: 'gu', subjunctive: 'g' }), erir: ir({ stem: 'er', subjunctive: 'ir' }), ergir: ir({ stem: 'erg', subjunctive: 'irj' }), venir: ir({ stem: 'ven', present: 'vine vinem venimos', subjunctive: 'vin' }), solvir: ir({ stem: 'solv' }),
  requerer: er({ stem: 'requer', present: 'requer requerem requeremos', subjunctive: 'requeir' }), negociar: { ...ar('negoci'), finite: `${ar('negoci').finite} negoceia negoceiam negoceie negoceiem` }, truir: ir({ stem: 'tru', imperfect: 'truía truíam truíamos', present: 'trói troem truímos', pasts: 'truiu truíram', participle: 'truíd' }),
  duzir: ir({ stem: 'duz', present: 'duz duzem duzimos' }), fazer: er({ stem: 'faz', present: 'faz fazem fazemos', pasts: 'fez fizeram', future: 'far', subjunctive: 'faç', participle: 'feit' }),
  dizer: er({ stem: 'diz', present: 'diz dizem dizemos', pasts: 'disse disseram', future: 'dir', subjunctive: 'dig', participle: 'dit' }), trazer: er({ stem: 'traz', present: 'traz trazem trazemos', pasts: 'trouxe trouxeram', future: 'trar', subjunctive: 'trag' }),
  ver: er({ stem: 'v', present: 'vê veem vemos', pasts: 'viu viram', subjunctive: 'vej', participle: 'vist' }), valer: er({ stem: 'val', subjunctive: 'valh' }), perder: er({ stem: 'perd', subjunctive: 'perc' }), correr: er({ stem: 'corr' }),
  mover: er({ stem: 'mov' }), rever: er({ stem: 'rev', present: 'revê reveem revemos', pasts: 'reviu reviram', subjunctive: 'revej', participle: 'revist' }), solver: er({ stem: 'solv' }), viver: er({ stem: 'viv' }), volver: er({ stem: 'volv' }),
  screver: er({ stem: 'screv', participle: 'scrit' }), dever: er({ stem: 'dev' }), haver: er({ stem: 'hav', present: 'há hão havemos', pasts: 'houve houveram', subjunctive: 'haj' }), chover: er({ stem: 'chov' }), absorver: er({ stem: 'absorv' }), servar: ar('serv'),
  vender: er({ stem: 'vend' }), suspender: { ...er({ stem: 'suspend' }), others: 'suspender suspendendo suspenderem suspendido suspenso suspensa suspensos suspensas' },
  // com-, mant-, obt-
  obter: { finite: ter.finite.split(' ').map((form) => `ob${form}`).join(' '), others: ter.others.split(' ').map((form) => `ob${form}`).join(' ') },
  manter: { finite: ter.finite.split(' ').map((form) => `man${form}`).join(' '), others: ter.others.split(' ').map((form) => `man${form}`).join(' ') },
  deter: { finite: ter.finite.split(' ').map((form) => `de${form}`).join(' '), others: ter.others.split(' ').map((form) => `de${form}`).join(' ') },
  conter: { finite: ter.finite.split(' ').map((form) => `con${form}`).join(' '), others: ter.others.split(' ').map((form) => `con${form}`).join(' ') },
  reter: { finite: ter.finite.split(' ').map((form) => `re${form}`).join(' '), others: ter.others.split(' ').map((form) => `re${form}`).join(' ') },
  meter: er({ stem: 'met' }),
  por: { finite: 'põe põem pomos punha punham púnhamos pôs puseram porá porão poremos poria poriam poríamos ponha ponham pusesse pusessem', others: 'por pondo porem posto posta postos postas' },
  pôr: { finite: 'põe põem pomos punha punham púnhamos pôs puseram porá porão poremos poria poriam poríamos ponha ponham pusesse pusessem', others: 'pôr pondo porem posto posta postos postas' },
  intervir: { finite: 'intervém intervêm intervimos intervinha intervinham interveio intervieram intervirá intervirão interviremos interviria interviriam intervenha intervenham interviesse interviessem', others: 'intervir intervindo intervirem' },
  vir: { finite: 'vem vêm vimos vinha vinham veio vieram virá virão viremos viria viriam venha venham viesse viessem', others: 'vir vindo virem vinda vindos vindas' },
});

/** Verbs whose infinitive is also how others end: `dar`, but `mandar`. */
const ALONE: Readonly<Record<string, Inflected>> = {
  dar: { finite: 'dá dão damos dava davam dávamos deu deram dará darão daremos daria dariam daríamos dê deem desse dessem'.split(' '), others: 'dar dando darem dado dada'.split(' ') },
};

export const conjugate = without((infinitive) => ALONE[infinitive] ?? allForms(infinitive), OTHER_WORDS);
