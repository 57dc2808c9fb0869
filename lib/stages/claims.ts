import type { Claim, Figure, Mention, ReadDate, Sentence } from '../analysis.ts';
import type { Language } from '../languages/language.ts';
import { type Attribution, attributionOf, sourcesAt } from '../reading/speakers/attribution.ts';
import { claimLexicon } from '../reading/claims/claim-lexicon.ts';
import { datesOf } from '../reading/claims/claim-dates.ts';
import { deniedBehind, modalityOf } from '../reading/claims/claim-modality.ts';
import { Conversation } from '../reading/speakers/conversation.ts';
import { byCompanies, draftsOf, typeOfSentence } from '../reading/claims/drafts.ts';
import type { Draft } from '../reading/claims/draft.ts';
import { antecedentAt, pointedTo, refersBack, spokenFor, withDescribed, withOthers, withSpeaking } from '../reading/parties/antecedents.ts';
import { isFormer, watchersOf } from '../reading/parties/bystanders.ts';
import { labelOf } from '../reading/parties/labels.ts';
import { authorityAt, companyAt, NOTHING, weAt } from '../reading/parties/memory.ts';
import { coordinated } from '../reading/parties/name-groups.ts';
import { Present } from '../reading/parties/present.ts';
import { isOutsider, partiesOf, type Situation } from '../reading/parties/parties.ts';
import { isObserver, isUnion } from '../companies/observers.ts';
import { aboutOne, atParagraph, goingOn, noticed, remember, rememberHeading } from '../reading/parties/remember.ts';
import { governmentActs } from '../reading/claims/governed.ts';
import { fundedIn, valuedInRound } from '../reading/parties/rounds.ts';
import { inPieces } from '../reading/claims/pieces.ts';
import { type Asked, asks } from '../reading/claims/questions.ts';
import { isEveryday } from '../reading/claims/nearest-cue.ts';
import { toldOfEconomy } from '../reading/claims/of-nobody.ts';
import { quotedAt } from '../reading/speakers/quotations.ts';
import { readScene, Window } from '../reading/claims/read-scene.ts';
import type { Scene } from '../reading/claims/scene.ts';
import { statementsOf } from '../reading/claims/statements.ts';
import { EVENTS, NAMED_AGAIN, RESULTS, SOMEBODYS, SOUGHT, TWO_SIDED } from '../reading/claims/type-groups.ts';
import type { Told } from '../reading/claims/untold-types.ts';
import type { ClaimType, FigureKind } from '../terms.ts';
import type { Tokens } from '../text/tokens.ts';

/** Sentences after which one without a company is about nobody. */
const NEAR = 4;

/** What it may state of the world is measured: the goals of a match and the eggs of a recipe are counts. */
const MEASURED: ReadonlySet<FigureKind> = new Set<FigureKind>(['money', 'percent', 'quantity']);

/** A sentence with all that its claims are made of. */
interface Reading extends Situation {
  /** Whose words stand between quotation marks, where no word says so. */
  quoted?: Attribution;
  /** What the sentence before measured. */
  told?: Told;
  /** What was claimed last, and the last deal told. */
  last?: ClaimType;
  deal?: ClaimType;
  /** What the text claimed first. */
  story?: ClaimType;
  /** The first deal that several may be after. */
  sought?: ClaimType;
  /** Who got the money that the sentence before told of. */
  funded?: string | undefined;
  /** What it asked. */
  asked?: Asked;
  /** The text names a company or an institution. */
  anybody: boolean;
}

/** Works at most once, and only when it is asked. */
function once<T>(work: () => T): () => T {
  let kept: { value: T } | undefined;
  return () => {
    kept ??= { value: work() };
    return kept.value;
  };
}

/**
 * The checkable statements of an article: type, parties, source, figures, date and modality of each. A sentence with figures gives one
 * claim for each thing that its figures measure; one without figures gives a claim where it names a company or a source.
 */
export function readClaims(
  tokens: Tokens, all: readonly Sentence[], mentions: readonly Mention[], figures: readonly Figure[], dates: readonly ReadDate[], language: Language,
): { claims: Claim[]; companies: Mention[] } {
  const words = claimLexicon(language);
  const sentences = inPieces(tokens, all);
  const windows = { mentions: new Window(mentions), figures: new Window(figures), dates: new Window(dates) };
  const companies = mentions.map((mention) => ({ ...mention }));
  const claims: Claim[] = [];
  let memory = NOTHING;
  /** The claims of the sentence before. */
  let last: { claims: Claim[] } = { claims: [] };
  /** The last deal. */
  let deal: ClaimType | undefined;
  let sought: ClaimType | undefined;
  let funded: string | undefined;
  /** Whether it has told how high interest rates are. */
  let rates = false;
  /** What the sentence before asked. */
  let asked: Asked | undefined;
  /** Whether a government has decided something: a text need not name anybody else then. */
  let decided = false;
  const conversation = new Conversation(tokens, words, sentences, mentions);
  for (const [index, sentence] of sentences.entries()) {
    const within = { mentions: windows.mentions.within(sentence.start, sentence.end), figures: windows.figures.within(sentence.start, sentence.end), dates: windows.dates.within(sentence.start, sentence.end) };
    if (sentence.kind === 'boilerplate') continue;
    if (sentence.kind === 'heading') {
      const heading = readScene(tokens, words, sentence, within.mentions, [], []);
      memory = rememberHeading(memory, index, heading);
      conversation.hearHeading(heading, index);
      continue;
    }
    if (conversation.isSpeakerLine(index)) {
      for (const { index: at } of within.mentions) (companies[at] as Mention).role = 'source';
      continue;
    }
    if (index > 0 && tokens.text.slice((sentences[index - 1] as Sentence).end, sentence.start).includes('\n')) memory = atParagraph(memory, index);
    const label = labelOf(tokens, sentence, within.mentions);
    if (label) {
      memory = aboutOne(memory, index, label.mention);
      within.mentions.shift();
    }
    const scene = readScene(tokens, words, label ? { ...sentence, start: tokens.start[label.next] as number } : sentence, within.mentions, within.figures, within.dates, { deal: memory.types.find((type) => NAMED_AGAIN.has(type)), earlier: deal, rates });
    const before = memory;
    const named = scene.names;
    const watchers = watchersOf(scene, before);
    scene.names = withDescribed(scene, before, index, watchers);
    const company = (i: number): string | undefined => antecedentAt(scene, before, index, i);
    const both = (i: number): string[] => { const own = [...new Set(scene.names.filter((name) => name.to <= i && name.kind !== 'media').map((name) => name.company))]; return own.length > 1 ? own : before.topic; };
    const { attribution, quote, quoted, context, house } = conversation.hear(scene, index, { company, companies: both, topic: () => companyAt(before, index), authority: () => authorityAt(before, index), fresh: (name) => !before.entities.has(name) });
    // "Seguimos viendo el Ibex en 17.500 puntos", an analyst: nobody whom the text speaks of
    const outside = attribution.person && (attribution.affiliation === undefined || isObserver(attribution.affiliation) || isUnion(attribution.affiliation)) && isOutsider(scene);
    const we = outside ? undefined : attribution.affiliation ?? quoted?.affiliation ?? speakingCompany(scene, attribution, quoted) ?? weAt(before, index);
    if (attribution.person && attribution.affiliation !== undefined) scene.names = spokenFor(scene, before, attribution.affiliation, attribution.places);
    scene.names = withSpeaking(scene, we, before.entities.get(we ?? '')?.kind ?? 'company', (i) => quote || quotedAt(scene, i));
    scene.names = withOthers(scene, attribution.affiliation ?? quoted?.affiliation, before, index, (i) => quote || quotedAt(scene, i));
    const isSource = last.claims.length > 0 && conversation.tellsOfBefore(scene, index, attribution);
    if (isSource) for (const claim of last.claims) if (!claim.attributedTo.length) claim.attributedTo = attribution.sources;
    const reading: Reading = { scene, attribution, ...(quoted ? { quoted } : {}), memory, index, watchers, told: toldBy(last.claims, figures), last: claims.at(-1)?.type, story: claims[0]?.type, deal, sought, asked, anybody: mentions.length > 0, pointed: once(() => pointedTo(scene, before, index)) };
    const reads = (clause: Scene): Reading => ({ ...reading, scene: clause, attribution: attributionOf(clause, attribution, context), pointed: once(() => pointedTo(clause, before, index)) });
    const made: Claim[] = [];
    const questions: Claim[] = [];
    asked = undefined;
    // what one clause measures is told in the next
    if (!isSource || scene.figures.length) for (const clause of statementsOf(scene)) {
      const read = claimsOf({ ...(clause === scene ? reading : reads(clause)), memory: goingOn(memory, index, scene, made), told: toldBy(made, figures) ?? reading.told, last: made.at(-1)?.type ?? reading.last, funded: fundedIn(scene, made) ?? funded });
      decided ||= read.some(({ type }) => type === 'policy') && clause.cues.some(({ from, types, weak }) => types[0] === 'policy' && !weak && governmentActs(clause, from));
      const question = asks(clause);
      if (question) asked = askedIn(clause, read);
      // "Vale a pena investir R$ 500?": nobody says that anybody does
      for (const claim of read) (question && claim.figures.every((at) => isEveryday(figures[at] as Figure)) ? questions : made).push(claim);
    }
    for (const claim of made) claims.push(quote ? { ...claim, quote: true } : claim);
    assignRoles(companies, within.mentions.map(({ index: at }) => at), named, attribution, made);
    const own = coordinated(scene, scene.names.filter((name) => !attribution.places.has(name) && !watchers.has(name.company) && !isFormer(scene, name)));
    const houses = attribution.spoke ? [...attribution.places].filter(({ company, kind, described }) => !described && !watchers.has(company) && kind !== 'media' && kind !== 'institution') : [];
    // a company that only tells is nobody that the text speaks of, nor is the one that somebody comes from
    const tells = (name: Scene['names'][number]): boolean => watchers.has(name.company) || isFormer(scene, name) || (attribution.places.has(name) && name.company !== attribution.affiliation && name.kind !== 'institution' && before.topic.length > 0 && !before.entities.has(name.company) && !made.some(({ subjects }) => subjects.includes(name.company)));
    const present = { ...scene, names: scene.names.filter((name) => !tells(name)) };
    const employer = attribution.affiliation !== undefined && watchers.has(attribution.affiliation) ? undefined : (attribution.affiliation ?? house);
    rates ||= made.some(({ type, figures: bound }) => type === 'policy' && bound.some((at) => MEASURED.has((figures[at] as Figure).kind)));
    sought ??= made.find(({ type }) => SOUGHT.has(type))?.type;
    funded = fundedIn(scene, made);
    deal = made.findLast(({ type }) => TWO_SIDED.has(type))?.type ?? deal;
    memory = remember(noticed(memory, index, scene, watchers), index, present, own, [...made, ...questions].filter(({ subjects }) => subjects !== reading.asked?.subjects), employer ?? (houses.length === 1 ? houses[0]?.company : undefined));
    last = { claims: claims.slice(claims.length - made.length) };
    conversation.keep(attribution, index);
  }
  const ofWorld = ({ type, figures: bound }: Claim): boolean => (decided && type === 'policy') || (!SOMEBODYS.has(type) && bound.some((index) => type === 'market' || MEASURED.has((figures[index] as Figure).kind)));
  // "mining is based on machines": of nobody, by nobody and without a figure there is nothing to check
  const ofSomething = ({ type, subjects, objects, attributedTo, figures: bound }: Claim): boolean => EVENTS.has(type) || bound.length > 0 || subjects.length > 0 || objects.length > 0 || attributedTo.length > 0;
  return { claims: (mentions.length ? claims : claims.filter(ofWorld)).filter(ofSomething), companies };
}

/** "“We will cut 200 jobs,” said Volkswagen": the one company that speaks itself, and judges nobody; "we" is then no other. */
function speakingCompany(scene: Scene, { spoke, person, places, sources }: Attribution, quoted: Attribution | undefined): string | undefined {
  const own = spoke && !person ? [...places].filter(({ company, kind, from }) => (kind === 'company' || kind === 'unlisted') && sources.includes(company) && !quotedAt(scene, from)).map(({ company }) => company) : [];
  const [company, ...others] = own.length ? own : (quoted?.themselves ?? []);
  return company === undefined || others.length || isObserver(company) ? undefined : company;
}

/** What a question asks: what would be claimed, or what its words are about ("Et la Bourse ?"). */
function askedIn(scene: Scene, claims: readonly Claim[]): Asked | undefined {
  const about = typeOfSentence(scene);
  return about && { type: claims[0]?.type ?? about.type, subjects: claims[0]?.subjects ?? [], objects: claims[0]?.objects ?? [] };
}

/** The last thing that claims with figures measure. */
function toldBy(claims: readonly Claim[], figures: readonly Figure[]): Told | undefined {
  const claim = claims.findLast((candidate) => candidate.figures.length > 0);
  return claim && { type: claim.type, kinds: new Set(claim.figures.flatMap((index) => figures[index]?.kind ?? [])) };
}

function claimsOf(reading: Reading): Claim[] {
  const { scene, attribution, memory, index, watchers } = reading;
  // "segundo o relatório enviado à CMVM": who only hears it is no source
  const official = [...attribution.places].some(({ kind, company }) => kind === 'institution' && !isUnion(company) && attribution.sources.includes(company));
  const setting = { speaks: attribution.sources.length > 0, official, told: reading.told, last: reading.last, story: reading.story, deal: reading.deal, sought: reading.sought, asked: reading.asked, near: memory.topic.length > 0 && index - memory.at <= NEAR };
  const read = draftsOf(scene, setting, () => refersBack(scene, memory, index));
  const found = reading.anybody ? read : read.filter((draft) => toldOfEconomy(scene, draft, reading.told));
  if (!found.length) return [];
  const parties = new Present(scene, attribution, watchers);
  const groups = coordinated(scene, parties.named);
  const drafts = byCompanies(scene, found, groups);
  const told = drafts.filter(({ apposed }) => !apposed);
  const dates = datesOf(scene, told);
  const denial = attribution.spoke ? deniedBehind(scene, told) : undefined;
  const made = drafts.map((draft): Claim => {
    const quote = quotedAt(scene, draft.anchor);
    const own = quote && reading.quoted ? { ...reading, attribution: reading.quoted } : reading;
    const date = dates.get(draft);
    const modality = draft.answers?.modality ?? modalityOf(scene, drafts, draft, date ?? (told.length === 1 ? scene.dates.find((entry) => entry.date.bound === 'by') : undefined));
    const present = parties.at(draft, quote);
    const { subjects, objects } = draft.answers?.subjects.length && present.every(({ described }) => described) ? draft.answers : partiesOf(own, draft, present, modality === 'denied' || denial !== undefined);
    return {
      start: scene.sentence.start, end: scene.sentence.end, type: draft.type, modality, subjects, objects, attributedTo: draft.apposed ? [] : sourcesAt(own.attribution, placesOf(draft), draft.figures.length || modality !== 'denied' ? undefined : drafts.flatMap(placesOf), draft.comparison ? drafts.filter(({ comparison }) => !comparison).flatMap(placesOf) : []),
      figures: draft.figures.map((entry) => entry.index).sort((a, b) => a - b), ...(date ? { date: date.date.value } : {}), ...(quote ? { quote: true } : {}),
    };
  });
  const all = goneOn(valuedInRound(scene, drafts, made, reading.funded));
  return denial === undefined ? all : withDenial(all, attribution);
}

/** "As vendas da Sonae cresceram 14%; já o resultado líquido subiu": a result of nobody behind a result of one company in its sentence is that company's. */
function goneOn(made: readonly Claim[]): Claim[] {
  const told: Claim[] = [];
  for (const claim of made) {
    const before = told.at(-1);
    const ofNobody = !claim.subjects.length && !claim.objects.length;
    told.push(ofNobody && before?.subjects.length === 1 && RESULTS.has(claim.type) && RESULTS.has(before.type) ? { ...claim, subjects: before.subjects } : claim);
  }
  return told;
}

/**
 * "O Valor noticiou que …, o que a companhia nega", "selon La Presse, Telus a déposé une offre, ce qu'elle dément": what is possible for one, or
 * the one deal that somebody else tells of, is denied by the other, each by its own word.
 */
function withDenial(made: readonly Claim[], attribution: Attribution): Claim[] {
  const denier = attribution.themselves[0] ?? [...attribution.places].findLast(({ kind }) => kind !== 'media')?.company;
  const hearsay = made.filter(({ type, modality, attributedTo }) => modality !== 'denied' && TWO_SIDED.has(type) && attributedTo.some((source) => source !== denier));
  const rumour = made.find(({ modality }) => modality === 'possible') ?? (hearsay.length === 1 && made.length === 1 ? hearsay[0] : undefined);
  if (!rumour || !denier) return [...made];
  const others = rumour.attributedTo.filter((source) => source !== denier);
  const { date: _, ...denied } = { ...rumour, modality: 'denied' as const, figures: [], attributedTo: [denier] };
  return [...made.map((claim) => (claim === rumour ? { ...claim, attributedTo: others } : claim)), denied];
}

/** Where a claim stands: its figures, else its word. */
const placesOf = ({ anchor, figures }: Draft): number[] => (figures.length ? figures.map(({ from }) => from) : [anchor]);

function assignRoles(companies: Mention[], indexes: number[], names: Scene['names'], attribution: Attribution, claims: Claim[]): void {
  for (const [k, index] of indexes.entries()) {
    const mention = companies[index] as Mention;
    const place = names[k];
    if (place && attribution.places.has(place)) mention.role = 'source';
    else if (claims.some((claim) => claim.subjects.includes(mention.company))) mention.role = 'subject';
    else if (claims.some((claim) => claim.objects.includes(mention.company))) mention.role = 'object';
  }
}
