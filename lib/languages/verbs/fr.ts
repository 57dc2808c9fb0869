import { conjugator, on, type Paradigm, without } from './conjugation.ts';

interface Stems {
  /** What "ils" of the present, the imperfect and the participle of the present stand on. */
  stem: string;
  /** "Il" and "ils" of the present. */
  present: string;
  pasts: string;
  future: string;
  subjunctive?: string;
  /** Masculine, feminine and their plurals. */
  participle: string;
  infinitive: string;
}

const verb = ({ stem, present, pasts, future, subjunctive = on(stem, 'e ent'), participle, infinitive }: Stems): Paradigm => ({
  finite: `${present} ${on(stem, 'ons ait aient ions')} ${pasts} ${on(future, 'a ont ons ait aient ions')} ${subjunctive}`, others: `${infinitive} ${stem}ant ${participle}`,
});

const four = (masculine: string): string => [masculine, ...['e', 's', 'es'].map((ending) => masculine + ending)].join(' ');
const er = (stem: string, strong = stem, future = `${strong}er`): Paradigm => verb({ stem, present: on(strong, 'e ent'), pasts: `${stem}a ${stem}èrent`, future, subjunctive: on(strong, 'e ent'), participle: on(stem, 'é ée és ées'), infinitive: `${stem}er` });
const ir: Paradigm = verb({ stem: 'iss', present: 'it issent', pasts: 'it irent', future: 'ir', participle: 'i ie is ies', infinitive: 'ir' });
const re = (stem: string, { present = `${stem} ${stem}ent`, pasts = `${stem}it ${stem}irent`, participle = on(stem, 'u ue us ues'), inner = stem } = {}): Paradigm =>
  verb({ stem: inner, present, pasts, future: `${stem}r`, participle, infinitive: `${stem}re` });
const FR: Paradigm['spelling'] = [[/c-(?=[aoè])(?!è)/, 'ç-'], [/g-(?=[ao])/, 'ge-'], [/([aou])y-(?=e(?!r$|z$))/, '$1i-']];
/** Verbs whose e is open before a mute one: acheter, achète; céder, cède. */
const open = (consonants: readonly string[]): Record<string, Paradigm> => Object.fromEntries(consonants.flatMap((c) => [[`e${c}er`, er(`e${c}`, `è${c}`)], [`é${c}er`, { ...er(`é${c}`, `è${c}`), finite: `${er(`é${c}`, `è${c}`).finite} ${on(`é${c}er`, 'a ont ons ait aient')}` }]]));

/** Forms that are far commoner as other words: `équipe`, team; `usine`, plant. A list that means the verb names them. */
const OTHER_WORDS = 'équipe facture usine pompe forge filtre épargne statue monnaie référence place aventure patiente fuite mise presse plante trait charge réserve finance récolte collecte distance sombre arbitre liquide dure sabre manque cadre';

const allForms = conjugator({
  er: { ...er(''), spelling: FR }, ir, re: re(''), ...open(['t', 'd', 'g', 'l', 'm', 'n', 'p', 'r', 's', 'v', 'c', 'gr', 'br', 'tr', 'dr', 'gn', 'qu']), éer: er('é'),
  eler: er('el', 'ell'), rappeler: er('rappel', 'rappell'), geler: er('gel', 'gèl'), eter: er('et', 'ett'), acheter: er('achet', 'achèt'), racheter: er('rachet', 'rachèt'),
  envoyer: er('envoy', 'envoi', 'enverr'), oyer: er('oy', 'oi'), uyer: er('uy', 'ui'), ayer: er('ay', 'ai'),
  ouvrir: verb({ stem: 'ouvr', present: 'ouvre ouvrent', pasts: 'ouvrit ouvrirent', future: 'ouvrir', participle: 'ouvert ouverte ouverts ouvertes', infinitive: 'ouvrir' }),
  ffrir: verb({ stem: 'ffr', present: 'ffre ffrent', pasts: 'ffrit ffrirent', future: 'ffrir', participle: 'ffert fferte fferts ffertes', infinitive: 'ffrir' }),
  tenir: verb({ stem: 'ten', present: 'tient tiennent', pasts: 'tint tinrent', future: 'tiendr', subjunctive: 'tienne tiennent', participle: 'tenu tenue tenus tenues', infinitive: 'tenir' }),
  venir: verb({ stem: 'ven', present: 'vient viennent', pasts: 'vint vinrent', future: 'viendr', subjunctive: 'vienne viennent', participle: 'venu venue venus venues', infinitive: 'venir' }),
  mettre: re('mett', { present: 'met mettent', pasts: 'mit mirent', participle: 'mis mise mises' }), battre: re('batt', { present: 'bat battent' }), prendre: re('prend', { present: 'prend prennent', pasts: 'prit prirent', participle: 'pris prise prises', inner: 'pren' }),
  uire: verb({ stem: 'uis', present: 'uit uisent', pasts: 'uisit uisirent', future: 'uir', participle: four('uit'), infinitive: 'uire' }), crire: verb({ stem: 'criv', present: 'crit crivent', pasts: 'crivit crivirent', future: 'crir', participle: four('crit'), infinitive: 'crire' }),
  dire: verb({ stem: 'dis', present: 'dit disent', pasts: 'dit dirent', future: 'dir', participle: four('dit'), infinitive: 'dire' }), lire: verb({ stem: 'lis', present: 'lit lisent', pasts: 'lut lurent', future: 'lir', participle: four('lu'), infinitive: 'lire' }),
  faire: verb({ stem: 'fais', present: 'fait font', pasts: 'fit firent', future: 'fer', subjunctive: 'fasse fassent', participle: four('fait'), infinitive: 'faire' }), traire: verb({ stem: 'tray', present: 'trait traient', pasts: 'trait', future: 'trair', subjunctive: 'traie traient', participle: four('trait'), infinitive: 'traire' }),
  cevoir: verb({ stem: 'cev', present: 'çoit çoivent', pasts: 'çut çurent', future: 'cevr', subjunctive: 'çoive çoivent', participle: four('çu'), infinitive: 'cevoir' }), voir: verb({ stem: 'voy', present: 'voit voient', pasts: 'vit virent', future: 'verr', participle: four('vu'), infinitive: 'voir' }),
  prévoir: verb({ stem: 'prévoy', present: 'prévoit prévoient', pasts: 'prévit prévirent', future: 'prévoir', participle: four('prévu'), infinitive: 'prévoir' }), naître: verb({ stem: 'naiss', present: 'naît naissent', pasts: 'naquit naquirent', future: 'naîtr', participle: four('né'), infinitive: 'naître' }),
  aître: verb({ stem: 'aiss', present: 'aît aissent', pasts: 'ut urent', future: 'aîtr', participle: four('u'), infinitive: 'aître' }), clure: verb({ stem: 'clu', present: 'clut cluent', pasts: 'clut clurent', future: 'clur', participle: 'clu clue clus clues', infinitive: 'clure' }),
  courir: verb({ stem: 'cour', present: 'court courent', pasts: 'courut coururent', future: 'courr', participle: four('couru'), infinitive: 'courir' }), quérir: verb({ stem: 'quér', present: 'quiert quièrent', pasts: 'quit quirent', future: 'querr', subjunctive: 'quière quièrent', participle: 'quis quise quises', infinitive: 'quérir' }),
  oindre: verb({ stem: 'oign', present: 'oint oignent', pasts: 'oignit oignirent', future: 'oindr', participle: four('oint'), infinitive: 'oindre' }), eindre: verb({ stem: 'eign', present: 'eint eignent', pasts: 'eignit eignirent', future: 'eindr', participle: four('eint'), infinitive: 'eindre' }),
  aindre: verb({ stem: 'aign', present: 'aint aignent', pasts: 'aignit aignirent', future: 'aindr', participle: four('aint'), infinitive: 'aindre' }), soudre: verb({ stem: 'solv', present: 'sout solvent', pasts: 'solut solurent', future: 'soudr', participle: four('solu'), infinitive: 'soudre' }),
  partir: verb({ stem: 'part', present: 'part partent', pasts: 'partit partirent', future: 'partir', participle: four('parti'), infinitive: 'partir' }), sortir: verb({ stem: 'sort', present: 'sort sortent', pasts: 'sortit sortirent', future: 'sortir', participle: four('sorti'), infinitive: 'sortir' }),
  mentir: verb({ stem: 'ment', present: 'ment mentent', pasts: 'mentit mentirent', future: 'mentir', participle: four('menti'), infinitive: 'mentir' }), servir: verb({ stem: 'serv', present: 'sert servent', pasts: 'servit servirent', future: 'servir', participle: four('servi'), infinitive: 'servir' }),
  sentir: verb({ stem: 'sent', present: 'sent sentent', pasts: 'sentit sentirent', future: 'sentir', participle: four('senti'), infinitive: 'sentir' }), cueillir: verb({ stem: 'cueill', present: 'cueille cueillent', pasts: 'cueillit cueillirent', future: 'cueiller', participle: four('cueilli'), infinitive: 'cueillir' }),
  suivre: verb({ stem: 'suiv', present: 'suit suivent', pasts: 'suivit suivirent', future: 'suivr', participle: four('suivi'), infinitive: 'suivre' }), vivre: verb({ stem: 'viv', present: 'vit vivent', pasts: 'vécut vécurent', future: 'vivr', participle: 'vécu', infinitive: 'vivre' }),
  rompre: re('romp', { present: 'rompt rompent' }), vaincre: verb({ stem: 'vainqu', present: 'vainc vainquent', pasts: 'vainquit vainquirent', future: 'vaincr', participle: four('vaincu'), infinitive: 'vaincre' }), mouvoir: verb({ stem: 'mouv', present: 'meut meuvent', pasts: 'mut murent', future: 'mouvr', participle: 'mu', infinitive: 'mouvoir' }),
  éger: { ...er('ég', 'èg'), finite: `${er('ég', 'èg').finite} ${on('éger', 'a ont ons ait aient')}`.replace(/ég(?=[ao])/g, 'ége'), others: 'éger égeant égé égée égés égées' },
  anteler: er('antel', 'antèl'), arteler: er('artel', 'artèl'), odeler: er('odel', 'odèl'),
  valoir: verb({ stem: 'val', present: 'vaut valent', pasts: 'valut valurent', future: 'vaudr', subjunctive: 'vaille vaillent', participle: 'valu', infinitive: 'valoir' }),
  accroître: verb({ stem: 'accroiss', present: 'accroît accroissent', pasts: 'accrut accrurent', future: 'accroîtr', participle: four('accru'), infinitive: 'accroître' }),
  croire: verb({ stem: 'croy', present: 'croit croient', pasts: 'crut crurent', future: 'croir', participle: four('cru'), infinitive: 'croire' }), croître: verb({ stem: 'croiss', present: 'croît croissent', pasts: 'crût crûrent', future: 'croîtr', participle: 'crû', infinitive: 'croître' }),
});

export const conjugate = without(allForms, OTHER_WORDS);
