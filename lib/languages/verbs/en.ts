import { conjugator, type Paradigm } from './conjugation.ts';

/** A verb whose past and participle stand by themselves: buy, bought; take, took, taken. */
const strong = (base: string, past: string, participle = past, ing = `${base.replace(/e$/, '')}ing`): Record<string, Paradigm> =>
  ({ [base]: { finite: past, others: `${base} ${base}${/(?:s|sh|ch|x|z|o)$/.test(base) ? 'es' : 's'} ${ing} ${participle}` } });

/** Verbs that double their last letter. */
const doubled = (bases: string): Record<string, Paradigm> =>
  Object.fromEntries(bases.split(' ').map((base) => [base, { finite: `${base}${base.at(-1)}ed`, others: `${base} ${base}s ${base}${base.at(-1)}ing` }]));

const regular = (end: string, third: string, past: string, ing: string): Record<string, Paradigm> => ({ [end]: { finite: past, others: `${end} ${third} ${ing}` } });

/** Regular verbs that end like a strong one: close and lose, delay and lay. */
const asRegular = (bases: string): Record<string, Paradigm> => Object.fromEntries(bases.split(' ').map((base) => {
  const stem = base.replace(/e$/, '');
  return [base, { finite: `${stem}ed`, others: `${base} ${base}s ${stem}ing` }];
}));

export const conjugate = conjugator({
  ...Object.fromEntries([...'abcdfghijklmnopqrtuvw'].map((letter) => [letter, { finite: `${letter}ed`, others: `${letter} ${letter}s ${letter}ing` }])),
  ...regular('e', 'es', 'ed', 'ing'), ...regular('ee', 'ees', 'eed', 'eeing'), ...regular('y', 'ies', 'ied', 'ying'), ...regular('ay', 'ays', 'ayed', 'aying'), ...regular('ey', 'eys', 'eyed', 'eying'), ...regular('oy', 'oys', 'oyed', 'oying'),
  ...regular('s', 'ses', 'sed', 'sing'), ...regular('sh', 'shes', 'shed', 'shing'), ...regular('ch', 'ches', 'ched', 'ching'), ...regular('x', 'xes', 'xed', 'xing'), ...regular('z', 'zes', 'zed', 'zing'), ...regular('o', 'oes', 'oed', 'oing'), ...regular('ie', 'ies', 'ied', 'ying'),
  ...doubled('plan trim slip drop top stop ship shop equip scrap strip swap tap plug drag commit admit submit permit remit refer defer transfer infer bar control propel compel rebut abut nab grab pin'),
  ...regular('el', 'els', 'eled elled', 'eling elling'),
  ...asRegular('close disclose delay suspend target treat retreat seat unseat stake'), ...strong('beat', 'beat', 'beaten'),
  ...strong('axe', 'axed', 'axed', 'axing'), ...strong('buy', 'bought'), ...strong('sell', 'sold'), ...strong('take', 'took', 'taken'), ...strong('win', 'won', 'won', 'winning'), ...strong('cut', 'cut', 'cut', 'cutting'), ...strong('put', 'put', 'put', 'putting'),
  ...strong('set', 'set', 'set', 'setting'), ...strong('hit', 'hit', 'hit', 'hitting'), ...strong('let', 'let', 'let', 'letting'), ...strong('shut', 'shut', 'shut', 'shutting'), ...strong('quit', 'quit', 'quit', 'quitting'), ...strong('split', 'split', 'split', 'splitting'),
  ...strong('shed', 'shed', 'shed', 'shedding'), ...strong('bid', 'bid', 'bid', 'bidding'), ...strong('get', 'got', 'gotten', 'getting'), ...strong('make', 'made'), ...strong('pay', 'paid'), ...strong('lay', 'laid'), ...strong('say', 'said'), ...strong('lend', 'lent'), ...strong('spend', 'spent'),
  ...strong('send', 'sent'), ...strong('build', 'built'), ...strong('find', 'found'), ...strong('hold', 'held'), ...strong('lead', 'led'), ...strong('leave', 'left'), ...strong('lose', 'lost'), ...strong('keep', 'kept'), ...strong('sweep', 'swept'), ...strong('seek', 'sought'), ...strong('bring', 'brought'),
  ...strong('think', 'thought'), ...strong('catch', 'caught'), ...strong('teach', 'taught'), ...strong('fight', 'fought'), ...strong('give', 'gave', 'given'), ...strong('drive', 'drove', 'driven'), ...strong('rise', 'rose', 'risen'), ...strong('write', 'wrote', 'written'), ...strong('strike', 'struck'),
  ...strong('choose', 'chose', 'chosen'), ...strong('freeze', 'froze', 'frozen'), ...strong('break', 'broke', 'broken'), ...strong('speak', 'spoke', 'spoken'), ...strong('grow', 'grew', 'grown'), ...strong('know', 'knew', 'known'), ...strong('throw', 'threw', 'thrown'), ...strong('blow', 'blew', 'blown'),
  ...strong('draw', 'drew', 'drawn'), ...strong('fly', 'flew', 'flown', 'flying'), ...strong('show', 'showed', 'shown'), ...strong('begin', 'began', 'begun', 'beginning'), ...strong('swim', 'swam', 'swum', 'swimming'), ...strong('shrink', 'shrank', 'shrunk'), ...strong('sink', 'sank', 'sunk'), ...strong('run', 'ran', 'run', 'running'),
  ...strong('come', 'came', 'come'), ...strong('become', 'became', 'become'), ...strong('fall', 'fell', 'fallen'), ...strong('eat', 'ate', 'eaten'), ...strong('see', 'saw', 'seen', 'seeing'), ...strong('feed', 'fed'), ...strong('meet', 'met'), ...strong('sit', 'sat', 'sat', 'sitting'), ...strong('stand', 'stood'), ...strong('understand', 'understood'),
  ...strong('swing', 'swung'), ...strong('cling', 'clung'), ...strong('hang', 'hung'), ...strong('hire', 'hired'), ...strong('slide', 'slid'), ...strong('stick', 'stuck'), ...strong('shoot', 'shot'), ...strong('deal', 'dealt'), ...strong('mean', 'meant'), ...strong('tell', 'told'), ...strong('undergo', 'underwent', 'undergone'), ...strong('go', 'went', 'gone'), ...strong('spread', 'spread'),
});
