import { conjugator, on, type Paradigm } from './conjugation.ts';

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

function ar({ stem, strong = stem, pasts = on(stem, 'ó aron'), spelling }: Stems): Paradigm {
  return {
    finite: `${on(strong, 'a an')} ${stem}amos ${on(stem, 'aba aban ábamos')} ${pasts} ${on(stem, 'ará arán aremos aría arían aríamos')} ${on(strong, 'e en')} ${on(stem, 'emos ara aran ase asen')}`,
    others: `${on(stem, 'ar arse arlo arla ando')} ${on(stem, 'ado ada ados adas')}`, ...(spelling ? { spelling } : {}),
  };
}

/** Verbs in -er and -ir; `vowel` is theirs. */
function second(vowel: 'e' | 'i', { stem, strong = stem, past = stem, pasts = on(past, 'ió ieron'), future = `${stem}${vowel}r`, subjunctive = strong, participle = `${stem}id`, spelling }: Stems): Paradigm {
  const theme = pasts.split(' ')[1]?.replace(/ron$/, '') ?? `${past}ie`;
  return {
    finite: `${on(strong, 'e en')} ${stem}${vowel}mos ${on(stem, 'ía ían íamos')} ${pasts} ${on(future, 'á án emos ía ían íamos')} ${on(subjunctive, 'a an amos')} ${on(theme, 'ra ran se sen')}`,
    others: `${on(stem, `${vowel}r ${vowel}rse ${vowel}rlo ${vowel}rla`)} ${on(past, 'iendo')} ${on(participle, 'o a os as')}`, ...(spelling ? { spelling } : {}),
  };
}

const er = (stems: Stems): Paradigm => second('e', stems);
const ir = (stems: Stems): Paradigm => second('i', stems);

/** Verbs whose vowel breaks under the stress: cerrar, cierra. */
const breaking = (build: (stems: Stems) => Paradigm, ends: readonly [end: string, weak: string, strong: string][], past?: (weak: string) => string): Record<string, Paradigm> =>
  Object.fromEntries(ends.map(([end, stem, strong]) => [end, build({ stem, strong, ...(past ? { past: past(stem) } : {}) })]));

export const conjugate = conjugator({
  ar: { ...ar({ stem: '' }), spelling: [[/c-(?=[eé])/, 'qu-'], [/g-(?=[eé])/, 'gu-'], [/z-(?=[eé])/, 'c-']] },
  er: { ...er({ stem: '' }), spelling: [[/g-(?=[ao])/, 'j-']] },
  ir: { ...ir({ stem: '' }), spelling: [[/g-(?=[ao])/, 'j-'], [/gu-(?=[ao])/, 'g-']] },
  cer: { ...er({ stem: 'c', subjunctive: 'zc' }) }, cir: ir({ stem: 'c', subjunctive: 'zc' }), vencer: er({ stem: 'venc', subjunctive: 'venz' }), ejercer: er({ stem: 'ejerc', subjunctive: 'ejerz' }),
  ...breaking(ar, [['cerrar', 'cerr', 'cierr'], ['negar', 'neg', 'nieg'], ['plegar', 'pleg', 'plieg'], ['empezar', 'empez', 'empiez'], ['comenzar', 'comenz', 'comienz'], ['apostar', 'apost', 'apuest'], ['contar', 'cont', 'cuent'],
    ['contrar', 'contr', 'cuentr'], ['mostrar', 'mostr', 'muestr'], ['acordar', 'acord', 'acuerd'], ['recordar', 'record', 'recuerd'], ['probar', 'prob', 'prueb'], ['costar', 'cost', 'cuest'], ['gobernar', 'gobern', 'gobiern'],
    ['sentar', 'sent', 'sient'], ['renovar', 'renov', 'renuev'], ['colgar', 'colg', 'cuelg'], ['forzar', 'forz', 'fuerz'], ['almorzar', 'almorz', 'almuerz'], ['sembrar', 'sembr', 'siembr'], ['calentar', 'calent', 'calient']]),
  presentar: ar({ stem: 'present' }), representar: ar({ stem: 'represent' }), aumentar: ar({ stem: 'aument' }), implementar: ar({ stem: 'implement' }), descontar: ar({ stem: 'descont', strong: 'descuent' }),
  ...breaking(er, [['tender', 'tend', 'tiend'], ['fender', 'fend', 'fiend'], ['perder', 'perd', 'pierd'], ['mover', 'mov', 'muev'], ['volver', 'volv', 'vuelv'], ['solver', 'solv', 'suelv']]),
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
  prever: { finite: 'prevé prevén prevemos preveía preveían previó previeron preverá preverán preveremos prevería preverían prevea prevean', others: 'prever previendo previsto prevista previstos previstas' },
});
