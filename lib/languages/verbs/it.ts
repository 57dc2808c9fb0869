import { conjugator, on, type Paradigm, without } from './conjugation.ts';

/** A verb by its stems: its present, what imperfect and gerund stand on, its past, what future and conditional stand on, its participle without the last letter. */
function verb(present: string, past: string, { imperfect, future, participle, infinitive, subjunctive }: { imperfect: string; future: string; participle: string; infinitive: string; subjunctive: string }): Paradigm {
  const theme = imperfect.slice(0, -1);
  return {
    finite: `${present} ${on(imperfect, 'va vano vamo')} ${past} ${on(future, 'à anno emo ebbe ebbero emmo')} ${subjunctive} ${on(imperfect, 'sse ssero')}`,
    others: `${infinitive} ${on(infinitive.slice(0, infinitive.endsWith('rre') ? -2 : -1), 'ne lo la li le si')} ${theme}${imperfect.endsWith('a') ? 'ando' : 'endo'} ${on(participle, 'o a i e')}`,
  };
}

/** Verbs in -ere whose past and participle stand on stems of their own. */
const strong = (stem: string, past: string, participle: string): Paradigm =>
  verb(`${stem}e ${stem}ono ${stem}iamo`, `${past}e ${past}ero`, { imperfect: `${stem}e`, future: `${stem}er`, participle, infinitive: `${stem}ere`, subjunctive: `${stem}a ${stem}ano` });

/** Verbs in -ire without -isc-. */
const plain = (stem: string, participle: string, past = `${stem}ì ${stem}irono`): Paradigm =>
  verb(`${stem}e ${stem}ono ${stem}iamo`, past, { imperfect: `${stem}i`, future: `${stem}ir`, participle, infinitive: `${stem}ire`, subjunctive: `${stem}a ${stem}ano` });

/** Forms that are far commoner as other words: `consumi`, consumption; `norma`, a rule. A list that means the verb names them. */
const OTHER_WORDS = 'da consumi indebiti tagli punti acquisti impianti efficienti alieni consorzi razioni vettori intenti oscuri assegni esenti norma normi pensioni destini impegni riservi lavori processi operi opera coli cola posi lanci ritardi presidi obblighi spunti stampi stampa pianti pianta carichi sussidi regolamenti contingenti sequestri presti punta domini corona coroni corone noleggi restauri collaudi traslochi licenzi siluri spese accese spense pesca lamina semina importi importa dispacci convogli ordini impieghi scioperi razzi pretese spi spia opzioni risparmi finanzi prelievi confezioni rifiuti selezioni perfezioni ispezioni dilazioni sovvenzioni scavi perizi premi valori lieviti tosti patteggi forni';

const allForms = conjugator({
  // lanciare: lancerà; pubblicare: pubblicherà; rinviare: rinvii
  are: { ...verb('a ano iamo', 'ò arono', { imperfect: 'a', future: 'er', participle: 'at', infinitive: 'are', subjunctive: 'i ino' }), spelling: [[/([cg])-(?=[ei])/, '$1h-'], [/([cg])i-(?=[ei])/, '$1-'], [/i-(?=i)/, '-']] },
  ere: verb('e ono iamo', 'é ette erono ettero', { imperfect: 'e', future: 'er', participle: 'ut', infinitive: 'ere', subjunctive: 'a ano' }),
  ire: verb('isce iscono iamo', 'ì irono', { imperfect: 'i', future: 'ir', participle: 'it', infinitive: 'ire', subjunctive: 'isca iscano' }),
  // in -ere, by what precedes
  mettere: strong('mett', 'mis', 'mess'), dere: strong('d', 's', 's'), vendere: strong('vend', 'vendett', 'vendut'), cedere: strong('ced', 'cedett', 'cedut'), credere: strong('cred', 'credett', 'credut'),
  cludere: strong('clud', 'clus', 'clus'), endere: strong('end', 'es', 'es'), vincere: strong('vinc', 'vins', 'vint'), gere: strong('g', 's', 't'), dirigere: strong('dirig', 'diress', 'dirett'), leggere: strong('legg', 'less', 'lett'),
  eggere: strong('egg', 'ess', 'ett'), figgere: strong('figg', 'fiss', 'fitt'), struggere: strong('strugg', 'struss', 'strutt'), sumere: strong('sum', 'suns', 'sunt'), imere: strong('im', 'ess', 'ess'), muovere: strong('muov', 'moss', 'moss'),
  rompere: strong('romp', 'rupp', 'rott'), correre: strong('corr', 'cors', 'cors'), scrivere: strong('scriv', 'scriss', 'scritt'), vivere: strong('viv', 'viss', 'vissut'), crescere: strong('cresc', 'crebb', 'cresciut'),
  // chiedere: chiese, chiesto; fondere: fuse; rescindere: rescisso; concedere: concesse, unlike cedere
  chiedere: strong('chied', 'chies', 'chiest'), spondere: strong('spond', 'spos', 'spost'), fondere: strong('fond', 'fus', 'fus'), scindere: strong('scind', 'sciss', 'sciss'), concedere: strong('conced', 'concess', 'concess'),
  vedere: verb('vede vedono vediamo', 'vide videro', { imperfect: 'vede', future: 'vedr', participle: 'vist', infinitive: 'vedere', subjunctive: 'veda vedano' }),
  iggere: strong('igg', 'iss', 'itt'), stringere: strong('string', 'strins', 'strett'), emergere: strong('emerg', 'emers', 'emers'), redigere: strong('redig', 'redass', 'redatt'), erigere: strong('erig', 'eress', 'erett'),
  estinguere: strong('estingu', 'estins', 'estint'), spegnere: strong('spegn', 'spens', 'spent'), solvere: strong('solv', 'sols', 'solt'), cutere: strong('cut', 'cuss', 'cuss'), cuotere: strong('cuot', 'coss', 'coss'),
  nettere: strong('nett', 'ness', 'ness'), sistere: strong('sist', 'sistett', 'sistit'), nascere: strong('nasc', 'nacqu', 'nat'),
  manere: verb('mane mangono maniamo', 'mase masero', { imperfect: 'mane', future: 'marr', participle: 'mast', infinitive: 'manere', subjunctive: 'manga mangano' }),
  valere: verb('vale valgono valiamo', 'valse valsero', { imperfect: 'vale', future: 'varr', participle: 'vals', infinitive: 'valere', subjunctive: 'valga valgano' }),
  avere: verb('ha hanno abbiamo', 'ebbe ebbero', { imperfect: 'ave', future: 'avr', participle: 'avut', infinitive: 'avere', subjunctive: 'abbia abbiano' }),
  noscere: strong('nosc', 'nobb', 'nosciut'), durre: verb('duce ducono duciamo', 'dusse dussero', { imperfect: 'duce', future: 'durr', participle: 'dott', infinitive: 'durre', subjunctive: 'duca ducano' }),
  porre: verb('pone pongono poniamo', 'pose posero', { imperfect: 'pone', future: 'porr', participle: 'post', infinitive: 'porre', subjunctive: 'ponga pongano' }),
  trarre: verb('trae traggono traiamo', 'trasse trassero', { imperfect: 'trae', future: 'trarr', participle: 'tratt', infinitive: 'trarre', subjunctive: 'tragga traggano' }),
  tenere: verb('tiene tengono teniamo', 'tenne tennero', { imperfect: 'tene', future: 'terr', participle: 'tenut', infinitive: 'tenere', subjunctive: 'tenga tengano' }),
  venire: verb('viene vengono veniamo', 'venne vennero', { imperfect: 'veni', future: 'verr', participle: 'venut', infinitive: 'venire', subjunctive: 'venga vengano' }),
  gliere: verb('glie lgono gliamo', 'lse lsero', { imperfect: 'glie', future: 'glier', participle: 'lt', infinitive: 'gliere', subjunctive: 'lga lgano' }),
  // in -ire
  aprire: plain('apr', 'apert'), coprire: plain('copr', 'copert'), offrire: plain('offr', 'offert'), offrir: plain('offr', 'offert'), soffrire: plain('soffr', 'soffert'), seguire: plain('segu', 'seguit'), partire: plain('part', 'partit'),
  vestire: plain('vest', 'vestit'), servire: plain('serv', 'servit'), avvertire: plain('avvert', 'avvertit'), investire: plain('invest', 'investit'), fuggire: plain('fugg', 'fuggit'), convertire: plain('convert', 'convertit'),
  ripartire: plain('ripart', 'ripartit'), divertire: plain('divert', 'divertit'), salire: verb('sale salgono saliamo', 'salì salirono', { imperfect: 'sali', future: 'salir', participle: 'salit', infinitive: 'salire', subjunctive: 'salga salgano' }),
  sentire: plain('sent', 'sentit'), invertire: plain('invert', 'invertit'), comparire: plain('compar', 'compars', 'comparve comparvero'),
  // dire and what is made of it; ribadire, spedire and the like are regular
  disdire: verb('disdice disdicono disdiciamo', 'disdisse disdissero', { imperfect: 'disdice', future: 'disdir', participle: 'disdett', infinitive: 'disdire', subjunctive: 'disdica disdicano' }),
  uscire: verb('esce escono usciamo', 'uscì uscirono', { imperfect: 'usci', future: 'uscir', participle: 'uscit', infinitive: 'uscire', subjunctive: 'esca escano' }),
  cadere: verb('cade cadono cadiamo', 'cadde caddero', { imperfect: 'cade', future: 'cadr', participle: 'cadut', infinitive: 'cadere', subjunctive: 'cada cadano' }),
  // andare, but not mandare
  andare: verb('va vanno andiamo', 'andò andarono', { imperfect: 'anda', future: 'andr', participle: 'andat', infinitive: 'andare', subjunctive: 'vada vadano' }),
  mandare: verb('manda mandano mandiamo', 'mandò mandarono', { imperfect: 'manda', future: 'mander', participle: 'mandat', infinitive: 'mandare', subjunctive: 'mandi mandino' }),
  perdere: { ...strong('perd', 'pers', 'pers') }, fare: verb('fa fanno facciamo', 'fece fecero', { imperfect: 'face', future: 'far', participle: 'fatt', infinitive: 'fare', subjunctive: 'faccia facciano' }),
});

export const conjugate = without(allForms, OTHER_WORDS);
