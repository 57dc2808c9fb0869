import { conjugator, on, type Inflected, type Paradigm, without } from './conjugation.ts';

/** What a verb stands on: the stem of "he" and "they" (`invierte`), of "we" and the imperfect (`invert`), of the past (`invirti`), of the future, of the subjunctive. */
interface Stems {
  /** Letters before every ending where no other stem is given. */
  stem: string;
  strong?: string;
  past?: string;
  pasts?: string;
  future?: string;
  subjunctive?: string;
  participle?: string;
  spelling?: Paradigm['spelling'];
}

/** A stem before e: colgar, cuelgue. */
const hard = (stem: string): string => stem.replace(/c$/, 'qu').replace(/g$/, 'gu').replace(/z$/, 'c');

function ar({ stem, strong = stem, pasts = on(stem, 'ó aron'), spelling }: Stems): Paradigm {
  return {
    finite: `${on(strong, 'a an')} ${stem}amos ${on(stem, 'aba aban ábamos')} ${pasts} ${on(stem, 'ará arán aremos aría arían aríamos')} ${on(hard(strong), 'e en')} ${hard(stem)}emos ${on(stem, 'ara aran ase asen')}`,
    others: `${on(stem, 'ar arse arlo arla arlos arlas ando')} ${on(stem, 'ado ada ados adas')}`, ...(spelling ? { spelling } : {}),
  };
}

/** Verbs in -er and -ir; `vowel` is theirs. */
function second(vowel: 'e' | 'i', { stem, strong = stem, past = stem, pasts = on(past, 'ió ieron'), future = `${stem}${vowel}r`, subjunctive = strong, participle = `${stem}id`, spelling }: Stems): Paradigm {
  const theme = pasts.split(' ')[1]?.replace(/ron$/, '') ?? `${past}ie`;
  return {
    finite: `${on(strong, 'e en')} ${stem}${vowel}mos ${on(stem, 'ía ían íamos')} ${pasts} ${on(future, 'á án emos ía ían íamos')} ${on(subjunctive, 'a an amos')} ${on(theme, 'ra ran se sen')}`,
    others: `${on(stem, `${vowel}r ${vowel}rse ${vowel}rlo ${vowel}rla ${vowel}rlos ${vowel}rlas`)} ${on(past, 'iendo')} ${on(participle, 'o a os as')}`, ...(spelling ? { spelling } : {}),
  };
}

const er = (stems: Stems): Paradigm => second('e', stems);
const ir = (stems: Stems): Paradigm => second('i', stems);

/** Verbs whose vowel breaks under the stress: cerrar, cierra. */
const breaking = (build: (stems: Stems) => Paradigm, ends: readonly [end: string, weak: string, strong: string][], past?: (weak: string) => string): Record<string, Paradigm> =>
  Object.fromEntries(ends.map(([end, stem, strong]) => [end, build({ stem, strong, ...(past ? { past: past(stem) } : {}) })]));

const regular = conjugator({
  ar: { ...ar({ stem: '' }), spelling: [[/c-(?=[eé])/, 'qu-'], [/g-(?=[eé])/, 'gu-'], [/z-(?=[eé])/, 'c-']] },
  er: { ...er({ stem: '' }), spelling: [[/g-(?=[ao])/, 'j-']] },
  ir: { ...ir({ stem: '' }), spelling: [[/g-(?=[ao])/, 'j-'], [/gu-(?=[ao])/, 'g-']] },
  cer: { ...er({ stem: 'c', subjunctive: 'zc' }) }, cir: ir({ stem: 'c', subjunctive: 'zc' }), vencer: er({ stem: 'venc', subjunctive: 'venz' }), ejercer: er({ stem: 'ejerc', subjunctive: 'ejerz' }),
  ...breaking(ar, [['cerrar', 'cerr', 'cierr'], ['negar', 'neg', 'nieg'], ['plegar', 'pleg', 'plieg'], ['empezar', 'empez', 'empiez'], ['comenzar', 'comenz', 'comienz'], ['apostar', 'apost', 'apuest'], ['contar', 'cont', 'cuent'],
    ['contrar', 'contr', 'cuentr'], ['mostrar', 'mostr', 'muestr'], ['acordar', 'acord', 'acuerd'], ['recordar', 'record', 'recuerd'], ['probar', 'prob', 'prueb'], ['costar', 'cost', 'cuest'], ['gobernar', 'gobern', 'gobiern'],
    ['sentar', 'sent', 'sient'], ['renovar', 'renov', 'renuev'], ['colgar', 'colg', 'cuelg'], ['forzar', 'forz', 'fuerz'], ['almorzar', 'almorz', 'almuerz'], ['sembrar', 'sembr', 'siembr'], ['calentar', 'calent', 'calient'],
    ['volcar', 'volc', 'vuelc'], ['volar', 'vol', 'vuel'], ['terrar', 'terr', 'tierr'], ['quebrar', 'quebr', 'quiebr'], ['comendar', 'comend', 'comiend'], ['mendar', 'mend', 'miend'], ['arrendar', 'arrend', 'arriend'],
    ['alentar', 'alent', 'alient'], ['acertar', 'acert', 'aciert'], ['concertar', 'concert', 'conciert'], ['soltar', 'solt', 'suelt'], ['jugar', 'jug', 'jueg'], ['poblar', 'pobl', 'puebl'], ['pretar', 'pret', 'priet'],
    ['ampliar', 'ampli', 'amplí'], ['enviar', 'envi', 'enví'], ['desviar', 'desvi', 'desví'], ['fiar', 'fi', 'fí'], ['aliar', 'ali', 'alí'], ['variar', 'vari', 'varí'], ['vaciar', 'vaci', 'vací'], ['guiar', 'gui', 'guí'],
    ['uar', 'u', 'ú']]),
  guar: ar({ stem: 'gu' }),
  presentar: ar({ stem: 'present' }), representar: ar({ stem: 'represent' }), aumentar: ar({ stem: 'aument' }), implementar: ar({ stem: 'implement' }), descontar: ar({ stem: 'descont', strong: 'descuent' }),
  ...breaking(er, [['tender', 'tend', 'tiend'], ['fender', 'fend', 'fiend'], ['perder', 'perd', 'pierd'], ['mover', 'mov', 'muev'], ['volver', 'volv', 'vuelv'], ['solver', 'solv', 'suelv'],
    ['cender', 'cend', 'ciend'], ['verter', 'vert', 'viert'], ['moler', 'mol', 'muel']]),
  volver: er({ stem: 'volv', strong: 'vuelv', participle: 'vuelt' }), solver: er({ stem: 'solv', strong: 'suelv', participle: 'suelt' }), ofender: er({ stem: 'ofend' }), pretender: er({ stem: 'pretend' }),
  romper: er({ stem: 'romp', participle: 'rot' }), escribir: ir({ stem: 'escrib', participle: 'escrit' }), cribir: ir({ stem: 'crib', participle: 'crit' }), abrir: ir({ stem: 'abr', participle: 'abiert' }), cubrir: ir({ stem: 'cubr', participle: 'cubiert' }),
  vertir: ir({ stem: 'vert', strong: 'viert', past: 'virt' }), sentir: ir({ stem: 'sent', strong: 'sient', past: 'sint' }), ferir: ir({ stem: 'fer', strong: 'fier', past: 'fir' }), gerir: ir({ stem: 'ger', strong: 'gier', past: 'gir' }),
  mentir: ir({ stem: 'ment', strong: 'mient', past: 'mint' }), quirir: ir({ stem: 'quir', strong: 'quier' }), pedir: ir({ stem: 'ped', strong: 'pid', past: 'pid' }), servir: ir({ stem: 'serv', strong: 'sirv', past: 'sirv' }),
  petir: ir({ stem: 'pet', strong: 'pit', past: 'pit' }), medir: ir({ stem: 'med', strong: 'mid', past: 'mid' }), regir: ir({ stem: 'reg', strong: 'rig', past: 'rig', subjunctive: 'rij' }), legir: ir({ stem: 'leg', strong: 'lig', past: 'lig', subjunctive: 'lij' }),
  seguir: ir({ stem: 'segu', strong: 'sigu', past: 'sigu', subjunctive: 'sig' }), vestir: ir({ stem: 'vest', strong: 'vist', past: 'vist' }), rendir: ir({ stem: 'rend', strong: 'rind', past: 'rind' }), investir: ir({ stem: 'invest', strong: 'invist', past: 'invist' }),
  uir: ir({ stem: 'u', strong: 'uy', past: 'uy', pasts: 'uyó uyeron' }), guir: ir({ stem: 'gu', subjunctive: 'g' }), ducir: ir({ stem: 'duc', subjunctive: 'duzc', pasts: 'dujo dujeron' }),
  tener: er({ stem: 'ten', strong: 'tien', pasts: 'tuvo tuvieron', future: 'tendr', subjunctive: 'teng' }), venir: ir({ stem: 'ven', strong: 'vien', past: 'vin', pasts: 'vino vinieron', future: 'vendr', subjunctive: 'veng' }),
  poner: er({ stem: 'pon', pasts: 'puso pusieron', future: 'pondr', subjunctive: 'pong', participle: 'puest' }), hacer: er({ stem: 'hac', pasts: 'hizo hicieron', future: 'har', subjunctive: 'hag', participle: 'hech' }),
  facer: er({ stem: 'fac', pasts: 'fizo ficieron', future: 'far', subjunctive: 'fag', participle: 'fech' }), traer: er({ stem: 'tra', pasts: 'trajo trajeron', subjunctive: 'traig', participle: 'traíd' }), caer: er({ stem: 'ca', pasts: 'cayó cayeron', subjunctive: 'caig', participle: 'caíd' }),
  salir: ir({ stem: 'sal', future: 'saldr', subjunctive: 'salg' }), valer: er({ stem: 'val', future: 'valdr', subjunctive: 'valg' }), decir: ir({ stem: 'dec', strong: 'dic', past: 'dic', pasts: 'dijo dijeron', future: 'dir', subjunctive: 'dig', participle: 'dich' }),
  prohibir: ir({ stem: 'prohib', strong: 'prohíb' }), reunir: ir({ stem: 'reun', strong: 'reún' }), querir: ir({ stem: 'quer', strong: 'quier', past: 'quir' }), eer: er({ stem: 'e', past: 'ey', pasts: 'eyó eyeron', participle: 'eíd' }),
  llir: ir({ stem: 'll', past: 'll', pasts: 'lló lleron' }),
  prever: { finite: 'prevé prevén prevemos preveía preveían previó previeron preverá preverán preveremos prevería preverían prevea prevean', others: 'prever previendo previsto prevista previstos previstas' },
});

/** Verbs whose infinitive is also how others end: `dar`, but `liquidar`. */
const ALONE: Readonly<Record<string, Inflected>> = {
  dar: { finite: 'da dan damos daba daban dábamos dio dieron dará darán daremos daría darían daríamos dé den demos diera dieran diese diesen'.split(' '), others: 'dar darse darle darles dando dado dada dados dadas'.split(' ') },
  estar: { finite: 'está están estamos estaba estaban estuvo estuvieron estará estarán estaremos estaría estarían esté estén estuviera estuvieran'.split(' '), others: 'estar estando estado'.split(' ') },
  ver: { finite: 've ven vemos veía veían veíamos vio vieron verá verán veremos vería verían veríamos vea vean veamos viera vieran viese viesen'.split(' '), others: 'ver verse verlo verla viendo visto vista vistos vistas'.split(' ') },
  ir: { finite: 'va van vamos iba iban íbamos fue fueron irá irán iremos iría irían iríamos vaya vayan vayamos fuera fueran fuese fuesen'.split(' '), others: 'ir irse yendo ido ida idos idas'.split(' ') },
};

/** Forms that news hardly ever mean as verbs: prepositions (`entre`), adverbs (`tarde`), nouns without an article (`cobre`). */
const OTHER_WORDS = 'entre sobre para pese tarde nombre cobre corte copa planta base clave importe lista ante quiebra cese aparte cope cierre embarque desembarque rescate remate recorte canje pase tope dote tasa meta una cree alcance';

export const conjugate = without((infinitive) => ALONE[infinitive] ?? regular(infinitive), OTHER_WORDS);
